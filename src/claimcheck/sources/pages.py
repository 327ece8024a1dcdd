"""What an answer's page gives away: a bot wall spoke in the page's stead, or there is no page. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
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

# How the titles of their pages start, in lower case.
WALL_TITLES: tuple[tuple[str, str], ...] = (
    ("just a moment", "Cloudflare"),
    ("attention required! | cloudflare", "Cloudflare"),
    ("pardon our interruption", "Imperva"),
    ("access to this page has been denied", "HUMAN"),
    ("human verification", "AWS WAF"),
    ("ddos-guard", "DDoS-Guard"),
    ("making sure you're not a bot", "Anubis"),
    ("are you a robot", "a check for robots"),
    ("robot check", "a check for robots"),
    ("checking your browser", "a check of browsers"),
)
_WALL_STARTS = tuple(start for start, _ in WALL_TITLES)
HEAD = 65536
"""Bytes of a page that are looked at."""
LONGEST_WALL = 1500
"""Characters of visible text: a wall says little; a page with a wall's script in it says much."""

_TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]{0,8000}>")
# What the titles of error pages say: a pattern with an example.
GONE_TITLES: tuple[tuple[str, str], ...] = (
    (r"\b(?:404|410)\b", "Error 404"),
    (r"\bnot found\b", "Page Not Found"),
    (r"\bno longer (?:available|exists?|here)\b", "This page is no longer available"),
    (r"\bdoes(?: not|n.t) exist\b", "The page doesn't exist"),
    (r"\b(?:can(?:not|.t)|could(?: not|n.t)) (?:be found|find)\b", "We couldn't find that page"),
    (r"\b(?:page|article|document|file) (?:is )?(?:unavailable|missing)\b", "Page unavailable"),
    (r"\b(?:page|article|document|file) has been (?:removed|deleted)\b", "The article has been removed"),
    (r"\bnicht gefunden\b", "Seite nicht gefunden"),
    (r"\bintrouvable\b", "Page introuvable"),
    (r"\bno (?:se )?(?:ha )?encontrad[ao]\b", "Página no encontrada"),
    (r"\bnon trovat[ao]\b", "Pagina non trovata"),
    (r"\bnão encontrad[ao]\b", "Página não encontrada"),
    (r"\bniet gevonden\b", "Pagina niet gevonden"),
    (r"\bnie znalezion[ao]\b", "Nie znaleziono strony"),
    (r"\bне найден[аоы]?\b", "Страница не найдена"),
)
_GONE_TITLE = re.compile("|".join(pattern for pattern, _ in GONE_TITLES), re.IGNORECASE)
_GONE_PATH = re.compile(
    r"(?:^|[/_-])(?:404|not-?found|page-?not-?found|error-?404)(?:$|[/._-])", re.IGNORECASE
)
_FRONT_PATH = re.compile(
    r"^/?(?:(?:index|default|home|main)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?/?$", re.IGNORECASE
)
"""Other names of a front page, its languages among them: that they lead to the root says nothing."""
SHORT_PAGE = 1500
"""Characters of visible text below which a page that says "not found" means itself."""


def title_of(body: bytes) -> str:
    """The title of an HTML page, as far as its first 64 KiB give it."""
    title = _TITLE.search(body, 0, HEAD)
    return " ".join(title[1].decode("utf-8", "replace").split()) if title else ""


def visible_length(body: bytes) -> int:
    """Characters of text in the first 64 KiB of a page, outside tags, scripts and styles."""
    head = body[:HEAD]
    for name in (b"script", b"style"):
        head = without(head, name)
    return len(" ".join(_TAG.sub(b" ", head).decode("utf-8", "replace").split()))


def without(page: bytes, name: bytes) -> bytes:
    """The page with the elements of one name cut out; an unclosed one reaches to the end."""
    lower, kept, at = page.lower(), [], 0
    while (start := lower.find(b"<" + name, at)) >= 0:
        kept.append(page[at:start])
        end = lower.find(b"</" + name, start)
        at = lower.find(b">", end) + 1 if end >= 0 else 0
        if not at:
            return b" ".join(kept)
    return b" ".join([*kept, page[at:]])


def find_wall(exchange: Exchange) -> str | None:
    """The bot wall that answered in the page's stead; None where the page itself did."""
    for name, value in WALL_HEADERS:
        if name in exchange.headers and exchange.headers[name].lower().startswith(value):
            return f"{name}: {value}"
    head = exchange.body[:HEAD]
    title = title_of(head).lower()
    starts = title.startswith(_WALL_STARTS)
    named = next(wall for start, wall in WALL_TITLES if title.startswith(start)) if starts else None
    wall = named or next((wall for mark, wall in WALL_MARKS if mark in head), None)
    return wall if wall and visible_length(head) <= LONGEST_WALL else None


def sent_home(hops: Sequence[Exchange]) -> bool:
    """Whether redirects led from a deeper page to the host's root or to a page named after the error."""
    if len(hops) < 2:
        return False
    first, last = urlsplit(hops[0].url), urlsplit(hops[-1].url)
    if _FRONT_PATH.search(first.path) and not first.query:
        return False
    return (last.path in ("", "/") and not last.query) or bool(_GONE_PATH.search(last.path))


def says_gone(exchange: Exchange) -> bool:
    """Whether a short page's title says that the page is not there."""
    if "html" not in exchange.headers.get("content-type", "html"):
        return False
    return bool(_GONE_TITLE.search(title_of(exchange.body))) and visible_length(exchange.body) <= SHORT_PAGE


def count_signs(hops: Sequence[Exchange]) -> int:
    """How many of the two signs of a soft 404 that a page can bear by itself it bears."""
    return sent_home(hops) + says_gone(hops[-1])


def sibling_of(target: Target) -> Target:
    """An address beside the target that surely names nothing; of a folder always the same.

    So it is asked for once in a run, and a replay knows it.
    """
    parts = urlsplit(target.url)
    folder = parts.path.rstrip("/").rpartition("/")[0]
    path = f"{folder}/no-such-page-{crc32(f'{target.origin}{folder}'.encode()):08x}"
    return replace(target, url=urlunsplit((parts.scheme, parts.netloc, path, "", "")), path=path, fragment="")


def is_alike(hops: Sequence[Exchange], others: Sequence[Exchange]) -> bool:
    """Whether two addresses got the same answer: one final address, or one title and about as much text."""
    last, other = hops[-1], others[-1]
    if other.status != last.status:
        return False
    if len(hops) > 1 and last.url == other.url:
        return True
    ours, theirs = visible_length(last.body), visible_length(other.body)
    return title_of(last.body) == title_of(other.body) and abs(ours - theirs) <= 40 + ours // 10
