"""A layer that waits its turn: few exchanges at a time with one host, spaced, with back-off."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from zlib import crc32

from claimcheck.model import LinkDetail
from claimcheck.sources.exchange import Budget, Clock, Exchange, Layer, Request
from claimcheck.sources.settings import FetchSettings
from claimcheck.sources.turns import Turns

FIRST_PAUSE = 0.3
"""Seconds before the second try; doubled for each further one, and of a host that is busy for each further
address that it turns away in a row."""
STRAIGHT_TIMEOUTS = 2
"""After so many in a row, one late probe decides over the rest: each address would cost a whole timeout."""
GENTLER = {"archive.org": 1.0, "web.archive.org": 1.0}
"""Seconds between two starts at hosts that turn away for hours whoever asks ten times a second."""
BEFORE_PROBE = 0.25
"""Seconds that the host is left alone before it: a server that is merely slow may have caught up."""
PROBE_SHARE, PROBE_LEAST = 0.25, 1.0
"""Of the timeout, and seconds: how long the probe waits. The host has had a whole timeout twice by then;
with a third, one silent host would cost the run two of them."""

TRY_AGAIN = frozenset({429, 500, 502, 503, 504})
WHOLE_HOST = frozenset({429, 503})
"""These speak for the host, so all its addresses wait."""
TRY_AGAIN_AFTER = frozenset({LinkDetail.RESET, LinkDetail.DNS_ERROR})


LONG = 1.0
"""Seconds after which a request that has no answer yet leaves its place among the active to another."""


def most_pending(active: int) -> int:
    """Requests under way in all, those among them that only wait: half of the files that may be open."""
    try:
        import resource
    except ImportError:  # not on Windows
        return active
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    files = 4096 if allowed == resource.RLIM_INFINITY else allowed
    return max(active, min(3 * active, files // 2))


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
    """What politeness needs to know of one host; times are of the monotonic clock."""

    def __init__(self, name: str, turns: Turns) -> None:
        self.name = name
        self.turns = turns
        self.timeouts = 0
        """In a row."""
        self.busy = 0
        """Answers in a row by which it asked to be left alone."""
        self.probed = False
        """It has had its late probe."""
        self.spared: tuple[LinkDetail, str] | None = None
        """Why its further addresses are not asked for in this run."""

    @property
    def probes(self) -> bool:
        """Whether the next request is the late probe."""
        return self.timeouts >= STRAIGHT_TIMEOUTS

    def note(self, exchange: Exchange) -> None:
        """Learn from an answer.

        After a timeout, what else is under way is waited for first: were further requests sent beside it, a
        silent host would cost a timeout for each pair of them. The late probe, too, goes alone.
        """
        self.timeouts = self.timeouts + 1 if exchange.failure is LinkDetail.TIMEOUT else 0
        self.busy = self.busy + 1 if exchange.status in WHOLE_HOST else 0
        self.turns.one_by_one = self.timeouts > 0
        if not self.probes:
            return
        if self.probed:
            note = f"{self.name} did not answer {self.timeouts} requests in a row; this one was not sent"
            self.spare(LinkDetail.TIMEOUT, note)
        self.probed = True
        self.turns.rest(BEFORE_PROBE)

    def wait(self, seconds: float, longest: float) -> None:
        """The host asks to be left alone for so long, all of it."""
        self.turns.rest(seconds)
        if seconds > longest:
            note = f"{self.name} asked not to be called again for {seconds:.0f} s; this one was not sent"
            self.spare(LinkDetail.RATE_LIMITED, note)

    def spare(self, detail: LinkDetail, note: str) -> None:
        """Ask it no more."""
        self.spared = (detail, note)
        self.turns.close()


class Polite:
    """Built around the network. A request that waits for its host holds none of the shared slots."""

    def __init__(
        self,
        inner: Layer,
        settings: FetchSettings,
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inner = inner
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._ticks = ticks
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._all = asyncio.Semaphore(most_pending(settings.concurrency))
        self._hosts: dict[str, Host] = {}

    async def __call__(self, request: Request) -> Exchange:
        """Ask when it is this host's turn; again where that may help."""
        host = self._hosts.get(request.host) or self._add(request.host)
        attempt, first = 1, request.budget.begun
        exchange = await self._once(host, request, first=first)
        while self._is_worth_another(exchange, attempt) and host.spared is None and request.budget.left > 0:
            first = exchange.status not in WHOLE_HOST  # else the host's other addresses go before
            if first:
                await self._sleep(pause_before(attempt, request.url))
            exchange = await self._once(host, request, first=first)
            attempt += 1
        return exchange

    def _add(self, name: str) -> Host:
        interval = max(self._settings.per_host_interval, GENTLER.get(name, 0))
        turns = Turns(self._settings.per_host, interval, self._sleep, self._ticks)
        return self._hosts.setdefault(name, Host(name, turns))

    def _is_worth_another(self, exchange: Exchange, attempt: int) -> bool:
        return attempt <= self._settings.retries and (
            exchange.status in TRY_AGAIN or exchange.failure in TRY_AGAIN_AFTER
        )

    async def _once(self, host: Host, request: Request, *, first: bool) -> Exchange:
        if not await host.turns.take(first=first):
            return self._not_sent(host, request)
        try:
            request.budget.begun = True
            exchange = await self._send(self._probing(request) if host.probes else request)
            host.note(exchange)
            if exchange.status in WHOLE_HOST:
                self._back_off(host, exchange)
            return exchange
        finally:
            host.turns.give_back()

    async def _send(self, request: Request) -> Exchange:
        """A request that is answered slowly makes room after a while: a hundred dead hosts hold up nobody."""
        async with self._all:
            await self._slots.acquire()
            freed = asyncio.get_running_loop().call_later(LONG, self._slots.release)
            try:
                return await self._inner(request)
            finally:
                if freed.when() > asyncio.get_running_loop().time():  # else it has made room, or is about to
                    freed.cancel()
                    self._slots.release()

    def _probing(self, request: Request) -> Request:
        seconds = max(PROBE_LEAST, PROBE_SHARE * self._settings.timeout)
        return replace(request, budget=Budget(min(seconds, request.budget.left)))

    def _not_sent(self, host: Host, request: Request) -> Exchange:
        detail, note = host.spared or (LinkDetail.RATE_LIMITED, "")
        return Exchange(request.url, self._clock(), failure=detail, note=note)

    def _back_off(self, host: Host, exchange: Exchange) -> None:
        asked = retry_after(exchange.headers.get("retry-after", ""), self._clock())
        seconds = pause_before(min(host.busy, 6), exchange.url) if asked is None else asked
        host.wait(seconds, self._settings.longest_wait)
