"""A sentence with its dates in; beginnings and ends that it tells by what was so until then or since, out.

"Flew until October 2008" dates the end of an airline, "based at the Ferrand Hall since 1992" a move, "hosted
its first match in 1970" an opening, "formed in 1934 by the merger of" a merger, "the Alder Party (1978–1994)"
both ends. A row says what stands before a date or behind it, and what that makes of the day.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.values.dates import edge
from claimcheck.model import Claim, DateValue, Document


@dataclass(frozen=True, slots=True)
class Telling:
    """One way to tell a beginning or an end by what lies on its other side."""

    cue: frozenset[str]
    """One of these words stands in the sentence."""
    before: re.Pattern[str]
    """What stands right before the date."""
    events: frozenset[str]
    example: str
    stage: Aspect | None = None
    after: re.Pattern[str] | None = None
    """What stands right behind it."""


def _row(
    cue: str, before: str, events: str, example: str, stage: Aspect | None = None, after: str = ""
) -> Telling:
    behind = re.compile(after, re.IGNORECASE) if after else None
    lead = re.compile(rf"{before}\s*$", re.IGNORECASE)
    return Telling(frozenset(cue.split()), lead, frozenset(events.split()), example, stage, behind)


_UNTIL = "until till"
_TO = r"\b(?:until|till|up to|through)(?: the end of)?"
_FROM_TO = r"\b[^.;:()]{0,60}? from [^.;:()]{3,24} to"
_WHERE = r"(?: [^.;:()]{1,80}?)?"
"""What may stand between a verb and a date: "from its base at Tamsk"."""

_IN_USE = r"in (?:continuous |regular )?(?:operation|service|use|business|production|commission)"
_WORKED = (
    r"(?:operated|flew|traded|sailed|ran(?! (?:for|out|away|by))|(?:was|were|stayed|remained|been)"
    rf" (?:{_IN_USE}|open|operational|occupied|inhabited|worked|mined|operated))"
)
_LIVED = r"(?:existed|was active|were active)"
_PRINTED = r"(?:published|printed|issued|aired|broadcast|in print|on the air|appeared)"
_LAST = (
    r"\b(?:gave|published|issued|ran|operated|carried|produced|printed|admitted|made|flew|held|served|taught)"
    r" (?:its|their|the) (?:very )?(?:last|final) (?:performances?|issue|number|edition|flight|service"
    r"|broadcast|shift|passengers?|patients?|pupils?|students?|concert|show|voyage|run|train|copy|episode)\b[^.;:]{0,40}?"
)
_WORKING = rf"(?:{_IN_USE}|open|operated|operating|running|trading)"
_BASED = (
    r"(?:based|headquartered|housed|located|situated|sited"
    r"|had (?:its|their) (?:headquarters|head office|home|seat|base|offices|premises))"
)
_HAS = r"\b(?:has|have) (?:been )?"
_BEGAN = r"(?:in|on|from|between|by|as early as)(?: (?:the )?(?:early|late|mid|end of|spring of|autumn of))?"
_HELD = (
    r"\b(?:held|staged|takes? place|taken place|awarded|presented|organi[sz]ed|celebrated|hosted|run)\b"
    r"[^.;:()]{0,60}? since"
)
_TOOK_IN = (
    r"\b(?:hosted|held|staged|saw|witnessed|received|welcomed|admitted|accepted|greeted|took in|carried"
    r"|enrolled|treated|housed) (?:its|the|their) (?:very )?first"
    r" (?!round|stage|phase|edition|prize|meeting|election)(?:\w+ ){1,3}(?:[^.;:()\d]{1,40} )?"
)
_FIRST = (
    r"\bfirst (?:trains?|trams?|cars?|vehicles?|passengers?|patients?|pupils|students|visitors|guests"
    r"|prisoners|inmates|residents|tenants|customers|ships?|flights?|planes?|aircraft) (?:\w+ ){1,6}?"
)
_TRANSPORT = (
    r"(?:\w+ ){0,2}(?:trains?|trams?|streetcars?|trolleybus(?:es)?|buses|ferry|ferries|service|services)"
)
_LAST_ONE = (
    r"\b(?:last|final) (?:\w+ )?(?:trains?|trams?|flights?|bus(?:es)?|planes?|aircraft|ferry|ferries|boats?"
    r"|ships?|passengers?|patients?|pupils|inmates|prisoners?|guests?|customers?|shift)"
    r" (?!(?:to|for|from) )(?:\w+ ){1,6}?"
)
_WORK_ON = r"\b(?:work|construction) (?:on|of) [^.;:()]{2,60}? (?:was |were |had |been ){0,2}(?:\w+ly )?"
_FORMED = r"\b(?:formed|created|founded|established|born|came into being|set up|emerged|arose)\b"
_UNION = r"(?:merger|merging|amalgamation|fusion|union)"
_OUT_OF = r",? (?:by|from|through|out of|as (?:a|the) result of|following|after|with|upon) (?:the |a )?"
_ENDED = "close dissolve disband abolish"
_ORE = "coal ore copper iron lead zinc tin gold silver uranium potash salt slate"
_MERGERS = "merger merging amalgamation fusion union"

TELLINGS = (
    _row(_UNTIL, rf"\b{_WORKED}{_WHERE},? {_TO}", "close cancel", "flew until 2008", Aspect.END),
    _row("to", rf"\b{_WORKED}{_FROM_TO}", "close cancel", "operated from 1903 to 1985", Aspect.END),
    _row(_UNTIL, rf"\b{_LIVED}{_WHERE},? {_TO}", _ENDED, "existed until 1994", Aspect.END),
    _row("to", rf"\b{_LIVED}{_FROM_TO}", _ENDED, "existed from 1903 to 1985", Aspect.END),
    _row(_UNTIL, rf"\b{_PRINTED}{_WHERE},? {_TO}", "close cancel", "was published until 1964", Aspect.END),
    _row("to", rf"\b{_PRINTED}{_FROM_TO}", "close cancel", "was published from 1902 to 1964", Aspect.END),
    _row("last final", rf"{_LAST} {_BEGAN}", _ENDED, "gave its last performance on 2 May 1958", Aspect.END),
    _row(
        _UNTIL,
        rf"(?<!has )(?<!have )\bstood\b{_WHERE},? {_TO}",
        "destroy",
        "stood on the square until 1968",
        Aspect.END,
    ),
    _row(
        _ORE,
        rf"\b(?:produced|mined|yielded|supplied){_WHERE},? {_TO}",
        "close",
        "produced coal until 1985",
        Aspect.END,
    ),
    _row(
        _UNTIL,
        rf"\b(?:kept|retained|ran|had)(?: its| the| their)?(?: own)? {_TRANSPORT} {_TO}",
        "close cancel",
        "kept its trams until 1956",
        Aspect.END,
    ),
    _row(
        "last final", rf"{_LAST_ONE}{_BEGAN}", "close cancel", "the last flight left it in 1997", Aspect.END
    ),
    _row(
        "work",
        rf"{_WORK_ON}(?:finished|completed|ended|done|over) {_BEGAN}",
        "build",
        "work on it finished in 1859",
    ),
    _row("since", rf"{_HAS}{_WORKING}{_WHERE},? since", "open", "has operated since 1928", Aspect.START),
    _row("since", rf"{_HAS}(?:existed|in existence){_WHERE},? since", "found", "has existed since 1928"),
    _row("since", rf"{_HAS}{_BASED}{_WHERE},? since", "move", "has been based at Osk since 1992"),
    _row(
        "since",
        r"^(?:ever )?since",
        "move",
        "since 1992 it has been based at Osk",
        Aspect.START,
        rf",? [^.;:]{{1,60}}? (?:has|have) (?:been )?{_BASED}\b",
    ),
    _row("since", _HELD, "found premiere", "has been held every August since 1974", Aspect.START),
    _row("first", rf"{_TOOK_IN}{_BEGAN}", "open", "hosted its first match on 4 September 1970"),
    _row("first", rf"{_FIRST}{_BEGAN}", "open", "the first trains ran through it in 2002"),
    _row(
        _MERGERS,
        rf"{_FORMED}[^.;:()]{{0,30}} {_BEGAN}",
        "merge",
        "was formed in 1934 by the merger of",
        after=rf"{_OUT_OF}{_UNION}",
    ),
    _row(
        _MERGERS,
        rf"\b{_UNION} (?:of|between) [^.;:()]{{3,90}} {_BEGAN}",
        "merge",
        "was formed by the merger of Osk and Brell in 1934",
    ),
)
"""The surest words first."""

_RENAMED = re.compile(rf"\b(?:became|becoming)\b(?: known as)?(?P<what>[^.;:()]{{0,60}}) {_BEGAN}\s*$")
"""A new name: "became Ashby University in 1996"."""

_WORD = r"(?:[A-Z][\w’'-]+|of|the|and|for|de|&)"
_BRACKET = re.compile(rf"(?:The )?(?P<name>{_WORD}(?: {_WORD}){{0,7}}) \((?:[A-Z]{{2,8}}[,;] )?$")
_BODY = frozenset(
    "party union league company corporation society association club institute school college university"
    " academy museum theatre theater bank airline airlines airways railway railroad agency office bureau"
    " board commission committee council brigade regiment division battalion squadron army navy gazette"
    " times herald courier tribune orchestra ensemble band movement front organisation organization"
    " federation confederation foundation trust brewery press festival exhibition republic kingdom empire"
    " colony province district department ministry group partnership cooperative guild order congress".split()
)
"""Nouns at the end of the names of bodies, whose years in brackets are those in which they existed."""

REACH = 140
"""Characters before a date and behind it in which it is told what it dates."""


def find_existing(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The beginnings and ends that a sentence's dates tell by what was so until them or since."""
    span = dates[0].sentence.span
    text = document.text[span.start : span.end]
    words = frozenset(_CUES.findall(text.lower()))
    rows = [row for row in TELLINGS if row.cue & words]
    named = not words.isdisjoint(_NAMING)
    years = "(" in text and not words.isdisjoint(_BODY)
    for day in dates if rows or named or years else ():
        before = document.text[max(span.start, day.mention.span.start - REACH) : day.mention.span.start]
        after = document.text[day.mention.span.end : min(span.end, day.mention.span.end + REACH)]
        row = next((row for row in rows if _fits(row, before, after, day.text)), None)
        if row:
            yield from _dated(day, row.events, row.stage, row.example)
        elif named and (found := _RENAMED.search(before)) and _is_name(found):
            yield from _dated(day, frozenset({"name"}), None, "became known so")
    if years:
        yield from _bracketed(document, dates)


_CUES = re.compile(r"[a-z]+")
_NAMING = frozenset("became becoming".split())
_LEAD = re.compile(r"(?:since|until|till|up to|from|to|between|through)\s+(?:the end of\s+)?", re.IGNORECASE)


def _fits(row: Telling, before: str, after: str, words: str) -> bool:
    """Whether a row tells of a date, whose own words may begin with what leads it."""
    lead = _LEAD.match(words)
    before = before + (lead[0] if lead else "")
    return bool(row.before.search(before)) and (row.after is None or bool(row.after.match(after)))


def _is_name(found: re.Match[str]) -> bool:
    """Whether what something became is a name: "became Ashby University"."""
    what = found["what"].split()
    return len(what) > 1 and what[0][0].isupper()


def _dated(day: Claim, events: frozenset[str], stage: Aspect | None, example: str) -> Iterator[Derived]:
    if not isinstance(day.value, DateValue):
        return
    named = edge(day.value, day.text)
    if named.earliest and named.latest:
        value = replace(named, edtf=f"{named.earliest}/{named.latest}")
        told = replace(day, id=f"{day.id}~of-{'-'.join(sorted(events))}", value=value)
        yield Derived(told, f"as in “{example}”", events, stage=stage)


def _bracketed(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The years in brackets behind the name of a body with which a sentence opens."""
    for one, two in pairwise(dates):
        span = one.sentence.span
        gap = document.text[one.mention.span.end : two.mention.span.start].strip()
        lead = _BRACKET.fullmatch(document.text[span.start : one.mention.span.start])
        closed = document.text[two.mention.span.end : two.mention.span.end + 1] == ")"
        if lead and closed and gap in {"-", "–", "—", "to"} and lead["name"].lower().split()[-1] in _BODY:
            yield from _dated(one, frozenset({"found", "open"}), Aspect.START, "the Alder Party (1978–1994)")
            yield from _dated(two, frozenset(_ENDED.split()), Aspect.END, "the Alder Party (1978–1994)")
