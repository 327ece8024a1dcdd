"""What the lines of a page are to its reader."""

from claimcheck.model import BlockKind
from claimcheck.verify.passage import passage_document

PAGE = """Lark Mill - Oskpedia
Home > Mills > L
Lark Mill
Opened: 4 May 1920
Hands: 41

The mill stands on the left bank of the Osk and was the last of nine in the valley.
Fire
In 1931 the roof was lost to a fire that a spark from the drying floor had started.
- A watchman was hurt.
[Image: the mill in 1930]
Year | Flour | Hands
1921 | 1,200 | 38
1922 | 1,310 | 41
Share | Print"""


def test_lines_are_told_apart_by_their_look() -> None:
    blocks = passage_document("page", PAGE).blocks
    kinds = [(block.kind, block.text) for block in blocks]
    assert (BlockKind.HEADING, "Fire") in kinds
    assert (BlockKind.HEADING, "Lark Mill") in kinds
    assert (BlockKind.ITEM, "A watchman was hurt.") in kinds
    assert (BlockKind.CAPTION, "[Image: the mill in 1930]") in kinds
    assert {text for kind, text in kinds if kind is BlockKind.BOILERPLATE} == {
        "Home > Mills > L",
        "Share | Print",
    }
    cells = [(block.cell.row, block.cell.column, block.text) for block in blocks if block.cell]
    assert cells[:4] == [(0, 0, "Year"), (0, 1, "Flour"), (0, 2, "Hands"), (1, 0, "1921")]


def test_what_follows_stands_under_the_page_s_heading_and_its_own() -> None:
    (fire,) = (block for block in passage_document("page", PAGE).blocks if block.text.startswith("In 1931"))
    assert fire.headings == ("Lark Mill", "Fire")


def test_blocks_stand_where_their_words_do() -> None:
    for block in passage_document("page", PAGE).blocks:
        span = block.locate(0, len(block.text))
        assert PAGE[span.start : span.end] == block.text


def test_the_first_line_names_the_page_where_prose_follows() -> None:
    assert passage_document("page", PAGE).title == "Lark Mill - Oskpedia"
    assert passage_document("page", "The mill burned down.\nNobody was hurt in the fire.").title is None


def test_sentences_and_lists_of_figures_are_no_tables_or_headings() -> None:
    text = "Lark – the miller – sold it.\nOsk – his home – too.\nHe had 3 – or 4 – sons.\n12 | 4 | 5"
    assert {block.kind for block in passage_document("page", text).blocks} <= {
        BlockKind.PARAGRAPH,
        BlockKind.BOILERPLATE,
    }
