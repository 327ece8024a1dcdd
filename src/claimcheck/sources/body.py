"""A response's stream in, its unpacked body out, within a bound of bytes whatever the stream claims."""

import zlib
from collections.abc import AsyncIterator

READ = ("text/", "application/xhtml", "application/xml", "application/json", "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml", "application/x-pdf",
        "application/octet-stream")  # fmt: skip
"""Media types that `reading` can make a document of; of the others only the head is read."""
LARGEST_RATIO = 200
"""Unpacked to packed, past the first MiB: HTML packs 5 to 20 fold, zlib's limit is 1032."""


class TooLarge(Exception):
    """More bytes, or a higher ratio, than allowed."""


class Garbled(Exception):
    """The body is not packed as its header says."""


def is_readable(content_type: str) -> bool:
    """Whether the type promises something with text in it; a missing type may."""
    kind = content_type.strip().lower()
    return not kind or kind.startswith(READ) or "+xml" in kind or "+json" in kind


def looks_binary(body: bytes, content_type: str) -> bool:
    """Whether a body that claims to be readable is not: NULs at its start, and neither PDF nor DOCX."""
    head = body[:1024]
    if (
        head.startswith((b"%PDF-", b"PK\x03\x04", b"\xff\xfe", b"\xfe\xff"))
        or "utf-16" in content_type.lower()
    ):
        return False
    return b"\x00" in head


class Unpacker:
    """gzip or deflate, a bounded piece at a time."""

    def __init__(self, encoding: str, limit: int) -> None:
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise Garbled(f"content encoding `{encoding[:40]}` was not asked for")
        self._packed = encoding not in ("", "identity")
        self._zlib = zlib.decompressobj(wbits=47)
        self._raw_tried = encoding != "deflate"
        self._limit = limit
        self._seen = 0
        self.body = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Take one piece of the stream; raises TooLarge or Garbled."""
        self._seen += len(chunk)
        if self._packed:
            self._unpack(chunk)
        else:
            self.body += chunk
        grown = len(self.body)
        if grown > self._limit or (grown > 1 << 20 and grown > LARGEST_RATIO * self._seen and self._packed):
            raise TooLarge

    def _unpack(self, chunk: bytes) -> None:
        room = self._limit + 1 - len(self.body)
        try:
            self.body += self._zlib.decompress(chunk, room)
        except zlib.error as error:
            if self._raw_tried or self.body:
                raise Garbled("the body is not packed as its header says") from error
            self._zlib, self._raw_tried = (
                zlib.decompressobj(wbits=-15),
                True,
            )  # deflate without zlib's wrapper
            self._unpack(chunk)
        if self._zlib.unconsumed_tail:
            raise TooLarge


async def read_body(stream: AsyncIterator[bytes], encoding: str, limit: int) -> bytes:
    """The whole body unpacked; TooLarge as soon as it passes `limit`, Garbled where it does not unpack."""
    unpacker = Unpacker(encoding.strip().lower(), limit)
    async for chunk in stream:
        unpacker.feed(chunk)
    return bytes(unpacker.body)
