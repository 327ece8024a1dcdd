"""An address in, the proxy to ask for it out; None where it is asked directly. Only where the user wants one.

A proxy looks names up by itself: what they lead to cannot be checked on this side.
"""

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from claimcheck.errors import ConfigError
from claimcheck.sources.addresses import origin_of

FROM_ENVIRONMENT = "environment"
"""In place of an address: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say which."""

Choose = Callable[[str], str | None]


def read_proxy(written: str | None) -> tuple[Choose, frozenset[str]]:
    """How a proxy is chosen, and the hosts that are proxies; ConfigError where one cannot be used."""
    if written is None:
        return (lambda _: None), frozenset()
    if written == FROM_ENVIRONMENT:
        from urllib.request import getproxies_environment

        return _from_environment(getproxies_environment())
    proxy = read_address(written)
    return (lambda _: proxy), frozenset({_host(proxy)})


def _from_environment(named: Mapping[str, str]) -> tuple[Choose, frozenset[str]]:
    from urllib.request import proxy_bypass

    proxies = {scheme: read_address(named[scheme]) for scheme in ("http", "https") if scheme in named}

    def choose(url: str) -> str | None:
        host = origin_of(url).partition("://")[2]
        direct = bool(proxy_bypass(host))
        return None if direct else proxies.get(url.partition(":")[0])

    return choose, frozenset(map(_host, proxies.values()))


def read_address(written: str) -> str:
    """Where a proxy listens, with its scheme; credentials may be in it, so errors do not repeat it."""
    address = written if "://" in written else f"http://{written}"
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        hint = "write it as `http://proxy.example:3128`; SOCKS is not supported"
        raise ConfigError("the proxy's address cannot be used", hint=hint)
    return address


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""
