"""Values that follow from others, with the sum that shows it."""

import pytest

from claimcheck.compare.derive.derived import derive
from claimcheck.extract import extract
from claimcheck.model import DateValue, Quantity
from claimcheck.verify import judge_pair
from claimcheck.verify.pair import read_pair
from claimcheck.verify.passage import passage_document
from claimcheck.verify.retrieve import judge_value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She edited the Post from 1990 to 2001.", [(10, 12, "year", "1990 to 2001 is 10 to 12 years")]),
        (
            "He reigned from 14 June 1702 to 14 June 1719.",
            [(17, 17, "year", "14 June 1702 to 14 June 1719 is 17 years")],
        ),
        (
            "The strike lasted from 2 May 2011 until 12 May 2011.",
            [(1, 2, "week", "2 May 2011 to 12 May 2011 is 1 to 2 weeks")],
        ),
        ("The abbey was founded in 1138 and closed in 1540.", []),
        ("From 2001 to 1990 nothing was built.", []),
        ("300 of the 1,200 houses have no bath.", [(25, 25, "houses", "300 of 1,200 is 25 percent")]),
        (
            "Of the 1,200 houses in Holm, 300 have no bath.",
            [(25, 25, "houses", "300 of 1,200 is 25 percent")],
        ),
        ("Of the 1,200 houses in Holm (and 40 barns), 300 have no bath.", []),
        ("There are 1,200 houses and 300 roads.", []),
        (
            "The board has 20 members, of whom the council names twelve and the ministry the rest.",
            [(8, 8, "members", "20 − 12 = 8")],
        ),
        ("Half of the 40 members voted.", [(20, 20, "members", "50 percent of 40 is 20")]),
        ("There were 40 members, a quarter of whom voted.", [(10, 10, "members", "25 percent of 40 is 10")]),
        ("About half of the members voted, and 40 stayed away.", []),
        ("Four soldiers and two civilians were hurt.", [(6, 6, "people", "4 + 2 = 6")]),
        ("Four soldiers and two tanks were lost.", []),
        (
            "Osk had 310 guides, twelve fewer than in 2001.",
            [(322, 322, "guides", "322 and twelve fewer is 310")],
        ),
        (
            "Osk had 310 guides, twelve more than in 2001.",
            [(298, 298, "guides", "298 and twelve more is 310")],
        ),
        ("Osk had 310 guides, twelve of them women.", []),
        (
            "Osk had 300 guides, a quarter fewer than in 2001.",
            [(400, 400, "guides", "400 and a quarter fewer is 300")],
        ),
        ("All but three of the 20 members voted.", [(17, 17, "members", "20 − 3 = 17")]),
        ("Two guards and a nurse were hurt.", [(3, 3, "people", "2 + 1 = 3")]),
        ("Two guards and a dog were hurt.", []),
        (
            "Of those asked 41 percent are for it and 37 percent against it; the rest are undecided.",
            [(22, 22, "percent", "what is left of 100 percent is 22")],
        ),
        ("Rents rose by 4 percent in 2013 and by 6 percent in 2014, the rest of the prices did not.", []),
        ("The board has about 20 members, of whom the council names twelve and the ministry the rest.", []),
        ("The board has 20 members; the council names twelve ships and the rest of the fleet.", []),
    ],
)
def test_what_a_sentence_ties_together_is_worked_out(
    text: str, found: list[tuple[float, float, str, str]]
) -> None:
    extraction = extract(passage_document("a.txt", text))
    derived = derive(extraction.document, extraction.claims)
    values = [(one.claim.value, one.working) for one in derived]
    assert [(v.low, v.high, v.unit, working) for v, working in values if isinstance(v, Quantity)] == found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It ended on 11 May 2016, three weeks after it had begun.", ["2016-04-17/2016-04-23"]),
        ("It ended on 11 May 2016, 10 days before the vote.", ["2016-05-21"]),
        (
            "It fell on 17 October 1979, a year and a half after it had been formed.",
            ["1978-01-16/1978-07-17"],
        ),
        ("It ended in 2016, two years after the vote.", ["2013-07-02/2015-07-03"]),
        ("It ended on 11 May 2016 and lasted three weeks after all.", []),
        ("It ended on 11 May 2016, about three weeks after it had begun.", []),
        ("It ended on 11 May 2016, 9999 years after it had begun.", []),
    ],
)
def test_a_second_day_follows_from_a_day_and_a_length(text: str, days: list[str]) -> None:
    extraction = extract(passage_document("a.txt", text))
    values = [one.claim.value for one in derive(extraction.document, extraction.claims)]
    assert [value.edtf for value in values if isinstance(value, DateValue)] == days


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Mott edited the Post for 11 years.", "11 years", "Mott edited the Post from 1990 to 2001.", "supported"),
        ("Mott edited the Post for 20 years.", "20 years", "Mott edited the Post from 1990 to 2001.", "contradicted"),
        ("A quarter of the houses in Holm have no bath.", "A quarter", "Of the 1,200 houses in Holm, 300 have no bath.", "supported"),
    ],
)  # fmt: skip
def test_a_derived_value_is_held_against_the_claims(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


def test_the_sum_is_shown() -> None:
    claim, evidence = "Mott edited the Post for 11 years.", "Mott edited the Post from 1990 to 2001."
    pair = read_pair(claim, evidence, text="11 years")
    (statement,) = pair.statements()
    assert (
        "“1990 to 2001” (1990 to 2001 is 10 to 12 years)" in judge_value(statement, pair.source).explanation
    )
