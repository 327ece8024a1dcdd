import pytest

from .conftest import Rules

WRONG = [
    ("Of the 12 members, 7 voted for the plan and 6 voted against it.", "parts-exceed-total"),
    ("Of the 12 members, 7 voted for and 6 against.", "parts-exceed-total"),
    ("The nine-member court voted 6-4 to uphold it.", "parts-exceed-total"),
    ("The 20 men (15 from Aland, 2 from Borland, one from Corland and 1 from Dorland) left.", "sum-differs"),
    ("The bus killed 12 people (7 men and 4 women).", "sum-differs"),
    ("The fire killed 7 men, 4 women and 3 children, 15 people in all.", "sum-differs"),
    ("The fire killed 7 men, 4 women and 3 children, for a total of 15 people.", "sum-differs"),
    ("It was 15 + 2 + 1 + 1 = 20 men.", "sum-differs"),
]

RIGHT = [
    ("Of the 13 members, 7 voted for it and 6 against.", "7 + 6 = 13"),
    (
        "The 19 men (15 from Aland, 2 from Borland, one from Corland and 1 from Dorland) left.",
        "15 + 2 + 1 + 1 = 19",
    ),
    ("The fire killed 7 men, 4 women and 3 children, 14 people in all.", "7 + 4 + 3 = 14"),
    ("It was 15 + 2 + 1 + 1 = 19 men.", "15 + 2 + 1 + 1 = 19"),
]

SILENT = [
    "Of the 19 men, 12 came from Aland and 3 came from Borland.",
    "Of the 12 members, 7 voted for the plan and 3 voted against it.",
    "Of the 12 members, 9 speak Alandic and 7 also speak Borlandic.",
    "Aland led on 10 out of the 14 measures, and Borland led on 13 out of the 14 measures.",
    "The 20 men (including 15 from Aland and 2 from Borland) left.",
    "The 20 men (at least 15 from Aland, 2 from Borland) left.",
    "The fire killed 12 people (7 of them men and 4 of them children).",
    "The court voted 6-3 to uphold it.",
    "The nine-member court voted 6-3 to uphold it.",
    "He scored 3 goals in 5 games and had 40 points in all.",
    "The rooms cost 40 euros, 60 euros and 90 euros.",
    "About 20 men (15 from Aland and 2 from Borland) left.",
]


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_parts_that_cannot_make_their_total_are_told(rules: Rules, text: str, rule: str) -> None:
    assert rules.told(text) == [rule]


@pytest.mark.parametrize(("text", "message"), RIGHT)
def test_a_sum_that_holds_is_kept(rules: Rules, text: str, message: str) -> None:
    assert rules.told(text) == []
    assert message in rules.checked(text)


@pytest.mark.parametrize("text", SILENT)
def test_parts_that_may_be_right_are_left_alone(rules: Rules, text: str) -> None:
    assert rules.told(text) == []
