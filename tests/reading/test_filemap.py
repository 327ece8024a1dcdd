"""A page and its file in, the place of the page's words in the file out."""

import time

import pytest

from claimcheck.model import Document, Span
from claimcheck.reading import read_bytes, read_text

NOTED = "<sup><a href='#n1' id='r1'>1</a></sup>"
HEAD = "<!DOCTYPE html>\n<html><head><title>On barns</title></head>\n<body>\n"


def page(body: str, newline: str = "\n") -> tuple[Document, str]:
    markup = f"{HEAD}<main>\n{body}\n</main></body></html>".replace("\n", newline)
    return read_bytes(markup.encode(), name="a.html"), markup


@pytest.mark.parametrize(
    ("body", "words", "written"),
    [
        ("<p>The barn was built in 1931 by hand.</p>", "1931", "1931"),
        ("<p>The barn was\n     built in 1931 by hand.</p>", "built in 1931", "built in 1931"),
        ("<p>The barn <b>cost</b> $<i>45,000</i> in all.</p>", "45,000", "45,000"),
        ("<p>The barn cost all of them $45,000 in all.</p>", "$45,000", "$45,000"),
        ("<p>It cost 300&nbsp;pounds, and 20 more.</p>", "300 pounds", "300&nbsp;pounds"),
        ("<p>The caf&eacute; opened in 1931, they say.</p>", "in 1931", "in 1931"),
        ("<p>&Eacute;lodie built the barn in 1931.</p>", "built", "built"),
        ("<p>It wasn&#8217;t sold before 1940, they say.</p>", "before 1940", "before 1940"),
        ("<p>She said <!-- 1931 --> that in 1931 it burned.</p>", "1931 it", "1931 it"),
        ("<p>The <a\nhref='https://a.example/1931'>barn of\n1931</a> burned.</p>", "barn of 1931", "barn of\n1931"),
        ("<table><tr><td>1931</td><td>12</td></tr><tr><td>1932</td><td>12</td></tr></table>", "1932", "1932"),
        (f"<p>A note.{NOTED} It was 1931.</p><ol><li id='n1'>The Post, 1932.</li></ol>", "It was", "It was"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_words_of_a_page_are_found_in_its_file(body: str, words: str, written: str, newline: str) -> None:
    document, markup = page(body, newline)
    start = document.text.index(words)
    place = document.in_file(Span(start, start + len(words)))
    assert markup[place.start : place.end].replace("\r\n", "\n") == written


def test_lines_and_columns_are_those_of_the_file() -> None:
    document, markup = page("<p>The barn of the valley\n  was built in 1931.</p>")
    mention = document.mention(Span(document.text.index("1931"), document.text.index("1931") + 4))
    line = markup.split("\n")[mention.position.line - 1]
    assert line[mention.position.column - 1 :].startswith("1931")
    assert mention.span.start == document.text.index("1931")


def test_what_is_said_twice_is_found_in_turn() -> None:
    document, markup = page("<p>It burned in 1931.</p><p>It rained.</p><p>It burned in 1931.</p>")
    first = document.text.index("1931")
    second = document.text.index("1931", first + 1)
    places = [document.in_file(Span(at, at + 4)).start for at in (first, second)]
    assert places == [markup.index("1931"), markup.rindex("1931")]


@pytest.mark.parametrize("body", ["<nav>The barn of 1931</nav>", "<script>'The barn of 1931'</script>"])
def test_what_no_reader_takes_words_from_holds_none(body: str) -> None:
    document, markup = page(f"{body}<p>The barn of 1931 burned down in the year of 1950.</p>")
    place = document.in_file(Span(document.text.index("1931"), document.text.index("1931") + 4))
    assert place.start == markup.index("1931", markup.index("<p>"))


def test_a_fetched_page_keeps_the_lines_of_its_text() -> None:
    document = read_bytes(HEAD.encode() + b"<p>It burned.</p>", name="https://a.example", fetched=True)
    assert document.file is None
    assert not document.has_lines
    assert document.position(0).line == 1


def test_a_plain_text_is_its_own_file() -> None:
    document = read_text("It burned\nin 1931.", name="a.txt")
    assert document.in_file(Span(10, 12)) == Span(10, 12)
    assert document.position(10).line == 2


@pytest.mark.parametrize(
    "body",
    ["<p>the " * 60_000, "<p>" + "a&b;" * 60_000, "<nav>" * 60_000, "<" * 300_000, "<p>1 2 3 " * 40_000],
)
def test_any_page_is_mapped_in_a_time_that_grows_with_its_length(body: str) -> None:
    start = time.process_time()
    document, _ = page(f"{body}</p><p>The barn burned in 1931.</p>")
    document.in_file(Span(0, len(document.text)))
    assert time.process_time() - start < 10
