"""`Prose` in, every citation of it out: links, addresses, notes, references and law, each in its block."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from claimcheck.extract.citations.addresses import Address, Known, find_addresses
from claimcheck.extract.citations.bibliography import (
    Particulars,
    find_identifiers,
    identifier_urls,
    read_particulars,
)
from claimcheck.extract.citations.flow import read_flow
from claimcheck.extract.citations.found import Found
from claimcheck.extract.citations.notes import Anchors, find_items
from claimcheck.extract.citations.shortforms import Memory, find_short_brackets, points_back
from claimcheck.extract.mentions import AuthorityMention
from claimcheck.extract.prose import Prose
from claimcheck.model import Block, BlockKind, CitationKind, Document

_MAYBE_ADDRESS = re.compile(r"https?:|www|\.[a-z]{2,6}/", re.IGNORECASE)
_WRAPS = re.compile(r"https?(?::|%3a)", re.IGNORECASE)
_REFERENCE_HEADINGS = re.compile(
    r"(?:(?P<entries>works cited|references?(?: list)?|bibliography|literature cited)"
    r"|sources|literature|further reading|endnotes|footnotes|notes)"
    r"(?: and (?:notes|references))?\W{0,3}",
    re.IGNORECASE,
)
_PROVISION = re.compile(r"(?:art(?:icle|\.)|section|sec\.|§) ?[\w().-]{1,12} of (?:the )?", re.IGNORECASE)
"""Article 5 of the Port Statute: what is published is the statute."""

_NOTE_LENGTH = 10_000
"""A title that a short form means is looked for in so much of its note."""

_LISTED = frozenset({BlockKind.ITEM, BlockKind.PARAGRAPH})
"""Kinds of block that hold entries under such a heading; paragraphs only where it leaves no doubt."""


def listed_addresses(document: Document) -> Known:
    """The whole addresses in the lists that PDF extraction appends."""
    return Known(
        address
        for block in document.blocks
        if block.kind is BlockKind.LINKS
        for address in (*block.text.split(), *(link.url for link in block.links))
        if address.lower().startswith(("http://", "https://"))
    )


def is_reference(block: Block) -> bool:
    """Whether the block is an entry of a list of references, by its kind or by the heading above it."""
    if block.kind is BlockKind.REFERENCE:
        return True
    if block.kind not in _LISTED or not block.headings:
        return False
    heading = _REFERENCE_HEADINGS.fullmatch(block.headings[-1].strip())
    return heading is not None and (block.kind is BlockKind.ITEM or heading["entries"] is not None)


def find_in_blocks(prose: Prose, laws: Sequence[AuthorityMention]) -> list[Found]:
    """Every citation, block by block; short forms stand for their full citation."""
    document, known = prose.document, listed_addresses(prose.document)
    by_block: dict[int, list[AuthorityMention]] = {}
    for law in laws:
        by_block.setdefault(law.block, []).append(law)
    memory = Memory()
    found: list[Found] = []
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.LINKS:
            found += _in_block(document, index, known, by_block.get(index, []), memory)
    titled = {
        title.casefold(): item for item in reversed(found) if item.urls and (title := item.particulars.title)
    }
    return [*found, *(_law(document, law, titled) for law in _uncovered(laws, found))]


def _uncovered(laws: Sequence[AuthorityMention], found: Sequence[Found]) -> Iterator[AuthorityMention]:
    """The laws that are no part of a citation found in another way."""
    places: dict[int, tuple[list[int], list[int]]] = {}
    for item in sorted(found, key=lambda item: (item.block, item.start)):
        if not item.linked:
            starts, ends = places.setdefault(item.block, ([], []))
            starts.append(item.start)
            ends.append(item.end)
    for law in laws:
        starts, ends = places.get(law.block, ([], []))
        at = bisect_right(starts, law.start) - 1
        if at < 0 or ends[at] < law.end:
            yield law


def _in_block(
    document: Document, index: int, known: Known, laws: Sequence[AuthorityMention], memory: Memory
) -> list[Found]:
    block = document.blocks[index]
    addresses = _addresses(document, block, known)
    if block.kind is BlockKind.NOTE:
        return list(_in_note(document, index, addresses, laws, memory))
    if not is_reference(block):
        return list(_in_text(document, index, addresses))
    entry = _entry(document, index, addresses)
    if points_back(block.text) and (full := memory.recall(block.text)):
        entry = _standing_for(entry, full)
    memory.keep(entry)
    return [entry]


def _addresses(document: Document, block: Block, known: Known) -> list[Address]:
    """Links and written addresses, in the order of the text; a link hides the address it is written as."""
    linked = [
        Address(link.start, link.end, (url,)) for link in block.links if (url := _web(document, link.url))
    ]
    addressed = "/" in block.text or ":" in block.text or "www" in block.text.lower()
    if not addressed or not _MAYBE_ADDRESS.search(block.text):
        return linked
    hidden = iter([*sorted((link.start, link.end) for link in block.links), (len(block.text) + 1,) * 2])
    shut = next(hidden)
    for address in find_addresses(read_flow(document, block), known):
        while shut[1] <= address.start:
            shut = next(hidden)
        if address.end <= shut[0]:
            linked.append(address)
    return sorted(linked, key=lambda address: address.start)


def _web(document: Document, url: str) -> str | None:
    """The link's address, made whole by the document's own; None for what is not on the web."""
    if url.startswith("#"):
        return None
    try:
        whole = urljoin(document.url, url.strip()) if document.url else url.strip()
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme.lower() in {"http", "https"} and parts.netloc else None


def _in_text(document: Document, index: int, addresses: Sequence[Address]) -> Iterator[Found]:
    block = document.blocks[index]
    links = {(link.start, link.end): link.span for link in block.links}
    for address in addresses:
        span = links.get((address.start, address.end))
        words = block.text[address.start : address.end]
        title = words if span and not _MAYBE_ADDRESS.match(words) else None
        yield Found(
            index,
            address.start,
            address.end,
            CitationKind.LINK,
            span or block.locate(address.start, address.end),
            address.urls,
            read_particulars("", address.urls),
            linked=span is not None and title is not None,
        )
    starts = [address.start for address in addresses]
    for start, end in find_identifiers(block.text):
        before = bisect_right(starts, start) - 1
        if before < 0 or addresses[before].end <= start:
            yield _made(document, index, (start, end), CitationKind.REFERENCE)


def _in_note(
    document: Document,
    index: int,
    addresses: Sequence[Address],
    laws: Sequence[AuthorityMention],
    memory: Memory,
) -> Iterator[Found]:
    block = document.blocks[index]
    addresses = _without_hosts(block.text, addresses)
    anchors = Anchors(tuple((a.start, a.end) for a in addresses), tuple((law.start, law.end) for law in laws))
    items = list(find_items(block.text, anchors))
    prose = block.text[:_NOTE_LENGTH]
    for start, end, short in _with_short_forms(block.text, items):
        found = _made(document, index, (start, end), CitationKind.FOOTNOTE, addresses, block.label)
        full = memory.recall(block.text[start:end], prose) if short or not found.urls else None
        if full:
            found = _standing_for(found, full)
        elif short:
            continue
        memory.keep(found)
        yield found


def _without_hosts(text: str, addresses: Sequence[Address]) -> Sequence[Address]:
    """Without host names that stand for the publisher: "www.a.example, May 2, 2016, https://www.a.example/b"."""
    whole = [a for a in addresses if "/" in a.urls[0][8:].rstrip("/") or text[a.start : a.end][:4] != "www."]
    return whole or addresses


def _with_short_forms(text: str, items: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """The items, and between them what may be a short form: a part set off by semicolons, a parenthesis."""
    at = 0
    for start, end in (*items, (len(text), len(text))):
        gap = text[at:start]
        brackets = [(at + a, at + b) for a, b in find_short_brackets(gap)]
        parts = list(_set_off(text, at, start))
        yield from ((a, b, True) for a, b in sorted({*brackets, *parts}))
        if end > start:
            yield start, end, False
        at = end


def _set_off(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for part in re.finditer(r"[^;]+", text[start:end]):
        words = part.group()
        lead = len(words) - len(words.lstrip())
        if words.strip():
            yield start + part.start() + lead, start + part.start() + len(words.rstrip())


def _standing_for(found: Found, full: Found) -> Found:
    return Found(
        found.block, found.start, found.end, found.kind, found.span, full.urls, full.particulars, found.label
    )


def _entry(document: Document, index: int, addresses: Sequence[Address]) -> Found:
    block = document.blocks[index]
    whole = _without_hosts(block.text, addresses)
    return _made(document, index, (0, len(block.text)), CitationKind.REFERENCE, whole, block.label)


def _made(
    document: Document,
    index: int,
    place: tuple[int, int],
    kind: CitationKind,
    addresses: Sequence[Address] = (),
    label: str | None = None,
) -> Found:
    block, (start, end) = document.blocks[index], place
    low = bisect_left(addresses, start, key=lambda a: a.start)
    high = bisect_left(addresses, end, key=lambda a: a.start)
    held = [a for a in addresses[low:high] if a.end <= end]
    urls = _ordered(url for a in held for url in a.urls)
    words = _without(block.text, start, end, [a for a in held if _is_written(block.text, a)])
    particulars = read_particulars(words, urls)
    titles = [block.text[a.start : a.end] for a in held if not _is_written(block.text, a)]
    if particulars.title is None and len(titles) == 1:
        particulars = replace(particulars, title=titles[0])
    urls = urls or identifier_urls(words)
    return Found(index, start, end, kind, block.locate(start, end), urls, particulars, label)


def _is_written(text: str, address: Address) -> bool:
    """Whether the words at the address are the address, rather than a title with a link behind."""
    return bool(_MAYBE_ADDRESS.match(text, address.start)) or "/" in text[address.start : address.end]


def _without(text: str, start: int, end: int, addresses: Iterable[Address]) -> str:
    """The words without the addresses in them, whose digits are no dates."""
    parts: list[str] = []
    for address in addresses:
        parts.append(text[start : address.start])
        start = address.end
    return " ".join([*parts, text[start:end]])


def _law(document: Document, law: AuthorityMention, known: Mapping[str, Found]) -> Found:
    """The citation of law; its address is that of a note or entry with the same title."""
    names = (law.name or law.normal, law.normal, _PROVISION.sub("", law.normal))
    full = next((known[name.casefold()] for name in names if name.casefold() in known), None)
    return Found(
        law.block,
        law.start,
        law.end,
        CitationKind.LEGAL,
        document.blocks[law.block].locate(law.start, law.end),
        full.urls if full else (),
        Particulars(title=names[0], published=read_particulars(law.normal).published),
    )


def _ordered(urls: Iterable[str]) -> tuple[str, ...]:
    """Each once; those that wrap another address (proxies, trackers, archives) after the plain ones."""
    return tuple(sorted(dict.fromkeys(urls), key=lambda url: bool(_WRAPS.search(url, 8))))
