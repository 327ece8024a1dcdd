"""The days that expressions mean."""

from datetime import date

import pytest

from .conftest import Find

FRIDAY = date(2013, 3, 22)


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("It opened on 6 May 2002.", "6 May 2002", "2002-05-06"),
        ("It opened in May 2002.", "May 2002", "2002-05"),
        ("It opened in 2002.", "2002", "2002"),
        ("It opened in the 1990s.", "the 1990s", "1990/1999"),
        ("It was built in the 19th century.", "the 19th century", "1801/1900"),
        ("It opened in the summer of 2013.", "the summer of 2013", "2013-06/2013-08"),
        ("Sales fell in the third quarter of 2009.", "the third quarter of 2009", "2009-07/2009-09"),
        ("It was paid in fiscal year 2017.", "fiscal year 2017", "2016-10/2017-09"),
        ("It was cold in early 2013.", "early 2013", "2013-01/2013-06"),
        ("It opened in 2007–08.", "2007–08", "2007/2008"),
        ("He came last week.", "last week", "2013-03-11/2013-03-17"),
        ("He came last year.", "last year", "2012"),
        ("Ten were held over the last two months.", "the last two months", "2013-01-22/2013-03-22"),
        ("Rain is due over the next three days.", "the next three days", "2013-03-22/2013-03-25"),
        ("The stamp says 06/05/2002.", "06/05/2002", None),
        ("The stamp says 26/05/2002.", "26/05/2002", "2002-05-26"),
        ("It went on for four years.", "four years", None),
        ("He left more than two years ago.", "more than two years ago", "../2011-03-22"),
    ],
)
def test_an_expression_means_these_days(find: Find, text: str, words: str, edtf: str | None) -> None:
    [(found, mention)] = find(text, published=FRIDAY)
    assert found == words
    assert (mention.value.edtf if mention.value else None) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Nothing has changed since 2000.", "2000/.."),
        ("Nothing has changed since 9/11.", "2001-09-11/.."),
        ("It was open until May 2004.", "../2004-05"),
        ("It must be paid by 2 May 2014.", "../2014-05-02"),
        ("It was written before 1900.", "../1899"),
        ("It was written after 1900.", "1901/.."),
        ("After the 9/11 terrorist attacks it was shut.", "2001-09-11"),
        ("From 1990 onwards it was shut.", "1990/.."),
    ],
)
def test_a_word_before_a_date_opens_one_side(find: Find, text: str, edtf: str) -> None:
    [(_, mention)] = find(text)
    assert mention.value is not None
    assert mention.value.edtf == edtf


@pytest.mark.parametrize(
    "text", ["He resigned yesterday.", "He resigned last year.", "He resigned on Monday."]
)
def test_without_a_day_of_publication_a_deictic_date_stays_open_and_says_so(find: Find, text: str) -> None:
    [(_, mention)] = find(text)
    assert mention.value is not None
    assert not mention.value.resolved
    assert mention.value.relative
    assert mention.value.anchor == "publication"


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        (
            "The order of January 27, 2012 was struck down. It was replaced on March 6.",
            ["2012-01-27", "2012-03-06"],
        ),
        ("It ran from April 3 to June 5, 2011.", ["2011-04-03", "2011-06-05"]),
        ("The law came in 1989. On November 9 crowds crossed.", ["1989", "1989-11-09"]),
        ("Two treaties, of 2 May 2002 and 3 June 2003, respectively.", ["2002-05-02", "2003-06-03"]),
    ],
)
def test_a_day_without_a_year_takes_that_of_the_nearest_date(
    find: Find, text: str, timexes: list[str]
) -> None:
    assert [mention.timex for _, mention in find(text)] == timexes


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("He resigned on Wednesday.", "2013-03-20"),
        ("He will resign on Wednesday.", "2013-03-27"),
        ("The plant was shut in October.", "2012-10"),
        ("The council approved the plan on 2 February.", "2013-02-02"),
        ("The council announced plans to open it on 2 November.", "2013-11-02"),
        ("The plant will be shut in October.", "2013-10"),
        ("The plant should be finished in October.", "2013-10"),
    ],
)
def test_tense_tells_which_way_a_day_lies_from_publication(find: Find, text: str, timex: str) -> None:
    [(_, mention)] = find(text, published=FRIDAY)
    assert mention.timex == timex


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        ("Sent 25/12/2001, read 06/05/2002.", ["2001-12-25", "2002-05-06"]),
        ("Sent 12/25/2001, read 06/05/2002.", ["2001-12-25", "2002-06-05"]),
        ("Sent 25/12/2001 and 12/26/2001, read 06/05/2002.", ["2001-12-25", "2001-12-26", "2002-XX-XX"]),
    ],
)
def test_the_documents_other_dates_tell_the_order_of_day_and_month(
    find: Find, text: str, timexes: list[str]
) -> None:
    assert [mention.timex for _, mention in find(text)] == timexes
