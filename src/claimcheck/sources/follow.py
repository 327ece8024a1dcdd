"""One address followed through its redirects: a `Target` in, its exchanges out; every hop is checked anew."""

from http.cookies import CookieError, SimpleCookie

from claimcheck.model import LinkDetail
from claimcheck.sources.addresses import IPNetwork, Refused, Target, read_target, why_not_public
from claimcheck.sources.exchange import Budget, Clock, Exchange, Layer, Request
from claimcheck.sources.settings import FetchSettings


class Policy:
    """Literal addresses that are not public are never asked. Names are checked on connecting."""

    def __init__(self, inner: Layer, allowed: tuple[IPNetwork, ...], clock: Clock) -> None:
        self._inner = inner
        self._allowed = allowed
        self._clock = clock
        self._known: dict[str, str | None] = {}

    async def __call__(self, request: Request) -> Exchange:
        """Ask, unless the address says that it must not be."""
        literal = request.literal
        if literal is None:
            return await self._inner(request)
        if literal not in self._known:
            self._known[literal] = why_not_public(literal, self._allowed)
        name = self._known[literal]
        if name is None:
            return await self._inner(request)
        note = f"{literal} is not a public address ({name})"
        return Exchange(request.url, self._clock(), failure=LinkDetail.UNSAFE, note=note)


class Offline:
    """The innermost layer of a run without the network."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def __call__(self, request: Request) -> Exchange:
        """Nothing is asked."""
        return Exchange(request.url, self._clock(), failure=LinkDetail.OFFLINE)


MOST_COOKIES, COOKIE_BYTES = 50, 8000
"""That one origin is sent back; beyond them the oldest are forgotten."""


class Jar:
    """Cookies of one address's hops, each bound to its origin: some sites redirect in circles without."""

    def __init__(self) -> None:
        self._by_origin: dict[str, dict[str, str]] = {}

    def keep(self, origin: str, exchange: Exchange) -> None:
        """Remember what the origin set."""
        mine = self._by_origin.setdefault(origin, {})
        for line in exchange.cookies[:20]:
            try:
                mine.update((name, morsel.coded_value) for name, morsel in SimpleCookie(line[:4096]).items())
            except CookieError:
                continue
        while len(mine) > MOST_COOKIES or sum(len(n) + len(v) + 3 for n, v in mine.items()) > COOKIE_BYTES:
            del mine[next(iter(mine))]

    def headers(self, origin: str) -> dict[str, str]:
        """What to send back."""
        pairs = "; ".join(f"{name}={value}" for name, value in self._by_origin.get(origin, {}).items())
        return {"cookie": pairs} if pairs else {}


async def follow(ask: Layer, target: Target, settings: FetchSettings, clock: Clock) -> tuple[Exchange, ...]:
    """Every hop from `target` to the first answer that is no redirect; the last one may be a failure."""
    hops: list[Exchange] = []
    jar, budget = Jar(), Budget(settings.patience)
    here = target
    while True:
        exchange = await ask(Request(here.url, here.host, here.literal, budget, jar.headers(here.origin)))
        hops.append(exchange)
        if exchange.location is None:
            return tuple(hops)
        jar.keep(here.origin, exchange)
        there = read_target(exchange.location, base=here.url)
        if isinstance(there, Refused):
            note = f"redirected to what is not followed: {there.why}"
            return (*hops, Exchange(here.url, clock(), failure=LinkDetail.UNSAFE, note=note))
        if len(hops) > settings.max_redirects:
            note = f"more than {settings.max_redirects} redirects"
            return (*hops, Exchange(there.url, clock(), failure=LinkDetail.TOO_MANY_REDIRECTS, note=note))
        here = there
