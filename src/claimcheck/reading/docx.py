"""DOCX in, its text with footnotes out."""

import io
import re
import zipfile

from claimcheck.errors import DocumentUnreadable
from claimcheck.reading.parsed import Parsed

MAX_UNPACKED = 100_000_000
"""Bytes of all parts of the file together, unpacked."""

_NOT_DOCX = "not a readable DOCX file"
_SAVE_ANEW = "open it in a word processor and save it anew"


def read_docx(data: bytes, *, name: str) -> Parsed:
    """Headings, paragraphs, tables and notes; title and author from the file's properties."""
    from dataclasses import replace

    from claimcheck.reading.webpage import read_fragment

    title, author = _properties(data, name)
    parsed = read_fragment(_markup(data, name))
    return replace(parsed, title=title, authors=(author,) if author else ())


def _markup(data: bytes, name: str) -> str:
    import mammoth

    try:
        image = mammoth.images.img_element(lambda _: {})
        return str(mammoth.convert_to_html(io.BytesIO(data), convert_image=image).value)
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:
        # mammoth raises whatever the broken part of the file made fail
        raise DocumentUnreadable(_NOT_DOCX, path=name, hint=_SAVE_ANEW) from error


def _properties(data: bytes, name: str) -> tuple[str | None, str | None]:
    """Title and author; raises where the file is no archive or would unpack beyond the limit."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED:
                raise DocumentUnreadable(
                    f"a DOCX file of more than {MAX_UNPACKED // 1_000_000} MB when unpacked",
                    path=name,
                    hint="leave out its pictures, or split it",
                )
            core = archive.read("docProps/core.xml").decode("utf-8", errors="replace")
    except KeyError:
        return None, None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise DocumentUnreadable(_NOT_DOCX, path=name, hint=_SAVE_ANEW) from error
    return _property(core, "dc:title"), _property(core, "dc:creator")


def _property(core: str, tag: str) -> str | None:
    from html import unescape

    match = re.search(rf"<{tag}\b[^>]{{0,200}}>([^<]{{1,500}})</{tag}>", core[:100_000])
    return unescape(match.group(1)).strip() or None if match else None
