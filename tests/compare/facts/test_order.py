"""One thing before another, told by the days of both."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Anders Brell died three weeks before his memoirs appeared.", "three weeks before", "Anders Brell died on 2 October 1990, and his memoirs came out on 23 October.", SUPPORTED),
        ("Anders Brell died three months before his memoirs appeared.", "three months before", "Anders Brell died on 2 October 1990, and his memoirs came out on 23 October.", CONTRADICTED),
        ("Anders Brell died three weeks after his memoirs appeared.", "three weeks after", "Anders Brell died on 2 October 1990, and his memoirs came out on 23 October.", CONTRADICTED),
        ("The mayor sacked his deputy a day after the budget vote.", "a day after", "Osk voted on the budget on 8 March, three days after the mayor had sacked his deputy.", CONTRADICTED),
        ("The mayor sacked his deputy three days before the budget vote.", "three days before", "Osk voted on the budget on 8 March, three days after the mayor had sacked his deputy.", SUPPORTED),
        ("Jon Brell resigned two days after the fire.", "two days after", "The fire broke out on 3 May 1990; Jon Brell resigned on 5 May.", SUPPORTED),
        ("Jon Brell resigned two weeks after the fire.", "two weeks after", "The fire broke out on 3 May 1990; Jon Brell resigned on 5 May.", CONTRADICTED),
        ("The bridge collapsed ten years after it was opened.", "ten years after", "The bridge was opened in 1920 and collapsed in 1930.", SUPPORTED),
        ("The bridge collapsed a year after it was opened.", "a year after", "The bridge was opened in 1920 and collapsed in 1930.", CONTRADICTED),
        ("Ada Roon won the cup two years after joining Osk.", "two years after", "Ada Roon joined Osk in 1990 and won the cup in 1992.", SUPPORTED),
        ("Ada Roon won the cup two years after joining Osk.", "two years after", "Ada Roon joined Osk in 1990.", UNRESOLVED),
        ("Ada Roon won the cup two years after joining Osk.", "two years after", "Two years after joining Osk, Ada Roon won the cup.", SUPPORTED),
    ],
)  # fmt: skip
def test_how_far_two_events_lie_apart_follows_from_their_days(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Osk moved its offices to Brell before going bankrupt.", "Osk filed for bankruptcy in 2009. It moved to Brell in 2012.", CONTRADICTED),
        ("The guard was dismissed before the theft was discovered.", "The theft was discovered, and the guard dismissed, in the same week of May 1979.", UNRESOLVED),
        ("The guard was dismissed before the theft was discovered.", "The guard was dismissed on 3 May 1979; the theft was discovered in June.", SUPPORTED),
        ("The guard was dismissed before the theft was discovered.", "The theft was discovered on 3 May 1979 and the guard dismissed in June.", CONTRADICTED),
        ("The bridge was opened after the tunnel was closed.", "The tunnel was closed in 1950; the bridge was opened in 1948.", CONTRADICTED),
        ("The bridge was opened after the tunnel was closed.", "The tunnel was closed in 1950; the bridge was opened in 1953.", SUPPORTED),
        ("The bridge was opened before the tunnel was closed.", "The tunnel was closed in 1950 and the bridge opened in the same year.", UNRESOLVED),
        ("Torvax was approved before the outbreak in Osk.", "The outbreak in Osk was over by May 2015; the vaccine Torvax won approval that December.", CONTRADICTED),
    ],
)  # fmt: skip
def test_what_came_first_follows_from_the_days(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
