"""The value of a claim in, its JSON table out."""

from datetime import date
from typing import Any

from claimcheck.model import DateValue, Quantity, Ruling, Value

Table = dict[str, Any]
"""A JSON object; its keys are in docs/json.md."""


def value_table(value: Value) -> Table:
    """A date, a count or a ruling."""
    match value:
        case DateValue():
            return _date(value)
        case Quantity():
            return _quantity(value)
        case Ruling():
            return _ruling(value)


def _date(value: DateValue) -> Table:
    return {
        "edtf": value.edtf,
        "earliest": day_text(value.earliest),
        "latest": day_text(value.latest),
        "relative": value.relative,
        "anchor": value.anchor,
    }


def _quantity(value: Quantity) -> Table:
    return {
        "low": json_number(value.low),
        "high": json_number(value.high),
        "approximate": value.approximate,
        "unit": value.unit,
        "measure": value.measure.value,
        "currency": value.currency,
        "comparator": value.comparator.value,
    }


def _ruling(value: Ruling) -> Table:
    return {
        "actor": value.actor,
        "action": value.action,
        "object": value.object,
        "disposition": value.disposition.value,
        "authority": value.authority,
        "date": _date(value.date) if value.date else None,
        "vote": list(value.vote) if value.vote else None,
    }


def json_number(value: float | None) -> float | int | None:
    """Whole numbers without a point; what JSON cannot write is null."""
    if value is None or value != value or value in (float("inf"), float("-inf")):
        return None
    return int(value) if value == int(value) else value


def day_text(day: date | None) -> str | None:
    """ISO 8601, or None."""
    return day.isoformat() if day else None
