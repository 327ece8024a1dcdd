"""Acts told by nouns."""

import pytest

from claimcheck.compare.deeds import read_deeds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The dismissal by the High Court of the anglers' suit surprised nobody.", ["deny"]),
        ("After the senate's rejection of the bill, the minister resigned.", ["deny"]),
        ("The rejection of the bill by the lower house came as a surprise.", ["deny"]),
        ("The union wants the annulment of the order by the court.", []),
        ("The annulment of the order by the court would cost the town a fortune.", []),
        ("The rejection of the bill came as a surprise.", []),
    ],
)
def test_a_noun_tells_an_act_where_it_says_who_and_what(text: str, kinds: list[str]) -> None:
    assert [deed.kind for deed in read_deeds(text)] == kinds
