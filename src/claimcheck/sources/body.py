"""A response's stream in, its unpacked body out, within a bound of bytes whatever the stream claims."""

import zlib
from collections.abc import AsyncIterator

READ = ("text/", "application/xhtml", "application/xml", "application/json", "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml", "application/x-pdf",
        "application/octet-stream")  # fmt: skip
"""Media types that `reading` can make a document of; of the others only the head is read."""
LARGEST_RATIO = 200
"""Unpacked to packed, past the first MiB: HTML packs 5 to 20 fold, zlib's limit is 1032."""
GZIP = b"\x1f\x8b"
SLACK = 64 * 1024
"""Bytes by which a packed body may be larger than an unpacked one may: what does not pack grows a little."""


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
        self._held = b""
        """What came after an end and is too short to tell whether another gzip begins."""
        self._over = False
        """What follows is no gzip: it is left out, as browsers do."""
        self.body = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Take one piece of the stream; raises TooLarge or Garbled."""
        self._seen += len(chunk)
        if self._packed:
            self._unpack(chunk)
        else:
            self.body += chunk
        grown = len(self.body)
        too_steep = self._packed and grown > 1 << 20 and grown > LARGEST_RATIO * self._seen
        if too_steep or grown > self._limit or self._seen > self._limit + SLACK:
            raise TooLarge

    def _unpack(self, chunk: bytes) -> None:
        """A body may be several gzips, one after the other (RFC 1952, 2.2)."""
        chunk, self._held = self._held + chunk, b""
        while chunk and not self._over:
            if self._zlib.eof and len(chunk) < len(GZIP):
                self._held = chunk
                return
            if self._zlib.eof:
                self._over = not chunk.startswith(GZIP)
                self._zlib = zlib.decompressobj(wbits=31)
            else:
                self._unpack_one(chunk)
                chunk = self._zlib.unused_data

    def _unpack_one(self, chunk: bytes) -> None:
        room = self._limit + 1 - len(self.body)
        try:
            self.body += self._zlib.decompress(chunk, room)
        except zlib.error as error:
            if self._raw_tried or self.body:
                raise Garbled("the body is not packed as its header says") from error
            self._zlib = zlib.decompressobj(wbits=-15)  # deflate without zlib's wrapper
            self._raw_tried = True
            self._unpack_one(chunk)
        if self._zlib.unconsumed_tail:
            raise TooLarge


async def read_body(stream: AsyncIterator[bytes], encoding: str, limit: int) -> bytes:
    """The whole body unpacked; TooLarge as soon as it passes `limit`, Garbled where it does not unpack."""
    unpacker = Unpacker(encoding.strip().lower(), limit)
    async for chunk in stream:
        unpacker.feed(chunk)
    return bytes(unpacker.body)
