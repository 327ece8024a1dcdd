from collections.abc import Callable

import pytest

from claimcheck.model import BlockKind, DateOrigin, Document
from claimcheck.reading import read_bytes

Read = Callable[[str], Document]

PAGE = """\
---
title: "The Docks"
date: 2019-05-02
author: Ann Bell
---
# The docks in 2018

Some \\*text\\* &amp; a [link **to** it](http://a.example/x_(1) "at 3") and [a book][b] end[^n1].
It goes on; see <https://auto.example/7> and ![a picture of 1999](p.png) `code`.

> Quoted
> words

- first item
  goes on

```
in 2011 there were 4
```

| Year | Ships |
|------|-------|
| 2018 | 1,200 |

<!-- 12 May 2001 -->

[^n1]: A note.
    With more.

    And more.

## References

1. Bell, A. Docks. 1950.

[b]: https://book.example/1950
"""


def test_blocks_are_text_without_markup(
    markdown: Read, kinds: Callable[[Document], list[tuple[BlockKind, str]]]
) -> None:
    assert kinds(markdown(PAGE)) == [
        (BlockKind.HEADING, "The docks in 2018"),
        (
            BlockKind.PARAGRAPH,
            "Some *text* & a link to it and a book end. It goes on; see https://auto.example/7 and code.",
        ),
        (BlockKind.QUOTE, "Quoted words"),
        (BlockKind.ITEM, "first item goes on"),
        (BlockKind.CELL, "Year"),
        (BlockKind.CELL, "Ships"),
        (BlockKind.CELL, "2018"),
        (BlockKind.CELL, "1,200"),
        (BlockKind.NOTE, "A note. With more. And more."),
        (BlockKind.HEADING, "References"),
        (BlockKind.REFERENCE, "Bell, A. Docks. 1950."),
    ]


def test_links_and_marks_keep_their_place(markdown: Read) -> None:
    document = markdown(PAGE)
    block = document.blocks[1]
    assert [(block.text[link.start : link.end], link.url) for link in block.links] == [
        ("link to it", "http://a.example/x_(1)"),
        ("a book", "https://book.example/1950"),
        ("https://auto.example/7", "https://auto.example/7"),
    ]
    assert [document.text[link.span.start : link.span.end] for link in block.links] == [
        '[link **to** it](http://a.example/x_(1) "at 3")',
        "[a book][b]",
        "<https://auto.example/7>",
    ]
    (mark,) = block.markers
    assert (mark.label, block.text[: mark.at][-3:]) == ("n1", "end")
    assert document.text[mark.span.start : mark.span.end] == "[^n1]"


def test_offsets_are_the_files_with_either_line_end(
    markdown: Read, true_offsets: Callable[[Document], bool]
) -> None:
    source = PAGE.replace("&amp;", "and")
    assert true_offsets(markdown(source))
    assert true_offsets(markdown(source.replace("\n", "\r\n")))


def test_front_matter_gives_title_date_and_author(markdown: Read) -> None:
    document = markdown(PAGE)
    assert document.title == "The Docks"
    assert document.authors == ("Ann Bell",)
    assert document.published is not None
    assert (document.published.day.isoformat(), document.published.origin) == (
        "2019-05-02",
        DateOrigin.FRONT_MATTER,
    )


def test_a_reference_takes_its_number_from_the_list(markdown: Read) -> None:
    assert markdown(PAGE).blocks[-1].label == "1"


@pytest.mark.parametrize("depth", [1, 15, 16, 20, 21, 60, 100, 500])
@pytest.mark.parametrize("sign", [">", "> ", ">  "])
def test_a_quotation_is_read_however_deep_it_nests(depth: int, sign: str) -> None:
    text = f"{sign * depth} The barn was built in 1931.\n\nNext.\n"
    document = read_bytes(text.encode(), name="a.md")
    quote, after = document.blocks
    assert (quote.kind, quote.text, after.text) == (BlockKind.QUOTE, "The barn was built in 1931.", "Next.")
    assert text[quote.offset(0) :].startswith("The barn")


@pytest.mark.parametrize("depth", [5, 11, 25])
def test_a_list_is_read_however_deep_it_nests(depth: int) -> None:
    text = "".join(f"{'  ' * level}- Item {level}\n" for level in range(depth))
    document = read_bytes(text.encode(), name="a.md")
    assert [block.text for block in document.blocks] == [f"Item {level}" for level in range(depth)]


def test_figures_in_code_are_left_out_and_names_in_code_are_words() -> None:
    text = "Run `make -j4`: the `parse` step was added in 2019, as `1.2` says."
    document = read_bytes(text.encode(), name="a.md")
    assert document.blocks[0].text == "Run : the parse step was added in 2019, as says."
    assert text[document.blocks[0].offset(document.blocks[0].text.index("2019")) :].startswith("2019")
