"""Beginnings and ends that a sentence tells by what was so until then or since."""

import re

import pytest

from claimcheck.compare.derive.existing import TELLINGS, Telling
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mine closed in 1985.", "1985", "The Osk mine produced coal from 1903 until 1985.", SUPPORTED),
        ("The Osk mine closed in 1990.", "1990", "The Osk mine produced coal from 1903 until 1985.", CONTRADICTED),
        ("The Osk mine opened in 1985.", "1985", "The Osk mine produced coal from 1903 until 1985.", UNRESOLVED),
        ("Oskair ceased operations in 2008.", "2008", "Oskair flew from Brell until October 2008.", SUPPORTED),
        ("Oskair ceased operations in 2012.", "2012", "Oskair flew from Brell until October 2008.", CONTRADICTED),
        ("Oskair was founded in 2008.", "2008", "Oskair flew from Brell until October 2008.", UNRESOLVED),
        ("The Osk tower was demolished in 1968.", "1968", "The Osk tower stood by the river until 1968.", SUPPORTED),
        ("The Osk tower was demolished in 1968.", "1968", "The Osk tower stood by the river until 1970.", CONTRADICTED),
        ("The Osk tower was demolished in 1968.", "1968", "The Osk tower has stood empty until 1970.", UNRESOLVED),
        ("The Osk Party was dissolved in 1994.", "1994", "The Osk Party (1978–1994) was a party of farmers.", SUPPORTED),
        ("The Osk Party was founded in 1988.", "1988", "The Osk Party (1978–1994) was a party of farmers.", CONTRADICTED),
        ("The Osk Party was dissolved in 1994.", "1994", "Ada Roon led the Osk Party (1978–1990).", UNRESOLVED),
        ("Osk Hospital opened in 2015.", "2015", "Osk Hospital received its first patients on 9 November 2015.", SUPPORTED),
        ("Osk Hospital opened in 2014.", "2014", "Osk Hospital received its first patients on 9 November 2015.", CONTRADICTED),
        ("Osk Hospital opened in 2014.", "2014", "Osk Hospital received its first prize in 2015.", UNRESOLVED),
        ("The Osk tunnel was opened in 1998.", "1998", "The first trains ran through the Osk tunnel in May 2002.", CONTRADICTED),
        ("Osk College moved to Brell in 1992.", "1992", "Osk College has been based in Brell since 1992.", SUPPORTED),
        ("Osk College was founded in 1992.", "1992", "Osk College has been based in Brell since 1992.", UNRESOLVED),
        ("Osk Town and Osk Rovers merged in 1934.", "1934",
         "Osk United was formed in 1934 by the merger of Osk Town and Osk Rovers.", SUPPORTED),
        ("Osk Town and Osk Rovers merged in 1930.", "1930",
         "Osk United was formed in 1934 by the merger of Osk Town and Osk Rovers.", CONTRADICTED),
        ("The Osk festival was founded in 1974.", "1974", "The Osk festival has been held every May since 1974.", SUPPORTED),
        ("The Osk festival was held in 2020.", "2020",
         "The Osk festival has been held every May since 1974, except in 2020, when it was cancelled.", CONTRADICTED),
        ("The Osk festival was not held in 2020.", "2020",
         "The Osk festival has been held every May since 1974, apart from 1991 and 2020.", SUPPORTED),
        ("The Osk festival was cancelled in 2020.", "2020",
         "The Osk festival has been held every May since 1974, except in 2020, when it was cancelled.", SUPPORTED),
        ("The Osk school closed in 2016.", "2016", "In 2016 the Osk school closed its boarding house.", UNRESOLVED),
        ("The Osk school closed in 2016.", "2016", "In 2016 the Osk school closed its doors.", SUPPORTED),
        ("The Osk mine opened in 1950.", "1950", "The Osk mine opened a canteen in 1950.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_was_so_until_a_day_or_since_dates_an_end_or_a_beginning(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk Herald ceased publication in 1971.", "1971", "The Osk Herald was published in Brell from 1902 to 1964.", CONTRADICTED),
        ("The Osk Herald ceased publication in 1964.", "1964", "The Osk Herald was published in Brell from 1902 to 1964.", SUPPORTED),
        ("The Osk Circus was disbanded in 1958.", "1958", "The Osk Circus gave its last performance on 2 November 1958.", SUPPORTED),
        ("The Osk Circus was disbanded in 1958.", "1958", "The Osk Circus gave its last Christmas party in 1958.", UNRESOLVED),
        ("The Osk mill opened in 1962.", "1962", "The Osk mill closed in 2002 after forty years of production.", SUPPORTED),
        ("The Osk mill shut down in 1998.", "1998", "The Osk mill has stood idle since it ceased production in 1998.", SUPPORTED),
        ("The Osk hotel was torn down in 1983.", "1983", "The Osk hotel stood empty for six years before it was razed in 1983.", SUPPORTED),
        ("The palace was demolished in 1830.", "1830", "In 1830 the east wing of the palace was demolished.", UNRESOLVED),
        ("Osk Prison opened in 1910.", "1910", "Osk Prison stands on the site of a workhouse which opened in 1910.", UNRESOLVED),
        ("Osk College was renamed Brell University in 2001.", "2001",
         "Founded in 1965 as Osk College, it became Brell University in 1996.", CONTRADICTED),
        ("The chapel was built in the 16th century.", "the 16th century", "The chapel dates from about 1540.", SUPPORTED),
        ("The chapel was built in 1540.", "1540", "The chapel dates from about 1540.", UNRESOLVED),
    ],
)  # fmt: skip
def test_other_tellings_of_beginnings_and_ends(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize("row", TELLINGS, ids=lambda row: row.example)
def test_each_row_reads_its_own_example(row: Telling) -> None:
    text = row.example
    assert row.cue & set(re.findall(r"[a-z]+", text))
    days = re.finditer(r"(?:\d{1,2} [A-Z][a-z]+ )?\d{4}", text)
    assert any(
        row.before.search(text[: day.start()]) and (row.after is None or row.after.match(text[day.end() :]))
        for day in days
    )
