"""A real server on loopback, a clock that stands still."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler

import pytest

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
Answer = Callable[[str, Mapping[str, str]], tuple[int, dict[str, str], bytes | Iterable[bytes]]]
"""Path and headers in; status, headers and body out. A body in pieces is sent without its length."""
Serve = Callable[[Answer], str]


@pytest.fixture
def noon() -> Callable[[], datetime]:
    return lambda: NOON


@pytest.fixture
def serve(loopback: Callable[[type[BaseHTTPRequestHandler]], str]) -> Serve:
    """Start a server on a free loopback port; returns its address."""
    return lambda answer: loopback(_handler(answer))


def _handler(answer: Answer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, headers, body = answer(self.path, {k.lower(): v for k, v in self.headers.items()})
            self.send_response(status)
            for name, value in {"content-type": "text/html", **headers}.items():
                self.send_header(name, value)
            whole = isinstance(body, bytes)
            self.send_header(*(("content-length", str(len(body))) if whole else ("connection", "close")))  # type: ignore[arg-type]
            self.close_connection = not whole
            try:
                self.end_headers()
                for piece in [body] if isinstance(body, bytes) else body:
                    self.wfile.write(piece)
                    self.wfile.flush()
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    return Handler
