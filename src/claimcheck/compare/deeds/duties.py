"""Two orders in; whether who is ordered has to do the same, out: to pay is to compensate, not to leave."""

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.english import lexicon

_PAYS = frozenset(
    "pay pays paid compensate owe owes owed reimburse refund repay damages compensation award".split()
)


def is_same_duty(ours: Deed, deed: Deed) -> bool:
    """Whether the verb behind "to" in a claim's order is told of the other as well."""
    at = next((i + 1 for i, token in enumerate(ours.object[:-1]) if token.lower == "to"), None)
    if at is None:
        return True
    duty, told = ours.object[at], {token.lower for token in deed.object}
    if duty.lower in _PAYS:
        return bool(_PAYS & told)
    return any(lexicon.concept(duty.lower) == lexicon.concept(word) for word in told)
