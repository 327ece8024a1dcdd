"""A figure of a claim about a work and a page in; how it stands to the page's figure of the same kind, out.

What a film cost and took in, how long it runs, for how many seasons a show was on, how many tracks, pages or
copies there are: each is told in many words ("made for $3 million", "on a budget of $3 million"). A figure of
a part, of one country or of one week is no figure of the whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, is_whole, predicate, speaks_of
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.unlike.works import Kind, around, kind_of, of_dimension
from claimcheck.compare.values.counts import compare_counts
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.quantities.ordinals import WORDS as ORDINALS
from claimcheck.model import ClaimKind, Comparator, Quantity

_LIMIT = re.compile(
    r"\b(?P<which>first|second|third|fourth|fifth|sixth|last|final|opening|debut|initial|each|every|per|average"
    r"|premiere|season|series|episode|volume|single)[- ]"
    r"(?P<part>week(?:end)?|day|month|year|season|series|episode|volume|edition|printing|print|half|part|disc"
    r"|game|film|movie|album|book|novel|instal?lment|act|one|two|three|four|five|\d{1,2})\b"
    r"|\b(?P<where>worldwide|global(?:ly)?|domestic(?:ally)?|overseas|abroad|international(?:ly)?|elsewhere|pilot"
    r"|trailer|soundtrack|translation|finale|special|marketing|advertising|other territories|other countries"
    r"|other markets|rental|rentals|weekly|daily|average|a month|a week|a year|an episode)\b",
    re.IGNORECASE,
)
"""What limits a figure to a part, a place or a time."""

_WHOLE = frozenset({"worldwide", "global", "globally"})
LONGEST = 34
"""Tokens of a claim that gives a figure of a work."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of a page."""

    value: Quantity
    limits: frozenset[str]
    places: frozenset[str]
    sentence: int


def find_worked(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the figures of a page stand to the claim's."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or claim.negated or len(claim.scene.tokens) > LONGEST:
        return
    kind, whole = kind_of(claim), _with_half(claim, value)
    if kind is None or whole is None or (kind.grows and claim.when):
        return
    if kind.name == "length" and _SPENT.search(claim.scene.text):
        return
    found = [figure for figure in _figures(page, kind) if _answers(claim, page, figure, kind)]
    outcomes = [(_held(claim, whole, figure, kind), figure.sentence) for figure in found]
    if len({holds for holds, _ in outcomes}) == 1:
        holds, index = outcomes[0]
        focus = _focus(claim, kind)
        told = decided(holds, focus, "figure-within")
        if told and _rest_told(claim, focus, page, index):
            yield index, told


_HALF = re.compile(r"\s+and (?:(?P<half>a half)|(?:a|three) quarters?|[\w-]+ (?:minute|second)s?)\b")


def _with_half(claim: Statement, value: Quantity) -> Quantity | None:
    """A length with the half that is told behind it; None where another part of one is."""
    found = _HALF.match(around(claim)[1])
    if found is None:
        return value
    if not found["half"] or value.low is None:
        return None
    return replace(value, low=value.low + 0.5, high=value.high and value.high + 0.5)


def _rest_told(claim: Statement, focus: frozenset[int], page: Reader, index: int) -> bool:
    """Whether what else a claim says of its figure is said there, too: "survive", "to advertise"."""
    scene, told = claim.scene, page.scene(index).content | page.context(index).words
    start = predicate(scene) or 0
    own = {*focus, *scene.in_names, *(range(start) if start < claim.first else ())}
    rest = {c for i, c in enumerate(scene.concepts) if c and i not in own}
    return _limited_there(claim, page, index) and all(
        any(alike(word, other) for other in told) for word in rest
    )


def _limited_there(claim: Statement, page: Reader, index: int) -> bool:
    """Whether the names that limit a claim's figure are told there, too: "sold a million on the Orbis"."""
    scenes = (page.scene(index), *page.context(index).before, *page.context(index).titles)
    words = claim.scene.tokens
    limits = [
        name
        for name in claim.scene.names
        if name.words
        and name.first > claim.last + 1
        and {words[name.first - 1].lower, words[name.first - 2].lower} & {"on", "for"}
    ]
    return all(any(name_in(name, scene) for scene in scenes) for name in limits)


_SPENT = re.compile(
    r"\b(?:spent|waited|took|worked|filming|shooting|recording|later|after|ago)\b", re.IGNORECASE
)
"""What makes a length of time one of something else than a work."""


def _limits(text: str) -> frozenset[str]:
    found = (match[0].casefold().replace("-", " ") for match in _LIMIT.finditer(text))
    return frozenset(limit for limit in found if limit not in _WHOLE)


def _limits_of(statement: Statement) -> frozenset[str]:
    """What limits a figure, up to the next one."""
    before, after = around(statement)
    return _limits(_FIGURE_BEFORE.split(before)[-1]) | _limits(_FIGURE_AFTER.split(after)[0])


_FIGURE_BEFORE = re.compile(r"[;$£€]|\d[\d,.]*")
_FIGURE_AFTER = re.compile(r"[;,$£€]|\band\b|\bagainst\b")
"""Where the words that belong to a figure begin, and where they end."""


_FINAL = re.compile(
    r"\b(?P<n>\w+) and (?:final|last) (?P<unit>season|series|volume|book|novel|instal?lment)\b", re.IGNORECASE
)
_DROPPED = re.compile(
    r"\b(?:not (?:be )?(?:renew\w*|return\w*|picked up|commission\w*)|never (?:renewed|returned)|cancel\w+)"
    r"[^.;]{0,30}\b(?:for|before|of|with) an? (?P<n>second|third|fourth|fifth|sixth)"
    r" (?P<unit>season|series)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:a|the|its|their|after|just) (?:single|sole|only|one) (?P<unit>season|series|sequel)\b",
    re.IGNORECASE,
)


def _figures(page: Reader, kind: Kind) -> Iterator[_Figure]:
    for other in page.statements(ClaimKind.COUNT):
        value = other.claim.value
        if other.working or not isinstance(value, Quantity) or not of_dimension(other, value, kind):
            continue
        if other.planned or other.negated or other.partial or kind_of(other) is not kind:
            continue
        yield _Figure(value, _limits_of(other), other.places, other.sentence)
    if kind.name in {"seasons", "volumes", "sequels"}:
        yield from _told_by_order(page, kind)


def _told_by_order(page: Reader, kind: Kind) -> Iterator[_Figure]:
    """How many there were by what was the last: "its fifth and final season"."""
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        if scene.words.isdisjoint(_ORDERLY):
            continue
        for pattern, less in ((_FINAL, 0), (_DROPPED, 1), (_ONLY, 0)):
            for match in pattern.finditer(scene.text):
                number = 1 if pattern is _ONLY else ORDINALS.get(match["n"].casefold(), 0) - less
                if number > 0 and concepts(match["unit"]) & kind.units:
                    value = Quantity(number, number, Comparator.EQUAL, unit=match["unit"])
                    yield _Figure(value, frozenset(), frozenset(), index)


_ORDERLY = frozenset("final last renew renewed cancelled canceled single sole only one returned".split())


def _answers(claim: Statement, page: Reader, figure: _Figure, kind: Kind) -> bool:
    scene, context = page.scene(figure.sentence), page.context(figure.sentence)
    if not is_whole(claim.scene, scene, context) or speaks_of(claim.scene, scene, context) < SURE:
        return False
    if kind.name == "seasons" and _limits_of(claim) and claim.unit[-1:] != ("season",):
        return False
    ours = _limits_of(claim)
    return ours == figure.limits and not (claim.places - figure.places - scene.name_words)


def _held(claim: Statement, value: Quantity, figure: _Figure, kind: Kind) -> Holds:
    holds = compare_counts(value, figure.value, words=claim.claim.text).holds
    if holds is Holds.SAME:
        return holds
    if holds is not Holds.DIFFERS or (kind.grows and figure.places - claim.places):
        return Holds.UNKNOWN
    return holds


def _focus(claim: Statement, kind: Kind) -> frozenset[int]:
    scene = claim.scene
    own = {i for i, c in enumerate(scene.concepts) if c and c in (kind.units | _FILLING | set(claim.unit))}
    return frozenset({*own, *range(claim.first, claim.last + 1)})


_FILLING = concepts(
    "run last long length total budget cost make produce gross earn box office sell copy contain consist"
    " include feature have watch see viewer spend stay top number chart run-time time worldwide release air"
    " broadcast cancel end divide success hit flop failure only just approximately play episode season track"
    " song album half"
)
"""Words with which such figures are told."""
