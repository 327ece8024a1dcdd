"""`Report` in, text out: one small module a format, all pure."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from claimcheck.report.view import Detail, Format, Part, View

if TYPE_CHECKING:
    from claimcheck.model import Report  # `--help` reads the formats and can do without

__all__ = ["FORMATS", "Detail", "Format", "Part", "View", "render"]


def _text(report: "Report", view: View) -> str:
    from claimcheck.report.terminal import render_terminal  # loads rich

    return render_terminal(report, view)


def _markdown(report: "Report", view: View) -> str:
    from claimcheck.report.markdown import render_markdown

    return render_markdown(report, view)


def _json(report: "Report", view: View) -> str:
    from claimcheck.report.json_report import render_json

    return render_json(report, view)


def _html(report: "Report", view: View) -> str:
    from claimcheck.report.html import render_html

    return render_html(report, view)


FORMATS: Mapping[Format, Callable[["Report", View], str]] = MappingProxyType(
    {Format.TEXT: _text, Format.MARKDOWN: _markdown, Format.JSON: _json, Format.HTML: _html}
)
"""In the order users see. Each loads its renderer when it is used, so that `--help` need not."""


def render(report: "Report", form: Format, view: View) -> str:
    """The report as text that ends with a line feed."""
    return FORMATS[form](report, view)
