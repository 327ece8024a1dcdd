"""A `LinkStatus` in, the same with what earlier runs saw of the address out; this run is remembered.

The past is kept beside the answers in the cache, so a run without a cache has none. It renders no verdict by
itself: a page that was there last week is as dead today as any other.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from claimcheck.model import LinkDetail, LinkState, LinkStatus, Origin
from claimcheck.sources.redact import redact


@dataclass(frozen=True, slots=True)
class Past:
    """Of one address."""

    failed: datetime | None = None
    """The first of the failures since it was last good."""
    good: datetime | None = None
    """When it was last good, to the day: a day's second good answer is not written down."""


class Memory(Protocol):
    """Where the past is kept."""

    def read_past(self, url: str) -> Past:
        """Of an address without its fragment; an empty one where nothing is known."""

    def write_past(self, url: str, past: Past) -> None:
        """Remember it."""


class History:
    """Tells statuses their past, and writes down what the network said in this run."""

    def __init__(self, memory: Memory, confirm_after: timedelta) -> None:
        self._memory = memory
        self._confirm_after = confirm_after

    def note(self, url: str, status: LinkStatus) -> LinkStatus:
        """The status with what earlier runs saw; only what the address itself answered just now counts."""
        now = status.fetched_at
        if status.origin is not Origin.NETWORK or now is None or redact(url) != url:
            return status
        past = self._memory.read_past(url)
        if is_good(status):
            if past.failed or not past.good or past.good.date() != now.date():
                self._memory.write_past(url, Past(good=now))
            return status
        if not is_failing(status):
            return status
        if past.failed is None:
            past = replace(past, failed=now)
            self._memory.write_past(url, past)
        return self._told(status, past, now)

    def _told(self, status: LinkStatus, past: Past, now: datetime) -> LinkStatus:
        failing = now - (past.failed or now)
        note = "; ".join(filter(None, (status.note, words_of(past, now))))
        confirmed = status.state is not LinkState.BROKEN or failing >= self._confirm_after
        return replace(status, note=note, confirmed=confirmed)


def is_good(status: LinkStatus) -> bool:
    """Whether the address gave what it promises."""
    return status.state in (LinkState.OK, LinkState.REDIRECTED) or status.detail is LinkDetail.NOT_TEXT


def is_failing(status: LinkStatus) -> bool:
    """Whether it did not; a page that refuses programs may serve people well."""
    return status.state in (LinkState.BROKEN, LinkState.UNREACHABLE)


def words_of(past: Past, now: datetime) -> str:
    """`failing for 3 days, last good on 2026-01-02`; the first failure is no duration yet."""
    failing = f"failing for {duration_words(now - past.failed)}" if past.failed and past.failed < now else ""
    good = f"last good on {past.good:%Y-%m-%d}" if past.good else ""
    return ", ".join(filter(None, (failing, good)))


def duration_words(duration: timedelta) -> str:
    """`3 days`, `1 day`, `5 hours`, `20 minutes`: the largest unit that is full, and no more."""
    seconds = int(duration.total_seconds())
    for size, unit in ((86400, "day"), (3600, "hour")):
        if seconds >= size:
            return f"{seconds // size} {unit}{'s' if seconds >= 2 * size else ''}"
    minutes = max(1, seconds // 60)
    return f"{minutes} minute{'s' if minutes > 1 else ''}"
