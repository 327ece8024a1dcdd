"""Lines in, each with its part on the page out: body, note, bare links, or furniture that nobody reads."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from claimcheck.reading.lines import Layout, Line
from claimcheck.reading.sections import names_references, names_sources

_BARE_URL = re.compile(r"(?:https?://|www\.)\S{3,2000}$")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|] ?)?(?:[Pp]age )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?\d{1,4})?(?: ?[-–—|])?$"
)
_RULE = re.compile(r"[_\-–—─━=*]{10,}$")
NOTE_START = re.compile(
    r"(?:\[\^?(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)]?|([¹²³⁰⁴-⁹]{1,3}))(?=\s+\S|[\"“‘A-Z])"
)
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ADDRESS = re.compile(r"(?:https?://|www\.)")
_KEY = 24
_FIRST_MARK = re.compile(r"\[\^?1\]|¹")


class Part(Enum):
    """What a line is on its page."""

    BODY = "body"
    NOTE = "note"
    REFERENCE = "reference"
    LINKS = "links"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its part; `label` where a note begins on it."""

    line: Line
    part: Part
    label: str | None = None


def note_label(text: str) -> str | None:
    """The number that a line opens with, if it may open a note."""
    match = NOTE_START.match(text)
    if match is None:
        return None
    label = next(group for group in match.groups() if group)
    return str(int(label.translate(_SUPERSCRIPT)))


def place(lines: Sequence[Line], layout: Layout) -> list[Placed]:
    """The part of every line, in order."""
    links = _link_lists(lines) if layout.wrapped else frozenset()
    furniture = _furniture(lines, layout, links)
    return list(_walk(lines, layout, links, furniture))


def _walk(
    lines: Sequence[Line], layout: Layout, links: frozenset[int], furniture: frozenset[int]
) -> Iterator[Placed]:
    due, part, previous = 1, Part.BODY, None
    marked = _first_marks(lines)
    for index, line in enumerate(lines):
        if index in links or index in furniture:
            part = Part.BODY
            yield Placed(line, Part.LINKS if index in links else Part.FURNITURE)
            continue
        if part is not Part.BODY and previous is not None and _leaves_notes(previous, line, due, layout):
            part = Part.BODY
        label = note_label(line.text)
        opened = _opens_notes(lines, index, due, layout, links | furniture)
        listed = None if opened else _opens_list(lines, index, furniture, marked)
        if opened or listed:
            due = 1 if label == "1" else due
            part = listed or Part.NOTE
        starts = part is not Part.BODY and label == str(due)
        due += starts
        yield Placed(line, part, label if starts else None)
        previous = line


def _opens_list(
    lines: Sequence[Line], index: int, furniture: frozenset[int], marked: Mapping[str, int]
) -> Part | None:
    """Whether endnotes or references begin here: below their heading, below a rule, or in brackets."""
    text = lines[index].text
    if note_label(text) != "1" or not index:
        return None
    above = lines[index - 1].text
    if names_references(above):
        return Part.REFERENCE if names_sources(above) else Part.NOTE
    if index - 1 in furniture and _RULE.match(above):
        return Part.NOTE
    if text[0] == "1" and _are_endnotes(lines, index):
        return Part.NOTE
    if text[0] not in "[¹":
        return None
    end = len(NOTE_START.match(text).group().rstrip(":"))  # type: ignore[union-attr]
    near = (line.text for line in lines[index + 1 : index + 12])
    counted = any(note_label(other) == "2" and other[0] in "[²" for other in near)
    return Part.NOTE if counted or marked.get(text[:end], index) < index else None


def _are_endnotes(lines: Sequence[Line], index: int) -> bool:
    """Whether the numbered lines from here on run to the document's end and have marks in the text above."""
    last = index
    for due in range(2, _MOST_NOTES):
        near = range(last + 1, min(last + _LONGEST_NOTE, len(lines)))
        found = next((at for at in near if note_label(lines[at].text) == str(due)), None)
        if found is None:
            break
        last = found
    if last == index or len(lines) - last > _LONGEST_NOTE:
        return False
    above = "\n".join(line.text for line in lines[:index])
    return all(_GLUED_MARK[number].search(above) for number in (1, 2))


_MOST_NOTES = 1000
_LONGEST_NOTE = 12
"""Lines of one note."""
_GLUED_MARK = {
    number: re.compile(rf"[^\W\d]{{2}}[.,;:!?)”’\"']{{0,2}}{number}(?=\s|$)|\d[.,;]{number}(?=\s[A-Z]|\s?$)")
    for number in (1, 2)
}
"""A mark that touches the word or the stop before it: "rights.1", "in 1992.1 The"."""


def _first_marks(lines: Sequence[Line]) -> Mapping[str, int]:
    """The line on which each way to write a first note's mark stands first, other than at a line's start."""
    found: dict[str, int] = {}
    for index, line in enumerate(lines):
        for match in _FIRST_MARK.finditer(line.text, 1):
            found.setdefault(match.group(), index)
    return found


def _opens_notes(
    lines: Sequence[Line], index: int, due: int, layout: Layout, page_ends: frozenset[int]
) -> bool:
    """Whether the notes of a page begin here: below a rule, or with the number that is due and marked."""
    line = lines[index]
    label = note_label(line.text)
    if line.spacer:
        return label in {str(due), "1"} or (due > 1 and label is None)
    if not layout.wrapped or label != str(due):
        return False
    if not has_pages(lines) and not (_SOURCE.search(line.text) and _ends_soon(index, page_ends)):
        return False
    above = "\n".join(other.text for other in lines[max(0, index - 80) : index] if other.page == line.page)
    return (
        re.search(rf"[^\W\d]{due}(?=[\s.,;:)”\"]|$)|[.,;:!?)”’\"'\]]{due}(?=[\s)”\"]|$)", above) is not None
    )


_SOURCE = re.compile(
    r"https?://|\b(?:1[5-9]|20)\d\d\b|[“\"]|\b(?:[Ii]bid|Id|[Ss]upra|[Ss]ee|pp?|vol|ed|trans)\b"
)
"""What a line that opens a note holds, where no form feed says that a page ends below it."""
_FOOT = 40
"""Lines that the notes at the foot of a page take at most."""


def _ends_soon(index: int, page_ends: frozenset[int]) -> bool:
    """Whether a page's number or its list of links follows, which closes the notes."""
    return any(at in page_ends for at in range(index + 1, index + _FOOT))


def has_pages(lines: Sequence[Line]) -> bool:
    """Whether form feeds part the text into pages."""
    return bool(lines) and lines[-1].page > 0


def _leaves_notes(previous: Line, line: Line, due: int, layout: Layout) -> bool:
    if note_label(line.text) == str(due):
        return False
    if line.page != previous.page:
        return True
    return previous.terminal and (line.indent > 0 or line.blanks > max(layout.gap, 0))


def _link_lists(lines: Sequence[Line]) -> frozenset[int]:
    """Bare addresses at a page's end that the page's text has already given."""
    bare = [index for index, line in enumerate(lines) if _BARE_URL.match(line.text)]
    if not bare:
        return frozenset()
    alone = {i for i in bare if lines[i].text[-1] not in "-.,;)" and _apart(lines, i)}
    known = _addresses("".join(line.text for i, line in enumerate(lines) if i not in alone))
    return frozenset(i for i in alone if _key(lines[i].text) in known)


def _apart(lines: Sequence[Line], index: int) -> bool:
    """Whether the line does not carry on a sentence or go on in the next line."""
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    follows = before is None or before.terminal or _BARE_URL.match(before.text) is not None
    ends = after is None or after.blanks == 0 or after.blanks > 1 or after.page > lines[index].page
    return follows and ends


def _addresses(despaced: str) -> frozenset[str]:
    return frozenset(
        _key(despaced[match.start() : match.start() + _KEY + 16]) for match in _ADDRESS.finditer(despaced)
    )


def _key(url: str) -> str:
    bare = re.sub(r"^https?://", "", url)
    return re.split(r"[/\s,)\"”]", bare, maxsplit=1)[0].lower().rstrip(".")


def _furniture(lines: Sequence[Line], layout: Layout, links: frozenset[int]) -> frozenset[int]:
    """Page numbers, rules, and heads and feet that run through the pages."""
    found = {i for i, line in enumerate(lines) if _RULE.match(line.text)}
    if layout.wrapped or has_pages(lines):
        found.update(
            i
            for i, line in enumerate(lines)
            if _PAGE_NUMBER.match(line.text) and (i - 1 in links or _edge(lines, i, layout))
        )
    if has_pages(lines):
        found.update(_running(lines))
    return frozenset(found)


def _edge(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether a line stands at a page's top or foot, or apart from its neighbours."""
    line = lines[index]
    before = index == 0 or lines[index - 1].page < line.page
    after = index + 1 == len(lines) or lines[index + 1].page > line.page
    apart = line.blanks > layout.gap and (after or lines[index + 1].blanks >= layout.gap)
    return before or after or apart


def _running(lines: Sequence[Line]) -> Iterator[int]:
    """First and last lines of pages that are the same, numbers aside, on three pages or on both of two."""
    edges = [
        i
        for i, line in enumerate(lines)
        if i == 0 or i + 1 == len(lines) or lines[i - 1].page != line.page or lines[i + 1].page != line.page
    ]
    shapes = Counter(_shape(lines[i].text) for i in edges)
    enough = min(3, lines[-1].page + 1)
    return (i for i in edges if shapes[_shape(lines[i].text)] >= enough and len(lines[i].text) < 120)


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", text).lower()
