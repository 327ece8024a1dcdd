"""A place in an order bears out, shuts out or leaves open another one."""

import pytest

from claimcheck.verify import judge_pair

OSK = "Osk is a harbour town on the Brell coast. With 81,000 people it is the {} in Tarvia."
KESTREL = "Ash Road is the {} by the Welsh band Kestrel Nine, released on 4 May 2011."
RECORD = "“Ash Road” is a song by the Welsh band Kestrel Nine. It {} and was certified gold."

SUPPORTED = [
    ("Osk is one of the five largest towns in Tarvia.", OSK.format("third-largest town")),
    ("Osk is one of the three biggest towns in Tarvia.", OSK.format("second largest town")),
    ("Osk is the largest town in Tarvia.", OSK.format("biggest town")),
    ("Osk is not the largest town in Tarvia.", OSK.format("second-largest town")),
    ("Ash Road is not Kestrel Nine's first album.", KESTREL.format("third studio album")),
    ("Ash Road is the first album by Kestrel Nine.", KESTREL.format("debut album")),
    ("Ash Road was Kestrel Nine's debut album.", KESTREL.format("first album")),
    ("Ash Road reached the top ten.", RECORD.format("peaked at number four on the national chart")),
    ("Ash Road was a number one song.", RECORD.format("topped the national singles chart for a week")),
    ("Ash Road never reached number one.", RECORD.format("peaked at number two on the national chart")),
]
CONTRADICTED = [
    ("Osk is the largest town in Tarvia.", OSK.format("fourth-largest town")),
    ("Osk is one of the three largest towns in Tarvia.", OSK.format("sixth largest town")),
    ("Osk is the smallest town in Tarvia.", OSK.format("second-largest town")),
    ("Osk is not the largest town in Tarvia.", OSK.format("largest town")),
    ("Ash Road is Kestrel Nine's second album.", KESTREL.format("fourth studio album")),
    ("Ash Road was the debut album of Kestrel Nine.", KESTREL.format("third album")),
    ("Ash Road failed to reach the top ten.", RECORD.format("peaked at number four on the national chart")),
    ("Ash Road was a number one hit.", RECORD.format("peaked at number seven on the national chart")),
    (
        "Mira Osk was the first woman to win the Brell Medal.",
        "Mira Osk was the third woman to win the Brell Medal.",
    ),
]
OPEN = [
    ("Salt by Ida Osk sold fewer copies than her first album.", "Salt, Ida Osk's second album, sold well."),
    ("Osk is the largest town on the Brell coast.", OSK.format("third-largest town")),
    ("Osk is the oldest town in Tarvia.", OSK.format("third-largest town")),
    ("Osk is the largest harbour in Tarvia.", OSK.format("third-largest town")),
    ("Ash Road is Kestrel Nine's first live album.", KESTREL.format("third album")),
    ("Ash Road reached number one.", RECORD.format("entered the national chart at number seven")),
    (
        "Mira Osk was the first Dane to win the Brell Medal.",
        "Mira Osk was the third woman to win the Brell Medal.",
    ),
    (
        "Osk is the largest town in Tarvia.",
        "Osk lies eight miles from Keld, the third-largest town in Tarvia.",
    ),
]


@pytest.mark.parametrize(("claim", "evidence"), SUPPORTED)
def test_a_place_within_the_one_claimed_bears_it_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "supported"


@pytest.mark.parametrize(("claim", "evidence"), CONTRADICTED)
def test_a_place_outside_of_it_shuts_it_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "contradicted"


@pytest.mark.parametrize(("claim", "evidence"), OPEN)
def test_a_place_among_others_leaves_it_open(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "unresolved"


RIVALS = [
    ("Osk is the second-largest city in Tell.", "Osk is the largest city in Tell after Keld.", "supported"),
    (
        "Osk is the largest city in Tell.",
        "Osk is the largest city in Tell after the capital.",
        "contradicted",
    ),
    (
        "The Orn Tower is the tallest tower in Osk.",
        "The Orn Tower was the tallest tower in Osk until 2007.",
        "contradicted",
    ),
    (
        "The Orn Tower was the tallest tower in Osk.",
        "The Orn Tower was the tallest tower in Osk until 2007.",
        "supported",
    ),
    (
        "Mount Orn is the highest mountain in Tell.",
        "Mount Orn is a peak in Tell, lower than Mount Sel, the highest mountain.",
        "unresolved",
    ),
    ("Lake Orn is the largest lake in Tell.", "Lake Orn is one of the largest lakes in Tell.", "unresolved"),
    ("Osk is the largest city in Tell.", "After the war, Osk was the largest city in Tell.", "supported"),
]


@pytest.mark.parametrize(("claim", "passage", "expected"), RIVALS)
def test_a_place_with_others_before_or_after_it_is_another(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
