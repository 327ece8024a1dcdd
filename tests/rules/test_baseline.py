"""What is new and what is fixed, by values; and what makes a finding itself."""

from pathlib import PurePosixPath

import pytest

from claimcheck.extract import extract
from claimcheck.model import Finding, LinkDetail, LinkState, LinkStatus, Report
from claimcheck.model.identity import identify
from claimcheck.reading import read_bytes
from claimcheck.rules import RULES, in_order
from claimcheck.rules.baseline import Known, compare_with, read_baseline, render_baseline

TEXT = "The barn burned down on [6 May 1912](https://post.example/barn). The mill stood until 9 June 1920.\n"


def report(text: str, *rules: str, state: LinkState = LinkState.OK, path: str = "a.md") -> Report:
    """A report with a finding of each rule: of links at the citation, of others at the first claim."""
    extraction = extract(read_bytes(text.encode(), name=path))
    claim, citation = extraction.claims[0], extraction.citations[0]
    findings = [
        Finding(
            RULES[rule],
            "told",
            citation.mention if rule.startswith("link") else claim.mention,
            claim=None if rule.startswith("link") else claim.id,
        )
        for rule in rules
    ]
    return Report(
        (extraction.document,),
        extraction.claims,
        extraction.citations,
        {citation.id: LinkStatus(state)},
        findings=in_order(findings, [extraction.document]),
    )


def known(one: Report) -> tuple[Known, ...]:
    return compare_with((), one, str, whole=True).kept


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        (TEXT, True),
        ("# Barns\n\nOf barns and mills.\n\n" + TEXT, True),
        (TEXT.replace("burned down", "burned\ndown").replace("The barn", "the  barn"), True),
        (TEXT.replace("mill", "school"), True),
        (TEXT.replace("burned", "fell"), False),
        (TEXT.replace("6 May", "7 May"), False),
    ],
)
def test_a_finding_is_itself_as_long_as_the_words_of_its_sentence_are(changed: str, same: bool) -> None:
    before, after = (identify(report(text, "source-disagrees"))[0].digest for text in (TEXT, changed))
    assert (before == after) is same


def test_a_citation_is_itself_as_long_as_its_address_is() -> None:
    before = identify(report(TEXT, "link-broken"))[0]
    assert before.words == "https://post.example/barn"
    moved = identify(report(TEXT.replace("barn)", "mill)"), "link-broken"))[0]
    assert before.digest != moved.digest


def test_documents_and_rules_tell_findings_apart_and_so_does_their_number() -> None:
    twice = identify(report(TEXT, "source-disagrees", "source-disagrees", "source-silent"))
    assert [one.occurrence for one in twice] == [1, 2, 1]
    elsewhere = identify(report(TEXT, "source-disagrees", path="b.md"))
    assert len({one.digest for one in (*twice, *elsewhere)}) == 4


def test_a_second_finding_like_a_known_one_is_new() -> None:
    compared = compare_with(
        known(report(TEXT, "source-silent")), report(TEXT, *["source-silent"] * 2), str, whole=True
    )
    assert (compared.known, len(compared.report.findings), compared.fixed) == (1, 1, ())


@pytest.mark.parametrize(
    ("rule", "state", "fixed"),
    [
        ("source-disagrees", LinkState.OK, True),
        ("source-disagrees", LinkState.UNREACHABLE, False),
        ("source-silent", LinkState.BLOCKED, False),
        ("link-broken", LinkState.UNREACHABLE, False),
        ("link-broken", LinkState.REDIRECTED, True),
        ("statements-disagree", LinkState.UNREACHABLE, True),
        ("quote-not-found", LinkState.UNREACHABLE, False),
        ("quote-not-found", LinkState.OK, True),
    ],
)
def test_what_could_not_be_looked_for_is_not_fixed_and_stays_known(
    rule: str, state: LinkState, fixed: bool
) -> None:
    compared = compare_with(known(report(TEXT, rule)), report(TEXT, state=state), str, whole=True)
    assert (len(compared.fixed), len(compared.kept)) == ((1, 0) if fixed else (0, 1))


def test_a_citation_without_an_address_hides_nothing() -> None:
    now = report(TEXT)
    now = Report(
        now.documents,
        now.claims,
        now.citations,
        {now.citations[0].id: LinkStatus(LinkState.UNCHECKED, LinkDetail.NO_URL)},
    )
    assert len(compare_with(known(report(TEXT, "source-silent")), now, str, whole=True).fixed) == 1


@pytest.mark.parametrize(("whole", "fixed"), [(True, 1), (False, 0)])
def test_a_disagreement_of_documents_is_fixed_only_where_all_were_read(whole: bool, fixed: bool) -> None:
    before = known(report(TEXT, "documents-disagree"))
    assert len(compare_with(before, report(TEXT), str, whole=whole).fixed) == fixed


@pytest.mark.parametrize(("whole", "fixed"), [(True, 1), (False, 0)])
def test_a_document_that_is_gone_takes_its_findings_along(whole: bool, fixed: bool) -> None:
    before = known(report(TEXT, "source-silent", path="gone.md"))
    assert len(compare_with(before, report(TEXT), str, whole=whole).fixed) == fixed


def test_a_baseline_is_read_as_it_was_written() -> None:
    rows = compare_with(
        (),
        report(TEXT, "source-silent", "link-broken"),
        lambda path: str(PurePosixPath("x") / path),
        whole=True,
    ).kept
    assert {one.document for one in rows} == {"x/a.md"}
    assert read_baseline(render_baseline(rows), "b.json") == rows
    assert render_baseline(rows).endswith("}\n")
