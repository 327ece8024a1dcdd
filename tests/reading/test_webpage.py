from collections.abc import Callable

import pytest

from claimcheck.errors import DocumentEmpty
from claimcheck.model import BlockKind, DateOrigin, Document

Read = Callable[[str], Document]

STORY = "The port authority closed the docks on 3 May 2019, after 14 ships had run aground in the storm"
PAGE = f"""<!doctype html><html><head><title>Storm closes docks | Port News</title>
<meta name="author" content="Ann Bell"><meta property="article:published_time" content="2019-05-03T08:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport 2024</a></nav>
<main><article><h1>Storm closes docks</h1>
<p>{STORY}<sup><a href="#fn1" id="r1">1</a></sup>. The <a href="/orders/7">order</a> was for a week, and it was kept.</p>
<p>The board said that it would look into the matter, and that the docks would be open again in June.</p>
<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2018</td><td>1,200</td></tr></table>
<section><ol><li id="fn1">Port report, <a href="https://r.example/p">page 3</a>. <a href="#r1">↩</a></li></ol></section>
</article></main><footer>Copyright 2024 Port News</footer></body></html>"""


def paragraphs(document: Document) -> list[str]:
    return [block.text for block in document.blocks if block.kind is BlockKind.PARAGRAPH]


def test_main_content_is_read_and_what_is_around_it_left_out(page: Read) -> None:
    document = page(PAGE)
    assert paragraphs(document)[0] == f"{STORY}. The order was for a week, and it was kept."
    assert "Sport" not in document.text
    assert "Copyright" not in document.text


def test_links_are_absolute_and_keep_their_place(page: Read) -> None:
    block = next(b for b in page(PAGE).blocks if b.kind is BlockKind.PARAGRAPH)
    assert [(block.text[link.start : link.end], link.url) for link in block.links] == [
        ("order", "https://port.example/orders/7")
    ]


def test_footnotes_become_marks_and_notes(page: Read) -> None:
    document = page(PAGE)
    block = next(b for b in document.blocks if b.kind is BlockKind.PARAGRAPH)
    assert [(mark.label, block.text[: mark.at]) for mark in block.markers] == [("1", STORY)]
    (note,) = document.notes()
    assert (note.label, note.text) == ("1", "Port report, page 3.")
    assert [link.url for link in note.links] == ["https://r.example/p"]


def test_cells_stand_under_the_name_of_their_column(page: Read) -> None:
    cells = [(b.text, b.headings[-1]) for b in page(PAGE).blocks if b.kind is BlockKind.CELL]
    assert cells[2:] == [("2018", "Year"), ("1,200", "Ships")]


def test_title_author_and_date_come_from_the_page(page: Read) -> None:
    document = page(PAGE)
    assert (document.title, document.authors) == ("Storm closes docks", ("Ann Bell",))
    assert document.published is not None
    assert (document.published.day.isoformat(), document.published.origin) == (
        "2019-05-03",
        DateOrigin.METADATA,
    )


@pytest.mark.parametrize(
    "other",
    [
        "",
        "<ol><li><cite>Bell, Ann. Docks.<span class='reference-accessdate'> Retrieved 3 May 2019</span></cite></ol>",
        "<div class='related'><span class='entry-date'>3 May 2019</span> Storm closes docks</div>",
        "<footer><time datetime='2020-05-03'>3 May 2020</time></footer>",
    ],
)
def test_a_date_in_the_text_or_of_something_else_is_not_the_pages(page: Read, other: str) -> None:
    text = "<p>The docks were opened on 3 May 1921 by the mayor.</p>"
    assert page(f"<html><body>{text}{other}</body></html>").published is None


def test_a_date_by_the_authors_name_is_the_pages(page: Read) -> None:
    markup = "<body class='comments-open'><h1>Docks</h1><p class='entry-date'>3 May 2019</p><p>They closed.</p></body>"
    found = page(f"<html>{markup}</html>").published
    assert found is not None
    assert found.day.isoformat() == "2019-05-03"


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>Short.</p>", "Short."),
        ("<table><tr><td>1921</td></tr></table>", "1921"),
        ("<pre>Mail of old.\n\nSecond part.</pre>", "Mail of old."),
        ("<div>One<br><br>Two</div>", "One"),
        ("<div>" * 3000 + "Deep." + "</div>" * 3000, "Deep."),
        ("<p>Open <b>tags", "Open tags"),
    ],
)
def test_small_and_odd_pages_do_not_come_out_empty(page: Read, markup: str, words: str) -> None:
    assert page(f"<html><body>{markup}</body></html>").blocks[0].text.startswith(words)


@pytest.mark.parametrize(
    "markup", ["<script>var a = 1;</script>", "<nav>Home</nav>", "<p> </p>", "<!-- x -->"]
)
def test_a_page_without_text_is_empty(page: Read, markup: str) -> None:
    with pytest.raises(DocumentEmpty):
        page(f"<html><body>{markup}</body></html>")


def test_figures_in_code_are_left_out_and_names_in_code_are_words(page: Read) -> None:
    text = "<p>Run <code>make -j4</code> now. The <code>parse</code> step was added in 2019 by the board.</p>"
    document = page(f"<html><body><article><h1>Docks</h1>{text}</article></body></html>")
    assert document.blocks[-1].text == "Run now. The parse step was added in 2019 by the board."
