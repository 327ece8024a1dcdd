"""Disagreements between statements in, findings with both sides out."""

from collections.abc import Iterable, Iterator

from claimcheck.consistency import Disagreement
from claimcheck.model import Finding
from claimcheck.rules.catalogue import RULES


def find_disagreements(disagreements: Iterable[Disagreement]) -> Iterator[Finding]:
    """One finding a disagreement; it stands at the later statement and shows the earlier one."""
    for item in disagreements:
        yield Finding(RULES[item.rule], item.message, item.at, item.claim, item.others, hint=item.hint)
