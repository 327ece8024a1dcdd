"""Counts of one sentence in; their sums over a wider kind, out.

Five wolves and two lynxes are seven animals.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.counts import share_of
from claimcheck.compare.reckoned import Derived
from claimcheck.compare.words import stem
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
        yield from _sum(one, two, gap)


def _sum(one: Claim, two: Claim, gap: str) -> Iterator[Derived]:
    first, second, kind = _exact(one), _exact(two), _kind(one)
    if first is None or second is None or kind is None or kind != _kind(two) or not _AND.fullmatch(gap):
        return
    total = first + second
    working = f"{first:,.10g} + {second:,.10g} = {total:,.10g}"
    yield Derived(replace(one, id=f"{one.id}+{two.id}k", value=Quantity(total, total, unit=kind)), working)


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
