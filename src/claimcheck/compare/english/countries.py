"""The names of the world's states, for lists of names that are lists of countries."""

from claimcheck.extract.rulings import kinds

COUNTRIES = kinds.STATES | frozenset("usa uk uae ussr drc".split())
"""In lower case; those of several words by the last of them that stands alone."""

LAST_WORDS = kinds.LAST_WORDS
"""The last words of the names of states that have several."""
