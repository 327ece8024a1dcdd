"""A claim's text in; the claim with who was alive, dead or unborn in a year told by birth and death, out.

"Was not yet born in 1990" is "was born after 1990", "was already dead by 1980" is "died before 1981". A year
in which somebody was dead is not the year of the death.
"""

import re

from claimcheck.compare.statements.statement import Statement

_YEAR = r"(?P<year>1\d{3}|20\d{2})"
_AT = r"(?:in|by|during|at the (?:end|beginning|start) of)"
_FORMS: tuple[tuple[re.Pattern[str], str, int], ...] = tuple(
    (re.compile(rf"(?:{pattern}) {_AT} {_YEAR}\b"), said, off)
    for pattern, said, off in (
        (r"\bwas(?: already| long)? dead", "died before", 1),
        (r"\bwas no longer (?:alive|living)", "died before", 1),
        (r"\bwas(?: not|n['’]t) (?:alive|living)(?: any ?more)?", "died before", 1),
        (r"\bwas(?: still)? (?:alive|living)", "died after", -1),
        (r"\b(?:was(?: not|n['’]t)(?: even| yet)?|had not (?:yet )?been) born(?: yet)?", "was born after", 0),
        (r"\b(?:was|had been) already born|\bhad already been born", "was born before", 1),
    )
)
_CUE = re.compile(r"\b(?:dead|alive|living|born)\b")
LONGEST = 300
"""Characters of a claim that is read."""


def by_birth_and_death(text: str) -> str:
    """The claim in terms of a birth or a death; as it is where it tells none of these."""
    if len(text) > LONGEST or not _CUE.search(text):
        return text
    for pattern, said, off in _FORMS:
        if match := pattern.search(text):
            return f"{text[: match.start()]}{said} {int(match['year']) + off}{text[match.end() :]}"
    return text


_STATE = re.compile(
    r"(?<!found )\b(?:dead|alive|living|not yet born|born yet|already born|not been born)(?: \w+){0,4} $"
)


def is_of_state(claim: Statement, other: Statement) -> bool:
    """Whether a claim's date is one on which somebody was alive, dead or not born, which no event is of."""
    first = claim.scene.tokens[claim.first].start
    return bool(other.classes & {"birth", "death"}) and bool(_STATE.search(claim.scene.text[:first]))
