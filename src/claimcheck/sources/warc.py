"""Exchanges in, a WARC 1.1 file (ISO 28500) out, and back: `WarcRecorder` writes, `WarcReplayer` answers.

One `response` record an exchange, one `metadata` record for what failed. A file that other tools wrote
answers too, if each of its records is packed by itself, as the standard recommends. A `revisit` record has no
body: it is that of the record it refers to, or of one with the same digest.
"""

import hashlib
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from claimcheck import __version__
from claimcheck.errors import SourceError, reason_of
from claimcheck.model import LinkDetail, Origin
from claimcheck.sources.addresses import Target, read_target
from claimcheck.sources.cassettes import OUR_FAILURES
from claimcheck.sources.exchange import Clock, Exchange, Layer, Request
from claimcheck.sources.redact import redact

ORIGIN = "Claimcheck-Origin"
"""Which store answered in the run that wrote the file: a report from it says the same as the run's own."""
FAILURE, NOTE = "Claimcheck-Failure", "Claimcheck-Note"
OF_THE_TRANSFER = frozenset(
    {
        "content-encoding",
        "content-length",
        "transfer-encoding",
        "connection",
        "keep-alive",
        "trailer",
        "upgrade",
    }
)
"""Headers that speak of how the bytes came: bodies are kept unpacked."""
NOT_TOLD = OUR_FAILURES | {LinkDetail.NOT_RECORDED}
INFO = {
    "software": f"claimcheck/{__version__}",
    "format": "WARC File Format 1.1",
    "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
}


@contextmanager
def open_warc(path: Path, *, more: bool = False) -> Iterator[IO[bytes]]:
    """A file that is put in place when the run ends well, whole, and not at all otherwise.

    `more`: after what the file in its place holds; records are packed one by one, so files can be joined.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        hint = "name a file in a folder that can be written"
        raise SourceError(f"cannot write `{path}`: {reason_of(error)}", hint=hint) from error
    try:
        with os.fdopen(handle, "wb") as out:
            if more and path.exists():
                out.write(path.read_bytes())
            yield out
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class WarcRecorder:
    """Built around the layer whose answers are kept; each different answer is written once."""

    def __init__(self, inner: Layer, out: IO[bytes], *, packed: bool) -> None:
        from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]  # it ships no types

        self._inner = inner
        self._writer: Any = WARCWriter(out, gzip=packed, warc_version="WARC/1.1")
        self._written: set[tuple[str, str]] = set()
        self._writer.write_record(self._writer.create_warcinfo_record(None, INFO))

    async def __call__(self, request: Request) -> Exchange:
        """Ask, and write down what came."""
        exchange = await self._inner(request)
        if exchange.failure not in NOT_TOLD:
            try:
                self.write(exchange)
            except OSError as error:
                message = f"cannot write the WARC file: {reason_of(error)}"
                raise SourceError(message, hint="make room, or name a file elsewhere") from error
        return exchange

    def write(self, exchange: Exchange) -> None:
        """Add one exchange."""
        url = redact(exchange.url)
        told = f"{exchange.status} {exchange.failure} {exchange.location}".encode()
        seen = (url, hashlib.sha256(told + exchange.body).hexdigest())
        if seen not in self._written:
            self._written.add(seen)
            self._writer.write_record(self._record(url, exchange))

    def _record(self, url: str, exchange: Exchange) -> Any:
        moment = exchange.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        name = uuid.uuid5(uuid.NAMESPACE_URL, f"{moment} {url} {len(self._written)}")
        named = {
            "WARC-Record-ID": f"<urn:uuid:{name}>",
            "WARC-Date": moment,
            ORIGIN: exchange.origin.value,
        }
        if exchange.failure is not None:
            return self._failed(url, exchange, named)
        return self._writer.create_warc_record(
            url,
            "response",
            payload=BytesIO(exchange.body),
            length=len(exchange.body),
            http_headers=_http_headers(exchange),
            warc_headers_dict=named,
        )

    def _failed(self, url: str, exchange: Exchange, named: dict[str, str]) -> Any:
        note = " ".join(redact(exchange.note).split())
        fields = f"{FAILURE}: {exchange.failure}\r\n{NOTE}: {note}\r\n".encode()
        return self._writer.create_warc_record(
            url,
            "metadata",
            payload=BytesIO(fields),
            length=len(fields),
            warc_content_type="application/warc-fields",
            warc_headers_dict=named,
        )


def _http_headers(exchange: Exchange) -> Any:
    from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]

    code = exchange.status or 0
    phrase = HTTPStatus(code).phrase if code in set(HTTPStatus) else "Unknown"
    headers = [
        (name.title(), " ".join(redact(value).split()))
        for name, value in sorted(exchange.headers.items())
        if name not in OF_THE_TRANSFER
    ]
    headers.append(("Content-Length", str(len(exchange.body))))
    return StatusAndHeaders(f"{code} {phrase}", headers, protocol="HTTP/1.1")


class WarcReplayer:
    """The innermost layer of a run on kept evidence: no network, no names looked up."""

    def __init__(self, path: Path, clock: Clock, limit: int) -> None:
        self._path = path
        self._clock = clock
        self._limit = limit
        self._places = _index(path)

    async def __call__(self, request: Request) -> Exchange:
        """What the file holds of the address; else `not-recorded`."""
        url = redact(request.url)
        place = self._places.get(url)
        if place is None:
            note = f"`{self._path.name}` has nothing of it"
            return Exchange(
                url, self._clock(), failure=LinkDetail.NOT_RECORDED, note=note, origin=Origin.CASSETTE
            )
        with _reading(self._path), self._path.open("rb") as file:
            file.seek(place.body)
            exchange = _exchange(url, next(_records(file)), self._limit)
        return replace(exchange, fetched_at=place.seen) if place.seen else exchange


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """What goes wrong with the file, in our words."""
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]

    try:
        yield
    except EOFError as error:
        raise SourceError(f"cannot read `{path}`: it ends early", hint="name a WARC file") from error
    except OSError as error:
        said = reason_of(error) if error.strerror else "it ends early"
        raise SourceError(f"cannot read `{path}`: {said}", hint="name a WARC file") from error
    except (ArchiveLoadFailed, ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
        hint = "`claimcheck archive` writes one; each record has to be packed by itself"
        raise SourceError(f"`{path}` is no WARC file that can be read", hint=hint) from error


def _records(file: IO[bytes]) -> Any:
    from warcio.archiveiterator import WARCIterator  # type: ignore[import-untyped]

    return WARCIterator(file)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the answer of an address is."""

    body: int
    """Where the record with the body begins in the file."""
    seen: datetime | None = None
    """When a later visit found the same."""


@dataclass(slots=True)
class Places:
    """Where the last answer of each address begins, while the file is read once."""

    by_address: dict[str, Place] = field(default_factory=dict)
    by_visit: dict[tuple[str, str], int] = field(default_factory=dict)
    by_digest: dict[str, int] = field(default_factory=dict)

    def add(self, url: str, named: Any, offset: int) -> None:
        """A record with an answer in it."""
        self.by_address[url] = Place(offset)
        self.by_visit[url, named.get_header("WARC-Date") or ""] = offset
        if digest := named.get_header("WARC-Payload-Digest"):
            self.by_digest.setdefault(digest, offset)

    def add_again(self, url: str, named: Any) -> None:
        """A `revisit` record; one that refers to nothing in this file tells nothing."""
        earlier = read_target(named.get_header("WARC-Refers-To-Target-URI") or url)
        name = redact(earlier.url) if isinstance(earlier, Target) else url
        offset = self.by_visit.get((name, named.get_header("WARC-Refers-To-Date") or ""))
        if offset is None:
            offset = self.by_digest.get(named.get_header("WARC-Payload-Digest") or "")
        if offset is not None:
            self.by_address[url] = Place(offset, _moment(named))


def _index(path: Path) -> dict[str, Place]:
    """Where the last answer of each address is in the file."""
    places = Places()
    kinds = set()
    with _reading(path), path.open("rb") as file:
        records = _records(file)
        for record in records:
            named, kind = record.rec_headers, record.rec_type
            kinds.add(kind)
            target = read_target(named.get_header("WARC-Target-URI") or "")
            if not isinstance(target, Target):
                continue
            if kind == "response" or (kind == "metadata" and named.get_header(ORIGIN)):
                places.add(redact(target.url), named, records.get_record_offset())
            elif kind == "revisit":
                places.add_again(redact(target.url), named)
        if not kinds & {"warcinfo", "response"}:
            raise ValueError("no record in it")
    return places.by_address


def _moment(named: Any) -> datetime:
    fetched = datetime.fromisoformat(named.get_header("WARC-Date"))
    return fetched if fetched.tzinfo else fetched.replace(tzinfo=UTC)


def _exchange(url: str, record: Any, limit: int) -> Exchange:
    named = record.rec_headers
    origin = Origin.CASSETTE
    with suppress(ValueError):
        origin = Origin(named.get_header(ORIGIN) or origin)
    moment = _moment(named)
    body = _bounded(record.content_stream(), limit)
    if body is None:
        note = f"more than {limit} bytes"
        return Exchange(url, moment, failure=LinkDetail.TOO_LARGE, note=note, origin=origin)
    if record.rec_type == "metadata":
        return _failure(Exchange(url, moment, origin=origin), body)
    http = record.http_headers
    headers: dict[str, str] = {}
    for name, value in http.headers:
        key = name.lower()
        if key not in OF_THE_TRANSFER and key != "set-cookie":
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return Exchange(url, moment, status=int(http.get_statuscode()), headers=headers, body=body, origin=origin)


def _failure(empty: Exchange, fields: bytes) -> Exchange:
    pairs = (line.partition(": ") for line in fields.decode("utf-8").splitlines())
    told = {name: value for name, _, value in pairs}
    detail = LinkDetail(told[FAILURE])
    return Exchange(empty.url, empty.fetched_at, failure=detail, note=told.get(NOTE, ""), origin=empty.origin)


def _bounded(stream: Any, limit: int) -> bytes | None:
    """The whole body unpacked; None where it is larger than the limit."""
    body = bytearray()
    while len(body) <= limit:
        piece = stream.read(65536)
        if not piece:
            return bytes(body)
        body += piece
    return None
