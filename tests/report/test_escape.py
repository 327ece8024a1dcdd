import json

import pytest

from claimcheck.report.escape import json_safe, visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words, Ünïcödé — “quotes” ✓", "plain words, Ünïcödé — “quotes” ✓"),
        ("a\nb\tc\r\n d", "a b c d"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x9b31m", "\\x9b31m"),
        (
            "\x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
            "\\x1b]8;;https://evil.example\\x07link\\x1b]8;;\\x07",
        ),
        ("a\x00b\x08c\x7f", "a\\x00b\\x08c\\x7f"),
        ("\u202eabc\u2069", "\\u202eabc\\u2069"),
        ("\ufeffx", "\\ufeffx"),
        ("a\u2028b", "a b"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("naïve e\u0301 👩\u200d🔬", "naïve e\u0301 👩\u200d🔬"),
    ],
)
def test_hidden_characters_are_shown_by_number(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize("text", ["\x9b31m", "\u202e", "\ufeff", "\U000e0041", "\ud800", "\u2028", "é\n"])
def test_json_keeps_its_meaning_and_shows_nothing_hidden(text: str) -> None:
    safe = json_safe(json.dumps({"a": text}, ensure_ascii=False))
    assert json.loads(safe) == {"a": text}
    assert safe.isprintable()
