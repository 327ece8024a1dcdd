"""A value in its sentence in; the happening that it belongs to, and which stage of it, out."""

import itertools
from collections.abc import Iterator, Sequence

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.happenings import is_paper
from claimcheck.compare.sentence.scene import MONTHS, Happening, Scene
from claimcheck.extract.times.direction import is_onset
from claimcheck.model import Claim, ClaimKind, Measure, Quantity

REACH = 26
"""How far, in tokens and barriers, a value may stand from the event that it belongs to."""


LED = 5
"""A verb so close before a value leads it; none behind a comma does then: "sold in 1921, razed"."""

BESIDE = 3
"""How much farther than a word that says little an event may stand to be the one that is meant."""

TIGHT = 8
"""An event no farther from a value than this, in tokens and barriers, is the value's."""


def governing(scene: Scene, first: int, last: int, claim: Claim) -> tuple[Happening | None, Aspect | None]:
    """The happening a value belongs to, and the stage of it that is meant."""
    inside = [h for h in scene.happenings if first <= h.at <= last]
    if claim.kind is ClaimKind.RULING and inside:
        return _main(inside), next((h.aspect for h in inside if h.aspect), None)
    outside = [h for h in scene.happenings if not first <= h.at <= last]
    if opens_clause(scene, last, claim):
        outside = [h for h in outside if h.at > last]
    elif claim.kind is not ClaimKind.RULING:
        outside = [h for h in outside if _told_with(scene, h, first) and not _remembered(scene, h, first)]
    if claim.kind is ClaimKind.DATE:
        outside = [h for h in outside if not _only_told(scene, h, last)]
    outside = [h for h in outside if not _compared_with(scene, h)]
    modifying = _modifiers(claim)
    behind = range(last + 1, last + 8)
    outside = [h for h in outside if not (h.at in behind and scene.tokens[h.at].lower in modifying)]
    if claim.kind is ClaimKind.COUNT and claim.value and _counted(scene, last, outside):
        doer = scene.tokens[last + 1].lower.endswith(_DOERS)
        outside = [h for h in outside if h.at != last + 1] or ([] if doer else outside)
    away = {h: _cost(scene, h, first, last, claim.kind) for h in outside}
    near = [h for h in sorted(outside, key=away.__getitem__) if away[h] <= REACH]
    if any(h.at < first and scene.distance(h.at, first) <= LED for h in near):
        near = [h for h in near if h.at < first or scene.reach[h.at] == scene.reach[last]]
    lifespan = _lifespan(scene, first)
    if lifespan:
        return lifespan, None
    event = next((h for h in near if h.classes), None)
    limit = away[event] + 6 if event else REACH
    if event and event.classes <= lexicon.WEAK and not (_is_sum(claim) and event.classes & _SPENT):
        strong = (h for h in near if h.classes - lexicon.WEAK)
        event = next((h for h in strong if away[h] <= away[event] + BESIDE), event)
    stage = next((h.aspect for h in near if h.aspect and away[h] <= limit), None)
    return event, stage or (_stretch_end(scene, first) if claim.kind is ClaimKind.DATE else None)


def _compared_with(scene: Scene, happening: Happening) -> bool:
    """Whether a plan is only what something is held against: "later than planned", "as expected"."""
    planned = happening.aspect is Aspect.PLANNED and happening.at > 0
    return planned and scene.tokens[happening.at - 1].lower in {"than", "as"}


def _told_with(scene: Scene, happening: Happening, first: int) -> bool:
    """Whether an event may be a value's: it stands in its clause, or that tells only a stage of it."""
    clauses = scene.clauses
    home, there = clauses.of[first], clauses.of[happening.at]
    if there == home or clauses.verbs[home] < 0:
        return True
    staged = any(h.aspect and not h.classes and clauses.of[h.at] == home for h in scene.happenings)
    return staged and there == clauses.all[home].within


_FEASTS = frozenset("anniversary jubilee centenary bicentenary tercentenary birthday".split())


def _remembered(scene: Scene, happening: Happening, first: int) -> bool:
    """Whether a date is of the feast, not of what is remembered: "in 2014 the anniversary of its fall"."""
    feast = next(
        (
            i
            for i in range(happening.at - 1, max(happening.at - 6, 0), -1)
            if scene.tokens[i].lower in _FEASTS
        ),
        0,
    )
    if not feast or scene.tokens[feast + 1].lower != "of":
        return False
    dated = [
        i for i, token in enumerate(scene.tokens) if token.kind is TokenKind.NUMBER and len(token.text) == 4
    ]
    return first < feast or len(dated) < 2


_TELLING = frozenset("said told announced reported known confirmed revealed admitted declared wrote".split())


def _only_told(scene: Scene, happening: Happening, last: int) -> bool:
    """Whether a date is of the telling, before which the event lay: "on 3 May they said that he had died"."""
    before = [token.lower for token in scene.tokens[last + 1 : happening.at]]
    return "had" in before[-3:] and not _TELLING.isdisjoint(before)


def opens_clause(scene: Scene, last: int, claim: Claim) -> bool:
    """Whether a date's words lead what it dates: "four days after" the vote was held, "10th jubilee of"."""
    if claim.kind is not ClaimKind.DATE or not claim.text.endswith(
        (" after", " before", " of", " since", " when", " which")
    ):
        return False
    return last + 1 < len(scene.tokens) and scene.tokens[last + 1].kind is TokenKind.WORD


_SPENT = frozenset({"cost", "spend", "earn"})


def _is_sum(claim: Claim) -> bool:
    """Whether a value is a sum of money, of which "cost" says all: "the repairs cost 4 million"."""
    return isinstance(claim.value, Quantity) and claim.value.measure is Measure.MONEY


def _modifiers(claim: Claim) -> frozenset[str]:
    """The words of a count's unit that stand before its noun: two of "confirmed new cases"."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else None
    return frozenset((unit or "").casefold().split()[:-1])


def nearness(scene: Scene, happening: Happening | None, first: int, last: int, kind: ClaimKind) -> int:
    """How far a value stands from its event, in tokens and barriers; 0 without one and within brackets."""
    if happening is None or scene.tokens[happening.at].text == "(" or first <= happening.at <= last:
        return 0
    return _cost(scene, happening, first, last, kind)


def _main(inside: Sequence[Happening]) -> Happening:
    told = [h for h in inside if h.classes] or list(inside)
    return next((h for h in told if h.classes - lexicon.WEAK - {"announce"}), told[0])


_DOERS = ("ees", "ers", "ors", "ists", "ants")
"""How nouns end that tell who does something, not that it is done: "19 employees"."""


def _counted(scene: Scene, last: int, outside: Sequence[Happening]) -> bool:
    """Whether a happening's word right after a number is the thing counted: "400 films"."""
    after = last + 1
    return any(h.at == after and scene.tokens[after].lower.endswith("s") for h in outside)


def _cost(scene: Scene, happening: Happening, first: int, last: int, kind: ClaimKind) -> int:
    if happening.at < first:
        return scene.distance(happening.at, first)
    opens = all(scene.tokens[i].kind is not TokenKind.MARK for i in range(first)) and first <= 2
    return scene.distance(last, happening.at) + (0 if opens or kind is ClaimKind.COUNT else 2)


def is_unsure(scene: Scene, first: int, start: int = 0, event: range = range(0)) -> bool:
    """Whether a modal stands shortly before the value and is none of the event's own words."""
    return any(
        scene.tokens[i].lower in lexicon.UNSURE
        and i not in event
        and scene.reach[first] - scene.reach[i] < 4
        and not _month(scene, i)
        and not is_paper(scene.tokens, i)
        and not (scene.tokens[i + 1].lower == "from" and scene.tokens[i].lower.startswith("appl"))
        and _around(scene, i, first)
        for i in range(max(start, first - 12), first)
    )


def _around(scene: Scene, index: int, first: int) -> bool:
    """Whether a word stands in a value's clause, or in one that this hangs on."""
    home, there = scene.clauses.of[first], scene.clauses.of[index]
    while home != there and scene.clauses.all[home].within != home:
        home = scene.clauses.all[home].within
    return home == there


def is_again(scene: Scene, happening: Happening | None) -> bool:
    """Whether an event is told as one of several times: "reopened", "opened again"."""
    if happening is None:
        return False
    word = scene.tokens[happening.at].lower
    base = stem(word[2:].removeprefix("-")) if word.startswith("re") else ""
    repeated = bool(lexicon.event_words().get(base, frozenset()) & happening.classes)
    return repeated or any(t.lower == "again" for t in scene.tokens[happening.at + 1 : happening.at + 3])


_WANTING = frozenset(
    stem(word)
    for word in (
        "ask urge demand seek want hope apply try attempt offer threaten propose aim call agree decide"
        " resolve".split()
    )
)
"""Verbs after which "to" leads what was wanted, not what was done."""


def is_wanted(scene: Scene, happening: Happening | None, window: int = 8) -> bool:
    """Whether an event is only asked for or a condition: "asked the court to fine", "if the court fines"."""
    if happening is None:
        return False
    at = happening.at
    before = range(max(at - window, 0), at)
    near = [i for i in before if scene.reach[at] - scene.reach[i] < 2]
    if any(scene.tokens[i].lower in {"if", "unless"} for i in near):
        return True
    led = at > 0 and scene.tokens[at - 1].lower == "to"
    return led and any(stem(scene.tokens[i].lower) in _WANTING for i in near)


def _month(scene: Scene, index: int) -> bool:
    """Whether a modal is the month: "15 May 2011"."""
    return scene.tokens[index].text == "May" and index > 0


_DASHES = frozenset("-–—−") | {"to"}


def _lifespan(scene: Scene, first: int) -> Happening | None:
    """In "Jane Roe (8 April 1974 – 2 February 2013)" the first date is a birth, the second a death."""
    bracket = next(
        (i for i in range(first - 1, max(first - 30, -1), -1) if scene.tokens[i].text in "()"), None
    )
    if bracket is None or scene.tokens[bracket].text != "(":
        return None
    inside = scene.tokens[bracket + 1 : first]
    close = next(
        (i for i in range(first, min(first + 14, len(scene.tokens))) if scene.tokens[i].text == ")"), None
    )
    if close is None or bracket == 0:
        return None
    if any(token.text in _DASHES for token in inside[1:]) and any(t.kind is TokenKind.NUMBER for t in inside):
        return Happening(bracket, frozenset({"death"}))
    rest = scene.tokens[first:close]
    dashed = any(token.text in _DASHES for token in rest)
    born = any(token.lower in {"born", "b"} for token in inside)
    bare = not any(bracket < h.at < close for h in scene.happenings)
    return Happening(bracket, frozenset({"birth"})) if born or (bare and dashed) else None


def _stretch_end(scene: Scene, first: int) -> Aspect | None:
    """Of "from 1994 to 1995": the first is a beginning, the second an end."""
    before = scene.tokens[first - 1].lower if first else ""
    if before in {"from", "since"}:
        return Aspect.START
    if before in {"until", "till"}:
        return None if is_onset(scene.text[: scene.tokens[first].start]) else Aspect.END
    earlier = {token.lower for token in scene.tokens[max(first - 8, 0) : first]}
    return Aspect.END if before == "to" and "from" in earlier else None


_KNOWN = frozenset("the these those its their his her our both".split())


def is_definite(scene: Scene, first: int) -> bool:
    """Whether a number is of things taken as known: "the seven", "its 12", "the remaining six"."""
    lead = [scene.tokens[i].lower for i in range(max(0, first - 2), first)]
    return bool(lead) and (
        lead[-1] in _KNOWN or (lead[0] in _KNOWN and lead[-1] in {"remaining", "other", "above", "said"})
    )


_ARTICLES = frozenset("a an the its their his her this that".split())


def is_attributive(scene: Scene, first: int, last: int) -> bool:
    """Whether a date only describes the noun after it: "a 2017 film", "the 1960s group"."""
    if not first or last + 1 >= len(scene.tokens):
        return False
    after = scene.concepts[last + 1]
    if first == last and _in_title(scene, first):
        return True
    if scene.tokens[first - 1].text == "(" and scene.tokens[last + 1].text in {")", ","}:
        return _lifespan(scene, first) is None
    return (
        scene.tokens[first - 1].lower in _ARTICLES
        and bool(after)
        and not scene.tokens[last + 1].lower.endswith("ed")
    )


def _in_title(scene: Scene, at: int) -> bool:
    """Whether a year stands right behind a name, as part of it: "the Osk 2015 Games"."""
    before = scene.tokens[at - 1]
    return before.kind is TokenKind.WORD and before.capital and before.lower not in MONTHS and at > 1


_PREPOSITIONS = frozenset(["in", "at", "near", "from", "across", "throughout", "within"])


def _lead(scene: Scene, first: int) -> str:
    """The preposition before a name: "in Kent", "in the Congo", "in the county of Kent"."""
    before = [scene.tokens[i].lower for i in range(max(first - 4, 0), first)]
    if before[-1:] == ["of"] and before[-3:-2] == ["the"]:
        return before[0]
    return before[-2] if before[-1:] == ["the"] and len(before) > 1 else "".join(before[-1:])


BESIDES = 40
"""So many tokens from a value its place is looked for: insertions count for nothing, but are short."""


def places(scene: Scene, first: int, last: int, within: int | None = 12) -> Iterator[str]:
    """The names near a value that a preposition, or a list that one opens, makes its place."""
    listed = -1
    for name in scene.names:
        if first <= name.first <= last:
            continue  # the value itself: a year in Roman numerals
        if within is not None and listed < 0 and not first - BESIDES <= name.first <= last + BESIDES:
            continue
        lead = _lead(scene, name.first)
        near = min(scene.distance(name.first, first), scene.distance(name.first, last))
        continued = listed >= 0 and lead in {",", "and", "or"} and name.first - listed <= 3
        led = lead in _PREPOSITIONS or (lead == "on" and not _STREETS.isdisjoint(name.words))
        if led and name.first > last and scene.clauses.is_own(name.first, first):
            continue  # "and its head office is in Oslo"
        if name.words and (continued or (led and (within is None or near <= within))):
            listed = name.last
            yield name.words[-1]


_STREETS = frozenset(
    "broadway street avenue road square lane boulevard island isle islands hill coast peninsula bridge"
    " river lake mount mountain".split()
)
"""Names with one of these are places behind "on", too."""


def groups(scene: Scene, start: int, stop: int) -> Iterator[str]:
    """The concepts of the groups that a stretch of a sentence tells apart: "among women"."""
    for index, token in enumerate(scene.tokens[:-1]):
        if token.lower == "among" and start <= index < stop:
            yield from (concept for concept in scene.concepts[index + 1 : index + 3] if concept)


_PERIODS = frozenset("second minute hour day week month quarter year season".split())


_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "annually": "year",
    "yearly": "year",
}


_AWAY = frozenset("before earlier ago later after on".split())
"""Words after which "a year" is how long ago it was, not how often it happens."""


def _pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    """The pairs of neighbours but the last, without those that tell a distance in time."""
    return (
        (one, two) for one, two, end in zip(words, words[1:], words[2:], strict=False) if end not in _AWAY
    )


def rate(scene: Scene, first: int, last: int) -> str | None:
    """The period that a number is told for: "a month", "every month"; None for plain numbers."""
    words = [token.lower for token in scene.tokens]
    own = words[first : last + 1]
    if len(own) > 2 and (own[-1] == "hours" or own[-3:] in (_DAILY, [*_DAILY[:2], "night"])):
        return "day"
    if _is_one_of_several(words[last + 1 : last + 8]):
        return "time"
    after = _pairs([*words, ""][last + 1 : last + 8])
    opening = itertools.pairwise(words[max(first - 5, 0) : first])
    closing = itertools.pairwise(words[-4:])
    ends = (*opening, *closing, tuple(words[:2]))
    for led, word, *_ in (*after, *(pair for pair in ends if pair[0] in {"each", "every", "per"})):
        if led in {"a", "per", "each", "every"} and word in _PERIODS:
            return None if led == "a" and word == "second" and words.index(word) > last + 4 else word
    return next((_ADVERBS[word] for word in words[last + 1 : last + 6] if word in _ADVERBS), None)


_DAILY = ["morning", "and", "evening"]
_SEVERAL = frozenset("twice thrice times".split())
_PERIOD_WORDS = _PERIODS | _ADVERBS.keys()


def _is_one_of_several(after: list[str]) -> bool:
    """Whether a number comes several times in a period: "250 mg twice a day", "three times daily"."""
    at = next((i for i, word in enumerate(after[:-1]) if word in _SEVERAL), None)
    return at is not None and (not _PERIOD_WORDS.isdisjoint(after[at + 1 : at + 3]))


def is_reported(scene: Scene, happening: Happening | None) -> bool:
    """Whether a date is that of an announcement: what was announced may be planned or denied, it was not."""
    if happening is None or "announce" not in happening.classes:
        return False
    before = scene.tokens[max(happening.at - 5, 0) : happening.at]
    return not any(token.lower in lexicon.NEGATIONS | lexicon.UNSURE for token in before)


_PARTING = frozenset("who whom which while whereas ;".split())


def is_parted(scene: Scene, last: int, happening: Happening) -> bool:
    """Whether another clause begins between a number and an event: "60 guests, of whom eight fell ill"."""
    return any(token.lower in _PARTING for token in scene.tokens[last + 1 : happening.at])


_WHOLE_OF = frozenset("the its their his her these those them".split())


def is_partial(scene: Scene, first: int, last: int) -> bool:
    """Whether a number is of some out of more: "two of the five", "27 of its shops", "of the 70, 22"."""
    after = [token.lower for token in scene.tokens[last + 1 : last + 3]]
    if len(after) == 2 and after[0] == "of" and after[1] in _WHOLE_OF:
        return True
    before = [token.lower for token in scene.tokens[:first]]
    starts = range(min(2, len(before) - 2))
    return any(
        before[i] == "of" and before[i + 1] in {"the", "its"} and _is_number(before[i + 2])
        for i in starts
        if before[max(i - 1, 0)] != "as"  # "as of the 2011 census" takes nothing out of a number
    )


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in lexicon.NUMBER_WORDS
