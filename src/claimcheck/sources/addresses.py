"""An address as written in, its normal form or a reason to leave it alone out; which IP addresses are public.

Normal forms are WHATWG's (ada-url), as in browsers: `0x7f.1` is seen to be 127.0.0.1 before anybody connects.
"""

import ipaddress
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import ada_url

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

# IANA's special-purpose registries, written out: `is_private` differs between Pythons (CVE-2024-4032).
NOT_PUBLIC: tuple[tuple[str, str], ...] = (
    ("0.0.0.0/8", "this network"),
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "carrier-grade NAT"),
    ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link-local"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "protocol assignments"),
    ("192.0.2.0/24", "documentation"),
    ("192.88.99.0/24", "retired 6to4 relay"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "benchmarking"),
    ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "multicast"),
    ("240.0.0.0/4", "reserved"),
    ("::/128", "unspecified"),
    ("::1/128", "loopback"),
    ("64:ff9b:1::/48", "local translation"),
    ("100::/64", "discard"),
    ("2001::/23", "protocol assignments"),
    ("2001:db8::/32", "documentation"),
    ("3fff::/20", "documentation"),
    ("5f00::/16", "segment routing"),
    ("fc00::/7", "unique local"),
    ("fe80::/10", "link-local"),
    ("fec0::/10", "retired site-local"),
    ("ff00::/8", "multicast"),
)

# IPv6 forms that carry an IPv4 address: network, and how far from the right its 32 bits end.
EMBEDDED: tuple[tuple[str, int], ...] = (
    ("::ffff:0:0/96", 0),  # mapped
    ("::ffff:0:0:0/96", 0),  # translated
    ("::/96", 0),  # compatible, retired
    ("64:ff9b::/96", 0),  # NAT64
    ("2002::/16", 80),  # 6to4
)

LOOPBACK_4, LOOPBACK_6 = ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128")

_NOT_PUBLIC = tuple((ipaddress.ip_network(network), name) for network, name in NOT_PUBLIC)
_EMBEDDED = tuple((ipaddress.IPv6Network(network), shift) for network, shift in EMBEDDED)


def read_networks(written: Iterable[str]) -> tuple[IPNetwork, ...]:
    """Networks from CIDR notation; host bits may be set. Raises ValueError.

    IPv4's loopback brings IPv6's along: `localhost` is a name for both.
    """
    networks = tuple(ipaddress.ip_network(text, strict=False) for text in written)
    return (*networks, LOOPBACK_6) if LOOPBACK_4 in networks else networks


def embedded_ipv4(address: IPAddress) -> IPAddress:
    """The IPv4 address inside an IPv6 one, else the address itself."""
    if isinstance(address, ipaddress.IPv6Address):
        for network, shift in _EMBEDDED:
            if address in network and int(address) > 1:
                return ipaddress.IPv4Address((int(address) >> shift) & 0xFFFFFFFF)
    return address


@lru_cache(maxsize=4096)
def why_not_public(address: str, allowed: tuple[IPNetwork, ...] = ()) -> str | None:
    """The name of the non-public range that holds `address`; None where it may be contacted."""
    try:
        inner = embedded_ipv4(ipaddress.ip_address(address.partition("%")[0]))
    except ValueError:
        return "not an address"
    if any(inner in network for network in allowed):
        return None
    return next((name for network, name in _NOT_PUBLIC if inner in network), None)


def first_refusal(addresses: Sequence[str], allowed: tuple[IPNetwork, ...]) -> str | None:
    """Why a name with these addresses is left alone: one address that is not public is enough."""
    for address in addresses:
        if name := why_not_public(address, allowed):
            return f"{address} is not a public address ({name})"
    return None


_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
"""In a normal form, nothing else looks like one."""


def origin_of(url: str) -> str:
    """Scheme, host and port of a normal form."""
    return "/".join(url.split("/", 3)[:3])


@dataclass(frozen=True, slots=True)
class Target:
    """A web address in its normal form."""

    url: str
    """Without fragment."""
    host: str
    path: str
    fragment: str
    """Still percent-encoded, without `#`."""
    literal: str | None
    """The IP address, where the host is one."""

    @property
    def origin(self) -> str:
        """Scheme, host and port (RFC 6454): what a host's secrets are bound to."""
        return origin_of(self.url)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why an address is not followed."""

    why: str


def read_target(written: str, base: str | None = None) -> Target | Refused:
    """The address meant; only http and https without credentials."""
    if len(written) > 8192:
        return Refused("an address of over 8192 characters")
    try:
        url = ada_url.URL(written, base=base)
    except (ValueError, UnicodeError):
        return Refused("not a web address")
    return _split(url.href)


def _split(href: str) -> Target | Refused:
    """The parts of a normal form. Asked of ada-url one by one, they take ten times as long."""
    scheme, _, rest = href.partition(":")
    if scheme not in ("http", "https"):
        return Refused(f"{scheme} is not http or https")
    whole, _, fragment = href.partition("#")
    authority, _, path = rest.removeprefix("//").partition("#")[0].partition("?")[0].partition("/")
    credentials, _, place = authority.rpartition("@")
    if credentials:
        return Refused("the address carries credentials")
    host = place[1:].partition("]")[0] if place.startswith("[") else place.partition(":")[0]
    literal = host if place.startswith("[") or _IPV4.fullmatch(host) else None
    return Target(whole, host, f"/{path}", fragment, literal)
