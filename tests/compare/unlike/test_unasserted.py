"""Passages that speak of what a claim tells and assert nothing."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill opened in 1926.", "1926", "The Osk mill applied for permission to open in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill nearly opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill failed to open in 1926.", CONTRADICTED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill could have opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "Had the money lasted, the Osk mill would have opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "Some say that the Osk mill opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill is thought to have opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "In the novel, the Osk mill opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "Was the Osk mill really opened in 1926?", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill was reopened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill had not yet opened in 1926.", CONTRADICTED),
        ("The Osk mill opened in 1926.", "1926", "It was a legend that the Osk mill opened in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened to women in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill was opened for one day in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened a branch in 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The guidebook wrongly says that the Osk mill opened in 1926.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "Jon Brell was sentenced to death in 1926.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "Jon Brell was declared dead in 1926.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "Jon Brell was reported killed in 1926 but came home.", UNRESOLVED),
        ("Jon Brell died in 1926.", "1926", "Jon Brell almost died in 1926.", UNRESOLVED),
        ("Jon Brell married in 1926.", "1926", "Jon Brell became engaged to be married in 1926.", UNRESOLVED),
        ("Jon Brell married in 1926.", "1926", "Jon Brell asked Ada Roon to marry him in 1926.", UNRESOLVED),
        ("Jon Brell won the cup in 1926.", "1926", "Jon Brell was favourite to win the cup in 1926.", UNRESOLVED),
        ("The Osk law was passed in 1926.", "1926", "The Osk law was drafted in 1926.", UNRESOLVED),
        ("The Osk law was repealed in 1926.", "1926", "The committee recommended repealing the Osk law in 1926.", UNRESOLVED),
        ("The Osk ship sank in 1926.", "1926", "The Osk ship began to sink in 1926.", UNRESOLVED),
        ("The Osk church was built in 1926.", "1926", "The Osk church was built on the site of a school of 1926.", UNRESOLVED),
        ("The Osk church was built in 1926.", "1926", "The Osk church is built in the style of 1926.", UNRESOLVED),
        ("The Osk fire broke out on 3 May 1926.", "3 May 1926", "The Osk fire was still burning on 3 May 1926.", UNRESOLVED),
        ("The Osk talks ended on 3 May 1926.", "3 May 1926", "The Osk talks were adjourned on 3 May 1926.", UNRESOLVED),
        ("The Osk king was crowned in 1926.", "1926", "The Osk king was to be crowned in 1926.", UNRESOLVED),
        ("The Osk king was crowned in 1926.", "1926", "The Osk king, uncrowned in 1926, fled.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened to the public in 1926.", SUPPORTED),
        ("The Osk mill closed in 1926.", "1926", "The Osk mill was forced to close in 1926.", SUPPORTED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill finally opened its doors in 1926.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_is_not_asserted_bears_nothing_out(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
