"""`Report` in, text out: one small module a format, all pure."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimcheck.model import Report
from claimcheck.report import json_report, markdown, terminal
from claimcheck.report.json_lines import render_judgement, render_mentions
from claimcheck.report.view import Format, View

__all__ = ["FORMATS", "Format", "View", "render", "render_judgement", "render_mentions"]

FORMATS: Mapping[Format, Callable[[Report, View], str]] = MappingProxyType(
    {
        Format.TEXT: terminal.render_terminal,
        Format.MARKDOWN: markdown.render_markdown,
        Format.JSON: json_report.render_json,
    }
)
"""In the order users see."""


def render(report: Report, form: Format, view: View) -> str:
    """The report as text that ends with a line feed."""
    return FORMATS[form](report, view)
