"""What something had none of until a day, and what happens again and again."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Osk had no school until 1958.", "Osk's first school opened in 1958 with 84 pupils.", SUPPORTED),
        ("Osk had no school until 1960.", "Osk's first school opened in 1958 with 84 pupils.", CONTRADICTED),
        ("Osk had no bridge before 1950.", "The first bridge at Osk was built in 1962.", SUPPORTED),
        ("Osk had no bridge before 1970.", "The first bridge at Osk was built in 1962.", CONTRADICTED),
        ("Osk had no bridge until 1970.", "A second bridge was built at Osk in 1970.", UNRESOLVED),
        ("Osk had no electricity before 1970.", "Electricity came to Osk in 1962.", CONTRADICTED),
        ("Osk had no electricity before 1970.", "In 1962 the people of Osk asked for electricity.", UNRESOLVED),
        ("The Osk mill no longer existed by 1990.", "The Osk mill closed in 1983 and was pulled down in 1985.", SUPPORTED),
        ("The Osk War was over by 1950.", "The Osk War dragged on until 1953.", CONTRADICTED),
        ("The Osk War was over by 1950.", "The Osk War ended in 1948 with a treaty.", SUPPORTED),
        ("The Osk Cup did not take place in 1943.", "The Osk Cup has been held every year except from 1940 to 1945.", SUPPORTED),
        ("The Osk Cup took place in 1943.", "The Osk Cup has been held every year except from 1940 to 1945.", CONTRADICTED),
        ("Lake Osk froze over in 1963.", "Lake Osk froze over in 1947, and skaters crossed it.", UNRESOLVED),
    ],
)  # fmt: skip
def test_the_first_of_a_kind_ends_its_lack(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
