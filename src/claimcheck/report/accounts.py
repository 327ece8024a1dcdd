"""A claim, its judgement and the account of a passage in, what a fact-checker needs to do it again out."""

from collections.abc import Iterator

from claimcheck.model import Account, Claim, DeciderKind, Evidence, Judgement, RelationKind, Verdict
from claimcheck.report.words import decider_words, number, reason_words, value_words


def decision_words(judgement: Judgement) -> str:
    """Who decided, by which passage and rule, and how sure that is."""
    who, person = decider_words(judgement.decided_by), judgement.decided_by.kind is DeciderKind.PERSON
    shown = judgement.evidence and judgement.verdict is not Verdict.UNRESOLVED and not person
    sure = f", confidence {judgement.confidence:.2f}" if judgement.confidence else ""
    return f"{who}{' on passage 1' if shown else ''}: {judgement.reason}{sure}"


MOST = 12
"""Words of the claim that are listed."""


def account_lines(claim: Claim, account: Account) -> Iterator[str]:
    """What matched, and the two values as they were compared."""
    if account.value is not None:
        ours, theirs = value_words(claim.value), value_words(account.value)
        yield f"values: “{claim.text}” read as {ours} here, “{account.text}” read as {theirs} there"
    if account.event or account.other_event:
        yield f"event: {_event(account.event)} here, {_event(account.other_event)} there"
    yield f"of the claim's words it has {_listed(account.shared)}"
    if account.around:
        yield f"the headings or sentences before it have {_listed(account.around)}"
    if account.lacking:
        yield f"it lacks {_listed(account.lacking)}"


def _event(word: str) -> str:
    return f"“{word}”" if word else "no word of the tables"


def _listed(words: tuple[str, ...]) -> str:
    shown = ", ".join(words[:MOST])
    more = f" and {len(words) - MOST} more" if len(words) > MOST else ""
    return f"{shown}{more}" if shown else "none"


READABLE = "a source that can be read: see below what came of the one cited"

TAKES = {
    "no-citation": "a citation, or a source that claims.toml names for it",
    "source-unreachable": READABLE,
    "source-blocked": READABLE,
    "source-not-text": READABLE,
    "not-anchored": "the day on which it hangs",
    "ambiguous": "one side to be clearly surer than the other",
    "sources-disagree": "the sources to be of one mind, or one of them to go",
    "low-confidence": "a lower `min-confidence`",
}
"""What another verdict would take, by the reason that there is none."""


def missing_for_another(claim: Claim, judgement: Judgement) -> Iterator[str]:
    """What was missing for the verdicts that were not given."""
    looked = number(len(judgement.evidence) + len(judgement.considered), "passage")
    if judgement.decided_by.kind is DeciderKind.PERSON:
        yield "another verdict takes another decision in claims.toml"
    elif judgement.verdict is Verdict.SUPPORTED:
        yield (
            "contradicted would take a passage of the same thing with another value, clearly nearer to the"
            f" claim's words than what bears it out: of {looked}, none is"
        )
    elif judgement.verdict is Verdict.CONTRADICTED:
        yield (
            f"supported would take “{claim.text}”, or what entails it, of the same thing:"
            f" of {looked}, none has it"
        )
    elif judgement.reason in TAKES:
        yield f"another verdict would take {TAKES[judgement.reason]}"
    else:
        yield from _silent(claim, judgement)


def _silent(claim: Claim, judgement: Judgement) -> Iterator[str]:
    """The source was read and decides nothing: how near it came."""
    yield f"supported would take a passage that gives “{claim.text}”, or what entails it, of the same thing"
    yield "contradicted would take one that surely is of the same thing and excludes it"
    near = nearest(judgement)
    if near is not None:
        place = judgement.considered.index(near) + len(judgement.evidence) + 1
        why = near.relation.explanation.rpartition(": ")[2].rstrip(".") or reason_words(near.relation.reason)
        yield f"the nearest, passage {place}, does neither, since {why}"
    else:
        yield "no passage of the source has a value of this kind, or the act"


def nearest(judgement: Judgement) -> Evidence | None:
    """The passage set aside that has most of the claim's words."""
    aside = [one for one in judgement.considered if one.relation.kind is RelationKind.NEUTRAL]
    return max(aside, key=lambda one: len(one.account.shared) if one.account else -1, default=None)
