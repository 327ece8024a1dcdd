"""What only tells the hour, is a part of a name or dates the text itself is no claim of a date."""

from datetime import date

import pytest

from claimcheck.extract import extract
from claimcheck.model import ClaimKind, DateValue
from claimcheck.reading import read_text


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Work begins at 6:30 a.m. and the ferry sails at noon.", []),
        ("The hall is open in the morning only.", []),
        ("The gates were opened on Thursday evening.", ["Thursday evening"]),
        ("It was switched off at 6 p.m. on 3 May 2019.", ["6 p.m. on 3 May 2019"]),
        ("It was paid for by the Orbit 2020 programme.", []),
        ("The 2030 Agenda promises water for all.", []),
        ("The villa in Osk was sold in May 2020.", ["May 2020"]),
        ("Founded 1921, the club moved in Spring 2004.", ["1921", "Spring 2004"]),
        ("Under Osk’s 2017 ban they were kept out.", ["2017"]),
        ("For help dial 1450.", []),
        ("By Ina Feldt, 3 October 2022", []),
        ("Issued 9 September 2021", []),
        ("The profit for the year was small.", []),
    ],
)
def test_a_date_is_claimed_only_where_one_is_asserted(text: str, dates: list[str]) -> None:
    document = read_text(f"{text}\n", name="a.txt", published=date(2022, 10, 5))
    claims = extract(document).claims
    assert [claim.text for claim in claims if claim.kind is ClaimKind.DATE] == dates


def test_a_month_without_a_year_takes_none_that_is_told_later() -> None:
    text = (
        "Orsa is warm. It can reach 38 degrees in July.\n\nThe church was begun in 1173 and is open daily.\n"
    )
    claims = extract(read_text(text, name="a.txt")).claims
    assert [value.edtf for claim in claims if isinstance(value := claim.value, DateValue)] == [None, "1173"]


def test_lines_of_facts_are_no_headings() -> None:
    text = "Nerava\n\nCountry: Ostria\nArea: 73.4 km²\nElevation: 412 m\nFounded: 1284\n\nNerava is a town in Ostria.\n"
    extraction = extract(read_text(text, name="a.txt"))
    assert [claim.text for claim in extraction.asserted] == ["73.4 km²", "412 m", "1284"]
