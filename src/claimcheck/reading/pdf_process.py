"""Run as a process: a PDF on standard input, its text as JSON on standard output."""

import json
import math
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pypdfium2 import PdfDocument

    from claimcheck.reading.pdf_layout import Glyph, Row


def main(max_pages: int, max_memory: int) -> None:
    """Read one file within the limits."""
    _limit(max_memory)
    json.dump(_read(sys.stdin.buffer.read(), max_pages), sys.stdout)


def _limit(max_memory: int) -> None:
    try:
        import resource
    except ImportError:  # not a Unix system: the time limit alone holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (max_memory, max_memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(data: bytes, max_pages: int) -> dict[str, object]:
    import pypdfium2

    from claimcheck.reading.pdf_layout import write_pages

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return {"error": "encrypted" if "password" in str(error).lower() else "broken"}
    count = len(document)
    pages = [_page(document, index) for index in range(min(count, max_pages))]
    about = document.get_metadata_dict()
    return {
        "text": write_pages(pages),
        "cut": count > max_pages,
        "title": about.get("Title", ""),
        "author": about.get("Author", ""),
    }


def _page(document: "PdfDocument", index: int) -> "tuple[tuple[Row, ...], float]":
    """A page's lines of print and its height; a broken page is an empty one: the others are still read."""
    import pypdfium2

    from claimcheck.reading.pdf_layout import read_rows

    try:
        page = document[index]
        text = page.get_textpage()  # held while it is read: pdfium frees it with the object
        return read_rows(_lines(text.raw)), page.get_height()
    except pypdfium2.PdfiumError:
        return (), 0.0


def _lines(page: object) -> "Iterator[list[Glyph]]":
    """The glyphs between the line breaks that pdfium finds; it hides the break after a hyphen."""
    import pypdfium2.raw as pdfium

    measure, parting = _gauge(page), _room(page)
    line: list[tuple[int, str]] = []
    count = pdfium.FPDFText_CountChars(page)
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(page, index)
        if code == _SPACE and pdfium.FPDFText_IsGenerated(page, index) == 1 and 0 < index < count - 1:
            line.append((index, parting(index)))
        elif code not in _BREAKS:
            line.append((index, "-" if code in _HYPHENS else _character(code)))
        if code in _BREAKS or code in _HYPHENS:
            yield _measured(line, measure)
            line = []
    yield _measured(line, measure)


def _measured(line: "list[tuple[int, str]]", measure: "Callable[[int, str], Glyph]") -> "list[Glyph]":
    """The glyphs of a line: its ends, its digits and what follows them measured, of the others every sixth.

    Asking for each would take four times as long; what lies between is as what was measured before it.
    """
    visible = [at for at, (_, char) in enumerate(line) if not char.isspace()]
    ends = {visible[0], visible[-1]} if visible else set()
    glyphs: list[Glyph] = []
    for at, (index, char) in enumerate(line):
        near = char.isdigit() or (at > 0 and line[at - 1][1].isdigit())
        if not glyphs or near or at in ends or at % 6 == 0:
            glyphs.append(measure(index, char))
        else:
            glyphs.append(glyphs[-1]._replace(char=char, foot=glyphs[-1].y))
    return glyphs


def _gauge(page: object) -> "Callable[[int, str], Glyph]":
    """What measures the characters of a page."""
    import ctypes

    import pypdfium2.raw as pdfium

    from claimcheck.reading.pdf_layout import Glyph

    x, y, foot, other = (ctypes.c_double() for _ in range(4))
    matrix = pdfium.FS_MATRIX()

    def measure(index: int, char: str) -> Glyph:
        pdfium.FPDFText_GetCharOrigin(page, index, x, y)
        pdfium.FPDFText_GetCharBox(page, index, other, other, foot, other)
        scale = math.hypot(matrix.c, matrix.d) if pdfium.FPDFText_GetMatrix(page, index, matrix) else 1.0
        size = round(pdfium.FPDFText_GetFontSize(page, index) * scale, 1)
        return Glyph(char, x.value, y.value, foot.value, size)

    return measure


def _room(page: object) -> "Callable[[int], str]":
    """What stands for a space that pdfium put between two words: a tab where the page parts columns there."""
    import ctypes

    import pypdfium2.raw as pdfium

    x, y, right, level = (ctypes.c_double() for _ in range(4))

    def parting(index: int) -> str:
        pdfium.FPDFText_GetCharOrigin(page, index - 1, x, y)
        pdfium.FPDFText_GetCharOrigin(page, index + 1, right, level)
        apart = right.value - x.value
        if apart < _NARROWEST or abs(y.value - level.value) > 1:
            return " "
        return "\t" if apart > _COLUMN * pdfium.FPDFText_GetFontSize(page, index - 1) else " "

    return parting


_SPACE = 0x20
_COLUMN = 2.4
"""How far a word's last letter and the next word's first are apart between columns, in sizes of the type.

A wide letter and the widest space of a line set to its full width are two apart at most.
"""
_NARROWEST = 12.0
"""The same in points, for the smallest type that is read."""

_BREAKS = frozenset({0x0A, 0x0C, 0x0D})
_HYPHENS = frozenset({0x02, 0xFFFE})
"""How pdfium writes a hyphen at a line's end, the typesetter's or one that the word has."""


def _character(code: int) -> str:
    """What no text can hold is a replacement character."""
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
