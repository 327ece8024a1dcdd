"""Text in, web addresses out: where each begins and ends, mended where a line end cut it.

The marks that end an address and the brackets that belong to it follow the "extended autolink path
validation" of GitHub Flavored Markdown (section 6.9).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.extract.citations.flow import Flow

_CHARS = r"[^\s<>\"“”„«»‹›{}|\\^`\u3000-\u3002\uff08\uff09\uff0c\uff1b]"
_HEAD = re.compile(
    rf"(?:https?:/{{1,2}}|(?<![\w@./-])www\d?\.(?=\S)){_CHARS}{{0,4000}}"  # https://a.example/b
    rf"|(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,6}}(?P<tld>[a-z]{{2,10}})(?![\w-])(?!\.\w)"
    rf"(?P<path>/{_CHARS}{{0,2000}})?",  # a.example/b
    re.IGNORECASE,
)
_TOKEN = re.compile(rf"{_CHARS}{{1,4000}}")
_GAP = re.compile(r"\s{1,8}")

BARE_DOMAINS = frozenset(
    "com org net edu gov int mil info eu uk us ca au nz ie de fr nl be ch at it es pt se no dk fi is pl cz sk"
    " hu ro bg gr hr si rs ua ru by ge am il tr jp cn kr tw in id my sg th vn ph br ar cl mx za ng"
    " ke eg ma io".split()
)
"""Last labels that make `name.label/path` an address without `www.`; endings of file names are left out."""

_TRAILING = ".,;:!?'’‘*…"
_BRACKETS = {")": "(", "]": "["}
_POSSESSIVE = re.compile(r"['’]s$")

_JOINERS = frozenset("-/_=&?%#+~")
_EXTENSION = re.compile(
    r"[\w%~-]\.(?:html?|pdf|aspx?|php|jsp|cfm|docx?|xlsx?|txt|xml|stm|shtml)\b", re.IGNORECASE
)
_SLASHED_WORDS = re.compile(r"[^\W\d_]{1,12}(?:/[^\W\d_]{1,12}){1,2}[.,;:)]{0,3}")
_NEXT_ADDRESS = re.compile(r"https?:|www\.|doi:|<|[^@\s]{1,64}@", re.IGNORECASE)
_LAST_WORD = re.compile(r"[.,;)\]”\"]{0,4}(?:\Z|\s+(?:\Z|[A-Z“\"(]))")
_MOST_LINES = 16
"""No address runs over more lines than this."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address with its place in a block's text."""

    start: int
    end: int
    urls: tuple[str, ...]
    """The likeliest reading first."""


class Known:
    """The exact addresses that the document lists elsewhere; they settle how a broken one reads."""

    def __init__(self, urls: Iterable[str]) -> None:
        self._urls = sorted(set(urls))

    def longest_prefix(self, text: str) -> str | None:
        """The longest listed address that `text` begins with."""
        for _ in range(_MOST_LINES):
            at = bisect_right(self._urls, text) - 1
            if at < 0 or not text:
                return None
            url = self._urls[at]
            if text.startswith(url):
                return url
            text = text[: _common(url, text)]
        return None

    def spelled(self, bare: str) -> str | None:
        """How the list writes an address that the text gives without its scheme."""
        for scheme in ("https://", "http://"):
            for url in (f"{scheme}{bare}", f"{scheme}{bare}/"):
                at = bisect_left(self._urls, url)
                if at < len(self._urls) and self._urls[at] == url:
                    return url
        return None


def _common(left: str, right: str) -> int:
    for at, (a, b) in enumerate(zip(left, right, strict=False)):
        if a != b:
            return at
    return min(len(left), len(right))


def find_addresses(flow: Flow, known: Known) -> Iterator[Address]:
    """Every address written out in the text, in its order, none overlapping another."""
    text, at = flow.text, 0
    while head := _HEAD.search(text, at):
        at = head.end()
        if head["tld"] is not None:
            if found := _bare(head, known):
                yield Address(*flow.locate(*found[:2]), found[2])
            continue
        start = head.start()
        end, raws = _whole(text, start, head.end(), known)
        urls = tuple(dict.fromkeys(_spelled(raw, known) for raw in raws))
        if "." in urls[0].partition("//")[2] or "localhost" in urls[0]:
            yield Address(*flow.locate(start, end), urls)
        at = max(end, head.start() + 1)


def _bare(head: re.Match[str], known: Known) -> tuple[int, int, tuple[str, ...]] | None:
    if head["tld"].lower() not in BARE_DOMAINS or not head["path"] or len(head["path"]) < 2:
        return None
    raw = trim(head.group())
    return head.start(), head.start() + len(raw), (_spelled(raw, known),)


def _spelled(raw: str, known: Known) -> str:
    """With a scheme: `http://`, as the autolinks of GitHub Flavored Markdown have it."""
    scheme, slashes, rest = raw.partition(":/")
    if slashes and scheme.lower() in {"http", "https"}:
        return f"{scheme.lower()}://{rest.lstrip('/')}"
    return known.spelled(raw) or f"http://{raw}"


def _whole(text: str, start: int, end: int, known: Known) -> tuple[int, list[str]]:
    """Where the address that begins at `start` ends, and how it reads."""
    listed = _listed(text, start, end, known)
    if listed and listed[1][-1] not in "-_=&%":
        return listed[0], [listed[1]]
    return _mended(text, start, end)


def _listed(text: str, start: int, end: int, known: Known) -> tuple[int, str] | None:
    compact, places = _without_gaps(text, start, end)
    url = known.longest_prefix(compact)
    if url is None:
        return None
    last = places[len(url) - 1] + 1
    rest = _TOKEN.match(text, last)
    if rest and rest.group().strip(_TRAILING + ")]"):
        return None
    return last, url


def _without_gaps(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The token at `start` and those on the lines after it, with the place of each character."""
    parts, places = [text[start:end]], list(range(start, end))
    for _ in range(_MOST_LINES):
        gap = _GAP.match(text, end)
        token = gap and ("\n" in gap.group() or parts[-1][-1:] in _JOINERS) and _TOKEN.match(text, gap.end())
        if not token or len(places) > 4000:
            break
        parts.append(token.group())
        places.extend(range(token.start(), token.end()))
        end = token.end()
    return "".join(parts), places


def _mended(text: str, start: int, end: int) -> tuple[int, list[str]]:
    head, other = text[start:end], None
    for _ in range(_MOST_LINES):
        gap = _GAP.match(text, end)
        token = gap and _TOKEN.match(text, gap.end())
        if not gap or not token or ("\n" not in gap.group() and head[-1] not in _JOINERS):
            break
        if not _goes_on(head, token.group()):
            if head[-1] != "/" or not _closes(text, token):
                break
            other = head
        head += token.group()
        end = token.end()
    whole = trim(head)
    return _back(text, start, end, len(head) - len(whole)), [whole, *([trim(other)] if other else [])]


def _back(text: str, start: int, end: int, cut: int) -> int:
    """`end`, less the marks that were trimmed off and the white space before them."""
    end -= cut
    return start + len(text[start:end].rstrip())


def _goes_on(head: str, token: str) -> bool:
    """Whether the address goes on with the token on the next line."""
    last, plain = head[-1], token.rstrip(_TRAILING + ")]")
    if _NEXT_ADDRESS.match(token) or not plain:
        return False
    if head.endswith(("://", ":/")):
        return True
    if last in ".,;:)]!'’":
        return (
            last == "."
            and plain[0].islower()
            and ("/" in plain or bool(_EXTENSION.search(f"{head[-2:]}{plain}")))
        )
    if last in _JOINERS - {"/"}:
        return plain[0].isalnum() or plain[0] in "/_%?=&#.~("
    if token[0] in "/?&=#_%~" and len(plain) > 1:
        return True
    return _is_address_like(plain)


def _is_address_like(token: str) -> bool:
    if _SLASHED_WORDS.fullmatch(token):
        return False
    return (
        any(mark in token for mark in "/=_&%")
        or token.count("-") > 1
        or bool(_EXTENSION.search(token))
        or (token.isascii() and any(c.isdigit() for c in token) and any(c.isalpha() for c in token))
    )


def _closes(text: str, token: re.Match[str]) -> bool:
    """Whether a plain word after a slash at the line end closes the note or its sentence."""
    word = token.group().rstrip(_TRAILING + ")]")
    return word.islower() and word.isascii() and bool(_LAST_WORD.match(text, token.start() + len(word)))


def trim(raw: str) -> str:
    """The address without the marks and brackets of the sentence around it."""
    surplus = {close: raw.count(close) - raw.count(opener) for close, opener in _BRACKETS.items()}
    end = len(raw)
    while end:
        last = raw[end - 1]
        if last in _TRAILING:
            end -= 1
        elif surplus.get(last, 0) > 0:
            surplus[last] -= 1
            end -= 1
        elif (stem := _POSSESSIVE.search(raw, max(0, end - 2), end)) is not None:
            end = stem.start()
        else:
            break
    return raw[:end]
