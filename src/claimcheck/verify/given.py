"""The values of a text that no passage bears out by itself in, the sentences of a source that give them out.

"The crash of 3 October 2012 killed both people aboard" is said by a page of 4 October that tells of the crash
"early Wednesday": the day is there, in other words, where the rest is told. And what a page reports without
a date of its own is of its day: "On 17 January 2011 the firm said that …" needs no more than that day's news.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from claimcheck.compare import Holds, Statement, value_outcome
from claimcheck.compare.relate import is_year_of
from claimcheck.compare.statements.units import OTHER_UNIT, unit_match
from claimcheck.model import ClaimKind, DateValue
from claimcheck.verify.retrieve import Source

NEWS = 12
"""A page tells its news in so many sentences; what comes behind them is older."""

LONGEST = timedelta(days=731)
"""A longer time than a school year, of two, is not dated by a day in it."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value of a text with the sentences of a source that give it."""

    tokens: frozenset[int]
    """Those of the text's sentence that tell it."""
    sentences: frozenset[int]
    news: frozenset[int] = frozenset()
    """Sentences that give it as the page's own day where they stand together."""

    def __bool__(self) -> bool:
        return bool(self.sentences or self.news)

    def stands(self, window: range) -> bool:
        """Whether a stretch of sentences gives it."""
        return not self.sentences.isdisjoint(window) or self.news.issuperset(window)


def find_given(statements: Iterable[Statement], source: Source) -> tuple[Given, ...]:
    """Where a source gives each of the values, in whatever words; without those that it does not give."""
    return tuple(filter(None, (_given(statement, source) for statement in statements)))


def given_in(values: Sequence[Given], window: range) -> frozenset[int]:
    """The tokens of the values that a stretch of sentences gives."""
    return frozenset[int]().union(*(value.tokens for value in values if value.stands(window)))


def _given(claim: Statement, source: Source) -> Given:
    tokens = frozenset(range(claim.first, claim.last + 1))
    if claim.claim.kind is ClaimKind.RULING or is_year_of(claim):
        return Given(tokens, frozenset())
    others = source.reader.statements(claim.claim.kind)
    same = frozenset(other.sentence for other in others if _gives(claim, other))
    return Given(tokens, same, frozenset(_news(claim, source, same)))


def _gives(claim: Statement, other: Statement) -> bool:
    """Whether a passage has the claim's value of a thing that may be the claim's."""
    if claim.claim.kind is ClaimKind.COUNT and unit_match(claim, other) <= OTHER_UNIT:
        return False
    if isinstance(claim.claim.value, DateValue) and not _is_short(claim.claim.value):
        return False  # many things happen in a decade
    if value_outcome(claim, other).holds is not Holds.SAME or _before(claim) in _ENDS - {_before(other)}:
        return False
    return claim.reported or (other.planned <= claim.planned and other.negated == claim.negated)


def _news(claim: Statement, source: Source, same: frozenset[int]) -> Iterator[int]:
    """The first sentences without a date, where the page is of the claim's day, month or year."""
    if is_news(claim, source):
        dated = {other.sentence for other in source.reader.statements(ClaimKind.DATE)} - same
        yield from (i for i in range(min(NEWS, len(source.reader.prose.sentences))) if i not in dated)


def is_news(claim: Statement, source: Source) -> bool:
    """Whether a claim dates an announcement by the day, month or year in which a source was published."""
    value, published = claim.claim.value, source.reader.extraction.document.published
    if not claim.reported or not isinstance(value, DateValue) or published is None or published.day is None:
        return False
    first, last = value.earliest, value.latest
    if first is None or last is None or not first <= published.day <= last or not _is_short(value):
        return False
    return _before(claim) not in _BOUNDS


def _before(statement: Statement) -> str:
    """The word before a value."""
    return statement.scene.tokens[statement.first - 1].lower if statement.first else ""


def _is_short(value: DateValue) -> bool:
    return value.earliest is None or value.latest is None or value.latest - value.earliest <= LONGEST


_ENDS = frozenset("until till before after by".split())
_BOUNDS = _ENDS | frozenset("since from to between through during throughout and".split())
"""Words before one end of a stretch, or before a stretch in which much happens."""
