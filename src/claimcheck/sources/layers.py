"""Settings in, the layers that they ask for out, built around each other; closed however the run ends."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import httpx

from claimcheck.errors import ConfigError
from claimcheck.sources.addresses import IPNetwork, read_networks
from claimcheck.sources.cache import Cached, Offline
from claimcheck.sources.cassettes import Recorder, Replayer
from claimcheck.sources.exchange import Clock, Layer, Warn
from claimcheck.sources.follow import Policy
from claimcheck.sources.names import Lookup, Names, system_lookup
from claimcheck.sources.network import Network, build_transport
from claimcheck.sources.polite import Polite
from claimcheck.sources.settings import FetchSettings
from claimcheck.sources.store import Store


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run takes from outside."""

    clock: Clock
    warn: Warn
    transport: httpx.AsyncBaseTransport | None = None
    """In place of the network."""
    lookup: Lookup | None = None
    """In place of the system's resolver."""


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


@asynccontextmanager
async def open_layers(settings: FetchSettings, around: Surroundings) -> AsyncIterator[Layer]:
    """The outermost layer."""
    async with AsyncExitStack() as stack:
        if settings.replay is not None:
            yield Replayer(settings.replay, around.clock)
            return
        allowed = read_allowed(settings)
        ask = Offline(around.clock) if settings.offline else _open_network(stack, settings, around, allowed)
        if settings.cache_dir is not None:
            store = Store(settings.cache_dir, around.warn)
            stack.callback(store.close)
            ask = Cached(ask, store, settings.freshness, around.clock, offline=settings.offline)
        ask = Policy(ask, allowed, around.clock)
        yield ask if settings.record is None else Recorder(ask, settings.record)


def _open_network(
    stack: AsyncExitStack, settings: FetchSettings, around: Surroundings, allowed: tuple[IPNetwork, ...]
) -> Layer:
    names, transport = None, around.transport
    if transport is None:
        names = Names(around.lookup or system_lookup, allowed)
        stack.push_async_callback(names.close)
        transport = build_transport(settings, names, allowed)
    network = Network(transport, settings, around.clock, names)
    stack.push_async_callback(network.aclose)
    return Polite(network, settings, around.clock)
