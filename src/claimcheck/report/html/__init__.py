"""`Report` in, one self-contained HTML page out: readable without a script, searched with one.

`entries` numbers what is shown, `text` marks it in the documents, `cards` says what is known of it,
`timeline` and `verdict_chart` draw it, `filters` and page.js choose among it. All text from outside goes
through `markup`.
"""

from claimcheck.report.html.page import render_html

__all__ = ["render_html"]
