"""What a person has declared or decided about a claim, in claims.toml."""

import hashlib
from dataclasses import dataclass
from datetime import date

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """A `[[claim]]` entry: with a verdict it outranks the machine's, without one it only names sources."""

    text: str
    """Words of one sentence that include those of the value."""
    verdict: Verdict | None = None
    reason: str = ""
    reviewer: str = ""
    day: date | None = None
    sources: tuple[str, ...] = ()
    """Addresses that stand for the claim besides those the text cites."""
    document: str | None = None
    """Path of the one document meant; None for any."""
    sentence_hash: str | None = None
    """`fingerprint` of the sentence as it was decided on."""
    source_hash: str | None = None
    """`fingerprint` of the source's text as it was decided on."""
    value: str | None = None
    """The words of the one value meant; None for every value within `text`."""
    ignore: tuple[str, ...] = ()
    """Rules whose findings in that sentence are left out; with a reason, and also without a verdict."""

    def covers(self, claim: Claim) -> bool:
        """Whether the decision speaks of this claim: its words stand in the sentence, around the value."""
        if self.document is not None and self.document != claim.mention.document:
            return False
        if self.value is not None and _folded(self.value) != _folded(claim.text):
            return False
        words, sentence = _leveled(" ".join(self.text.split())), _leveled(claim.sentence.quote)
        at = sentence.find(words)
        return at >= 0 and at <= claim.offset and claim.offset + len(claim.text) <= at + len(words)

    def resembles(self, sentence: str) -> bool:
        """Whether a sentence may be a rewritten one: most words of the two are the same."""
        own, other = set(_folded(self.text).split()), set(_folded(sentence).split())
        return 2 * len(own & other) >= ALIKE * (len(own) + len(other))


ALIKE = 0.6
"""Dice's coefficient of two sets of words, from which on the one sentence may be the other's new wording."""


def fingerprint(text: str) -> str:
    """Of a text's words: white space, case and quotation marks do not count. Twelve hexadecimal digits."""
    return hashlib.sha256(_folded(text).encode()).hexdigest()[:12]


_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


def _leveled(text: str) -> str:
    """Quotation marks made alike; every character keeps its place."""
    return text.translate(_QUOTES)


def _folded(text: str) -> str:
    return " ".join(_leveled(text).casefold().split())
