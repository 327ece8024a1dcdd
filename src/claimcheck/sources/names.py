"""Host names in, checked addresses out: each name is looked up once in a run, off the event loop."""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Container, Sequence
from typing import cast

from aiohttp.abc import AbstractResolver, ResolveResult

from claimcheck.sources.addresses import IPNetwork, first_refusal, why_not_public

Lookup = Callable[[str], Sequence[str]]
"""All addresses of a name; raises `socket.gaierror`. Called in a thread."""

CANARIES = ("iana.org", "wikipedia.org")
"""Names that always exist: where not even these are found, nothing is known of the others."""
CANARY_PATIENCE = 5.0
"""Seconds for them."""
AT_ONCE = 16
NO_SUCH_NAME = frozenset(
    code for name in ("EAI_NONAME", "EAI_NODATA") if (code := getattr(socket, name, None)) is not None
)


class AddressRefused(OSError):
    """A name or a connection led to an address that is not public."""


def system_lookup(host: str) -> tuple[str, ...]:
    """Ask the system's resolver."""
    try:
        answers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label of over 63 characters: no such name can exist
        raise socket.gaierror(socket.EAI_NONAME, f"not a possible name: {error}") from error
    return tuple(dict.fromkeys(str(answer[4][0]) for answer in answers))


def _settle(future: asyncio.Future[Sequence[str]], outcome: Sequence[str] | BaseException) -> None:
    if future.done():
        return
    if isinstance(outcome, BaseException):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)


def _in_thread(lookup: Lookup, host: str) -> asyncio.Future[Sequence[str]]:
    """Run the lookup in a daemon thread: a resolver that hangs must not hold up the program's end."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Sequence[str]] = loop.create_future()

    def work() -> None:
        outcome: Sequence[str] | BaseException
        try:
            outcome = lookup(host)
        except Exception as error:
            outcome = error
        with contextlib.suppress(RuntimeError):  # the loop has closed meanwhile
            loop.call_soon_threadsafe(_settle, future, outcome)

    threading.Thread(target=work, daemon=True, name=f"lookup {host}").start()
    return future


class Names(AbstractResolver):
    """The connector's resolver: it hands out only addresses that were checked, and always the same ones."""

    def __init__(
        self, lookup: Lookup, allowed: tuple[IPNetwork, ...], proxies: frozenset[str] = frozenset()
    ) -> None:
        self._lookup = lookup
        self._allowed = allowed
        self._proxies = proxies
        self.of_proxies = set(proxies)
        """Addresses of the user's proxies: they may be asked though not public."""
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._known: dict[str, asyncio.Task[Sequence[str]]] = {}

    async def addresses(self, host: str) -> Sequence[str]:
        """All addresses of `host`; AddressRefused where one of them is not public."""
        task = self._known.get(host)
        if task is None:
            task = self._known[host] = asyncio.create_task(self._ask(host))
        try:
            found = await asyncio.shield(task)
        except socket.gaierror as error:
            if error.errno not in NO_SUCH_NAME and self._known.get(host) is task:
                del self._known[host]  # nobody answered: worth another try
            raise
        if host in self._proxies:
            self.of_proxies.update(found)
        elif why := first_refusal(found, self._allowed):
            raise AddressRefused(f"{host}: {why}")
        return found

    async def _ask(self, host: str) -> Sequence[str]:
        async with self._slots:
            return await _in_thread(self._lookup, host)

    async def can_tell(self) -> bool:
        """Whether "no such name" can be believed: the resolver finds a name that always exists."""
        answers = await asyncio.gather(*(self._exists(host) for host in CANARIES))
        return any(answers)

    async def _exists(self, host: str) -> bool:
        try:
            async with asyncio.timeout(CANARY_PATIENCE):
                return bool(await self.addresses(host))
        except OSError:  # a timeout is one
            return False

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """What aiohttp's connector asks."""
        flags = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
        kinds = {True: socket.AF_INET6, False: socket.AF_INET}
        return [
            ResolveResult(
                hostname=host, host=found, port=port, family=kinds[":" in found], proto=0, flags=flags
            )
            for found in await self.addresses(host)
            if family in (socket.AF_UNSPEC, kinds[":" in found])
        ]

    async def close(self) -> None:
        """Let go of lookups that nobody waits for."""
        for task in self._known.values():
            if task.done() and not task.cancelled():
                task.exception()
            task.cancel()


def guarded_socket(
    allowed: tuple[IPNetwork, ...], of_proxies: Container[str] = frozenset()
) -> Callable[[tuple[object, ...]], socket.socket]:
    """The connector's last step: the address of every socket is checked again, literal hosts included."""

    def make(info: tuple[object, ...]) -> socket.socket:
        family, kind, proto, _, place = cast("tuple[int, int, int, str, tuple[str, int]]", info)
        why = None if place[0] in of_proxies else why_not_public(place[0], allowed)
        if why:
            raise AddressRefused(f"{place[0]} is not a public address ({why})")
        return socket.socket(family, kind, proto)

    return make
