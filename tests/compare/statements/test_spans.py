"""Stretches of time told by their ends."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ada Roon was mayor of Osk in 1986.", "1986", "Ada Roon was mayor of Osk from 1984 to 1989.", SUPPORTED),
        ("Ada Roon was mayor of Osk in 1991.", "1991", "Ada Roon was mayor of Osk from 1984 to 1989.", CONTRADICTED),
        ("Ada Roon was mayor of Osk in 1986.", "1986", "Mayors of Osk: Jon Brell, 1979–1984; Ada Roon, 1984–1989; Lev Imhof, 1989–1991.", SUPPORTED),
        ("Jon Brell was mayor of Osk in 1986.", "1986", "Mayors of Osk: Jon Brell, 1979–1984; Ada Roon, 1984–1989; Lev Imhof, 1989–1991.", CONTRADICTED),
        ("Ada Roon was mayor of Osk in 1986.", "1986", "Ada Roon served as mayor of Osk between 1984 and 1989.", SUPPORTED),
        ("Ada Roon lived in Osk in 1986.", "1986", "Ada Roon lived in Osk from 1984 until 1989.", SUPPORTED),
        ("Ada Roon lived in Osk in 1995.", "1995", "Ada Roon lived in Osk from 1984 until 1989.", CONTRADICTED),
        ("Ada Roon became mayor of Osk in 1986.", "1986", "Ada Roon was mayor of Osk from 1984 to 1989.", CONTRADICTED),
        ("Ada Roon became mayor of Osk in 1984.", "1984", "Ada Roon was mayor of Osk from 1984 to 1989.", SUPPORTED),
        ("The Osk bridge was built in 1986.", "1986", "The Osk bridge was built from 1984 to 1989.", UNRESOLVED),
        ("The Osk mine was open in 1986.", "1986", "The Osk mine was open from 1984 to 1989.", SUPPORTED),
        ("The Osk mine was open in 1995.", "1995", "The Osk mine was open from 1984 to 1989.", CONTRADICTED),
        ("Ada Roon was mayor of Osk in 1986.", "1986", "Ada Roon has been mayor of Osk since 1984.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_date_is_held_against_the_whole_stretch(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk tower fell in 1999.", "1999", "The Osk tower fell at some time between 1990 and 1999.", UNRESOLVED),
        ("The Osk tower fell in 1990.", "1990", "The Osk tower fell between 1990 and 1999.", UNRESOLVED),
        ("The Osk tower fell in 1985.", "1985", "The Osk tower fell between 1990 and 1999.", CONTRADICTED),
        ("The Osk tower fell in the 1990s.", "1990s", "The Osk tower fell between 1990 and 1999.", SUPPORTED),
        ("The Osk line flew its first guest in 2009.", "2009", "The Osk line flew its first guest in the financial year that ran from July 2008 to June 2009.", UNRESOLVED),
        ("The Osk line flew its first guest in 2009.", "2009", "The Osk line flew its first guest in the year to June 2009.", UNRESOLVED),
        ("The Osk line flew its first guest in 2009.", "2009", "The Osk line flew its first guest in the season 2008–09.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_came_at_some_time_of_a_stretch_has_no_day(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Jon Brell has coached the Osk team since 2012.", "since 2012", "Jon Brell coached the Osk team from 2012 until he was replaced in 2015.", CONTRADICTED),
        ("Jon Brell has coached the Osk team since 2012.", "since 2012", "Jon Brell coached the Osk team from 2012 to 2015.", CONTRADICTED),
        ("Jon Brell has coached the Osk team since 2012.", "since 2012", "Jon Brell took over as coach of the Osk team in 2012.", SUPPORTED),
        ("Jon Brell has coached the Osk team since 2012.", "since 2012", "Jon Brell has coached the Osk team from 2012 to the present.", SUPPORTED),
        ("Jon Brell had coached the Osk team since 2012.", "since 2012", "Jon Brell coached the Osk team from 2012 until 2015.", SUPPORTED),
        ("The Osk mill has been shut since 2012.", "since 2012", "The Osk mill was shut from 2012 to 2015.", CONTRADICTED),
        ("The Osk mill has been shut since 2012.", "since 2012", "The Osk mill has been shut since 2012.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_still_goes_on_has_not_ended(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
