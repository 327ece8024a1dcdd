"""A dated claim and another date in; whether both may hold since such a thing happens again and again, out.

A lake that froze in 1963 froze in 1947, too; only of "last froze" one of the two must be wrong. Nor is
a steel mill that was opened in 1908 the paper mill of the claim.
"""

from collections.abc import Iterator

from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import DateValue

_OFTEN = lexicon.concepts("freeze erupt snow rain hail thaw visit tour")
"""Verbs of what may come several times in a year."""

_YEARLY = frozenset("flood thaw rain outage visit breed earn spend employ export import".split())
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


def has_other_object(claim: Statement, other: Statement) -> bool:
    """Whether each tells of something of its own that its subject did it to: a paper mill, a steel mill."""
    if other.working or not claim.classes & other.classes:
        return False
    ours, theirs = tuple(_object(claim)), tuple(_object(other))
    if not ours and not theirs:
        ours, theirs = tuple(_undergoer(claim)), tuple(_undergoer(other))
        if not ours or not theirs or not alike(ours[-1], theirs[-1]):
            return False
    return _has_own(ours, other) and _has_own(theirs, claim)


def _has_own(words: tuple[str, ...], other: Statement) -> bool:
    """Whether one of some words is nowhere about another value."""
    around = other.scene.content | other.context.words
    return any(not any(alike(word, one) for one in around) for word in words if word not in LIGHT)


_DETERMINERS = frozenset("a an the its their his her another some two three four five several".split())
_ENDS = frozenset("in on at by for from with to of under near and which that who when after before".split())


def _object(statement: Statement) -> Iterator[str]:
    """The words of the noun that stands behind a date's verb."""
    event, scene = statement.happening, statement.scene
    if event is None or not event.at + event.length < statement.first:
        return
    start = event.at + event.length
    if scene.tokens[start].lower not in _DETERMINERS:
        return
    for index in range(start + 1, statement.first):
        token, concept = scene.tokens[index], scene.concepts[index]
        if token.kind is not TokenKind.WORD or token.lower in _ENDS or token.capital:
            return
        if concept and concept not in _ORDERLY:
            yield concept


def _undergoer(statement: Statement) -> Iterator[str]:
    """The words of the noun that opens its sentence, before "was": paper, mill."""
    event, scene = statement.happening, statement.scene
    if event is None or scene.tokens[0].lower not in _DETERMINERS:
        return
    for index in range(1, event.at):
        token, concept = scene.tokens[index], scene.concepts[index]
        if token.kind is not TokenKind.WORD or token.lower in _ENDS | _BEING:
            return
        if concept and concept not in _ORDERLY and not token.capital:
            yield concept


_BEING = frozenset("is are was were has have had".split())
_ORDERLY = lexicon.concepts("new first second third last next old own former main big small large")


def _may_be_one_year(one: object, two: object) -> bool:
    if not isinstance(one, DateValue) or not isinstance(two, DateValue):
        return False
    if not one.earliest or not one.latest or not two.earliest or not two.latest:
        return True
    return one.earliest.year <= two.latest.year and two.earliest.year <= one.latest.year
