"""A line that only says when a text appeared holds no claim; a sentence of short words does."""

import pytest

from claimcheck.extract import extract
from claimcheck.model import ClaimKind
from claimcheck.reading import read_text


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Updated 3 May 2017, 10:15", []),
        ("Published on Friday, 3 May 2017", []),
        ("Mira Osk was born in 1941.", ["1941"]),
        ("She was born on 3 May 1941.", ["3 May 1941"]),
    ],
)
def test_a_short_sentence_is_no_dateline(text: str, dates: list[str]) -> None:
    claims = extract(read_text(f"{text}\n", name="a.txt")).claims
    assert [claim.text for claim in claims if claim.kind is ClaimKind.DATE] == dates
