"""An ordinal as it is written in, its number out: "third", "3rd", "twenty-third", "seventieth"."""

from claimcheck.extract.quantities.numerals import TENS
from claimcheck.extract.quantities.ordinals import WORDS
from claimcheck.extract.words import lowered

TENTHS = {f"{word[:-1]}ieth": number for word, number in TENS.items()} | {"hundredth": 100}
"""The ordinals of whole tens, some of which `WORDS` has, too."""

LONGEST = len("999,999,999th")
"""What is longer, in characters, is the ordinal of nothing."""

_ONES = frozenset(list(WORDS)[:9])


def ordinal_of(written: str) -> int | None:
    """The number of an ordinal in figures, in one word, or of tens and ones; None for what is none."""
    lower = lowered(written)
    if lower[:-2].isdecimal():
        return int(lower[:-2]) if len(lower) <= LONGEST else None
    tens, joined, ones = lower.partition("-")
    if joined:
        return TENS[tens] + WORDS[ones] if tens in TENS and ones in _ONES else None
    return WORDS.get(tens) or TENTHS.get(tens)
