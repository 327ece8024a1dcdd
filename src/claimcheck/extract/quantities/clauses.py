"""The clause that says what is counted of what: the words around a quantity, without what is another's."""

import re

_ASIDE = re.compile(r"[ ]?\([^()]{0,200}\)")
_BOUNDARY = re.compile(r"[;:!?()\[\]—–“”\"]|,(?!\d)|\.(?=\s|$)|\s-\s")
_CLAUSE_LIMIT = 120
_LEAD_LIMIT = 300
_VERB_FIRST = re.compile(
    r"(?:[a-z]+ly\s)?[a-z]+(?:ed|[^s]t|ew|aw|ok|an)\s(?!.*\b(?:was|were|has|have|had)\s)"
)
_PAST = (
    r"(?:[a-z]{2,}ed|shot|held|sent|kept|left|took|beat|hurt|lost|made|found|sold|bought|built|lay|hid|burnt)"
)
_VERB = re.compile(rf"\s?\b(?:was|were|are|have|has|had|been|{_PAST})\b")
_OWN_VERB = re.compile(rf"(?<!ed)\s(?:and|but)\s(?=(?:[a-z]+ly\s)?{_PAST}\s)")
"""A verb with an object of its own after another's: "arrested 40 men and killed"; not "beaten and killed"."""
_COORDINATED = re.compile(r"\b(?:and|but|while)\s*$")
_REST_END = re.compile(rf"[;:!?()\[\]—–“”\"]|,(?!\d)(?!\s{_PAST}(?:,|\s(?:and|or)\s))|\.(?=\s|$)|\s-\s")
"""As `_BOUNDARY`, but a list of verbs is one predicate: "held, tortured and killed"."""
_COUNT = (
    r"(?:(?:at least|about|nearly|some|more than|over|another|up to|almost)\s)?"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several)\b)"
)
_NEXT_COUNT = re.compile(rf"\s(?:and|but|while)\s(?={_COUNT})")
_NEXT_VERB = re.compile(rf"\s(?:and|but)\s(?={_PAST}\s{_COUNT})")
_SUBJECT = re.compile(
    r"((?:[\w’'-]+\s){1,6}?)(?:(?:has|have|had|is|are|was|were|will|would|could|can|may)\b|[a-z]+ed\b)"
)
_LEADING = re.compile(
    r"(?:and|but|or|while|which|that|when|as|so|yet|where|whereas|although|though)\s", re.IGNORECASE
)


def clause_of(text: str, start: int, noun_start: int, noun_end: int) -> str:
    """The clause around a quantity at `start`, without the number: what leads to it, the noun, what follows.

    What stands in brackets beside it is left out. A clause that shares the sentence's subject gets it back,
    and what another count of the sentence has to itself stays with that: "dozens were held and four killed".
    """
    rest = _rest(text, noun_end)
    lead = _lead(text[max(0, start - _LEAD_LIMIT) : start], start > _LEAD_LIMIT)
    if _COORDINATED.search(lead) and _VERB.search(lead) and _VERB.match(rest):
        lead = ""
    return " ".join(f"{lead} {text[noun_start:noun_end]}{rest}".split())


def _rest(text: str, at: int) -> str:
    """What follows, up to the end of the clause or to the next count that has a verb of its own."""
    stretch = text[at : at + 2 * _CLAUSE_LIMIT]
    stretch = _ASIDE.sub("", stretch)[:_CLAUSE_LIMIT]
    match = _REST_END.search(stretch)
    if match is None and len(stretch) == _CLAUSE_LIMIT:
        stretch = stretch.rpartition(" ")[0]
    stretch = stretch[: match.start()] if match else stretch
    other = _NEXT_COUNT.search(stretch)
    if other and _VERB.search(stretch[: other.start()]):
        stretch = stretch[: other.start()]
    other = _NEXT_VERB.search(stretch)
    return stretch[: other.start()] if other else stretch


def _lead(stretch: str, cut: bool) -> str:  # noqa: FBT001 - whether the stretch begins in mid sentence
    """What leads up to a quantity, from the beginning of its clause."""
    stretch = _ASIDE.sub("", stretch)
    begin = max((match.end() for match in _BOUNDARY.finditer(stretch)), default=0)
    lead = stretch[begin:].lstrip()
    match = _LEADING.match(lead)
    lead = lead[match.end() :] if match else lead
    own = max((match.end() for match in _OWN_VERB.finditer(lead)), default=0)
    if not cut and (own or (begin and _VERB_FIRST.match(lead))):
        return f"{_first_noun(stretch)} {lead[own:]}"
    return lead if len(lead) <= _CLAUSE_LIMIT else lead[-_CLAUSE_LIMIT:].partition(" ")[2]


def _first_noun(sentence: str) -> str:
    """The subject of a sentence, as far as it can be told: its words up to the first verb."""
    match = _SUBJECT.match(sentence)
    return match[1] if match else ""
