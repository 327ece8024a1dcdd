"""A name, a content type and the first bytes in, the kind of file out."""

import re
from pathlib import PurePosixPath

from claimcheck.model import Media

BY_SUFFIX = {
    ".txt": Media.TEXT,
    ".text": Media.TEXT,
    ".md": Media.MARKDOWN,
    ".markdown": Media.MARKDOWN,
    ".mdown": Media.MARKDOWN,
    ".html": Media.HTML,
    ".htm": Media.HTML,
    ".xhtml": Media.HTML,
    ".pdf": Media.PDF,
    ".docx": Media.DOCX,
}
_BY_TYPE = {
    "text/html": Media.HTML,
    "application/xhtml+xml": Media.HTML,
    "text/plain": Media.TEXT,
    "text/markdown": Media.MARKDOWN,
    "application/pdf": Media.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Media.DOCX,
}
_HTML = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main)\b",
    re.IGNORECASE | re.DOTALL,
)


def tell_media(data: bytes, *, name: str, content_type: str = "") -> Media:
    """By unmistakable first bytes, then the declared type, then what it looks like, then the suffix."""
    declared = _BY_TYPE.get(content_type.split(";")[0].strip().lower())
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return Media.PDF
    if data.startswith(b"PK\x03\x04") and b"word/" in data:
        return Media.DOCX
    suffix = BY_SUFFIX.get(PurePosixPath(name.split("?")[0].split("#")[0]).suffix.lower())
    if declared is Media.TEXT:
        return Media.MARKDOWN if suffix is Media.MARKDOWN else Media.TEXT
    if declared is not None:
        return declared
    if suffix is not None:
        return suffix
    return Media.HTML if _HTML.match(data[:4096]) else Media.TEXT
