from hashlib import sha256

import pytest

from claimcheck.model import Block, BlockKind, Document, Media, Position, Run, Span


def document(text: str, *blocks: Block) -> Document:
    return Document("a.txt", text, blocks, Media.TEXT, sha256(text.encode()).hexdigest())


@pytest.mark.parametrize(
    ("offset", "position"),
    [
        (0, Position(1, 1)),
        (3, Position(1, 4)),
        (4, Position(2, 1)),
        (5, Position(3, 1)),
        (7, Position(3, 3)),
    ],
)
def test_positions_count_lines_and_columns_from_one(offset: int, position: Position) -> None:
    assert document("abc\n\nde").position(offset) == position


def test_a_mention_quotes_the_text_with_white_space_folded() -> None:
    mention = document("In May\n\n 2002 it").mention(Span(3, 13))
    assert mention.quote == "May 2002"
    assert mention.position == Position(1, 4)


def test_a_block_that_a_page_break_cuts_is_tied_to_both_of_its_stretches() -> None:
    block = Block(BlockKind.PARAGRAPH, "one two", (Run(0, 10), Run(4, 50)))
    assert block.offset(3) == 13
    assert block.offset(4) == 50
    assert block.locate(2, 6) == Span(12, 52)
    assert block.locate(4, 7) == Span(50, 53)


def test_an_empty_stretch_has_a_place() -> None:
    assert Block(BlockKind.PARAGRAPH, "one", (Run(0, 5),)).locate(1, 1) == Span(6, 6)


@pytest.mark.parametrize("ends", [(-1, 2), (3, 2)])
def test_a_span_cannot_run_backwards_or_before_the_text(ends: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(*ends)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
