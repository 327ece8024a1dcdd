"""One run of fetching: the layers put together, all addresses followed at once, a `Snapshot` of each."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

import httpx

from claimcheck.errors import ConfigError
from claimcheck.model import LinkDetail, LinkState, LinkStatus, Snapshot
from claimcheck.sources.addresses import IPNetwork, Refused, Target, read_networks, read_target
from claimcheck.sources.cache import Cached, Offline, Store
from claimcheck.sources.cassettes import Recorder, Replayer
from claimcheck.sources.exchange import Clock, Exchange, Layer, Warn
from claimcheck.sources.follow import Policy, follow
from claimcheck.sources.fragments import is_missing
from claimcheck.sources.names import Lookup, Names, system_lookup
from claimcheck.sources.network import Network, build_transport
from claimcheck.sources.polite import Polite
from claimcheck.sources.settings import FetchSettings
from claimcheck.sources.states import status_of

READ_STATES = frozenset({LinkState.OK, LinkState.REDIRECTED})
"""Only these have a body: an error page is not what the author cited."""


@dataclass(frozen=True, slots=True)
class Session:
    """What the addresses of one run share."""

    ask: Layer
    names: Names | None
    """None where no names are looked up: a replay, an offline run, a transport of the caller's."""


def _networks(settings: FetchSettings) -> tuple[IPNetwork, ...]:
    try:
        return read_networks(settings.allow_private)
    except ValueError as error:
        raise ConfigError(
            f"not a network: {error}", hint="write it as CIDR, such as `127.0.0.0/8`"
        ) from error


def _patterns(settings: FetchSettings) -> tuple[re.Pattern[str], ...]:
    try:
        return tuple(re.compile(pattern) for pattern in settings.exclude)
    except re.error as error:
        raise ConfigError(
            f"not a regular expression: `{error.pattern!s}`: {error}", hint="correct `exclude`"
        ) from error


@asynccontextmanager
async def open_session(
    settings: FetchSettings,
    *,
    clock: Clock,
    warn: Warn,
    transport: httpx.AsyncBaseTransport | None,
    lookup: Lookup | None,
) -> AsyncIterator[Session]:
    """The layers that the settings ask for, closed again at the end, an interrupted one too."""
    if settings.replay is not None:
        yield Session(Replayer(settings.replay, clock), None)
        return
    allowed = _networks(settings)
    async with AsyncExitStack() as stack:
        ask, names = await _bottom(stack, settings, clock, allowed, transport, lookup)
        if settings.cache_dir is not None:
            store = Store(settings.cache_dir, warn)
            stack.callback(store.close)
            ask = Cached(ask, store, settings.freshness, clock, offline=settings.offline)
        ask = Policy(ask, allowed, clock)
        if settings.record is not None:
            ask = Recorder(ask, settings.record)
        yield Session(ask, names)


async def _bottom(
    stack: AsyncExitStack,
    settings: FetchSettings,
    clock: Clock,
    allowed: tuple[IPNetwork, ...],
    transport: httpx.AsyncBaseTransport | None,
    lookup: Lookup | None,
) -> tuple[Layer, Names | None]:
    if settings.offline:
        return Offline(clock), None
    names = None
    if transport is None:
        names = Names(lookup or system_lookup, allowed)
        stack.push_async_callback(names.close)
        transport = build_transport(settings, names, allowed)
    network = Network(transport, settings, clock)
    stack.push_async_callback(network.aclose)
    return Polite(network, settings, clock), names


async def fetch_all(
    urls: Sequence[str],
    settings: FetchSettings,
    *,
    clock: Clock,
    progress: Callable[[Snapshot], None],
    warn: Warn,
    transport: httpx.AsyncBaseTransport | None,
    lookup: Lookup | None,
) -> dict[str, Snapshot]:
    """See `claimcheck.sources.fetch`."""
    excluded = _patterns(settings)
    snapshots: dict[str, Snapshot] = {}

    def finish(snapshot: Snapshot) -> None:
        snapshots[snapshot.url] = snapshot
        progress(snapshot)

    pages: dict[str, list[tuple[str, Target]]] = {}
    for url in urls:
        target = _screen(url, excluded)
        if isinstance(target, Target):
            pages.setdefault(target.url, []).append((url, target))
        else:
            finish(Snapshot(url, target))
    async with open_session(settings, clock=clock, warn=warn, transport=transport, lookup=lookup) as session:
        await _follow_all(session, pages, settings, clock, finish)
    return {url: snapshots[url] for url in urls}


def _screen(url: str, excluded: Sequence[re.Pattern[str]]) -> Target | LinkStatus:
    """What is not followed is known without asking."""
    if any(pattern.search(url) for pattern in excluded):
        return LinkStatus(LinkState.SKIPPED, LinkDetail.EXCLUDED)
    target = read_target(url)
    if isinstance(target, Refused):
        return LinkStatus(LinkState.SKIPPED, LinkDetail.UNSAFE, note=target.why)
    return target


async def _follow_all(
    session: Session,
    pages: dict[str, list[tuple[str, Target]]],
    settings: FetchSettings,
    clock: Clock,
    finish: Callable[[Snapshot], None],
) -> None:
    names = session.names
    doubtful: list[tuple[list[tuple[str, Target]], tuple[Exchange, ...]]] = []

    async def one(wanted: list[tuple[str, Target]]) -> None:
        hops = await follow(session.ask, wanted[0][1], settings, clock)
        if hops[-1].failure is LinkDetail.DNS_DEAD and names is not None:
            doubtful.append((wanted, hops))
            return
        for url, target in wanted:
            finish(snapshot_of(url, target, hops))

    await _all_at_once([one(wanted) for wanted in pages.values()])
    if doubtful and names is not None:
        believed = await names.can_tell()
        for wanted, hops in doubtful:
            for url, target in wanted:
                finish(snapshot_of(url, target, hops if believed else _without_network(hops)))


async def _all_at_once(jobs: Sequence[object]) -> None:
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job)  # type: ignore[arg-type]


def _without_network(hops: tuple[Exchange, ...]) -> tuple[Exchange, ...]:
    note = "no network: no name at all is found, not even those that always exist"
    return (*hops[:-1], replace(hops[-1], failure=LinkDetail.NO_NETWORK, note=note))


def snapshot_of(url: str, target: Target, hops: tuple[Exchange, ...]) -> Snapshot:
    """The snapshot of one address from its exchanges."""
    status = status_of(hops)
    if status.state not in READ_STATES:
        return Snapshot(url, status)
    last = hops[-1]
    kind = last.headers.get("content-type", "")
    if (
        status.state is LinkState.OK
        and "html" in kind
        and target.fragment
        and is_missing(target.fragment, last.body)
    ):
        status = replace(
            status,
            detail=LinkDetail.FRAGMENT_MISSING,
            note=f"the page has no place `#{target.fragment[:200]}`",
        )
    return Snapshot(url, status, last.body, kind)
