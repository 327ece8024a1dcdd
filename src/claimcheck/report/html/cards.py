"""`Entry` in, its card out: what the document says beside what its sources say, and why the verdict."""

from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.model import Claim, Evidence, Finding, Judgement, Related, Via
from claimcheck.report.html.entries import STAND_WORDS, Entry
from claimcheck.report.html.markup import anchor, inline, marked, prose
from claimcheck.report.html.places import Places
from claimcheck.report.words import (
    VIAS,
    brief,
    decider_words,
    new_message,
    number,
    reason_words,
    shorten,
    tags,
)

PASSAGES = 6
"""Passages shown for one claim; JSON has them all."""

QUOTE = 900
"""Characters of one passage."""


def card(entry: Entry, places: Places, *, considered: bool = False) -> str:
    """An `article` with the id `c<number>`; its heading leads to the place in the text."""
    rules = f' data-r="{inline(" ".join(entry.rules))}"' if entry.rules else ""
    return (
        f"<article class=k id=c{entry.number} data-n={entry.number}{rules}>"
        f"<h4>{_head(entry)}</h4>{_sides(entry, places)}{_why(entry)}{_sums(entry)}{_findings(entry, places)}"
        f"{_considered(entry, places) if considered else ''}</article>\n"
    )


def _head(entry: Entry) -> str:
    stand = f'<span class="v {entry.stand}">{STAND_WORDS[entry.stand]}</span>'
    place = entry.mention.position
    where = f"{inline(entry.mention.document)}:{place.line}:{place.column}"
    link = f"<a href=#t{entry.number}>{where}</a>"
    words = inline(shorten(entry.mention.quote, "", 160))
    told = " · ".join(map(inline, tags(entry.claim))) if entry.claim else inline(" · ".join(entry.rules))
    return f"{stand} <q>{words}</q> <small>{told} · {link}</small>"


def _sides(entry: Entry, places: Places) -> str:
    if entry.claim is None:
        return ""
    passages = _distinct(entry.judgement.evidence) if entry.judgement else ()
    shown = "".join(_evidence(one, places) for one in passages[:PASSAGES])
    if len(passages) > PASSAGES:
        shown += f"<p>and {number(len(passages) - PASSAGES, 'more passage')}</p>"
    if entry.judgement and not passages:
        shown = f"<p class=none>No passage: {inline(reason_words(entry.judgement.reason))}.</p>"
    return f"<div class=sides><div>{_own(entry.claim)}</div><div>{shown}</div></div>"


def _own(claim: Claim) -> str:
    sentence = shorten(claim.sentence.quote, claim.text, QUOTE)
    offset = claim.offset if sentence == claim.sentence.quote else -1
    return f"<h5>The document</h5><blockquote dir=auto>{marked(sentence, claim.text, offset)}</blockquote>"


def _distinct(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Each passage once for each way it stands to the claim."""
    kept: dict[tuple[str, str, str], Evidence] = {}
    for one in evidence:
        kept.setdefault((one.source, one.quote, one.relation.kind), one)
    return tuple(kept.values())


def _evidence(one: Evidence, places: Places) -> str:
    quote = inline(shorten(one.quote, "", QUOTE))
    within = places.link(one.source, one.span) if one.via is Via.DOCUMENT else None
    return (
        f"<h5><span class=r-{one.relation.kind.value}>{one.relation.kind.value}</span> "
        f"{anchor(one.source, shorten(one.source, '', 120), one.quote, within=within)}</h5>"
        f"<blockquote dir=auto>{quote}</blockquote><p class=from>{_origin(one)}</p>"
    )


def _origin(one: Evidence) -> str:
    """How it came here, when, where in the source, and by which comparison."""
    told = [VIAS[one.via]]
    told += [f"line {one.line}"] if one.line else []
    told += [f"fetched {one.fetched_at:%Y-%m-%d %H:%M} UTC"] if one.fetched_at else []
    told += (
        [f"from the {one.origin.value}" if one.origin.value != "local" else "read here"] if one.origin else []
    )
    told += [f"{one.relation.reason} ({one.relation.confidence:.2f})"]
    return inline(" · ".join(told))


def _why(entry: Entry) -> str:
    judgement = entry.judgement
    if judgement is None:
        return ""
    because = f"{prose(brief(judgement.explanation))}<br>" if judgement.explanation else ""
    return f"<p class=why>{because}<code>{inline(judgement.reason)}</code> {_sure(judgement)}</p>"


def _sure(judgement: Judgement) -> str:
    when = f" on {judgement.decided.isoformat()}" if judgement.decided else ""
    who = inline(f"decided by {decider_words(judgement.decided_by)}{when}")
    sure = f"confidence {judgement.confidence:.2f} · " if judgement.confidence else ""
    return f"<small>{sure}{who}</small>"


def _sums(entry: Entry) -> str:
    return "".join(
        f"<p class=why><code>{inline(one.rule)}</code> borne out: {prose(brief(one.message))}</p>"
        for one in entry.checked
    )


def _findings(entry: Entry, places: Places) -> str:
    if not entry.findings:
        return ""
    return f"<ul class=found>{''.join(_finding(one, entry.judgement, places) for one in entry.findings)}</ul>"


def _finding(finding: Finding, judgement: Judgement | None, places: Places) -> str:
    head = (
        f"<b class={finding.weight.value}>{finding.weight.value}</b> <code>{inline(finding.rule.id)}</code>"
    )
    told = judgement.explanation if judgement else ""
    message = "" if told and told in finding.message else f" {prose(brief(finding.message))}"
    shown = {one.quote for one in judgement.evidence} if judgement else set()
    related = "".join(
        _related(one, finding.message, places) for one in finding.related if one.quote not in shown
    )
    hint = f"<br><small>{prose(finding.hint)}</small>" if finding.hint else ""
    return f"<li>{head}{message}{hint}{related}</li>"


def _related(related: Related, said: str, places: Places) -> str:
    message = new_message(related.message, said)
    told = f" {inline(brief(message))}" if message else ""
    place = related.source or related.document or "declared"
    words = f"{place}:{related.line}" if related.line else place
    within = places.link(related.document, related.span)
    quote = (
        f"<blockquote dir=auto>{inline(shorten(related.quote, '', QUOTE))}</blockquote>"
        if related.quote
        else ""
    )
    return f"<div>{anchor(related.source or '', words, related.quote, within=within)}{told}{quote}</div>"


def _considered(entry: Entry, places: Places) -> str:
    aside = entry.judgement.considered if entry.judgement else ()
    if not aside:
        return ""
    shown = "".join(_set_aside(one, places) for one in islice(aside, 30))
    told = f"{number(len(aside), 'passage')} considered and set aside"
    return f"<details><summary>{told}</summary>{shown}</details>"


def _set_aside(one: Evidence, places: Places) -> str:
    because = (
        f"<p class=from>{inline(brief(one.relation.explanation))}</p>" if one.relation.explanation else ""
    )
    return _evidence(one, places) + because


def cards(entries: Sequence[Entry], places: Places, *, considered: bool = False) -> Iterator[str]:
    """The cards of one document."""
    return (card(entry, places, considered=considered) for entry in entries)
