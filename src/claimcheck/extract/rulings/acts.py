"""Clauses in, official acts out: the verb, who did it, to what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.extract.authorities import cite
from claimcheck.extract.mentions import RulingMention
from claimcheck.extract.prose import Prose, Sentence
from claimcheck.extract.rulings.kinds import ACTORS, NONE, Kind
from claimcheck.extract.rulings.lexicon import FORMS, SENSES_OF, Form, Frame, Sense
from claimcheck.extract.rulings.phrases import Phrase, Token, noun_after, noun_before, phrase, tokenize
from claimcheck.model import Disposition

VERBS = frozenset(FORMS)
TRIGGER = re.compile(rf"\b(?:{'|'.join(sorted(VERBS, key=len, reverse=True))})\b")
_BE = frozenset("is are was were be been being get got gets".split())
_AUX = _BE | frozenset(
    "has have had do does did will would shall should may might can could must not never n't n’t cannot also later then"
    " formally once ever again already soon first still only narrowly unanimously recently subsequently finally to since longer no explicitly always eventually ultimately".split()
)
_DENIALS = frozenset("not never n't n’t cannot".split())
_PLANS = frozenset("will would shall".split())
_RELATIVE = frozenset("which that who".split())
_PRONOUNS = frozenset("it he she they this".split())
_VOTE = re.compile(r"(?<![\d\-–/])(\d{1,3})\s?(?:-|–|‑|to)\s?(\d{1,3})(?![\d\-–/%])(?=(?:,? (?:vote|ruling|decision|majority|split|opinion|on|to|in favou?r|for|against|with|that)|[.,;)]|$))")


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb group with the phrases around it."""

    form: Form
    first: int
    """Token where the verb group begins, auxiliaries included."""
    verb: int
    passive: bool
    negated: bool
    planned: bool


def find_acts(prose: Prose) -> Iterator[RulingMention]:
    """Every act told by a verb."""
    for sentence in prose.sentences:
        if TRIGGER.search(sentence.text):
            yield from _acts(sentence)


def _acts(sentence: Sentence) -> Iterator[RulingMention]:
    text = sentence.text[:6000]
    tokens = tokenize(text)
    taken = -1
    subject: Phrase | None = None
    for index, token in enumerate(tokens):
        form = FORMS.get(token.low)
        if form is None or (token.capital and index > 0 and not _title_case(tokens)):
            continue
        clause = _clause(tokens, index, form)
        if clause is None:
            continue
        found = _read(text, tokens, clause, subject)
        if found is None:
            continue
        mention, actor, last = found
        subject = actor or subject
        if clause.first <= taken:
            continue
        taken = last - 1
        yield replace(mention, block=sentence.block, start=sentence.start + mention.start, end=sentence.start + mention.end)


def _title_case(tokens: Sequence[Token]) -> bool:
    words = [token for token in tokens if token.word and len(token.low) > 3]
    return sum(token.capital for token in words) > 0.7 * len(words)


def _clause(tokens: Sequence[Token], index: int, form: Form) -> Clause | None:
    first = index
    while first > 0 and index - first < 8 and (tokens[first - 1].low in _AUX or tokens[first - 1].low.endswith("ly")):
        first -= 1
    group = [token.low for token in tokens[first:index]]
    passive = form.tense == "past" and any(word in _BE for word in group)
    if form.tense == "base" and not group and not (index > 0 and tokens[index - 1].low in {"to", "and"}):
        before = tokens[index - 1] if index else None
        if before is None or before.low in {"the", "a", "an", "of", "this", "its", "his", "her", "their"} or not before.word:
            return None
    if index > 0 and tokens[index - 1].low in {"the", "a", "an", "this", "these", "its", "their", "his", "her", "of"} and form.tense != "ing":
        return None
    if form.tense == "ing" and not any(word in _BE for word in group):
        return None
    negated = any(word in _DENIALS for word in group) or ("longer" in group and "no" in group)
    planned = any(word in _PLANS for word in group) or ("to" in group and not passive)
    return Clause(form, first, index, passive, negated, planned)


def _read(
    text: str, tokens: Sequence[Token], clause: Clause, subject: Phrase | None
) -> tuple[RulingMention, Phrase | None, int] | None:
    left, elided = _left(text, tokens, clause.first, subject)
    at = clause.verb + 1
    right = _right(text, tokens, at)
    passive = clause.passive
    by = _agent(text, tokens, at)
    if not passive and by is not None and clause.form.tense == "past" and tokens[at].low == "by":
        passive = True
    for sense in SENSES_OF[clause.form.lemma]:
        if not _follows(tokens, at, sense.after):
            continue
        actor, thing = (by, left) if passive else (left, right)
        if any(_fits(frame, actor, thing) for frame in sense.frames):
            return _mention(text, tokens, clause, sense, (left, elided), right if not passive else None, by if passive else None, passive)
    return None


def _fits(frame: Frame, actor: Phrase | None, thing: Phrase | None) -> bool:
    fits_actor = frame.actor is None or (actor is not None and bool(actor.kind & frame.actor))
    fits_thing = frame.object is None or (thing is not None and bool(thing.kind & frame.object))
    return fits_actor and fits_thing


def _left(text: str, tokens: Sequence[Token], first: int, subject: Phrase | None) -> tuple[Phrase | None, bool]:
    """The subject and whether it stands elsewhere than just before the verb."""
    if first == 0:
        return None, False
    before = tokens[first - 1]
    if before.low in _RELATIVE:
        at = first - 1
        while at > 0 and tokens[at - 1].text in {",", ")", "”", '"'}:
            at -= 1
        return noun_before(text, tokens, at, VERBS), True
    if before.text in {",", ")"}:
        opened = _opening(tokens, first - 1)
        if opened:
            found = noun_before(text, tokens, opened, VERBS)
            if found is not None and found.kind & (ACTORS | Kind.INSTRUMENT):
                return found, True
        return subject, True
    if before.low in {"and", "or", "but", "then"}:
        return subject, True
    if before.low in _PRONOUNS:
        kind = subject.kind if subject else (Kind.PERSON if before.low in {"he", "she", "they"} else NONE)
        return replace(phrase(text, tokens, first - 1, first, kind), words=subject.words if subject else before.text), False
    return noun_before(text, tokens, first, VERBS), False


def _opening(tokens: Sequence[Token], closing: int) -> int | None:
    sign = {")": "(", ",": ","}[tokens[closing].text]
    for index in range(closing - 1, max(0, closing - 30), -1):
        if tokens[index].text == sign:
            return index
    return None


def _right(text: str, tokens: Sequence[Token], at: int) -> Phrase | None:
    while at < len(tokens) and (
        tokens[at].low in {"down", "out", "aside", "off", "in", "on", "from", "to", "not", "up", "back", "against", "for", "with", "both", "into", "that", "of"}
        or tokens[at].text in {"“", '"', "‘"} or tokens[at].low.endswith("ly")
    ):
        at += 1
    return noun_after(text, tokens, at, VERBS)


def _agent(text: str, tokens: Sequence[Token], at: int) -> Phrase | None:
    for index in range(at, min(len(tokens), at + 12)):
        if tokens[index].text in {".", ";", ","}:
            return None
        if tokens[index].low == "by":
            return noun_after(text, tokens, index + 1, VERBS)
    return None


def _follows(tokens: Sequence[Token], at: int, after: str) -> bool:
    if not after:
        return True
    rest = [token.low for token in tokens[at : at + 3]]
    return any(rest[: len(words)] == words or (len(words) == 1 and words[0] in rest[1:2] and rest[0].endswith("ly")) for words in (option.split() for option in after.split("|")))


def _mention(
    text: str,
    tokens: Sequence[Token],
    clause: Clause,
    sense: Sense,
    subject: tuple[Phrase | None, bool],
    right: Phrase | None,
    agent: Phrase | None,
    passive: bool,
) -> tuple[RulingMention, Phrase | None, int]:
    left, elided = subject
    first = clause.first if left is None or elided else left.first
    last = max(clause.verb + 1, right.last if right else 0, agent.last if agent else 0)
    actor, thing = (agent, left) if passive else (left, right)
    start, end = tokens[first].start, tokens[last - 1].end
    authority = next(iter(cite(text[start : end + 120])), None)
    vote = _VOTE.search(text, max(0, start - 60), min(len(text), end + 90))
    return (
        RulingMention(
            0, start, end,
            actor.words if actor else None,
            text[tokens[clause.first].start : tokens[clause.verb].end],
            thing.words if thing else None,
            _disposition(sense, thing),
            authority[2] if authority else None,
            (int(vote[1]), int(vote[2])) if vote else None,
            clause.negated,
            clause.planned,
        ),
        left,
        last,
    )  # fmt: skip


def _disposition(sense: Sense, thing: Phrase | None) -> Disposition:
    partly = thing is not None and re.match(r"(?:some |certain )?(?:parts?|portions?|most) of ", thing.words)
    return Disposition.ALLOWED_IN_PART if partly and sense.disposition is Disposition.ALLOWED else sense.disposition
