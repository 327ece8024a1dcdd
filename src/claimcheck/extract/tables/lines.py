"""A line that is a name with its value in, the block that states it out: "Founded: 1931"."""

import re

from claimcheck.extract.tables.labels import Sort, read_label
from claimcheck.extract.tables.stating import Told, state
from claimcheck.model import Block, Row

LONGEST = 120
"""Characters of the longest line that is read."""

_COLON = re.compile(r"(?P<name>[^:.;!?\n]{2,60}?)\s?[:=]\s(?P<value>[^\n]{1,60})")
_BARE = re.compile(r"(?P<name>[A-Z][A-Za-z][^\d:.;!?\n€$£~<>]{0,38}?)\s(?P<value>[€$£~<>]?\d[^\n]{0,30})")
_BARRED = re.compile(r"\|?\s?(?P<name>[^|:\n]{2,60}?)\s\|\s(?P<value>[^|\n]{1,60}?)\s?\|?")
FORMS = (_COLON, _BARRED, _BARE)
"""Example: `Founded: 1931`, `Founded | 1931`, `Capacity 12,400`."""

_DATELINES = frozenset(
    "published released started ended finished completed signed adopted passed created".split()
)
"""Events that, without more words, tell of the page itself."""


def state_line(block: Block) -> Block | None:
    """The block that says what the line says; None where it is no such line."""
    text = block.text
    if len(text) > LONGEST or not any(c.isdigit() for c in text):
        return None
    for form in FORMS:
        match = form.fullmatch(text)
        if match is None:
            continue
        label = read_label(match["name"])
        if label is None or (label.sort is Sort.DATE and label.words in _DATELINES):
            return None
        value = match["value"].rstrip(" .;,")
        row = Row(block.locate(0, len(text)), " ".join(text.split()), match.start("value"), 0, 0)
        return state(Told(block, value, match.start("value"), label, (), block.headings), row)
    return None
