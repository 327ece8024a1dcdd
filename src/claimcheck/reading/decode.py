"""Bytes in, text out: UTF-8 first, then the byte order mark, then what the bytes look like."""

import re

from claimcheck.errors import DocumentEmpty, DocumentUnreadable

LIMIT = 20_000_000
"""Characters of a text that are read; a longer one is cut with a warning."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_HEAD = 4096
"""Bytes of a page among which it names its encoding; HTML asks for the first 1,024."""

_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, *, name: str, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text and what was lost or guessed on the way."""
    if not data.strip():
        raise DocumentEmpty("the file is empty", path=name, hint="give a file with text in it")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lossy(data, encoding)
    try:
        text, warnings = data.decode("utf-8"), ()
    except UnicodeDecodeError:
        _refuse_binary(data, name)
        return _guess(data, charset)
    _refuse_binary(data, name)
    return text, warnings


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page names in its head, or that an XHTML page names before it."""
    from bs4.dammit import EncodingDetector

    return EncodingDetector.find_declared_encoding(data[:_HEAD], is_html=True, search_entire_document=True)


def _lossy(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, errors="replace")
    lost = text.count("�")
    return text, ((f"{lost} characters could not be decoded as {encoding}",) if lost else ())


def _refuse_binary(data: bytes, name: str) -> None:
    sample = data[:65536]
    if len(_CONTROL.findall(sample)) > len(sample) * 0.01 + 2:
        raise DocumentUnreadable(
            "not text but binary data",
            path=name,
            hint="give a .txt, .md, .html, .pdf or .docx file, with the suffix that fits its content",
        )


def _guess(data: bytes, charset: str | None) -> tuple[str, tuple[str, ...]]:
    if charset:
        try:
            return data.decode(charset), ()
        except (LookupError, UnicodeDecodeError):
            pass
    from charset_normalizer import from_bytes  # loads its tables: only for the rare file that is not UTF-8

    best = from_bytes(data[:262144]).best()
    encoding = best.encoding if best else "cp1252"
    text, lost = _lossy(data, encoding)
    return text, (f"not UTF-8; read as {encoding}, which was guessed", *lost)
