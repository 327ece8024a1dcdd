"""A line in, the official acts its verbs tell out: who did what to what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.extract.rulings.groups import AUXILIARIES, Group, Voice, governs, read_group
from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.lexicon import FORMS, SENSES_OF, VERBS, Frame, Sense, ambiguous
from claimcheck.extract.rulings.line import CALENDAR, QUOTES, Line, Phrase
from claimcheck.extract.rulings.phrases import noun_after
from claimcheck.extract.rulings.subjects import subject_of
from claimcheck.extract.rulings.supposed import is_told
from claimcheck.model import Disposition

_PARTICLES = frozenset(
    "down out aside off from to against in on for with up of that into guilty not over".split()
)
_CLAUSAL = frozenset({Disposition.HELD, Disposition.STATED, Disposition.PROVIDES})
_CLAUSE_END = re.compile(r"[;—]|[”\"](?=[\s.,]|$)|, (?:but|while|which|although|and|who|after|as)\b|\.$")
_PARTLY = re.compile(
    r"(?:some |certain |key |large )?(?:parts?|portions?|aspects|provisions|sections) of ", re.IGNORECASE
)
_LONGEST_OBJECT = 240


@dataclass(frozen=True, slots=True)
class Act:
    """An official act told in a line, with its offsets there."""

    start: int
    end: int
    actor: Phrase | None
    action: str
    object: str | None
    disposition: Disposition
    negated: bool
    planned: bool
    subject: Phrase | None = None
    """The grammatical subject, for what follows without one."""
    until: int = 0
    """The token after its last."""
    supposed: bool = False
    """Asked, supposed, demanded or said in general: nothing that is told as done or planned."""


def find_acts(line: Line, previous: Phrase | None) -> Iterator[Act]:
    """Every act told by a verb; `previous` is the subject of the sentence before."""
    subject, taken = previous, 0
    fresh, titled = False, _in_title_case(line)
    for index, token in enumerate(line.tokens):
        form = FORMS.get(token.low)
        if (
            form is None
            or index < taken
            or (token.capital and (token.kind or (index > 0 and not titled)))
            or governs(line, index)
            or (form.tense == "s" and _modifies_body(line, index))
            or (form.tense == "base" and _recommended(line, index))
        ):
            continue
        group = read_group(line, index, form, ambiguous=ambiguous(form.lemma))
        if group is None:
            continue
        found = _read(line, group, subject, fresh=fresh)
        if found is not None:
            subject, fresh = found.subject or subject, True
            taken = found.until
            told = is_told(line, group, found.start, found.disposition, found.subject, found.object)
            yield replace(found, supposed=not told)


_RULERS = Kind.COURT | Kind.BODY | Kind.LEGISLATURE | Kind.FINDER


def _modifies_body(line: Line, index: int) -> bool:
    """Whether a word in -s is part of a body's name: "an appeals court", "the sanctions committee"."""
    if index + 2 >= len(line.tokens):
        return False
    body, after = line.tokens[index + 1 : index + 3]
    return bool(body.kind & _RULERS) and not body.kind & Kind.STATE and not after.kind


_ADVICE = re.compile(
    r"\b(?:recommend|urg|demand|propos|suggest|request|insist|advis)(?:e|ed|es|s|ing)? (?:[\w’' ]{1,40} )?"
    r"that\b[^,.;]{0,120}$"
)


def _recommended(line: Line, index: int) -> bool:
    """Whether a plain form says what somebody advised: "recommended that the state repeal the law"."""
    return bool(_ADVICE.search(line.text, max(0, line.tokens[index].start - 190), line.tokens[index].start))


def _in_title_case(line: Line) -> bool:
    """Whether the line is a headline, whose verbs have capitals."""
    words = [token for token in line.tokens if token.word and len(token.low) > 3]
    return sum(token.capital for token in words) > 0.7 * len(words)


def _read(line: Line, group: Group, subject: Phrase | None, *, fresh: bool) -> Act | None:
    left, elided = subject_of(line, group, subject, fresh=fresh)
    for voice in _voices(line, group):
        for sense in SENSES_OF[group.form.lemma]:
            at = _after(line, group.verb + 1, sense)
            if at is None or (sense.unless and line.low(group.verb + 1) in sense.unless.split()):
                continue
            right = noun_after(line, _skip(line, at), VERBS) or _shared(line, at)
            agent = _agent(line, group.verb + 1)
            actor, thing = (agent, left) if voice is Voice.PASSIVE else (left, right)
            if group.hypothetical and not (actor is not None and actor.kind & (ACTORS | Kind.INSTRUMENT)):
                continue
            if not _stands(group, voice, actor, thing, agent, sense):
                continue
            if any(_fits(frame, actor, thing, voice) for frame in sense.frames):
                return _act(line, group, sense, voice, (left, elided), right, agent, at)
    return None


def _shared(line: Line, at: int) -> Phrase | None:
    """The object that a verb shares with the next: "signed but never ratified the treaty"."""
    if line.low(at) not in {"and", "but", "or", "nor"}:
        return None
    for index in range(at + 1, min(at + 5, len(line.tokens))):
        form = FORMS.get(line.low(index))
        if form is not None and form.tense == "past":
            thing = noun_after(line, index + 1, VERBS)
            return replace(thing, first=at, last=at) if thing else None
        if not (line.low(index) in AUXILIARIES or line.tokens[index].adverb or line.low(index) == "later"):
            return None
    return None


def _voices(line: Line, group: Group) -> tuple[Voice, ...]:
    match group.voice:
        case Voice.EITHER:
            first = Voice.PASSIVE if line.low(group.verb + 1) == "by" else Voice.ACTIVE
            return (first, Voice.ACTIVE if first is Voice.PASSIVE else Voice.PASSIVE)
        case Voice.GERUND:
            return (Voice.ACTIVE,)
        case voice:
            return (voice,)


def _stands(
    group: Group, voice: Voice, actor: Phrase | None, thing: Phrase | None, agent: Phrase | None, sense: Sense
) -> bool:
    """Whether the verb has the company its voice asks for."""
    if voice is Voice.PASSIVE:
        if sense.loose and agent is not None and not agent.kind:
            return False
        return thing is not None and (
            group.voice is Voice.PASSIVE or agent is not None or bool(thing.kind) or sense.after != ""
        )
    if not sense.loose:
        return True
    if thing is None or actor is None:
        return (bool(sense.after) and actor is not None) or (
            group.voice is Voice.GERUND and thing is not None and bool(thing.kind)
        )
    return bool(actor.kind)


def _fits(frame: Frame, actor: Phrase | None, thing: Phrase | None, voice: Voice) -> bool:
    if frame.passive and voice is not Voice.PASSIVE:
        return False
    fits_actor = frame.actor is None or (actor is not None and bool(actor.kind & frame.actor))
    fits_thing = frame.object is None or (thing is not None and bool(thing.kind & frame.object))
    return fits_actor and fits_thing


def _after(line: Line, at: int, sense: Sense) -> int | None:
    """The token after the words the sense asks for; None where they do not follow."""
    if not sense.after:
        return at
    at = _skip(line, at)
    for option in sense.after.split("|"):
        words = option.split()
        if words[0] == "*":
            if line.low(at) not in {"that", "for"} and words[1] in [
                line.low(index) for index in range(at + 1, at + 9)
            ]:
                return at
            continue
        if all(line.low(at + offset) == word for offset, word in enumerate(words)):
            return at + len(words) if all(word in _PARTICLES for word in words) else at
    return None


def _skip(line: Line, at: int) -> int:
    """Past adverbs, dates and quotation marks between a verb and its object."""
    for _ in range(6):
        token = line.tokens[at] if at < len(line.tokens) else None
        if token is None:
            break
        after = line.low(at + 1)
        if (token.low[:1].isdigit() and re.fullmatch(r"\d{1,3}[\-–‑]\d{1,3}", token.low)) or (
            token.adverb
            or token.text in QUOTES
            or token.low in CALENDAR
            or token.low in {"also", "back", "both"}
        ):
            at += 1
        elif token.low in {"on", "in", "by", "late", "early"} and (after in CALENDAR or after.isdigit()):
            at += 3 if line.low(at + 2).isdigit() else 2
        elif token.low == "," and (stop := _vote_aside(line, at)):
            at = stop
        elif token.low == "into" and after in {"law", "force"}:
            at += 2
        else:
            break
    return at


def _vote_aside(line: Line, at: int) -> int:
    """Past an insertion that tells the vote: "held, by six votes to one, that"; 0 where there is none."""
    words = [line.low(index) for index in range(at + 1, at + 12)]
    if not words or words[0] not in {"by", "unanimously", "in"} or "," not in words:
        return 0
    inside = words[: words.index(",")]
    votes = {"votes", "vote", "majority", "unanimously", "margin", "decision"}
    return at + len(inside) + 2 if votes.intersection(inside) else 0


def _agent(line: Line, at: int) -> Phrase | None:
    for index in range(at, min(len(line.tokens), at + 12)):
        if line.low(index) in {".", ";", ","}:
            return None
        if line.low(index) == "by":
            if any(line.low(at).startswith("vote") for at in range(index + 1, index + 4)) or line.low(
                index + 1
            ).endswith("ing"):
                return None
            return noun_after(line, index + 1, VERBS)
    return None


def _act(
    line: Line,
    group: Group,
    sense: Sense,
    voice: Voice,
    subject: tuple[Phrase | None, bool],
    right: Phrase | None,
    agent: Phrase | None,
    at: int,
) -> Act:
    left, elided = subject
    passive = voice is Voice.PASSIVE
    first = group.first if left is None or elided else left.first
    last = max(at, group.verb + 1, right.last if right else 0, agent.last if passive and agent else 0)
    thing = left if passive else right
    if sense.disposition is Disposition.ALLOWED and line.low(last) == "to" and last + 1 < len(line.tokens):
        last += 2
    words, end = _object(line, group, sense, thing, last, passive=passive)
    while last < len(line.tokens) and line.tokens[last].start < end:
        last += 1
    action = line.slice(group.first, min(max(group.verb + 1, at), len(line.tokens)))
    actor = agent if passive else left
    return Act(
        line.tokens[first].start,
        end,
        actor,
        action,
        words,
        _disposition(sense, words),
        group.negated,
        group.planned,
        left,
        last,
    )


def _object(
    line: Line, group: Group, sense: Sense, thing: Phrase | None, last: int, *, passive: bool
) -> tuple[str | None, int]:
    """The object's words and where the act ends; what is held or stated runs to its clause's end."""
    end = line.tokens[last - 1].end
    verb_end = line.tokens[group.verb].end
    clausal = sense.disposition in _CLAUSAL and not passive
    if clausal and (said := re.compile(r"[^.;]{0,60}?\bthat\b|\W{0,3}[“\"]").match(line.text, verb_end)):
        stop = _CLAUSE_END.search(line.text, said.end(), min(len(line.text), said.end() + _LONGEST_OBJECT))
        end = stop.start() if stop else min(len(line.text), said.end() + _LONGEST_OBJECT)
        return line.text[said.end() : end].strip() or None, end
    return (thing.words if thing else None), end


def _disposition(sense: Sense, words: str | None) -> Disposition:
    if sense.disposition is Disposition.ALLOWED and words and _PARTLY.match(words):
        return Disposition.ALLOWED_IN_PART
    return sense.disposition
