"""A line and a verb group in, the phrase that does the act out: before the verb, or wherever it stands."""

from dataclasses import replace

from claimcheck.extract.rulings.groups import Group, Voice
from claimcheck.extract.rulings.kinds import ACTORS, NONE, Kind
from claimcheck.extract.rulings.lexicon import VERBS
from claimcheck.extract.rulings.line import CALENDAR, Line, Phrase
from claimcheck.extract.rulings.phrases import noun_before

_RELATIVE = frozenset("which that who".split())
_PRONOUNS = frozenset("it he she they".split())
_CLAUSE_MARKS = frozenset(", ; : and or but that which who whose when while because after before".split())
_LONGEST_AGE = 4
_DIGITS_OF_NO_AGE = 3


def subject_of(
    line: Line, group: Group, subject: Phrase | None, *, fresh: bool
) -> tuple[Phrase | None, bool]:
    """The subject and whether it stands elsewhere than just before the verb."""
    first = _before_adverbial(line, group.first)
    if first == 0:
        return (_following(line, group.verb), True) if group.voice is Voice.GERUND else (None, False)
    before = line.tokens[first - 1]
    if line.low(group.first) == "nor" and fresh:
        return subject, True
    if group.voice is Voice.GERUND and before.low not in {"’s", "'s"}:
        if first == 1:
            return _following(line, group.verb), True
        return (subject if fresh else None) or opening_actor(line, first), True
    if group.possessed or group.voice is Voice.GERUND:
        return _possessor(line, first), False
    if before.low in _RELATIVE:
        return _antecedent(line, first - 1), True
    if before.low == "," and (at := _before_date(line, first - 1)):
        return noun_before(line, at, VERBS), False
    if before.low in {",", ")", "—", "–"}:
        return _interrupted(line, first - 1) or (subject if fresh else None) or opening_actor(
            line, first
        ), True
    if before.low in {"and", "or", "but", "then", "”", "nor", ";"}:
        shared = _sharing(line, group) if before.low == "and" else None
        return (subject if fresh else None) or opening_actor(line, first) or subject or shared, True
    if before.low in _PRONOUNS:
        return _pronoun(line, first - 1, subject), False
    return noun_before(line, first, VERBS), False


def _before_adverbial(line: Line, first: int) -> int:
    """Past a date between the subject and its verb: "The court on 26 June struck down"."""
    if line.low(first - 1) == ",":
        return first
    for at in range(first - 1, max(first - 5, 0), -1):
        if line.low(at) in {"on", "in", "late", "early"} and at < first - 1:
            return at
        if not (line.low(at) in CALENDAR or line.low(at).isdigit() or line.low(at) in {",", "may", "march"}):
            break
    if line.low(first - 1) in CALENDAR and line.low(first - 2) not in {"in", "on", ""}:
        return first - 1
    return first


def _before_date(line: Line, comma: int) -> int | None:
    """Where a date that a comma closes begins: "A court in Oslo on Friday, May 5, sentenced"."""
    for at in range(comma - 1, max(comma - 8, 0), -1):
        if line.low(at) in {"on", "in"}:
            return at if at < comma - 1 else None
        if not (line.low(at) in CALENDAR or line.low(at).isdigit() or line.low(at) in {",", "may", "march"}):
            return None
    return None


def _following(line: Line, verb: int) -> Phrase | None:
    """The subject after an opening participle: "By upholding the levy, the court …"."""
    for index in range(verb + 1, min(verb + 30, len(line.tokens) - 1)):
        if line.low(index) == ",":
            return opening_actor(line, verb + 40, index + 1)
    return None


def _possessor(line: Line, first: int) -> Phrase | None:
    """The phrase before "'s decision to"."""
    at = first
    while at > 0 and line.low(at - 1) not in {"’s", "'s", "’"} and first - at < 4:
        at -= 1
    if at > 1 and line.low(at - 1) in {"’s", "'s", "’"}:
        return noun_before(line, at - 1, VERBS)
    return None


def _antecedent(line: Line, at: int) -> Phrase | None:
    while at > 0 and line.low(at - 1) in {",", ")", "”", '"', "—"}:
        at -= 1
    if line.low(at) == ")" and (opened := _opening(line, at)):
        at = opened
    return noun_before(line, at, VERBS)


def _interrupted(line: Line, closing: int) -> Phrase | None:
    """The subject before an insertion that closes at `closing`: "The court, sitting in full, …"."""
    opened = _opening(line, closing)
    found = noun_before(line, opened, VERBS) if opened else noun_before(line, closing, VERBS)
    if found is None or not (found.kind or (opened and _tells_age(line, opened, closing))):
        return None
    return found


def _tells_age(line: Line, opened: int, closing: int) -> bool:
    """Whether an insertion says how old somebody is: "The captain, 48, ", "A clerk, aged 48, "."""
    words = [line.low(index) for index in range(opened + 1, closing)]
    return 0 < len(words) <= _LONGEST_AGE and any(
        word.isdigit() and len(word) < _DIGITS_OF_NO_AGE for word in words
    )


def _sharing(line: Line, group: Group) -> Phrase | None:
    """The pronoun that opens a sentence of two verbs: "She stood trial and was convicted"."""
    plain = group.voice is Voice.PASSIVE and line.low(0) in _PRONOUNS
    if not plain or any(line.low(index) in _CLAUSE_MARKS for index in range(1, group.first - 1)):
        return None
    return line.phrase(0, 1, Kind.PERSON if line.low(0) != "it" else NONE)


def _opening(line: Line, closing: int) -> int | None:
    sign = {")": "("}.get(line.low(closing), line.low(closing))
    for index in range(closing - 1, max(0, closing - 32), -1):
        if line.low(index) == sign:
            return index
    return None


def opening_actor(line: Line, before: int, start: int = 0) -> Phrase | None:
    """The first official phrase from `start` on: the likeliest subject where none stands by the verb."""
    before = min(before, len(line.tokens) - 1)
    for index in range(start, min(before, start + 30)):
        token = line.tokens[index]
        if token.kind & (ACTORS | Kind.INSTRUMENT | Kind.DECISION) and (
            index + 1 >= before or not _compound(line, index)
        ):
            return noun_before(line, index + 1, VERBS)
    return None


def _compound(line: Line, index: int) -> bool:
    """Whether the token at `index` only modifies the next."""
    after = line.tokens[index + 1]
    return bool(after.kind) or (
        after.capital and not line.tokens[index].kind & Kind.OFFICIAL and after.low != "the"
    )


def _pronoun(line: Line, at: int, subject: Phrase | None) -> Phrase:
    own = Kind.PERSON if line.low(at) in {"he", "she", "they"} else NONE
    if subject is None:
        return line.phrase(at, at + 1, own)
    return replace(subject, first=at, last=at + 1, kind=subject.kind | own)
