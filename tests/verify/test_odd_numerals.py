"""No figure that a page may hold, however odd, stops the reading of a pair."""

from datetime import date

import pytest

from claimcheck.compare.english.words import is_year
from claimcheck.verify import judge_pair

ODD = ["²", "①", "9" * 5000, "1.2.3", "3D", "0", "1,,2", "²nd", "½", "٣"]

PAIRS = [
    ("There are more sheep than {} films in Osk.", "Osk has {} sheep and {} films."),
    ("Sheep outnumber people by {} to {} in Osk.", "Osk has 30 sheep and {} people."),
    ("Osk is one of the {} largest towns in Tarvia.", "Osk is the {} largest town in Tarvia."),
    ("Ash Road reached number {} in the chart.", "Ash Road reached the top {} and number {}."),
    ("The Osk ferry still ran in {}.", "The Osk ferry opened in 1900 and closed in 1950."),
    ("Half of the {} members of the Osk club left.", "{} of {} members of the Osk club left."),
    ("The Osk regatta was held {} times.", "The {} edition of the Osk regatta was held in {}."),
    ("Resolution {} of the Osk council passed in {}.", "The Osk council passed Resolution {} in the {}th century."),
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd[:6])
@pytest.mark.parametrize(("claim", "passage"), PAIRS)
def test_a_pair_with_an_odd_figure_has_an_answer(claim: str, passage: str, odd: str) -> None:
    answer = judge_pair(claim.replace("{}", odd), passage.replace("{}", odd))
    assert answer.label in {"supported", "contradicted", "unresolved"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1984", True), ("2100", True), ("2101", False), ("0984", False), ("19²4", False), ("19840", False)],
)
def test_a_year_has_four_figures(text: str, expected: bool) -> None:
    assert is_year(text) is expected


def test_the_last_week_of_the_calendar_has_a_next_friday() -> None:
    last = date(9999, 12, 28)
    claim, passage = "The Osk mill opens next Friday.", "The Osk mill opens on 31 December 9999."
    assert judge_pair(claim, passage, claim_date=last, evidence_date=last).label != "contradicted"
