"""Pages that have changed since they were cited; the web and its archive are a function."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from claimcheck.config import Config
from claimcheck.model import Judgement, Origin, Report, Verdict
from claimcheck.pipeline import check
from claimcheck.pipeline.earlier import merge
from claimcheck.sources import FetchSettings

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
PAGE = "https://town.example/bridge"
TAKEN = "20160509101112"
SAID = "The bridge at Ossen was opened on 6 May 2012."
OTHERWISE = "The bridge at Ossen was opened on 9 May 2012."
NOTHING = "The library is open on weekdays, and its reading room has been painted."
CITED = (
    "The bridge at Ossen was opened on 6 May 2012.[^1]\n\n"
    f"[^1]: Town of Ossen, The bridge, {PAGE} (accessed 8 May 2016).\n"
)


class Web:
    """A page as it is, and its copy."""

    def __init__(self, now: str, then: str | None, taken: str = TAKEN) -> None:
        self.now, self.then, self.taken = now, then, taken
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(str(request.url))
        if request.url.host == "archive.org":
            found = {"closest": {"url": f"https://web.archive.org/web/{self.taken}/{PAGE}", "status": "200"}}
            return httpx.Response(200, content=json.dumps({"archived_snapshots": found if self.then else {}}))
        text = self.then if request.url.host == "web.archive.org" else self.now
        return httpx.Response(200, html=f"<html><title>Bridge</title><body><p>{text}</p></body></html>")

    @property
    def lookups(self) -> list[str]:
        return [url for url in self.asked if "//archive.org" in url]


def run(folder: Path, web: Callable[..., httpx.Response], text: str = CITED, **fetch: Any) -> Report:
    (folder / "a.md").write_text(text, "utf-8")
    settings = FetchSettings(cache_dir=None, retries=0, per_host_interval=0, **fetch)
    config = replace(Config(), fetch=settings)
    return check([folder / "a.md"], config, clock=lambda: NOON, transport=httpx.MockTransport(web))


def judgement_of(report: Report, text: str = "6 May 2012") -> Judgement:
    return report.judgements[next(claim.id for claim in report.claims if claim.text == text)]


@pytest.mark.parametrize(
    ("now", "then", "verdict", "reason"),
    [
        (SAID, OTHERWISE, Verdict.SUPPORTED, None),
        (NOTHING, SAID, Verdict.SUPPORTED, None),
        (NOTHING, OTHERWISE, Verdict.CONTRADICTED, None),
        (NOTHING, NOTHING, Verdict.UNRESOLVED, "source-silent"),
        (NOTHING, None, Verdict.UNRESOLVED, "source-silent"),
        (OTHERWISE, SAID, Verdict.UNRESOLVED, "sources-disagree"),
        (OTHERWISE, NOTHING, Verdict.CONTRADICTED, None),
        (OTHERWISE, OTHERWISE, Verdict.CONTRADICTED, None),
        (OTHERWISE, None, Verdict.CONTRADICTED, None),
    ],
)
def test_a_copy_speaks_where_the_page_does_not_bear_the_claim_out(
    now: str, then: str | None, verdict: Verdict, reason: str | None, tmp_path: Path
) -> None:
    judgement = judgement_of(run(tmp_path, Web(now, then)))
    assert judgement.verdict is verdict, judgement
    assert reason is None or judgement.reason == reason


def test_a_verdict_from_a_copy_says_so_and_names_it(tmp_path: Path) -> None:
    report = run(tmp_path, Web(NOTHING, SAID))
    evidence = judgement_of(report).evidence[0]
    assert (evidence.source, evidence.origin) == (PAGE, Origin.ARCHIVE)
    assert evidence.fetched_at == datetime(2016, 5, 9, 10, 11, 12, tzinfo=UTC)
    assert [status.archive_url for status in report.statuses.values()] == [
        f"https://web.archive.org/web/{TAKEN}/{PAGE}"
    ]


def test_a_page_that_turned_against_the_claim_is_no_accusation(tmp_path: Path) -> None:
    report = run(tmp_path, Web(OTHERWISE, SAID))
    judgement = judgement_of(report)
    assert "on 2016-05-09" in judgement.explanation
    assert {evidence.origin for evidence in judgement.considered[:2]} == {Origin.ARCHIVE, Origin.NETWORK}
    assert not [finding for finding in report.findings if finding.rule.id == "source-disagrees"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (CITED, 1),
        (CITED.replace(" (accessed 8 May 2016)", ""), 0),
        (CITED.replace("8 May 2016", "30 December 2025"), 0),
    ],
    ids=["accessed", "no day", "cited last week"],
)
def test_the_archive_is_asked_for_the_day_of_access_only(text: str, asked: int, tmp_path: Path) -> None:
    web = Web(NOTHING, SAID)
    run(tmp_path, web, text)
    assert len(web.lookups) == asked
    assert all("timestamp=20160508" in url for url in web.lookups)


def test_a_page_that_bears_the_claim_out_is_not_looked_up(tmp_path: Path) -> None:
    web = Web(SAID, SAID)
    run(tmp_path, web)
    assert web.lookups == []


@pytest.mark.parametrize("settings", [{"archive": False}, {"allow_private": ("127.0.0.0/8",)}])
def test_the_settings_leave_the_archive_alone(settings: dict[str, Any], tmp_path: Path) -> None:
    web = Web(NOTHING, SAID)
    assert judgement_of(run(tmp_path, web, **settings)).verdict is Verdict.UNRESOLVED
    assert web.lookups == []


def judged(verdict: Verdict, reason: str = "source-silent") -> Judgement:
    return Judgement("c1", verdict, reason, 0.9, "")


@pytest.mark.parametrize(
    ("after", "days", "counts"),
    [
        (Verdict.SUPPORTED, 366, True),
        (Verdict.SUPPORTED, 367, False),
        (Verdict.CONTRADICTED, 31, True),
        (Verdict.CONTRADICTED, 32, False),
        (Verdict.UNRESOLVED, 0, False),
    ],
)
def test_a_copy_counts_by_how_near_it_is(after: Verdict, days: int, *, counts: bool) -> None:
    before = judged(Verdict.UNRESOLVED)
    merged = merge(before, judged(after, "date-within"), timedelta(days=days))
    assert (merged is not before) is counts


def refuse(_: httpx.Request) -> httpx.Response:
    raise AssertionError("the network was asked")


@pytest.mark.parametrize("kept", ["record", "warc"])
@pytest.mark.parametrize("now", [NOTHING, OTHERWISE])
def test_what_was_kept_of_a_run_decides_the_same(kept: str, now: str, tmp_path: Path) -> None:
    place = tmp_path / ("tapes" if kept == "record" else "run.warc.gz")
    forth: dict[str, Any] = {kept: place}
    back: dict[str, Any] = {{"record": "replay", "warc": "evidence"}[kept]: place}
    live, again = run(tmp_path, Web(now, SAID), **forth), run(tmp_path, refuse, **back)
    before, after = judgement_of(live), judgement_of(again)
    assert (before.verdict, before.explanation) == (after.verdict, after.explanation)
    assert [e.quote for e in before.evidence] == [e.quote for e in after.evidence]
