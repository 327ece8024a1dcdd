"""A dated claim and another date in; whether both may hold since such a thing happens again and again, out.

A lake that froze in 1963 froze in 1947, too; only of "last froze" one of the two must be wrong.
"""

from claimcheck.compare.english import lexicon
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import DateValue

_OFTEN = lexicon.concepts("freeze erupt snow rain hail thaw visit tour")
"""Verbs of what may come several times in a year."""

_YEARLY = frozenset("flood thaw rain outage visit breed".split())
"""Classes of happenings that come again in another year."""

_OF_MANY = frozenset("first last latest only final".split())
"""Words that single one out."""


def recurs(claim: Statement, other: Statement) -> bool:
    """Whether what a claim dates may have come about at another date as well."""
    if not _OF_MANY.isdisjoint(claim.scene.words):
        return False
    told = claim.verb or (claim.scene.concepts[claim.happening.at] if claim.happening else None)
    if told in _OFTEN:
        return True
    shared = claim.classes & other.classes
    return bool(shared) and shared <= _YEARLY and not _may_be_one_year(claim.claim.value, other.claim.value)


def _may_be_one_year(one: object, two: object) -> bool:
    if not isinstance(one, DateValue) or not isinstance(two, DateValue):
        return False
    if not one.earliest or not one.latest or not two.earliest or not two.latest:
        return True
    return one.earliest.year <= two.latest.year and two.earliest.year <= one.latest.year
