"""Lines of a diff in, what of a document they concern out."""

import pytest

from claimcheck.extract import extract
from claimcheck.model import Document, Span
from claimcheck.reading import read_bytes
from claimcheck.rules.changes import Changes, Lines, find_changes, read_hunks

HUNKS = [
    ("@@ -3 +3 @@ heading\n-a\n+b\n", Lines(frozenset({3}))),
    ("@@ -0,0 +1,3 @@\n+a\n+b\n+c\n", Lines(frozenset({1, 2, 3}))),
    ("@@ -4,2 +3,0 @@\n-a\n-b\n", Lines(gaps=frozenset({3}))),
    ("@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9,2 @@\n", Lines(frozenset({1, 9, 10}))),
    ("+@@ -1 +1 @@ is not at the start of its line\n", Lines()),
]


@pytest.mark.parametrize(("diff", "expected"), HUNKS)
def test_hunks_tell_the_lines_of_the_new_side(diff: str, expected: Lines) -> None:
    assert read_hunks(diff) == expected


TEXT = """\
The barn was built on 4 June 1931. It
was sold in 1940 for 300 pounds.
It burned down on 9 May 1950.[^1]

The mill was built in 1820.

[^1]: The Valley Post, https://post.example/1950
"""


def chosen(document: Document, source: str, lines: Lines) -> list[str]:
    extraction = extract(document)
    changes = find_changes([document], {document.path: lines}, lambda _: source)
    return [claim.text for claim in changes.claims(extraction.claims, extraction.citations)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (Lines(frozenset({1})), ["4 June 1931", "1940", "300 pounds"]),
        (Lines(frozenset({2})), ["1940", "300 pounds"]),
        (Lines(frozenset({3})), ["9 May 1950"]),
        (Lines(frozenset({4})), []),
        (Lines(frozenset({7})), ["9 May 1950"]),
        (Lines(gaps=frozenset({1})), ["1940", "300 pounds"]),
        (Lines(gaps=frozenset({2})), []),
        (Lines(whole=True), ["4 June 1931", "1940", "300 pounds", "9 May 1950", "1820"]),
    ],
)
def test_a_claim_is_concerned_when_its_sentence_or_its_note_has_changed(
    lines: Lines, expected: list[str]
) -> None:
    assert chosen(read_bytes(TEXT.encode(), name="a.md"), TEXT, lines) == expected


PAGE = """\
<html><head><title>On barns</title></head><body><main>
<h1>On barns and mills</h1>
<p>The barn of the valley
was built on 4&nbsp;June 1931 and sold in the year of
1940. Its roof burned down
on <a
href="https://post.example/1950">9 May 1950</a> in a storm.</p>
<p>The mill beside the river was
built in 1820 by the miller.</p>
</main></body></html>
"""


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (Lines(frozenset({3})), ["4 June 1931", "1940"]),
        (Lines(frozenset({5})), ["4 June 1931", "1940", "9 May 1950"]),
        (Lines(frozenset({7})), ["9 May 1950"]),
        (Lines(frozenset({8})), ["1820"]),
        (Lines(frozenset({1, 10})), []),
        (Lines(gaps=frozenset({7})), []),
        (Lines(gaps=frozenset({8})), ["1820"]),
    ],
)
def test_the_lines_of_an_html_file_are_found_in_the_text_read_out_of_it(
    lines: Lines, expected: list[str]
) -> None:
    assert chosen(read_bytes(PAGE.encode(), name="a.html"), PAGE, lines) == expected


def test_a_document_without_lines_is_concerned_as_a_whole() -> None:
    document = read_bytes(PAGE.encode(), name="a.html")
    changes = find_changes([document], {document.path: Lines(frozenset({1}))}, lambda _: None)
    assert changes.touch(document.path, Span(0, 5))


def test_a_document_that_has_not_changed_is_not_concerned() -> None:
    assert not Changes({"a.md": (Span(3, 5),)}).touch("b.md", Span(0, 9))


@pytest.mark.parametrize(
    ("place", "expected"),
    [(Span(0, 3), False), (Span(0, 4), True), (Span(4, 5), True), (Span(5, 7), False), (Span(8, 30), True)],
)
def test_a_stretch_is_touched_when_it_shares_a_character(place: Span, expected: bool) -> None:
    assert Changes({"a.md": (Span(3, 5), Span(9, 12))}).touch("a.md", place) is expected
