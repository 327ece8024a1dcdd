"""Days told by their place in a month, by a length of time, or by what had not happened until then."""

from datetime import date

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill closed on 29 February 2016.", "29 February 2016", "The Osk mill closed on the last day of February 2016.", SUPPORTED),
        ("The Osk mill closed on 28 February 2016.", "28 February 2016", "The Osk mill closed on the last day of February 2016.", CONTRADICTED),
        ("The Osk mill closed on 28 February 2015.", "28 February 2015", "The Osk mill shut on the final day of February 2015.", SUPPORTED),
        ("The Osk mill closed on 31 December 1999.", "31 December 1999", "The Osk mill closed on the last day of 1999.", SUPPORTED),
        ("The Osk mill closed on 19 May 2003.", "19 May 2003", "The Osk mill closed on the third Monday of May 2003.", SUPPORTED),
        ("The Osk mill closed on 12 May 2003.", "12 May 2003", "The Osk mill closed on the third Monday of May 2003.", CONTRADICTED),
        ("The Osk mill closed on 30 May 2003.", "30 May 2003", "The Osk mill closed on the last Friday in May 2003.", SUPPORTED),
        ("The Osk mill closed in the last week of May 2003.", "the last week of May 2003", "The Osk mill closed on 29 May 2003.", SUPPORTED),
        ("The Osk mill closed in the last week of May 2003.", "the last week of May 2003", "The Osk mill closed on 9 May 2003.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_day_is_told_by_its_place_in_a_month(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "day", "label"),
    [
        ("The Osk mill closed on 6 June 2022.", "6 June 2022", "It is three weeks to the day since the Osk mill closed.",  date(2022, 6, 27), SUPPORTED),
        ("The Osk mill closed on 13 June 2022.", "13 June 2022", "It is exactly three weeks since the Osk mill closed.",  date(2022, 6, 27), CONTRADICTED),
        ("The Osk mill closed in 2012.", "2012", "It is ten years since the Osk mill closed and sold its looms.",  date(2022, 6, 27), SUPPORTED),
        ("The Osk mill closed in 2002.", "2002", "It is ten years since the Osk mill closed and sold its looms.",  date(2022, 6, 27), CONTRADICTED),
        ("The Osk mill closed in 2012.", "2012", "It is ten years since the Osk mill opened.",  date(2022, 6, 27), UNRESOLVED),
        ("The Osk mill closed on 27 June 2020.", "27 June 2020", "The Osk mill closed two years ago to the day.",  date(2022, 6, 27), SUPPORTED),
    ],
)  # fmt: skip
def test_a_day_is_told_from_the_day_of_the_page(
    claim: str, text: str, evidence: str, day: date | None, label: str
) -> None:
    answer = judge_pair(claim, evidence, text=text, kind="date", evidence_date=day)
    assert answer.label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk club admitted its first woman in 1974.", "1974", "Not until 1974 did the Osk club admit a woman.", SUPPORTED),
        ("The Osk club admitted its first woman in 1964.", "1964", "Not until 1974 did the Osk club admit a woman.", CONTRADICTED),
        ("The Osk club admitted women in 1974.", "1974", "The Osk club did not admit women until 1974.", SUPPORTED),
        ("The Osk tunnel opened in 1968.", "1968", "The Osk tunnel did not open until 1974.", CONTRADICTED),
        ("The Osk tunnel opened in May 1974.", "May 1974", "It was not until May 1974 that the Osk tunnel opened.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_had_not_happened_until_a_day_first_happened_then(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk miners voted on 3 March 1926.", "3 March 1926", "On 2 March 1926 the Osk miners met, and the day after they voted.", SUPPORTED),
        ("The Osk miners voted on 2 March 1926.", "2 March 1926", "On 2 March 1926 the Osk miners met, and the day after they voted.", UNRESOLVED),
        ("The Osk treaty was signed on 9 October 1998.", "9 October 1998", "The Osk treaty was drafted on 2 October 1998 and signed exactly a week later.", SUPPORTED),
        ("The Osk treaty was signed on 8 October 1998.", "8 October 1998", "The Osk treaty was drafted on 2 October 1998 and signed exactly a week later.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_day_after_or_before_another(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk college was founded in 1968.", "1968", "Founded in 1953 as a school of weaving, the Osk college took its present name in 1968.", CONTRADICTED),
        ("The Osk college took its present name in 1968.", "1968", "Founded in 1953 as a school of weaving, the Osk college took its present name in 1968.", SUPPORTED),
        ("The Osk miners marched on 2 March 1926.", "2 March 1926", "The Osk miners met on 2 March 1926 and marched on 9 March 1926.", CONTRADICTED),
        ("The Osk choir sang in Brell in 1994.", "1994", "The Osk choir sang in Brell in 1990 and 1994.", SUPPORTED),
    ],
)  # fmt: skip
def test_an_event_told_of_one_date_is_not_that_of_another(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
