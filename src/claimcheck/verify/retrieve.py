"""A claim and a source in, the evidence that speaks of it out: linear in the source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from claimcheck.compare import Reader, Statement, compare
from claimcheck.compare.acts.acts import compare_act, compare_none, is_only_meant, is_read
from claimcheck.compare.alike.cover import Cover, cover
from claimcheck.compare.alike.hinges import answered, hinges
from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.deciding import can_decide
from claimcheck.compare.facts import conditions, parties
from claimcheck.compare.facts.finding import find_reckoned
from claimcheck.compare.facts.implied import find_implied
from claimcheck.compare.facts.told import relation as as_relation
from claimcheck.compare.quantifiers import compare_share
from claimcheck.compare.ratios import compare_growth
from claimcheck.compare.unlike.apart import month_differs
from claimcheck.compare.unlike.disputes import leaves_open
from claimcheck.compare.unlike.roles import turned_round
from claimcheck.compare.unlike.scopes import narrows
from claimcheck.compare.values.outcome import REASONS
from claimcheck.model import (
    ClaimKind,
    Evidence,
    Judgement,
    Origin,
    Relation,
    RelationKind,
    Unresolved,
    Verdict,
    Via,
)
from claimcheck.verify.decide import SHOWN, UNSURE, decide, unresolved
from claimcheck.verify.places import LONG, contested, decided, find_places, refuted

SAID = 0.8
"""The share of a claim's words that a passage must have to say it, where no value was extracted."""


@dataclass(frozen=True, slots=True)
class Source:
    """A readable document that a claim is held against."""

    name: str
    """Address or path."""
    reader: Reader
    via: Via = Via.CITATION
    origin: Origin | None = None
    fetched_at: datetime | None = None

    def evidence(self, sentence: int, relation: Relation) -> Evidence:
        """A sentence of the source with how it stands to the claim."""
        mention = self.reader.prose.mention(self.reader.prose.sentences[sentence])
        return Evidence(
            source=self.name,
            via=self.via,
            quote=mention.quote,
            span=mention.span,
            relation=relation,
            origin=self.origin,
            fetched_at=self.fetched_at,
            line=mention.position.line,
        )


def find_evidence(claim: Statement, source: Source, *, aside: bool = True) -> Iterator[Evidence]:
    """The passages of a source with a value of the claim's kind or its act, in the order of the text.

    With `aside` those of something else, too, each with what it is of; that costs more than the rest.
    """
    acts = dict(_told_acts(claim, source)) if claim.claim.kind is ClaimKind.RULING else {}
    others = _comparable(claim, source)
    compared = [(other, compare(claim, other)) for other in others if aside or can_decide(claim, other)]
    summed = {o.sentence for o, relation in compared if o.working and relation.kind is RelationKind.SUPPORTS}
    reckoned = tuple(_reckoned(claim, source))
    shut = {index for index, relation in reckoned if acts and relation.kind is RelationKind.CONTRADICTS}
    for other, relation in compared:
        if relation.kind is RelationKind.CONTRADICTS and other.sentence in summed:
            continue  # one of the numbers that the claim's is worked out from
        told = acts.get(other.sentence)
        if relation.kind is RelationKind.SUPPORTS and other.sentence in shut:
            continue  # it has the claim's verb, and with it the opposite: "found" no link
        if told and relation.kind is RelationKind.SUPPORTS and told.kind is not RelationKind.SUPPORTS:
            if told.reason != "denied":
                continue  # the whole sentence tells more than the act that was read in it
            acts.pop(other.sentence)  # "refused to suspend" was read as the refusal that it is
        elif told is None and relation.kind is RelationKind.SUPPORTS and is_read(claim):
            continue  # every clause was read, and none of them tells the act
        yield source.evidence(other.sentence, relation)
    for index, relation in acts.items():
        if index not in shut or relation.kind is not RelationKind.SUPPORTS:
            yield source.evidence(index, relation)
    for index, relation in reckoned:
        told = acts.get(index)
        if told and told.kind is not RelationKind.SUPPORTS and relation.kind is RelationKind.SUPPORTS:
            continue  # its clauses tell the act only of something else, or its opposite
        yield source.evidence(index, relation)
    if claim.claim.kind is ClaimKind.COUNT:
        yield from _of_count(claim, source, others)


def _comparable(claim: Statement, source: Source) -> Sequence[Statement]:
    """The values of a claim's kind; of acts those that are not told of a group only."""
    others = source.reader.statements(claim.claim.kind)
    if claim.claim.kind is not ClaimKind.RULING:
        return others
    return [other for other in others if not narrows(claim.scene, other.scene)]


def _reckoned(claim: Statement, source: Source) -> Iterator[tuple[int, Relation]]:
    """What the sentences of a source imply of a claim without giving its value."""
    for index, told in (*find_reckoned(claim, source.reader), *find_implied(claim, source.reader)):
        yield index, as_relation(told, claim.scene, source.reader.scene(index))


def _told_acts(claim: Statement, source: Source) -> Iterator[tuple[int, Relation]]:
    """The same without what only seems to bear the act out, being told of something else."""
    acts = list(_acts(claim, source))
    apart = bool(acts) and _is_left_open(claim, source)
    return ((i, relation) for i, relation in acts if not apart or relation.kind is not RelationKind.SUPPORTS)


def _is_left_open(claim: Statement, source: Source) -> bool:
    """Whether a source tells the state of a place, or its tie to a party, of something else only."""
    return any(facts.is_left_open(claim.scene, source.reader) for facts in (conditions, parties))


def _of_count(claim: Statement, source: Source, others: Sequence[Statement]) -> Iterator[Evidence]:
    """The sentences that say how many it is in other ways than by a number: none, all, twice as many."""
    for index in range(len(source.reader.prose.sentences)):
        none = compare_none(claim, source.reader.scene(index), source.reader.context(index))
        if none:
            yield source.evidence(index, none)
        share = compare_share(claim, source.reader.scene(index))
        if share:
            yield source.evidence(index, share)
        grown = compare_growth(claim, source.reader.scene(index))
        here = [other for other in others if other.sentence == index] if grown else []
        if grown and not any(month_differs(claim, other) for other in here):
            yield source.evidence(index, grown)


def _acts(claim: Statement, source: Source) -> Iterator[tuple[int, Relation]]:
    """How each sentence that speaks of the claim's act stands to it."""
    for index in range(len(source.reader.prose.sentences)):
        relation = compare_act(claim, source.reader.scene(index), source.reader.context(index))
        if relation and not narrows(claim.scene, source.reader.scene(index)):
            yield index, relation


def judge_value(claim: Statement, source: Source) -> Judgement:
    """What one source says of one value."""
    return _judge(claim, source, list(find_evidence(claim, source, aside=False)))


def judge_part(claim: Statement, source: Source) -> Judgement:
    """The same for one value of a text whose other words are looked for apart from it."""
    evidence = list(find_evidence(claim, source, aside=False))
    judgement = _judge(claim, source, evidence)
    if judgement.reason != Unresolved.AMBIGUOUS:
        return judgement
    first = decide(claim.claim, evidence)
    return first if first.verdict is Verdict.SUPPORTED else judgement


def _judge(claim: Statement, source: Source, evidence: Sequence[Evidence]) -> Judgement:
    judgement = settle(claim, (source,), decide(claim.claim, evidence), evidence)
    if judgement.reason == Unresolved.SOURCE_SILENT and not is_read(claim):
        return decide(claim.claim, [*find_words(claim, source), *evidence])
    return judgement


def settle(
    claim: Statement, sources: Sequence[Source], judgement: Judgement, evidence: Sequence[Evidence]
) -> Judgement:
    """The judgement, held against which value of each source is in the claim's place; a ruling has none."""
    if claim.claim.kind is ClaimKind.RULING or judgement.reason in FIGURES:
        return judgement
    figures = [item for item in evidence if item.relation.reason in FIGURES]
    if len({item.relation.kind for item in figures}) == 1 and _yield(evidence, figures[0].relation.kind):
        return decide(claim.claim, figures)
    found = [
        (source, find_places(claim, source.reader.statements(claim.claim.kind), source.reader.vocabulary))
        for source in sources
    ]
    settled = [
        source.evidence(place.statement.sentence, relation)
        for source, places in found
        for place, relation in decided(claim, places)
    ]
    if judgement.reason == Unresolved.SOURCE_SILENT:
        return decide(claim.claim, [*settled, *evidence]) if settled else judgement
    deciding = {item.source for item in judgement.evidence}
    spoken = [places for source, places in found if source.name in deciding]
    kinds = {item.relation.kind for item in settled if item.source in deciding}
    placed = RelationKind.SUPPORTS in kinds
    within = placed and judgement.reason == "count-within"  # a bound's place was weighed by more
    if judgement.verdict is Verdict.SUPPORTED and all(map(refuted, spoken)) and not within:
        against = [item for item in settled if item.relation.kind is RelationKind.CONTRADICTS]
        if against:
            return decide(claim.claim, [*against, *_without_supports(evidence)])
        return unresolved(claim.claim, Unresolved.AMBIGUOUS, tuple(evidence)[:SHOWN], UNSURE)
    if judgement.verdict is Verdict.CONTRADICTED and (
        placed or (judgement.reason in DIFFERING and any(map(contested, spoken)))
    ):
        return unresolved(claim.claim, Unresolved.AMBIGUOUS, tuple(evidence)[:SHOWN])
    return judgement


def _yield(evidence: Sequence[Evidence], kind: RelationKind) -> bool:
    """Whether nothing stands against what a figure says but that it lies within a bound, too."""
    against = (item.relation for item in evidence if item.relation.kind is not kind)
    return all(one.kind is RelationKind.NEUTRAL or one.reason == "count-within" for one in against)


FIGURES = frozenset({"figure-within", "figure-differs"})
"""Reasons of a figure whose kind is known, which says more than its place."""

DIFFERING = frozenset({"date-differs", "count-differs"})
"""Reasons that another value gives; the rest are of the words."""


def _without_supports(evidence: Sequence[Evidence]) -> list[Evidence]:
    return [item for item in evidence if item.relation.kind is not RelationKind.SUPPORTS]


def find_words(claim: Statement, source: Source) -> Iterator[Evidence]:
    """Passages that say the claim in its own words, value and all, where no such value was extracted."""
    value = frozenset(c for c in claim.scene.concepts[claim.first : claim.last + 1] if c)
    compared = {other.sentence for other in source.reader.statements(claim.claim.kind)}
    hung = tuple(hinges(claim.scene))
    if claim.claim.kind is ClaimKind.RULING:
        if _is_left_open(claim, source):
            return
        compared.update(index for index, _ in _acts(claim, source))
    for index in range(len(source.reader.prose.sentences)):
        if index in compared:
            continue
        scene = source.reader.scene(index)
        if narrows(claim.scene, scene) or leaves_open(claim, scene):
            continue
        if not value or not value <= scene.content or not set(claim.unit[-1:]) <= scene.content:
            continue
        if not all(answered(hinge, (scene,)) for hinge in hung):
            continue
        covered = cover(claim.scene, (scene,), source.reader.context(index))
        whole = covered.share >= SAID and covered.names >= SAID and covered.numbers == 1.0
        if whole and not _lacks(claim, covered) and not turned_round(claim.scene, scene):
            if claim.claim.kind is ClaimKind.RULING and is_only_meant(claim, scene):
                continue
            yield source.evidence(index, _said(claim, scene.text, covered.share))


def _lacks(claim: Statement, covered: Cover) -> bool:
    """Whether a short sentence has a word of some weight that is neither in the passage nor around it."""
    return len(claim.scene.tokens) <= LONG and any(word not in LIGHT for word in covered.missing)


def _said(claim: Statement, text: str, share: float) -> Relation:
    sentence = f"The claim says “{claim.claim.text}”, the passage “{text[:160]}”: {REASONS['words-agree']}."
    return Relation(RelationKind.SUPPORTS, "words-agree", sentence, round(0.9 * share, 2))
