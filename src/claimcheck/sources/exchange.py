"""One question to one address and what came back: every layer turns a `Request` into an `Exchange`."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from claimcheck.model import LinkDetail, Origin


class Budget:
    """Seconds of network time that one address may still use, over its redirects and retries."""

    __slots__ = ("begun", "left")

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self.begun = False
        """Whether the network was asked already: what is begun goes before what is not."""

    def spend(self, seconds: float) -> None:
        """Take `seconds` off; never below zero."""
        self.left = max(0.0, self.left - seconds)


@dataclass(frozen=True, slots=True)
class Post:
    """What makes a request a POST."""

    url: str
    """Where it is sent; the request's own address tells its content apart, for the stores."""
    body: bytes = field(repr=False)
    secret: str = field(default="", repr=False)
    """What is cut out of the answer, should the server repeat it."""
    accepts: Callable[[bytes], bool] = bool
    """Whether a body is an answer at all; what is none is not kept as one."""


@dataclass(frozen=True, slots=True)
class Request:
    """A GET to be made, or a POST."""

    url: str
    """Normal form, without fragment."""
    host: str
    literal: str | None
    """The IP address, where the host is one."""
    budget: Budget
    headers: Mapping[str, str] = field(default_factory=dict)
    """Lower-case names."""
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """An answer, or why there is none: `status` and `failure` exclude each other."""

    url: str
    fetched_at: datetime
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    """Lower-case names; of repeated headers the values joined by commas."""
    body: bytes = field(default=b"", repr=False)
    """Unpacked."""
    failure: LinkDetail | None = None
    note: str = ""
    origin: Origin = Origin.NETWORK
    cookies: tuple[str, ...] = ()
    """`Set-Cookie` values, for the next hop of the same address only; never stored."""

    @property
    def location(self) -> str | None:
        """Where a redirect points; None for any other answer."""
        return self.headers.get("location") if self.status in REDIRECTS else None


REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})

Layer = Callable[[Request], Awaitable[Exchange]]
"""A layer is built around the next one and called like it."""
Clock = Callable[[], datetime]
Warn = Callable[[str], None]
