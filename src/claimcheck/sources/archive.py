"""A dead page in, its copy in the public web archive out: the one nearest the day on which it was cited.

Not the latest: that may well be a copy of the error page, or of whatever has taken the page's place.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import urlencode

from claimcheck.model import LinkDetail, LinkState, LinkStatus
from claimcheck.sources.addresses import Refused, Target, read_target
from claimcheck.sources.body import is_readable, looks_binary
from claimcheck.sources.exchange import Clock, Exchange, Layer
from claimcheck.sources.follow import follow
from claimcheck.sources.pages import find_wall, says_gone
from claimcheck.sources.redact import redact
from claimcheck.sources.settings import FetchSettings

LOOKUP = "https://archive.org/wayback/available"
"""Answers with the copy nearest a day; of copies of errors it does not know."""
PLACE = "https://web.archive.org/web/"
DEAD = frozenset({LinkDetail.GONE, LinkDetail.DNS_DEAD, LinkDetail.SOFT_404})
"""An address that no archive can help is not among them: what is blocked or slow may be there tomorrow."""
NEVER_PUBLIC = (
    "localhost",
    "local",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "test",
    "invalid",
    "onion",
)
"""Last parts of names that no archive can have seen, so it is not told of them either."""

_COPY = re.compile(r"https?://web\.archive\.org/web/(?P<taken>\d{14})(?:id_)?/(?P<page>https?:/.{1,8000})")


@dataclass(frozen=True, slots=True)
class Copy:
    """A capture of a page."""

    taken: datetime
    page: str
    """The address that was captured."""

    @property
    def shown_at(self) -> str:
        """Where a reader sees it, with the archive's frame around it."""
        return f"{PLACE}{self.taken:%Y%m%d%H%M%S}/{self.page}"

    @property
    def raw_at(self) -> str:
        """Where its bytes are as the page's own server sent them."""
        return f"{PLACE}{self.taken:%Y%m%d%H%M%S}id_/{self.page}"


@dataclass(frozen=True, slots=True)
class Found:
    """A copy, and what was read of it."""

    copy: Copy
    body: bytes = b""
    """Empty where the archive did not hand it out, or where it is no text."""
    content_type: str = ""


def read_copy(address: str) -> Copy | None:
    """The capture that an address of the archive names."""
    match = _COPY.fullmatch(address)
    try:
        taken = datetime.strptime(match["taken"], "%Y%m%d%H%M%S") if match else None
    except ValueError:
        return None
    return Copy(taken.replace(tzinfo=UTC), match["page"]) if match and taken else None


def lookup_address(page: str, day: date | None) -> str:
    """What to ask for the copy nearest `day`; without one, the archive names its latest."""
    near = {"timestamp": day.isoformat().replace("-", "")} if day else {}
    return f"{LOOKUP}?{urlencode({'url': page, **near})}"


def read_answer(body: bytes) -> Copy | None:
    """The copy that the archive's answer names; None where it has none, or said something else."""
    try:
        closest = json.loads(body)["archived_snapshots"]["closest"]
        return read_copy(closest["url"]) if str(closest.get("status", "200")) == "200" else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def may_have(target: Target) -> bool:
    """Whether the archive may know the page and be told of it: a public name, no secret in the address."""
    name = target.host.rstrip(".")
    if target.literal or "." not in name or name.rpartition(".")[2] in NEVER_PUBLIC:
        return False
    return redact(target.url) == target.url and not target.url.startswith(PLACE)


def is_dead(status: LinkStatus) -> bool:
    """Whether the page is gone for good."""
    return status.state is LinkState.BROKEN and status.detail in DEAD


async def find_copy(
    ask: Layer, target: Target, day: date | None, settings: FetchSettings, clock: Clock
) -> Found | None:
    """Look a page up and fetch its copy, over the same layers as everything else."""
    answer = await _get(ask, lookup_address(target.url, day), settings, clock)
    copy = read_answer(answer.body) if answer and answer.status == 200 else None
    if copy is None:
        return None
    last = await _get(ask, copy.raw_at, settings, clock)
    if last is None or last.status != 200 or says_gone(last) or find_wall(last):
        return Found(copy)
    kind = last.headers.get("content-type", "")
    if not is_readable(kind) or looks_binary(last.body, kind):
        return Found(copy)
    came = read_copy(last.url)
    return Found(came, last.body, kind) if came else Found(copy)


async def _get(ask: Layer, url: str, settings: FetchSettings, clock: Clock) -> Exchange | None:
    target = read_target(url)
    return None if isinstance(target, Refused) else (await follow(ask, target, settings, clock))[-1]
