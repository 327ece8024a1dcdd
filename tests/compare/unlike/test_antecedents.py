"""Dates of what a relative clause describes, of a clause that follows them, and of the old calendar."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk line closed in 1966.", "1966", "The Osk line outlived its rival, which closed in 1966, by eleven years.", CONTRADICTED),
        ("The Osk line closed in 1977.", "1977", "The Osk line outlived its rival, which closed in 1966, by eleven years.", SUPPORTED),
        ("Jon Brell died in 1934.", "1934", "Jon Brell was mourned by his wife, who died in 1934.", UNRESOLVED),
        ("Jon Brell died in 1940.", "1940", "Jon Brell outlived his wife, who died in 1934, by six years.", SUPPORTED),
        ("Jon Brell died in 1940.", "1940", "Jon Brell married Ada Roon, who died in 1934.", UNRESOLVED),
        ("Ada Roon died in 1934.", "1934", "Jon Brell married Ada Roon, who died in 1934.", SUPPORTED),
        ("The Osk mill closed in 1934.", "1934", "The valley lived off the Osk mill, which closed in 1934.", SUPPORTED),
        ("The Osk choir was founded in 1844.", "1844", "The Osk choir is two years older than the one at Brell, founded in 1846.", SUPPORTED),
        ("The Osk choir was founded in 1846.", "1846", "The Osk choir is two years older than the one at Brell, founded in 1846.", CONTRADICTED),
        ("The Osk choir was founded in 1848.", "1848", "The Osk choir is two years younger than a choir at Brell, founded in 1846.", SUPPORTED),
        ("The Osk Nine was built until 1994.", "1994", "The Osk Nine is a small car that was built by Brell Motors from 1981 to 1994.", SUPPORTED),
        ("The Osk pier opened in 1871.", "1871", "The Osk pier was an iron landing stage, which opened in 1871.", SUPPORTED),
        ("The Osk pier opened in 1871.", "1871", "The Osk pier replaced an iron landing stage, which opened in 1871.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_a_relative_clause_describes_has_its_own_date(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ada Roon was elected in 1990.", "1990", "Ada Roon sat in the council from 1990, when she was first elected, until 2002.", SUPPORTED),
        ("Ada Roon was elected in 1994.", "1994", "Ada Roon sat in the council from 1990, when she was first elected, until 2002.", CONTRADICTED),
        ("The Osk hall burned down in 1994.", "1994", "Osk won the cup in 1994, the same year in which fire destroyed its hall.", SUPPORTED),
        ("The poet Jon Uhl was born in 1902.", "1902", "In 1902, the year of the poet Jon Uhl's birth, his father lost the mill.", SUPPORTED),
        ("The poet Jon Uhl was born in 1905.", "1905", "In 1902, the year of the poet Jon Uhl's birth, his father lost the mill.", CONTRADICTED),
        ("The Osk pier was rebuilt in 1955.", "1955", "The storm of 1953 broke the Osk pier, and it lay in ruins for two years before it was rebuilt.", SUPPORTED),
        ("The Osk clinic treated its first patient in 1931.", "1931", "The Osk clinic was finished in 1931, but no patient was treated before the spring of 1933.", CONTRADICTED),
        ("The Osk clinic treated its first patient in 1933.", "1933", "The Osk clinic was finished in 1931, but no patient was treated before the spring of 1933.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_date_with_a_clause_of_its_own_dates_that_too(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The poet Jon Uhl was born on 19 March 1820.", "19 March 1820", "The poet Jon Uhl was born on 7 March 1820, Old Style.", SUPPORTED),
        ("The poet Jon Uhl was born on 7 March 1820.", "7 March 1820", "The poet Jon Uhl was born on 7 March 1820, Old Style.", SUPPORTED),
        ("The poet Jon Uhl was born on 12 March 1720.", "12 March 1720", "The poet Jon Uhl was born on 1 March 1720 (O.S.).", SUPPORTED),
        ("The poet Jon Uhl was born on 25 March 1820.", "25 March 1820", "The poet Jon Uhl was born on 7 March 1820, Old Style.", CONTRADICTED),
    ],
)  # fmt: skip
def test_an_old_calendar_is_counted_on(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ada Roon was born in 1990.", "1990", "Ada Roon gave birth to a son in 1990.", UNRESOLVED),
        ("The Osk council adopted its traffic plan in 2019.", "2019", "The Osk traffic plan, passed by the council in May 2019, gathers dust.", SUPPORTED),
        ("The Osk council adopted its traffic plan in 2019.", "2019", "The Osk council plans to adopt its traffic plan in 2019.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_birth_given_and_a_plan_on_paper(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
