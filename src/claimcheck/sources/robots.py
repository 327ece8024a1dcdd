"""A layer that asks a host for its robots.txt first, and obeys it (RFC 9309)."""

import asyncio
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from protego import Protego

from claimcheck.model import LinkDetail
from claimcheck.sources.addresses import Refused, read_target
from claimcheck.sources.exchange import Clock, Exchange, Layer, Request
from claimcheck.sources.follow import follow
from claimcheck.sources.settings import FetchSettings

LARGEST = 500 * 1024
"""Bytes of a robots.txt that are read: the least that RFC 9309 (2.5) asks for."""
OF_THE_FILE = frozenset(
    {LinkDetail.TOO_LARGE, LinkDetail.TOO_MANY_REDIRECTS, LinkDetail.UNSAFE, LinkDetail.NOT_RECORDED}
)
"""Failures that say nothing of the origin's pages: as good as no robots.txt (2.3.1.3)."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What an origin's robots.txt came to."""

    parsed: Protego | None = field(default=None, repr=False)
    """None: everything may be read."""
    closed: str = ""
    """Why nothing may be read."""
    failure: Exchange | None = None
    """The origin gave no answer, so its pages will give none either."""


class Robots:
    """Built around the layers that answer; each origin is asked once in a run."""

    def __init__(self, inner: Layer, settings: FetchSettings, clock: Clock) -> None:
        self._inner = inner
        self._settings = settings
        self._clock = clock
        self._agent = settings.user_agent.partition("/")[0].partition(" ")[0]
        self._known: dict[str, asyncio.Task[Rules]] = {}

    async def __call__(self, request: Request) -> Exchange:
        """Ask for what may be read."""
        parts = urlsplit(request.url)
        if parts.path == "/robots.txt":
            return await self._inner(request)
        rules = await self._rules(f"{parts.scheme}://{parts.netloc}/robots.txt")
        if rules.failure is not None:
            failed = rules.failure
            return Exchange(request.url, failed.fetched_at, failure=failed.failure, note=failed.note)
        why = rules.closed or self._forbidden(rules, request.url)
        if not why:
            return await self._inner(request)
        return Exchange(request.url, self._clock(), failure=LinkDetail.EXCLUDED, note=why)

    def _forbidden(self, rules: Rules, url: str) -> str:
        may = rules.parsed is None or rules.parsed.can_fetch(url, self._agent)
        return "" if may else "robots.txt asks programs not to read it"

    async def _rules(self, address: str) -> Rules:
        task = self._known.get(address)
        if task is None:
            task = self._known[address] = asyncio.create_task(self._ask(address))
        return await asyncio.shield(task)

    async def _ask(self, address: str) -> Rules:
        target = read_target(address)
        if isinstance(target, Refused):
            return Rules()
        last = (await follow(self._inner, target, self._settings, self._clock))[-1]
        if last.failure is not None:
            return Rules() if last.failure in OF_THE_FILE else Rules(failure=last)
        if (last.status or 0) >= 500:
            return Rules(closed=f"robots.txt could not be read (HTTP {last.status})")
        if last.status != 200:
            return Rules()
        return Rules(Protego.parse(last.body[:LARGEST].decode("utf-8", "replace")))
