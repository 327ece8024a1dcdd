"""Every rule there is, in the order of docs/rules.md."""

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck.model import Category, Rule, Severity

_TABLE = (
    Rule(
        "source-disagrees",
        Category.CONTRADICTION,
        Severity.ERROR,
        "the source that a claim cites says otherwise",
    ),
    Rule(
        "documents-disagree",
        Category.CONTRADICTION,
        Severity.ERROR,
        "two documents of the run say different things of the same thing",
    ),
    Rule(
        "statements-disagree",
        Category.CONTRADICTION,
        Severity.ERROR,
        "two places of one document say different things of the same thing",
    ),
    Rule(
        "source-predates-event",
        Category.CONTRADICTION,
        Severity.WARNING,
        "an event is dated after the source that is cited for it",
    ),
    Rule(
        "list-miscounted",
        Category.CONTRADICTION,
        Severity.WARNING,
        "a list does not have as many items as its number says",
    ),
    Rule(
        "retained-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "what is said to be retained is not what stood before",
    ),
    Rule(
        "parts-exceed-total",
        Category.CONTRADICTION,
        Severity.WARNING,
        "the parts of a number make more than the whole",
    ),
    Rule(
        "weekday-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "a date does not fall on the weekday that is named with it",
    ),
    Rule(
        "link-broken",
        Category.CITATION,
        Severity.ERROR,
        "a cited address does not exist any more",
    ),
    Rule(
        "link-unconfirmed",
        Category.CITATION,
        Severity.NOTE,
        "a cited address looks broken, but not yet for as long as `confirm-after` asks",
    ),
    Rule(
        "fragment-missing",
        Category.CITATION,
        Severity.WARNING,
        "a cited page lacks the place that the address names",
    ),
    Rule(
        "link-moved",
        Category.CITATION,
        Severity.NOTE,
        "a cited address has moved for good",
    ),
    Rule(
        "source-silent",
        Category.SUPPORT,
        Severity.NOTE,
        "the cited source was read and does not speak of the claim",
    ),
    Rule(
        "decision-stale",
        Category.SUPPORT,
        Severity.WARNING,
        "the sentence or the source of a decided claim has changed since",
    ),
    Rule(
        "decision-unmatched",
        Category.SUPPORT,
        Severity.WARNING,
        "a claim decided in claims.toml is in none of the documents",
    ),
    Rule(
        "ignore-without-reason",
        Category.CONSISTENCY,
        Severity.WARNING,
        "a comment asks to ignore findings and does not say why",
    ),
    Rule(
        "ignore-unused",
        Category.CONSISTENCY,
        Severity.WARNING,
        "a comment asks to ignore what is not found there, or what no rule is called",
    ),
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.id: rule for rule in _TABLE})
