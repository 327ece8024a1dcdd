"""Birthdays, centenaries and jubilees with the year they remember."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk band was founded in 1898.", "1898", "In 1998 the Osk band celebrated the centenary of its foundation with a tour.", SUPPORTED),
        ("The Osk band was founded in 1908.", "1908", "In 1998 the Osk band celebrated the centenary of its foundation with a tour.", CONTRADICTED),
        ("The Osk band was founded in 1848.", "1848", "The Osk band marked its 150th anniversary in 1998.", SUPPORTED),
        ("The Osk band was founded in 1798.", "1798", "The Osk band marked its bicentenary in 1998.", SUPPORTED),
        ("The Osk band was founded in 1898.", "1898", "The Osk band marked its bicentenary in 1998.", CONTRADICTED),
        ("The Osk band was founded in 1998.", "1998", "The Osk band marked its bicentenary in 1998.", CONTRADICTED),
        ("The Osk band was founded in 1973.", "1973", "The Osk band celebrated its silver jubilee in 1998.", SUPPORTED),
        ("The Osk band was founded in 1948.", "1948", "The Osk band celebrated its golden jubilee in 1998.", SUPPORTED),
        ("The Osk band was founded in 1898.", "1898", "In 1998 the Osk band played at the centenary of the harbour.", UNRESOLVED),
        ("The Osk mill burned down in 1898.", "1898", "In 1998 a service marked the centenary of the burning of the Osk mill.", SUPPORTED),
        ("Ada Roon was born in 1898.", "1898", "Osk marked the centenary of the birth of Ada Roon in 1998.", SUPPORTED),
        ("Ada Roon died in 1898.", "1898", "Osk marked the centenary of the birth of Ada Roon in 1998.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_feast_tells_the_year_that_it_remembers(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
