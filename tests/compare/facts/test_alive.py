"""Who was alive, dead or not yet born in a year is told by birth and death."""

import pytest

from claimcheck.compare.facts.alive import by_birth_and_death

CASES = (
    ("Ida Osk was already dead in 1980.", "Ida Osk died before 1981."),
    ("Ida Osk was no longer alive in 1980.", "Ida Osk died before 1981."),
    ("Ida Osk was still alive in 1980.", "Ida Osk died after 1979."),
    ("Ida Osk was not yet born in 1990.", "Ida Osk was born after 1990."),
    ("Ida Osk wasn't born yet in 1990.", "Ida Osk was born after 1990."),
    ("Ida Osk was already born in 1990.", "Ida Osk was born before 1991."),
    ("Ida Osk was born in 1990.", "Ida Osk was born in 1990."),
    ("Ida Osk is dead.", "Ida Osk is dead."),
    ("The town was alive with music in 1990.", "The town was alive with music in 1990."),
)


@pytest.mark.parametrize(("claim", "expected"), CASES)
def test_a_state_in_a_year_is_told_by_birth_and_death(claim: str, expected: str) -> None:
    assert by_birth_and_death(claim) == expected
