"""Servers that mean harm, or are merely broken: each ends in a state, in time, and in little memory."""

import contextlib
import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState, LinkStatus, Snapshot
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.addresses import Refused, Target, read_target

Now = Callable[[], datetime]
Script = Callable[[str], Iterator[bytes]]
"""The path in; what is written to the connection, piece by piece."""
LOOPBACK = ("127.0.0.0/8",)
FINE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
D = LinkDetail


@contextlib.contextmanager
def raw_server(
    script: Script, context: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[int]:
    """The port of a server that writes what the script says, and then hangs up."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family) as listening:
        listening.settimeout(0.05)
        stopped = threading.Event()

        def serve() -> None:
            while not stopped.is_set():
                with contextlib.suppress(OSError):
                    connection, _ = listening.accept()
                    threading.Thread(target=answer, args=(connection,), daemon=True).start()

        def answer(connection: socket.socket) -> None:
            with contextlib.suppress(OSError), connection:
                connection.settimeout(5)
                plain = context.wrap_socket(connection, server_side=True) if context else connection
                with plain:
                    while asked := plain.recv(65536):
                        for piece in script(asked.split(b" ", 2)[1].decode()):
                            if stopped.is_set():
                                return
                            plain.sendall(piece)
                        if not asked.startswith(b"GET /kept"):
                            return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            stopped.set()
            thread.join()


def look(port: int, now: Now, path: str = "/", scheme: str = "http", **settings: object) -> Snapshot:
    chosen = {"timeout": 1.0, "retries": 0, "per_host_interval": 0, **settings}
    url = f"{scheme}://127.0.0.1:{port}{path}"
    return fetch([url], FetchSettings(allow_private=LOOPBACK, **chosen), clock=now)[url]  # type: ignore[arg-type]


def dripping_head(_: str) -> Iterator[bytes]:
    yield FINE
    while True:
        time.sleep(0.02)
        yield b"x"


def endless_headers(_: str) -> Iterator[bytes]:
    yield FINE
    while True:
        yield b"".join(b"X-%d: %s\r\n" % (number, b"y" * 1000) for number in range(50))


def endless_line(_: str) -> Iterator[bytes]:
    yield FINE + b"X-Long: "
    while True:
        yield b"y" * 65536


def endless_welcomes(_: str) -> Iterator[bytes]:
    while True:
        yield b"HTTP/1.1 100 Continue\r\n\r\n" * 100
        time.sleep(0.001)


def once(content: bytes) -> Script:
    return lambda _: iter([content])


def packed(encoding: str, body: bytes) -> Script:
    head = f"Content-Encoding: {encoding}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    return once(FINE + head + body)


def gzip_and_more() -> Iterator[bytes]:
    yield FINE + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"words")
    while True:
        yield bytes(65536)


def deflated(size: int, wbits: int) -> bytes:
    packer = zlib.compressobj(9, wbits=wbits)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


BIG = 64 << 20
SERVERS: list[tuple[str, Script, frozenset[LinkDetail]]] = [
    ("drips its head", dripping_head, frozenset({D.TIMEOUT})),
    ("headers without end", endless_headers, frozenset({D.HTTP_ERROR, D.RESET})),
    ("a header without end", endless_line, frozenset({D.HTTP_ERROR, D.RESET})),
    ("welcomes without end", endless_welcomes, frozenset({D.TIMEOUT, D.HTTP_ERROR, D.RESET})),
    ("says nothing", once(b""), frozenset({D.RESET})),
    ("no HTTP", once(b"220 mail.example ESMTP ready\r\n"), frozenset({D.HTTP_ERROR, D.RESET})),
    ("zeros", once(bytes(5000)), frozenset({D.HTTP_ERROR, D.RESET})),
    ("a status beyond sense", once(b"HTTP/1.1 99999 OK\r\n\r\n"), frozenset({D.HTTP_ERROR, D.RESET})),
    ("half a head", once(FINE), frozenset({D.RESET, D.HTTP_ERROR})),
    ("a length of less than nothing", once(FINE + b"Content-Length: -5\r\n\r\nwords"), frozenset({D.HTTP_ERROR, D.RESET})),
    ("two lengths", once(FINE + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nwords!"), frozenset({D.HTTP_ERROR, D.RESET})),
    ("a length that is not kept", once(FINE + b"Content-Length: 5000\r\n\r\nwords"), frozenset({D.RESET})),
    ("a piece of no size", once(FINE + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nwords\r\n"), frozenset({D.HTTP_ERROR, D.RESET})),
    ("a piece of any size", once(FINE + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nwords"), frozenset({D.HTTP_ERROR, D.RESET})),
    ("pieces that stop", once(FINE + b"Transfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n"), frozenset({D.RESET})),
    ("a gzip bomb", packed("gzip", deflated(BIG, 31)), frozenset({D.TOO_LARGE})),
    ("a deflate bomb", packed("deflate", deflated(BIG, 15)), frozenset({D.TOO_LARGE})),
    ("a bare deflate bomb", packed("deflate", deflated(BIG, -15)), frozenset({D.TOO_LARGE})),
    ("a bomb of many gzips", packed("gzip", gzip.compress(bytes(1 << 19)) * 100), frozenset({D.TOO_LARGE})),
    ("a gzip with no end behind it", lambda _: gzip_and_more(), frozenset({D.TOO_LARGE})),
    ("a bomb in a bomb", packed("gzip, gzip", gzip.compress(deflated(BIG, 31))), frozenset({D.HTTP_ERROR})),
    ("a packing nobody asked for", packed("br", b"\x8b\x02\x80words\x03"), frozenset({D.HTTP_ERROR})),
    ("another one", packed("zstd", b"\x28\xb5\x2f\xfd\x00\x00"), frozenset({D.HTTP_ERROR})),
]  # fmt: skip


@pytest.mark.parametrize(("script", "details"), [row[1:] for row in SERVERS], ids=[row[0] for row in SERVERS])
def test_it_ends_in_a_state_in_time(script: Script, details: frozenset[LinkDetail], noon: Now) -> None:
    started = time.monotonic()
    with raw_server(script) as port:
        status = look(port, noon).status
    assert status.state is LinkState.UNREACHABLE
    assert status.detail in details, status
    assert time.monotonic() - started < 6


@pytest.mark.parametrize("script", [endless_headers, endless_line, SERVERS[15][1], SERVERS[18][1]])
def test_it_takes_little_memory(script: Script, noon: Now) -> None:
    look(1, noon)  # what is loaded once does not count
    tracemalloc.start()
    try:
        with raw_server(script) as port:
            look(port, noon)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40 << 20


def test_a_body_of_several_gzips_is_read_whole(noon: Now) -> None:
    with raw_server(packed("gzip", gzip.compress(b"some ") + gzip.compress(b"words"))) as port:
        assert look(port, noon).body == b"some words"


def test_what_is_sent_beyond_the_length_is_no_answer_to_the_next_question(noon: Now) -> None:
    extra = FINE + b"Content-Length: 7\r\n\r\nplanted"

    def script(path: str) -> Iterator[bytes]:
        yield FINE + b"Content-Length: 5\r\n\r\n" + path[-5:].encode().rjust(5, b"-") + extra

    with raw_server(script) as port:
        urls = [f"http://127.0.0.1:{port}/kept{number}" for number in range(8)]
        settings = FetchSettings(allow_private=LOOPBACK, per_host=1, per_host_interval=0, retries=2)
        found = fetch(urls, settings, clock=noon)
    assert b"planted" not in {snapshot.body for snapshot in found.values()}
    for url, snapshot in found.items():
        assert snapshot.body in (b"", url[-5:].encode())


def wandering(request: httpx.Request) -> httpx.Response:
    step = int(request.url.path.strip("/") or 0)
    cookies = [("set-cookie", f"c{step}-{number}={'x' * 3000}") for number in range(60)]
    return httpx.Response(302, headers=[("location", f"/{step + 1}"), *cookies])


def test_redirects_and_cookies_without_end_end(noon: Now) -> None:
    sent = []

    def web(request: httpx.Request) -> httpx.Response:
        sent.append(len(request.headers.get("cookie", "")))
        return wandering(request)

    url = "https://site.example/"
    status = fetch([url], FetchSettings(per_host_interval=0), clock=noon, transport=httpx.MockTransport(web))[
        url
    ].status
    assert status.detail is D.TOO_MANY_REDIRECTS
    assert len(sent) == 11
    assert max(sent) <= 8192


def test_slow_hops_together_have_the_patience_of_one_address(noon: Now) -> None:
    def script(path: str) -> Iterator[bytes]:
        time.sleep(0.3)
        step = int(path.strip("/") or 0)
        yield b"HTTP/1.1 302 Found\r\nLocation: /%d\r\nContent-Length: 0\r\n\r\n" % (step + 1)

    started = time.monotonic()
    with raw_server(script) as port:
        status = look(port, noon, patience=1.0).status
    assert status.detail is D.TIMEOUT
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    "location",
    [
        "http://user:word@site.example/",
        "//",
        "http://",
        "http://[::1",
        f"/{'x' * 9000}",
        "http://a b/",
        "javascript:alert(1)",
    ],
)
def test_a_redirect_to_what_is_no_address_is_not_followed(location: str, noon: Now) -> None:
    asked = []

    def web(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(302, headers={"location": location})

    url = "https://site.example/"
    status = fetch([url], FetchSettings(), clock=noon, transport=httpx.MockTransport(web))[url].status
    assert (status.state, status.detail, len(asked)) == (LinkState.SKIPPED, D.UNSAFE, 1)


def test_an_address_of_the_new_kind_is_asked(noon: Now) -> None:
    try:
        with raw_server(once(FINE + b"Content-Length: 5\r\n\r\nwords"), host="::1") as port:
            url = f"http://[::1]:{port}/"
            got = fetch([url], FetchSettings(allow_private=LOOPBACK), clock=noon)[url]
    except OSError:
        pytest.skip("no IPv6 on this machine")
    assert (got.status.state, got.body) == (LinkState.OK, b"words")


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://bücher.example/", "xn--bcher-kva.example"),
        ("http://BÜCHER.example/", "xn--bcher-kva.example"),
        ("http://bücher。example/", "xn--bcher-kva.example"),
        ("http://ⓔⓧⓐⓜⓟⓛⓔ.com/", "example.com"),
        ("http://пример.example/", "xn--e1afmkfd.example"),
        ("http://ﬁsh.example/", "fish.example"),
        ("http://ex\u00adample.com/", "example.com"),
    ],
)
def test_a_name_is_looked_up_as_it_is_registered(url: str, host: str, noon: Now) -> None:
    asked: list[str] = []

    def lookup(name: str) -> tuple[str, ...]:
        asked.append(name)
        return ("10.0.0.1",)

    status = fetch([url], FetchSettings(), clock=noon, lookup=lookup)[url].status
    assert (asked, status.detail) == ([host], D.UNSAFE)


@pytest.mark.parametrize(
    "url",
    [
        "http://[fe80::1%25eth0]/",
        "http://[::1%lo]/",
        "http://[1::2::3]/",
        "http://a\u200db\ufdd0.example/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://%00.example/",
        "http://a%2eb%2f.example/",
    ],
)
def test_what_names_no_host_is_not_followed(url: str, noon: Now) -> None:
    assert isinstance(read_target(url), Refused), url
    assert fetch([url], FetchSettings(), clock=noon)[url].status.detail is D.UNSAFE


def test_the_port_belongs_to_the_address_and_not_to_the_check(noon: Now) -> None:
    target = read_target("http://[::ffff:127.0.0.1]:8080/x")
    assert isinstance(target, Target)
    url = "http://[::ffff:127.0.0.1]:8080/x"
    assert fetch([url], FetchSettings(), clock=noon)[url].status == LinkStatus(
        LinkState.SKIPPED, D.UNSAFE, note="::ffff:7f00:1 is not a public address (loopback)"
    )


OPENSSL = shutil.which("openssl")


@pytest.mark.skipif(OPENSSL is None, reason="no openssl to make certificates with")
def test_a_certificate_that_nobody_vouches_for_is_a_tls_error(noon: Now, tmp_path: Path) -> None:
    made = [str(OPENSSL), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1"]
    files = ["-keyout", str(tmp_path / "key"), "-out", str(tmp_path / "cert"), "-days", "2"]
    subprocess.run([*made, *files], capture_output=True, check=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert", tmp_path / "key")
    with raw_server(once(FINE + b"\r\nwords"), context) as port:
        got = look(port, noon, scheme="https")
    assert (got.status.state, got.status.detail) == (LinkState.UNREACHABLE, D.TLS_ERROR)
    assert got.body == b""
