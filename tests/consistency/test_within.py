"""Every rule within a document, with at least as many look-alikes as hits."""

import pytest

from .conftest import Rules

NOTE = '\n\n[^1]: A. Writer, "On the order", The Courier, {day}, <https://courier.example/{path}order>.\n'

WRONG = [
    (
        "The treaty binds six northern states (Aland, Borland, Corland, Dorland and Erland).",
        "list-miscounted",
    ),
    (
        "It applied to seven countries: Aland, Borland, Corland, Dorland, Erland and Farland.",
        "list-miscounted",
    ),
    ("The hearing was held on Friday, 28 January 2017.", "weekday-differs"),
    ("The hearing was held on 28 January 2017 (Friday).", "weekday-differs"),
    ("In the poll 62 percent voted yes, 41 percent no and 3 percent did not answer.", "shares-exceed-whole"),
    ("Some went abroad: 70 percent to Aland and the remaining 40 percent to Borland.", "shares-exceed-whole"),
    ("In Aland 104 percent of the voters backed it.", "shares-exceed-whole"),
    ("The strike lasted two weeks, from 3 May 2014 to 5 June 2014.", "duration-differs"),
    ("From 3 May 2014 to 5 June 2014, a period of two weeks, the line was closed.", "duration-differs"),
    (
        "The court ruled on 8 June 2015, nine months after the attack of 7 January 2015.",
        "duration-differs",
    ),
    ("The office was open from 5 June 2014 to 3 May 2014.", "dates-reversed"),
    ("Jane Roe (8 April 1974 – 2 February 2013) died aged 40.", "age-differs"),
    ("Born in 1990, he was 35 when he won the prize in 2010.", "age-differs"),
    ("She was born on 8 April 1974 in Lund. She died on 2 February 2013 at the age of 41.", "age-differs"),
    (
        "The order covered seven countries. Corland was dropped, and the remaining five countries stayed.",
        "remainder-differs",
    ),
    (
        "The club had 12 members. Two members resigned, and the remaining nine members met.",
        "remainder-differs",
    ),
    (
        "The first order set a limit of 40 guests. The second order retained the limit of 40 members.",
        "retained-differs",
    ),
    (
        "The first order set a limit of 40 guests. The second order retained the limit of 45 guests.",
        "retained-differs",
    ),
    (
        (
            "Article 10 of the Convention protects freedom of expression. "
            "It held that freedom of expression (Article 11 of the Convention) was breached."
        ),
        "article-differs",
    ),
    (
        (
            "The Universal Declaration of Ocean Duties says so. "
            "The United Nations Declaration of Ocean Duties says so too."
        ),
        "instrument-names-differ",
    ),
    ("It was signed.[^1]" + NOTE.format(day="3 May 2017", path="2017/01/27/"), "address-date-differs"),
]

SILENT = [
    "The treaty binds five northern states (Aland, Borland, Corland, Dorland and Erland).",
    "The treaty binds six states (including Aland, Borland and Corland).",
    "About six states (Aland, Borland, Corland, Dorland and Erland) joined.",
    "At least six states (Aland, Borland, Corland, Dorland and Erland) joined.",
    "Six delegates (two of them from Aland, one from Borland) spoke.",
    "In six states the law holds. Aland, Borland and Corland have none.",
    "Of a pool of 1.6 million performers: Ann Roe, Ben Roe, Carl Roe and Dan Roe.",
    "The hearing was held on Saturday, 28 January 2017.",
    "The king was crowned on Friday, 2 March 1601.",
    "On Friday the court sat; it had last met on 28 January 2017.",
    "In the poll 62 percent voted yes and 38 percent no.",
    "Some 62 percent of men and 71 percent of women voted yes or no.",
    "In 2010 62 percent voted yes, in 2014 71 percent voted yes and 29 percent no.",
    "Sales rose to 104 percent of the members' target.",
    "Half, 50 percent, read papers and 70 percent watch the news.",
    "The strike lasted five weeks, from 3 May 2014 to 5 June 2014.",
    "The strike lasted about two weeks between 3 May 2014 and 5 June 2014.",
    "From 3 May 2014 to 5 June 2014, the line was closed for two weeks.",
    "The court ruled on 8 June 2015, five months after the attack of 7 January 2015.",
    "Five months after the attack, the court, which sat from 3 May 2014 to 5 June 2015, ruled.",
    "Jane Roe (8 April 1974 – 2 February 2013) died aged 38.",
    "Jane Roe (1974–2013) married at the age of 20.",
    "Born in 1990, he won the prize in 2010, when his brother was 35.",
    "Born in 1947, she sang at the age of nine, and in 2015 she retired.",
    "The order covered seven countries. Corland was dropped, and the remaining six countries stayed.",
    "The order covered seven countries. The remaining five countries stayed.",
    "The club had 12 members. Two chairs were sold, and the remaining nine tables were kept.",
    "The first order set a limit of 40 guests. The second order retained the limit of 40 guests.",
    "The first order set a limit of 40 guests. The second set a limit of 40 members.",
    (
        "Article 10 of the Convention protects freedom of expression. "
        "Article 11 of the Convention protects freedom of assembly."
    ),
    (
        "Article 10 of the Convention protects freedom of expression. "
        "Article 19 of the Covenant protects freedom of expression."
    ),
    "The European Convention on Ocean Duties says so. The American Convention on Ocean Duties says so too.",
    "It was signed.[^1]" + NOTE.format(day="27 January 2017", path="2017/01/27/"),
    "It was signed.[^1]" + NOTE.format(day="January 2017", path="2017/01/27/"),
    "It was signed.[^1]" + NOTE.format(day="last modified 3 May 2017", path="2017/01/27/"),
    "It was signed.[^1]" + NOTE.format(day="28 January 2017", path="2017/01/27/"),
]


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_what_cannot_be_is_told(rules: Rules, text: str, rule: str) -> None:
    assert rules.told(text) == [rule]


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_is_left_alone(rules: Rules, text: str) -> None:
    assert rules.told(text) == []


def test_there_are_more_look_alikes_than_hits() -> None:
    assert len(SILENT) > len(WRONG)


def test_no_check_fails_on_junk(rules: Rules) -> None:
    junk = "Of the 12, (" * 200 + "3 + 4 + " * 300 + "from 3 May 2014 to " * 200 + "% of the voters " * 200
    rules.told(junk)
