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


def _sarif(report: "Report", view: View) -> str:
    from claimcheck.report.sarif import render_sarif

    return render_sarif(report, view)


def _junit(report: "Report", _: View) -> str:
    from claimcheck.report.junit import render_junit

    return render_junit(report)


def _github(report: "Report", view: View) -> str:
    from claimcheck.report.github import render_github

    return render_github(report, view)


def _summary(report: "Report", view: View) -> str:
    from claimcheck.report.job_summary import render_summary

    return render_summary(report, view)


def _csv(report: "Report", _: View) -> str:
    from claimcheck.report.spreadsheet import render_csv

    return render_csv(report)


def _claim_review(report: "Report", _: View) -> str:
    from claimcheck.report.claim_review import render_claim_review

    return render_claim_review(report)


FORMATS: Mapping[Format, Callable[["Report", View], str]] = MappingProxyType(
    {
        Format.TEXT: _text,
        Format.MARKDOWN: _markdown,
        Format.JSON: _json,
        Format.HTML: _html,
        Format.SARIF: _sarif,
        Format.JUNIT: _junit,
        Format.GITHUB: _github,
        Format.SUMMARY: _summary,
        Format.CSV: _csv,
        Format.CLAIMREVIEW: _claim_review,
    }
)
"""In the order users see. Each loads its renderer when it is used, so that `--help` need not."""


CHECKED = View()
"""What `check` shows, 80 columns wide and without colours."""


def render(report: "Report", form: Format, view: View = CHECKED) -> str:
    """The report as text that ends with a line feed, unless there is nothing to say."""
    return FORMATS[form](report, view)
