"""A claim and a passage in; whether the passage tells two things of one name apart, out.

"Ilse Marron, mother of the singer of the same name, died in 1811": the singer did not.
"""

import re

from claimcheck.compare.statements.statement import Statement

_NAMESAKE = re.compile(
    r"\b(?:of|with|under|by|bear(?:s|ing)|shar(?:es|ing)|had|has) the (?:very )?same name\b|\bnamesakes?\b"
    r"|\b(?:same|like|identically)[- ]named\b|\bnot to be (?:confused|mixed up)\b|\bnot the same as\b"
    r"|\bshar(?:es?|ed|ing) (?:its|his|her|their|the) name\b"
    r"|\b(?:un)?related to the\b[^.;]{1,30}\bof that name\b",
    re.IGNORECASE,
)


def has_namesake(claim: Statement, other: Statement) -> bool:
    """Whether a sentence names a second bearer of a name, so that its words may be of either."""
    return bool(_NAMESAKE.search(other.scene.text)) and not _NAMESAKE.search(claim.scene.text)
