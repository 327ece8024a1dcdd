"""The web of `fetch_links.py`: loopback addresses as hosts, an answer by the path's first word.

`python benchmarks/fetch_server.py HOSTS` prints its port and serves until its standard input is closed.
"""

import asyncio
import sys
import zlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar

LATENCY = 0.05
SLOW = 1.0
"""Seconds."""
BODY = b"<p>" + b"The council met again in spring and reported on its work. " * 80 + b"</p>"
PAGE = b"<title>Report</title>" + BODY
NONE = b"<title>Page not found</title><p>Sorry.</p>"
DEAD = "404 Not Found"

Answer = tuple[str, tuple[str, ...], bytes]
"""Status, headers, body."""
FINE: Answer = ("200 OK", (), PAGE)

ANSWERS: Mapping[str, Answer] = MappingProxyType(
    {
        "ok": FINE,
        "slow": FINE,
        "soft": ("200 OK", (), NONE),
        "moved": ("301 Moved Permanently", ("Location: /ok/1",), b""),
        "away": ("302 Found", ("Location: /ok/1",), b""),
        "gone": (DEAD, (), NONE),
        "removed": ("410 Gone", (), NONE),
        "refused": ("403 Forbidden", (), NONE),
        "error": ("500 Internal Server Error", (), NONE),
    }
)
FIRST: Mapping[str, Answer] = MappingProxyType(
    {
        "busy": ("503 Service Unavailable", (), NONE),
        "many": ("429 Too Many Requests", ("Retry-After: 1",), NONE),
    }
)
"""The first answer to an address; the second is fine."""


def hosts(count: int) -> list[str]:
    """Loopback addresses, each a host of its own to a client."""
    return [f"127.0.{1 + index // 250}.{1 + index % 250}" for index in range(count)]


def render(answer: Answer) -> bytes:
    status, headers, body = answer
    lines = (f"HTTP/1.1 {status}", "Content-Type: text/html", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def bomb(megabytes: int) -> bytes:
    """Zeros, packed a thousandfold."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(megabytes)), packer.flush()])


class Connection(asyncio.Protocol):
    """HTTP/1.1 as far as two clients need it: GET and HEAD without bodies, one at a time, kept open."""

    seen: ClassVar[set[bytes]] = set()
    whole: ClassVar[dict[str, bytes]] = {
        name: render(answer) for name, answer in (*ANSWERS.items(), *FIRST.items())
    }

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        self.transport = transport
        self.waiting = b""

    def data_received(self, data: bytes) -> None:
        """Answer each question that has come whole."""
        self.waiting += data
        while b"\r\n\r\n" in self.waiting:
            head, _, self.waiting = self.waiting.partition(b"\r\n\r\n")
            self.answer(head.split(b" ", 2)[1])

    def answer(self, path: bytes) -> None:
        """By the first word of the path."""
        kind = path.split(b"/")[1].decode()
        special: dict[str, Callable[[], None]] = {
            "silent": lambda: None,
            "bomb": lambda: self.send(self.whole["bomb"]),
            "endless": lambda: self.pour(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            "fast": lambda: self.send(self.whole["ok"]),
        }
        if kind in special:
            special[kind]()
            return
        again = path in self.seen
        self.seen.add(path)
        if kind in FIRST and again:
            kind = "ok"
        self.later(SLOW if kind == "slow" else LATENCY, self.whole.get(kind, self.whole["gone"]))

    def later(self, seconds: float, content: bytes) -> None:
        """Send it after a while."""
        asyncio.get_running_loop().call_later(seconds, self.send, content)

    def send(self, content: bytes) -> None:
        """Send it, unless the client has gone."""
        if not self.transport.is_closing():
            self.transport.write(content)  # type: ignore[attr-defined]

    def pour(self, content: bytes) -> None:
        """A body that never ends, a piece at a time."""
        if not self.transport.is_closing():
            self.send(content)
            asyncio.get_running_loop().call_later(0.01, self.pour, BODY)


async def serve(count: int) -> None:
    Connection.whole["bomb"] = render(("200 OK", ("Content-Encoding: gzip",), bomb(1000)))
    loop = asyncio.get_running_loop()
    first = await loop.create_server(Connection, hosts(1)[0], 0, backlog=1024)
    port = first.sockets[0].getsockname()[1]
    rest = await loop.create_server(Connection, hosts(count)[1:], port, backlog=1024) if count > 1 else None
    print(port, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    for server in filter(None, (first, rest)):
        server.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
