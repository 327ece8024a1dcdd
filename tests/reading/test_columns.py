"""Tables that plain text lays out, and lists whose items no sign opens."""

from collections.abc import Callable

import pytest

from claimcheck.model import BlockKind, Document
from claimcheck.reading.columns import take_tables
from claimcheck.reading.lines import split_lines

Plain = Callable[[str], Document]


def places(document: Document) -> list[tuple[int, int, str]]:
    return [(b.cell.row, b.cell.column, b.text) for b in document.blocks if b.cell is not None]


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("Town\tDeaths\nOsk\t23\nBrell\t40\n", [(1, 0, "Osk"), (1, 1, "23")]),
        ("Town    Deaths\nOsk         23\nBrell       40\n", [(1, 0, "Osk"), (1, 1, "23")]),
        (
            "| Town | Deaths |\n|------|--------|\n| Osk | 23 |\n| Brell | 40 |\n",
            [(1, 0, "Osk"), (1, 1, "23")],
        ),
        ("Town    2018   2019\nOsk              23\nBrell     11     40\n", [(1, 0, "Osk"), (1, 2, "23")]),
        (
            "Town    2018   2019\n\nOsk     12       23\n\nBrell   11       40\n",
            [(1, 0, "Osk"), (1, 1, "12"), (1, 2, "23")],
        ),
        ("Introduction ........ 1\nResults ........ 12\n", [(1, 0, "Results"), (1, 1, "12")]),
    ],
)
def test_cells_have_their_row_and_column(plain: Plain, table: str, row: list[tuple[int, int, str]]) -> None:
    found = places(plain(f"Osk lies on a river.\n\n{table}\nIt is old.\n"))
    assert [place for place in found if place[0] == 1] == row


@pytest.mark.parametrize(
    "text",
    [
        "The museum is large.  It has a garden.\nIt is open.  People like it.\n",
        "Osk lies on a river\tand is old\nBrell lies on the coast\tand is new\n",
        "Osk    23\n",
        "Osk | Brell\nHarbour | Hall\n",
        "2019\n2020\n",
    ],
)
def test_other_lines_are_no_table(plain: Plain, text: str) -> None:
    assert places(plain(text)) == []


def test_two_tables_apart_are_two_and_paragraphs_around_them_stay(plain: Plain) -> None:
    document = plain("Osk is old.\n\nA\t1\nB\t2\n\nC\t3\nD\t4\n\nBrell is new.\n")
    assert {b.cell.table for b in document.blocks if b.cell} == {0, 1}
    assert [b.text for b in document.blocks if b.cell is None] == ["Osk is old.", "Brell is new."]


def test_cells_stand_where_they_do_in_the_text(
    plain: Plain, true_offsets: Callable[[Document], bool]
) -> None:
    assert true_offsets(
        plain("Osk is old.\n\n Town    2018   2019\n Osk              23\n Brell     11     40\n")
    )


@pytest.mark.parametrize(
    "junk", ["1\t" * 50_000, "| " * 50_000, "1\t2\n" * 20_000, "a" + " " * 100_000 + "1"]
)
def test_junk_is_read_in_linear_time(junk: str) -> None:
    lines, cells = take_tables(junk, split_lines(junk))
    assert len(lines) + len(cells) >= 1


LISTED = [
    ("Exports of the port\nWool\nFish and fish products\nSalt\n", ["Wool", "Fish and fish products", "Salt"]),
    ("They sell:\nWool\nFish and fish products\n", ["Wool", "Fish and fish products"]),
    (
        "1. Wool and cloth\n2. Fish from the deep sea\n3. Timber\n",
        ["Wool and cloth", "Fish from the deep sea", "Timber"],
    ),
    ("Key facts\nOpened: 1931\nElevation 412 m\nStaff\n", ["Opened: 1931", "Elevation 412 m", "Staff"]),
]


@pytest.mark.parametrize(("text", "items"), LISTED)
def test_lines_in_a_row_that_end_as_no_sentence_does_are_items(
    plain: Plain, text: str, items: list[str]
) -> None:
    document = plain(
        f"Osk is an old town, and it lies on a river.\n\n{text}\nBrell is new. It lies on the coast.\n"
    )
    assert [b.text for b in document.blocks if b.kind is BlockKind.ITEM] == items


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Exports of the port\nWool\nFish and fish products\nSalt\n", ["Exports of the port"]),
        ("The harbour\n\nOsk has a harbour, and it is old.\n", ["The harbour"]),
        ("What it is\nOsk has a harbour, and it is old.\n", ["What it is"]),
    ],
)
def test_what_stands_over_a_list_or_over_prose_is_a_heading(
    plain: Plain, text: str, headings: list[str]
) -> None:
    document = plain(
        f"Osk is an old town, and it lies on a river.\n\n{text}\nBrell is new. It lies on the coast.\n"
    )
    assert [b.text for b in document.blocks if b.kind is BlockKind.HEADING] == headings


def test_names_with_their_values_are_lines_of_their_own_where_lines_are_cut_at_a_width(plain: Plain) -> None:
    prose = (
        "Osk is one of the oldest towns on the coast, and its quays have been\nrebuilt three times since the war. It"
        " is run by the people who live\nthere, and it has kept its books since the last century began.\n"
    )
    document = plain(f"{prose}\nFounded: 1931\nCapacity: 12,400\nArea: 612 hectares\n\n{prose}")
    assert [block.text for block in document.blocks[1:4]] == [
        "Founded: 1931",
        "Capacity: 12,400",
        "Area: 612 hectares",
    ]
