"""What a sentence speaks of: names, happenings, the pronoun or description it opens with."""

import pytest

from claimcheck.compare.english.lexicon import concept, opposed
from claimcheck.compare.english.words import plain, stem
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Kessler dam was opened by Mira Tolland.", [("kessler",), ("mira", "tolland")]),
        ("In Norway the Bank of Osk failed.", [("norway",), ("bank", "osk")]),
        ("Executive Order No. 40417 was revoked.", [("executive", "order", "40417")]),
        ("Twelve people left.", []),
        ("He moved to the United States in March.", [("united-states",)]),
    ],
)
def test_names_are_runs_of_capitals(text: str, names: list[tuple[str, ...]]) -> None:
    assert [name.words for name in Scene(text).names if not name.soft] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ferry sank.", "sink"),
        ("She lost her life at sea.", "death"),
        ("The league broke up.", "dissolve"),
        ("Police rounded up 40 men.", "arrest"),
        ("The court struck down the levy.", "strike"),
        ("He was found not guilty.", "acquit"),
    ],
)
def test_words_and_phrases_tell_happenings(text: str, told: str) -> None:
    assert told in {name for happening in Scene(text).happenings for name in happening.classes}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The old brewery went up in flames.", {"burn", "destroy"}),
        ("The premier took the oath of office in June.", {"office"}),
        ("The council gave the go-ahead for the tunnel.", {"accept"}),
        ("Two dozen sailors were plucked from the sea.", {"rescue"}),
        ("The choir played host to the festival.", {"hold"}),
        ("The price of bread edged up again.", {"rise"}),
        ("The two sides came to terms.", {"settle"}),
    ],
)
def test_idioms_tell_happenings(text: str, told: set[str]) -> None:
    assert told <= Scene(text).told


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk bank moved to Mill Street in 1996.", "1996", "In 1996 the Osk bank left the castle for new rooms in Mill Street.", "supported"),
        ("Fire destroyed the Osk mill in 1954.", "1954", "The mill at Osk burned in 1954.", "supported"),
        ("Fire destroyed the Osk mill in 1954.", "1954", "The mill at Osk was painted red in 1954.", "unresolved"),
    ],
)  # fmt: skip
def test_happenings_that_are_akin_may_be_one_told_in_two_ways(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


def test_not_guilty_is_no_conviction() -> None:
    happenings = Scene("He was found not guilty.").happenings
    assert not any("convict" in happening.classes for happening in happenings)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("It reopened in 2006.", "it"),
        ("The film premiered in May.", "the film"),
        ("In 2010, the bridge collapsed.", "the bridge"),
        ("Osk Hall reopened in 2006.", None),
    ],
)
def test_an_opening_stands_for_a_subject_named_before(text: str, opening: str | None) -> None:
    assert Scene(text).opening == opening


def test_opposites_exclude_each_other_and_likes_do_not() -> None:
    assert opposed(frozenset({"convict"}), frozenset({"acquit"}))
    assert not opposed(frozenset({"convict"}), frozenset({"convict", "acquit"}))


@pytest.mark.parametrize(
    ("one", "other"),
    [("withdrew", "withdrawal"), ("russian", "russia"), ("inhabitants", "residents"), ("favour", "favor")],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert concept(one) == concept(other)


def test_words_are_looked_up_without_accents_dots_and_possessives() -> None:
    assert [plain(word) for word in ("València’s", "U.S.", "O'Neal")] == ["valencia", "us", "o'neal"]
    assert stem("founded") != stem("find")


def test_junk_is_read_in_linear_time() -> None:
    for junk in ("(" * 3000, "A " * 3000, "of " * 3000, "“" * 3000, "1," * 3000, ""):
        assert Scene(junk).text == junk
