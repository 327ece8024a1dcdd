"""Pieces of plain text with their roles in, those of one entry of a list of sources together out.

An entry without a number ends nowhere in particular: its address stands on a line of its own, or its further
lines hang.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.model import BlockKind
from claimcheck.reading.roles import Role

_ADDRESS = re.compile(r"<?(?:https?://|www\.|doi:|doi\.org/|10\.\d{4,9}/)", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:available (?:at|from|online)|retrieved|accessed|last (?:accessed|visited|modified)|url:|doi:|online at|https?://"
    r"|www\.|10\.\d{4,9}/)",
    re.IGNORECASE,
)
"""What opens a further line of an entry. Example: `Available at: https://…`."""

_PAGES = re.compile(r"\d{1,5}\s?[-–]\s?\d{1,5}\b")
"""A line that begins with pages, as no entry does. Example: `44-61. https://…`."""


def join_entries(roles: Iterable[Role]) -> Iterator[Role]:
    """The same pieces; further lines of an entry are in the piece of its first line."""
    last: Role | None = None
    for role in roles:
        if last is not None and _goes_on(last, role):
            lines = (*last.piece.lines, *role.piece.lines)
            last = replace(last, piece=replace(last.piece, lines=lines))
            continue
        if last is not None:
            yield last
        last = role
    if last is not None:
        yield last


def _goes_on(entry: Role, role: Role) -> bool:
    if entry.kind is not BlockKind.REFERENCE or role.kind is not BlockKind.REFERENCE:
        return False
    first, line = entry.piece.lines[0], role.piece.lines[0]
    if line.blanks > entry.piece.layout.gap or line.page != entry.piece.lines[-1].page:
        return False
    if _ADDRESS.match(line.text):
        return not any(_ADDRESS.search(one.text) for one in entry.piece.lines)
    hangs = line.indent >= first.indent + 2
    return hangs or any(pattern.match(line.text) for pattern in (_LEAD, _PAGES))
