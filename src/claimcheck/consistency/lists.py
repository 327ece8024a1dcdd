"""A sentence in, announced numbers out that the list after them has not: "six states (Aland, Borland …)"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Figure, Line
from claimcheck.model import Block, BlockKind, Checked, Measure, Media, Related

LIST_LEAD = re.compile(
    r"(?P<noun>(?:\s+[\w’'-]{1,30}){1,7}?)\s*(?:\(|:\s|,\s(?:namely|that is)\s|\s[—–]\s)"
    r"(?P<list>(?:[^().:;—–]|\([^(),.:;—–]{1,40}\)(?=\s*(?:,|and\b|\.|$))){5,400})"
)
"""A number's noun and the list after it. Example: "seven | northern countries (| Norway, Sweden, …"."""

OPEN_LIST = re.compile(
    r"\b(?:including|such as|among|e\.g|for example|like|mostly|mainly|especially|etc|others?)\b",
    re.IGNORECASE,
)
"""Words of a list that does not name all its items."""

ITEM = re.compile(
    r"(?:the\s+)?[A-ZÀ-Þ][\w’'.-]*(?:\s+(?:of|the|and the|\d{1,4}"
    r"|[A-ZÀ-Þ][\w’'.-]*)){0,5}(?:\s+\([^()]{1,40}\))?"
)
"""A name, with what is said of it in brackets. Example: "the United Arab Emirates", "Holm (justice)"."""

MOST = 60
"""A list of more names than this is not written out in a sentence."""

SEPARATOR = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")

BELOW = re.compile(r"(?:\s+[\w’'-]{1,30}){1,4}:\s*$")
"""A number's noun at the end of a paragraph. Example: "It made six | recommendations:"."""

ANNOUNCED = re.compile(
    r"\b(?:first|last|next|another|other|more|these|main|least|most|about|some)\s+$", re.IGNORECASE
)
"""Before a number that need not be that of all items."""


def find_lists(line: Line) -> Iterator[Disagreement | Checked]:
    """Lists of names that a number announces."""
    for figure in line.figures:
        counts = figure.measure is Measure.CARDINAL and 2 <= figure.number <= MOST and figure.unit
        match = LIST_LEAD.match(line.text, figure.end) if counts else None
        if match is None or OPEN_LIST.search(match[0]):
            continue
        items = [item for item in SEPARATOR.split(match["list"].strip(" ,")) if item]
        if len(items) < 3 or not all(ITEM.fullmatch(item) for item in items):
            continue
        yield _counted(figure, len(items), shown(line.mention(match.start("list"), match.end("list"))))


def _counted(figure: Figure, listed: int, where: Related) -> Disagreement | Checked:
    if listed == figure.number:
        note = f"{figure.text} = {listed} listed"
        return Checked("list-miscounted", note, figure.claim.mention, figure.claim.id)
    return Disagreement(
        rule="list-miscounted",
        message=f"`{figure.text}` are announced, and {listed} are listed",
        at=figure.claim.mention,
        others=(where,),
        claim=figure.claim.id,
        hint="correct the number or complete the list",
    )


def find_lists_below(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """Lists of items under a paragraph that announces their number and ends in a colon."""
    for line in lines:
        figure = next((f for f in reversed(line.figures) if f.measure is Measure.CARDINAL and f.unit), None)
        if figure is None or not 2 <= figure.number <= MOST or not BELOW.fullmatch(line.text, figure.end):
            continue
        items = _items_below(line)
        if len(items) < FEWEST or OPEN_LIST.search(line.text) or ANNOUNCED.search(line.text[: figure.start]):
            continue
        last = items[-1]
        where = shown(
            line.extraction.document.mention(last.locate(0, len(last.text))), f"the list ends: {last.text}"
        )
        yield _counted(figure, len(items), where)


FEWEST = 2
"""Fewer items are no list."""

BULLET = re.compile(r"(?P<indent>[ \t]{0,12})(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?[^\w\n]{0,8}")
"""What stands before an item's text in Markdown; other kinds of file do not say where an item begins."""


def _items_below(line: Line) -> Sequence[Block]:
    """The items right under the line's paragraph; none where the paragraph goes on."""
    blocks = line.extraction.document.blocks
    block = blocks[line.block]
    if block.kind is not BlockKind.PARAGRAPH or not block.text.rstrip().endswith(line.text.rstrip()):
        return ()
    document = line.extraction.document
    if document.media is not Media.MARKDOWN:
        return ()
    items = list(takewhile(lambda b: b.kind is BlockKind.ITEM, blocks[line.block + 1 :]))
    marks = [_mark(document.text, item.offset(0)) for item in items]
    return [item for item, mark in zip(items, marks, strict=True) if mark is not None and mark == marks[0]]


def _mark(text: str, at: int) -> str | None:
    """What indents an item, where a bullet or number begins it; a second paragraph of one has none."""
    match = BULLET.fullmatch(text, text.rfind("\n", 0, at) + 1, at)
    return match["indent"] if match else None
