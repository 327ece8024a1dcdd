"""A document in, what its own words refute and what they bear out: every check in one place."""

from collections.abc import Callable, Iterator, Sequence

from claimcheck.consistency.addresses import find_address_dates
from claimcheck.consistency.ages import find_ages
from claimcheck.consistency.changes import find_changes
from claimcheck.consistency.disagreements import Disagreement
from claimcheck.consistency.instruments import find_instruments
from claimcheck.consistency.kept import find_kept
from claimcheck.consistency.later import find_later
from claimcheck.consistency.lines import Line, read_lines
from claimcheck.consistency.lists import find_lists, find_lists_below
from claimcheck.consistency.occasions import find_occasions
from claimcheck.consistency.order import find_anachronisms
from claimcheck.consistency.provisions import find_provisions
from claimcheck.consistency.remainders import find_remainders, find_rests
from claimcheck.consistency.shares import find_shares
from claimcheck.consistency.spans import find_spans
from claimcheck.consistency.sums import find_sums
from claimcheck.consistency.titles import find_title_dates
from claimcheck.consistency.weekdays import find_weekdays
from claimcheck.consistency.wholes import find_wholes
from claimcheck.extract import Extraction
from claimcheck.model import Checked

Found = Iterator[Disagreement | Checked]

OF_A_SENTENCE: tuple[Callable[[Line], Found], ...] = (
    find_lists,
    find_sums,
    find_wholes,
    find_shares,
    find_weekdays,
    find_spans,
    find_changes,
)
"""Checks that need one sentence."""

OF_THE_TEXT: tuple[Callable[[Sequence[Line]], Found], ...] = (
    find_lists_below,
    find_kept,
    find_ages,
    find_remainders,
    find_rests,
    find_later,
    find_provisions,
    find_instruments,
    find_occasions,
)
"""Checks that need the sentences before as well."""


def check_document(extraction: Extraction) -> Found:
    """All that one document says against itself, or bears out itself."""
    lines = read_lines(extraction)
    for line in lines:
        for check in OF_A_SENTENCE:
            yield from check(line)
    for through in OF_THE_TEXT:
        yield from through(lines)
    yield from find_anachronisms(extraction)
    yield from find_address_dates(extraction)
    yield from find_title_dates(extraction)
