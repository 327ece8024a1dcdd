"""What happened to something of the claim's subject."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill opened in 1926.", "1926", "A film about the opening of the Osk mill was made in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill's canteen opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The road to the Osk mill opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "A second Osk mill opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The successor of the Osk mill opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The anniversary of the opening of the Osk mill was kept in 1926.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "Jon Brell's dog died in 1926.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "Jon Brell survived his wife, who died in 1926.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "News of Jon Brell's death came in 1926.", UNRESOLVED),
        ("Jon Brell won the cup in 1926.", "1926", "Jon Brell's team won the cup in 1926.", UNRESOLVED),
        ("The Osk law was repealed in 1926.", "1926", "A bill to repeal the Osk law was tabled in 1926.", UNRESOLVED),
        ("The Osk school moved to Brell in 1926.", "1926", "Part of the Osk school moved to Brell in 1926.", UNRESOLVED),
        ("The Osk book was published in 1926.", "1926", "An extract from the Osk book was published in 1926.", UNRESOLVED),
        ("The Osk book was published in 1926.", "1926", "A German edition of the Osk book was published in 1926.", UNRESOLVED),
        ("The Osk book was published in 1926.", "1926", "The Osk book, set in 1926, is her best.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The doors of the Osk mill opened in 1926.", SUPPORTED),
        ("Jon Brell died in 1926.", "1926", "The death of Jon Brell in 1926 came as a shock.", SUPPORTED),
        ("The Osk mill's canteen opened in 1926.", "1926", "The Osk mill's canteen opened in 1926.", SUPPORTED),
        ("The Osk dam was completed in 1961.", "1961", "The designs for the Osk dam were completed in 1961.", UNRESOLVED),
        ("Ada Roon sold the mill in 1961.", "1961", "Ada Roon sold half of the mill in 1961.", UNRESOLVED),
        ("Ada Roon sold the mill in 1961.", "1961", "Ada Roon sold the flour of the mill in 1961.", UNRESOLVED),
        ("Ada Roon sold the mill in 1961.", "1961", "Ada Roon sold the old mill in 1961.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_is_only_of_the_subject_is_not_the_subject(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
