"""One value in two dresses: another scale, another period, numerals, a word for a group, a growth."""

import pytest

from claimcheck.verify.pair import judge_pair

ROWS = (
    # claim, text, kind, evidence, label
    (
        "The spring at Osk reaches 50 degrees Celsius.",
        "50 degrees Celsius",
        "The water of the spring at Osk reaches 122 degrees Fahrenheit.",
        "supported",
    ),
    (
        "The spring at Osk reaches 50 degrees Celsius.",
        "50 degrees Celsius",
        "The spring at Osk reaches 86 degrees Fahrenheit.",
        "contradicted",
    ),
    (
        "In Brell it was 20 °C warmer than usual.",
        "20 °C",
        "In Brell it was 68 °F, which is usual.",
        "unresolved",
    ),
    (
        "The mill at Osk grinds 36,500 sacks a year.",
        "36,500",
        "The mill at Osk grinds 100 sacks a day, every day of the year.",
        "supported",
    ),
    (
        "The mill at Osk grinds 36,500 sacks a year.",
        "36,500",
        "The mill at Osk grinds 100 sacks a day.",
        "unresolved",
    ),
    (
        "The mill at Osk grinds 1,200 sacks a year.",
        "1,200",
        "The mill at Osk grinds 100 sacks a month.",
        "supported",
    ),
    (
        "The mill at Osk grinds 900 sacks a year.",
        "900",
        "The mill at Osk grinds 900 sacks a month.",
        "contradicted",
    ),
    ("Three nurses were hurt in Brell.", "Three", "A trio of nurses were hurt in Brell.", "supported"),
    ("Four nurses were hurt in Brell.", "Four", "A trio of nurses were hurt in Brell.", "contradicted"),
    (
        "Eleven of the twelve guards in Brell were women.",
        "Eleven",
        "All but one of the twelve guards in Brell were women.",
        "supported",
    ),
    (
        "The price of salt in Osk fell by half.",
        "half",
        "The price of salt in Osk fell from 12 crowns to 6.",
        "supported",
    ),
    (
        "The rate of theft in Osk fell by half.",
        "half",
        "The rate of theft in Osk fell from 12 per cent to 6 per cent.",
        "supported",
    ),
    (
        "The rate of theft in Osk rose by five percentage points.",
        "five percentage points",
        "The rate of theft in Osk rose from 20 to 25 per cent.",
        "supported",
    ),
)


@pytest.mark.parametrize(("claim", "text", "evidence", "label"), ROWS)
def test_a_number_in_another_dress(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


BASES = (
    (
        "Sixty per cent of adults in Osk own a boat.",
        "Of the women in Osk, 60 per cent own a boat.",
        "unresolved",
    ),
    (
        "Sixty per cent of women in Osk own a boat.",
        "Of the women in Osk, 60 per cent own a boat.",
        "supported",
    ),
    (
        "Sixty per cent of people in Osk own a boat.",
        "Of the residents of Osk, 60 per cent own a boat.",
        "supported",
    ),
    (
        "Sixty per cent of voters in Osk oppose the dam.",
        "Of the letters on the dam sent to the Osk Gazette, 60 per cent oppose it.",
        "unresolved",
    ),
)


@pytest.mark.parametrize(("claim", "evidence", "label"), BASES)
def test_a_share_is_of_what_its_sentence_opens_with(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text="Sixty per cent", kind="count").label == label


DATES = (
    (
        "Osk hosted the games in February 1976.",
        "February 1976",
        "Osk was host to the games in February 1972 and never had them again.",
        "contradicted",
    ),
    (
        "The third part of the Osk annals appeared in 1994.",
        "1994",
        "The Osk annals came out in four parts between 1990 and 1999.",
        "unresolved",
    ),
    ("The gate of Osk was built in 1738.", "1738", "The gate of Osk was built in MDCCXXXVIII.", "supported"),
    (
        "The gate of Osk was built in 1838.",
        "1838",
        "The gate of Osk was built in MDCCXXXVIII.",
        "contradicted",
    ),
    ("The gate of Osk was built in 1500.", "1500", "The gate of Osk was built by MD Lark.", "unresolved"),
    (
        "The Osk museum opened in 1978.",
        "1978",
        "In May 1978 the Osk museum admitted its first visitors.",
        "supported",
    ),
    (
        "The Osk mill closed in May 2019.",
        "May 2019",
        "The Osk mill locked its gates for good in May 2019.",
        "supported",
    ),
    (
        "The bank in Osk was robbed in 1979.",
        "1979",
        "In 1979 masked men held up the bank in Osk.",
        "supported",
    ),
)


@pytest.mark.parametrize(("claim", "text", "evidence", "label"), DATES)
def test_a_date_in_another_dress(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


SHARES = (
    ("Half of the houses in Weir Lane are empty.", "Every second house in Weir Lane is empty.", "supported"),
    (
        "Both pilots survived the crash at Osk.",
        "Neither of the pilots was killed in the crash at Osk.",
        "supported",
    ),
    (
        "Membership of the Osk club doubled in 2017.",
        "The Osk club began 2017 with 1,150 members and ended the year with 2,300.",
        "supported",
    ),
    (
        "The number of owls at Osk tripled.",
        "There were 84 owls at Osk in 2001; in 2011 wardens counted 42.",
        "contradicted",
    ),
    ("The number of owls at Osk doubled.", "Osk had 84 owls in 2001 and 42 hawks in 2011.", "unresolved"),
    ("The fare in Osk tripled.", "The fare in Osk, 20 crowns until March, is now 40.", "contradicted"),
)


@pytest.mark.parametrize(("claim", "evidence", "label"), SHARES)
def test_a_share_in_another_dress(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
