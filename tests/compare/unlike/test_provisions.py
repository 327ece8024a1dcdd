"""Tests that a part of an act is not dated by another part of it, nor by the act."""

import pytest

from claimcheck.verify.pair import judge_pair

CASES = (
    (
        "The noise limits of the Harbour Act took effect in May 2012.",
        "Parliament passed the Harbour Act in 2011. Its rules on mooring have applied since 1 May 2012.",
        "unresolved",
    ),
    (
        "The noise limits of the Harbour Act took effect in May 2012.",
        "The limits on noise in the Harbour Act took effect on 1 May 2012.",
        "supported",
    ),
    (
        "The Harbour Act took effect in May 2012.",
        "The Harbour Act took effect on 1 May 2012.",
        "supported",
    ),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), CASES)
def test_parts_of_an_act(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected


OTHERS = (
    (
        "Of the volunteers given a placebo in the Orvex trial, 9 per cent had a fever.",
        "9 per cent",
        "In the Orvex trial 4 per cent of those on the drug had a fever, against 9 per cent in the placebo group.",
        "supported",
    ),
    (
        "The crew consisted of three people.",
        "three",
        "The crew consisted of the cook Ida Brell, the pilot Tom Roon, and two stokers.",
        "unresolved",
    ),
    (
        "Unemployment in Osk fell to 6 percent in 2018.",
        "6 percent",
        "Unemployment in Osk fell by 6 percent in 2018, the office said.",
        "unresolved",
    ),
    (
        "The passenger list of the Merle named more than 200 people.",
        "more than 200",
        "The passenger list of the Merle named 142 people.",
        "contradicted",
    ),
)


@pytest.mark.parametrize(("claim", "text", "passage", "expected"), OTHERS)
def test_figures_of_what_stands_beside(claim: str, text: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage, text=text, kind="count").label == expected
