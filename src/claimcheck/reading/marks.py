"""Blocks with note marks in their words in, blocks with `Marker`s instead out.

Only the number that is due is a mark: "2017.10" loses its ten where note 10 is the next, "3.5" stays whole.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Block, BlockKind
from claimcheck.reading.weave import Cut, cut_marks

_AFTER = r"(?=$|[\s)\]”’\"'.,;:!?—–-])"
_GLUED = re.compile(rf"(?<=[^\s\d\-–/$€£#(\[])(?P<n>[1-9]\d{{0,2}}){_AFTER}")
_RAISED = re.compile(r"[¹²³⁰⁴-⁹]{1,3}")
_BRACKETS = re.compile(r"\s?\[\^?(\d{1,3}(?: ?[,;–-] ?\d{1,3}){0,9})\]")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_WORD_BEFORE = re.compile(r"[A-Za-zÀ-ɏ’'.]{3,}$")
_ABBREVIATED = re.compile(
    r"\b(?:p|pp|no|nos|vol|art|arts|sec|ch|fig|eq|para|v|ver|ed|cf|nr)\.$", re.IGNORECASE
)
_UNIT = re.compile(r"(?:\b|\d)(?:[kcdm]?m|ft|mi|in|yd|x|R|s)$")
_MARKED = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.HEADING, BlockKind.CELL})
_SURE, _LIKELY, _WEAK = 2, 1, 0


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A number that may be a note's mark."""

    label: str
    block: int
    start: int
    end: int
    place: int
    """Offset in the document."""
    strength: int


def take_marks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Every reference mark taken out of the words, as far as the notes and the sequence bear it out."""
    notes = [(block.label, block.offset(0)) for block in blocks if _is_labelled(block)]
    cuts: dict[int, list[Cut]] = defaultdict(list)
    for mark in _chosen(blocks, notes):
        cuts[mark.block].append((mark.start, mark.end, (mark.label,)))
    for index, start, end, labels in _bracketed(blocks, {label for label, _ in notes if label}):
        cuts[index].append((start, end, labels))
    return tuple(cut_marks(block, _apart(cuts.get(index, ()))) for index, block in enumerate(blocks))


def _is_labelled(block: Block) -> bool:
    return block.label is not None and block.kind in {BlockKind.NOTE, BlockKind.REFERENCE}


def _apart(
    cuts: Sequence[Cut],
) -> list[Cut]:
    kept: list[Cut] = []
    for cut in sorted(cuts):
        if not kept or cut[0] >= kept[-1][1]:
            kept.append(cut)
    return kept


def _chosen(blocks: Sequence[Block], notes: Sequence[tuple[str | None, int]]) -> Iterator[_Candidate]:
    found: dict[str, list[_Candidate]] = defaultdict(list)
    for candidate in _candidates(blocks):
        found[candidate.label].append(candidate)
    if notes:
        yield from _verified(found, [(label, place) for label, place in notes if label])
    else:
        yield from _counted(found)


def _verified(
    found: Mapping[str, Sequence[_Candidate]], notes: Sequence[tuple[str, int]]
) -> Iterator[_Candidate]:
    last = -1
    for label, place in notes:
        here = [c for c in found.get(label, ()) if last < c.place < place]
        if here:
            best = max(here, key=lambda c: (c.strength, -c.place))
            last = best.place
            yield best


def _counted(found: Mapping[str, Sequence[_Candidate]]) -> Iterator[_Candidate]:
    """Without notes, only an unbroken count of three sure marks or more from 1 on."""
    chain: list[_Candidate] = []
    while True:
        last = chain[-1].place if chain else -1
        following = [c for c in found.get(str(len(chain) + 1), ()) if c.place > last and c.strength == _SURE]
        if not following:
            break
        chain.append(following[0])
    if len(chain) >= 3:
        yield from chain


def _candidates(blocks: Sequence[Block]) -> Iterator[_Candidate]:
    for index, block in enumerate(blocks):
        if block.kind not in _MARKED:
            continue
        for match in _GLUED.finditer(block.text):
            strength = _strength(block.text, match.start(), match.end())
            if strength is not None:
                yield _candidate(index, block, match, strength)
        for match in _RAISED.finditer(block.text):
            if match.start() and not _UNIT.search(block.text[max(0, match.start() - 4) : match.start()]):
                yield _candidate(index, block, match, _SURE)


def _candidate(index: int, block: Block, match: re.Match[str], strength: int) -> _Candidate:
    label = str(int(match.group().translate(_RAISED_DIGITS)))
    return _Candidate(label, index, match.start(), match.end(), block.offset(match.start()), strength)


def _strength(text: str, start: int, end: int) -> int | None:
    """How surely the digits at `start` are a mark by what stands around them; None: they are not."""
    before, after = text[start - 1], text[end : end + 2]
    opens = not after.strip() or (after[0] == " " and (after[1].isupper() or after[1] in '“"‘(['))
    if before in "”’\"')]»!?…":
        return _SURE
    if before in ".,;:":
        if start > 1 and text[start - 2].isdigit():
            return (
                _WEAK
                if (opens and before == ".") or (_year_before(text, start - 1) and after[:1] == " ")
                else None
            )
        return None if _ABBREVIATED.search(text[max(0, start - 7) : start]) else _SURE
    if before.isalpha():
        return _LIKELY if _WORD_BEFORE.search(text[max(0, start - 12) : start]) else None
    return None


def _year_before(text: str, at: int) -> bool:
    return text[max(0, at - 4) : at].isdigit() and at >= 4


def _bracketed(blocks: Sequence[Block], known: set[str]) -> Iterator[tuple[int, int, int, tuple[str, ...]]]:
    for index, block in enumerate(blocks):
        if block.kind not in _MARKED:
            continue
        for match in _BRACKETS.finditer(block.text):
            labels = tuple(_expand(match.group(1)))
            if _is_bracketed_mark(block.text, match, known.issuperset(labels)):
                yield index, match.start(), match.end(), labels


def _is_bracketed_mark(text: str, match: re.Match[str], known: bool) -> bool:  # noqa: FBT001
    if not match.start() or match.group().startswith(" "):
        return known and match.start() > 0
    before = text[match.start() - 1]
    return (
        before.isalnum()
        or before in ".,;!?)]”’»…%"
        or (before in "\"'" and text[match.start() - 2].isalpha())
    )


def _expand(inner: str) -> Iterator[str]:
    """The numbers of "3", "3, 5" and "3–5"."""
    for piece in re.split(r" ?[,;] ?", inner):
        ends = [int(number) for number in re.findall(r"\d+", piece)]
        last = ends[-1] if ends[-1] - ends[0] <= 30 else ends[0]
        yield from (str(number) for number in range(ends[0], last + 1))
