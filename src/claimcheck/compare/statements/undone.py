"""A claim and a planned date of a passage in; whether what was planned never came, out.

"The tunnel, which was to have opened in 2003, was never built": it did not open in 2003, nor in any year.
"""

import re

from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.statements.statement import Statement

_NEVER = re.compile(
    r"\b(?:never (?:was |were |been )?(?:built|opened|open|held|happened|came|come|took|taken|materialised"
    r"|materialized|finished|completed|made|began|begun|started|launched|signed|published|released|carried"
    r"|flew|flown|sailed|ran|did|got|went|left|played|met)"
    r"|(?:did|do|has|have|had|was|were)(?: not|n[’']t) (?:been |yet been )?(?:take place|taken place|happen"
    r"|happened|go ahead|gone ahead|come about|come off|built|opened|held|materiali[sz]e|come to pass)"
    r"|(?:was|were|has been|have been|had been|is|being) (?:\w+ )?(?:called off|cancelled|canceled|scrapped"
    r"|shelved|abandoned|dropped|axed|aborted|scratched)"
    r"|came to nothing|fell through|fell by the wayside|were? given up|was given up)\b",
    re.IGNORECASE,
)


_PARTED = re.compile(r"[;:.]|\b(?:while|whereas)\b")


def never_came(claim: Statement, other: Statement) -> bool:
    """Whether a passage says that the plan which it dates came to nothing."""
    if claim.negated or claim.planned or claim.aspect is Aspect.PLANNED:
        return False
    return other.planned and any(
        _of_plan(other, found.start()) for found in _NEVER.finditer(other.scene.text)
    )


def _of_plan(other: Statement, at: int) -> bool:
    """Whether the plan's sentence goes on to that without another subject: no mark parts the two."""
    date = other.scene.tokens[other.last].end
    between = (
        other.scene.text[date:at]
        if at > date
        else other.scene.text[at : other.scene.tokens[other.first].start]
    )
    return not _PARTED.search(between)
