"""A length of time that a claim gives and a page in; whether the days of its two ends make it so, out.

"Was held captive for six months" cannot be of somebody who was seized on 3 January and let go on 28 March.
Each state has a row: the words that a claim tells it with, what begins it, what ends it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.compare.derive.derived import length_between
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, predicate, speaks_of, subject_names
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.counts import compare_lengths
from claimcheck.compare.values.dates import edge
from claimcheck.extract.times.lexicon import MONTHS
from claimcheck.model import ClaimKind, Comparator, DateValue, Measure, Quantity


@dataclass(frozen=True, slots=True)
class State:
    """Something that lasts."""

    told: re.Pattern[str]
    """How a claim tells it."""
    begins: re.Pattern[str]
    ends: re.Pattern[str]
    """What is told of the days of its two ends, right before or behind them."""
    example: str


def _row(told: str, begins: str, ends: str, example: str) -> State:
    return State(_words(told), _words(begins), _words(ends), example)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_MONTHS = {name.capitalize(): number for name, number in MONTHS.items()}

_START = (
    r"beg[au]n|begins|started|starting|commenced|opened|broke out|set out|got under way|launched|declared"
    r"|walked out|downed tools|stopped work|laid siege|erupted|flared up"
)
_END = (
    r"ended|finished|closed|concluded|came to an end|called off|broken off|completed|was over|were over"
    r"|stopped|ceased|lifted|withdrawn|settled|verdict|surrendered"
    r"|(?:returned|went back) to (?:their |its )?(?:jobs|work|posts|desks)|resumed work|signed"
    r"|extinguished|put out"
)
_TAKEN = (
    r"seized|kidnapped|abducted|captured|taken (?:hostage|captive|prisoner)|arrested|detained|jailed"
    r"|imprisoned|interned|locked up|sent to prison|snatched"
)
_FREED = r"freed|released|let go|rescued|escaped|ransomed|set free|liberated|fled|walked free|returned"
_CAME = (
    r"appointed|elected|took office|took over|sworn in|became|become|installed|inaugurated|joined|hired|named"
    r"|succeeded|took up|was made|entered"
)
_OFFICE = (
    r"chief executive|ceo|director|head|chair(?:man|woman)?|president|manager|boss|editor|leader|captain"
    r"|mayor|minister|secretary|governor|at the helm|in charge|in office|led|headed|ran|chaired|served"
)
_WENT = (
    r"resigned|retired|left|stepped down|stood down|quit|replaced|sacked|dismissed|ousted|gave up|voted out"
    r"|fell|removed|succeeded by|handed over|handed in"
)

STATES = (
    _row(
        r"captive|hostage|captivity|prison|jail|custody|detained|imprisoned|behind bars|interned",
        _TAKEN,
        _FREED,
        "was held captive for six months",
    ),
    _row(
        r"on strike|striking|walkout|stoppage|(?:stayed|kept) (?:out|away)",
        rf"{_START}|struck|went on strike|came out|strike|walkout|put down their tools|lockout|locked out",
        rf"{_END}|returned|back at work|went back|ended|gave in|settlement|agreement|deal",
        "were on strike for six weeks",
    ),
    _row(
        r"on the throne|reign\w*|ruled",
        r"crowned|came to the throne|acceded|ascended|succeeded|became (?:king|queen|emperor)",
        r"abdicated|died|deposed|overthrown|killed|dethroned|abdication|death",
        "sat on the throne for forty years",
    ),
    _row(
        r"married",
        r"married|wed|wedding",
        r"divorced?|separated|parted|annulled",
        "were married for ten years",
    ),
    _row(
        r"closed|shut|sealed|out of (?:use|service)",
        r"closed|shut|sealed|blocked|taken out of (?:use|service)",
        r"reopen(?:ed)?|opened again|open again|unsealed|back in (?:use|service)",
        "was closed for half a century",
    ),
    _row(
        r"missing|lost|absent|away",
        r"vanished|disappeared|went missing|last seen|lost|stolen|left|no \w+ (?:was|were) seen",
        r"found|turned up|recovered|seen again|returned|came back|reappeared|rediscovered",
        "was missing for two days",
    ),
    _row(
        r"led|headed|ran|chaired|served|coached|managed|directed|in office|in power|president|mayor|governed"
        r"|prime minister|presided",
        rf"{_CAME}|(?:{_OFFICE})\b[^.;\d]{{0,40}}\b(?:from|between)",
        _WENT,
        "led the school for nine years",
    ),
    _row(
        r"to (?:build|finish|complete|dig|write|restore|repair|rebuild|make)|under construction|in the making"
        r"|construction|building",
        rf"{_START}|laid|commissioned",
        r"completed|finished|opened|ready|ended|inaugurated",
        "took five years to build",
    ),
    _row(r"lived", r"born|birth", r"died|dead|death|killed", "lived for 83 years"),
    _row(
        r"existed|operated|in operation|in service|in use|open|stood|in business|was published|appeared",
        r"opened|founded|established|built|launched|set up|put into service|entered service|first appeared",
        r"closed|shut|dissolved|disbanded|demolished|pulled down|taken out of service|abolished|ceased|folded"
        r"|destroyed",
        "was in operation for twenty years",
    ),
    _row(
        r"in force|in effect",
        r"came into force|took effect|passed|adopted|enacted|introduced|imposed",
        r"repealed|expired|lifted|abolished|lapsed|struck down|revoked",
        "was in force for two years",
    ),
    _row(
        r"occupation|occupied",
        r"occupied|captured|taken|seized|invaded|fell|overrun|entered",
        r"liberated|freed|evacuated|retaken|recaptured|recovered|withdrew|withdrawn|left|returned|ended",
        "the occupation lasted two years",
    ),
    _row(
        r"banned|barred|suspended",
        r"banned|barred|suspended|ban|suspension",
        r"lifted|reinstated|allowed|returned|ended",
        "was banned for two years",
    ),
    _row(
        r"lasted|lasting|went on|took|dragged on|ran|was over|continued|raged|held out",
        _START,
        _END,
        "the strike lasted three weeks",
    ),
)
"""The surest words first; the last row is of anything that lasts."""

_FOR = re.compile(
    r"\b(?:for|lasted|lasting|took|taken|takes|spent|ran|of|lived|reigned|over)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)

NEAR = 60
"""Characters at either side of a date in which it is told what it dates."""

MOST = 4
"""A sentence with more dates tells more than one thing that lasted."""


def find_lasted(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the lengths that follow from a page's dates stand to the claim's."""
    value, scene = claim.claim.value, claim.scene
    if not isinstance(value, Quantity) or value.measure is not Measure.DURATION or claim.negated:
        return
    before = scene.text[: scene.tokens[claim.first].start]
    state = next((state for state in STATES if state.told.search(scene.text)), None)
    if state is None or not _FOR.search(before):
        return
    found = [
        (end.sentence, compare_lengths(value, length).holds, f"{start.claim.text} to {end.claim.text}")
        for start, end in _ends(claim, state, page)
        if (length := _length(start, end))
    ]
    if len({holds for _, holds, _ in found}) != 1:
        return
    index, holds, working = found[0]
    if told := decided(holds, frozenset(range(len(scene.tokens))), "count-within", working):
        yield index, told


def _ends(claim: Statement, state: State, page: Reader) -> Iterator[tuple[Statement, Statement]]:
    """The two dates of a sentence on which a state began and ended for the claim's subject."""
    sentences: dict[int, list[Statement]] = {}
    for other in page.statements(ClaimKind.DATE):
        if not other.working and not other.planned and _day_of(other) is not None:
            beside = sentences.setdefault(other.sentence, [])
            if all(other.first != one.first for one in beside):  # "on 3 May, when" is one day
                beside.append(other)
    for index, dates in sentences.items():
        scene = page.scene(index)
        if not 2 <= len(dates) <= MOST or speaks_of(claim.scene, scene, page.context(index)) < SURE:
            continue
        if not _is_whole(claim.scene, scene, page.context(index).words) or _names_more(
            claim.scene, page, index
        ):
            continue
        starts = [one for one in dates if _dates(state.begins, one)]
        ends = [one for one in dates if _dates(state.ends, one) and one not in starts]
        if len(starts) == len(ends) == 1:
            yield starts[0], ends[0]


def _names_more(claim: Scene, page: Reader, index: int) -> bool:
    """Whether a claim names something that neither a sentence nor those around it do: what was led."""
    scenes = (page.scene(index), *page.context(index).before, *page.context(index).titles)
    firm = [name for name in claim.names if name.words and not name.soft]
    return not all(any(name_in(name, scene) for scene in scenes) for name in firm[1:])


def _is_whole(claim: Scene, scene: Scene, around: frozenset[str]) -> bool:
    """Whether what a claim without a name for its subject calls it stands in the passage."""
    end = predicate(claim) or 0
    if any(claim.tokens[max(name.first - 1, 0)].lower not in _OF for name in subject_names(claim)):
        return True
    named = {i for name in claim.names for i in range(name.first, name.last + 1)}
    head = next((i for i in range(end) if claim.tokens[i].lower in _OF), end)
    said = [c for i, c in enumerate(claim.concepts[:head]) if c and i not in named]
    known = scene.content | around
    return not said or any(alike(said[-1], word) for word in known)


_OF = frozenset("of in at on from between for".split())


def _dates(pattern: re.Pattern[str], one: Statement) -> bool:
    """Whether the words about a date, as far as its neighbours leave them to it, tell an end of the state."""
    text = one.scene.text
    start, end = one.scene.tokens[one.first].start, one.scene.tokens[one.last].end
    before, after = _own(text[max(0, start - NEAR) : start], 1), _own(text[end : end + NEAR], 0)
    return bool(pattern.search(before)) or (not before.strip() and bool(pattern.search(after)))


_DIGITS = re.compile(rf"\d{{3,4}}\b|[;.]|\b\d{{1,2}} (?:{'|'.join(_MONTHS)})\b")


def _own(text: str, side: int) -> str:
    """What stands between a date and the next one at a side of it."""
    cuts = list(_DIGITS.finditer(text))
    if not cuts:
        return text
    return text[cuts[-1].end() :] if side else text[: cuts[0].start()]


def _length(start: Statement, end: Statement) -> Quantity | None:
    one, two = _day_of(start), _day_of(end)
    if one is None or two is None or (one.edtf is None) != (two.edtf is None):
        return None
    days = length_between(edge(one, start.claim.text), edge(two, end.claim.text))
    if days is None:
        return None
    return Quantity(
        float(days[0]),
        float(days[1]),
        Comparator.RANGE,
        approximate=True,
        unit="day",
        measure=Measure.DURATION,
    )


_YEARLESS = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{'|'.join(_MONTHS)})\b"
    rf"|(?P<name>{'|'.join(_MONTHS)}) (?P<of>\d{{1,2}})\b"
)


def _day_of(one: Statement) -> DateValue | None:
    """A date that is known; a day and month alone are those of any year, as far as lengths go."""
    value = one.claim.value
    if not isinstance(value, DateValue):
        return None
    if value.earliest is not None or value.latest is not None:
        return value
    match = _YEARLESS.match(one.claim.text)
    if match is None:
        return None
    number = _MONTHS[match["month"] or match["name"]]
    try:
        day = date(ANY_YEAR, number, int(match["day"] or match["of"]))
    except ValueError:
        return None
    return replace(value, earliest=day, latest=day)


ANY_YEAR = 2001
"""The year that days without one are counted in; two of one sentence are of the same."""
