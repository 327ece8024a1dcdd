import pytest
from rich.cells import cell_len

from claimcheck.model import Span
from claimcheck.report.excerpt import excerpt

from .hostile import HOSTILE
from .sample import document


def shown(text: str, words: str, room: int) -> list[str]:
    start = text.index(words)
    found = excerpt(document("a.md", text), Span(start, start + len(words)), room)
    assert found is not None
    return [found.before + found.words + found.after, found.underline]


@pytest.mark.parametrize(
    ("text", "words", "room", "expected"),
    [
        ("It sank on 4 June.", "4 June", 60, ["It sank on 4 June.", "           ^^^^^^"]),
        ("first\n\tIt sank in 1931.\nlast", "1931", 60, ["It sank in 1931.", "           ^^^^"]),
        ("a long way before 1931 and after it", "1931", 18, ["…before 1931 and…", "        ^^^^"]),
        ("一二三四 1931 五六", "1931", 40, ["一二三四 1931 五六", "         ^^^^"]),
        ("the summer of\n1931 was hot", "summer of\n1931", 40, ["the summer of", "    ^^^^^^^^^"]),
    ],
)
def test_the_words_are_underlined_on_their_line(
    text: str, words: str, room: int, expected: list[str]
) -> None:
    assert shown(text, words, room) == expected


@pytest.mark.parametrize("room", [1, 5, 20, 37, 60])
@pytest.mark.parametrize("around", ["x" * 50_000, "wort " * 20_000, "字" * 30_000, HOSTILE * 200])
def test_no_line_is_wider_than_the_room(around: str, room: int) -> None:
    for text in (f"{around}1931{around}", f"{around}\n1931{around}", f"1931{around}"):
        line, underline = shown(text, "1931", room)
        assert cell_len(line) <= room
        assert cell_len(underline) <= room
        assert line.isprintable()


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 5), (90, 99)])
def test_where_nothing_stands_nothing_is_shown(start: int, end: int) -> None:
    assert excerpt(document("a.md", "abc\n\n\nxyz"), Span(start, end), 40) is None
