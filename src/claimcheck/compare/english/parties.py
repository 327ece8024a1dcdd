"""How writers tell what ties a thing to a named party: its architect, the sea it flows into, its namesake.

A tie opens with its name, and a mark where a thing has but one such party; `cues` are words one of which
stands in every sentence that tells it. Of each further line the first word says where the thing stands:
`after` the pattern's party ("Ada Roon designed it") or before it. `<Y>` is the party, with what it is called
before its name ("the engineer Ada Roon").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CAPITAL = r"(?-i:[A-Z])[\w’'.-]*(?<!['’]s)"
_NAME = rf"{_CAPITAL}(?:(?: (?:of|the|de|del|la|van|von|der|den|di|da|al|el|&)){{0,2}} {_CAPITAL}){{0,5}}"
_PARTS = {
    "<Y>": rf"(?:(?:the|an?|its|their) )?(?:[a-z][\w-]*,? ){{0,4}}?(?P<party>{_NAME})",
    "<BE>": r"(?:is|are|was|were|has been|had been|been|being)",
    "<HOW>": r"(?:\w+ly |now |jointly |also |in turn |\d{4} |in \d{4} )?",
    "<MAKER>": r"(?:architects?|designers?|planners?|engineers?)",
    "<SEAT>": r"(?:county seat|county town|administrative (?:seat|centre|center|capital|headquarters)|seat)",
}
_TABLE = r"""
design one
cues: designed redesigned work design designs plan
cues: plans drawings architect architects designer designers planner
cues: planners engineer engineers
before: \b(?:re)?designed <HOW>by <Y>
before: \bthe work of <Y>
before: \bto (?:the |a )?(?:designs?|plans?|drawings) (?:by|of|from) <Y>
before: \b(?:its|the|whose) <MAKER> (?:was|were|is|being) <Y>
before: \b(?:its|whose|the) <MAKER>, (?P<party>(?:the )?<N>),
before: \b<MAKER> of [^.;,]{2,60} (?:was|were) <Y>
after: <Y> (?:was|were|is) the (?:\w+ )?<MAKER> (?:of|behind)\b
after: <Y> (?:had |has |also )?designed\b(?! by)
after: <Y>,? who (?:had |also )?designed\b
after: <Y> (?:drew|drew up|prepared|made|produced|supplied) the (?:plans|designs?|drawings) (?:for|of)\b

mouth one
cues: flow flows empty empties drain drains discharge discharges
cues: run runs pours debouches spills tributary joins reaches
cues: meets enters feeds fed receives
before: \b(?:flows?|empt(?:y|ies)|drains?|discharges?|runs|pours|debouches|spills) (?:\w+ )?into <Y>
before: \b(?:is|being|as) (?:a |an |the )(?:\w+ ){0,3}tributary of <Y>
before: \b(?:joins|reaches|meets|enters|feeds) (?:the )?(?:river )?<Y>
before: \ba (?:left |right |left-bank |right-bank |major |minor )?tributary of <Y>
after: <Y> (?:is fed by|receives the waters of)\b

source
cues: rise rises originate originates spring springs source headwaters origin origins
before: \b(?:rises?|originates?|springs?) (?:\w+ )?(?:in|on|from|at|near) <Y>
before: \bhas its (?:source|headwaters|origins?) (?:in|on|at|near) <Y>
before: \bsource (?:is|lies) (?:in|on|at|near) <Y>

namesake one
cues: named renamed called name whom
before: \b(?:re)?named (?:after|for|in (?:honou?r|memory) of) <Y>
before: \bcalled after <Y>
before: \b(?:takes?|took|gets?|got|derived?s?|owe[ds]?|has|had) (?:its|their) name (?:from|to|after) <Y>
before: \bbears? the name of <Y>
before: \bname (?:honou?rs|commemorates|recalls) <Y>
after: <Y>,? (?:after|for) whom\b

seat one
cues: seat town governed administrative
after: <Y>,? (?:is|was|being|as|which is)?,? ?(?:the |its )(?:\w+ )?<SEAT> of\b
before: \b(?:its|the|whose) <SEAT>(?: of [^.;,]{2,50})? (?:is|was|being) <Y>
before: \b<SEAT>(?: is|:| at| in) <Y>
before: \bgoverned from <Y>

capital one
cues: capital
after: <Y>,? (?:is|was|being|as|which is)?,? ?(?:the |its )(?:\w+ )?capital(?: city)? of\b
before: \b(?:its|the|whose) capital(?: city)?(?: of [^.;,]{2,50})? (?:is|was|being) <Y>
before: \b(?:its|whose) capital, <Y>

founder
cues: founded established set started created laid founder founders foundation creation work
before: \b(?:founded|established|set up|started|created|laid out) <HOW>by <Y>
before: \b(?:its|the) founders? (?:was|were|is) <Y>
after: <Y> (?:was|were|is|are) (?:the |its |one of the )?founders? of\b
after: <Y> (?:had |has )?(?:founded|established|set up|laid out)\b
after: <Y>,? who (?:had )?(?:founded|established|set up|laid out)\b
before: \b(?:foundation|creation|work) of <Y>
after: <Y> established (?:it|this|the place)\b

builder
cues: built constructed erected raised put commissioned contractor contractors
before: \b(?:built|constructed|erected|raised|put up|commissioned) <HOW>(?:by|for) <Y>
after: <Y> (?:had |has )?(?:built|constructed|erected|raised|put up)\b
after: <Y>,? (?:who|which) (?:had )?(?:built|constructed|erected)\b
before: \bcontractors? (?:was|were) <Y>

opener
cues: opened inaugurated unveiled dedicated consecrated ribbon
before: \b(?:opened|inaugurated|unveiled|dedicated|consecrated) <HOW>by <Y>
after: <Y> (?:officially |formally |ceremonially )?(?:opened|inaugurated|unveiled|dedicated|consecrated)\b
after: <Y> cut the ribbon\b

owner one
cues: owned belongs belong belonging property owner owners owns
before: \b(?:is|are|being|now|remains) (?:\w+ly )?owned by <Y>
before: \b(?:belongs?|belonging) to <Y>
before: \b(?:is|are|remains) (?:the )?property of <Y>
before: \b(?:its|the|current) owner(?: is|, ) ?<Y>
after: <Y> (?:now |currently )?owns\b
after: <Y> (?:is|are) the (?:\w+ )?owners? of\b

operator one
cues: operated run managed administered operator operators operates runs manages administers
before: \b(?:is|are|being|now) (?:\w+ly |owned and )?(?:operated|run|managed|administered) by <Y>
before: \b(?:its|the|current) operator(?: is|, ) ?<Y>
after: <Y> (?:now |currently )?(?:operates|runs|manages|administers)\b
after: <Y> (?:is|are) (?:the |its )(?:\w+ )?operators? of\b

crossing one
cues: crosses spans bridges straddles bridge viaduct
cues: crossing aqueduct footbridge carries takes carrying taking
before: \b(?:crosses|spans|bridges|straddles) (?:the )?(?:river )?<Y>
before: \b(?:bridge|viaduct|crossing|aqueduct|footbridge) (?:over|across|on) <Y>
before: \b(?:carries|takes|carrying|taking) [^.;]{2,60} (?:over|across) <Y>

name
cues: renamed rechristened rebranded now name known
before: \brenamed (?:as |to )?<Y>
before: \b(?:rechristened|rebranded(?: as)?|now (?:called|known as|named)) <Y>
before: \b(?:took|takes|given|adopted|has borne|bears) (?:its |the )(?:\w+ )?name,? (?:of )?<Y>
before: \bchanged (?:its|the) name to <Y>
before: \b(?:became|become) known as <Y>
before: \bknown as <Y>(?= since)
before: \bname was changed (?:from [^.;]{2,40} )?to <Y>

former
cues: formerly originally previously once first initially earlier
cues: known called named until opened began founded
cues: started changed
before: \b(?:formerly|originally|previously|once|first|initially) (?:\w+ )?(?:known as|called|named) <Y>
before: \b(?:formerly|originally|previously) (?P<party><N>)
before: \b(?:known as|called|named) <Y>(?= until)
before: \b(?:was|were) <Y>(?= until)
before: \b(?:opened|began|founded|started) (?:\w+ )?as <Y>
before: \bchanged (?:its|the) name from <Y>

twin
cues: twinned paired twin sister partner
before: \b(?:twinned|paired) with <Y>
before: \b(?:twin town|sister city|partner town|twin|partner city) (?:of|is|to) <Y>

whole
cues: became part district suburb borough quarter ward incorporated merged absorbed integrated
cues: amalgamated annexed municipality commune parish
before: \bbecame (?:a )?(?:part|district|suburb|borough|quarter|ward) of <Y>
before: \b(?:is|are|forms?) (?:an? |the |now ){0,2}(?:\w+ )?(?:part|district|suburb|borough|quarter) of <Y>
before: \b(?:incorporated|merged|absorbed|integrated|amalgamated) (?:in|into|with) <Y>
before: \b(?:was|were) annexed (?:by|to) <Y>
before: \b(?:belongs to|lies (?:with)?in|is in) the (?:municipality|commune|parish|borough|district) of <Y>
"""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to tell a tie."""

    pattern: re.Pattern[str]
    leading: bool
    """Whether the party stands before, the thing behind."""


@dataclass(frozen=True, slots=True, eq=False)  # a row of a table, told by itself
class Tie:
    """What ties a thing to a party, with the ways to tell it."""

    name: str
    single: bool
    """Whether a thing has but one such party."""
    cues: frozenset[str]
    """Words one of which stands in every sentence that tells it."""
    ways: tuple[Way, ...]


def _read(table: str) -> Iterator[Tie]:
    for block in table.strip().split("\n\n"):
        head, *lines = block.splitlines()
        name, _, single = head.partition(" ")
        cues = " ".join(line.removeprefix(_CUES) for line in lines if line.startswith(_CUES))
        ways = tuple(_way(line) for line in lines if not line.startswith(_CUES))
        yield Tie(name, bool(single), frozenset(cues.split()), ways)


_CUES = "cues: "


def _way(line: str) -> Way:
    side, pattern = line.split(": ", 1)
    for part, text in (*_PARTS.items(), ("<N>", _NAME)):
        pattern = pattern.replace(part, text)
    return Way(re.compile(pattern, re.IGNORECASE), side == "after")


TIES = tuple(_read(_TABLE))
"""All ties that are known."""
