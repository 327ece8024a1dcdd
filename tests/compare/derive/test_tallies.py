"""Totals and ranks that words of order imply: a fifth win is five wins, two ahead make a third."""

import pytest

from claimcheck.verify import judge_pair
from claimcheck.verify.pair import read_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Mara Dove has won the Lake Cup six times.", "six times", "On Sunday Mara Dove won the Lake Cup for the sixth time.", SUPPORTED),
        ("Mara Dove has won the Lake Cup five times.", "five times", "On Sunday Mara Dove won the Lake Cup for the sixth time.", CONTRADICTED),
        ("The novelist Petra Kolm has written seven novels.", "seven", "\"Ash\", the seventh and latest novel by the novelist Petra Kolm, is out.", SUPPORTED),
        ("The novelist Petra Kolm has written nine novels.", "nine", "\"Ash\", the seventh and latest novel by the novelist Petra Kolm, is out.", CONTRADICTED),
        ("Joss Bell has won three titles.", "three", "Joss Bell took her third title at Arn on Friday.", SUPPORTED),
        ("Lena Fisk came third in the Tarn regatta.", "third", "Two boats finished ahead of Lena Fisk in the Tarn regatta.", SUPPORTED),
        ("Lena Fisk came fourth in the Tarn regatta.", "fourth", "Two boats finished ahead of Lena Fisk in the Tarn regatta.", CONTRADICTED),
        ("Lena Fisk finished second in the Tarn regatta.", "second", "Lena Fisk finished fifth in the Tarn regatta.", CONTRADICTED),
        ("Lena Fisk finished second in the Tarn regatta.", "second", "In the Tarn regatta Lena Fisk came second.", SUPPORTED),
        ("Ines Holm was the second woman to lead the bank.", "second", "Only one woman had led the bank before Ines Holm.", SUPPORTED),
        ("Ines Holm was the fourth woman to lead the bank.", "fourth", "Only one woman had led the bank before Ines Holm.", CONTRADICTED),
        ("Joss Bell worked at Arn for five years.", "five years", "Joss Bell fell ill in her fifth year at Arn.", UNRESOLVED),
        ("Dan Roe finished fourth in the Moss race.", "fourth", "Dan Roe finished behind three others in the Moss race.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_word_of_order_implies_a_number(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("evidence", "sums"),
    [
        ("It was her fifth win in Osk.", ["“fifth win” makes 5 wins", "“fifth win” makes 5 times"]),
        ("She came behind two others.", ["two ahead make it number 3"]),
        ("Before Osk, only two women had sat there.", ["two women before make it number 3"]),
        ("It was her second year in Osk, and her first win.", []),
    ],
)
def test_the_words_that_a_number_follows_from_are_shown(evidence: str, sums: list[str]) -> None:
    pair = read_pair("She won three times.", evidence, text="three", kind="count")
    assert pair.focal
    found = pair.source.reader.statements(pair.focal.kind)
    assert [item.working for item in found if item.working] == sums
