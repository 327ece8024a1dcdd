"""What is told of a life leaves some of its states possible, and shuts others out."""

import pytest

from claimcheck.verify import judge_pair

IDA = "Ida Brell (born 1979) is a Tarvian rower. She is married to the former rower Dirk Brell."
TOR = "Tor Keld wed the potter Ann Osk in 1952; the marriage ended in divorce in 1961."
UNA = "Una Roon graduated from the University of Osk in 1987 with a degree in law."
PIA = "Pia Holm studied at Osk and completed her doctorate in chemistry at Brell College in 2003."
ODO = "Odo Prast (born 1980) is a Tarvian former footballer. He won 41 caps and ended his career in 2014."
PER = "Per Dahl was first elected to the Senate in 1992 and re-elected in 1998 with 61 percent of the vote."
BEN = "Ben Lark was born in Osk, the youngest of five children of a miner."

CASES = (
    ("Ida Brell is married.", IDA, "supported"),
    ("Ida Brell is single.", IDA, "contradicted"),
    ("Ida Brell never married.", IDA, "contradicted"),
    ("Dirk Brell is a painter.", IDA, "unresolved"),
    ("Ida Brell is divorced.", TOR, "unresolved"),
    ("Tor Keld divorced his wife.", TOR, "supported"),
    ("Tor Keld is a widower.", TOR, "unresolved"),
    ("Tor Keld remained unmarried.", TOR, "contradicted"),
    ("Una Roon is single.", "Una Roon is a potter. Her sister is married to a miner.", "unresolved"),
    ("Una Roon is single.", "Una Roon worked with Ann Osk, who is married to a miner.", "unresolved"),
    ("Una Roon dropped out of university.", UNA, "contradicted"),
    ("Una Roon holds a doctorate.", UNA, "unresolved"),
    ("Una Roon dropped out of art school.", UNA, "unresolved"),
    ("Pia Holm never finished her doctorate.", PIA, "contradicted"),
    ("Pia Holm holds a PhD in chemistry.", PIA, "supported"),
    ("Pia Holm holds a PhD in history.", PIA, "unresolved"),
    ("Pia Holm holds a PhD.", "Pia Holm began work on a doctorate in 1999.", "unresolved"),
    ("Per Dahl lost his bid for re-election.", PER, "contradicted"),
    ("Per Dahl was re-elected.", PER, "supported"),
    ("Per Dahl won re-election.", "Per Dahl sought re-election in 1998.", "unresolved"),
    ("Ben Lark was the eldest child in his family.", BEN, "contradicted"),
    ("Ben Lark was an only child.", BEN, "contradicted"),
    ("Odo Prast is an active footballer.", ODO, "contradicted"),
    ("Odo Prast has retired.", ODO, "supported"),
    ("Odo Prast is an active swimmer.", ODO, "unresolved"),
    ("Ida Brell has retired.", "Ida Brell is a former mayor of Osk.", "unresolved"),
    ("Ben Lark is dead.", "Tributes were paid to the singer Ben Lark, who has died aged 88.", "supported"),
    ("Ben Lark is still alive.", "Ben Lark, whose mother died in 1990, is a singer.", "unresolved"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), CASES)
def test_a_state_is_held_against_those_left_possible(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
