"""Addresses in, one `Snapshot` each out; the only package that touches the network.

The layers, from the outside in, each built around the next and called like it:

    follow      redirects, every hop anew
    Recorder    writes each exchange to a cassette        Replayer instead of all below it
                WarcRecorder into a WARC file             WarcReplayer likewise
    Robots      obeys robots.txt, where that is wanted
    Policy      refuses literal addresses that are not public
    Cached      answers while fresh, asks for changes     Offline instead of all below it
    Polite      a few at a time a host, spaced, with back-off
    Headed      adds what the user sends to origins of their own
    Network     deadline, byte limit; names are looked up once and every address is checked

Importing this package loads none of httpx, aiohttp, diskcache: they come with the first call.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.garbage import fewer_collections
from claimcheck.sources.redact import redact
from claimcheck.sources.settings import FetchSettings, default_cache_dir

if TYPE_CHECKING:
    import httpx

    from claimcheck.model import Snapshot  # `--help` reads `redact` and can do without
    from claimcheck.sources.folder import CacheInfo
    from claimcheck.sources.names import Lookup

__all__ = ["FetchSettings", "cache_clear", "cache_info", "default_cache_dir", "fetch", "look_back", "redact"]


def now() -> datetime:
    """The wall clock, UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def fetch(
    urls: Sequence[str],
    settings: FetchSettings,
    *,
    days: Mapping[str, date] | None = None,
    clock: Callable[[], datetime] = now,
    progress: "Callable[[Snapshot], None] | None" = None,
    warn: Callable[[str], None] | None = None,
    transport: "httpx.AsyncBaseTransport | None" = None,
    lookup: "Lookup | None" = None,
) -> "dict[str, Snapshot]":
    """One snapshot for each distinct address, in the order given; a page is asked for once.

    Never raises for what an address or its server does; ConfigError for settings that cannot be read,
    SourceError where a cassette folder cannot be used. `days` says when an address was cited: of a dead page,
    the web archive's copy nearest that day is taken. `transport` takes the place of the network,
    `lookup` that of the system's resolver.
    """
    import asyncio

    from claimcheck.sources.layers import Surroundings
    from claimcheck.sources.session import fetch_all

    around = Surroundings(clock, warn or _ignore, transport, lookup)
    wanted = tuple(dict.fromkeys(urls))
    with fewer_collections():
        return asyncio.run(fetch_all(wanted, settings, around, progress or _ignore, days or {}))


def look_back(
    days: Mapping[str, date],
    settings: FetchSettings,
    *,
    clock: Callable[[], datetime] = now,
    progress: Callable[[str], None] | None = None,
    warn: Callable[[str], None] | None = None,
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> "dict[str, Snapshot]":
    """Of pages that are there, the web archive's copies nearest a day; without those that it has none of.

    Nothing is asked where the settings say so, nor of pages that are not public. What a `warc` of the
    settings holds already stays in it.
    """
    if not days or not settings.asks_archive:
        return {}
    import asyncio

    from claimcheck.sources.layers import Surroundings
    from claimcheck.sources.session import find_copies

    around = Surroundings(clock, warn or _ignore, transport)
    return asyncio.run(find_copies(days, settings, around, progress or _ignore))


def _ignore(_: object) -> None:
    """Nobody asked to be told."""


def cache_info(directory: Path) -> "CacheInfo":
    """Look into a cache without changing it."""
    from claimcheck.sources import folder

    return folder.cache_info(directory)


def cache_clear(directory: Path) -> int:
    """Delete the cache's own files, and no other; returns the bytes freed."""
    from claimcheck.sources import folder

    return folder.cache_clear(directory)
