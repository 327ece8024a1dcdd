"""`Citation` in, the addresses to try out: as cited, then what a wrapper hides, then by identifier."""

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import parse_qsl, unquote, urlsplit

from claimcheck.model import Citation

_INNER = re.compile(r"(?<=.)https?:/{1,2}(?=[^/\s])", re.IGNORECASE)
"""Where an address begins within another: `https://web.archive.org/web/2017/https://a.example/`."""

TARGET_PARAMETERS = frozenset(
    {
        "url",
        "qurl",
        "u",
        "q",
        "target",
        "dest",
        "destination",
        "redirect",
        "redirect_url",
        "to",
        "goto",
        "adurl",
    }
)
"""Parameters in which redirectors and proxies hold the target; referrers and shared pages are none."""

_UNESCAPED = re.compile(r"(?:^|&)q?url=(?P<target>https?://.{1,7000})", re.IGNORECASE)
"""A library's login page holds the target last and as it is, the target's own query included."""

_LONGEST = 8000
"""Longer addresses are followed as they are; servers refuse most of them."""

_DEEPEST = 3
"""So many wrappers within each other are taken off."""


def resolve(citation: Citation) -> tuple[str, ...]:
    """The addresses to try, in order; only http and https, fragments kept; empty when there is none."""
    candidates = (
        *citation.urls,
        *(inner for url in citation.urls for inner in unwrap(url)),
        *_by_doi(citation),
    )
    return tuple(dict.fromkeys(url for url in candidates if _is_web(url)))


def day_of(citation: Citation) -> date | None:
    """The day on which the author read the source; else a day by which it was published."""
    published = citation.published
    return citation.accessed or (published and (published.latest or published.earliest)) or None


def unwrap(url: str) -> Iterator[str]:
    """The addresses within a proxy's, a tracker's or an archive's address, the outermost first."""
    for _ in range(_DEEPEST):
        inner = _inner(url) if len(url) <= _LONGEST else None
        if inner is None:
            return
        yield inner
        url = inner


def _inner(url: str) -> str | None:
    return _in_query(url) or _in_path(url)


def _in_query(url: str) -> str | None:
    """`https://redirect.example/url?q=https%3A%2F%2Fa.example%2Fb&sa=D`."""
    head, mark, query = url.partition("?")
    if not mark or _INNER.search(head, head.find("://") + 3):
        return None
    raw = _UNESCAPED.search(query)
    if raw and head.endswith("/login"):
        return raw["target"]
    held = (value for name, value in parse_qsl(query.partition("#")[0]) if name.lower() in TARGET_PARAMETERS)
    return next((value for value in held if _is_web(value)), None)


def _in_path(url: str) -> str | None:
    """`https://web.archive.org/web/2017/https://a.example/`, its inner address escaped or not."""
    start = url.find("://") + 3
    path = url.partition("?")[0]
    found = _INNER.search(path, start)
    if found:
        return _two_slashes(url[found.start() :])
    plain = unquote(path)
    return _two_slashes(plain[inner.start() :]) if (inner := _INNER.search(plain, start)) else None


def _two_slashes(url: str) -> str:
    scheme, _, rest = url.partition(":")
    return f"{scheme}://{rest.lstrip('/')}"


def _by_doi(citation: Citation) -> Iterator[str]:
    if citation.doi:
        address = f"https://doi.org/{citation.doi}"
        if not any(url.partition("://")[2] in _spellings(citation.doi) for url in citation.urls):
            yield address


def _spellings(doi: str) -> frozenset[str]:
    return frozenset(f"{host}/{doi}" for host in ("doi.org", "dx.doi.org", "www.doi.org"))


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
