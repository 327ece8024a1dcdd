from dataclasses import replace

import pytest

from claimcheck.model import Block, BlockKind, Document, Run
from claimcheck.report.html.paragraphs import LONGEST, paragraphs

from ..sample import document


def shown(text: str) -> list[str]:
    return [text[one.start : one.end] for one in paragraphs(document("a.md", text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\n ", []),
        ("one", ["one"]),
        ("one\ntwo", ["one\ntwo"]),
        ("one\n\n\ntwo\n", ["one", "two"]),
        ("one\n \t\ntwo", ["one", "two"]),
        ("one\r\n\r\ntwo", ["one\r", "two"]),
        ("one\ftwo", ["one", "two"]),
    ],
)
def test_empty_lines_part_blocks(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", ["x" * 30_000, "word " * 8_000, "a line of words\n" * 3_000])
def test_a_long_block_is_shown_in_pieces_and_nothing_is_lost(text: str) -> None:
    pieces = shown(text)
    assert "".join(pieces) == text.rstrip()
    assert max(map(len, pieces)) <= LONGEST
    assert [one.goes_on for one in paragraphs(document("a.md", text))] == [False] + [True] * (len(pieces) - 1)


@pytest.mark.parametrize("text", ["\n" * 200_000, " " * 200_000, "\n " * 200_000 + "x", "\f" * 100_000])
def test_white_space_takes_no_time(text: str) -> None:
    assert len(shown(text)) <= 1


def blocks(*pieces: tuple[BlockKind, str]) -> Document:
    text = "\n\n".join(words for _, words in pieces)
    at = (text.index(words) for _, words in pieces)
    made = tuple(
        Block(kind, words, (Run(0, start),)) for (kind, words), start in zip(pieces, at, strict=True)
    )
    return replace(document("a.md", text), blocks=made)


def test_a_heading_is_known() -> None:
    made = blocks((BlockKind.HEADING, "Title"), (BlockKind.PARAGRAPH, "The words."))
    assert [(one.heading, one.goes_on) for one in paragraphs(made)] == [(True, False), (False, False)]


def test_lines_of_one_block_that_empty_lines_part_go_on() -> None:
    text = "The ferry was\n\nsold in May.\n\nIt sank."
    made = replace(
        document("a.txt", text),
        blocks=(
            Block(BlockKind.PARAGRAPH, "The ferry was sold in May.", (Run(0, 0), Run(14, 15))),
            Block(BlockKind.PARAGRAPH, "It sank.", (Run(0, 29),)),
        ),
    )
    assert [one.goes_on for one in paragraphs(made)] == [False, True, False]


FULL = "The ferry was sold in the month of May to a man who lived by the sea"


@pytest.mark.parametrize(
    ("text", "flows"),
    [
        (f"{FULL}\n{FULL}\nand sank.", True),
        (f"{FULL}  \n{FULL}", False),
        (f"{FULL}\\\n{FULL}", False),
        ("Roses are red,\nviolets are blue.", False),
        (FULL, False),
    ],
)
def test_lines_that_were_broken_because_they_were_full_flow(text: str, flows: bool) -> None:
    assert [one.flows for one in paragraphs(document("a.md", text))] == [flows]


def test_two_blocks_without_an_empty_line_between_do_not_flow_together() -> None:
    notes = (Block(BlockKind.NOTE, FULL, (Run(0, 0),)), Block(BlockKind.NOTE, FULL, (Run(0, len(FULL) + 1),)))
    made = replace(document("a.md", f"{FULL}\n{FULL}"), blocks=notes)
    assert [one.flows for one in paragraphs(made)] == [False]


def test_what_stands_before_the_first_block_is_front_matter() -> None:
    text = "---\ntitle: Ferries\n---\n\nThe ferry sank."
    made = replace(document("a.md", text), blocks=(Block(BlockKind.PARAGRAPH, text[24:], (Run(0, 24),)),))
    assert [one.ahead for one in paragraphs(made)] == [True, False]
