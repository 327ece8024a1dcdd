"""A line that is a name with its value in, the block that states it out: "Founded: 1931"."""

import re
from dataclasses import replace

from claimcheck.extract.boundaries import OPENERS
from claimcheck.extract.tables.labels import Label, Sort, names_counted, read_label
from claimcheck.extract.tables.stating import Told, state
from claimcheck.extract.tables.words import AMOUNTS, COUNTED, HAPPENED
from claimcheck.model import Block, BlockKind, Row

LONGEST = 120
"""Characters of the longest line that is read."""

MOST_WORDS = 7
"""Words of the longest name of a line."""

_FIGURE = re.compile(r"\d")
_COLON = re.compile(r"(?P<name>[^:.;!?\n]{2,60}?)\s?[:=]\s(?P<value>[^\n]{1,60})")
_BARRED = re.compile(r"\|?\s?(?P<name>[^|:\n]{2,60}?)\s\|\s(?P<value>[^|\n]{1,60}?)\s?\|?")
_BARE = re.compile(
    r"(?P<name>[A-Z][A-Za-z][^\d:.;!?\n€$£~<>]{0,38}?)\s(?P<value>[€$£~<>]?\d[^\n]{0,30}?(?<![.!?;:]))"
)
FORMS = (_COLON, _BARRED, _BARE)
"""Example: `Founded: 1931`, `Founded | 1931`, `Capacity 12,400`."""

_DATELINES = frozenset(
    "published released started ended finished completed signed adopted passed created".split()
)
"""Events that, without more words, tell of the page itself."""


def state_line(block: Block) -> Block | None:
    """The block that says what the line says; None where it is no such line."""
    text = block.text
    if len(text) > LONGEST or not _FIGURE.search(text):
        return None
    match = next(filter(None, (form.fullmatch(text) for form in FORMS)), None)
    label = read_label(match["name"]) if match else None
    if match is None or label is None or not _is_sure(label, match["name"]):
        return None
    if match.re is _BARE and not _is_bare(match["name"]):
        return None
    value, at = match["value"].rstrip(" .;,"), match.start("value")
    row = Row(block.locate(0, len(text)), " ".join(text.split()), at, 0, 0)
    told = Told(block, value, at, label, (), block.headings)
    stated = state(told, row)
    return replace(stated, kind=BlockKind.ITEM) if stated and stated.kind is BlockKind.HEADING else stated


def _is_sure(label: Label, name: str) -> bool:
    """Whether the words of a line's name are known to be counted or to have happened."""
    if label.sort is Sort.DATE:
        return label.words not in _DATELINES
    if len(name.split()) > MOST_WORDS:
        return False
    return label.sort is not Sort.COUNT or names_counted(label) or name.lower().startswith("number of ")


def _is_bare(name: str) -> bool:
    """Whether a name that nothing parts from its value is none of a sentence's beginnings."""
    first, *rest = name.split()
    last = name.lower().split()[-1]
    told = last in HAPPENED or last.endswith(("ed", "dead", "missing"))
    known = last in COUNTED | AMOUNTS | HAPPENED and not (told and rest)
    return known and len(rest) <= 2 and all(word.islower() for word in rest) and first not in OPENERS
