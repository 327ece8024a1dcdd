"""A layer that waits its turn: few exchanges at a time with one host, spaced, with back-off."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from zlib import crc32

from claimcheck.model import LinkDetail
from claimcheck.sources.exchange import Clock, Exchange, Layer, Request
from claimcheck.sources.settings import FetchSettings

FIRST_PAUSE = 0.5
"""Seconds before the second try; doubled for each further one."""
STRAIGHT_TIMEOUTS = 2
"""After so many in a row, the rest of a host's addresses are not tried: each would cost a whole timeout."""

TRY_AGAIN = frozenset({429, 500, 502, 503, 504})
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


class Host:
    """What politeness needs to know of one host."""

    __slots__ = ("next_start", "slots", "timeouts")

    def __init__(self, at_once: int) -> None:
        self.slots = asyncio.Semaphore(at_once)
        self.next_start = 0.0
        self.timeouts = 0

    @property
    def silent(self) -> bool:
        """Whether further addresses of the host are spared."""
        return self.timeouts >= STRAIGHT_TIMEOUTS

    def note(self, exchange: Exchange) -> None:
        """Count timeouts in a row."""
        self.timeouts = self.timeouts + 1 if exchange.failure is LinkDetail.TIMEOUT else 0


class Polite:
    """Built around the network. A request that waits for its host holds none of the shared slots."""

    def __init__(
        self, inner: Layer, settings: FetchSettings, clock: Clock, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._inner = inner
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._hosts: dict[str, Host] = {}

    async def __call__(self, request: Request) -> Exchange:
        """Ask when it is this host's turn; again where that may help."""
        host = self._hosts.setdefault(request.host, Host(self._settings.per_host))
        attempt = 1
        while True:
            exchange = await self._once(host, request)
            pause = self._pause(attempt, exchange)
            if pause is None or request.budget.left <= 0:
                return exchange
            if exchange.status in (429, 503):
                host.next_start = max(host.next_start, self._now() + pause)
            else:
                await self._sleep(pause)
            attempt += 1

    async def _once(self, host: Host, request: Request) -> Exchange:
        async with host.slots:
            await self._turn(host)
            if host.silent:
                note = f"{request.host} did not answer {STRAIGHT_TIMEOUTS} requests, so this one was spared"
                return Exchange(request.url, self._clock(), failure=LinkDetail.TIMEOUT, note=note)
            async with self._slots:
                exchange = await self._inner(request)
            host.note(exchange)
            return exchange

    async def _turn(self, host: Host) -> None:
        """Wait for the host's next free start and take it."""
        while not host.silent and (wait := host.next_start - self._now()) > 0:
            await self._sleep(wait)
        host.next_start = self._now() + self._settings.per_host_interval

    def _pause(self, attempt: int, exchange: Exchange) -> float | None:
        """Seconds until the next try; None where this answer stands."""
        again = exchange.status in TRY_AGAIN or exchange.failure in TRY_AGAIN_AFTER
        if not again or attempt > self._settings.retries:
            return None
        asked = retry_after(exchange.headers.get("retry-after", ""), self._clock())
        if asked is not None and asked > self._settings.longest_wait:
            return None
        return pause_before(attempt, exchange.url) if asked is None else asked

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
