"""The text of a settings file and a decision in, the text with the decision written into it out.

Comments, order and everything else stay as they are.
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from claimcheck.errors import ConfigError
from claimcheck.model import Decision

if TYPE_CHECKING:
    from tomlkit.items import AbstractTable

Entry = Mapping[str, str | date]
"""The keys of one `[[claim]]`, as the file has them."""


def write_decision(
    text: str, entry: Entry, *, prefix: tuple[str, ...] = (), renewing: Decision | None = None
) -> str:
    """The file with one more `[[claim]]`; or with that of `renewing` renewed.

    `prefix` names the tables around it: none in claims.toml. Raises ConfigError rather than spoil a file.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text.removeprefix("\ufeff"))
        parent: Any = document
        for key in prefix:
            parent = parent[key]
        _put(parent, entry, renewing, first="" if prefix or text.endswith("\n\n") else "\n")
        new = tomlkit.dumps(document)
    except (TOMLKitError, TypeError, ValueError, RecursionError) as error:
        raise _unwritten(str(error)) from error
    if "\r\n" in text:
        new = new.replace("\r\n", "\n").replace("\n", "\r\n")
    _expect(new, entry, prefix)
    return ("\ufeff" if text.startswith("\ufeff") else "") + new


def _put(parent: Any, entry: Entry, renewing: Decision | None, *, first: str) -> None:
    import tomlkit

    known = parent.get("claim")
    for row in known or ():
        if renewing is not None and _is_of(row, renewing):
            _renew(row, entry)
            return
    if known is None:
        parent["claim"] = tomlkit.aot()
    inline = known is not None and not isinstance(known, tomlkit.items.AoT)
    row = tomlkit.inline_table() if inline else tomlkit.table()
    row.update(entry)
    if isinstance(row, tomlkit.items.Table):
        row.trivia.indent = first
        if not first:
            row.add(tomlkit.nl())
    parent["claim"].append(row)


def _is_of(row: "AbstractTable", decision: Decision) -> bool:
    return "verdict" in row and row.get("text") == decision.text and row.get("value") == decision.value


def _renew(row: "AbstractTable", entry: Entry) -> None:
    """New values in their old places; what was bound to a text and is so no more goes, sources stay."""
    for key in ("sentence-hash", "source-hash"):
        if key in row and key not in entry:
            del row[key]
    for key, value in entry.items():
        row[key] = value


def _expect(text: str, entry: Entry, prefix: tuple[str, ...]) -> None:
    """Read it again: a file that does not hold the decision, or cannot be read, is not written."""
    try:
        table: Any = tomllib.loads(text)
        for key in prefix:
            table = table[key]
        held = [{key: row.get(key) for key in entry} for row in table["claim"]]
    except (ValueError, KeyError, TypeError) as error:
        raise _unwritten(str(error)) from error
    if dict(entry) not in held:
        raise _unwritten("it would not hold the decision")


def _unwritten(why: str) -> ConfigError:
    return ConfigError(
        f"cannot write a decision into the settings: {why}", hint="write its `[[claim]]` by hand"
    )
