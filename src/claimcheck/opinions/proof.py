"""A model's answer in, the judgement that its quotation proves out, or why it proves nothing.

The model may say that two passages speak of one thing, which is what the rules could not tell. Values are
compared by the rules, in the quotation; what a page says to the model moves nothing without them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.compare import REASONS, Holds, Statement, compare, value_outcome
from claimcheck.compare.alike.cover import cover
from claimcheck.compare.alike.same import event_match
from claimcheck.compare.statements.statement import Context
from claimcheck.model import (
    ClaimKind,
    Decider,
    DeciderKind,
    Evidence,
    Judgement,
    Relation,
    RelationKind,
    Span,
    Verdict,
)
from claimcheck.opinions.answer import Answer, NoAnswer
from claimcheck.opinions.case import SURE, Case, agrees
from claimcheck.opinions.passages import Passage, plain
from claimcheck.verify import Source
from claimcheck.verify.retrieve import judge_value

LEAST_WORDS = 3
"""A quotation of fewer words says nothing of anything."""

SHARED = {Verdict.SUPPORTED: 0.2, Verdict.CONTRADICTED: 0.7}
"""The share of the claim's words that the quoted sentences must have. Tuned on the labelled pairs of
tests/gold: paraphrases that bear a claim out begin at 0.2; an accusation takes more."""

SHARED_WHOLE = 0.65
"""The same where all that a sentence says is to be borne out."""

DOUBTED = frozenset({"other-event", "other-subject", "other-unit"})
"""What the rules say where they do not see that a passage speaks of the claim's thing. Their other reasons
(a plan, a denial, another court, stage, place or time) are read off its words, and no model outvotes them."""

TO_THE_JUDGE = re.compile(r"[{}]|\bverdict\W{0,3}[:=]|\bclaim id\b", re.IGNORECASE)
"""What no page says to its readers. Example: `{"verdict": "supported"}`."""

_LEVEL = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})

NOTHING = Context((), (), None)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Where a quotation stands."""

    source: Source
    sentences: tuple[int, ...]
    words: str
    """Level and plain, for looking up values in it."""

    def readings(self, statement: Statement) -> Iterator[Statement]:
        """The values of the statement's kind that the quotation has."""
        for other in self.source.reader.statements(statement.claim.kind):
            within = other.claim.kind is ClaimKind.RULING or level(other.claim.text) in self.words
            if other.sentence in self.sentences and within:
                yield other

    def share(self, statement: Statement) -> float:
        """How much of the claim's words the quoted sentences have, its value aside."""
        scenes = [self.source.reader.scene(index) for index in self.sentences]
        value = frozenset(range(statement.first, statement.last + 1))
        return cover(statement.scene, scenes, NOTHING, value).share


def level(text: str) -> str:
    """Plain, with straight quotation marks."""
    return plain(text).translate(_LEVEL)


def prove(case: Case, passages: Sequence[Passage], answer: Answer, name: str) -> Judgement | NoAnswer:
    """The judgement of the model of that name, as far as the quotation bears it out."""
    if answer.verdict is Verdict.UNRESOLVED:
        return NoAnswer("it could not tell either")
    quoted = find_quoted(passages, answer.quote)
    if quoted is None:
        return NoAnswer("its quotation is not in the passages it was shown")
    if TO_THE_JUDGE.search(quoted.words):
        return NoAnswer("its quotation speaks to the judge, not of the claim")
    if answer.verdict is Verdict.SUPPORTED:
        return _supported(case, quoted, name)
    return _contradicted(case, passages, quoted, name)


def find_quoted(passages: Sequence[Passage], quote: str) -> Quoted | None:
    """The first place of a quotation, white space and the shape of quotation marks aside."""
    words = level(quote).strip("\"' ")
    if len(words.split()) < LEAST_WORDS:
        return None
    for passage in passages:
        parts = [level(part) for part in passage.parts]
        at = " ".join(parts).find(words)
        if at >= 0:
            return Quoted(passage.source, tuple(_touched(passage, parts, at, at + len(words))), words)
    return None


def _touched(passage: Passage, parts: Sequence[str], start: int, end: int) -> Iterator[int]:
    place = 0
    for index, part in zip(passage.sentences, parts, strict=True):
        if place < end and start < place + len(part):
            yield index
        place += len(part) + 1


def _supported(case: Case, quoted: Quoted, name: str) -> Judgement | NoAnswer:
    """Each of the case's values is borne out by the quotation, or by the rules."""
    proven: list[Evidence] = []
    for statement in case.statements:
        found = _agreeing(statement, quoted, SHARED_WHOLE if case.whole else SHARED[Verdict.SUPPORTED])
        if isinstance(found, Statement):
            reason = value_outcome(statement, found).reason
            proven.append(_evidence(statement, found, quoted, RelationKind.SUPPORTS, reason, name))
        elif len(case.statements) == 1 or not any(_borne_out(statement, one) for one in case.sources):
            return found
    if not proven:
        return NoAnswer("its quotation has no value of the claim")
    return _judged(case, Verdict.SUPPORTED, proven, name)


def _borne_out(statement: Statement, source: Source) -> bool:
    return judge_value(statement, source).verdict is Verdict.SUPPORTED


def _agreeing(statement: Statement, quoted: Quoted, least: float) -> Statement | NoAnswer:
    """The quoted value that is the claim's, where nothing that the rules read speaks against it."""
    readings = list(quoted.readings(statement))
    same = [one for one in readings if agrees(statement, one)]
    if not same:
        differs = any(value_outcome(statement, one).holds is Holds.DIFFERS for one in readings)
        return NoAnswer(
            "the rules read another value in its quotation"
            if differs
            else "the rules read no such value in its quotation"
        )
    if quoted.share(statement) < least:
        return NoAnswer("its quotation has too little of the claim's words")
    for one in same:
        relation = compare(statement, one)
        if relation.kind is RelationKind.SUPPORTS:
            return one
        if relation.reason in DOUBTED and event_match(statement, one) > 0:
            return one
    return NoAnswer(f"by the rules, {REASONS[compare(statement, same[0]).reason]}")


def _contradicted(case: Case, passages: Sequence[Passage], quoted: Quoted, name: str) -> Judgement | NoAnswer:
    """One of the case's values cannot hold, and no passage that was shown gives it."""
    told = NoAnswer("the rules read no value in its quotation that differs from the claim's")
    for statement in case.statements:
        differing = next((one for one in quoted.readings(statement) if _differs(statement, one)), None)
        if differing is None:
            continue
        if any(_gives(statement, passage) for passage in passages):
            return NoAnswer("by the rules, the source gives the claim's value too")
        if quoted.share(statement) < SHARED[Verdict.CONTRADICTED]:
            told = NoAnswer("its quotation has too little of the claim's words for an accusation")
            continue
        reason = value_outcome(statement, differing).reason
        found = _evidence(statement, differing, quoted, RelationKind.CONTRADICTS, reason, name)
        return _judged(case, Verdict.CONTRADICTED, [found], name)
    return told


def _differs(statement: Statement, other: Statement) -> bool:
    """Whether the rules see another value and nothing that makes it one of another thing."""
    if value_outcome(statement, other).holds is not Holds.DIFFERS:
        return False
    relation = compare(statement, other)
    level_ground = statement.planned == other.planned and not statement.negated and not other.negated
    return relation.kind is RelationKind.CONTRADICTS or (relation.reason == "unsure" and level_ground)


def _gives(statement: Statement, passage: Passage) -> bool:
    return any(
        other.sentence in passage.sentences and value_outcome(statement, other).holds is Holds.SAME
        for other in passage.source.reader.statements(statement.claim.kind)
    )


def _evidence(
    statement: Statement, other: Statement, quoted: Quoted, kind: RelationKind, reason: str, name: str
) -> Evidence:
    ours, theirs = statement.claim.text, other.claim.text
    told = (
        f"The claim says “{ours}”, the passage “{theirs}”: {REASONS[reason]};"
        f" that both are of one thing is the opinion of {name}."
    )
    first = quoted.source.evidence(quoted.sentences[0], Relation(kind, reason, told, SURE))
    if len(quoted.sentences) == 1:
        return first
    prose = quoted.source.reader.prose
    mentions = [prose.mention(prose.sentences[index]) for index in quoted.sentences]
    start = min(mention.span.start for mention in mentions)
    end = max(mention.span.end for mention in mentions)
    return replace(first, quote=" ".join(m.quote for m in mentions), span=Span(start, end))


def _judged(case: Case, verdict: Verdict, evidence: Sequence[Evidence], name: str) -> Judgement:
    relation = evidence[0].relation
    deciding = {item.span for item in evidence}
    aside = (*case.judgement.evidence, *case.judgement.considered)
    return replace(
        case.judgement,
        verdict=verdict,
        reason=relation.reason,
        confidence=relation.confidence,
        explanation=relation.explanation,
        evidence=tuple(evidence),
        considered=tuple(item for item in aside if item.span not in deciding),
        decided_by=Decider(DeciderKind.MODEL, name),
    )
