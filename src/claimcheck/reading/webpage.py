"""The markup of a page in, its main content as `Parsed` out; navigation, banners and comments stay behind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, fromstring

from claimcheck.model import BlockKind, Cell
from claimcheck.reading.marks import take_marks
from claimcheck.reading.parsed import Parsed
from claimcheck.reading.tags import find_text
from claimcheck.reading.tree import PageText
from claimcheck.reading.webcells import mark_cells
from claimcheck.reading.webmeta import PageMeta, read_meta
from claimcheck.reading.webnotes import WebNote, raise_numbers, take_notes

MAX_CHARS = 6_000_000
"""Characters of markup that are read; the rest is cut with a warning."""

MAX_SEARCHED = 400_000
"""Characters of markup, scripts aside, up to which trafilatura searches: it needs 6 s for a megabyte."""

MAX_DEPTH = 180
"""Deeper trees are read as flat text: lxml drops what lies deeper than 256, and recursion has its bounds."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>])")
_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr p li td th tr option dt dd".split()
)
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|li|tr|h[1-6]|br|td|section|article|blockquote)\b[^<>]{0,2000}>", re.IGNORECASE
)
_NO_CONTENT = (
    "//script|//style|//svg|//noscript|//template|//iframe|//nav|//*[@role='navigation']"
    "|//*[contains(concat(' ', @class, ' '), ' mw-editsection ')]"
)
_AROUND = (
    "//header[not(ancestor::article)]|//footer|//aside|//form"
    "|//*[@role='banner' or @role='contentinfo' or @aria-hidden='true' or @hidden]"
)


def read_page(source: str, *, url: str | None) -> Parsed:
    """Title, date, authors and main content of a page."""
    warnings: tuple[str, ...] = ()
    if len(source) > MAX_CHARS:
        warnings = (f"only the first {MAX_CHARS // 1_000_000} MB of the page were read",)
        source = source[:MAX_CHARS]
    source = _without_marks(source)
    try:
        parsed = None if _depth(source) > MAX_DEPTH else _structured(source, url)
    except RecursionError:  # elements may nest without their tags telling
        parsed = None
    parsed = parsed or _flat(source, url)
    return replace(parsed, warnings=(*warnings, *parsed.warnings))


def _structured(source: str, url: str | None) -> Parsed | None:
    root = _parse(source)
    if root is None:
        return None
    meta = read_meta(root, url)
    raise_numbers(root)
    for element in root.xpath(_NO_CONTENT):
        element.drop_tree()
    _take_code(root)
    notes = take_notes(root)
    return _parsed(_main(root, meta.url or url, mark_cells(root)), notes, meta)


def _without_marks(source: str) -> str:
    """The markup without what could be taken for a mark of our own."""
    return source.replace("\x00", "").replace("⟦fn:", "").replace("⟦td:", "")


def _take_code(root: HtmlElement) -> None:
    """Figures in code are nobody's count or date; a name in code is a word of its sentence."""
    for element in root.xpath("//p//code|//li//code|//kbd|//samp"):
        if any(character.isdigit() for character in element.text_content()):
            element.drop_tree()
        else:
            element.drop_tag()


def read_fragment(source: str, *, base: str | None = None) -> Parsed:
    """Markup that is all content, such as a converted DOCX file."""
    root = _parse(_without_marks(source))
    if root is None:
        return _flat(source, base)
    notes = take_notes(root)
    page = PageText(base, mark_cells(root))
    page.read(root)
    return _parsed(page, notes, PageMeta(None, (), None, base))


def _parsed(page: PageText, notes: tuple[WebNote, ...], meta: PageMeta) -> Parsed:
    page.leave_headings()
    for note in notes:
        page.read(note.element, BlockKind.NOTE, note.label)
    blocks = take_marks(page.blocks)
    return Parsed(page.text(), blocks, meta.title, meta.published, meta.url, meta.authors)


def _parse(source: str) -> HtmlElement | None:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(source.encode("utf-8", errors="replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def _depth(source: str) -> int:
    """How deep elements nest at most, as far as their tags tell."""
    deepest = depth = 0
    for match in _TAG.finditer(source):
        if match.group(2).lower() in _VOID:
            continue
        depth = max(0, depth - 1) if match.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _main(root: HtmlElement, base: str | None, cells: Sequence[Cell]) -> PageText:
    """What trafilatura keeps; all of the body's text where that is next to nothing."""
    found = PageText(base, cells)
    kept = _searched(root, base)
    if kept is not None:
        found.read(kept)
    whole = PageText(base, cells)
    for element in root.xpath(_AROUND):
        if element.getparent() is not None:
            element.drop_tree()
    content = root.xpath("//article|//main|//*[@role='main']")
    whole.read(max(content, key=lambda e: len(e.text_content())) if content else root)
    enough = len(found.text()) >= 0.4 * len(whole.text()) or (len(found.text()) > 1500 and not content)
    if found.blocks and enough:
        return found
    return whole if whole.blocks else _preformatted(root, base)


def _searched(root: HtmlElement, base: str | None) -> HtmlElement | None:
    import trafilatura

    source = etree.tostring(root, encoding="unicode", method="html")
    if len(source) > MAX_SEARCHED:
        return None
    try:
        kept = trafilatura.extract(
            source,
            url=base,
            output_format="html",
            include_links=True,
            include_comments=False,
            include_tables=True,
            include_formatting=False,
        )
    except Exception:
        return None  # whatever breaks there on a broken page, the plain pass still reads it
    return fromstring(kept) if kept else None


def _preformatted(root: HtmlElement, base: str | None) -> PageText:
    """Pages that are one `<pre>`: old archives and mailing lists."""
    page = PageText(base)
    page.write(
        iter(paragraph for pre in root.iter("pre") for paragraph in re.split(r"\n\s*\n", pre.text_content()))
    )
    return page


def _flat(source: str, url: str | None) -> Parsed:
    """The text of markup that no tree is made of."""
    from html import unescape

    lines = _BLOCK_TAG.sub("\n", source)
    bare = "".join(lines[start:end] for start, end in find_text(lines))
    page = PageText(url)
    page.write(_lines(unescape(bare)))
    warning = "the page's markup is broken or nests too deep; read as flat text"
    return Parsed(page.text(), tuple(page.blocks), url=url, warnings=(warning,))


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line.strip())
