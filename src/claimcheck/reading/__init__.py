"""Bytes in, `Document` out: one reader for each kind of file, and the verb."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from claimcheck.errors import DocumentEmpty, DocumentError, DocumentMissing, DocumentUnreadable
from claimcheck.model import BlockKind, Document, Media
from claimcheck.reading.dates import declared, from_address, from_datelines
from claimcheck.reading.decode import declared_charset, decode
from claimcheck.reading.parsed import Parsed
from claimcheck.reading.plain import read_plain
from claimcheck.reading.sniff import tell_media
from claimcheck.reading.titles import find_title

MAX_BYTES = 50_000_000
"""Larger files are refused: nothing that a person wrote to be read is larger."""

PAGE = 2_000_000
"""Bytes of a fetched text that are read: each million costs ten seconds, and anybody can serve more."""

BARE = frozenset({Media.TEXT, Media.MARKDOWN})
"""Media that are text from end to end; the readers of the others have limits of their own."""


class Reader(Protocol):
    """Reads one kind of file."""

    def __call__(self, data: bytes, *, name: str, url: str | None, charset: str | None) -> Parsed:
        """What the bytes hold; raises a `DocumentError`."""


def _read_plain_file(data: bytes, *, name: str, url: str | None, charset: str | None) -> Parsed:
    text, warnings = decode(data, name=name, charset=charset)
    return Parsed(text, read_plain(text), warnings=warnings, url=url)


def _read_markdown_file(data: bytes, *, name: str, url: str | None, charset: str | None) -> Parsed:
    from claimcheck.reading.markdown import read_markdown

    text, warnings = decode(data, name=name, charset=charset)
    parsed = read_markdown(text, url=url)
    return replace(parsed, warnings=(*warnings, *parsed.warnings))


def _read_html_file(data: bytes, *, name: str, url: str | None, charset: str | None) -> Parsed:
    from claimcheck.reading.webpage import read_page

    text, warnings = decode(data, name=name, charset=charset or declared_charset(data))
    parsed = read_page(text, url=url)
    return replace(parsed, warnings=(*warnings, *parsed.warnings), markup=text)


def _read_pdf_file(data: bytes, *, name: str, url: str | None, charset: str | None) -> Parsed:  # noqa: ARG001
    from claimcheck.reading.pdf import read_pdf

    return replace(read_pdf(data, name=name), url=url)


def _read_docx_file(data: bytes, *, name: str, url: str | None, charset: str | None) -> Parsed:  # noqa: ARG001
    from claimcheck.reading.docx import read_docx

    return replace(read_docx(data, name=name), url=url)


READERS: Mapping[Media, Reader] = MappingProxyType(
    {
        Media.TEXT: _read_plain_file,
        Media.MARKDOWN: _read_markdown_file,
        Media.HTML: _read_html_file,
        Media.PDF: _read_pdf_file,
        Media.DOCX: _read_docx_file,
    }
)


def read_path(
    path: str | Path, *, name: str | None = None, published: date | None = None, url: str | None = None
) -> Document:
    """The document in a file; raises a `DocumentError` that says what to do."""
    name = name or str(path)
    file = Path(path)
    if file.is_dir():
        raise DocumentUnreadable(
            "a directory, not a file", path=name, hint="name the files in it, such as `docs/*.md`"
        )
    try:
        if file.stat().st_size > MAX_BYTES:
            raise DocumentUnreadable(
                f"larger than {MAX_BYTES // 1_000_000} MB", path=name, hint="split it, or check only its text"
            )
        data = file.read_bytes()
    except FileNotFoundError:
        raise DocumentMissing("no such file", path=name, hint="check the spelling of the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DocumentUnreadable(
            f"cannot be opened: {reason.lower()}", path=name, hint="check its permissions"
        ) from None
    return read_bytes(data, name=name, url=url, published=published)


def read_bytes(
    data: bytes,
    *,
    name: str,
    content_type: str = "",
    url: str | None = None,
    published: date | None = None,
    fetched: bool = False,
) -> Document:
    """The document in the bytes of a file, or of a fetched page; raises a `DocumentError`."""
    media = tell_media(data, name=url or name if fetched else name, content_type=content_type)
    shown = _beginning(data) if fetched and media in BARE else data
    parsed = READERS[media](shown, name=name, url=url, charset=_charset(content_type))
    if len(shown) < len(data):
        parsed = replace(
            parsed, warnings=(*parsed.warnings, f"only its first {len(shown):,} bytes were read")
        )
    if not any(block.text for block in parsed.blocks):
        raise DocumentEmpty("no text in it", path=name, hint="give a file with text in it")
    document = _document(parsed, name, media, hashlib.sha256(data).hexdigest(), published)
    return document if fetched or parsed.markup is None else _mapped(document, parsed.markup)


def _beginning(data: bytes) -> bytes:
    """What is read of a page that is all text, cut at white space."""
    if len(data) <= PAGE:
        return data
    return data[: max(data.rfind(sign, 0, PAGE) for sign in (b"\n", b" ")) + 1] or data[:PAGE]


def _mapped(document: Document, markup: str) -> Document:
    """The document with where its text stands in its file."""
    from claimcheck.reading.filemap import map_file

    return replace(document, file=map_file(document.text, document.blocks, markup))


def read_markup(document: Document) -> str | None:
    """The markup that an HTML document was read from; None where its file is not the same any more."""
    try:
        data = Path(document.path).read_bytes()
        if hashlib.sha256(data).hexdigest() != document.sha256:
            return None
        return decode(data, name=document.path, charset=declared_charset(data))[0]
    except (OSError, ValueError, DocumentError):
        return None


def read_text(text: str, *, name: str, published: date | None = None) -> Document:
    """The document in a string; offsets are the string's, and nothing is raised for an empty one."""
    parsed = Parsed(text, read_plain(text))
    digest = hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
    return _document(parsed, name, Media.TEXT, digest, published)


def _document(parsed: Parsed, name: str, media: Media, digest: str, published: date | None) -> Document:
    return Document(
        path=name,
        text=parsed.text,
        blocks=parsed.blocks,
        media=media,
        sha256=digest,
        title=parsed.title or find_title(parsed.blocks),
        published=declared(published)
        or parsed.published
        or from_address(parsed.url)
        or from_datelines(block.text for block in parsed.blocks[:12] if block.kind is not BlockKind.CAPTION),
        url=parsed.url,
        authors=parsed.authors,
        warnings=parsed.warnings,
    )


def _charset(content_type: str) -> str | None:
    _, _, value = content_type.lower().partition("charset=")
    return value.split(";")[0].strip(" \"'") or None
