import pytest

from claimcheck.extract.mentions import RulingMention
from claimcheck.extract.prose import read_prose
from claimcheck.extract.rulings import find_rulings
from claimcheck.extract.rulings.lexicon import SENSES_OF, forms
from claimcheck.extract.rulings.nominals import NOMINAL_ACTS
from claimcheck.extract.rulings.states import STATES
from claimcheck.extract.rulings.verbs import SENSES
from claimcheck.extract.rulings.votes import find_vote
from claimcheck.model import Block, BlockKind, Disposition, Document, Media, Run


def rulings(*paragraphs: str) -> list[RulingMention]:
    text, blocks = "", []
    for words in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, words, (Run(0, len(text)),)))
        text += words + "\n\n"
    return list(find_rulings(read_prose(Document("a.txt", text, tuple(blocks), Media.TEXT, ""))))


def told(text: str) -> list[str]:
    return [text[m.start : m.end] for m in rulings(text)]


@pytest.mark.parametrize("sense", SENSES, ids=lambda s: f"{s.verb}-{s.disposition}")
def test_every_verb_finds_an_act_in_its_example(sense) -> None:  # type: ignore[no-untyped-def]
    assert rulings(sense.example[0].upper() + sense.example[1:] + ".")


@pytest.mark.parametrize("row", NOMINAL_ACTS, ids=lambda row: row.nouns)
def test_every_noun_finds_an_act_in_its_example(row) -> None:  # type: ignore[no-untyped-def]
    context = "The decree was short: " if row.disposition is Disposition.IMPOSED else "They recalled "
    found = rulings(context + row.example + ".")
    assert row.disposition in [m.disposition for m in found]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.example)
def test_every_state_finds_itself_in_its_example(state) -> None:  # type: ignore[no-untyped-def]
    found = rulings(state.example[0].upper() + state.example[1:] + ".")
    assert state.disposition in [m.disposition for m in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "In June the High Court allowed parts of the toll to stand.",
            "the High Court allowed parts of the toll to stand",
        ),
        (
            "It is known that both Chad and Peru signed the Lake Treaty.",
            "both Chad and Peru signed the Lake Treaty",
        ),
        ("Ghana signed the treaty, but never ratified it.", "never ratified it"),
        ("The law was repealed by parliament in 1990.", "The law was repealed by parliament"),
    ],
)
def test_the_span_covers_the_core_of_the_clause(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The court, sitting in full, struck down the tax.", "The court"),
        ("The court met on Monday and struck down the tax.", "The court"),
        ("The tribunal, which had stayed the order, dismissed the claim.", "The tribunal"),
        ("The tax was struck down by the Court of Appeal.", "the Court of Appeal"),
        ("By upholding the tax, the court ended the row.", "the court"),
        ("The judge in Leeds on Friday blocked the sale.", "The judge in Leeds"),
    ],
)
def test_the_actor_is_found_wherever_it_stands(text: str, actor: str) -> None:
    assert rulings(text)[-1].actor == actor


@pytest.mark.parametrize("judge", ["Judge Brandt", "Mrs Justice Lane", "Judge Odo Brandt", "The judge"])
@pytest.mark.parametrize("verb", ["held", "found", "ruled"])
def test_what_a_named_judge_holds_is_a_holding(judge: str, verb: str) -> None:
    found = rulings(f"{judge} {verb} that the firm was liable.")
    assert [ruling.disposition for ruling in found] == [Disposition.HELD]


@pytest.mark.parametrize(
    ("text", "convict"),
    [
        ("The captain, 48, was sentenced to two years.", "The captain"),
        ("A clerk, aged 48, was convicted of fraud.", "A clerk"),
        ("She stood trial and was convicted of arson.", "She"),
    ],
)
def test_a_convict_is_found_over_an_age_and_another_verb(text: str, convict: str) -> None:
    assert [ruling.object for ruling in rulings(text)] == [convict]


@pytest.mark.parametrize(
    ("text", "negated", "planned"),
    [
        ("Peru ratified the treaty.", False, False),
        ("Peru has not ratified the treaty.", True, False),
        ("Peru never ratified the treaty.", True, False),
        ("Peru refused to ratify the treaty.", True, False),
        ("Peru will ratify the treaty.", False, True),
        ("Peru plans to ratify the treaty.", False, True),
        ("Peru is to ratify the treaty.", False, True),
        ("Peru managed to ratify the treaty.", False, False),
        ("Peru is no longer a party to the treaty.", True, False),
        ("The minister explained Peru's decision to withdraw from the treaty.", False, True),
        ("The minister explained Peru's refusal to ratify the treaty.", True, False),
    ],
)
def test_denied_and_planned_acts_are_told_from_done_ones(text: str, negated: bool, planned: bool) -> None:
    (found,) = rulings(text)
    assert (found.negated, found.planned) == (negated, planned)


def test_an_alias_is_resolved_to_what_the_document_calls_it() -> None:
    found = rulings("The mayor signed Executive Order No. 11999 (i.e., EO-1).", "E0-1 expired in May.")
    assert [m.actor for m in found] == ["The mayor", "Executive Order No. 11999"]


def test_a_definite_name_is_resolved_when_only_one_is_named() -> None:
    found = rulings("The Lake Tribunal sits in Bern.", "The Tribunal dismissed the claim.")
    assert [m.actor for m in found] == ["Lake Tribunal"]


def test_a_pronoun_stands_for_the_subject_before() -> None:
    found = rulings("The Lake Court dismissed the claim. It upheld the fee.")
    assert [m.actor for m in found] == ["The Lake Court", "The Lake Court"]


def test_a_surname_is_official_once_the_document_gives_it_a_title() -> None:
    found = rulings("President Marlow spoke for an hour.", "Marlow declared a state of emergency.")
    assert [m.actor for m in found] == ["Marlow"]


def test_a_quotation_signed_by_an_article_is_a_provision() -> None:
    found = rulings("“Everyone may fish in the lake.” - Article 3 of the Lake Convention")
    assert [(m.disposition, m.authority) for m in found] == [
        (Disposition.PROVIDES, "Article 3 of the Lake Convention")
    ]


def test_the_authority_of_an_act_is_the_one_beside_it() -> None:
    (found,) = rulings("The court upheld the toll in Moss v. Lake Board, 12 F.3d 34 (1999).")
    assert found.authority == "12 F.3d 34 (1999)"


@pytest.mark.parametrize(
    "text",
    [
        "She signed the book.",
        "He allowed himself a drink.",
        "The band broke up in spring.",
        "The singer signed a deal with a label.",
        "He won the race by a minute.",
        "The goalkeeper blocked two shots.",
        "Visitors may violate the guidelines if they run.",
        "In any case, the order of the chapters is odd.",
    ],
)
def test_everyday_acts_are_not_official(text: str) -> None:
    assert rulings(text) == []


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        ("the bill passed by 52 votes to 48", (52, 48)),
        ("in a 6–3 decision", (6, 3)),
        ("the judges ruled 5-4 that", (5, 4)),
        ("decided by five votes to four", (5, 4)),
        ("adopted by 14 votes to none", (14, 0)),
        ("adopted with 100 in favour and 11 against", (100, 11)),
        ("the score was 3-2", None),
    ],
)
def test_votes_are_read_as_for_and_against(text: str, vote: tuple[int, int] | None) -> None:
    assert find_vote(text) == vote


@pytest.mark.parametrize(
    ("verb", "past", "ing"),
    [
        ("ratify", "ratified", "ratifying"),
        ("ban", "banned", "banning"),
        ("veto", "vetoed", "vetoing"),
        ("strike", "struck", "striking"),
    ],
)
def test_verbs_are_inflected(verb: str, past: str, ing: str) -> None:
    assert verb in SENSES_OF
    assert {(past, "past"), (ing, "ing")} <= set(forms(verb))
