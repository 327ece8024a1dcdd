"""A page and the part of its address after `#` in, whether the page has that place out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from claimcheck.sources.pages import without

_ANCHOR = re.compile(
    rb"""[\s"'](?:id|name)\s{0,8}=\s{0,8}(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'>]{1,500}))""",
    re.IGNORECASE,
)
_TAG = re.compile(rb"<[a-zA-Z][^<>]{1,8000}>")
RENDERED = ("!", "/", "?", "L")
"""Starts of fragments that are for the page's script or the browser: they need no anchor."""
PREFIXES = ("", "user-content-")
"""What hosts of rendered texts put before the anchors an author wrote."""
DIRECTIVE = ":~:"
"""Where the part for the browser begins (WICG scroll-to-text-fragment)."""
ENOUGH = 200
"""Letters that a page must have for a text to be missed: pages made by a script come nearly empty."""

_TAG_OR_END = re.compile(rb"</?[a-zA-Z!][^<>]{0,8000}>")
_WORDS = re.compile(r"[^\W_]+")


def find_anchors(body: bytes) -> frozenset[str]:
    """All ids and names in a page."""
    found = (
        next(part for part in match.groups() if part is not None)
        for tag in _TAG.finditer(body)
        for match in _ANCHOR.finditer(tag[0])
    )
    return frozenset(unescape(name.decode("utf-8", "replace")) for name in found)


def find_missing(fragment: str, body: bytes) -> str:
    """The place or the text that the page lacks, in words; empty where none can be told."""
    if not fragment:
        return ""
    anchor, _, directive = fragment.partition(DIRECTIVE)
    if is_missing(anchor, body):
        return f"no place `#{anchor[:200]}`"
    lost = next((text for text in _wanted_texts(directive) if text.is_missing(body)), None)
    return f"no text “{lost.start[:200]}”" if lost else ""


def is_missing(fragment: str, body: bytes) -> bool:
    """Whether the page lacks the place. False where that cannot be told, as with pages made by a script."""
    wanted = unquote(fragment)
    if not wanted or wanted.lower() == "top" or wanted.startswith(RENDERED):
        return False
    anchors = find_anchors(body)
    return bool(anchors) and not any(prefix + wanted in anchors for prefix in PREFIXES)


@dataclass(frozen=True, slots=True)
class WantedText:
    """`text=start,end`: the words to go to, or the first and the last of them."""

    start: str
    end: str = ""

    def is_missing(self, body: bytes) -> bool:
        """Whether the page has words, and not these; case, punctuation and layout do not count."""
        page = letters_of(_visible(body))
        if len(page) < ENOUGH:
            return False
        at = page.find(letters_of(self.start))
        return at < 0 or (bool(self.end) and page.find(letters_of(self.end), at) < 0)


def _wanted_texts(directive: str) -> Iterator[WantedText]:
    """Of `text=[prefix-,]start[,end][,-suffix]`; what stands around it is not looked for."""
    for part in directive.split("&")[:20]:
        name, _, value = part.partition("=")
        parts = [one for one in value.split(",") if not (one.endswith("-") or one.startswith("-"))]
        words = [unquote(one) for one in parts[:2]]
        if name == "text" and words and letters_of(words[0]):
            yield WantedText(*words)


def letters_of(text: str) -> str:
    """Letters and digits alone, in one case: tags may stand inside a word."""
    return "".join(_WORDS.findall(unescape(text))).casefold()


def _visible(body: bytes) -> str:
    for name in (b"script", b"style"):
        body = without(body, name)
    return _TAG_OR_END.sub(b"", body).decode("utf-8", "replace")
