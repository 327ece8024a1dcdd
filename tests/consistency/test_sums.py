import pytest

from claimcheck.consistency.sums import find_miscounts
from claimcheck.extract import extract
from claimcheck.reading import read_text


def rules(text: str) -> list[tuple[str, str]]:
    found = find_miscounts(extract(read_text(text, name="a.txt")))
    return [(item.rule, item.at.quote) for item in found]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty binds six northern states (Aland, Borland, Corland, Dorland and Erland).",
        "It applied to seven countries: Aland, Borland, Corland, Dorland, Erland and Farland.",
    ],
)
def test_a_list_shorter_than_its_number_is_told(text: str) -> None:
    assert [rule for rule, _ in rules(text)] == ["list-miscounted"]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty binds five northern states (Aland, Borland, Corland, Dorland and Erland).",
        "The treaty binds six states (including Aland, Borland and Corland).",
        "About six states (Aland, Borland, Corland, Dorland and Erland) joined.",
        "At least six states (Aland, Borland, Corland, Dorland and Erland) joined.",
        "Six delegates (two of them from Aland, one from Borland) spoke.",
        "In six states the law holds. Aland, Borland and Corland have none.",
    ],
)
def test_a_list_that_may_be_right_is_left_alone(text: str) -> None:
    assert rules(text) == []


def test_parts_that_make_more_than_their_total_are_told() -> None:
    assert rules("Of the 12 members, 7 voted for the plan and 6 voted against it.") == [
        ("parts-exceed-total", "12")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 19 men, 15 came from Aland, 2 came from Borland, 1 came from Corland and 1 came from Dorland.",
        "Of the 12 members, 7 voted for the plan and 3 voted against it.",
    ],
)
def test_parts_that_fit_their_total_are_left_alone(text: str) -> None:
    assert rules(text) == []


def test_a_weekday_that_the_date_does_not_have_is_told() -> None:
    found = rules("The hearing was held on Friday, 28 January 2017.")
    assert [rule for rule, _ in found] == ["weekday-differs"]


def test_a_weekday_that_the_date_has_is_left_alone() -> None:
    assert rules("The hearing was held on Saturday, 28 January 2017.") == []


def test_what_is_kept_must_count_what_it_counted_before() -> None:
    text = "The first order set a limit of 40 guests. The second order retained the limit of 40 members."
    assert [rule for rule, _ in rules(text)] == ["retained-differs"]


@pytest.mark.parametrize(
    "text",
    [
        "The first order set a limit of 40 guests. The second order retained the limit of 40 guests.",
        "The first order set a limit of 40 guests. The second set a limit of 40 members.",
    ],
)
def test_what_is_kept_or_set_anew_is_left_alone(text: str) -> None:
    assert rules(text) == []
