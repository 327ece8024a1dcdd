"""What an answer's page gives away: a bot wall spoke in the page's stead, or there is no page. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit, urlunsplit
from zlib import crc32

from claimcheck.sources.addresses import Target
from claimcheck.sources.exchange import Exchange

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
    r" exist|could(?: not|n.t) be found|can(?:not|.t) be found|unavailable|missing|has been"
    r" (?:removed|deleted))",
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


def sent_home(hops: Sequence[Exchange]) -> bool:
    """Whether redirects led from a deeper page to the host's root or to a page named after the error."""
    first, last = urlsplit(hops[0].url), urlsplit(hops[-1].url)
    if len(hops) < 2 or (len(first.path) <= 1 and not first.query):
        return False
    return (last.path in ("", "/") and not last.query) or bool(_GONE_PATH.search(last.path))


def says_gone(exchange: Exchange) -> bool:
    """Whether a short page's title says that the page is not there."""
    if "html" not in exchange.headers.get("content-type", "html"):
        return False
    look = look_at(exchange.body)
    return look.visible <= SHORT_PAGE and bool(_GONE_TITLE.search(look.title))


def count_signs(hops: Sequence[Exchange]) -> int:
    """How many of the two signs of a soft 404 that the answer itself can bear it bears."""
    last = hops[-1]
    if last.status is None or not 200 <= last.status < 300 or find_wall(last):
        return 0
    return sent_home(hops) + says_gone(last)


def sibling_of(target: Target) -> Target:
    """An address beside the target that surely names nothing; always the same, so that it can be replayed."""
    parts = urlsplit(target.url)
    folder = parts.path.rstrip("/").rpartition("/")[0]
    path = f"{folder}/no-such-page-{crc32(target.url.encode()):08x}"
    return replace(target, url=urlunsplit((parts.scheme, parts.netloc, path, "", "")), path=path, fragment="")


def is_alike(hops: Sequence[Exchange], others: Sequence[Exchange]) -> bool:
    """Whether two addresses got the same answer: one final address, or one title and about as much text."""
    last, other = hops[-1], others[-1]
    if other.status != last.status:
        return False
    if len(hops) > 1 and last.url == other.url:
        return True
    ours, theirs = look_at(last.body), look_at(other.body)
    return ours.title == theirs.title and abs(ours.visible - theirs.visible) <= 40 + ours.visible // 10
