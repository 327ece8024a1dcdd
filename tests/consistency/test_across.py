"""Verdicts, copies and revisions across the documents of a run."""

from dataclasses import replace
from datetime import date

from claimcheck.consistency import OtherDocuments, find_links, hold
from claimcheck.consistency.copies import is_copy, originals
from claimcheck.consistency.events import Standing, find_events
from claimcheck.extract import Extraction, extract
from claimcheck.model import Judgement, Unresolved, Verdict
from claimcheck.reading import read_text

A = "The fire at the Lodz mill killed 14 workers."
B = "The fire at the Lodz mill killed 17 workers."
C = "Fourteen workers died in the fire at the Lodz mill."


def run(*texts: str, days: tuple[int, ...] = ()) -> list[Extraction]:
    published: list[date | None] = [date(2014, 5, day) for day in days]
    published = published or [None] * len(texts)
    names = ("a.txt", "b.txt", "c.txt", "d.txt")
    rows = zip(texts, names, published, strict=False)
    return [extract(read_text(text, name=name, published=day)) for text, name, day in rows]


def verdicts(extractions: list[Extraction]) -> list[Verdict]:
    others = OtherDocuments(find_links(extractions), extractions)
    claims = [claim for extraction in extractions for claim in extraction.asserted]
    blank = Judgement("", Verdict.UNRESOLVED, Unresolved.NO_CITATION, 0.0, "")
    return [others.settle(claim, replace(blank, claim=claim.id)).verdict for claim in claims]


def rules(extractions: list[Extraction]) -> list[str]:
    return [item.rule for item in hold(extractions, tuple(find_links(extractions))).disagreements]


def test_another_document_decides_both_ways() -> None:
    assert verdicts(run(A, C)) == [Verdict.SUPPORTED, Verdict.SUPPORTED]
    assert verdicts(run(A, B)) == [Verdict.CONTRADICTED, Verdict.CONTRADICTED]


def test_a_claim_that_others_dispute_and_bear_out_stays_open() -> None:
    assert verdicts(run(A, B, C))[0] is Verdict.UNRESOLVED


def test_a_copy_is_no_second_source() -> None:
    assert verdicts(run(A, A)) == [Verdict.UNRESOLVED, Verdict.UNRESOLVED]


def test_copies_of_one_text_are_told_once_and_named() -> None:
    extractions = run(A, B, B)
    found = hold(extractions, tuple(find_links(extractions))).disagreements
    assert [item.rule for item in found] == ["documents-disagree"]
    assert {other.document for other in found[0].others} == {"a.txt", "c.txt"}


def test_a_document_is_no_evidence_for_the_one_it_cites() -> None:
    first, second = run(A, C + " See https://paper.example/a for it.")
    first = replace(
        first,
        prose=replace(first.prose, document=replace(first.document, url="https://www.paper.example/a/")),
    )
    assert verdicts([first, second])[0] is Verdict.UNRESOLVED


def test_a_toll_that_rises_is_revised() -> None:
    assert rules(run(A, B, days=(3, 5))) == ["revised"]
    assert verdicts(run(A, B, days=(3, 5))) == [Verdict.UNRESOLVED, Verdict.UNRESOLVED]


def test_a_toll_that_falls_or_has_no_date_is_a_contradiction() -> None:
    assert rules(run(B, A, days=(3, 5))) == ["documents-disagree"]
    assert rules(run(A, B)) == ["documents-disagree"]
    assert rules(run(A, B, days=(3, 3))) == ["documents-disagree"]


def test_light_edits_make_a_copy() -> None:
    one = "The fire at the old Lodz mill on Monday night killed 14 workers and hurt many more, police said."
    other = (
        "The fire at the old Lodz mill on Monday night killed 14 workers and hurt many more, officials said."
    )
    assert is_copy(one, other)
    assert not is_copy(one, C)
    assert originals([one, C, other]) == [0, 1, 0]


def test_shared_events_hold_what_each_document_says() -> None:
    events = find_events(find_links(run(A, B)))
    assert [(m.standing, [c.text for c in m.claims]) for e in events for m in e.matters] == [
        (Standing.DIFFER, ["14", "17"])
    ]
    assert find_events(find_links(run(A))) == ()


def test_order_of_documents_does_not_change_what_is_said() -> None:
    assert sorted(rules(run(A, B, C))) == sorted(rules(run(C, B, A)))
