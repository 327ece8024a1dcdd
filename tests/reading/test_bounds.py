"""Junk of every kind is read in bounded time and without an error."""

import time

import pytest

from claimcheck.errors import DocumentEmpty
from claimcheck.reading import read_bytes, read_text

SIZE = 50_000
JUNK = [
    "1", " ", "\n", ".", "[", "[1]", "a.1 ", "a  b[1] ", "http://a.example/b-\n", "1 Note.\n", "a\f", "a.1\n1 N.\f",
    "By A. ", "“", "a-\n", "_", "x 1 day ago\n", "+1 (555) ", "# ", ">", "<b>", "<", "&", "*a ", "`", "a[^1] ",
    "[^1]: x\n\n", "[a](", "![", "<!--", "<sup>1</sup>", "<div>", "<table><tr><td>", "Word ", "A.B. ", "Contact: ",
]  # fmt: skip


def seconds(unit: str, suffix: str) -> float:
    text = unit * (SIZE // len(unit))
    start = time.process_time()
    try:
        if suffix:
            read_bytes(text.encode(), name=f"junk{suffix}")
        else:
            read_text(text, name="junk")
    except DocumentEmpty:
        pass
    return time.process_time() - start


@pytest.mark.parametrize("unit", JUNK)
def test_plain_junk_is_read_in_bounded_time(unit: str) -> None:
    assert seconds(unit, "") < 3


@pytest.mark.parametrize("suffix", [".md", ".html"])
@pytest.mark.parametrize("unit", ["[", "*a ", "<div>", "<!--", "<table><tr><td>", "[a](", "&", "a[^1] "])
def test_marked_up_junk_is_read_in_bounded_time(unit: str, suffix: str) -> None:
    assert seconds(unit, suffix) < 5


def test_of_an_endless_page_of_text_the_beginning_is_read_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("claimcheck.reading.PAGE", 1000)
    data = b"The Osk dam opened in 1990.\n" * 100
    page = read_bytes(data, name="https://a.example/dam.txt", content_type="text/plain", fetched=True)
    assert page.text == data[: len(page.text)].decode()
    assert 900 < len(page.text) <= 1000
    assert [warning for warning in page.warnings if "bytes were read" in warning]
    assert len(read_bytes(data, name="dam.txt").text) == len(data)
