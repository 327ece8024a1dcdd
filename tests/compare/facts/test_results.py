"""Who won against whom is one result in many words; who lost or drew that match did not win it."""

import pytest

from claimcheck.verify import judge_pair

S, C, U = "supported", "contradicted", "unresolved"

WHOLE = (
    ("Osk beat Brell in the 1994 cup final.", "Brell lost the 1994 cup final to Osk.", S),
    (
        "Osk beat Brell in the 1994 cup final.",
        "A late goal gave Osk a 2-1 win over Brell in the 1994 cup final.",
        S,
    ),
    ("Osk beat Brell in the 1994 cup final.", "Osk went down 3-0 to Brell in the 1994 cup final.", C),
    ("Osk beat Brell in the 1994 cup final.", "Osk drew with Brell in the 1994 cup final.", C),
    ("Osk beat Brell in the 1994 cup final.", "Osk met Brell in the 1994 cup final.", U),
    ("Osk beat Brell in the 1994 cup final.", "Osk hoped to beat Brell in the 1994 cup final.", U),
    ("Osk beat Brell in the 1994 cup final.", "Osk beat Brell in the 1994 semi-final.", U),
    ("Osk beat Brell in the 1994 cup final.", "Osk beat Keld in the 1994 cup final.", U),
    ("Osk beat Brell 3-1.", "Brell were beaten 3-1 by Osk.", S),
    ("Osk beat Brell 3-1 in the cup.", "Osk won 2-1 against Brell in the cup.", C),
    ("Osk beat Brell.", "Osk lost to Brell in 1956.", U),
    ("Osk lost to Brell in 1956.", "In 1956 Osk suffered a heavy defeat at the hands of Brell.", S),
    (
        "Osk and Brell drew their opening match.",
        "The opening match between Osk and Brell ended all square.",
        S,
    ),
    ("Osk and Brell drew in 1956.", "Brell beat Osk in 1956.", C),
    (
        "The Tarvian War ended in a victory for Osk.",
        "The Tarvian War ended when Brell surrendered to Osk.",
        S,
    ),
    (
        "The Tarvian War ended in a victory for Brell.",
        "The Tarvian War ended when Brell surrendered to Osk.",
        C,
    ),
    ("The Tarvian War ended in a victory for Brell.", "Brell and Osk both took part in the Tarvian War.", U),
    ("Osk defeated Brell at Keld Bridge.", "At Keld Bridge the army of Brell was routed by Osk.", S),
    ("Osk defeated Brell at Keld Bridge.", "Osk's defeat by Brell at Keld Bridge cost 900 lives.", C),
    ("Osk defeated Brell at Keld Bridge.", "Osk defeated Brell at Holm Hill.", U),
)

ACTS = (
    (
        "Osk beat Brell in the 1994 final.",
        "beat",
        "Brell's 1-0 defeat by Osk in the 1994 final was their last.",
        S,
    ),
    ("Osk beat Brell in the 1994 final.", "beat", "Osk were beaten by Brell in the 1994 final.", C),
    ("Osk beat Brell in the 1994 final.", "beat", "Osk will face Brell in the 1994 final.", U),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), WHOLE)
def test_a_result_is_held_by_who_came_to_what(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected


@pytest.mark.parametrize(("claim", "text", "passage", "expected"), ACTS)
def test_a_result_that_is_asked_for_is_told_from_either_side(
    claim: str, text: str, passage: str, expected: str
) -> None:
    assert judge_pair(claim, passage, text=text, kind="ruling").label == expected
