"""A statement in, the clause that its value stands in out: who, which event, and in which words.

News sentences tell several things at once. What is said in the clauses around a value does not set it apart
from another's, and does not make it the same; so two statements of two places are held against each other
clause by clause. There is no grammar here: a clause is what stands between two marks or conjunctions.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.scene import MONTHS, Happening, Name, Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.consistency.frames import LIGHT, REPORTING

ENDS = frozenset(
    ", ; : ( ) — – who which whom whose when while where after before since because although "
    "though if whether why but "
    "until than as and or that".split()
)
"""Marks and words at which a clause ends; "and" between two names does not."""

CIRCUMSTANCE = frozenset("in at near from outside around off to into across on".split())
"""Words before a name that only says where."""

LEADS = frozenset("when since after before while until once as although though".split())
"""Words that open a clause whose pronoun looks ahead: "When it opened in 1938, the Reed Dam"."""

DWELL = frozenset({"inhabit"})
"""What "residents" and "people" stand for; where they are counted it is no event."""

NO_NAMES = frozenset({("turnout",), ("rescuers",), ("damage",), ("casualties",)})
"""Nouns that open a sentence of news without an article, and so with a capital."""

AUXILIARY = frozenset("is are was were has have had will would can could may might must did does do".split())

CALAMITIES = frozenset(
    map(
        lexicon.concept,
        "fire flood storm cyclone hurricane tornado earthquake quake tsunami explosion blast crash collision "
        "accident avalanche landslide eruption collapse drought frost famine epidemic attack shooting "
        "bombing shelling siege riot battle strike".split(),
    )
)
"""What befalls a place now and then, each time with a toll of its own."""

RELATIVE = frozenset({"which", "who", "that", "whose"})

WIDEST = 40
"""Tokens of a clause; a longer run without an end is no sentence."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What a value's clause holds besides the value."""

    names: tuple[Name, ...]
    """Who takes part, the clause's left-out subject included; names that only say where are in `places`."""
    places: tuple[Name, ...]
    words: frozenset[str]
    """Concepts of all other words, its event's and its unit's aside."""
    events: frozenset[str]
    """Classes of its event."""
    told: frozenset[str]
    """Concepts of its event's words."""
    own: tuple[Name, ...]
    """Those of `names` that stand in the clause itself."""
    at: tuple[int, int]
    """Half-open range of its tokens."""
    subject: Name | None
    """The first name before its event."""
    passive: bool
    """Whether its event befalls the subject: "was dismissed"."""
    others: frozenset[str]
    """Classes of the other events in it: the fire that killed, the flood that killed."""
    causes: frozenset[str]
    """Concepts right after "by", "from" and "of" behind its event: "killed | by smoke"."""

    def tells_another(self, other: "Clause") -> bool:
        """Whether each tells of an event that the other has another one for: a fire, a flood."""
        calamities = (self.words & CALAMITIES, other.words & CALAMITIES)
        for ours, theirs in ((self.others, other.others), calamities):
            if ours and theirs and not ours & theirs:
                return True
        return False

    def text(self, scene: Scene) -> str:
        """The clause as the sentence has it."""
        low, high = self.at
        return scene.text[scene.tokens[low].start : scene.tokens[high - 1].end]


def clause_of(statement: Statement) -> Clause | None:
    """The clause around a value; None where the event that it belongs to stands elsewhere."""
    scene, event = statement.scene, _event_of(statement)
    low, high = _bounds(scene, statement.first, statement.last)
    if statement.definite:
        if event is None:
            return None
        low = statement.first
        verbs = (i for i in range(event.at + 1, high) if scene.tokens[i].lower in AUXILIARY)
        high = next(verbs, high)
    if _stands_alone(statement, low, high):
        return None
    if event is not None and not low <= event.at < high:
        low, high = _reaching(scene, low, high, event.at)
        if not low <= event.at < high:
            return None
    elif event is None and not _tells(statement, low, high):
        low, high = _widened(scene, low, high)
    if high - low > WIDEST:
        return None
    inside = [
        name
        for name in scene.names
        if low <= name.first < high and name.words and not name.soft and name.words not in NO_NAMES
    ]
    counted = [name for name in inside if statement.first <= name.first <= statement.last + 1]
    named = [name for name in inside if name not in counted]
    where = [name for name in named if _is_place(statement, name)]
    who = [name for name in named if name not in where]
    until = max(event.at if event else 0, statement.first if statement.definite else 0) or statement.first
    left_out = not statement.definite and not any(name.first < until for name in named)
    if left_out or (low and not statement.definite and scene.tokens[low - 1].lower in RELATIVE):
        who += [name for name in _left_out(statement, low) if name not in who]
    return Clause(
        tuple(who),
        tuple(where),
        frozenset(_words(statement, event, low, high, (*named, *counted)))
        | (frozenset() if statement.definite else _subject_noun(scene, low)),
        event.classes if event else frozenset(),
        frozenset(c for c in [scene.concepts[event.at] if event else None] if c),
        tuple(name for name in who if name in named),
        (low, high),
        next((name for name in named if event is not None and name.first < event.at), None),
        event is not None and event.at > 0 and _is_passive(scene, event.at),
        frozenset(_others(scene, event, low, high)),
        frozenset(_causes(scene, event.at if event else high, high)),
    )


def _event_of(statement: Statement) -> Happening | None:
    """The event of a value; for known things the participle after them: "the 39 men killed in the fire"."""
    if not statement.definite:
        event = statement.happening
        dwell = event is not None and event.classes == DWELL
        return None if dwell else event
    reach = range(statement.last + 1, statement.last + 5)
    after = (h for h in statement.scene.happenings if h.at in reach and h.classes)
    return next((h for h in after if statement.scene.tokens[h.at].lower.endswith(("ed", "en", "hurt"))), None)


def _ends(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.lower not in ENDS:
        return False
    if token.lower in {"and", "or", ","} and 0 < index < len(scene.tokens) - 1:
        before, after = scene.tokens[index - 1], scene.tokens[index + 1]
        joins = before.capital and after.capital
        dated = before.kind is TokenKind.NUMBER and after.kind is TokenKind.NUMBER
        return not (joins or dated) or before.lower in MONTHS
    return True


def _bounds(scene: Scene, first: int, last: int) -> tuple[int, int]:
    low = next((i + 1 for i in range(first - 1, -1, -1) if _ends(scene, i)), 0)
    high = next((i for i in range(last + 1, len(scene.tokens)) if _ends(scene, i)), len(scene.tokens))
    return low, high


CLOSE = 9
"""Tokens between a value and its event across one end."""


def _reaching(scene: Scene, low: int, high: int, at: int) -> tuple[int, int]:
    """The clause with the neighbouring one, where its event stands close by in that one."""
    if high <= at <= high + CLOSE:
        return low, _bounds(scene, at, at)[1] if _is_next(scene, high, at) else high
    if low - CLOSE <= at < low:
        return (_bounds(scene, at, at)[0] if _is_next(scene, at, low - 1) else low), high
    return low, high


def _is_next(scene: Scene, start: int, stop: int) -> bool:
    """Whether no more than one end stands between, and that a comma or "and"."""
    ends = [scene.tokens[i].lower for i in range(start, stop + 1) if _ends(scene, i)]
    return len(ends) <= 1 and set(ends) <= {",", "and"}


def _widened(scene: Scene, low: int, high: int) -> tuple[int, int]:
    """A circumstance that leads a sentence with the clause it leads to: "On 5 May, | the board met"."""
    if low == 0 and high < len(scene.tokens) and scene.tokens[high].text == ",":
        return low, _bounds(scene, high + 1, high + 1)[1]
    return low, high


def _stands_alone(statement: Statement, low: int, high: int) -> bool:
    """Whether a value is inserted between two marks: "Ann Roe, | 20, | died"; it is of the name before it."""
    return 0 < low == statement.first and high == statement.last + 1 < len(statement.scene.tokens) - 1


def _tells(statement: Statement, low: int, high: int) -> bool:
    scene = statement.scene
    return any(scene.concepts[i] for i in range(low, high) if not statement.first <= i <= statement.last)


def _is_place(statement: Statement, name: Name) -> bool:
    tokens = statement.scene.tokens
    before = tokens[name.first - 1].lower if name.first else ""
    if before == "the" and name.first > 1:
        after = tokens[name.last + 1] if name.last + 1 < len(tokens) else None
        if (
            after is not None
            and after.kind is TokenKind.WORD
            and after.lower not in lexicon.STOP - {"mine"} | ENDS
        ):
            return False
        before = tokens[name.first - 2].lower
    lone = len(name.words) == 1 or bool(statement.places & set(name.words))
    return before in CIRCUMSTANCE and lone and name.head is None


def _left_out(statement: Statement, low: int) -> Iterator[Name]:
    """Whom a clause without a subject is about: the name its pronoun follows, or the sentence's first."""
    scene = statement.scene
    before = [name for name in scene.names if name.last < low and name.words and not name.soft]
    after = [name for name in scene.names if not name.soft and name.words and name.first > low]
    if not before and after and scene.tokens[0].lower in LEADS and scene.opening is None:
        yield after[0]
    elif before:
        relative = low > 0 and scene.tokens[low - 1].lower in RELATIVE
        yield before[-1] if relative else before[0]
    elif scene.opening:
        yield from [name for name in statement.context.names if name.words and not name.soft][:1]


def _is_passive(scene: Scene, at: int) -> bool:
    before = [token.lower for token in scene.tokens[max(at - 3, 0) : at]]
    return bool(set(before) & BE) or scene.tokens[min(at + 1, len(scene.tokens) - 1)].lower == "by"


BE = frozenset("is are was were be been being".split())


def _others(scene: Scene, event: Happening | None, low: int, high: int) -> Iterator[str]:
    for happening in scene.happenings:
        if low <= happening.at < high and event is not None and happening.at != event.at:
            yield from happening.classes - lexicon.WEAK - event.classes


def _causes(scene: Scene, at: int, high: int) -> Iterator[str]:
    for index in range(at + 1, high - 1):
        concept = scene.concepts[index + 1]
        if (
            scene.tokens[index].lower in {"by", "from", "of"}
            and concept
            and not scene.tokens[index + 1].capital
        ):
            yield concept


def _words(
    statement: Statement, event: Happening | None, low: int, high: int, names: tuple[Name, ...]
) -> Iterator[str]:
    scene = statement.scene
    apart = {i for name in names for i in range(name.first, name.last + 1)}
    apart.update(range(statement.first, statement.last + 1))
    apart.update({event.at} if event else ())
    for index in range(low, high):
        token, concept = scene.tokens[index], scene.concepts[index]
        if index in apart or not concept or token.kind is not TokenKind.WORD or concept in statement.unit:
            continue
        if stem(token.lower) not in REPORTING | LIGHT and token.lower not in MONTHS:
            yield concept


def _subject_noun(scene: Scene, low: int) -> frozenset[str]:
    """The words that a sentence opens with, for a clause without a subject: "The trial … and heard"."""
    if (
        low == 0
        or not scene.tokens
        or scene.tokens[0].lower not in {"the", "a", "an", "its", "their", "this"}
    ):
        return frozenset()
    return frozenset(c for c in scene.concepts[1:3] if c)
