"""A figure in its sentence in; what it is of where it is one of a work (its cost, its length), out.

A budget is no sum taken in, and what a film took in on its first weekend no cost of it.
"""

import re
from dataclasses import dataclass

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.measured import measured
from claimcheck.model import Measure, Quantity

_GAP = r"\b[^.;:()$£€]{0,36}$"
"""What may stand between a word and its figure, and nothing behind it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that is told of works in figures."""

    name: str
    dimension: str | None
    """Of its unit: "money", "time"; None for what is counted."""
    units: frozenset[str]
    """Concepts of what is counted, of which one is the figure's; any where there are none."""
    before: re.Pattern[str]
    """What leads a figure of this kind; `after` is what follows one. Either is enough."""
    after: re.Pattern[str]
    grows: bool = False
    """Whether it was less at an earlier time."""


def _kind(
    name: str, dimension: str | None, units: str, before: str, after: str = r"(?!)", *, grows: bool = False
) -> Kind:
    led = re.compile(rf"\b(?:{before}){_GAP}" if before else "", re.IGNORECASE)
    return Kind(name, dimension, concepts(units), led, re.compile(after, re.IGNORECASE), grows)


_KINDS = (
    _kind(
        "budget",
        "money",
        "",
        r"budget(?:ed)?(?: of| at| was|,| around| about| an?| approximately|$)"
        r"|(?:made|produced|shot|filmed) (?:for|at|on)",
        r"\s*(?:[\w-]+ ){0,2}(?:budget\b|to (?:make|produce|film|shoot|develop)\b)",
    ),  # "on a budget of $3 million"
    _kind(
        "takings",
        "money",
        "",
        r"gross(?:ed|es|ing)?|earned|earning|takings|took in|taking in|collect(?:ed|ing)"
        r"|box[- ]office|ticket sales"
        r"|rak(?:ed|ing) in|brought in|bringing in|(?:worldwide|global|overall) total",
        r"\s*(?:[\w-]+ ){0,2}(?:at the|in) (?:\w+ )?box[- ]office\b|\s+(?:worldwide|domestically|globally)\b",
        grows=True,
    ),  # "grossed $3 million"
    _kind(
        "length",
        "time",
        "",
        r"run(?:s|ning)?(?:[- ]time| length| for)?|runtime|lasts?|lasting|lasted|length|duration"
        r"|clock(?:s|ed|ing) in|is|are|was",
        r"[- ](?:long|film|movie|feature|documentary|album|in length|in duration|running|run\b|runtime"
        r"|play\b)|\)",
    ),  # "runs for 96 minutes"
    _kind("seasons", None, "season series", "", ""),
    _kind("sequels", None, "sequel", "", ""),
    _kind("episodes", None, "episode", "", ""),
    _kind(
        "tracks", None, "track song", r"album|record|ep|lp|contain\w*|features?|has|had|with|of|is", r"[- ]"
    ),
    _kind("chapters", None, "chapter", "", ""),
    _kind("pages", None, "page", "", ""),
    _kind(
        "volumes",
        None,
        "volume book novel instalment installment",
        r"series of|consist\w*(?: of)?|compris\w*|spans?|spanning|runs? to|contain\w*|made up of|has",
        r"\s+[\w -]{0,24}\bin the (?:series|saga|cycle|trilogy)\b",
    ),  # "a series of nine novels"
    _kind(
        "copies",
        None,
        "copy copies unit record album single",
        r"s[eo]ld|sell(?:s|ing)|sales|shipped|ship(?:s|ping)|moved",
        r"\s+(?:[\w-]+ ){0,3}(?:sold|shipped|sales)\b",
        grows=True,
    ),  # "has sold two million copies"
    _kind(
        "viewers",
        None,
        "viewer people household",
        r"watched by|seen by|drew|drawing|attracted|attracting|audience of|viewed by|averag\w+|received",
        r"\s+(?:[\w-]+ ){0,3}(?:watched|tuned in|viewers|saw)\b",
        grows=True,
    ),  # "was watched by nine million"
    _kind(
        "weeks",
        "time",
        "",
        r"at (?:number|no\.?|the top)|topp\w+|number one for|spen[dt]\w*|remain\w*|stay\w*|charted",
        r"\s+(?:[\w-]+ ){0,3}(?:at (?:number|no|the top)|atop|on (?:top|the)|in (?:the top|a row))\b",
    ),  # "topped the chart for seven weeks"
    _kind("reviews", None, "review critic", r"based on|from|of|by", r""),
    _kind("nominations", None, "nomination", "", ""),
)
"""What is told; of two kinds that a figure may be of, the first."""

_TIMES = {"length": frozenset("minute hour second".split()), "weeks": frozenset({"week"})}

REACH = 60
"""So many letters on each side of a figure what limits it is looked for."""


def kind_of(statement: Statement) -> Kind | None:
    """What a figure is of; None where it is none of a work."""
    value = statement.claim.value
    if not isinstance(value, Quantity):
        return None
    return next((kind for kind in _KINDS if _is_of(statement, value, kind)), None)


def _is_of(statement: Statement, value: Quantity, kind: Kind) -> bool:
    if not of_dimension(statement, value, kind):
        return False
    before, after = around(statement)
    return bool(kind.before.search(before) or kind.after.match(after))


def of_dimension(statement: Statement, value: Quantity, kind: Kind) -> bool:
    """Whether a figure's unit is one of a kind's."""
    if kind.dimension == "money":
        return value.measure is Measure.MONEY
    if kind.dimension == "time":
        size = measured(value.unit)
        return bool(size) and (value.unit or "").casefold().removesuffix("s") in _TIMES[kind.name]
    return value.measure is Measure.CARDINAL and bool(set(statement.unit[-1:]) & kind.units)


def around(statement: Statement) -> tuple[str, str]:
    """The text before a figure with what it counts, and behind them."""
    scene = statement.scene
    start, end = scene.tokens[statement.first].start, scene.tokens[statement.last].end
    return scene.text[max(0, start - REACH) : start], scene.text[end : end + REACH]


def kind_differs(claim: Statement, other: Statement) -> bool:
    """Whether one sum is what a work cost and the other what it took in."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or value.measure is not Measure.MONEY:
        return False
    ours, theirs = kind_of(claim), kind_of(other)
    if theirs is not None and theirs.name == "takings" and claim.classes & {"cost", "spend"}:
        return True
    return ours is not None and theirs is not None and ours is not theirs
