"""`Prose` in, official acts out: decisions, orders, treaty acts, resolutions, findings, elections, provisions."""

from claimcheck.extract.mentions import RulingMention
from claimcheck.extract.prose import Prose

__all__ = ["find_rulings"]


def find_rulings(prose: Prose) -> tuple[RulingMention, ...]:
    """Every official act told, in the order of the text."""
    from claimcheck.extract.rulings.acts import find_acts

    return tuple(find_acts(prose))
