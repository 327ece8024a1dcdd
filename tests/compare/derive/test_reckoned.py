"""Days that are counted out from others, and what a passage says of them."""

from datetime import date

import pytest

from claimcheck.compare.derive.derived import derive
from claimcheck.extract import extract
from claimcheck.model import DateValue
from claimcheck.verify import judge_pair
from claimcheck.verify.passage import passage_document


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It ended on 11 May 2016, the day before the vote.", ["2016-05-12"]),
        ("They met on 3 June 2014 and married a week later.", ["2014-06-07/2014-06-13"]),
        ("She came on 3 June 1951 and left twelve years later to the day.", ["1963-06-03"]),
        (
            "The east wing was ready in 1962; the west wing took another four years.",
            ["1965-07-02/1967-07-02"],
        ),
        ("The fair opened on 2 May 1900 and lasted a month.", ["1900-05-17/1900-06-18"]),
        (
            "The fair opened on 2 May 1900 and lasted ten days; taking it down took a further week.",
            ["1900-05-16/1900-05-22", "1900-05-12"],
        ),
        ("Mara Quill died in 1991, aged 83.", ["1907-01-02/1908-12-31"]),
        ("Mara Quill died in 1991 with a son, aged 12, at her side, and Osk in 1992, aged 50.", []),
        ("He left in May 2008, on his seventieth birthday.", ["1938-05-01/1938-05-31"]),
        ("In 2008 the choir marked its twenty-fifth anniversary.", ["1983-01-01/1983-12-31"]),
        ("In 2008 the choir marked the 25th anniversary of the fire.", ["1983-01-01/1983-12-31"]),
        ("In 2008 the choir marked the 25th anniversary of its friend.", []),
        ("It took another four years.", []),
        ("Founded in 1869, it took in boys a century later.", ["1953-12-11/1985-01-21"]),
    ],
)
def test_days_are_counted_out_from_others(text: str, days: list[str]) -> None:
    extraction = extract(passage_document("a.txt", text))
    values = [one.claim.value for one in derive(extraction.document, extraction.claims)]
    assert [value.edtf for value in values if isinstance(value, DateValue)] == days


JUDGED = [
    ("The bridge fell on 4 May 2011.", "4 May 2011",
     "Its keeper, Ada Roon, was sacked on 9 May 2011, five days after the bridge had fallen.", "supported"),
    ("Ada Roon was sacked on 4 May 2011.", "4 May 2011",
     "Its keeper, Ada Roon, was sacked on 9 May 2011, five days after the bridge had fallen.", "contradicted"),
    ("Ada Roon was sacked on 9 May 2011.", "9 May 2011",
     "Its keeper, Ada Roon, was sacked on 9 May 2011, five days after the bridge had fallen.", "supported"),
    ("The king signed the Fisheries Act on 17 March 2010.", "17 March 2010",
     "Parliament passed the Fisheries Act on 10 March 2010, and the king signed it a week later.", "supported"),
    ("The king signed the Fisheries Act on 10 March 2010.", "10 March 2010",
     "Parliament passed the Fisheries Act on 10 March 2010, and the king signed it a week later.", "contradicted"),
    ("The brewery at Olm was founded in 1783.", "1783",
     "The brewery at Olm marked its 225th anniversary in 2008 with free beer.", "supported"),
    ("The brewery at Olm was founded in 1790.", "1790",
     "The brewery at Olm marked its 225th anniversary in 2008 with free beer.", "contradicted"),
    ("The writer Ines Corr was born in 1921.", "1921",
     "The writer Ines Corr left the council in 1991, the year of her seventieth birthday.", "supported"),
    ("The writer Ines Corr was born in 1931.", "1931",
     "The writer Ines Corr left the council in 1991, the year of her seventieth birthday.", "contradicted"),
    ("Jon Ost was released from the prison at Brell in 1988.", "1988",
     "Jon Ost was arrested on 4 April 1979 and came out of prison at Brell nine years later to the day.", "supported"),
    ("The Olm choir was founded on 3 May 2008.", "3 May 2008",
     "On 3 May 2008 the Olm choir held a feast in the hall in which its founders had first sung.", "unresolved"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "evidence", "label"), JUDGED)
def test_a_day_counted_out_is_of_its_own_event(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date", evidence_date=date(2020, 1, 7)).label == label


@pytest.mark.parametrize(
    ("claim", "text", "label"),
    [
        ("Lena Marr joined the state bench in 2008.", "2008", "unresolved"),
        ("Lena Marr joined the town bench in 2005.", "2005", "contradicted"),
        ("Lena Marr joined the town bench in 2001.", "2001", "supported"),
    ],
)
def test_a_date_of_another_object_does_not_accuse(claim: str, text: str, label: str) -> None:
    evidence = (
        "Lena Marr joined the town bench in 2001, and the state bench took her in seven years after that."
    )
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
