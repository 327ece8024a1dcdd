"""What did not happen until a day, and so happened on it."""

import pytest

from claimcheck.verify import judge_pair

CASES = [
    ("The lido opened in 1981.", "1981", "The lido was not opened until 1981.", "supported"),
    ("The lido opened in 1975.", "1975", "The lido was planned in 1975; it did not open until 1981.", "contradicted"),
    ("The lido opened in the spring of 1981.", "the spring of 1981", "It was not until the spring of 1981 that the lido opened.", "supported"),
    ("The lido opened in May 1981.", "May 1981", "The lido was not opened before May 1981.", "supported"),
    ("The lido opened in 1981.", "1981", "The lido was not opened before the spring of 1981.", "supported"),
    ("The lido closed in 1981.", "1981", "The lido was open until 1981, and not a soul complained.", "supported"),
    ("The lido opened in 1981.", "1981", "The lido was open until 1981.", "unresolved"),
    ("The lido was opened before 1981.", "before 1981", "The lido was not opened before 1981.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "evidence", "label"), CASES)
def test_what_did_not_come_until_a_day_came_on_it(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The pier was closed in May 1990.", "May 1990", "The pier has been shut to walkers since 6 May 1990.", "supported"),
        ("Ada Roon died on 9 May 2011.", "9 May 2011", "On 9 May 2011 the family of Ada Roon said that she had died two days before.", "contradicted"),
        ("Ada Roon died on 7 May 2011.", "7 May 2011", "On 9 May 2011 the family of Ada Roon said that she had died two days before.", "supported"),
        ("The play was first performed in 1990.", "1990", "The play was shown for the first time in 1990.", "supported"),
    ],
)  # fmt: skip
def test_a_day_is_of_what_happened_not_of_who_told_it(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ines Corr died in 1951.", "1951", "Ines Corr wrote nothing after her brother drowned in 1951.", "unresolved"),
        ("The brother of Ines Corr died in 1951.", "1951", "Ines Corr wrote nothing after her brother drowned in 1951.", "supported"),
        ("Ines Corr left in May 1990.", "May 1990", "Ines Corr came in 1971. In 1990 she fell ill, and she left on 3 May that year.", "supported"),
        ("The Orla was wrecked in 1890.", "1890", "Divers found the wreck of the Orla in 1990.", "unresolved"),
    ],
)  # fmt: skip
def test_what_befell_ones_own_did_not_befall_oneself(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
