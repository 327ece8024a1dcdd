"""Lengths that tell at the side of one date where they began or ended."""

import pytest

from claimcheck.compare.derive.derived import derive
from claimcheck.compare.derive.terms import TERMS, Term
from claimcheck.extract import extract
from claimcheck.verify import judge_pair
from claimcheck.verify.passage import passage_document

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Work on the Osk dam began in 1909.", "1909", "The Osk dam was completed in 1914 after five years of work.", SUPPORTED),
        ("Work on the Osk dam began in 1914.", "1914", "The Osk dam was completed in 1914 after five years of work.", CONTRADICTED),
        ("Construction of the Osk dam began in 1903.", "1903", "The Osk dam was finished in 1914 after five years of construction.", CONTRADICTED),
        ("The Osk dam was completed in 1914.", "1914", "The Osk dam was completed in 1914 after five years of work.", SUPPORTED),
        ("The Osk tunnel was completed in 1896.", "1896", "Begun in 1889, the Osk tunnel took seven years to dig.", SUPPORTED),
        ("The Osk tunnel was completed in 1889.", "1889", "Begun in 1889, the Osk tunnel took seven years to dig.", CONTRADICTED),
        ("The lease of the Osk mill ran out in May 1930.", "May 1930", "The Osk mill was let in May 1910 on a twenty-year lease, which nobody renewed.", SUPPORTED),
        ("The lease of the Osk mill ran out in May 1925.", "May 1925", "The Osk mill got a twenty-year lease in May 1910.", CONTRADICTED),
        ("The lease of the Osk mill ran out in May 1930.", "May 1930", "The Osk mill got a twenty-year lease in May 1910, which was extended in 1928.", UNRESOLVED),
        ("The Osk mill got its lease in May 1910.", "May 1910", "The Osk mill got a twenty-year lease in May 1910.", SUPPORTED),
        ("The thief Jon Brell was released in 1988.", "1988", "Jailed in 1979, the thief Jon Brell served nine years.", SUPPORTED),
        ("The thief Jon Brell was released in 1984.", "1984", "Jailed in 1979, the thief Jon Brell served nine years in all.", CONTRADICTED),
        ("The thief Jon Brell left prison in 1984.", "1984", "Sent to prison in 1979, Jon Brell served every one of his nine years.", CONTRADICTED),
        ("Ada Roon became head of the Osk school in 1921.", "1921", "Ada Roon had been head of the Osk school for nine years when the fire broke out in 1930.", SUPPORTED),
        ("Ada Roon retired in 1930.", "1930", "Ada Roon retired in 1930 after nine years as head of the Osk school.", SUPPORTED),
        ("Ada Roon became head of the Osk school in 1921.", "1921", "Ada Roon retired in 1930 after nine years as head of the Osk school.", SUPPORTED),
        ("Ada Roon was born in 1952.", "1952", "Ada Roon, who turned forty in 1992, sings at Osk.", SUPPORTED),
        ("Ada Roon was born in 1962.", "1962", "Ada Roon, who turned forty in 1992, sings at Osk.", CONTRADICTED),
        ("Ada Roon was born in 1962.", "1962", "Ada Roon turned forty pages a day in 1992.", UNRESOLVED),
        ("Ada Roon was born in 1952.", "1952", "In 1992 the son of Ada Roon turned forty.", UNRESOLVED),
        ("The Osk choir was founded in 1889.", "1889", "In 2014 the Osk choir celebrated the 125th anniversary of its foundation.", SUPPORTED),
        ("The Osk choir was founded in 1899.", "1899", "The Osk choir celebrated the 125th anniversary of its foundation in 2014.", CONTRADICTED),
        ("The Osk choir was founded in 2014.", "2014", "The Osk choir celebrated the 125th anniversary of its foundation in 2014.", CONTRADICTED),
        ("The Osk choir was founded in 1964.", "1964", "The Osk choir will mark the fiftieth anniversary of its formation in 2014 with a tour.", SUPPORTED),
        ("The Osk choir was founded in 1889.", "1889", "In 2014 the Osk choir sang at the 125th anniversary of the fire.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_length_dates_its_other_end(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.example)
def test_every_row_has_an_example_it_matches(term: Term) -> None:
    assert term.pattern.search(term.example)


def test_the_sum_is_shown() -> None:
    text = "The Osk dam was completed in 1914 after five years of work."
    extraction = extract(passage_document("a.txt", text))
    workings = [one.working for one in derive(extraction.document, extraction.claims)]
    assert workings == ["1914 − 5 years is 1908-07-02/1910-07-02"]
