"""Answers kept for a while in the cache's folder.

Two rows an answer: `url:ADDRESS` is a head in JSON with the body's hash, `body:SHA256` the body, packed: kept
once however many addresses give it. `past:ADDRESS` tells since when it fails and when it was last good.
"""

import hashlib
import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from claimcheck.errors import reason_of
from claimcheck.model import Origin
from claimcheck.sources.cassettes import KEPT
from claimcheck.sources.disk import RAW, open_cache, open_rows
from claimcheck.sources.exchange import Exchange, Warn
from claimcheck.sources.history import Past

AHEAD = 500
"""Rows read by one query; SQLite takes 999 parameters everywhere."""
BATCH = 100
"""Rows written in one transaction: each by itself takes as long as the exchange that it is of."""
PATIENCE = 5.0
"""Seconds to wait for another run that is writing."""
_WRITE = """
INSERT INTO Cache (key, raw, store_time, access_time, access_count, size, mode, value)
VALUES (?, 1, ?, ?, 0, ?, 1, ?)
ON CONFLICT (key, raw) DO UPDATE SET store_time = excluded.store_time, access_time = excluded.access_time,
  size = excluded.size, mode = 1, filename = NULL, value = excluded.value
"""
"""A row as diskcache has it: a text key as it is, bytes in the table."""
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
_LARGEST = 64 * 1024 * 1024


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
            self._cache = open_cache(directory, patience)
            self._rows = open_rows(directory, patience)
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
            if mode == RAW and filename is None and type(value) is bytes:
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
