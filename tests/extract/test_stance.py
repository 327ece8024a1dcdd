import pytest

from claimcheck.extract.prose import Sentence
from claimcheck.extract.stance import CUES, Stance, clause, quotations, read_stance
from claimcheck.model import Qualifier


def stance(text: str, value: str) -> Stance:
    at = text.index(value)
    return read_stance(Sentence(0, 100, 100 + len(text), text), 100 + at, 100 + at + len(value))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The ferry sank at 12 knots.", None),
        ("According to the harbour office, 12 boats sank.", "the harbour office"),
        ("12 boats sank, according to the harbour office.", "the harbour office"),
        ("The mayor said that 12 boats sank.", "The mayor"),
        ("The mayor told reporters 12 boats sank.", "The mayor"),
        ("12 boats sank, the mayor said.", "the mayor"),
        ("“Some 12 boats sank,” said harbour chief Ada Moss.", "harbour chief Ada Moss"),
        ("“Some 12 boats sank,” Ada Moss told the paper.", "Ada Moss"),
        ("On Monday, the union claimed that 12 members were hurt.", "the union"),
        ("The report, which appeared in May, said 12 boats sank.", "The report"),
        ("Divers found 12 wrecks.", None),
        ("The inquiry found that 12 boats sank.", "The inquiry"),
        ("12 cases were reported by noon.", None),
        ("The boat is said to weigh 12 tons.", None),
    ],
)
def test_the_speaker_is_found_before_after_and_at_the_far_end(text: str, who: str | None) -> None:
    assert stance(text, "12").attributed_to == who


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Reportedly, 12 boats sank.", Qualifier.HEDGED),
        ("The storm reportedly sank 12 boats.", Qualifier.HEDGED),
        ("The storm may have sunk 12 boats.", Qualifier.HEDGED),
        ("It appears that 12 boats sank.", Qualifier.HEDGED),
        ("The 12 boats are believed to have sunk.", Qualifier.HEDGED),
        ("He allegedly stole 12 boats.", Qualifier.ALLEGED),
        ("He is accused of stealing 12 boats.", Qualifier.ALLEGED),
        ("He did not steal 12 boats.", Qualifier.NEGATED),
        ("He didn’t steal 12 boats.", Qualifier.NEGATED),
        ("He no longer owns 12 boats.", Qualifier.NEGATED),
        ("“We lost 12 boats.”", Qualifier.QUOTED),
        ("We lost 12 boats.”", Qualifier.QUOTED),
        ("The harbour will take 12 boats.", Qualifier.PLANNED),
        ("The town plans to buy 12 boats.", Qualifier.PLANNED),
        ("If the wind holds, 12 boats sail.", Qualifier.CONDITIONAL),
        ("It would cost 12 euros.", Qualifier.CONDITIONAL),
    ],
)
def test_each_qualifier_is_read_from_its_clause(text: str, qualifier: Qualifier) -> None:
    assert stance(text, "12").qualifiers == frozenset({qualifier})


@pytest.mark.parametrize(
    "text",
    [
        "He did not steal, but the storm sank 12 boats.",
        "The mayor, who never sails, owns 12 boats.",
        "Not only 12 boats were lost.",
        "On 3 May 12 boats sailed.",
        "The will names 12 heirs of the estate.",
    ],
)
def test_words_of_another_clause_or_meaning_do_not_qualify(text: str) -> None:
    assert Qualifier.NEGATED not in stance(text, "12").qualifiers
    assert Qualifier.HEDGED not in stance(text, "12").qualifiers


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.example)
def test_every_cue_qualifies_its_example(cue) -> None:  # type: ignore[no-untyped-def]
    last = cue.example.split()[-1]
    assert (
        cue.qualifier in stance(cue.example + " 12", "12").qualifiers | stance(cue.example, last).qualifiers
    )


def test_quotations_with_a_missing_mark_reach_to_the_end() -> None:
    assert list(quotations("a “b” c “d")) == [(2, 5), (8, 10)]
    assert list(quotations("b” c")) == [(0, 2)]


def test_a_clause_ends_at_its_commas() -> None:
    text = "At noon, 12 boats sank; nobody died."
    assert text[slice(*clause(text, 9, 11))] == "12 boats sank"


def test_offsets_outside_the_sentence_are_taken_to_its_edge() -> None:
    assert read_stance(Sentence(0, 50, 60, "Ten boats."), 0, 9999).attributed_to is None
