"""Headers that the user sends to origins of their own: a table by origin in, a layer that adds them out.

Each is bound to scheme, host and port, so a redirect elsewhere goes without. What is secret in them is cut
out of the answers, should a server repeat it: no store and no report can hold what no answer holds.
"""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote

from claimcheck.errors import ConfigError
from claimcheck.sources.addresses import Target, origin_of, read_target
from claimcheck.sources.exchange import Exchange, Layer, Request
from claimcheck.sources.redact import MASK

PREFIX = "CLAIMCHECK_"
"""How variables that may be named begin: a claims.toml that somebody's change brings must not send others."""
NOT_OURS = frozenset(
    {
        "host",
        "connection",
        "content-length",
        "transfer-encoding",
        "te",
        "trailer",
        "upgrade",
        "expect",
        "range",
        "accept-encoding",
        "if-none-match",
        "if-modified-since",
        "proxy-authorization",
        "proxy-connection",
    }
)
"""They say how bytes come, or belong to the cache or the proxy."""
PLAIN = frozenset({"accept", "accept-language", "user-agent", "referer", "origin", "cache-control"})
"""Their values are no secrets; those of all others may be."""
SHORTEST_SECRET = 8
"""Characters; what is shorter would be found in half of all pages."""

_VARIABLE = re.compile(r"\$\{([A-Za-z0-9_]{1,100})\}")
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]{1,8000}")


@dataclass(frozen=True, slots=True)
class Bound:
    """What one origin is sent."""

    headers: Mapping[str, str] = field(repr=False)
    """Lower-case names."""
    secrets: tuple[str, ...] = field(repr=False)
    """What is cut out of its answers, the longest first."""
    mark: str
    """Tells an answer to these headers from one to others, in the cache."""


Table = Mapping[str, Bound]
"""By origin."""


def read_headers(
    written: Mapping[str, Mapping[str, str]], environment: Mapping[str, str] = os.environ
) -> Table:
    """The table of `[fetch.headers]`, its variables filled in; ConfigError where that cannot be."""
    return {
        _origin(place): _bound({_name(name): _filled(value, environment) for name, value in headers.items()})
        for place, headers in written.items()
    }


def is_origin(place: str) -> bool:
    """Whether it is a scheme with a host, and a port at most: `https://wiki.example:8443`."""
    target = read_target(place)
    return isinstance(target, Target) and target.path == "/" and target.url == f"{target.origin}/"


def _origin(place: str) -> str:
    if not is_origin(place):
        hint = "write scheme and host, as in `https://wiki.example`"
        raise ConfigError(f"`fetch.headers` takes origins, which `{place}` is not", hint=hint)
    return origin_of(str(getattr(read_target(place), "url", "")))


def _name(name: str) -> str:
    if not _NAME.fullmatch(name) or name.lower() in NOT_OURS:
        raise ConfigError(f"`{name}` is no header that can be set", hint="leave it out of `fetch.headers`")
    return name.lower()


def _filled(value: str, environment: Mapping[str, str]) -> str:
    filled = _VARIABLE.sub(lambda match: _variable(match[1], environment), value)
    if not _VALUE.fullmatch(filled):
        hint = "a value is one line of printable characters"
        raise ConfigError(f"a header cannot be sent with the value of `{value}`", hint=hint)
    return filled


def _variable(name: str, environment: Mapping[str, str]) -> str:
    if not name.startswith(PREFIX):
        hint = f"only variables whose names begin with `{PREFIX}` can be sent"
        raise ConfigError(f"`fetch.headers` names the variable `{name}`", hint=hint)
    if not environment.get(name):
        raise ConfigError(f"the variable `{name}` is not set", hint="`fetch.headers` needs its value")
    return environment[name].strip()


def _bound(headers: dict[str, str]) -> Bound:
    parts = {part for name, value in headers.items() if name not in PLAIN for part in _parts(value)}
    spelled = {each for part in parts for each in (part, quote(part, safe=""))}
    told = "\n".join(f"{name}: {value}" for name, value in sorted(headers.items()))
    mark = hashlib.sha256(told.encode()).hexdigest()[:8]
    return Bound(headers, tuple(sorted(spelled, key=lambda each: (-len(each), each))), mark)


def _parts(value: str) -> Iterator[str]:
    """`Bearer abc` whole, and `abc`; of `sid=abc; theme=dark` each value."""
    words = [word.partition("=")[2] or word for word in re.split(r"[;\s]+", value)]
    yield from (part for part in (value, *re.split(r"[;\s]+", value), *words) if len(part) >= SHORTEST_SECRET)


class Headed:
    """Built around the network."""

    def __init__(self, inner: Layer, table: Table) -> None:
        self._inner = inner
        self._table = table

    async def __call__(self, request: Request) -> Exchange:
        """Ask with what the request's own origin is to be sent, and with nothing of another's."""
        bound = self._table.get(origin_of(request.url))
        if bound is None:
            return await self._inner(request)
        headers = {**bound.headers, **request.headers}
        if "cookie" in bound.headers and "cookie" in request.headers:
            headers["cookie"] = f"{bound.headers['cookie']}; {request.headers['cookie']}"
        return cleaned(await self._inner(replace(request, headers=headers)), bound)


def cleaned(exchange: Exchange, bound: Bound) -> Exchange:
    """The exchange without the secrets."""
    headers, body, note = dict(exchange.headers), exchange.body, exchange.note
    for secret in bound.secrets:
        body = body.replace(secret.encode(), MASK.encode())
        note = note.replace(secret, MASK)
        headers = {name: value.replace(secret, MASK) for name, value in headers.items()}
    return replace(exchange, headers=headers, body=body, note=note)
