"""A layer that waits its turn: few exchanges at a time with one host, spaced, with back-off."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from zlib import crc32

from claimcheck.model import LinkDetail
from claimcheck.sources.exchange import Clock, Exchange, Layer, Request
from claimcheck.sources.settings import FetchSettings

FIRST_PAUSE = 0.5
"""Seconds before the second try; doubled for each further one."""
STRAIGHT_TIMEOUTS = 2
"""After so many in a row, one late probe decides over the rest: each address would cost a whole timeout."""
GENTLER = {"archive.org": 1.0, "web.archive.org": 1.0}
"""Seconds between two starts at hosts that turn away for hours whoever asks ten times a second."""
BEFORE_PROBE = 0.5
"""Seconds that the host is left alone before it: a server that is merely slow may have caught up."""

TRY_AGAIN = frozenset({429, 500, 502, 503, 504})
WHOLE_HOST = frozenset({429, 503})
"""These speak for the host, so all its addresses wait."""
TRY_AGAIN_AFTER = frozenset({LinkDetail.RESET, LinkDetail.DNS_ERROR})

Sleep = Callable[[float], Awaitable[None]]


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds from a `Retry-After` in either form, a number or a date; None where it is neither."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - now).total_seconds())


def pause_before(attempt: int, url: str) -> float:
    """Seconds before try number `attempt` (from 1); spread by the address, so that runs repeat exactly."""
    jitter = 0.75 + crc32(f"{attempt} {url}".encode()) / 2**33
    return FIRST_PAUSE * 2.0 ** (attempt - 1) * jitter


@dataclass(slots=True)
class Host:
    """What politeness needs to know of one host; times are of the monotonic clock."""

    name: str
    slots: asyncio.Semaphore
    next_start: float = 0.0
    timeouts: int = 0
    """In a row."""
    probed: bool = False
    """It has had its late probe."""
    spared: tuple[LinkDetail, str] | None = None
    """Why its further addresses are not asked for in this run."""
    under_way: int = 0
    landed: asyncio.Event = field(default_factory=asyncio.Event)

    @contextmanager
    def flight(self) -> Iterator[None]:
        """While a request is under way."""
        self.under_way += 1
        try:
            yield
        finally:
            self.under_way -= 1
            self.landed.set()

    def note(self, exchange: Exchange, now: float) -> None:
        """Learn from an answer. The late probe is the next in line: `Polite` lets nobody go beside it."""
        self.timeouts = self.timeouts + 1 if exchange.failure is LinkDetail.TIMEOUT else 0
        if self.timeouts < STRAIGHT_TIMEOUTS:
            return
        if self.probed:
            note = f"{self.name} did not answer {self.timeouts} requests in a row; this one was not sent"
            self.spared = (LinkDetail.TIMEOUT, note)
        self.probed = True
        self.next_start = max(self.next_start, now + BEFORE_PROBE)

    def wait(self, seconds: float, now: float, longest: float) -> None:
        """The host asks to be left alone for so long, all of it."""
        self.next_start = max(self.next_start, now + seconds)
        if seconds > longest:
            note = f"{self.name} asked not to be called again for {seconds:.0f} s; this one was not sent"
            self.spared = (LinkDetail.RATE_LIMITED, note)


class Polite:
    """Built around the network. A request that waits for its host holds none of the shared slots."""

    def __init__(
        self,
        inner: Layer,
        settings: FetchSettings,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inner = inner
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._ticks = ticks
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._hosts: dict[str, Host] = {}

    async def __call__(self, request: Request) -> Exchange:
        """Ask when it is this host's turn; again where that may help."""
        host = self._host(request.host)
        attempt = 1
        exchange = await self._once(host, request)
        while self._is_worth_another(exchange, attempt) and host.spared is None and request.budget.left > 0:
            if exchange.status not in WHOLE_HOST:
                await self._sleep(pause_before(attempt, request.url))
            exchange = await self._once(host, request)
            attempt += 1
        return exchange

    def _host(self, name: str) -> Host:
        if name not in self._hosts:
            self._hosts[name] = Host(name, asyncio.Semaphore(self._settings.per_host))
        return self._hosts[name]

    def _is_worth_another(self, exchange: Exchange, attempt: int) -> bool:
        return attempt <= self._settings.retries and (
            exchange.status in TRY_AGAIN or exchange.failure in TRY_AGAIN_AFTER
        )

    async def _once(self, host: Host, request: Request) -> Exchange:
        async with host.slots:
            await self._turn(host)
            if host.spared is not None:
                detail, note = host.spared
                return Exchange(request.url, self._clock(), failure=detail, note=note)
            with host.flight():
                async with self._slots:
                    exchange = await self._inner(request)
                host.note(exchange, self._ticks())
                if exchange.status in WHOLE_HOST:
                    self._back_off(host, exchange)
                return exchange

    def _back_off(self, host: Host, exchange: Exchange) -> None:
        asked = retry_after(exchange.headers.get("retry-after", ""), self._clock())
        seconds = pause_before(1, exchange.url) if asked is None else asked
        host.wait(seconds, self._ticks(), self._settings.longest_wait)

    async def _turn(self, host: Host) -> None:
        """Wait for the host's next free start and take it.

        After a timeout, whatever else is under way there is waited for first: were further requests sent
        beside it, a silent host would cost a timeout for each pair of them.
        """
        while host.spared is None:
            wait = host.next_start - self._ticks()
            if host.timeouts and host.under_way:
                host.landed.clear()
                await host.landed.wait()
            elif wait > 0:
                await self._sleep(wait)
            else:
                break
        interval = max(self._settings.per_host_interval, GENTLER.get(host.name, 0))
        host.next_start = self._ticks() + interval
