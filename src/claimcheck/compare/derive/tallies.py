"""A sentence in; the totals and ranks that its words of order imply, out, each with how they follow.

"Her fifth victory" are five victories, "the tenth and most recent film" ten films; who has two runners ahead
of her is third, and before whom only two women were judges is the third.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.english.lexicon import NUMBERS, event_words
from claimcheck.compare.english.words import stem
from claimcheck.extract.quantities.ordinals import RANK, rank_of
from claimcheck.model import Claim, ClaimKind, Document, Measure, Mention, Quantity, Span

PLACE = ("place",)
"""What ranks in a contest are of; nobody has one but by taking part."""

_RANK = rf"(?P<rank>{RANK})"
_NUMBER = rf"(?P<number>{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\d{{1,3}})"

_CUES = re.compile(
    rf"\b(?:{RANK}|before|ahead|behind|front|faster|quicker)\b",
    re.IGNORECASE,
)
"""Without one of these a sentence implies no total and no rank."""

_OWN = re.compile(
    rf"\b(?:his|her|its|their|our|my|\w+['’]s?) {_RANK}(?: (?:straight|consecutive|successive|career))?"
    r" (?P<noun>[a-z]{3,})\b",
    re.IGNORECASE,
)
"""Example: "her fifth victory"."""
_LATEST = re.compile(
    rf"\b{_RANK} and (?:most recent|latest|last|final|newest) (?P<noun>[a-z]{{3,}})\b"
    rf"|\b{_RANK.replace('rank', 'rank2')} (?P<noun2>[a-z]{{3,}}) (?:so far|to date|up to now)\b",
    re.IGNORECASE,
)
"""Example: "the tenth and most recent film", "the tenth film to date"."""
_WAS = re.compile(
    rf"\b(?:was|is|were) (?:his|her|its|their) {_RANK}(?=\s*(?:[.,;:)]|$|in\b|and\b|so far\b))", re.IGNORECASE
)
"""Example: "the victory on Sunday was her fifth"."""
_THING = re.compile(r"(?:['’]s|\bthe|\bthis|\bthat|\ba) (?P<noun>[a-z]{3,})\b", re.IGNORECASE)
_TIME = re.compile(rf"\bfor (?:the|a) {_RANK} time\b", re.IGNORECASE)
_NO_TALLY = frozenset(
    (
        "year day week month century decade floor birthday anniversary hour minute season night"
        " place time attempt try edition class grade cousin largest smallest biggest highest lowest"
        " longest oldest best worst most quarter half round chapter verse article wedding"
    ).split()
)
"""Nouns of which a fifth one does not mean that there were five."""

_WORKS = frozenset(
    "film movie book novel album song play opera symphony painting poem story record single".split()
)
MAKING = frozenset("write direct publish make produce record film".split())
"""What is told of those whose tenth work it is."""

_AHEAD = re.compile(
    rf"\b(?i:{_NUMBER}) (?:other )?(?P<noun>[a-z]{{3,}})\b[^.;]{{0,40}}?"
    r"\b(?:(?:ahead|in front) of|(?:faster|quicker) than) (?P<who>[A-Z][\w’'-]+|her|him|it)",
)
_BEHIND = re.compile(
    r"\b(?:finished|came|ended|was|is|ranked|placed|crossed the line) behind (?:only |just )?"
    rf"{_NUMBER} (?:other )?(?P<noun>[a-z]{{3,}})\b",
    re.IGNORECASE,
)
"""Examples: "two runners crossed the line ahead of Osk", "finished behind two others"."""
_UNTIL_THEN = re.compile(
    r"\bBefore (?:her|him|it|them|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)\b[^.;]{0,20}?,? (?:only |just )"
    rf"{_NUMBER} (?:other )?(?P<noun>[a-z]{{3,}})"
    rf"|\b[Oo]nly {_NUMBER.replace('number', 'number2')} (?:other )?(?P<noun2>[a-z]{{3,}}) (?:had|have)\b"
    r"[^.;]{0,60}? before (?:her|him|it|[A-Z][\w’'-]+)\b"
)
"""Example: "before Osk only two women had become judges"."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a stretch of a sentence implies."""

    start: int
    end: int
    number: int
    noun: str
    measure: Measure
    working: str
    events: frozenset[str] = frozenset()


def may_tally(text: str) -> bool:
    """Whether a sentence has a word of order, without which nothing follows."""
    return len(text) <= LONGEST and _CUES.search(text) is not None


LONGEST = 600
"""Characters of a sentence that is read."""


def tally(document: Document, sentence: Mention) -> Iterator[Derived]:
    """The totals and ranks of one sentence."""
    text = document.text[sentence.span.start : sentence.span.end]
    for number, found in enumerate((*_totals(text), *_ranks(text))):
        value = Quantity(found.number, found.number, unit=found.noun, measure=found.measure)
        start = sentence.span.start
        mention = document.mention(Span(start + found.start, start + found.end))
        claim = Claim(f"tally{start}.{number}", ClaimKind.COUNT, mention, sentence, value, subject="")
        yield Derived(claim, found.working, found.events)


def _totals(text: str) -> Iterator[_Found]:
    for match in (*_OWN.finditer(text), *_LATEST.finditer(text)):
        groups = match.groupdict()
        key = "rank" if groups.get("rank") else "rank2"
        noun = groups.get("noun") or groups.get("noun2") or ""
        yield from _total(text, match.start(key), match.end(key), noun)
    for match in _WAS.finditer(text):
        if thing := _THING.search(text, 0, match.start()):
            yield from _total(text, match.start("rank"), match.end("rank"), thing["noun"])
    for match in _TIME.finditer(text):
        rank = rank_of(match["rank"])
        if rank > 1:
            yield _found(match.start("rank"), match.end("rank"), rank, "times", match[0])


def _total(text: str, start: int, end: int, noun: str) -> Iterator[_Found]:
    """So many of a thing; of what happens, so many times as well."""
    rank = rank_of(text[start:end])
    lower = noun.casefold()
    if rank < 2 or lower in _NO_TALLY:
        return
    plural = f"{lower[:-1]}ies" if lower.endswith("y") else f"{lower}s"
    said = f"{text[start:end]} {noun}"
    made = MAKING if lower in _WORKS else frozenset()
    yield replace(_found(start, end, rank, plural, said), events=made)
    if stem(lower) in event_words():
        yield _found(start, end, rank, "times", said)


def _found(start: int, end: int, number: int, noun: str, said: str) -> _Found:
    return _Found(start, end, number, noun, Measure.CARDINAL, f"“{said}” makes {number} {noun}")


_MARGINS = frozenset(
    (
        "points seconds minutes hours days weeks months years lengths metres meters kilometres miles yards"
        " feet votes goals strokes shots laps runs seats wins places"
    ).split()
)
"""What somebody may be ahead by, who is not so many."""


def _ranks(text: str) -> Iterator[_Found]:
    for match in (*_AHEAD.finditer(text), *_BEHIND.finditer(text)):
        if match["noun"].casefold() in _MARGINS:
            continue
        rank = _number(match["number"]) + 1
        place = match.start("number"), match.end("number")
        yield _Found(*place, rank, "place", Measure.ORDINAL, f"{match['number']} ahead make it number {rank}")
    for match in _UNTIL_THEN.finditer(text):
        key = "number" if match["number"] else "number2"
        noun = (match["noun"] or match["noun2"] or "").casefold()
        rank = _number(match[key]) + 1
        one = {"women": "woman", "men": "man", "people": "person"}.get(noun, noun.removesuffix("s"))
        working = f"{match[key]} {noun} before make it number {rank}"
        yield _Found(match.start(key), match.end(key), rank, one, Measure.ORDINAL, working)


def _number(written: str) -> int:
    lower = written.casefold()
    return NUMBERS[lower] if lower in NUMBERS else int(lower)
