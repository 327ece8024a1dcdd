"""A page and the part of its address after `#` in, whether the page has that place out."""

import re
from html import unescape
from urllib.parse import unquote

_ANCHOR = re.compile(
    rb"""[\s"'](?:id|name)\s{0,8}=\s{0,8}(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'>]{1,500}))""",
    re.IGNORECASE,
)
_TAG = re.compile(rb"<[a-zA-Z][^<>]{1,8000}>")
RENDERED = ("!", "/", ":~:", "?", "L")
"""Starts of fragments that are for the page's script or the browser: they need no anchor."""
PREFIXES = ("", "user-content-")
"""What hosts of rendered texts put before the anchors an author wrote."""


def find_anchors(body: bytes) -> frozenset[str]:
    """All ids and names in a page."""
    found = (
        next(part for part in match.groups() if part is not None)
        for tag in _TAG.finditer(body)
        for match in _ANCHOR.finditer(tag[0])
    )
    return frozenset(unescape(name.decode("utf-8", "replace")) for name in found)


def is_missing(fragment: str, body: bytes) -> bool:
    """Whether the page lacks the place. False where that cannot be told, as with pages made by a script."""
    wanted = unquote(fragment.partition(":~:")[0])
    if not wanted or wanted.lower() == "top" or wanted.startswith(RENDERED):
        return False
    anchors = find_anchors(body)
    return bool(anchors) and not any(prefix + wanted in anchors for prefix in PREFIXES)
