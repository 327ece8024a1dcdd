"""A date led by "since" or "until" is an end of a stretch, one led by "by" or "before" a bound."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk treaty has been in force since 3 May 2010.", "3 May 2010", "The Osk treaty took effect on 3 August 2010.", CONTRADICTED),
        ("The Osk treaty has been in force since 3 May 2010.", "3 May 2010", "The Osk treaty took effect on 3 May 2010.", SUPPORTED),
        ("The Osk treaty has been in force since 2010.", "2010", "The Osk treaty took effect on 3 May 2010.", SUPPORTED),
        ("The Osk treaty has been in force since 2010.", "2010", "The Osk treaty was still in force in 2014.", UNRESOLVED),
        ("The Osk pool has been closed since 2012.", "2012", "In 2015 the Osk pool was closed on Mondays.", UNRESOLVED),
        ("The Osk pool has been closed since 2012.", "2012", "The Osk pool closed in 2015.", CONTRADICTED),
        ("The Osk pool was open until 1990.", "1990", "In 1985 the Osk pool was open on Sundays.", UNRESOLVED),
        ("The Osk dam was finished before 1970.", "1970", "The Osk dam was finished in 1964.", SUPPORTED),
        ("The Osk dam was finished after 1970.", "1970", "The Osk dam was finished in 1974.", SUPPORTED),
        ("The Osk dam was finished after 1970.", "1970", "The Osk dam was finished in 1964.", CONTRADICTED),
        ("The Osk dam was finished before 1970.", "1970", "The Osk dam was finished in 1974.", CONTRADICTED),
        ("The Osk ferry has run since 1955.", "since 1955", "The Osk ferry began to run in 1955.", SUPPORTED),
        ("The Osk ferry has run since 1955.", "since 1955", "In 1960 the Osk ferry ran twice a day.", UNRESOLVED),
        ("Ada Brell has led the Osk choir since 2001.", "since 2001", "Ada Brell led the Osk choir in 2005 on its tour.", UNRESOLVED),
        ("The Osk mill worked until 1961.", "until 1961", "The Osk mill worked until 1958.", CONTRADICTED),
        ("The Osk mill worked until 1961.", "until 1961", "The Osk mill stopped work in 1961.", SUPPORTED),
        ("The Osk mill was completed before 1960.", "before 1960", "The Osk mill was finished in the spring of 1957.", SUPPORTED),
        ("The Osk treaty has been in force since 1 January 2010.", "1 January 2010", "The Osk treaty entered into force on 1 July 2010.", CONTRADICTED),
    ],
)  # fmt: skip
def test_what_holds_since_a_day_began_on_it(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
