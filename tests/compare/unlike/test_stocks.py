"""How many there are and how many came, went, or are in one place are two numbers."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "text", "passage", "expected"),
    [
        ("Osk has 40 shops.", "40", "Osk opened 12 shops last year.", "unresolved"),
        ("Osk has 40 shops.", "40", "Osk has 12 shops in Arden.", "unresolved"),
        ("Osk has 40 shops.", "40", "Osk has 12 shops.", "contradicted"),
        ("Osk killed 40 geese.", "40", "Osk killed 12 geese.", "contradicted"),
        (
            "Osk had a turnover of 5 million euros.",
            "5 million euros",
            "Osk and Brell had a turnover of 7 million euros together.",
            "unresolved",
        ),
        (
            "Osk made a profit of 5 million euros.",
            "5 million euros",
            "Osk made an operating profit of 7 million euros.",
            "unresolved",
        ),
        (
            "Osk has 30 percent of the tea market.",
            "30 percent",
            "Osk has 40 percent of the coffee market.",
            "unresolved",
        ),
        (
            "Osk University gave the ministry 4 million euros.",
            "4 million euros",
            "Osk University received 4 million euros from the ministry.",
            "unresolved",
        ),
        (
            "The Brell fund put 20 million euros into Osk.",
            "20 million euros",
            "Osk was given 20 million euros by four investors, among them the Brell fund.",
            "unresolved",
        ),
    ],
)
def test_a_number_of_some_stands_beside_that_of_all(
    claim: str, text: str, passage: str, expected: str
) -> None:
    assert judge_pair(claim, passage, text=text, kind="count").label == expected
