"""Addresses of sources in, links that a reader may follow out: http and https only, to the very words."""

import re
from urllib.parse import quote, urlsplit

from claimcheck.report.escape import HIDDEN

SHORT = 60
"""Characters up to which a passage is named whole; a longer one by its first and last words."""

EDGE = 5
"""Words that name one end of a passage."""

UNSAFE = re.compile(r"[\s\\<>\"'`{}|^]")
"""Characters no address has that a server gave out: RFC 3986 asks for them to be encoded."""


def link_to(address: str | None) -> str | None:
    """The address if it is plainly one of the web, without a name and password; None for anything else."""
    if not address or UNSAFE.search(address) or HIDDEN.search(address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    named = parts.scheme.lower() in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return address if named else None


def link_into(address: str | None, passage: str) -> str | None:
    """The address of the passage's own words, as a text fragment (WICG scroll-to-text-fragment)."""
    link = link_to(address)
    words = passage.strip("… ").split()
    if link is None or not words:
        return link
    base, _, fragment = link.partition("#")
    place = fragment.partition(":~:")[0]
    return f"{base}#{place}:~:text={_directive(words)}"


def _directive(words: list[str]) -> str:
    whole = " ".join(words)
    if len(whole) <= SHORT or len(words) <= 2 * EDGE:
        return _encoded(whole)
    return f"{_encoded(' '.join(words[:EDGE]))},{_encoded(' '.join(words[-EDGE:]))}"


def _encoded(text: str) -> str:
    """Percent-encoded; a hyphen too, because the directive gives it a meaning."""
    return quote(text.encode("utf-8", "replace"), safe="").replace("-", "%2D")
