"""Statements against statements: the same thing first, then the value."""

import pytest

from claimcheck.compare import REASONS, Statement, compare, keys, statements
from claimcheck.extract import extract
from claimcheck.model import ClaimKind, Relation, RelationKind
from claimcheck.verify.passage import passage_document


def read(text: str, kind: ClaimKind) -> list[Statement]:
    return [s for s in statements(extract(passage_document("text", text))) if s.claim.kind is kind]


def relations(claim: str, source: str, kind: ClaimKind) -> list[Relation]:
    ours = read(claim, kind)
    assert ours
    return [compare(ours[0], other) for other in read(source, kind)]


@pytest.mark.parametrize(
    ("claim", "source", "reasons"),
    [
        ("The Orlo dam opened in 1968.", "The Orlo dam opened in 1968.", ["date-same"]),
        ("The Orlo dam opened in 1968.", "The Orlo bridge opened in 1968.", ["other-subject"]),
        ("The Orlo dam opened in 1968.", "The Orlo dam was announced in 1968.", ["other-event"]),
        ("The Orlo dam opened in 1968.", "The Orlo dam opened in 1970.", ["date-differs"]),
        ("Ana Brill died in 1968.", "Jon Brill died in 1970.", ["other-subject"]),
        ("The levy took effect in 1968.", "The levy was announced in 1968.", ["other-stage"]),
        ("Ana Brill graduated in 1968.", "Ana Brill (born 2 May 1967) is a painter.", ["impossible"]),
    ],
)
def test_dates_are_compared_only_for_one_event(claim: str, source: str, reasons: list[str]) -> None:
    assert [relation.reason for relation in relations(claim, source, ClaimKind.DATE)] == reasons


@pytest.mark.parametrize(
    ("claim", "source", "reasons"),
    [
        (
            "Holm has 40 pear trees.",
            "Holm has 40 apple trees and 25 pear trees.",
            ["other-unit", "unsure"],
        ),
        ("Nine people were injured in Holm.", "In Holm nine people died.", ["other-event"]),
        ("Osk sold 900 cars in Norway.", "Osk sold 900 cars in Europe.", ["other-place"]),
        ("In 2015 Osk sold 900 cars.", "In 2012 Osk sold 900 cars.", ["other-time"]),
        ("Osk lost 900 cars.", "Osk could lose 900 cars.", ["not-done"]),
    ],
)
def test_counts_are_compared_only_for_one_thing(claim: str, source: str, reasons: list[str]) -> None:
    assert [relation.reason for relation in relations(claim, source, ClaimKind.COUNT)] == reasons


def test_values_of_different_kinds_are_not_compared() -> None:
    date_claim = read("Osk Hall opened in 1968.", ClaimKind.DATE)[0]
    count_claim = read("Osk Hall has 40 rooms.", ClaimKind.COUNT)[0]
    assert compare(date_claim, count_claim).reason == "other-kind"


def test_an_explanation_shows_both_values_in_the_documents_words() -> None:
    (relation,) = relations("Osk Hall opened in May 1968.", "Osk Hall opened on 6 June 1968.", ClaimKind.DATE)
    assert relation.kind is RelationKind.CONTRADICTS
    assert (
        relation.explanation
        == "The claim says “May 1968”, the passage “6 June 1968”: the dates cannot both hold."
    )


def test_every_reason_is_a_clause() -> None:
    assert all(clause[0].islower() and not clause.endswith(".") for clause in REASONS.values())


def test_statements_of_one_thing_share_a_key() -> None:
    one = read("The Orlo dam opened in 1968.", ClaimKind.DATE)[0]
    other = read("Work on the Orlo dam began in 1961.", ClaimKind.DATE)[0]
    assert keys(one) & keys(other)
