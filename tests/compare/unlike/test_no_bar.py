"""What looks like another part, giver or event, and is the claim's own; and the same where it is not."""

import pytest

from claimcheck.verify.pair import judge_pair


@pytest.mark.parametrize(
    ("claim", "text", "passage", "expected"),
    [
        ("Brellwater is a 1991 Norse ballet.", None, "Brellwater is a 1996 Norse ballet staged by Ida Roon.",
         "contradicted"),
        ("In Osk 40 mills were closed.", "40", "Of the 40 mills closed in Osk, 12 were paper mills.",
         "supported"),
        ("In Osk 40 mills were flooded.", "40", "Of the 40 mills in Osk, half were flooded.", "unresolved"),
        ("The cutter saved 12 sailors from the Tern.", "12",
         "Twelve sailors were saved from the bow section of the Tern by the cutter.", "supported"),
        ("The schooner Tern left with 30 men aboard.", "30",
         "The schooners Tern and Gull sailed together, the former with 20 men aboard, the latter with 30.",
         "contradicted"),
        ("Brell bought the Keld quarry for $3 million.", "$3 million",
         "Brell paid $3 million for the Keld quarry.", "supported"),
        ("Brell sold the Keld quarry for $3 million.", "$3 million",
         "Brell paid $3 million for the Keld quarry.", "unresolved"),
        ("The village of Osk was founded in 1120.", "1120",
         "The annalists disagree: for the founding of Osk one gives the year 1120, another 1131.",
         "unresolved"),
        ("Ida Roon was professor at Keld until 1911.", "until 1911",
         "Ida Roon was professor of law at Keld from 1890 to 1920 and rector in 1911.", "unresolved"),
        ("The mayoral election in Osk was held on 3 May 2015.", "3 May 2015",
         "Voters in Osk went to the polls to choose a mayor on 3 May 2015.", "supported"),
        ("Dozens of people drowned on the Tern.", None,
         "The Tern, with 70 people aboard, struck a reef off Keld. In all 20 people drowned.", "unresolved"),
    ],
)  # fmt: skip
def test_bars_only_what_is_told_of_another(claim: str, text: str | None, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage, text=text).label == expected
