"""Recorded exchanges: one readable file each, in a folder a host. `Recorder` writes, `Replayer` answers.

    claimcheck exchange 1
    url: https://host.example/page
    fetched: 2026-01-02T03:04:05+00:00
    status: 200
    content-type: text/html; charset=utf-8

    <!doctype html>…

The body follows the empty line as it is; one that is not UTF-8 text lies beside, and `body:` names its file.
An exchange that failed has `failure:` and `note:` in place of `status:`.
"""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urlsplit

from claimcheck.errors import SourceError, reason_of
from claimcheck.model import LinkDetail, Origin
from claimcheck.sources.exchange import Clock, Exchange, Layer, Request
from claimcheck.sources.redact import redact

FIRST_LINE = "claimcheck exchange 1"
KEPT = ("cache-control", "cf-mitigated", "content-language", "content-type", "etag", "expires",
        "last-modified", "link", "location", "retry-after", "server", "x-amzn-waf-action", "x-datadome",
        "x-vercel-mitigated")  # fmt: skip
"""Headers that a later reading needs; all others, cookies among them, are left out."""
OUR_FAILURES = frozenset({LinkDetail.OFFLINE, LinkDetail.NO_NETWORK, LinkDetail.DNS_ERROR})
"""They say nothing of the address, so they are not put on record."""
ENDING = ".http"
BODY_ENDINGS = {
    "application/pdf": ".pdf",
    "text/html": ".html",
    "text/plain": ".txt",
    "application/zip": ".zip",
}


def folder_of(host: str) -> str:
    """A folder name for a host: the colons of IPv6 are refused by some systems, and `..` is a host too."""
    name = re.sub(r"[^a-z0-9.-]", "_", host.lower())[:120]
    return name if name.strip(".") else f"_{name}"


def name_of(url: str) -> str:
    """A file name without its ending: readable, short, and distinct by a hash of the address."""
    parts = urlsplit(url)
    path = re.sub(r"[^A-Za-z0-9]+", "-", f"{parts.path} {parts.query}").strip("-")[:60].strip("-")
    return f"{path or 'index'}-{hashlib.sha256(url.encode()).hexdigest()[:8]}"


def is_text(body: bytes) -> bool:
    """Whether a body can stand in the file itself and come back as the same bytes."""
    if b"\x00" in body or b"\r" in body:
        return False
    with suppress(UnicodeDecodeError):
        body.decode("utf-8")
        return True
    return False


def render_head(exchange: Exchange, beside: str | None) -> str:
    """The lines before the empty one; header names in alphabetical order."""
    lines = [FIRST_LINE, f"url: {redact(exchange.url)}", f"fetched: {exchange.fetched_at.isoformat()}"]
    if exchange.failure is not None:
        lines += [f"failure: {exchange.failure}", f"note: {redact(exchange.note)}"]
    else:
        lines += [f"status: {exchange.status}"]
    lines += [f"{name}: {redact(exchange.headers[name])}" for name in KEPT if name in exchange.headers]
    if beside:
        lines.append(f"body: {beside}")
    return "".join(" ".join(line.split()) + "\n" for line in lines)


def read_head(text: str) -> dict[str, str]:
    """Names and values; raises ValueError where it is not a recording's head."""
    first, *lines = text.splitlines()
    if first != FIRST_LINE:
        raise ValueError(f"the first line is not `{FIRST_LINE}`")
    pairs = (line.partition(": ") for line in lines)
    return {name.rstrip(":"): value for name, _, value in pairs}


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place at once, so that an interrupted run leaves no half of one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class Recorder:
    """Built around the layer whose answers are kept; a later run over the same addresses overwrites them."""

    def __init__(self, inner: Layer, root: Path) -> None:
        self._inner = inner
        self._root = root
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SourceError(
                f"cannot record into `{root}`: {reason_of(error)}", hint="name a folder that can be written"
            ) from error

    async def __call__(self, request: Request) -> Exchange:
        """Ask, and write down what came."""
        exchange = await self._inner(request)
        if exchange.failure not in OUR_FAILURES:
            try:
                self.write(request.host, exchange)
            except OSError as error:
                raise SourceError(
                    f"cannot record into `{self._root}`: {reason_of(error)}",
                    hint="name a folder that can be written",
                ) from error
        return exchange

    def write(self, host: str, exchange: Exchange) -> Path:
        """Write one exchange; returns its file."""
        folder = self._root / folder_of(host)
        folder.mkdir(parents=True, exist_ok=True)
        name = name_of(redact(exchange.url))
        inside = is_text(exchange.body)
        kind = exchange.headers.get("content-type", "").partition(";")[0].strip().lower()
        beside = None if inside else name + BODY_ENDINGS.get(kind, ".bin")
        if beside:
            write_whole(folder / beside, exchange.body)
        head = render_head(exchange, beside).encode()
        write_whole(folder / (name + ENDING), head + b"\n" + (exchange.body if inside else b""))
        return folder / (name + ENDING)


def read_exchange(path: Path) -> Exchange:
    """One recording; raises SourceError where the file is not one."""
    try:
        head, _, body = path.read_bytes().partition(b"\n\n")
        fields = read_head(head.decode("utf-8"))
        if beside := fields.get("body"):
            body = (path.parent / Path(beside).name).read_bytes()  # the name only: never outside the folder
        return _exchange(fields, body)
    except (OSError, ValueError, KeyError) as error:
        raise SourceError(
            f"`{path}` is not a recording: {error}", hint="record it again with `--record`"
        ) from error


def _exchange(fields: Mapping[str, str], body: bytes) -> Exchange:
    fetched = datetime.fromisoformat(fields["fetched"])
    return Exchange(
        fields["url"],
        fetched if fetched.tzinfo else fetched.replace(tzinfo=UTC),
        status=int(fields["status"]) if "status" in fields else None,
        headers={name: fields[name] for name in KEPT if name in fields},
        body=body,
        failure=LinkDetail(fields["failure"]) if "status" not in fields else None,
        note=fields.get("note", ""),
        origin=Origin.CASSETTE,
    )


def difference(asked: str, recorded: str) -> str:
    """Which parts of two addresses differ, for a reader."""
    ours, theirs = urlsplit(asked), urlsplit(recorded)
    parts = ("scheme", "netloc", "path", "query")
    named = [part for part in parts if getattr(ours, part) != getattr(theirs, part)]
    return " and ".join(named).replace("netloc", "host") or "nothing"


class Replayer:
    """The innermost layer of a replay: no network, no names looked up."""

    def __init__(self, root: Path, clock: Clock) -> None:
        if not root.is_dir():
            raise SourceError(f"no recordings at `{root}`: not a folder", hint="make them with `--record`")
        self._root = root
        self._clock = clock

    async def __call__(self, request: Request) -> Exchange:
        """What is recorded of the address; else `not-recorded`, with the nearest recording in the note."""
        url = redact(request.url)
        path = self._root / folder_of(request.host) / (name_of(url) + ENDING)
        if path.is_file():
            return read_exchange(path)
        return Exchange(
            url,
            self._clock(),
            failure=LinkDetail.NOT_RECORDED,
            note=self._nearest(request.host, url),
            origin=Origin.CASSETTE,
        )

    def _nearest(self, host: str, url: str) -> str:
        """The recording most like `url`, and what differs."""
        recorded = sorted(set(self._urls(host)))
        if not recorded:
            return f"nothing is recorded of {host}"
        best = max(recorded, key=lambda other: SequenceMatcher(None, url[-300:], other[-300:]).ratio())
        return f"the nearest recording is {best}; the {difference(url, best)} differs"

    def _urls(self, host: str) -> Iterator[str]:
        for path in sorted((self._root / folder_of(host)).glob(f"*{ENDING}"))[:200]:
            with suppress(OSError), path.open("rb") as lines:
                line = lines.readlines(4096)[1:2]
                yield from (
                    one.decode("utf-8", "replace")[5:].strip() for one in line if one.startswith(b"url: ")
                )
