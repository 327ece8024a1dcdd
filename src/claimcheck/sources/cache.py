"""A layer that answers from what was kept, while it is fresh; which answers are kept, and for how long."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from types import MappingProxyType

from claimcheck.sources.addresses import origin_of
from claimcheck.sources.exchange import PERMANENT, Clock, Exchange, Layer, Request
from claimcheck.sources.redact import redact
from claimcheck.sources.settings import FetchSettings
from claimcheck.sources.store import Entry, Store


def _directives(exchange: Exchange) -> dict[str, str]:
    told = exchange.headers.get("cache-control", "")
    if not told:
        return {}
    pairs = (part.strip().partition("=") for part in told.lower().split(","))
    return {name: value.strip('"') for name, _, value in pairs if name}


def may_keep(exchange: Exchange) -> bool:
    """Only what was good: no failures, nothing that forbids it, nothing with a secret in its address."""
    if exchange.status != 200 and exchange.status not in PERMANENT:
        return False
    if exchange.cookies and exchange.location is not None:
        return False  # it counts on coming back with the cookie
    if "no-store" in _directives(exchange) or exchange.headers.get("vary", "").strip() == "*":
        return False
    location = exchange.headers.get("location", "")
    return redact(exchange.url) == exchange.url and redact(location) == location


def fresh_until(exchange: Exchange, otherwise: timedelta) -> datetime | None:
    """Until when an answer is good: its own word first (`max-age`, `Expires`), then `otherwise`."""
    directives = _directives(exchange)
    if "no-cache" in directives:
        return None
    allowed, spent = directives.get("max-age", ""), exchange.headers.get("age", "")
    if allowed.isdigit():
        seconds = int(allowed[:9]) - (int(spent[:9]) if spent.isdigit() else 0)
        return exchange.fetched_at + timedelta(seconds=min(max(seconds, 0), 366 * 86400))
    if "expires" in exchange.headers:
        try:
            until = parsedate_to_datetime(exchange.headers["expires"])
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        return until if until.tzinfo else until.replace(tzinfo=exchange.fetched_at.tzinfo)
    return exchange.fetched_at + otherwise


class Cached:
    """Built around the network: answers from the store while fresh, asks for changes when not."""

    def __init__(
        self,
        inner: Layer,
        store: Store,
        settings: FetchSettings,
        clock: Clock,
        marks: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._inner = inner
        self._store = store
        self._freshness = settings.freshness
        self._agent = settings.user_agent
        self._marks = marks
        """By origin: what tells the headers that it is sent from others."""
        self._clock = clock
        self._offline = settings.offline

    async def __call__(self, request: Request) -> Exchange:
        """The kept answer while it is fresh, or whatever its age offline; else ask."""
        kept = self._store.read(request.url)
        if kept is not None and not self._is_for_us(kept):
            kept = None
        now = self._clock()
        if kept is not None and (self._offline or (kept.fresh_until is not None and now < kept.fresh_until)):
            return kept.exchange
        if kept is None or request.headers:
            return self._keep(await self._inner(request), request)
        answer = await self._inner(replace(request, headers=_validators(kept.exchange)))
        if answer.status == 304:
            return self._keep(
                replace(
                    kept.exchange,
                    fetched_at=answer.fetched_at,
                    headers=_renewed(kept.exchange, answer),
                ),
                request,
                kept.agent,
            )
        return self._keep(answer, request)

    def _caller(self, url: str) -> str:
        mark = self._marks.get(origin_of(url), "")
        return f"{self._agent} {mark}" if mark else self._agent

    def _is_for_us(self, kept: Entry) -> bool:
        url = kept.exchange.url
        return kept.agent == self._caller(url) or (not kept.agent and origin_of(url) not in self._marks)

    def _keep(self, exchange: Exchange, request: Request, agent: str = "") -> Exchange:
        """Of what an answer may vary with, the caller's name, cookies and an origin's own headers differ."""
        varies = exchange.headers.get("vary", "").lower()
        if may_keep(exchange) and not ("cookie" in varies and "cookie" in request.headers):
            if "user-agent" in varies or origin_of(exchange.url) in self._marks:
                agent = self._caller(exchange.url)
            self._store.write(exchange.url, exchange, fresh_until(exchange, self._freshness), agent)
        return exchange


def _validators(exchange: Exchange) -> dict[str, str]:
    names = {"etag": "if-none-match", "last-modified": "if-modified-since"}
    return {asked: exchange.headers[name] for name, asked in names.items() if name in exchange.headers}


def _renewed(kept: Exchange, answer: Exchange) -> dict[str, str]:
    """The kept headers with those that a 304 may change; never what describes the body that it lacks."""
    changed = ("cache-control", "etag", "expires", "last-modified", "vary")
    return {**kept.headers, **{name: answer.headers[name] for name in changed if name in answer.headers}}
