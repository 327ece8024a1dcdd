"""`Prose` in, every citation of it out: links, addresses, notes, references and law, each in its block."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from claimcheck.extract.citations.addresses import Address, Known, find_addresses
from claimcheck.extract.citations.bibliography import DOI, find_doi, identifier_urls, read_particulars
from claimcheck.extract.citations.flow import read_flow
from claimcheck.extract.citations.found import Found
from claimcheck.extract.citations.notes import Anchors, find_items, outer_brackets
from claimcheck.extract.citations.shortforms import Memory, find_short_brackets
from claimcheck.extract.mentions import AuthorityMention
from claimcheck.extract.prose import Prose
from claimcheck.model import Block, BlockKind, CitationKind, Document

_MAYBE_ADDRESS = re.compile(r"https?:|www|\.[a-z]{2,6}/", re.IGNORECASE)
_WRAPS = re.compile(r"https?(?::|%3a)", re.IGNORECASE)
_REFERENCE_HEADINGS = re.compile(
    r"(?:works cited|references?(?: list)?|bibliography|sources|literature(?: cited)?|further reading|endnotes|footnotes|notes)"
    r"(?: and (?:notes|references))?\W{0,3}",
    re.IGNORECASE,
)
_LISTED = frozenset({BlockKind.ITEM, BlockKind.PARAGRAPH, BlockKind.CELL})


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
    return (
        block.kind in _LISTED
        and bool(block.headings)
        and bool(_REFERENCE_HEADINGS.fullmatch(block.headings[-1]))
    )


def find_in_blocks(prose: Prose, laws: Sequence[AuthorityMention]) -> list[Found]:
    """Every citation, block by block; short forms stand for their full citation."""
    known = listed_addresses(prose.document)
    by_block: dict[int, list[AuthorityMention]] = {}
    for law in laws:
        by_block.setdefault(law.block, []).append(law)
    memory = Memory()
    found: list[Found] = []
    for index, block in enumerate(prose.document.blocks):
        if block.kind is not BlockKind.LINKS:
            found += _in_block(prose.document, index, known, by_block.get(index, []), memory)
    return found


def _in_block(
    document: Document, index: int, known: Known, laws: Sequence[AuthorityMention], memory: Memory
) -> list[Found]:
    block = document.blocks[index]
    addresses = _addresses(document, block, known)
    if block.kind is BlockKind.NOTE:
        found = list(_in_note(document, index, addresses, laws, memory))
    elif is_reference(block):
        found = [_entry(document, index, addresses)]
        memory.keep(found[0])
    else:
        found = list(_in_text(document, index, addresses, laws))
    covered = [(item.start, item.end) for item in found if not item.linked]
    found += [
        _law(document, law) for law in laws if not any(a <= law.start and law.end <= b for a, b in covered)
    ]
    return sorted(found, key=lambda item: (item.start, item.end))


def _addresses(document: Document, block: Block, known: Known) -> list[Address]:
    """Links and written addresses, in the order of the text; a link hides the address it is written as."""
    linked = [
        Address(link.start, link.end, (url,)) for link in block.links if (url := _web(document, link.url))
    ]
    if not _MAYBE_ADDRESS.search(block.text):
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
    """The link's address, made whole by the document's own; None for what is not on the web or within the page."""
    if url.startswith("#"):
        return None
    try:
        whole = urljoin(document.url, url.strip()) if document.url else url.strip()
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme.lower() in {"http", "https"} and parts.netloc else None


def _in_text(
    document: Document, index: int, addresses: Sequence[Address], laws: Sequence[AuthorityMention]
) -> Iterator[Found]:
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
    taken = [(address.start, address.end) for address in addresses]
    for doi in DOI.finditer(block.text):
        if not any(a <= doi.start() < b for a, b in taken):
            value = find_doi(doi.group(), ()) or doi.group()
            end = doi.start() + len(value)
            yield _made(document, index, (doi.start(), end), CitationKind.REFERENCE, ())


def _in_note(
    document: Document,
    index: int,
    addresses: Sequence[Address],
    laws: Sequence[AuthorityMention],
    memory: Memory,
) -> Iterator[Found]:
    block = document.blocks[index]
    anchors = Anchors(tuple((a.start, a.end) for a in addresses), tuple((law.start, law.end) for law in laws))
    items = list(find_items(block.text, anchors))
    for start, end, short in _with_short_forms(block.text, items):
        urls = _ordered(url for a in addresses if start <= a.start and a.end <= end for url in a.urls)
        found = _made(document, index, (start, end), CitationKind.FOOTNOTE, urls, block.label)
        full = memory.recall(block.text[start:end]) if short or not urls else None
        if full:
            found = _standing_for(found, full)
        elif short:
            continue
        else:
            memory.keep(found)
        yield found


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
    urls = _ordered(url for address in addresses for url in address.urls)
    return _made(document, index, (0, len(block.text)), CitationKind.REFERENCE, urls, block.label)


def _made(
    document: Document,
    index: int,
    place: tuple[int, int],
    kind: CitationKind,
    urls: tuple[str, ...],
    label: str | None = None,
) -> Found:
    block = document.blocks[index]
    words = block.text[place[0] : place[1]]
    particulars = read_particulars(_without(words), urls)
    urls = urls or identifier_urls(words)
    return Found(index, *place, kind, block.locate(*place), urls, particulars, label)


def _without(words: str) -> str:
    return re.sub(r"https?://\S{1,2000}(?: \S{0,0})?", " ", words)


def _law(document: Document, law: AuthorityMention) -> Found:
    block = document.blocks[law.block]
    particulars = read_particulars("")
    return Found(
        law.block,
        law.start,
        law.end,
        CitationKind.LEGAL,
        block.locate(law.start, law.end),
        (),
        particulars,
        law.normal,
    )


def _ordered(urls: Iterator[str]) -> tuple[str, ...]:
    """Each once; those that wrap another address (proxies, trackers, archives) after the plain ones."""
    return tuple(sorted(dict.fromkeys(urls), key=lambda url: bool(_WRAPS.search(url, 8))))


__all__ = ["find_in_blocks", "is_reference", "listed_addresses", "outer_brackets"]
