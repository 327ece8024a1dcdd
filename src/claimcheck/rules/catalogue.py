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
        "sum-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "the parts of a number do not add up to it",
    ),
    Rule(
        "shares-exceed-whole",
        Category.CONTRADICTION,
        Severity.WARNING,
        "the shares of one whole make more than a hundred percent",
    ),
    Rule(
        "duration-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "a length of time does not fit the two dates it is told of",
    ),
    Rule(
        "dates-reversed",
        Category.CONTRADICTION,
        Severity.WARNING,
        "a stretch of time ends before it begins",
    ),
    Rule(
        "age-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "an age does not fit the date of birth beside it",
    ),
    Rule(
        "remainder-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "what is said to remain is not the whole less what went",
    ),
    Rule(
        "article-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "one right is given two article numbers of one instrument",
    ),
    Rule(
        "change-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "a change is not what lies between its two ends",
    ),
    Rule(
        "instrument-names-differ",
        Category.CONSISTENCY,
        Severity.NOTE,
        "one instrument is called by two names",
    ),
    Rule(
        "address-date-differs",
        Category.CONSISTENCY,
        Severity.WARNING,
        "the address of a source carries another day than its citation",
    ),
    Rule(
        "title-date-differs",
        Category.CONTRADICTION,
        Severity.WARNING,
        "the title of a source carries another day than the sentence that cites it",
    ),
    Rule(
        "revised",
        Category.CONSISTENCY,
        Severity.NOTE,
        "a later document revises what an earlier one says",
    ),
    Rule(
        "quote-not-found",
        Category.SUPPORT,
        Severity.WARNING,
        "a passage in quotation marks is not in the source cited for it",
    ),
    Rule(
        "quote-altered",
        Category.SUPPORT,
        Severity.WARNING,
        "a passage in quotation marks differs from the source's words",
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
