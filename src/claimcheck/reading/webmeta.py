"""What a page says of itself: title, authors, day of publication, address."""

import json
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date

from lxml.html import HtmlElement

from claimcheck.model import DateOrigin, Published
from claimcheck.reading.dates import read_day

_DATES = (
    "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "citation_publication_date", "citation_date", "pubdate", "publishdate",
    "publish-date", "publication_date", "sailthru.date", "parsely-pub-date", "dcterms.created",
    "dc.date.created", "date",
)  # fmt: skip
"""Names of `meta` elements that give the day of publication, the most trusted first."""

_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_OTHERS = "//cite|//footer[not(ancestor::article)]|" + "|".join(
    f"//*[contains(@class, '{word}')][not(self::html or self::body or self::main or self::article)]"
    for word in ("reference", "accessdate", "citation", "comment", "related")
)
"""Sources, comments, other stories, and when the site was last looked after."""
_MAX_JSON = 200_000
_MAX_NODES = 2_000


@dataclass(frozen=True, slots=True)
class PageMeta:
    """A page's own data."""

    title: str | None
    authors: tuple[str, ...]
    published: Published | None
    url: str | None


def read_meta(root: HtmlElement, url: str | None) -> PageMeta:
    """From JSON-LD, then `meta` elements, then what htmldate finds in the markup and the address."""
    linked = list(_linked_data(root))
    named = _named(root)
    day = next(
        _days([*_values(linked, "datePublished"), *(named[key] for key in _DATES if key in named)]), None
    )
    day = day or _marked_day(root, url)
    title = next(iter([*_values(linked, "headline"), *(named[key] for key in _TITLES if key in named)]), None)
    authors = _authors(linked) or tuple(named[key] for key in _AUTHORS if key in named)
    return PageMeta(
        title or _titled(root),
        tuple(dict.fromkeys(author for author in authors if not author.startswith("http")))[:20],
        Published(day, DateOrigin.METADATA) if day else None,
        _canonical(root) or url,
    )


def _named(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content[:500])
    return found


def _linked_data(root: HtmlElement) -> Iterator[dict[str, object]]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text and len(script.text) < _MAX_JSON:
            try:
                yield from _nodes(json.loads(script.text))
            except (ValueError, RecursionError):
                continue


def _nodes(data: object) -> Iterator[dict[str, object]]:
    queue, seen = [data], 0
    while queue and seen < _MAX_NODES:
        node, seen = queue.pop(0), seen + 1
        if isinstance(node, list):
            queue.extend(node[:100])
        elif isinstance(node, dict):
            yield node
            queue.extend(value for key, value in node.items() if key in {"@graph", "mainEntity"})


def _values(nodes: Iterable[dict[str, object]], key: str) -> Iterator[str]:
    return (
        " ".join(value.split())[:500]
        for node in nodes
        if isinstance(value := node.get(key), str) and value.strip()
    )


def _authors(nodes: Iterable[dict[str, object]]) -> tuple[str, ...]:
    found: list[str] = []
    for node in nodes:
        value = node.get("author")
        for author in value if isinstance(value, list) else [value]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str) and name.strip():
                found.append(" ".join(name.split())[:120])
    return tuple(found)


def _days(values: Iterable[str]) -> Iterator[date]:
    for value in values:
        day = read_day(value.replace("/", "-"))
        if day and 1900 <= day.year <= 2100:
            yield day


def _marked_day(root: HtmlElement, url: str | None) -> date | None:
    """Htmldate's answer without its search through the text: a date in the text is of what it tells."""
    from htmldate import find_date

    try:
        found = find_date(_without_others(root), extensive_search=False, original_date=True, url=url)
    except Exception:
        return None  # a page may be broken in any way; its date is then not known
    return read_day(found) if found else None


def _without_others(root: HtmlElement) -> HtmlElement:
    """The page without what has a date of its own, such as the day on which a source was read."""
    if not root.xpath(_OTHERS):
        return root
    own = deepcopy(root)
    for element in own.xpath(_OTHERS):
        element.drop_tree()
    return own


def _titled(root: HtmlElement) -> str | None:
    for tag in ("h1", "title"):
        for element in root.iter(tag):
            text = " ".join(element.text_content().split())
            if text:
                return re.sub(r"\s+[|–—-]\s+[^|–—-]{1,40}$", "", text)[:500] if tag == "title" else text[:500]
    return None


def _canonical(root: HtmlElement) -> str | None:
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and (link.get("href") or "").startswith("http"):
            return link.get("href") or None
    return None
