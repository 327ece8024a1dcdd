"""A diskcache that holds bytes under text keys and nothing else.

diskcache's own Disks unpickle what they find in a row and open the file that it names (CVE-2025-69872).
`BytesDisk` does neither: who can write to the folder can make us forget, not make us run or read something.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import diskcache

FILES = ("cache.db", "cache.db-wal", "cache.db-shm")
MARK = "claimcheck-1"
SIZE = 2 * 1024**3
"""Bytes, from which on the oldest answers are dropped."""
RAW = 1
"""How diskcache marks a row whose value is plain bytes in the table."""


class Refused(OSError):
    """A row that is not of our making; an OSError, since diskcache takes that for a missing entry."""


class BytesDisk(diskcache.Disk):  # type: ignore[misc] # diskcache has no types
    """Text keys, byte values, all in the database: no pickles, no files."""

    def __init__(self, directory: str, mark: str = MARK, **_ignored: object) -> None:
        super().__init__(directory)
        self.mark = mark

    def put(self, key: object) -> tuple[str, bool]:
        """Only text is a key."""
        if type(key) is not str:
            raise TypeError("a cache key is text")
        return key, True

    def get(self, key: object, raw: object) -> str:
        """A key read back."""
        if type(key) is not str or not raw:
            raise Refused("a key that is not text")
        return key

    def store(self, value: object, read: bool, key: object = None) -> tuple[int, int, None, sqlite3.Binary]:  # noqa: ARG002, FBT001 -- diskcache's signature
        """Only bytes are a value."""
        if type(value) is not bytes:
            raise TypeError("a cached value is bytes")
        return len(value), RAW, None, sqlite3.Binary(value)

    def fetch(self, mode: object, filename: object, value: object, read: object) -> bytes:
        """A value read back; a row that names a file or holds anything but bytes is refused."""
        if mode != RAW or filename is not None or read or type(value) is not bytes:
            raise Refused("a row that is not plain bytes")
        return value

    def filename(self, key: object = None, value: object = None) -> tuple[str, str]:  # noqa: ARG002 -- as above
        """There are no files."""
        raise Refused("values are kept in the database only")

    def remove(self, file_path: object) -> None:
        """A file that a planted row names is not ours to delete."""


class Foreign(Exception):
    """The folder holds a database that is not our cache."""


def look(path: Path, patience: float, *, claim: bool) -> None:
    """Look before diskcache does: it would write to a stranger's database and wait a minute for a locked one.

    With `claim`, an empty database is marked as ours in one transaction, so that two runs may start at once.
    """
    if path.is_symlink():
        raise Foreign("a link to somewhere else")
    with closing(sqlite3.connect(path, timeout=patience, isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        empty = not database.execute("SELECT 1 FROM sqlite_master").fetchone()
        if empty and claim:
            database.execute("CREATE TABLE Settings (key TEXT NOT NULL UNIQUE, value)")
            database.execute("INSERT INTO Settings VALUES ('disk_mark', ?)", (MARK,))
        settings = {} if empty else dict(database.execute("SELECT key, value FROM Settings").fetchall())
        database.execute("COMMIT")
    if not empty:
        _check_settings(settings)


def _check_settings(settings: Mapping[str, object]) -> None:
    """Diskcache makes attributes and pragmas of these, so only its own and ours may be there."""
    usual = diskcache.core.DEFAULT_SETTINGS
    if settings.get("disk_mark") != MARK:
        raise Foreign("another program's database")
    if not settings.keys() <= {*usual, *diskcache.core.METADATA, "disk_mark"}:
        raise Foreign("unknown settings in it")
    if any(value != usual[key] for key, value in settings.items() if key.startswith("sqlite_")):
        raise Foreign("changed settings in it")


def open_rows(directory: Path, patience: float) -> sqlite3.Connection:
    """A way to the rows past diskcache, which takes them one at a time, with two statements each."""
    rows = sqlite3.connect(directory / FILES[0], timeout=patience, isolation_level=None)
    rows.execute("PRAGMA synchronous = NORMAL")  # as diskcache has it
    return rows


def open_cache(directory: Path, patience: float) -> Any:
    """The diskcache of a folder, made where there is none. Raises Foreign, OSError, sqlite3.Error."""
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    look(directory / FILES[0], patience, claim=True)
    return diskcache.Cache(
        str(directory),
        timeout=patience,
        disk=BytesDisk,
        disk_mark=MARK,
        size_limit=SIZE,
        eviction_policy="least-recently-stored",
        cull_limit=0,  # not with every row that is written: `Store.close` culls once
    )
