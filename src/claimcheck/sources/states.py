"""What the exchanges of one address amount to: a chain of hops in, a `LinkStatus` out. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model import LinkDetail, LinkState, LinkStatus
from claimcheck.sources.body import is_readable, looks_binary
from claimcheck.sources.exchange import PERMANENT, Exchange
from claimcheck.sources.redact import redact

BROKEN, BLOCKED, UNREACHABLE = LinkState.BROKEN, LinkState.BLOCKED, LinkState.UNREACHABLE
SKIPPED, UNCHECKED = LinkState.SKIPPED, LinkState.UNCHECKED

OF_STATUS: dict[int, tuple[LinkState, LinkDetail]] = {
    401: (BLOCKED, LinkDetail.FORBIDDEN),
    402: (BLOCKED, LinkDetail.FORBIDDEN),
    403: (BLOCKED, LinkDetail.FORBIDDEN),
    404: (BROKEN, LinkDetail.GONE),
    407: (BLOCKED, LinkDetail.FORBIDDEN),
    408: (UNREACHABLE, LinkDetail.TIMEOUT),
    410: (BROKEN, LinkDetail.GONE),
    429: (UNREACHABLE, LinkDetail.RATE_LIMITED),
    451: (BLOCKED, LinkDetail.FORBIDDEN),
    999: (BLOCKED, LinkDetail.BOT_WALL),  # how one large network answers every program
}

OF_FAILURE: dict[LinkDetail, LinkState] = {
    LinkDetail.DNS_DEAD: BROKEN,
    LinkDetail.UNSAFE: SKIPPED,
    LinkDetail.EXCLUDED: SKIPPED,
    LinkDetail.OFFLINE: UNCHECKED,
    LinkDetail.NOT_RECORDED: UNCHECKED,
}
"""All other failures are `unreachable`."""

# A header that only a bot wall sends: name and the start of its value.
WALL_HEADERS: tuple[tuple[str, str], ...] = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", "challenge"),
    ("x-amzn-waf-action", "captcha"),
    ("x-datadome", "protected"),
    ("x-vercel-mitigated", "challenge"),
)

# Marks in the page's code, looked for in its first 64 KiB; each names the wall it belongs to.
WALL_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"/cdn-cgi/challenge-platform/h/", "Cloudflare"),
    (b"window._cf_chl_opt", "Cloudflare"),
    (b"_Incapsula_Resource", "Imperva"),
    (b"captcha-delivery.com", "DataDome"),
    (b"px-captcha", "HUMAN"),
    (b"/_sec/cp_challenge/", "Akamai"),
    (b"awsWafCookieDomainList", "AWS WAF"),
    (b"/.within.website/x/cmd/anubis/", "Anubis"),
)
LONGEST_WALL = 1500
"""Characters of visible text: a wall says little; a page with a wall's script in it says much."""

_TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_TAGS = re.compile(
    rb"<(script|style|noscript)\b[^>]{0,2000}>[\s\S]{0,200000}?</\1|<[^>]{0,4000}>", re.IGNORECASE
)
_GONE_TITLE = re.compile(
    r"\b(?:404|410)\b|\bnot found\b|\b(?:page|article|document|file)\b.{0,30}\b(?:no longer|does(?: not|n.t)"
    r" exist|could(?: not|n.t) be found|can(?:not|.t) be found|unavailable|missing|has been (?:removed|deleted))",
    re.IGNORECASE,
)
_GONE_PATH = re.compile(
    r"(?:^|[/_-])(?:404|not-?found|page-?not-?found|error-?404)(?:$|[/._-])", re.IGNORECASE
)
SHORT_PAGE = 1500
"""Characters of visible text below which a page that says "not found" means itself."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the eye sees of a page."""

    title: str
    visible: int
    """Characters of text outside tags, white space folded."""


def look_at(body: bytes) -> Look:
    """Title and amount of text of an HTML page, from its first 64 KiB; without parsing it."""
    head = body[:65536]
    title = _TITLE.search(head)
    words = " ".join(_TAGS.sub(b" ", head).decode("utf-8", "replace").split())
    return Look(title[1].decode("utf-8", "replace") if title else "", len(words))


def find_wall(exchange: Exchange) -> str | None:
    """The bot wall that answered in the page's stead."""
    for name, value in WALL_HEADERS:
        if exchange.headers.get(name, "").lower().startswith(value):
            return f"{name}: {value}"
    head = exchange.body[:65536]
    for mark, wall in WALL_MARKS:
        if mark in head and look_at(head).visible <= LONGEST_WALL:
            return wall
    return None


def _path(url: str) -> str:
    return "/" + url.partition("://")[2].partition("/")[2].partition("?")[0]


def sent_home(hops: Sequence[Exchange]) -> bool:
    """Whether redirects led from a deeper page to the host's root or to a page named after the error."""
    first, last = _path(hops[0].url), _path(hops[-1].url)
    if len(hops) < 2 or first.strip("/").count("/") + len(first) < 3:
        return False
    return last == "/" or bool(_GONE_PATH.search(last))


def says_gone(exchange: Exchange) -> bool:
    """Whether a short page's title says that the page is not there."""
    if "html" not in exchange.headers.get("content-type", "html"):
        return False
    look = look_at(exchange.body)
    return look.visible <= SHORT_PAGE and bool(_GONE_TITLE.search(look.title))


def status_of(hops: Sequence[Exchange], *, soft_404: bool = False) -> LinkStatus:
    """The state of an address from its exchanges, in order; `soft_404` where a sign was found elsewhere."""
    last = hops[-1]
    state, detail, note = _judge(hops, soft_404=soft_404)
    final = last.url if len(hops) > 1 else None
    if state is LinkState.REDIRECTED:
        final = moved_to(hops)
    looked = state not in (SKIPPED, UNCHECKED) or last.status is not None
    return LinkStatus(
        state,
        detail,
        http=last.status,
        final_url=redact(final) if final else None,
        origin=last.origin if looked else None,
        fetched_at=last.fetched_at if looked else None,
        note=note,
    )


def _judge(hops: Sequence[Exchange], *, soft_404: bool) -> tuple[LinkState, LinkDetail | None, str]:
    last = hops[-1]
    if last.failure is not None:
        return OF_FAILURE.get(last.failure, UNREACHABLE), last.failure, redact(last.note)
    if last.status not in (404, 410) and (wall := find_wall(last)):
        return BLOCKED, LinkDetail.BOT_WALL, wall
    code = last.status or 0
    if 200 <= code < 300:
        return _judge_page(hops, soft_404=soft_404)
    if code in OF_STATUS:
        return (*OF_STATUS[code], "")
    if code >= 500:
        return UNREACHABLE, LinkDetail.SERVER_ERROR, ""
    return UNREACHABLE, LinkDetail.HTTP_ERROR, f"status {code}"


def _judge_page(hops: Sequence[Exchange], *, soft_404: bool) -> tuple[LinkState, LinkDetail | None, str]:
    last = hops[-1]
    signs = sent_home(hops) + says_gone(last) + soft_404
    if signs >= 2:
        return BROKEN, LinkDetail.SOFT_404, "answered with a page that says it is not there"
    kind = last.headers.get("content-type", "")
    if not is_readable(kind) or looks_binary(last.body, kind):
        return SKIPPED, LinkDetail.NOT_TEXT, kind.partition(";")[0]
    if moved_to(hops):
        return LinkState.REDIRECTED, LinkDetail.MOVED, ""
    return LinkState.OK, None, ""


def moved_to(hops: Sequence[Exchange]) -> str | None:
    """The new address, where the first redirects are permanent; a temporary one after them does not count."""
    moved = None
    for hop, following in pairwise(hops):
        if hop.status not in PERMANENT:
            break
        moved = following.url
    return moved
