"""Growth told in words, in percent, or by two numbers: one factor."""

import pytest

from claimcheck.compare.ratios import growth
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Rents in Hale doubled in ten years.", "doubled", "In ten years rents in Hale rose from 400 to 600 crowns.", CONTRADICTED),
        ("Rents in Hale rose by 50 per cent in ten years.", "50 per cent", "In ten years rents in Hale rose from 400 to 600 crowns.", SUPPORTED),
        ("The number of lynxes in Orl has doubled.", "doubled", "Orl had 40 lynxes in 2010 and has 80 today.", SUPPORTED),
        ("The number of lynxes in Orl has trebled.", "trebled", "Orl had 40 lynxes in 2010 and has 80 today.", CONTRADICTED),
        ("The fare to Moss Island has doubled.", "doubled", "The fare to Moss Island, 4 crowns last year, is now 6 crowns.", CONTRADICTED),
        ("Prices in Tarn rose by 150 per cent.", "150 per cent", "Prices in Tarn are at 150 per cent of their former level.", CONTRADICTED),
        ("Prices in Tarn rose by 50 per cent.", "50 per cent", "Prices in Tarn are at 150 per cent of their former level.", SUPPORTED),
        ("The staff of the Orne works has halved.", "halved", "The staff of the Orne works fell from 640 to 320.", SUPPORTED),
        ("The staff of the Orne works has halved.", "halved", "The staff of the Orne works fell by a fifth.", CONTRADICTED),
        ("Milk output in Kerr doubled.", "doubled", "Milk output in Kerr tripled.", CONTRADICTED),
        ("Milk output in Kerr fell by 20 per cent.", "20 per cent", "Milk output in Kerr fell to 80 per cent of the old figure.", SUPPORTED),
        ("The club's debt has doubled.", "doubled", "The club moved from 40 Mill Lane to 80 Hay Street in 2004.", UNRESOLVED),
        ("The price of bread in Sund rose by a third.", "a third", "In Sund the price of bread rose from 3 to 4 crowns.", SUPPORTED),
    ],
)  # fmt: skip
def test_one_growth_is_held_against_another(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("Output rose from 600 to 900 tonnes.", 1.5),
        ("Output rose from 2 to 3 million.", 1.5),
        ("It ran from 1990 to 2001.", None),
        ("It is open from 9 to 12 May 2001.", None),
        ("Output was 6 tonnes last year and is 12 now.", 2.0),
        ("Output more than doubled.", None),
        ("Output is down by two thirds.", 1 / 3),
        ("Output is at 90 percent of the old level.", 0.9),
        ("Output was 6 tonnes ten years ago.", None),
    ],
)
def test_a_growth_is_a_factor(text: str, factor: float | None) -> None:
    assert growth(Scene(text)) == (pytest.approx(factor) if factor else None)
