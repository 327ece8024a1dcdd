"""Pieces of plain text in, what each is to its reader out: heading, paragraph, caption, boilerplate.

Real prose is never called boilerplate for where it stands alone: it takes an opening such as "Read more",
a comment's head or a telephone number, and a long paragraph is an article's again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import BlockKind
from claimcheck.reading.dates import is_dateline
from claimcheck.reading.lines import Layout, Line
from claimcheck.reading.listed import find_listed
from claimcheck.reading.paragraphs import BULLET, NUMBERED, is_heading
from claimcheck.reading.sections import (
    heads_comment,
    is_biography,
    is_byline,
    is_contact,
    is_organisation,
    kind_by_wording,
    names_references,
    opens_tail,
)

_SENTENCE_END = re.compile(r"[.!?][”\"’)]?(?:\s|$)")
_SECTION = re.compile(r"(?:[IVX]{1,5}\.|\d{1,2}\.\d{1,2}\.?) [A-Z]")
"""Example: "IV. Conclusion", "4.2 Results"."""
_FACT = re.compile(
    r"[A-Z][\w ,/²-]{1,40}(?:\([^()]{1,20}\))?: (?:(?:about|around|approx\.|ca?\.|over|est\.) ?)?"
    r"[$€£]?\d[\d,.]*(?:[ /°%]?\S{1,14}){0,2}"
)
"""A line of a table of facts, no heading. Example: "Elevation: 412 m", "Population (2021): 38,214"."""
_LABELLED = re.compile(r"[A-Z][\w ,/²-]{1,40}(?:\([^()]{1,20}\))?: \S")
_LONG = 280
"""Characters from which on a paragraph is an article's, wherever it stands."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The lines of one paragraph, as they stand in the text."""

    lines: tuple[Line, ...]
    layout: Layout

    @property
    def text(self) -> str:
        """The lines as one."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Role:
    """A piece with what it is."""

    piece: Piece
    kind: BlockKind
    headings: tuple[str, ...] = ()


def assign_roles(pieces: Sequence[Piece]) -> Iterator[Role]:
    """Each piece with its kind and the headings it stands under."""
    texts = [piece.text for piece in pieces]
    around = _around(texts, pieces)
    listed = find_listed([_only_line(piece) for piece in pieces])
    headings: tuple[str, ...] = ()
    for index, piece in enumerate(pieces):
        kind = around[index] or _kind(pieces, texts, index, headings)
        if (
            index in listed
            and kind in {BlockKind.HEADING, BlockKind.PARAGRAPH}
            and not names_references(texts[index])
        ):
            kind = BlockKind.ITEM
        elif kind is BlockKind.PARAGRAPH and index + 1 in listed and _heads_list(piece):
            kind = BlockKind.HEADING
        yield Role(piece, kind, headings)
        if kind is BlockKind.HEADING:
            headings = (" ".join(texts[index].split()),)


def _heads_list(piece: Piece) -> bool:
    """Whether the line above a list's first item is the list's heading."""
    line = _only_line(piece)
    return line is not None and not line.terminal and line.text[0].isupper() and not BULLET.match(line.text)


def _only_line(piece: Piece) -> Line | None:
    """The line of a piece of one; None where a line's end is no end of anything."""
    return piece.lines[0] if len(piece.lines) == 1 and not piece.layout.wrapped else None


def _kind(pieces: Sequence[Piece], texts: Sequence[str], index: int, headings: tuple[str, ...]) -> BlockKind:
    piece, text = pieces[index], texts[index]
    following = pieces[index + 1] if index + 1 < len(pieces) else None
    worded = kind_by_wording(text)
    if worded is not None:
        return worded
    if names_references(text) or (_is_heading(piece, text, following) and not _is_fact(texts, index)):
        return BlockKind.HEADING
    if headings and names_references(headings[-1]):
        return BlockKind.REFERENCE
    if BULLET.match(text):
        return BlockKind.ITEM
    if index and texts[index - 1].endswith(":") and text[0] in '“"' and text.rstrip("0123456789")[-1] in '”"':
        return BlockKind.QUOTE
    return BlockKind.PARAGRAPH


def _is_fact(texts: Sequence[str], index: int) -> bool:
    """Whether a line gives one figure, beside another line that a label opens as well."""
    beside = (*texts[max(0, index - 1) : index], *texts[index + 1 : index + 2])
    return bool(_FACT.fullmatch(texts[index])) and any(_LABELLED.match(text) for text in beside)


def _is_heading(piece: Piece, text: str, following: Piece | None) -> bool:
    if following is None or len(text) > 160 or "://" in text:
        return False
    if piece.layout.wrapped:
        return is_heading(piece.lines, following.lines[0], piece.layout)
    if len(piece.lines) > 1 or piece.lines[0].terminal or text[-1] == ",":
        return False
    if is_dateline(text):
        return False
    opens = text[0].isupper() or text[0] in "“\"‘'" or NUMBERED.match(text) is not None
    after = following.text
    longer = len(after) > len(text) or following.lines[0].terminal or is_dateline(after)
    return opens and longer and not is_contact(after)


def _around(texts: Sequence[str], pieces: Sequence[Piece]) -> list[BlockKind | None]:
    """What stands around an article: captions given twice, contacts, bylines, other stories, comments."""
    places = _places(texts)
    comments = _comments(texts, places)
    prose = max((i for i, text in enumerate(texts) if _is_long(text) and not is_biography(text)), default=0)
    kinds: list[BlockKind | None] = []
    tail = False
    for index, text in enumerate(texts):
        late = places[index] > 0.6
        tail = opens_tail(text) or (tail and not _resumes(text, late=late))
        outside = index in comments or (tail and kind_by_wording(text) is not BlockKind.CAPTION)
        signed = late and index > prose and (is_biography(text) or is_organisation(text))
        byline = index < 8 and not pieces[index].layout.wrapped and is_byline(text)
        around = outside or signed or byline or is_contact(text)
        kinds.append(BlockKind.BOILERPLATE if around else None)
    _mark_contacts(texts, kinds)
    _mark_twins(texts, pieces, kinds)
    return kinds


def _places(texts: Sequence[str]) -> list[float]:
    """How far into the text each piece begins, from 0 to 1."""
    total = sum(len(text) for text in texts) or 1
    places, before = [], 0
    for text in texts:
        places.append(before / total)
        before += len(text)
    return places


def _comments(texts: Sequence[str], places: Sequence[float]) -> frozenset[int]:
    """The readers' comments: from a head in the second half on, until an article begins again."""
    heads = [i for i, text in enumerate(texts) if places[i] > 0.4 and heads_comment(text)]
    threads = (_thread(texts, group) for group in _threads(texts, heads) if len(group) > 1)
    return frozenset(index for thread in threads for index in thread)


def _threads(texts: Sequence[str], heads: Sequence[int]) -> Iterator[list[int]]:
    """The heads that belong together: between two of them stand comments, which are not all long."""
    group: list[int] = []
    for head in heads:
        if group and sum(_is_long(text) for text in texts[group[-1] : head]) > 2:
            yield group
            group = []
        group.append(head)
    yield group


def _thread(texts: Sequence[str], heads: Sequence[int]) -> range:
    first, end = heads[0], heads[-1] + 1
    if first > 0 and len(texts[first - 1]) < 40 and texts[first].startswith(texts[first - 1]):
        first -= 1
    while end < len(texts) and not _is_long(texts[end]):
        end += 1
    return range(first, end)


def _resumes(text: str, *, late: bool) -> bool:
    """Whether an article goes on here after a list of other stories."""
    return _is_long(text) or _opens_section(text) or not (late or _listed(text))


def _opens_section(text: str) -> bool:
    """Whether a line is the heading of a paper's section; "3. Storms" may be the third of the most read."""
    return len(text) < 80 and _SECTION.match(text) is not None and not _SENTENCE_END.search(text[-2:])


def _listed(text: str) -> bool:
    """Whether a line is a headline in a list, not a sentence."""
    return len(text) < 160 and not _SENTENCE_END.search(text)


def _is_long(text: str) -> bool:
    return len(text) >= _LONG and len(_SENTENCE_END.findall(text)) >= 2


def _mark_contacts(texts: Sequence[str], kinds: list[BlockKind | None]) -> None:
    """The line with a name above a telephone number goes with it."""
    for index in range(len(texts) - 1):
        named = len(texts[index]) < 250 and not _SENTENCE_END.search(texts[index][-2:])
        if kinds[index] is None and named and is_contact(texts[index + 1]):
            kinds[index] = BlockKind.BOILERPLATE


def _mark_twins(texts: Sequence[str], pieces: Sequence[Piece], kinds: list[BlockKind | None]) -> None:
    """A line given twice without a blank line between: a picture's description and its caption."""
    for index in range(1, len(texts)):
        if texts[index] == texts[index - 1] and pieces[index].lines[0].blanks == 0:
            for twin in (index - 1, index):
                kinds[twin] = kinds[twin] or BlockKind.CAPTION
