"""A document under check and a page that it cites in, whether the page itself rests on the document out.

A page that cites the document, or repeats it, bears out nothing but the document's own word.
Only what is written after the document can rest on it; so a page that is older is free.
"""

import re
from collections.abc import Iterator

from claimcheck.extract import Extraction
from claimcheck.model import BlockKind, Document

APART = frozenset({BlockKind.BOILERPLATE, BlockKind.LINKS})
"""Blocks that point everywhere: menus, related stories, comments."""

TITLE = 6
"""Words of a title that is no common phrase."""

SENTENCE = 8
"""Words of a sentence that two texts do not share by chance."""

REPEATED = 0.5
"""The share of such sentences of a document from which on a page repeats it."""

FEWEST = 3
"""Sentences that it must repeat at least."""

_WORD = re.compile(r"\w+")


def rests_on(page: Extraction, own: Extraction) -> bool:
    """Whether a page cites the document, names it by its title, repeats it, or is it."""
    text, document = page.document, own.document
    if _is_older(text, document):
        return False
    if document.url and _leads_to(text, _bare(document.url)):
        return True
    return _is_later(text, document) and (_names(text, document) or _repeats(text, own))


def _is_older(page: Document, document: Document) -> bool:
    return bool(page.published and document.published and page.published.day < document.published.day)


def _is_later(page: Document, document: Document) -> bool:
    return bool(page.published and document.published and page.published.day > document.published.day)


def _leads_to(page: Document, address: str) -> bool:
    """Whether the page has the address, or what it says links to it."""
    if page.url and _bare(page.url) == address:
        return True
    return any(
        any(_bare(link.url) == address for link in block.links) or _is_written(address, block.text)
        for block in page.blocks
        if block.kind not in APART
    )


def _is_written(address: str, text: str) -> bool:
    at = text.casefold().find(address)
    return at >= 0 and text[at + len(address) : at + len(address) + 2].strip(" /.,;)>]") == ""


def _bare(url: str) -> str:
    """An address without what does not tell pages apart."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/").casefold()


def _names(page: Document, document: Document) -> bool:
    """Whether what the page says has the document's title, which is not its own."""
    words = _folded(document.title or "")
    if len(words.split()) < TITLE or words == _folded(page.title or ""):
        return False
    return any(words in _folded(block.text) for block in page.blocks if block.kind not in APART)


def _repeats(page: Document, own: Extraction) -> bool:
    there = _folded(page.text)
    sentences = [s for s in _sentences(own) if len(s.split()) >= SENTENCE]
    repeated = sum(sentence in there for sentence in sentences)
    return repeated >= FEWEST and repeated >= REPEATED * len(sentences)


def _sentences(own: Extraction) -> Iterator[str]:
    for sentence in own.prose.sentences:
        if own.prose.block(sentence).kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            yield _folded(sentence.text)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
