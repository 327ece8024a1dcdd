"""What size and place on a page tell of its text."""

from collections.abc import Iterator, Sequence

import pytest

from claimcheck.reading.pdf_layout import Glyph, read_rows, write_pages

HEIGHT = 800.0


def printed(text: str, x: float, y: float, size: float = 10, *, ink: float = 0) -> list[Glyph]:
    """A stretch of glyphs; `ink`: how far above the origin their ink begins."""
    return [Glyph(char, x + index * size / 2, y, y + ink, size) for index, char in enumerate(text)]


def page(*lines: Sequence[Glyph]) -> str:
    return write_pages([(read_rows(lines), HEIGHT)])


def paragraph(
    first: float, lines: int, x: float = 70, text: str = "the port moved more tons"
) -> Iterator[list[Glyph]]:
    return (printed(text, x, first - 12 * line) for line in range(lines))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([printed("fell ill.", 70, 700), printed("1", 116, 704, 7)], "fell ill.¹"),
        (
            [printed("fell ill.", 70, 700), printed("12", 116, 704, 7), printed("It", 130, 700)],
            "fell ill.¹² It",
        ),
        ([printed("fell ill.", 70, 700) + printed("3", 116, 700, 10, ink=3.5)], "fell ill.³"),
        (
            [printed("the 19", 70, 700), printed("th", 101, 704, 6), printed("century", 112, 700)],
            "the 19th century",
        ),
        ([printed("4", 70, 704, 6), printed("Id. at 22.", 75, 700, 8)], "⁴ Id. at 22."),
        ([printed("of CO", 70, 700), printed("2", 96, 698, 7)], "of CO2"),
        ([printed("in 2004", 70, 700), printed("and 2010", 70, 688)], "in 2004\nand 2010"),
    ],
)
def test_digits_are_raised_where_they_stand_above_the_line(
    lines: Sequence[Sequence[Glyph]], text: str
) -> None:
    assert page(*lines) == text


def test_notes_are_the_smaller_lines_below_all_else() -> None:
    body, notes = (
        paragraph(700, 20),
        [printed("1 Port Report, 12.", 70, 300, 8), printed("of 2019.", 70, 290, 8)],
    )
    above, below = page(*body, *notes).split("\n" + " " * 24 + "\n")
    assert above.count("\n") == 19
    assert below == "1 Port Report, 12.\nof 2019."


def test_a_table_in_a_smaller_hand_is_no_note() -> None:
    table = [printed("1 Vellmar 300", 70, 600, 8), printed("2 Marn 200", 70, 590, 8)]
    assert " " * 24 not in page(*paragraph(700, 5), *table, *paragraph(560, 5))


def test_each_column_has_its_own_notes() -> None:
    left = [*paragraph(700, 20), printed("1 Port Report, 12.", 70, 300, 8)]
    right = [*paragraph(700, 30, x=320), printed("2 Port Report, 14.", 320, 300, 8)]
    assert page(*left, *right).count(" " * 24) == 2


def test_a_note_goes_on_on_the_next_page() -> None:
    first = read_rows([*paragraph(700, 20), printed("1 Port Report", 70, 300, 8)])
    second = read_rows([*paragraph(700, 20), printed("of 2019, 12.", 70, 300, 8)])
    assert write_pages([(first, HEIGHT), (second, HEIGHT)]).count(" " * 24) == 2


def test_wider_gaps_part_paragraphs_and_a_new_column_does_not() -> None:
    text = page(*paragraph(700, 4), *paragraph(630, 4), *paragraph(700, 4, x=320))
    assert [part.count("\n") + 1 for part in text.split("\n\n")] == [4, 8]


def test_a_larger_line_stands_apart() -> None:
    assert page(printed("The Port", 70, 712, 14), *paragraph(700, 4)).startswith("The Port\n\nthe port")


def test_a_first_line_that_is_moved_in_is_indented() -> None:
    text = page(*paragraph(700, 4), printed("then the port moved more", 82, 652), *paragraph(640, 4))
    assert "tons\n  then the port" in text


def test_what_a_page_has_at_its_edges_stands_at_the_edges_of_its_text() -> None:
    text = page(*paragraph(700, 4), printed("Page 3 of 9", 70, 20), printed("Port Report", 70, 780))
    assert text.startswith("Port Report\n")
    assert text.endswith("\nPage 3 of 9")


def test_a_page_without_text_is_an_empty_page() -> None:
    assert write_pages([((), HEIGHT), (read_rows([printed("fell", 70, 700)]), HEIGHT)]) == "\ffell"
