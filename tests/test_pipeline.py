"""The main job, end to end: documents and recorded pages in, verdicts and findings out."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from claimcheck.config import Config
from claimcheck.errors import NothingChecked
from claimcheck.model import Claim, LinkState, Report, Verdict, Via
from claimcheck.pipeline import check, extract, links

PAGE = (
    "<html><head><title>{title}</title><meta property='article:published_time' content='2017-03-09'></head>"
    "<body><main><article><h1>{title}</h1><p>{text}</p></article></main></body></html>"
)

PAGES = {
    "/bridge": "The bridge at Ossen was opened on 6 May 2012. It cost 40 million kroner and has 12 spans.",
    "/court": "The Supreme Court of Norland upheld the fishing law on 3 June 2015.",
    "/silent": "The library is open on weekdays, and its reading room has been painted.",
}


def answer(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if path in PAGES:
        body = PAGE.format(title=path.strip("/"), text=PAGES[path])
        return httpx.Response(200, html=body)
    return httpx.Response({"/walled": 403, "/down": 503}.get(path, 404), text="no")


def config() -> Config:
    plain = Config()
    return replace(plain, fetch=replace(plain.fetch, cache_dir=None, retries=0, per_host_interval=0.0))


def run(folder: Path, **texts: str) -> Report:
    paths = []
    for name, text in texts.items():
        paths.append(folder / f"{name}.md")
        paths[-1].write_text(text, "utf-8")
    return check(paths, config(), clock=lambda: datetime(2020, 1, 1, tzinfo=UTC), transport=web())


def web() -> httpx.MockTransport:
    return httpx.MockTransport(answer)


def find(report: Report, text: str) -> Claim:
    return next(claim for claim in report.claims if text in claim.text)


def outcome(report: Report, text: str) -> tuple[Verdict, str]:
    judgement = report.judgements[find(report, text).id]
    return judgement.verdict, judgement.reason


def test_a_value_that_the_cited_page_gives_is_supported_with_its_words(tmp_path: Path) -> None:
    report = run(tmp_path, a="The bridge at Ossen was opened on [6 May 2012](https://town.example/bridge).")
    judgement = report.judgements[find(report, "6 May 2012").id]
    assert judgement.verdict is Verdict.SUPPORTED
    evidence = judgement.evidence[0]
    assert (evidence.source, evidence.via) == ("https://town.example/bridge", Via.CITATION)
    assert evidence.quote == "The bridge at Ossen was opened on 6 May 2012."


def test_a_claim_that_is_to_be_explained_gets_an_account_of_each_passage(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("The bridge at Ossen was opened on [9 May 2012](https://town.example/bridge).", "utf-8")
    for asked in (True, False):
        explained = (lambda _: True) if asked else None
        report = check([file], config(), transport=web(), explained=explained)
        judgement = report.judgements[find(report, "9 May 2012").id]
        accounts = [one.account for one in (*judgement.evidence, *judgement.considered)]
        assert {account is not None for account in accounts} == {asked}
        assert [account.text for account in accounts[:1] if account] == ["6 May 2012"] * asked


def test_a_value_that_the_cited_page_gives_otherwise_is_contradicted_and_told(tmp_path: Path) -> None:
    report = run(tmp_path, a="The bridge at Ossen was opened on [9 May 2012](https://town.example/bridge).")
    assert outcome(report, "9 May 2012")[0] is Verdict.CONTRADICTED
    finding = next(f for f in report.findings if f.rule.id == "source-disagrees")
    assert finding.mention.quote == "9 May 2012"
    assert "6 May 2012" in finding.related[0].quote


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("silent", "source-silent"),
        ("walled", "source-blocked"),
        ("down", "source-unreachable"),
        ("gone", "source-unreachable"),
    ],
)
def test_a_source_that_says_nothing_leaves_the_claim_open_and_says_why(
    tmp_path: Path, path: str, reason: str
) -> None:
    report = run(tmp_path, a=f"The mill at Ossen burnt down on [9 May 2012](https://town.example/{path}).")
    assert outcome(report, "9 May 2012") == (Verdict.UNRESOLVED, reason)


def test_a_claim_without_a_citation_says_so(tmp_path: Path) -> None:
    assert outcome(run(tmp_path, a="The mill burnt down on 9 May 2012."), "9 May 2012") == (
        Verdict.UNRESOLVED,
        "no-citation",
    )


def test_only_a_page_that_is_gone_is_a_broken_link(tmp_path: Path) -> None:
    text = " ".join(
        f"See [here](https://town.example/{name})." for name in ("bridge", "gone", "down", "walled")
    )
    report = run(tmp_path, a=text)
    states = {citation.url: report.statuses[citation.id].state for citation in report.citations}
    assert states == {
        "https://town.example/bridge": LinkState.OK,
        "https://town.example/gone": LinkState.BROKEN,
        "https://town.example/down": LinkState.UNREACHABLE,
        "https://town.example/walled": LinkState.BLOCKED,
    }
    assert [f.rule.id for f in report.findings] == ["link-broken"]


def test_two_documents_that_cannot_both_be_right_are_told_with_both_sides(tmp_path: Path) -> None:
    report = run(
        tmp_path,
        a="The treaty of Lund was signed by Norland on 6 May 2012.",
        b="Norland signed the treaty of Lund on 9 May 2012.",
    )
    finding = next(f for f in report.findings if f.rule.id == "documents-disagree")
    assert finding.mention.document.endswith("b.md")
    assert finding.related[0].document is not None
    assert finding.related[0].document.endswith("a.md")
    assert "6 May 2012" in finding.related[0].quote


def test_another_document_bears_out_what_no_source_speaks_of(tmp_path: Path) -> None:
    report = run(
        tmp_path,
        a="The treaty of Lund was signed by Norland on 6 May 2012.",
        b="Norland signed the treaty of Lund on 6 May 2012, in the evening.",
    )
    judgement = report.judgements[find(report, "6 May 2012").id]
    assert judgement.verdict is Verdict.SUPPORTED
    assert judgement.evidence[0].via is Via.DOCUMENT


def test_a_document_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.md", tmp_path / "empty.md"
    good.write_text("The mill burnt down on 9 May 2012.", "utf-8")
    empty.write_text("", "utf-8")
    report = extract([empty, tmp_path / "none.md", good], config())
    assert [claim.text for claim in report.claims] == ["9 May 2012"]
    assert [Path(one.path).name for one in report.skipped] == ["empty.md", "none.md"]


def test_nothing_is_checked_where_no_document_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(NothingChecked) as caught:
        extract([tmp_path / "none.md"], config())
    assert len(caught.value.causes) == 1


def test_the_tally_adds_up(tmp_path: Path) -> None:
    summary = run(
        tmp_path,
        a="The bridge at Ossen was opened on [6 May 2012](https://town.example/bridge). The mill has 3 wheels.",
    ).summary()
    assert summary.supported + summary.contradicted + summary.unresolved == summary.claims > 1


def test_links_judges_no_claim(tmp_path: Path) -> None:
    document = tmp_path / "a.md"
    document.write_text("It opened on [6 May 2012](https://town.example/gone).", "utf-8")
    report = links([document], config(), transport=web())
    assert report.claims == ()
    assert [f.rule.id for f in report.findings] == ["link-broken"]
