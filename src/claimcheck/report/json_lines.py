"""One answer of `judge` or `mentions` in, one line of JSON out."""

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Any

from claimcheck.extract.claims import Expressions
from claimcheck.extract.mentions import AuthorityMention, QuantityForm, QuantityMention, TimeMention
from claimcheck.extract.prose import Prose
from claimcheck.report.json_report import decider_table, written
from claimcheck.report.json_values import Table, json_number
from claimcheck.verify import PairAnswer


def render_judgement(name: object, answer: PairAnswer) -> str:
    """The line `judge` prints for the pair of that id."""
    evidence = [
        {"quote": one.quote, "start": one.start, "end": one.end, "relation": one.relation}
        for one in answer.evidence
    ]
    return written(
        {
            "id": name,
            "label": answer.label,
            "confidence": round(answer.confidence, 4),
            "reason": answer.reason,
            "evidence": evidence,
            "decided_by": decider_table(answer.decided_by),
        }
    )


def render_mentions(name: object, prose: Prose, found: Expressions) -> str:
    """The line `mentions` prints for the text of that id, in the order of the text.

    Of quantities only numbers are told: "dozens", "none" and lists count something to a reader of claims, but
    are no numbers to a tagger.
    """
    tables = sorted(_tables(prose, found), key=itemgetter("start", "end", "kind"))
    return written({"id": name, "mentions": tables})


def _tables(prose: Prose, found: Expressions) -> Iterator[Table]:
    every: Iterable[TimeMention | QuantityMention | AuthorityMention]
    numerals = (one for one in found.quantities if one.form is QuantityForm.NUMERAL)
    every = (*found.times, *numerals, *found.authorities)
    for one in every:
        span = prose.span(one.block, one.start, one.end)
        yield {
            "kind": _kind(one),
            "text": prose.document.text[span.start : span.end],
            "start": span.start,
            "end": span.end,
            "timex": _timex(one),
            "quantity": _quantity(one),
        }


def _kind(mention: TimeMention | QuantityMention | AuthorityMention) -> str:
    match mention:
        case TimeMention():
            return mention.kind.value
        case QuantityMention():
            return "quantity"
        case AuthorityMention():
            return "authority"


def _timex(mention: object) -> dict[str, Any] | None:
    if not isinstance(mention, TimeMention):
        return None
    return {"type": mention.kind.value.upper(), "value": mention.timex}


def _quantity(mention: object) -> dict[str, Any] | None:
    if not isinstance(mention, QuantityMention):
        return None
    return {
        "low": json_number(mention.value.low),
        "high": json_number(mention.value.high),
        "comparator": mention.value.comparator.value,
        "unit": mention.value.unit,
        "measure": mention.value.measure.value,
    }
