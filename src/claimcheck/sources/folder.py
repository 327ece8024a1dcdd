"""The folder of a cache: how much it holds, and how it is emptied."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import SourceError, reason_of
from claimcheck.sources.disk import FILES, Foreign, look
from claimcheck.sources.store import PATIENCE


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
        look(database, PATIENCE, claim=False)
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
