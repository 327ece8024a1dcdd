"""The text around an expression in, the tense of its clause out."""

import re
from enum import Enum, auto
from typing import Final


class Tense(Enum):
    """Which way a clause looks from its anchor."""

    PAST = auto()
    PRESENT = auto()
    """Neither is said: a date without its year is the nearest such day."""
    FUTURE = auto()


_VERB: Final = re.compile(
    r"""\b(?:(?P<ahead>will|shall|won['’]t|would|to\s+be|(?:is|are|was|were)\s+(?:now\s+)?(?:to|due|set|expected
        |scheduled|slated|planned|supposed|likely|about|going)|set\s+(?:to|for)|due|scheduled|expected|planned
        |slated|(?:plans?|hopes?|aims?)\s+to\b|(?<!\bthe\s)(?<!\ba\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s)(?<!\bthis\s)(?<!\bof\s)(?<!ed\s)
        (?:plans?|hopes?|aims?|starts?|ends)|expects?|wants?|intends?|upcoming|going\s+to|should|deadline|begins?
        |opens|closes|expires?|takes?\s+effect|takes?\s+place|(?:is|are)\s+(?:at|on)|arrives|faces|meets
        |can|(?-i:may)|must|could|might)
      | (?P<level>ending|(?:is|are)\s+(?:being\s+)?[a-z]{2,}ed)
      | (?P<back>was|were|had|did|said|fell|rose|began|won|lost|took|went|came|made|met|held|gave
        |saw|found|left
        |broke|told|hit|got|ran|led|grew|drew|became|spoke|sold|sent|paid|kept|brought|bought|built|fought
        |shot|struck|sought|wrote|flew|quit|(?!based\b|called\b|named\b|titled\b|entitled\b)(?<!be\s)[a-z]{2,}ed))\b
      | (?P<contracted>['’]ll)\b""",
    re.VERBOSE | re.IGNORECASE,
)


_DEADLINE: Final = re.compile(
    r"(?<!had\s)(?:\b(?:by|until|through)\s+(?:the\s+(?:end|start|middle|beginning)\s+of\s+)?)$"
)


def tense_at(before: str, after: str) -> Tense:
    """The tense of the nearest verb before it in the sentence, else of the first after it."""
    if _DEADLINE.search(before):
        return Tense.FUTURE
    verbs = list(_VERB.finditer(before))
    verb = verbs[-1] if verbs else _VERB.search(after)
    if verb is None or verb["level"]:
        return Tense.PRESENT
    return Tense.PAST if verb["back"] else Tense.FUTURE
