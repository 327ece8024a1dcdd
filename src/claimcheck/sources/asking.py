"""Bodies in, what a server that the user named answered to each out: POST, over the same layers as pages.

An answer is kept under its question: the address that the stores see ends in the body's hash. The key is sent
in a header, which no store keeps, and cut out of answers that repeat it. Redirects are not followed.
"""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from claimcheck.errors import ConfigError
from claimcheck.model import LinkDetail
from claimcheck.sources.addresses import Refused, Target, read_target, why_not_public
from claimcheck.sources.exchange import Budget, Clock, Exchange, Layer, Post, Request
from claimcheck.sources.layers import Surroundings, open_layers
from claimcheck.sources.session import all_at_once
from claimcheck.sources.settings import FetchSettings

if TYPE_CHECKING:
    import httpx

EVERYWHERE = ("0.0.0.0/0", "::/0")
"""Networks that may be asked: whoever names the address means it, be it on this machine."""

LARGEST = 1024 * 1024
"""Bytes of one answer."""

KEPT = timedelta(days=30)
"""For how long an answer is good: to the same words the same server says the same."""

WORDS = {
    LinkDetail.OFFLINE: "the run is offline",
    LinkDetail.NOT_RECORDED: "the recordings have no answer to it",
    LinkDetail.TIMEOUT: "it took too long",
    LinkDetail.NOT_TEXT: "its answer is no chat completion",
}
"""Where a failure's own words would puzzle."""

NOT_ASKED = frozenset({LinkDetail.OFFLINE, LinkDetail.NOT_RECORDED})


@dataclass(frozen=True, slots=True)
class Server:
    """Who is asked, and how."""

    url: str
    timeout: float
    key: str | None = field(default=None, repr=False)
    """Sent as a bearer token."""
    accepts: Callable[[bytes], bool] = bool
    """Whether a body is an answer at all."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    body: bytes | None
    """None where no answer came."""
    why: str = ""
    """Why none came."""
    asked: bool = True
    """False where no server was to be asked: offline, in a replay."""


def ask(
    server: Server,
    bodies: Sequence[bytes],
    settings: FetchSettings,
    clock: Clock,
    warn: Callable[[str], None],
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> tuple[Reply, ...]:
    """One reply to each body, in their order. Never raises for what the server does."""
    target = target_of(server.url)
    return asyncio.run(_ask_all(server, target, bodies, settings, Surroundings(clock, warn, transport)))


def target_of(url: str) -> Target:
    """The address meant; ConfigError where it is none."""
    target = read_target(url)
    if isinstance(target, Refused):
        hint = "write it as `http://localhost:8080/v1`"
        raise ConfigError(f"`{url}` is no address of a judge: {target.why}", hint=hint)
    return target


def is_near(target: Target) -> bool:
    """Whether it is this machine, or one of a network that is not public."""
    return target.host == "localhost" or bool(target.literal and why_not_public(target.literal))


def suited(settings: FetchSettings, server: Server, target: Target) -> FetchSettings:
    """The run's settings, for one server that the user trusts to be asked; one nearby without the proxy."""
    return replace(
        settings,
        proxy=None if is_near(target) else settings.proxy,
        timeout=server.timeout,
        patience=3 * server.timeout,
        per_host_interval=0.0,
        max_bytes=min(settings.max_bytes, LARGEST),
        allow_private=EVERYWHERE,
        archive=False,
        robots=False,
        warc=None,
        freshness=KEPT,
        confirm_after=timedelta(0),
    )


async def _ask_all(
    server: Server,
    target: Target,
    bodies: Sequence[bytes],
    settings: FetchSettings,
    around: Surroundings,
) -> tuple[Reply, ...]:
    replies: dict[bytes, Reply] = {}
    settings = suited(settings, server, target)

    async def one(layer: Layer, body: bytes) -> None:
        replies[body] = _reply(await layer(_request(server, target, body, settings)))

    async with open_layers(settings, around) as opened:
        await all_at_once([one(opened.ask, body) for body in dict.fromkeys(bodies)])
    return tuple(replies[body] for body in bodies)


def _request(server: Server, target: Target, body: bytes, settings: FetchSettings) -> Request:
    mark = "&" if "?" in target.url else "?"
    known_as = f"{target.url}{mark}body-sha256={hashlib.sha256(body).hexdigest()}"
    headers = {"content-type": "application/json", "accept": "application/json"}
    if server.key:
        headers["authorization"] = f"Bearer {server.key}"
    post = Post(target.url, body, server.key or "", server.accepts)
    return Request(known_as, target.host, target.literal, Budget(settings.patience), headers, post)


def _reply(exchange: Exchange) -> Reply:
    if exchange.failure is not None:
        words = WORDS.get(exchange.failure) or exchange.note or exchange.failure.value
        return Reply(None, words, asked=exchange.failure not in NOT_ASKED)
    if exchange.location is not None:
        return Reply(None, "it redirects, which is not followed")
    if exchange.status != 200:
        return Reply(None, f"it answered with HTTP {exchange.status}")
    return Reply(exchange.body)
