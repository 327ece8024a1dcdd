"""Record the pages of the example corpus: serve `pages/` on loopback, follow every citation, keep it.

Run it after a page or an address in the corpus has changed:

    .venv/bin/python examples/record.py
"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx

from claimcheck.config import find_documents, load_config
from claimcheck.pipeline import links

HERE = Path(__file__).parent
PAGES = HERE / "pages"
CASSETTES = HERE.parent / "cassettes"

MOVED = {"register.example/orders/13780": "https://register.example/documents/13780"}
FAILING = {"ministry.example/statistics/visas": 403, "courier.example/2017/05/20/way-out": 503}
"""Addresses that a reader cannot get at; all others that have no page are gone."""


class Pages(BaseHTTPRequestHandler):
    """Answers for every host of the corpus by the `Host` header."""

    def do_GET(self) -> None:
        address = f"{self.headers['Host'].partition(':')[0]}{self.path}"
        page = next((p for p in (PAGES / address, PAGES / f"{address}.html") if p.is_file()), None)
        if address in MOVED:
            self._answer(301, b"", ("Location", MOVED[address]))
        elif address in FAILING:
            self._answer(FAILING[address], b"<title>Not now</title>")
        elif page is None:
            self._answer(404, b"<title>Not found</title><p>There is no such page.")
        else:
            self._answer(200, page.read_bytes())

    def _answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", "text/html; charset=utf-8"), *headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


class ToLoopback(httpx.AsyncBaseTransport):
    """Sends every request to the local server, whatever host it names; the `Host` header stays."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port)
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()


@contextmanager
def served() -> Iterator[int]:
    """The port of the server while it runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


def main() -> int:
    config = load_config(HERE.parent / "claims.toml")
    shutil.rmtree(CASSETTES, ignore_errors=True)
    recording = replace(config.fetch, record=CASSETTES, replay=None, cache_dir=None, retries=0, archive=False)
    with served() as port:
        report = links(
            find_documents(config),
            replace(config, fetch=recording),
            clock=lambda: datetime(2018, 7, 2, 9, tzinfo=UTC),
            transport=ToLoopback(port),
        )
    for citation in report.citations:
        status = report.statuses[citation.id]
        print(f"{status.state:12s} {status.detail or '':14s} {citation.url}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
