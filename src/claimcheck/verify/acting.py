"""A sentence that tells an official act and a source in; what the clauses of the source say of it, out.

The words of a whole sentence are looked for one by one, so that "voted to adopt" is no "approved" and who
"will veto" vetoes. Where the sentence tells one act that can be read, it is the clauses of the source that
decide: they bear the act out in their own words, and where they tell it only as a plan or of another body,
the claim's own words elsewhere bear nothing out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.compare import Holds, Reader, Statement
from claimcheck.compare.acts.acts import compare_act, shortened
from claimcheck.compare.alike.cover import cover
from claimcheck.compare.alike.hinges import answered, hinges
from claimcheck.compare.deeds import claimed
from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.reading import read_deeds
from claimcheck.compare.sentence.abandoned import event_of, hold_abandoned
from claimcheck.compare.sentence.meant import only_meant
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.values.outcome import REASONS
from claimcheck.model import Claim, ClaimKind, Disposition, Evidence, Relation, RelationKind, Ruling
from claimcheck.verify.retrieve import Source

TOLD = 0.77
"""How sure the support of an act must be to bear out the sentence that tells it and little else."""

AGAINST = 0.8
"""The same to shut the sentence out."""

REST = 0.75
"""The share of the other words of the sentence that a passage must have."""

HINDERED = frozenset("not-done other-court other-stage other-voice in-part".split())
"""Reasons for which a clause that tells the claim's act of its object does not bear it out."""

CHARGED = frozenset("convict acquit sentence jail charge pardon".split())
"""Acts upon somebody for something: who is cleared of the one is not cleared of the other."""

NEAR = 0.8
"""How surely such a clause must be on the claim's object for the claim's own words to count for nothing."""


@dataclass(frozen=True, slots=True)
class Acted:
    """What the clauses of a source say of the one act of a sentence."""

    decisive: Evidence | None
    """A passage that bears the whole sentence out or shuts it out."""
    hindered: bool = False
    """Whether its act is told only as a plan, of another body or in part."""
    open: bool = False
    """Whether nothing was found of it, so that it may still be told as a plan; see `is_only_meant`."""


_UNTIL = frozenset({"until", "till"})
"""Words that turn a denial into a date: who "did not win until 1999" won."""

UNTOLD = Acted(None)
OPEN = Acted(None, open=True)


def hold_act(own: Reader, source: Source, borne: Sequence[Statement], rest: Sequence[Statement]) -> Acted:
    """What a source says of a text's one act; `borne` are the values that it bears out, `rest` the others."""
    if len(own.prose.sentences) != 1 or not _UNTIL.isdisjoint(own.scene(0).words):
        return UNTOLD
    if given_up := _given_up(own, source, [*borne, *rest]):
        return given_up
    act = _act(own)
    deed = claimed(act)
    if deed is None or not _is_alone(deed, own.scene(0)):
        return OPEN
    found = _found(act, source)
    supports = [item for item in found if item[1].kind is RelationKind.SUPPORTS]
    against = [item for item in found if item[1].kind is RelationKind.CONTRADICTS]
    if supports and not against:
        return Acted(_whole(act, deed, source, supports, borne, rest))
    if against and not supports and against[0][1].confidence >= AGAINST:
        return Acted(source.evidence(*against[0]), hindered=True)
    hindered = not supports and any(_hinders(relation, deed) for _, relation in found)
    return Acted(None, hindered=True) if hindered else OPEN


def _is_untold(claim: Scene, page: Reader) -> bool:
    """Whether no passage has what a short sentence says was done to its subject: "was carried out"."""
    last = next((i for i in range(len(claim.tokens) - 1, 0, -1) if claim.concepts[i]), 0)
    words = claim.tokens[max(last - 1, 0) : last + 1]
    if len(claim.tokens) > SHORT or len(words) < 2 or words[0].lower not in _BEING:
        return False
    if not words[1].lower.endswith(("ed", "en")):
        return False
    concept = claim.concepts[last]
    classes = frozenset().union(*(h.classes for h in claim.happenings if h.at == last))
    scenes = [page.scene(index) for index in range(len(page.prose.sentences))]
    return not any(concept in scene.content or classes & scene.told for scene in scenes)


SHORT = 12
"""A sentence of so many tokens hangs on its verb."""

_BEING = frozenset("was were is are been being".split())


def _given_up(own: Reader, source: Source, values: Sequence[Statement]) -> Acted | None:
    """What follows where a passage says that what the sentence tells of never came about."""
    claim, held = own.scene(0), UNTOLD
    if event_of(claim) is None:
        return None
    for index in range(len(source.reader.prose.sentences)):
        scene = source.reader.scene(index)
        holds = hold_abandoned(claim, scene)
        if holds in _GIVEN_UP and all(
            has_value(s, scene) for s in values if s.claim.kind is not ClaimKind.RULING
        ):
            kind, reason = _GIVEN_UP[holds]
            said = f"The claim says “{shortened(claim.text)}”, the passage “{shortened(scene.text)}”"
            relation = Relation(kind, reason, f"{said}: {REASONS[reason]}.", AGAINST)
            return Acted(source.evidence(index, relation), hindered=True)
        held = Acted(None, hindered=True) if holds is Holds.UNKNOWN else held
    return held if held.hindered else None


_GIVEN_UP = {
    Holds.SAME: (RelationKind.SUPPORTS, "disposition-same"),
    Holds.DIFFERS: (RelationKind.CONTRADICTS, "denied"),
}


def is_only_meant(own: Reader, source: Source) -> bool:
    """Whether a source tells what a text of one sentence says was done as a plan only, or not at all."""
    page = source.reader
    if _is_untold(own.scene(0), page):
        return True
    return only_meant(own.scene(0), (page.scene(index) for index in range(len(page.prose.sentences))))


def _act(own: Reader) -> Statement:
    """The whole sentence as the act that it tells."""
    sentence = own.prose.mention(own.prose.sentences[0])
    value = Ruling(None, sentence.quote, None, Disposition.OTHER)
    return own.statement(Claim("act", ClaimKind.RULING, sentence, sentence, value, subject=""))


def _is_alone(deed: Deed, scene: Scene) -> bool:
    """Whether a sentence tells no second act beside the one that is read."""
    return all(other.implied or other.at == deed.at for other in read_deeds(scene.text))


def _found(act: Statement, source: Source) -> list[tuple[int, Relation]]:
    """The sentences of a source that speak of the act, the surest first."""
    reader = source.reader
    wanted = act.scene.content
    told = [
        (index, relation)
        for index in range(len(reader.prose.sentences))
        if _may_tell(wanted, reader.scene(index))
        and (relation := compare_act(act, reader.scene(index), reader.context(index)))
    ]
    return sorted(told, key=lambda item: -item[1].confidence)


def _may_tell(wanted: frozenset[str], scene: Scene) -> bool:
    """Whether a sentence shares a word with the act, or opens with who is known from those before it."""
    return not wanted.isdisjoint(scene.content) or scene.text.partition(" ")[0].lower() in _KNOWN


_KNOWN = frozenset("he she it they his her its their this that these those both".split())


def _hinders(relation: Relation, deed: Deed) -> bool:
    """Whether the act is told as not done yet or of another body, or of somebody for something else."""
    elsewhere = relation.reason in {"other-event", "other-subject"} and deed.kind in CHARGED
    return elsewhere or (relation.reason in HINDERED and relation.confidence >= NEAR)


def _whole(
    act: Statement,
    deed: Deed,
    source: Source,
    supports: Sequence[tuple[int, Relation]],
    borne: Sequence[Statement],
    rest: Sequence[Statement],
) -> Evidence | None:
    """The passage that tells the act and has what else the sentence says."""
    if supports[0][1].confidence < TOLD:
        return None
    index, relation = supports[0]
    scene = source.reader.scene(index)
    if not all(s.claim.kind is ClaimKind.RULING or has_value(s, scene) for s in rest):
        return None
    if not all(answered(hinge, (scene,)) for hinge in hinges(act.scene)):
        return None
    values = [s for s in borne if s.claim.kind is not ClaimKind.RULING]
    done = _tokens(act.scene, deed).union(*(range(s.first, s.last + 1) for s in values))
    covered = cover(act.scene, (scene,), source.reader.context(index), done)
    left = any(concept for i, concept in enumerate(act.scene.concepts) if i not in done)
    said = not left or min(covered.share, covered.names, covered.numbers, covered.words) >= REST
    return source.evidence(index, relation) if said else None


def has_value(statement: Statement, scene: Scene) -> bool:
    """Whether a sentence has the words of a value that the claim gives."""
    return all(
        concept in scene.content
        for concept in statement.scene.concepts[statement.first : statement.last + 1]
        if concept
    )


def _tokens(scene: Scene, deed: Deed) -> frozenset[int]:
    """The tokens that an act's clause answers for: its verb, who did it, what it is upon but for names."""
    named = {scene.tokens[i].start for i in scene.in_names}
    own = {token.start for token in (*deed.actor, *(t for t in deed.object if t.start not in named))}
    return frozenset({deed.at, *(i for i, token in enumerate(scene.tokens) if token.start in own)})
