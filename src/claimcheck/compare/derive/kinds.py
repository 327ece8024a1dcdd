"""Counts of one sentence in; their sums over a wider kind, out.

Five wolves and two lynxes are seven animals.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.english.lexicon import concept
from claimcheck.compare.english.words import stem
from claimcheck.compare.statements.units import PERSONS
from claimcheck.compare.values.counts import share_of
from claimcheck.extract.words import lowered
from claimcheck.model import Claim, Document, Measure, Quantity

KINDS = {
    "animals": (
        "wolf lynx bear fox deer elk moose cow bull calf horse pony donkey sheep lamb goat pig"
        " dog cat rabbit hare lion tiger leopard elephant rhino giraffe zebra monkey ape camel"
        " seal whale dolphin badger otter beaver"
    ),
    "birds": (
        "eagle owl hawk falcon swan goose duck hen gull crow raven stork crane heron sparrow"
        " pigeon parrot penguin"
    ),
    "ships": (
        "ship boat ferry trawler tug tanker freighter frigate destroyer yacht barge cutter"
        " liner submarine schooner whaler"
    ),
    "vehicles": ("car lorry truck bus coach van tractor motorcycle motorbike bicycle tram ambulance taxi"),
    "aircraft": "plane helicopter glider jet airliner bomber fighter drone",
    "buildings": (
        "house church school barn mill tower shop hotel hospital chapel castle station cottage hall library"
    ),
    "trees": "oak elm ash beech birch pine fir spruce larch lime maple willow poplar yew cedar",
    "instruments": "violin viola cello piano flute oboe trumpet horn trombone harp guitar drum clarinet",
    "weapons": "rifle pistol gun revolver knife sword grenade mortar",
    "medals": "gold silver bronze",
}
"""Wider kinds, each with what belongs to it."""

_KIND = {stem(word): kind for kind, words in KINDS.items() for word in words.split()}
_IRREGULAR = {"wolves": "wolf", "geese": "goose", "calves": "calf", "oxen": "ox"}

_AND = re.compile(r"(?: [a-z]+){1,2}(?:,| and| plus|, and) (?:another |about )?", re.IGNORECASE)


def work_out_kinds(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """The sums of two kinds beside each other."""
    for one, two in pairwise(counts):
        gap = document.text[one.mention.span.end : two.mention.span.start]
        yield from _sum(document, one, two, gap)
    if counts:
        yield from _listed(document, counts)


def _sum(document: Document, one: Claim, two: Claim, gap: str) -> Iterator[Derived]:
    first, second, kind = _exact(one), _exact(two), _kind(one)
    if first is None or second is None or kind is None or kind != _kind(two) or not _AND.fullmatch(gap):
        return
    if goes_on(document, one, kind):
        return
    total = first + second
    working = f"{first:,.10g} + {second:,.10g} = {total:,.10g}"
    yield Derived(replace(one, id=f"{one.id}+{two.id}k", value=Quantity(total, total, unit=kind)), working)


_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1}
_ITEM = (
    rf"(?P<number>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,4}})"
    r" (?P<words>[a-z]+(?: [a-z]+)?)"
)
_ITEMS = re.compile(rf"\b{_ITEM}(?=,| and\b|[.;:)]|$| (?:in|at|on|from|for|to)\b)", re.IGNORECASE)
_BETWEEN = re.compile(r",? and |, ")


def _listed(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """The sum of a list of three or more, or of one with "a": "two golds, a silver and two bronzes"."""
    span = counts[0].sentence.span
    run: list[tuple[re.Match[str], str]] = []
    for match in _ITEMS.finditer(document.text, span.start, min(span.end, span.start + LONGEST)):
        kind = _kind_of(match["words"])
        joined = bool(run) and _BETWEEN.fullmatch(document.text, run[-1][0].end(), match.start())
        if run and (kind != run[-1][1] or not joined):
            yield from _run(document, counts, run)
            run = []
        if kind:
            run.append((match, kind))
    yield from _run(document, counts, run)


_MORE = re.compile(rf"(?:,? and|,) (?:about )?(?:\d|(?:{'|'.join(_NUMBERS)})\b)", re.IGNORECASE)
"""That a list goes on with things of another kind."""

LONGEST = 600
"""Characters of a sentence in which lists are read."""


def _run(
    document: Document, counts: Sequence[Claim], run: Sequence[tuple[re.Match[str], str]]
) -> Iterator[Derived]:
    numbers = [_NUMBERS.get(lowered(match["number"])) or int(match["number"]) for match, _ in run]
    single = any(lowered(match["number"]) in ("a", "an") for match, _ in run)
    if len(run) < 2 or not (len(run) > 2 or single) or _MORE.match(document.text, run[-1][0].end()):
        return
    first, last = run[0][0].start(), run[-1][0].end()
    one = next((claim for claim in counts if first <= claim.mention.span.start < last), None)
    if one is not None:
        total = sum(numbers)
        working = f"{' + '.join(map(str, numbers))} = {total}"
        yield Derived(replace(one, id=f"{one.id}+all", value=Quantity(total, total, unit=run[0][1])), working)


_LAST = re.compile(rf"\b{_ITEM}(?:,? and|,) $", re.IGNORECASE)


def goes_on(document: Document, claim: Claim, kind: str) -> bool:
    """Whether a list of a kind began before a count: of "a cook, two guards and three nurses", the two."""
    start = claim.mention.span.start
    found = _LAST.search(document.text, max(claim.sentence.span.start, start - 48), start)
    return found is not None and _kind_of(found["words"]) == kind


def _kind_of(words: str) -> str | None:
    """The wider kind of "golds", "gold medals", "dairy cows"; people for any kind of person."""
    first, _, last = words.casefold().partition(" ")
    either = first.endswith(_PLURAL) or last.startswith("medal") or last in _ADVERBS
    tried = [last or first, first] if either else [last or first]
    singular = [_IRREGULAR.get(noun, noun) for noun in tried]
    found = next((kind for noun in singular if (kind := _KIND.get(stem(noun)))), None)
    return found or ("people" if any(concept(noun) in PERSONS for noun in tried) else None)


_ADVERBS = frozenset("back home away each alone too".split())
_PLURAL = ("s", "men", "children", "geese", "oxen")


def _kind(claim: Claim) -> str | None:
    """The wider kind of what is counted."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else None
    noun = (unit or "").casefold().split()[-1:] or [""]
    return _KIND.get(stem(_IRREGULAR.get(noun[0], noun[0])))


def _exact(claim: Claim) -> float | None:
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high or value.approximate or share_of(value):
        return None
    return value.low if value.measure is Measure.CARDINAL else None
