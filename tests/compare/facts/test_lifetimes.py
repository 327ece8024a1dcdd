"""An age is held against the days of a birth and of an event."""

import re

import pytest

from claimcheck.compare.facts.lifetimes import MANNERS
from claimcheck.verify import judge_pair

IDA = "Ida Brell (3 March 1901 – 9 June 1972) was a Tarvian painter of river scenes. She married in 1930."
TOR = "Tor Keld (born 5 August 1985) is a Tarvian striker. He made his debut in May 2003 and retired in 2017."

UNA = "Una Roon (born 2 April 1901) was a Tarvian painter. She was elected mayor of Osk in 1955."

SUPPORTED = [
    ("Ida Brell died at the age of 71.", IDA),
    ("Ida Brell died aged 71.", IDA),
    ("Ida Brell lived to be over 70.", IDA),
    ("Ida Brell died in her seventies.", IDA),
    ("Ida Brell died before turning 80.", IDA),
    ("Ida Brell was over 70 when she died.", IDA),
    ("Ida Brell is dead.", IDA),
    ("Ida Brell lived past 70.", IDA),
    ("Ida Brell made it to her seventieth birthday.", IDA),
    ("Ida Brell died before her 75th birthday.", IDA),
    ("Ida Brell was already dead in 1980.", IDA),
    ("Ida Brell was alive in 1950.", IDA),
    ("Tor Keld had not been born in 1980.", TOR),
    ("Tor Keld was not yet born in 1984.", TOR),
    ("Tor Keld was 17 when he made his debut.", TOR),
    ("Tor Keld made his debut as a teenager.", TOR),
    ("Tor Keld retired in his thirties.", TOR),
]
CONTRADICTED = [
    ("Ida Brell died at the age of 61.", IDA),
    ("Ida Brell lived to be over 80.", IDA),
    ("Ida Brell died before turning sixty.", IDA),
    ("Ida Brell died in her twenties.", IDA),
    ("Ida Brell is still alive.", IDA),
    ("Ida Brell lived into her eighties.", IDA),
    ("Ida Brell died before her 70th birthday.", IDA),
    ("Tor Keld was already 21 when he made his debut.", TOR),
    ("Ida Brell lived to see her 75th birthday.", IDA),
    ("Ida Brell did not live to be 70.", IDA),
    ("Ida Brell was still alive in 1980.", IDA),
    ("Tor Keld was already born in 1980.", TOR),
    ("Una Roon became mayor when she was 30.", UNA),
    ("Tor Keld did not make his debut until he was thirty.", TOR),
    ("Tor Keld was over 20 when he made his debut.", TOR),
    ("Tor Keld retired at the age of 25.", TOR),
]
OPEN = [
    ("Ida Brell died at 71 Mill Lane.", IDA),
    ("Ida Brell first exhibited at the age of 20.", IDA),
    ("Ida Brell was 29 when she married.", IDA),
    ("Tor Keld was 31 when he retired.", TOR),
    ("Tor Keld is still alive.", TOR),
    ("Tor Keld was alive in 1985.", TOR),
    ("Ida Brell lived in her eighties house.", IDA),
    ("Una Roon became a potter when she was 30.", UNA),
    ("Mira Osk died at the age of 71.", IDA),
]


@pytest.mark.parametrize(("claim", "evidence"), SUPPORTED)
def test_the_age_that_the_days_make_is_borne_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "supported"


@pytest.mark.parametrize(("claim", "evidence"), CONTRADICTED)
def test_another_age_is_shut_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "contradicted"


@pytest.mark.parametrize(("claim", "evidence"), OPEN)
def test_what_the_days_leave_open_stays_open(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "unresolved"


@pytest.mark.parametrize(("pattern", "example"), [(pattern, example) for pattern, _, example in MANNERS])
def test_each_manner_matches_its_example(pattern: str, example: str) -> None:
    assert re.search(pattern, example)
