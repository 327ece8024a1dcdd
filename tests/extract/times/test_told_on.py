"""Months, seasons and years that are told from another date of the text."""

from datetime import date

import pytest

from .conftest import Find


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        ("He was seized on 4 May 2011 and tried that October.", ["2011-05-04", "2011-10"]),
        ("It closed in October 2011 and opened again the following May.", ["2011-10", "2012-05"]),
        ("It closed in May 2011 and opened again the following October.", ["2011-05", "2011-10"]),
        ("It closed in 2011 and opened again the following spring.", ["2011", "2012-SP"]),
        ("It closed in May 2011, after the fire of the previous autumn.", ["2011-05", "2010-FA"]),
        ("It began in March 1999 and ended in July of the same year.", ["1999-03", "1999-07"]),
        ("She came in 1951 and, eight years after that, led the choir.", ["1951", "1959"]),
        ("She came in 1951. Eight years on, she led the choir.", ["1951", "1959"]),
        ("It was seen on a July morning in 1962.", ["1962-07"]),
        ("It stood in the closing decade of the eighteenth century.", ["179"]),
        ("It stood in the first decade of the 20th century.", ["190"]),
        ("It burnt in 1832, 1866 and 1892. Of the last fire we know that it began in May.",
         ["1832", "1866", "1892", "1892-05"]),
        ("It burnt in 1832, 1866 and 1892. It began in May.", ["1832", "1866", "1892", "XXXX-05"]),
        ("It burnt in 1832. It began in May.", ["1832", "1832-05"]),
        ("That may be so.", []),
        ("We know that March is cold.", []),
    ],
)  # fmt: skip
def test_a_month_is_told_from_the_texts_last_date(find: Find, text: str, timexes: list[str]) -> None:
    assert [mention.timex for _, mention in find(text)] == timexes


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Half a century ago this week the dyke gave way.", "1963-W12"),
        ("Fifty years ago this month the dyke gave way.", "1963-03"),
    ],
)
def test_half_of_a_century_is_fifty_years(find: Find, text: str, timex: str) -> None:
    [(_, mention)] = find(text, published=date(2013, 3, 22))
    assert mention.timex == timex
