"""Answers kept for a while, in a diskcache that holds bytes under text keys and nothing else.

diskcache's own Disks unpickle what they find in a row and open the file that it names (CVE-2025-69872).
`BytesDisk` does neither: who can write to the folder can make us forget, not make us run or read something.

Two rows an answer: `url:ADDRESS` is a head in JSON with the body's hash, `body:SHA256` the body, packed: kept
once however many addresses give it. `past:ADDRESS` tells since when it fails and when it was last good.
"""

import hashlib
import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import diskcache

from claimcheck.errors import SourceError, reason_of
from claimcheck.model import Origin
from claimcheck.sources.cassettes import KEPT
from claimcheck.sources.exchange import Exchange, Warn
from claimcheck.sources.history import Past

FILES = ("cache.db", "cache.db-wal", "cache.db-shm")
MARK = "claimcheck-1"
SIZE = 2 * 1024**3
"""Bytes, from which on the oldest answers are dropped."""
AHEAD = 500
"""Rows read by one query; SQLite takes 999 parameters everywhere."""
BATCH = 100
"""Rows written in one transaction: each by itself takes as long as the exchange that it is of."""
PATIENCE = 5.0
"""Seconds to wait for another run that is writing."""
_RAW = 1
_WRITE = """
INSERT INTO Cache (key, raw, store_time, access_time, access_count, size, mode, value)
VALUES (?, 1, ?, ?, 0, ?, 1, ?)
ON CONFLICT (key, raw) DO UPDATE SET store_time = excluded.store_time, access_time = excluded.access_time,
  size = excluded.size, mode = 1, filename = NULL, value = excluded.value
"""
"""A row as diskcache has it: a text key as it is, bytes in the table."""
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
_LARGEST = 64 * 1024 * 1024


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
        return len(value), _RAW, None, sqlite3.Binary(value)

    def fetch(self, mode: object, filename: object, value: object, read: object) -> bytes:
        """A value read back; a row that names a file or holds anything but bytes is refused."""
        if mode != _RAW or filename is not None or read or type(value) is not bytes:
            raise Refused("a row that is not plain bytes")
        return value

    def filename(self, key: object = None, value: object = None) -> tuple[str, str]:  # noqa: ARG002 -- as above
        """There are no files."""
        raise Refused("values are kept in the database only")

    def remove(self, file_path: object) -> None:
        """A file that a planted row names is not ours to delete."""


class Foreign(Exception):
    """The folder holds a database that is not our cache."""


def _look(path: Path, patience: float, *, claim: bool) -> None:
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


def _open_rows(directory: Path, patience: float) -> sqlite3.Connection:
    """Rows are read and written past diskcache, which takes one at a time, with two statements each."""
    rows = sqlite3.connect(directory / FILES[0], timeout=patience, isolation_level=None)
    rows.execute("PRAGMA synchronous = NORMAL")  # as diskcache has it
    return rows


def _open(directory: Path, patience: float) -> Any:
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    _look(directory / FILES[0], patience, claim=True)
    return diskcache.Cache(
        str(directory),
        timeout=patience,
        disk=BytesDisk,
        disk_mark=MARK,
        size_limit=SIZE,
        eviction_policy="least-recently-stored",
        cull_limit=0,  # not with every row that is written: `Store.close` culls once
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One kept answer."""

    exchange: Exchange
    fresh_until: datetime | None
    """None: ask again each time."""
    agent: str = ""
    """The User-Agent that it was for, where it varies with that."""


class Store:
    """The kept answers. Whatever goes wrong with the folder ends in one warning and a run without a cache."""

    def __init__(self, directory: Path, warn: Warn, patience: float = PATIENCE) -> None:
        self._directory = directory
        self._warn = warn
        self._cache: Any = None
        self._rows: sqlite3.Connection | None = None
        self._waiting: dict[str, bytes] = {}
        """Rows that are not written yet."""
        self._loaded: dict[str, bytes | None] = {}
        """Rows that were read ahead; None: there is none."""
        self._bodies: set[str] = set()
        """Keys of bodies that are known to be kept."""
        self._good: dict[str, datetime] = {}
        """Addresses that were good in this run."""
        try:
            self._cache = _open(directory, patience)
            self._rows = _open_rows(directory, patience)
        except Exception as error:
            self._set_aside(error)

    def _set_aside(self, error: Exception) -> None:
        self.close()
        said = reason_of(error) if isinstance(error, OSError) else str(error) or type(error).__name__
        why = " ".join(said.split())[:200]
        self._warn(f"the cache in `{self._directory}` is not used: {why}")

    def close(self) -> None:
        """Write what waits, drop what is too much, let go of the database."""
        if self._waiting:
            self._try(self._finish)
        cache, self._cache = self._cache, None
        rows, self._rows = self._rows, None
        for each in (rows, cache):
            if each is not None:
                each.close()

    def _try(self, work: Callable[[], object]) -> None:
        """What the folder does to us ends its use, not the run."""
        if self._cache is None:
            return
        try:
            work()
        except Exception as error:
            self._waiting.clear()
            self._set_aside(error)

    def _get(self, key: str) -> bytes | None:
        if key in self._waiting:
            return self._waiting[key]
        return self._loaded[key] if key in self._loaded else next(self._read(key), (key, None))[1]

    def _read(self, *keys: str) -> Iterator[tuple[str, bytes]]:
        """What is kept under the keys; a row that is not of our making is none."""
        if self._rows is None:
            return
        marks = ",".join("?" * len(keys))
        query = f"SELECT key, mode, filename, value FROM Cache WHERE raw = 1 AND key IN ({marks})"  # noqa: S608 -- question marks only
        for key, mode, filename, value in self._rows.execute(query, keys):
            if mode == _RAW and filename is None and type(value) is bytes:
                yield key, value

    def read_ahead(self, urls: Iterable[str]) -> None:
        """Read what is kept of so many addresses, bodies aside: one by one they take ten times as long."""
        wanted = [f"{kind}:{url}" for url in urls for kind in ("url", "past")]
        self._try(lambda: self._read_ahead(wanted))

    def _read_ahead(self, wanted: Sequence[str]) -> None:
        for start in range(0, len(wanted), AHEAD):
            some = wanted[start : start + AHEAD]
            self._loaded |= {**dict.fromkeys(some), **dict(self._read(*some))}

    def _put(self, key: str, value: bytes) -> None:
        self._waiting[key] = value
        self._loaded.pop(key, None)
        if len(self._waiting) >= BATCH:
            self._flush()

    def _finish(self) -> None:
        self._flush()
        self._cache.cull()

    def _flush(self) -> None:
        """All or nothing, also where Ctrl-C comes in between."""
        if self._rows is None:
            return
        now = time.time()
        self._rows.execute("BEGIN IMMEDIATE")
        try:
            self._rows.executemany(
                _WRITE, [(key, now, now, len(value), value) for key, value in self._waiting.items()]
            )
        except BaseException:
            self._rows.execute("ROLLBACK")
            raise
        self._rows.execute("COMMIT")
        self._waiting.clear()

    def read(self, url: str) -> Entry | None:
        """What is kept of an address."""
        if self._cache is None:
            return None
        try:
            head = self._get(f"url:{url}")
            if head is None:
                return None
            fields = json.loads(head.decode())
            packed = self._get(f"body:{fields['sha256']}")
            return None if packed is None else _entry(url, fields, _unpack(packed))
        except (ValueError, KeyError, TypeError, AttributeError, zlib.error):
            return None  # a row that is not ours, or half of one: as good as none
        except Exception as error:
            self._set_aside(error)
            return None

    def read_past(self, url: str) -> Past:
        """What runs saw of an address; an answer that is kept was good when it was fetched."""
        if self._cache is None:
            return Past()
        try:
            told = self._get(f"past:{url}")
            if told is not None:
                fields = json.loads(told)
                return Past(_moment(fields.get("failed")), _moment(fields.get("good")))
            if url in self._good:
                return Past(good=self._good[url])
            head = json.loads(self._get(f"url:{url}") or b"{}")
            return Past(good=_moment(head.get("fetched")) if head.get("status") == 200 else None)
        except (ValueError, TypeError, AttributeError, RecursionError):
            return Past()  # a row that is not ours
        except Exception as error:
            self._set_aside(error)
            return Past()

    def write_past(self, url: str, past: Past) -> None:
        """Remember what this run saw."""
        moments = {"failed": past.failed, "good": past.good}
        fields = {name: moment.isoformat() for name, moment in moments.items() if moment}
        self._try(lambda: self._put(f"past:{url}", _encode(fields).encode()))

    def write(self, url: str, exchange: Exchange, fresh_until: datetime | None, agent: str = "") -> None:
        """Keep an answer."""
        if self._cache is None:
            return
        if exchange.status == 200:
            self._good[url] = exchange.fetched_at
        digest = hashlib.sha256(exchange.body).hexdigest()
        head = {
            "status": exchange.status,
            "headers": {name: value for name, value in exchange.headers.items() if name in KEPT},
            "fetched": exchange.fetched_at.isoformat(),
            "fresh": fresh_until.isoformat() if fresh_until else None,
            "sha256": digest,
            "agent": agent,
        }
        self._try(lambda: self._keep(url, head, exchange.body))

    def _keep(self, url: str, head: Mapping[str, Any], body: bytes) -> None:
        key = f"body:{head['sha256']}"
        if key not in self._bodies:
            self._bodies.add(key)
            if self._get(key) is None:
                self._put(key, zlib.compress(body, 1))
        self._put(f"url:{url}", _encode(head).encode())


def _moment(written: str | None) -> datetime | None:
    moment = datetime.fromisoformat(written) if written else None
    if moment and moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment


def _unpack(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    body = unpacker.decompress(packed, _LARGEST)
    if not unpacker.eof:
        raise ValueError("cut short, or larger than anything that is kept")
    return body


def _entry(url: str, fields: Mapping[str, Any], body: bytes) -> Entry:
    exchange = Exchange(
        url,
        datetime.fromisoformat(fields["fetched"]),
        status=int(fields["status"]),
        headers={str(name): str(value) for name, value in fields["headers"].items()},
        body=body,
        origin=Origin.CACHE,
    )
    if exchange.fetched_at.tzinfo is None:
        raise ValueError("a time without its zone")
    fresh = datetime.fromisoformat(fields["fresh"]) if fields["fresh"] else None
    return Entry(exchange, fresh, str(fields.get("agent", "")))


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """What a cache folder holds."""

    directory: Path
    answers: int
    size: int
    """Bytes on disk."""
    usable: bool
    note: str = ""


def cache_info(directory: Path) -> CacheInfo:
    """Look into a cache without changing it."""
    database = directory / FILES[0]
    try:
        size = sum(path.stat().st_size for name in FILES if (path := directory / name).is_file())
        if not database.is_file():
            return CacheInfo(directory, 0, 0, usable=True)
        _look(database, PATIENCE, claim=False)
        return CacheInfo(directory, _count(database), size, usable=True)
    except (sqlite3.Error, Foreign, OSError, ValueError, TypeError) as error:
        return CacheInfo(directory, 0, 0, usable=False, note=f"not usable: {error}")


def _count(database: Path) -> int:
    with closing(sqlite3.connect(database, timeout=PATIENCE)) as opened:
        tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master")}
        if "Cache" not in tables:
            return 0
        (answers,) = opened.execute("SELECT COUNT(*) FROM Cache WHERE key LIKE 'url:%'").fetchone()
        return int(answers)


def cache_clear(directory: Path) -> int:
    """Delete the cache's own files, and no other; returns the bytes freed. SourceError where it may not."""
    freed = 0
    try:
        for path in (directory / name for name in FILES):
            if path.is_file() and not path.is_symlink():
                freed += path.stat().st_size
                path.unlink()
    except OSError as error:
        message = f"the cache in `{directory}` cannot be cleared: {reason_of(error)}"
        raise SourceError(message, hint="delete its `cache.db` by hand") from error
    return freed
