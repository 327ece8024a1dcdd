"""Settings in, the layers that they ask for out, built around each other; closed however the run ends.

A layer's module is imported where the layer is asked for: a replay needs neither the network's libraries nor
the cache's, and the network is opened for the first question that reaches it.
"""

import re
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import ConfigError
from claimcheck.sources.addresses import IPNetwork, read_networks
from claimcheck.sources.cassettes import Recorder, Replayer
from claimcheck.sources.exchange import Clock, Exchange, Layer, Request, Warn
from claimcheck.sources.follow import Offline, Policy
from claimcheck.sources.headers import Headed, Table, read_headers
from claimcheck.sources.proxies import Choose, read_proxy
from claimcheck.sources.settings import FetchSettings

if TYPE_CHECKING:
    import httpx

    from claimcheck.sources.history import History
    from claimcheck.sources.names import Lookup
    from claimcheck.sources.store import Store


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run takes from outside."""

    clock: Clock
    warn: Warn
    transport: "httpx.AsyncBaseTransport | None" = None
    """In place of the network."""
    lookup: "Lookup | None" = None
    """In place of the system's resolver."""


@dataclass(frozen=True, slots=True)
class Granted:
    """What the settings let the network do beyond the usual."""

    networks: tuple[IPNetwork, ...]
    """Contacted though not public."""
    headers: Table
    choose_proxy: Choose
    proxies: frozenset[str]
    """Hosts."""


def read_granted(settings: FetchSettings) -> Granted:
    """ConfigError where something in it cannot be used."""
    choose, proxies = read_proxy(settings.proxy)
    return Granted(read_allowed(settings), read_headers(settings.headers), choose, proxies)


def read_allowed(settings: FetchSettings) -> tuple[IPNetwork, ...]:
    """The networks of `allow_private`; ConfigError where one is none."""
    try:
        return read_networks(settings.allow_private)
    except ValueError as error:
        hint = "write it as CIDR, such as `127.0.0.0/8`"
        raise ConfigError(f"`allow-private` needs a network: {error}", hint=hint) from error


def read_excluded(settings: FetchSettings) -> Sequence[re.Pattern[str]]:
    """The patterns of `exclude`; ConfigError where one is none."""
    try:
        return tuple(re.compile(pattern) for pattern in settings.exclude)
    except re.error as error:
        message = f"`exclude` needs regular expressions: `{error.pattern!s}`: {error}"
        raise ConfigError(message, hint=r"write a literal dot as `\.`") from error


@dataclass(frozen=True, slots=True)
class Opened:
    """What a run asks."""

    ask: Layer
    """The outermost layer."""
    history: "History | None" = None
    read_ahead: Callable[[Iterable[str]], None] = lambda _: None
    """Tell the cache which addresses will be asked for."""


@asynccontextmanager
async def open_layers(settings: FetchSettings, around: Surroundings) -> AsyncIterator[Opened]:
    """The layers that the settings ask for."""
    async with AsyncExitStack() as stack:
        if settings.evidence is not None:
            from claimcheck.sources.warc import WarcReplayer

            kept = WarcReplayer(settings.evidence, around.clock, settings.max_bytes)
            yield Opened(_open_records(stack, settings, kept))
            return
        if settings.replay is not None:
            yield Opened(_open_records(stack, settings, Replayer(settings.replay, around.clock)))
            return
        granted = read_granted(settings)
        ask = (
            Offline(around.clock)
            if settings.offline
            else _on_first_use(lambda: _open_network(stack, settings, around, granted))
        )
        opened = Opened(ask)
        if settings.cache_dir is not None:
            store = _open_store(stack, settings.cache_dir, around)
            opened = _cached(ask, store, settings, around.clock, granted.headers)
        elif settings.confirm_after:
            around.warn("`confirm-after` has no effect without a cache: it tells since when an address fails")
        ask = Policy(opened.ask, granted.networks, around.clock)
        if settings.robots and not settings.offline:
            from claimcheck.sources.robots import Robots

            ask = Robots(ask, settings, around.clock)
        yield replace(opened, ask=_open_records(stack, settings, ask))


def _open_records(stack: AsyncExitStack, settings: FetchSettings, ask: Layer) -> Layer:
    """Around everything, what is to be written down for good."""
    if settings.record is not None:
        ask = Recorder(ask, settings.record)
    if settings.warc is not None:
        from claimcheck.sources.warc import WarcRecorder, open_warc

        out = stack.enter_context(open_warc(settings.warc, more=settings.warc_more))
        ask = WarcRecorder(ask, out, packed=settings.warc.suffix == ".gz")
    return ask


def _open_store(stack: AsyncExitStack, folder: Path, around: Surroundings) -> "Store":
    from claimcheck.sources.store import Store

    store = Store(folder, around.warn)
    stack.callback(store.close)
    return store


def _cached(inner: Layer, store: "Store", settings: FetchSettings, clock: Clock, headers: Table) -> Opened:
    from claimcheck.sources.cache import Cached
    from claimcheck.sources.history import History

    marks = {origin: bound.mark for origin, bound in headers.items()}
    cached = Cached(inner, store, settings, clock, marks)
    return Opened(cached, History(store, settings.confirm_after), store.read_ahead)


def _on_first_use(build: Callable[[], Layer]) -> Layer:
    """A layer that is built when it is first asked."""
    built: list[Layer] = []

    async def ask(request: Request) -> Exchange:
        if not built:
            built.append(build())
        return await built[0](request)

    return ask


def _open_network(
    stack: AsyncExitStack, settings: FetchSettings, around: Surroundings, granted: Granted
) -> Layer:
    from claimcheck.sources.names import Names, system_lookup
    from claimcheck.sources.network import Network
    from claimcheck.sources.polite import Polite

    names, transport = None, around.transport
    if transport is None:
        from claimcheck.sources.pool import build_transport

        names = Names(around.lookup or system_lookup, granted.networks, granted.proxies)
        stack.push_async_callback(names.close)
        transport = build_transport(names, granted.networks, granted.choose_proxy)
    network = Network(transport, settings, around.clock, names)
    stack.push_async_callback(network.aclose)
    return Polite(Headed(network, granted.headers), settings, around.clock)
