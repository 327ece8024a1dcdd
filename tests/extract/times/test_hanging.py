"""Dates that hang on an event or on another date."""

import pytest

from .conftest import Find

ORDER = "On January 27, 2012, the mayor signed Order Seven, known as the Curfew. "


@pytest.mark.parametrize(
    ("text", "words", "edtf", "anchor"),
    [
        ("Shops shut two days after the Curfew.", "two days after the Curfew", "2012-01-29", "the Curfew"),
        (
            "Shops shut the day after the introduction of the Curfew.",
            "the day after the introduction of the Curfew",
            "2012-01-28",
            "the introduction of the Curfew",
        ),
        ("Shops had shut a week before the Curfew.", "a week before the Curfew", "2012-01-16/2012-01-22", "the Curfew"),
        ("Shops shut less than a month later.", "less than a month later", "2012-01-27/2012-02-27", "January 27, 2012"),
        ("Less than a year prior, they were full.", "Less than a year prior", "2011-01-27/2012-01-27", "January 27, 2012"),
        ("The next day, shops shut.", "The next day", "2012-01-28", "January 27, 2012"),
        ("Shops shut three days after the earthquake.", "three days after the earthquake", None, "the earthquake"),
    ],
)  # fmt: skip
def test_a_date_is_counted_from_what_it_hangs_on(
    find: Find, text: str, words: str, edtf: str | None, anchor: str
) -> None:
    _, (found, mention) = find(ORDER + text)
    assert found == words
    assert mention.value is not None
    assert (mention.value.edtf, mention.value.relative, mention.value.anchor) == (edtf, True, anchor)


def test_the_mention_is_narrow_and_its_extent_has_the_event(find: Find) -> None:
    text = ORDER + "Shops shut two days after the Curfew."
    _, (_, mention) = find(text)
    assert text[mention.start : mention.end] == "two days"
    assert mention.timex == "P2D"


def test_a_date_and_what_it_says_once_more_are_one_day(find: Find) -> None:
    (_, first), (words, second) = find("They left on May 6, 2002, only one day after the court ruled on it.")
    assert words == "one day after the court ruled"
    assert second.value is not None
    assert first.value is not None
    assert second.value.earliest == first.value.earliest


def test_a_date_inside_the_event_is_its_day(find: Find) -> None:
    (words, mention), _ = find("They left two days after May 6, 2002.")
    assert words.startswith("two days after May 6")
    assert mention.value is not None
    assert mention.value.edtf == "2002-05-08"


def test_a_day_is_never_counted_from_a_whole_year(find: Find) -> None:
    _, (_, mention) = find("It began in 1990. Two days later it was over.")
    assert mention.value is not None
    assert not mention.value.resolved


def test_the_attacks_of_a_september_have_their_year(find: Find) -> None:
    [(_, mention)] = find("Security was tightened after the September 11 attacks.")
    assert mention.timex == "2001-09-11"
