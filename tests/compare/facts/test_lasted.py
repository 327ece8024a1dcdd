"""Lengths of states, told by the days of their two ends."""

import pytest

from claimcheck.compare.facts.lasted import STATES, State
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ospreys were missing from Loch Osk for fifty years.", "fifty years", "No osprey was seen at Loch Osk from 1908 until a pair returned in 1933.", CONTRADICTED),
        ("The crossing at Osk was closed for half a century.", "half a century", "Sealed in 1948, the crossing at Osk did not reopen until 1998.", SUPPORTED),
        ("The crossing at Osk was closed for fifty years.", "fifty years", "Sealed in 1948, the crossing at Osk reopened in 1998.", SUPPORTED),
        ("The crossing at Osk was closed for thirty years.", "thirty years", "Sealed in 1948, the crossing at Osk reopened in 1998.", CONTRADICTED),
        ("Nadia Brell was held captive for six months.", "six months", "Seized on 3 January 2009, Nadia Brell was let go by her captors on 28 March 2009.", CONTRADICTED),
        ("Nadia Brell was held captive for twelve weeks.", "twelve weeks", "Seized on 3 January 2009, Nadia Brell was freed on 28 March 2009.", SUPPORTED),
        ("Nadia Brell was held captive for twelve weeks.", "twelve weeks", "Seized on 3 Jan, Nadia Brell was freed on 28 Mar.", SUPPORTED),
        ("Nadia Brell was held hostage for 84 days.", "84 days", "Kidnapped on 3 January 2009, Nadia Brell was freed on 28 March 2009.", SUPPORTED),
        ("King Orso sat on the throne for forty years.", "forty years", "King Orso came to the throne in 1702 and abdicated in 1719.", CONTRADICTED),
        ("King Orso reigned for 17 years.", "17 years", "King Orso came to the throne in 1702 and died in 1719.", SUPPORTED),
        ("Ada Roon led the Osk school for nine years.", "nine years", "Ada Roon was appointed head of the Osk school in 1921 and retired in 1930.", SUPPORTED),
        ("Ada Roon led the Osk school for twenty years.", "twenty years", "Ada Roon was appointed head of the Osk school in 1921 and retired in 1930.", CONTRADICTED),
        ("The Osk dam took five years to build.", "five years", "Work on the Osk dam began in 1909, and it was completed in 1914.", SUPPORTED),
        ("The Osk dam took eleven years to build.", "eleven years", "Begun in 1909, the Osk dam was finished in 1914.", CONTRADICTED),
        ("Jon and Ada Brell were married for ten years.", "ten years", "Jon and Ada Brell married in 1950 and divorced in 1960.", SUPPORTED),
        ("The strike at Osk lasted three weeks.", "three weeks", "The strike at Osk began on 1 May 1990 and ended on 22 May.", SUPPORTED),
        ("The strike at Osk lasted three months.", "three months", "The strike at Osk began on 1 May 1990 and ended on 22 May.", CONTRADICTED),
        ("The siege of Osk lasted two years.", "two years", "The siege of Osk began in May 1640 and was lifted in May 1642.", SUPPORTED),
        ("The Osk trial lasted 41 days.", "41 days", "The Osk trial opened on 1 May 1990 and closed on 11 June 1990.", SUPPORTED),
        ("Jon Brell lived for 83 years.", "83 years", "Jon Brell was born in May 1908 and died in June 1991.", SUPPORTED),
        ("The crossing at Osk was closed for fifty years.", "fifty years", "The bridge at Osk was sealed in 1948; the tunnel reopened in 1998.", UNRESOLVED),
        ("Nadia Brell worked at Osk for six months.", "six months", "Seized on 3 January 2009, Nadia Brell was freed on 28 March 2009.", UNRESOLVED),
        ("The boy Jon Brell was missing for two days.", "two days", "Jon Brell vanished on 3 May 1990 and was found on 5 May in a barn.", SUPPORTED),
        ("The boy Jon Brell was missing for two weeks.", "two weeks", "Jon Brell vanished on 3 May 1990 and was found on 5 May in a barn.", CONTRADICTED),
        ("The strike at Osk went on for two weeks.", "two weeks", "Miners at Osk walked out on 4 May in a strike over pay and returned to work on 18 May.", SUPPORTED),
        ("The siege of Osk lasted three months.", "three months", "The siege of Osk began on 3 March 1641 and ended on 12 August 1642, when the garrison gave up.", CONTRADICTED),
        ("Ada Roon led Osk for over ten years.", "over ten years", "Ada Roon was head of Osk from 1921 until she retired in 1934.", SUPPORTED),
        ("Ada Roon led Osk for over ten years.", "over ten years", "Ada Roon was head of Brell from 1921 until she retired in 1934.", UNRESOLVED),
        ("The miners of Osk were on strike for two weeks.", "two weeks", "The miners of Osk downed tools on 4 May and returned to work on 14 June.", CONTRADICTED),
        ("The strike at Osk lasted two weeks.", "two weeks", "The strike at Osk began on 4 May after two weeks of talks had failed.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_length_follows_from_its_two_ends(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.example)
def test_every_state_has_an_example_that_tells_it(state: State) -> None:
    assert state.told.search(state.example)
