"""A piece of evidence in, how it was held against the claim out: for whoever wants to do it again by hand."""

from collections.abc import Mapping
from dataclasses import replace

from claimcheck.compare import Statement, compare
from claimcheck.compare.sentence.scene import Happening, Scene
from claimcheck.model import Account, Evidence, Judgement
from claimcheck.verify.retrieve import Source


def accounted(judgement: Judgement, claim: Statement, sources: Mapping[str, Source]) -> Judgement:
    """The judgement with an account of each of its passages that lies in one of the sources, by name."""

    def told(evidence: Evidence) -> Evidence:
        source = sources.get(evidence.source)
        return replace(evidence, account=account(claim, source, evidence)) if source else evidence

    return replace(
        judgement,
        evidence=tuple(map(told, judgement.evidence)),
        considered=tuple(map(told, judgement.considered)),
    )


def account(claim: Statement, source: Source, evidence: Evidence) -> Account | None:
    """What of the claim a passage has, and which of its values was compared; None where it has no place."""
    if evidence.span is None:
        return None
    index = source.reader.sentence_at(evidence.span.start)
    other = _compared(claim, source, index, evidence)
    scene, around = source.reader.scene(index), source.reader.context(index).words
    words = dict(_words(claim))
    here = tuple(text for concept, text in words.items() if concept in scene.content)
    near = tuple(text for c, text in words.items() if c not in scene.content and c in around)
    lacking = tuple(t for c, t in words.items() if c not in scene.content and c not in around)
    return Account(
        value=other.claim.value if other else None,
        text=other.claim.text if other else "",
        event=_event(claim.scene, claim.happening),
        other_event=_event(other.scene, other.happening) if other else "",
        shared=here,
        around=near,
        lacking=lacking,
    )


def _compared(claim: Statement, source: Source, index: int, evidence: Evidence) -> Statement | None:
    """The value of the sentence that the evidence speaks of: the one whose comparison said so."""
    others = [one for one in source.reader.statements(claim.claim.kind) if one.sentence == index]
    said = (one for one in others if compare(claim, one).explanation == evidence.relation.explanation)
    named = (one for one in others if f"“{one.claim.text}”" in evidence.relation.explanation)
    return next(said, None) or next(named, None)


def _words(claim: Statement) -> list[tuple[str, str]]:
    """The words of the claim's sentence that say anything, its value aside, each as it is written."""
    pairs = zip(claim.scene.concepts, claim.scene.tokens, strict=True)
    return [
        (concept, token.text)
        for place, (concept, token) in enumerate(pairs)
        if concept and not claim.first <= place <= claim.last
    ]


def _event(scene: Scene, happening: Happening | None) -> str:
    return scene.tokens[happening.at].text if happening else ""
