"""Lines in, groups of lines that make up one paragraph out, and their text joined."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.reading.lines import Layout, Line
from claimcheck.reading.pages import Part, Placed
from claimcheck.reading.sections import is_pair
from claimcheck.reading.weave import Weaver

BULLET = re.compile(r"(?:[•‣▪◦●*·–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)")
"""What opens an item of a list."""
NUMBERED = re.compile(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[A-H])\.?\s+[A-Z“\"]")
_NUMBERED_LINE = re.compile(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\. [A-Z]")
_OPEN_END = re.compile(
    r"(?:[,;(“—–-]|\b(?:a|an|and|as|at|but|by|for|from|had|has|have|he|her|his|if|in|into|is|it|its|no|not|of|on|or|our"
    r"|she|than|that|the|their|they|this|to|under|was|we|were|when|where|which|who|will|with|would))$",
    re.IGNORECASE,
)
"""What a line ends in that the next one carries on."""
_ADDRESS_PART = re.compile(
    r"[^\s]*[/_=&%#?]|[^\s]{1,80}\.(?:html?|pdf|php|aspx?|jsp)\b|[^\s]{1,80}-[^\s]{1,80}[.)]"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CUT_WORD = re.compile(r"[^\W\d_]{1,40}[-\x02\xad‐] ?\s{1,4}[^\W\d_]{1,40}")
_COMPOUND = frozenset(
    "all anti bi co cross counter double eco ex extra far first five four full half hand high ill "
    "inter intra life long low macro mid mini multi neo non off on one over own para part post pre "
    "pro pseudo quasi right second self semi short single six small so socio sub super three trans "
    "two ultra un under vice vis well wide world".split()
)
"""First parts of words that keep their hyphen when a line ends after it."""


def group(placed: Sequence[Placed], layout: Layout) -> Iterator[list[Line]]:
    """Body lines by paragraph. A paragraph that a page end cuts is one group."""
    lines: list[Line] = []
    cut = False
    for item in placed:
        if item.part is not Part.BODY:
            cut = bool(lines)
            continue
        if lines and not _continues(
            lines, item.line, layout, page_end=cut or item.line.page > lines[-1].page
        ):
            yield lines
            lines = []
        lines.append(item.line)
        cut = False
    if lines:
        yield lines


def _continues(lines: Sequence[Line], line: Line, layout: Layout, *, page_end: bool) -> bool:
    before = lines[-1]
    if not layout.wrapped:
        open_end = not before.terminal and line.text[0].islower()
        sentence = lines[0].text[0].isupper() and line.terminal  # "The ferry sank", "on 4 June 1931."
        return open_end and (page_end or (line.blanks == 0 and (len(before.text) >= 25 or sentence)))
    if page_end or (line.blanks < layout.gap and line.indent > 0):
        return _carries_on(lines, line, layout)
    if line.blanks > layout.gap or is_heading(lines, line, layout):
        return False
    if is_pair(before.text) and is_pair(line.text):
        return False
    if BULLET.match(line.text) and (before.terminal or BULLET.match(lines[0].text)):
        return False
    return not _ended(before, line, layout)


def _carries_on(lines: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Whether text goes on after a page's end."""
    before = lines[-1]
    if is_heading(lines, line, layout) or (before.terminal and _NUMBERED_LINE.match(line.text)):
        return False
    return not before.terminal or (not _short(before, line, layout) and line.text[0].islower())


def _ended(before: Line, line: Line, layout: Layout) -> bool:
    """Whether a paragraph ends above `line`: its last line would have had room for the next word."""
    if not before.terminal:
        return False
    if before.trailing >= 2 or line.indent >= 2 > before.indent:
        return True
    if NUMBERED.match(line.text) and not line.terminal and len(line.text) < 0.8 * layout.width:
        return True
    return _short(before, line, layout) and not line.text[0].islower()


def _short(before: Line, line: Line, layout: Layout) -> bool:
    return len(before.text) + 1 + len(line.text.split(None, 1)[0]) < 0.85 * layout.width


def is_heading(lines: Sequence[Line], following: Line | None, layout: Layout) -> bool:
    """Whether lines of wrapped text are a heading: short, no end of sentence, set apart or capitalised."""
    line = lines[0]
    if len(lines) != 1 or line.terminal or len(line.text) > 130 or _OPEN_END.search(line.text):
        return False
    if (
        following is None
        or following.text[0].islower()
        or not (line.text[0].isupper() or line.text[0].isdigit())
    ):
        return False
    if NUMBERED.match(line.text):
        return _short(line, following, layout)
    apart = following.blanks > layout.gap and (line.blanks > layout.gap or line.start == line.indent)
    return apart or (_capitalised(line.text) and _short(line, following, layout))


def _capitalised(text: str) -> bool:
    """Whether nearly all the longer words begin with a capital: a title, not a sentence."""
    words = [word for word in _WORD.findall(text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def weave_lines(source: str, lines: Sequence[Line], layout: Layout, vocabulary: frozenset[str]) -> Weaver:
    """The lines joined: hyphens of line ends undone, addresses put together where that is certain."""
    weaver = Weaver()
    for index, line in enumerate(lines):
        if index:
            _join(weaver, source, lines[index - 1], line, layout, vocabulary)
        weaver.add(source, line.start, line.end)
    return weaver


def _join(
    weaver: Weaver, source: str, before: Line, line: Line, layout: Layout, vocabulary: frozenset[str]
) -> None:
    if not layout.wrapped:
        weaver.space(before.end)
    elif weaver.in_address:
        if not _same_address(before, line, layout):
            weaver.space(before.end)
    elif source[before.end - 1] in "\x02\xad":
        return
    elif (
        before.text[-1] in "-‐"
        and len(before.text) > 1
        and before.text[-2].isalpha()
        and line.text[0].isalpha()
    ):
        if not keeps_hyphen(before.text, line.text, vocabulary):
            weaver.drop_last()
    elif before.text[-1] in "—/" or (layout.padded and before.trailing == 0 and before.text[-1] in "-–"):
        return
    else:
        weaver.space(before.end)


_EXTENSION = re.compile(r"(?:[sx]?html?|php|aspx?|jsp|pdf|docx?|txt|xml)(?![\w’'-])")
"""What no sentence begins with, and an address may be cut before. Example: "html."."""


def _same_address(before: Line, line: Line, layout: Layout) -> bool:
    """Whether the next line goes on with the address that the line before ends in."""
    if layout.padded:
        return before.trailing == 0
    last = before.text[-1]
    if last == "." and line.blanks <= layout.gap and _EXTENSION.match(line.text):
        return True
    if line.blanks > layout.gap or last in ".,;)]”\"'>":
        return False
    piece = line.text.split(None, 1)[0]
    return _ADDRESS_PART.match(piece) is not None or (last in "-_=&%?" and piece[0] not in '(“"')


def keeps_hyphen(before: str, after: str, vocabulary: frozenset[str]) -> bool:
    """Whether a hyphen at a line end belongs to the word: judged by the document's own words."""
    head = _WORD.findall(before[-80:].rstrip("-‐"))
    tail = _WORD.match(after[:80])
    if not head or tail is None or not after[0].islower():
        return True
    first, last = head[-1].lower(), tail.group().lower()
    if first + last in vocabulary:
        return False
    if f"{first}-{last}" in vocabulary or "-" in first or first in _COMPOUND:
        return True
    return first in vocabulary and last in vocabulary


def words_of(text: str) -> frozenset[str]:
    """The words of a text in lower case, those with hyphens whole; without pieces that a line end cut."""
    whole = _CUT_WORD.sub(" ", text)
    return frozenset(match.group().lower() for match in _WORD.finditer(whole))
