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


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The lease of the Osk mill ran out in 1995.", "1995", "Granted in 1975, the lease of the Osk mill ran its full term of twenty years.", SUPPORTED),
        ("The lease of the Osk mill ran out in 1990.", "1990", "Granted in 1975, the lease of the Osk mill ran its full term of twenty years.", CONTRADICTED),
        ("Jon Brell was released in 1995.", "1995", "Jailed in 1975, Jon Brell served his full twenty years.", SUPPORTED),
        ("Ferries to Osk resumed on 24 May 2010.", "24 May 2010", "Ferries to Osk were halted by ice on 20 May 2010 and did not resume for four days.", SUPPORTED),
        ("Ferries to Osk resumed on 20 May 2010.", "20 May 2010", "Ferries to Osk were halted by ice on 20 May 2010 and did not resume for four days.", CONTRADICTED),
        ("The Osk mill reopened in 1950.", "1950", "The Osk mill shut in 1940 and did not reopen for ten years.", SUPPORTED),
        ("The Osk mill reopened in 1944.", "1944", "The Osk mill shut in 1940 and did not reopen for ten years.", CONTRADICTED),
        ("The Osk mill shut in 1940.", "1940", "The Osk mill shut in 1940 and did not reopen for ten years.", SUPPORTED),
        ("The drought in Osk began in 1996.", "1996", "The rains of 1996 brought the drought in Osk to an end after three years.", CONTRADICTED),
        ("The drought in Osk began in 1993.", "1993", "The rains of 1996 brought the drought in Osk to an end after three years.", SUPPORTED),
        ("The drought in Osk ended in 1996.", "1996", "The rains of 1996 brought the drought in Osk to an end after three years.", SUPPORTED),
        ("The strike at Osk began in 1990.", "1990", "The strike at Osk ended in 1993 after three years.", SUPPORTED),
        ("The strike at Osk began in 1993.", "1993", "The strike at Osk came to an end in 1993 after three years.", CONTRADICTED),
        ("The siege of Osk ended in 1993.", "1993", "The siege of Osk was lifted in 1993 after three years.", SUPPORTED),
        ("The siege of Osk began in 1990.", "1990", "The siege of Osk was lifted in 1993 after three years.", SUPPORTED),
        ("Ada Roon resigned in 1993.", "1993", "Ada Roon resigned in 1993 after three years.", SUPPORTED),
        ("The new rate at Osk applies from 1 March 2020.", "1 March 2020", "The workers of Osk settled on 1 March 2020; their new rate is backdated to 1 January.", CONTRADICTED),
        ("The new rate at Osk applies from 1 January 2020.", "1 January 2020", "The workers of Osk settled on 1 March 2020; their new rate is backdated to 1 January.", SUPPORTED),
        ("The Osk plant was opened by Brell in the second quarter of 2011.", "second quarter of 2011", "On 18 May 2011 Brell cut the ribbon at its plant in Osk.", SUPPORTED),
        ("Brell Foods opened its Osk plant in May 2011.", "May 2011", "On 18 May 2011 Brell Foods cut the ribbon at its plant in Osk.", SUPPORTED),
        ("Brell Foods opened its Osk plant in May 2010.", "May 2010", "On 18 May 2011 Brell Foods cut the ribbon at its plant in Osk.", CONTRADICTED),
        ("The Osk inquiry held its first session on 14 June 2010.", "14 June 2010", "The Osk inquiry sat for the first time on 14 June 2010, in a school hall.", SUPPORTED),
        ("The Orm burst its banks in May 1947.", "May 1947", "Snow sent the Orm over its banks in the middle of May 1947.", SUPPORTED),
        ("The Osk pier was due to open on 9 May 2021.", "9 May 2021", "The Osk pier will open to the public on 9 May 2021.", SUPPORTED),
        ("The Osk pier opened on 9 May 2021.", "9 May 2021", "The Osk pier will open to the public on 9 May 2021.", UNRESOLVED),
        ("Osk lost power on 3 May 2012.", "3 May 2012", "The lights went out all over Osk on 3 May 2012.", SUPPORTED),
    ],
)  # fmt: skip
def test_full_terms_and_delays_date_what_follows(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
