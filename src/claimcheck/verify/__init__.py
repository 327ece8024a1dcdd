"""A claim and its sources in, a `Judgement` out."""

from collections.abc import Sequence

from claimcheck.compare import Reader
from claimcheck.model import Claim, DateValue, Judgement, Unresolved
from claimcheck.verify.answer import PairAnswer, PairEvidence
from claimcheck.verify.decide import decide, unresolved
from claimcheck.verify.pair import judge_pair
from claimcheck.verify.retrieve import Source, find_evidence, find_words, settle
from claimcheck.verify.unread import unread

__all__ = ["PairAnswer", "PairEvidence", "Source", "judge", "judge_pair", "unread", "unresolved"]


def judge(claim: Claim, own: Reader, sources: Sequence[Source]) -> Judgement:
    """What the sources say of a claim of the document that `own` reads; `sources` must be readable texts.

    A `Reader` is made once a document and kept over all claims that are held against it.
    """
    if not sources:
        return unresolved(claim, Unresolved.NO_CITATION)
    statement = own.statement(claim)
    evidence = [item for source in sources for item in find_evidence(statement, source)]
    judgement = settle(statement, sources, decide(claim, evidence), evidence)
    if judgement.reason != Unresolved.SOURCE_SILENT:
        return judgement
    said = [item for source in sources for item in find_words(statement, source)]
    if said:
        return decide(claim, [*said, *evidence])
    if isinstance(claim.value, DateValue) and not claim.value.resolved and claim.value.anchor:
        return unresolved(claim, Unresolved.NOT_ANCHORED, judgement.considered)
    return judgement
