"""The markup of a file and the text that was read out of it in, where the text stands in the file out.

Words tie the two: three in a row are looked up, then both sides are followed while they agree.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from claimcheck.model import Block, FileMap, Span, Tie

GRAM = 3
"""Words that are looked up together; fewer where a block has fewer."""

LOOKAHEAD = 12
"""Words of the file that may stand between two of the document: marks of notes, buttons to edit."""

_WORD = re.compile(r"[^\W_]+")
_WRITTEN = re.compile(r"(?:[^\W_<>&]|&#?[A-Za-z0-9]{1,12};)+")
"""A word as it stands in markup. Example: `caf&eacute;`."""

_RAW = ("script", "style", "head")
"""Elements whose content nobody reads, closed or not."""

_APART = ("nav", "noscript", "template", "svg", "iframe")
"""Elements that no reader takes words from; one that is never closed is only a tag."""

Index = Mapping[tuple[str, ...], Sequence[int]]
"""Where words in a row stand, as indices among the file's words."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it begins."""

    text: str
    at: int


def map_file(text: str, blocks: Sequence[Block], markup: str) -> FileMap:
    """Every stretch of the text that the file was found to hold."""
    words = tuple(_visible(markup))
    owns = [_words(block) for block in blocks]
    indices = {size: _index(words, size) for size in {min(GRAM, len(own)) for own in owns}}
    ties: list[Tie] = []
    cursor = 0
    for block, own in zip(blocks, owns, strict=True):
        within = Span(block.offset(0), _end(block))
        tied = within.start
        for word, place in _follow(own, words, indices[min(GRAM, len(own))], cursor):
            cursor = place + 1
            at = block.offset(word.at)
            if at >= tied and (tie := _extend(ties, text, markup, within, at, words[place].at)):
                ties.append(tie)
                tied = tie.at + max(tie.length, 1)
    lines = (0, *(i + 1 for i, c in enumerate(markup) if c == "\n"))
    return FileMap(tuple(sorted(ties, key=lambda one: one.at)), lines)


def find_comments(markup: str) -> Iterator[Span]:
    """The comments of the markup, with their delimiters; what scripts and styles hold is none."""
    for kind, span in _pieces(markup):
        if kind == "comment":
            yield span


def _words(block: Block) -> tuple[Word, ...]:
    return tuple(Word(match[0], match.start()) for match in _WORD.finditer(block.text))


def _end(block: Block) -> int:
    return block.offset(len(block.text) - 1) + 1 if block.text else block.offset(0)


def _extend(ties: Sequence[Tie], text: str, markup: str, block: Span, at: int, source: int) -> Tie | None:
    """A word with all the characters around it that are the same on both sides, up to the tie before.

    None where a character reference stands within the word, the beginning of which is tied already.
    """
    last = ties[-1] if ties and block.start <= ties[-1].at else Tie(block.start, -1, 0)
    floor = last.at + last.length
    if last.source <= source < last.source + last.length:
        return None
    start, end = 0, 0
    while at + end < block.end and source + end < len(markup) and _same(text[at + end], markup[source + end]):
        end += 1
    while at - start > floor and source > start and _same(text[at - start - 1], markup[source - start - 1]):
        start += 1
    return Tie(at - start, source - start, start + end)


def _same(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())


def _follow(
    own: Sequence[Word], words: Sequence[Word], index: Index, cursor: int
) -> Iterator[tuple[Word, int]]:
    """A block's words with their index among the file's."""
    place: int | None = None
    for i, word in enumerate(own):
        ahead = range(place, min(place + LOOKAHEAD, len(words))) if place is not None else range(0)
        here = next((j for j in ahead if words[j].text == word.text), None)
        if here is None:
            here = _look_up(own, i, index, cursor if place is None else place)
        if here is not None:
            yield word, here
            place = here + 1


def _look_up(own: Sequence[Word], at: int, index: Index, cursor: int) -> int | None:
    """The next place of the words from `at` on; where there is none after the cursor, the first of all."""
    gram = tuple(word.text for word in own[at : at + GRAM])
    places = index.get(gram, ())
    after = bisect_left(places, cursor)
    return places[after] if after < len(places) else next(iter(places), None)


def _index(words: Sequence[Word], size: int) -> Index:
    index: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    texts = [word.text for word in words]
    for place, gram in enumerate(zip(*(texts[i:] for i in range(size)), strict=False)):
        index[gram].append(place)
    return index


def _visible(markup: str) -> Iterator[Word]:
    for kind, span in _pieces(markup):
        if kind == "text":
            for written in _WRITTEN.finditer(markup, span.start, span.end):
                for word in _WORD.finditer(unescape(written[0])):
                    yield Word(word[0], written.start())


def _pieces(markup: str) -> Iterator[tuple[str, Span]]:
    """`text`, `comment` and `tag` in turn.

    An element that nobody reads is one `tag`; what stays open is `text`.
    """
    at = 0
    lowered = markup.lower() if markup.isascii() else _lowered(markup)
    skipped = [name for name in (*_RAW, *_APART) if f"<{name}" in lowered]
    while at < len(markup):
        opened = markup.find("<", at)
        if opened < 0:
            opened = len(markup)
        if at < opened:
            yield "text", Span(at, opened)
        if opened == len(markup):
            return
        kind, end = _element(markup, lowered, opened, skipped)
        yield kind, Span(opened, end)
        at = end


def _element(markup: str, lowered: str, at: int, skipped: list[str]) -> tuple[str, int]:
    """The piece that a `<` opens; names that are never closed again are struck off `skipped`."""
    if markup.startswith("<!--", at):
        closed = markup.find("-->", at + 4)
        return ("comment", closed + 3) if closed >= 0 else ("text", len(markup))
    name = next((one for one in skipped if _opens(lowered, at, one)), None)
    if name:
        closed = lowered.find(f"</{name}", at)
        if closed >= 0 or name in _RAW:
            return "tag", closed + 2 + len(name) if closed >= 0 else len(markup)
        skipped.remove(name)
    closed = markup.find(">", at)
    return ("tag", closed + 1) if closed >= 0 else ("text", len(markup))


def _opens(lowered: str, at: int, name: str) -> bool:
    end = at + 1 + len(name)
    return lowered.startswith(name, at + 1) and not lowered[end : end + 1].isalnum()


def _lowered(markup: str) -> str:
    """Lower case in as many characters: some letters become two."""
    return "".join(c.lower() if c.isascii() else c for c in markup)
