"""An act in its sentence in; out whether it is told at all, or only asked, supposed, demanded, generic."""

import re

from claimcheck.extract.rulings.groups import Group, Voice
from claimcheck.extract.rulings.kinds import Kind
from claimcheck.extract.rulings.line import Line, Phrase
from claimcheck.model import Disposition

_CONDITION = re.compile(
    r"\b(?:if|unless|whether|lest|suppose|imagine|assuming|in case|in the event)\b[^,;:—]*$", re.IGNORECASE
)
"""What opens the clause of an act that need not be: "if the court strikes down the ban"."""
_REACH = 120
_INVERTED = frozenset({"should", "were"})
"""A verb that opens a condition: "Should the senate reject the bill, it lapses"."""
_DEMANDS = frozenset({"should", "must", "ought", "shall"})
_INDEFINITE = frozenset("a an any each every either some no one".split())
_FINITE_PAST = frozenset("has have had did was were".split())


def is_question(text: str) -> bool:
    """Whether a sentence asks."""
    return text.rstrip(" ”\"’')").endswith("?")


def is_supposed(line: Line, group: Group, start: int) -> bool:
    """Whether the act that begins at offset `start` is supposed or demanded rather than told."""
    before = line.text[max(0, start - _REACH) : line.tokens[group.verb].start]
    if _CONDITION.search(before) or _opens_condition(line, start):
        return True
    words = [line.low(index) for index in range(group.first, group.verb)]
    return bool(_DEMANDS.intersection(words)) or ("could" in words and not group.negated)


def _opens_condition(line: Line, start: int) -> bool:
    return line.low(0) in _INVERTED and "," not in line.text[:start]


def is_generic(line: Line, group: Group, subject: Phrase | None, thing: str | None) -> bool:
    """Whether it says what is done in general: "a party that files an appeal pays a fee"."""
    if group.voice is Voice.GERUND and line.low(group.first - 1) in {"’s", "'s"}:
        return False
    if group.voice is Voice.GERUND and (thing is None or _is_kept_from(line, group)):
        return True
    if group.voice is Voice.GERUND or group.possessed:
        return subject is None and thing is not None and thing.split()[0].lower() in _INDEFINITE
    words = {line.low(index) for index in range(group.first, group.verb)}
    if group.form.tense == "past" and (not words or words & _FINITE_PAST):
        return False
    if subject is None or subject.first >= subject.last or subject.kind & Kind.INSTRUMENT:
        return False
    return line.low(subject.first) in _INDEFINITE


def _is_kept_from(line: Line, group: Group) -> bool:
    """Whether the act is what somebody is kept from: "the code bars states from requiring visas"."""
    before = line.text[max(0, line.tokens[group.first].start - _REACH) : line.tokens[group.first].start]
    return _KEEPING.search(before) is not None


_KEEPING = re.compile(
    r"\b(?:preclud|prevent|prohibit|forb[ia]d|bar|barr|stop|stopp|refrain|deter|deterr|keep|kept)(?:e|ed|es|s|ing|den|ding)?\b"
    r"[^,.;]{0,80}\bfrom\s+$",
    re.IGNORECASE,
)


def is_told(
    line: Line,
    group: Group,
    start: int,
    disposition: Disposition,
    subject: Phrase | None,
    thing: str | None,
) -> bool:
    """Whether the act is told as done, planned or denied; a provision says what shall be."""
    if disposition in (Disposition.PROVIDES, Disposition.STATED):
        return True
    return not (is_supposed(line, group, start) or is_generic(line, group, subject, thing))
