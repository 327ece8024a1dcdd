"""Credentials and keys in addresses are in no report, wherever a document or a page brings them in."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from claimcheck.report import Format, Part, View, render
from claimcheck.report.escape import markdown, markdown_address, visible
from claimcheck.report.words import shorten

from .sample import REPORT

SECRET = "https://user:hunter2@host.example/a?token=hunter2&page=2"
MASKED = "https://REDACTED@host.example/a?token=REDACTED&page=2"


@pytest.mark.parametrize("form", list(Format))
@pytest.mark.parametrize("part", list(Part))
def test_no_report_gives_a_secret_away(form: Format, part: Part) -> None:
    citations = tuple(replace(one, urls=(SECRET,), title=SECRET) for one in REPORT.citations)
    statuses = {
        name: replace(status, final_url=SECRET, archive_url=SECRET, note=f"sent to {SECRET}")
        for name, status in REPORT.statuses.items()
    }
    findings = tuple(
        replace(
            one,
            message=f"`{SECRET}` is broken",
            hint=f"cite `{SECRET}`",
            related=tuple(replace(r, source=SECRET, quote=SECRET) for r in one.related),
        )
        for one in REPORT.findings
    )
    report = replace(REPORT, citations=citations, statuses=statuses, findings=findings)
    text = render(report, form, View(part))
    assert "hunter2" not in text
    if form is Format.JSON:
        assert json.loads(text)["citations"][0]["url"] == MASKED


@pytest.mark.parametrize("show", [visible, markdown, markdown_address])
def test_what_shows_text_masks_secrets(show: Callable[[str], str]) -> None:
    assert "hunter2" not in show(SECRET)


def test_a_cut_leaves_no_half_of_a_credential() -> None:
    text = "See https://user:hunter2hunter2hunter2@host.example/page for the whole story of it."
    assert "hunter" not in shorten(text, "", 30)
