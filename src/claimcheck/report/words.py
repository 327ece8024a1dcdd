"""Codes and numbers in, words for people out: shared by the terminal and the Markdown report."""

import re

from claimcheck.model import (
    Claim,
    ClaimKind,
    Comparator,
    DateValue,
    Decider,
    DeciderKind,
    Evidence,
    LinkState,
    LinkStatus,
    Measure,
    Quantity,
    Report,
    Ruling,
    Value,
    Verdict,
    Via,
)
from claimcheck.sources.redact import redact

REASONS = {
    "no-citation": "nothing is cited for it",
    "source-unreachable": "the source could not be reached",
    "source-blocked": "the source refuses to be read by programs",
    "source-silent": "the source does not speak of it",
    "source-not-text": "the source is not text",
    "not-independent": "the source itself rests on this document",
    "ambiguous": "the source can be read both ways",
    "sources-disagree": "the sources disagree",
    "not-anchored": "the date hangs on an event whose day is not known",
    "low-confidence": "the verdict is less sure than the settings ask",
}
"""What each code of `Unresolved` means, as the end of "unresolved, because"."""

VIAS = {
    Via.CITATION: "cited",
    Via.DOCUMENT: "another document",
    Via.DECLARED: "declared",
}

GLYPHS = {Verdict.SUPPORTED: "✓", Verdict.CONTRADICTED: "✗", Verdict.UNRESOLVED: "?"}

PLURALS = {"count": "counts", "date": "dates", "ruling": "rulings"}


def number(count: int, singular: str, plural: str | None = None) -> str:
    """`1 claim`, `2 claims`."""
    return f"{count} {singular if count == 1 else plural or f'{singular}s'}"


def amount(value: float) -> str:
    """`12`, `12.5`, `1,900,000`: whole numbers without a point."""
    whole = value == int(value) if abs(value) < 1e15 else False
    return f"{int(value):,}" if whole else f"{value:,.10g}"


def value_words(value: Value) -> str:
    """What a claim asserts, in a normal form."""
    match value:
        case DateValue():
            return _date_words(value)
        case Quantity():
            return _quantity_words(value)
        case Ruling():
            return value.disposition.value


def _date_words(value: DateValue) -> str:
    if value.edtf:
        return value.edtf
    if not value.resolved:
        return f"relative to {value.anchor}" if value.anchor else "not resolved"
    earliest, latest = value.earliest or "..", value.latest or ".."
    return f"{earliest}" if earliest == latest else f"{earliest}/{latest}"


def _quantity_words(value: Quantity) -> str:
    shown = _interval(value)
    if value.measure is Measure.PERCENT:
        return f"{shown}%"
    return " ".join(dict.fromkeys(filter(None, (value.currency, shown, value.unit))))


def _interval(value: Quantity) -> str:
    low, high = value.low, value.high
    about = "~" if value.approximate else ""
    if low is None and high is None:
        return "an unknown number"
    if low is None or high is None:
        bound = low if low is not None else high
        strict = value.comparator in (Comparator.MORE, Comparator.LESS)
        sign = (">" if low is not None else "<") if strict else ("≥" if low is not None else "≤")
        return f"{about}{sign}{amount(bound or 0)}"
    return f"{about}{amount(low)}" if low == high else f"{about}{amount(low)}–{amount(high)}"


def reason_words(reason: str) -> str:
    """A reason's meaning, or the code itself where it has no other words."""
    return REASONS.get(reason, reason)


def decider_words(decider: Decider) -> str:
    """What follows "decided by": `the rules`, `a person, A. Editor`, `a model, small-7b at localhost`."""
    kind = {DeciderKind.RULES: "the rules", DeciderKind.PERSON: "a person", DeciderKind.MODEL: "a model"}
    return f"{kind[decider.kind]}, {decider.name}" if decider.name else kind[decider.kind]


def status_words(status: LinkStatus) -> str:
    """`broken (gone, HTTP 404)`."""
    told = [status.detail.value] if status.detail else []
    if status.http and not (status.state is LinkState.OK and status.http == 200):
        told.append(f"HTTP {status.http}")
    return f"{status.state.value} ({', '.join(told)})" if told else status.state.value


def source_words(evidence: Evidence) -> str:
    """Where a passage came from: its place, the way it came and which store answered."""
    place = f"{evidence.source}:{evidence.line}" if evidence.line else evidence.source
    origin = f", {evidence.origin.value}" if evidence.origin else ""
    day = f" of {evidence.fetched_at:%Y-%m-%d}" if evidence.fetched_at else ""
    return f"{place} ({VIAS[evidence.via]}{origin}{day})"


def shorten(text: str, around: str, width: int) -> str:
    """At most `width` characters of a sentence, cut at words, that show the value.

    Half a credential cannot be told from a word, so it is masked before the cut.
    """
    text = redact(text)
    if len(text) <= width:
        return text
    around = around[: max(width - 2, 0)]
    at = max(text.find(around), 0)
    start = max(min(at - (width - len(around)) // 2, len(text) - width + 1), 0)
    start = (text.find(" ", start, at) + 1 or start) if start else 0
    end = len(text) if len(text) - start < width else start + width - 2
    if end < len(text) and (space := text.rfind(" ", at + len(around), end)) > start:
        end = space
    lead, trail = "…" if start else "", "…" if end < len(text) else ""
    return f"{lead}{text[start:end]}{trail}"


def tally(report: Report) -> str:
    """The closing line; each group adds up to its total."""
    return " · ".join(filter(None, (claim_tally(report), citation_tally(report))))


def claim_tally(report: Report) -> str:
    """`42 claims: 10 supported, 2 contradicted, 30 unresolved`; without verdicts, by kind."""
    if report.judgements:
        judged = (report.judgements.get(claim.id) for claim in report.claims)
        verdicts = [judgement.verdict for judgement in judged if judgement]
        parts = [f"{verdicts.count(verdict)} {verdict.value}" for verdict in Verdict]
        unjudged = len(report.claims) - len(verdicts)
        parts += [f"{unjudged} not judged"] if unjudged else []
    else:
        kinds = [claim.kind for claim in report.claims]
        parts = [number(kinds.count(kind), kind.value, PLURALS[kind]) for kind in ClaimKind]
    return f"{number(len(report.claims), 'claim')}: {', '.join(parts)}" if report.claims else "no claims"


def citation_tally(report: Report) -> str:
    """`33 citations: 20 ok, 1 broken, 12 unreachable`; states that do not occur are left out."""
    total = number(len(report.citations), "citation")
    if not report.citations or not report.statuses:
        return total if report.citations else "no citations"
    states = [state_of(report, citation.id) for citation in report.citations]
    counted = [f"{states.count(state)} {state.value}" for state in LinkState if state in states]
    return f"{total}: {', '.join(counted)}"


def state_of(report: Report, citation: str) -> LinkState:
    """A citation's state; one that was not followed is unchecked."""
    status = report.statuses.get(citation)
    return status.state if status else LinkState.UNCHECKED


def place_of(claim: Claim) -> str:
    """`12:5`."""
    return f"{claim.mention.position.line}:{claim.mention.position.column}"


QUOTED = re.compile("“([^“”]*)”")


def brief(explanation: str, width: int = 60) -> str:
    """An explanation whose quotations are cut to their first and last words: the passage stands beside it."""
    return QUOTED.sub(lambda found: f"“{middle_out(found[1], width)}”", explanation)


def middle_out(text: str, width: int) -> str:
    """At most `width` characters, of the beginning and the end."""
    if len(text) <= width:
        return text
    head, tail = text[: width * 2 // 3].rstrip(), text[-(width // 3 - 1) :].lstrip()
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"


def new_message(message: str, said: str) -> str:
    """What a related place adds to what its finding has said already; empty when that is nothing."""
    return "" if message in said or (said and said in message) else message


def tags(claim: Claim) -> list[str]:
    """Kind, normal form, how the document stands to it, and who says so."""
    normal = value_words(claim.value)
    told = [claim.kind.value, *([normal] if normal != claim.text else [])]
    told += sorted(qualifier.value for qualifier in claim.qualifiers)
    return told + ([f"said by {claim.attributed_to}"] if claim.attributed_to else [])
