"""Only public addresses are contacted: shown by what the connector was asked for, never by trying."""

import ipaddress
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.addresses import (
    NOT_PUBLIC,
    Refused,
    Target,
    first_refusal,
    read_networks,
    read_target,
    why_not_public,
)
from claimcheck.sources.names import CANARIES, NO_SUCH_NAME, AddressRefused, guarded_socket, system_lookup

LOOPBACK = ("127.0.0.0/8",)
Clock = Callable[[], datetime]


@pytest.mark.parametrize("network", [network for network, _ in NOT_PUBLIC])
def test_the_ends_of_each_range_are_not_public(network: str) -> None:
    ends = ipaddress.ip_network(network)
    assert why_not_public(str(ends[0]))
    assert why_not_public(str(ends[-1]))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("::ffff:127.0.0.1", "loopback"),
        ("::ffff:0:10.0.0.1", "private"),
        ("::10.0.0.1", "private"),
        ("64:ff9b::7f00:1", "loopback"),
        ("2002:7f00:1::", "loopback"),
        ("2002:c0a8:101::1", "private"),
        ("fe80::1%eth0", "link-local"),
        ("255.255.255.255", "reserved"),
        ("no address", "not an address"),
        ("8.8.8.8", None),
        ("2606:4700::1", None),
        ("64:ff9b::808:808", None),
        ("2002:808:808::1", None),
        ("172.32.0.1", None),
        ("100.128.0.0", None),
    ],
)
def test_an_address_inside_another_is_seen(address: str, why: str | None) -> None:
    assert why_not_public(address) == why


def test_one_address_that_is_not_public_is_enough_to_leave_a_name_alone() -> None:
    assert first_refusal(["8.8.8.8", "2606:4700::1"], ()) is None
    assert first_refusal(["8.8.8.8", "10.1.2.3"], ()) == "10.1.2.3 is not a public address (private)"


def test_allowing_loopback_allows_both_families_and_nothing_else() -> None:
    allowed = read_networks(LOOPBACK)
    assert first_refusal(["127.0.0.1", "::1"], allowed) is None
    assert first_refusal(["10.0.0.1"], allowed)


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("http://0x7f.1/", "127.0.0.1"),
        ("http://2130706433/", "127.0.0.1"),
        ("http://0177.0.0.1/", "127.0.0.1"),
        ("http://127.1/", "127.0.0.1"),
        ("http://１２７.0.0.1/", "127.0.0.1"),
        ("http://127.0.0.1./", "127.0.0.1"),
        ("http://%31%32%37.0.0.1/", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://[::ffff:7f00:1]/", "::ffff:7f00:1"),
        ("http://[0:0:0:0:0:ffff:127.0.0.1]/", "::ffff:7f00:1"),
        ("http:\\\\127.0.0.1\\x", "127.0.0.1"),
        ("  http://127.0.0.1/\n", "127.0.0.1"),
    ],
)
def test_a_number_is_an_address_however_it_is_written(written: str, host: str, noon: Clock) -> None:
    target = read_target(written)
    assert isinstance(target, Target)
    assert target.literal == host
    asked: list[httpx.Request] = []
    found = fetch([written], FetchSettings(), clock=noon, transport=_remember(asked))
    assert (found[written].status.detail, asked) == (LinkDetail.UNSAFE, [])


def test_the_host_is_what_follows_the_credentials() -> None:
    assert isinstance(read_target("http://good.example@127.0.0.1/"), Refused)


def _remember(asked: list[httpx.Request]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, text="x")

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("place", ["http://127.0.0.1:1/", "http://[::ffff:10.0.0.1]/", "http://0x0a000001/"])
def test_a_redirect_to_a_private_address_is_not_followed(place: str, noon: Clock) -> None:
    asked = []

    def away(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(302, headers={"location": place})

    url = "https://site.example/x"
    status = fetch([url], FetchSettings(), clock=noon, transport=httpx.MockTransport(away))[url].status
    assert (status.state, status.detail) == (LinkState.SKIPPED, LinkDetail.UNSAFE)
    assert asked == ["site.example"]


class Resolver:
    """Names by a table; each list of answers is given in turn, the last one for good."""

    def __init__(self, **names: list[tuple[str, ...]]) -> None:
        self.names = {name.replace("_", "."): answers for name, answers in names.items()}
        self.asked: list[str] = []

    def __call__(self, host: str) -> tuple[str, ...]:
        self.asked.append(host)
        answers = self.names.get(host)
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return answers.pop(0) if len(answers) > 1 else answers[0]


@pytest.mark.parametrize("addresses", [("10.0.0.1",), ("8.8.8.8", "169.254.169.254"), ("::1",), ("0.0.0.1",)])
def test_a_name_that_leads_inside_is_left_alone(addresses: tuple[str, ...], noon: Clock) -> None:
    resolver = Resolver(inner_example=[addresses])
    url = "http://inner.example/"
    status = fetch([url], FetchSettings(), clock=noon, lookup=resolver)[url].status
    assert (status.state, status.detail) == (LinkState.SKIPPED, LinkDetail.UNSAFE)
    assert addresses[-1] in status.note
    assert resolver.asked == ["inner.example"]


def test_a_name_is_looked_up_once_so_it_cannot_change_between_check_and_connection(
    noon: Clock, serve: Callable[..., str]
) -> None:
    port = serve(
        lambda path, _: (302, {"location": "/b"}, b"") if path == "/a" else (200, {}, b"hello")
    ).rpartition(":")[2]
    resolver = Resolver(turning_example=[("127.0.0.1",), ("10.0.0.1",)])
    urls = [f"http://turning.example:{port}/a", f"http://turning.example:{port}/c"]
    found = fetch(urls, FetchSettings(allow_private=LOOPBACK), clock=noon, lookup=resolver)
    assert [snapshot.body for snapshot in found.values()] == [b"hello", b"hello"]
    assert resolver.asked == ["turning.example"]


def test_the_socket_itself_is_refused_for_an_address_that_slipped_through() -> None:
    make = guarded_socket(())
    info = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 80))
    with pytest.raises(AddressRefused):
        make(info)
    guarded_socket(read_networks(LOOPBACK))(info).close()


def test_a_name_that_does_not_exist_is_dead_where_others_are_found(noon: Clock) -> None:
    resolver = Resolver(iana_org=[("192.0.43.8",)])
    url = "https://gone.example/"
    status = fetch([url], FetchSettings(), clock=noon, lookup=resolver)[url].status
    assert (status.state, status.detail) == (LinkState.BROKEN, LinkDetail.DNS_DEAD)


def test_without_a_network_no_name_is_called_dead(noon: Clock) -> None:
    resolver = Resolver()
    urls = ["https://a.example/", "https://b.example/", "https://b.example/2"]
    found = fetch(urls, FetchSettings(), clock=noon, lookup=resolver)
    assert {(s.status.state, s.status.detail) for s in found.values()} == {
        (LinkState.UNREACHABLE, LinkDetail.NO_NETWORK)
    }
    assert sorted(resolver.asked) == sorted(["a.example", "b.example", *CANARIES])


def test_a_resolver_that_does_not_answer_says_nothing_of_the_name(noon: Clock) -> None:
    def away(_: str) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    url = "https://a.example/"
    status = fetch([url], FetchSettings(retries=0), clock=noon, lookup=away)[url].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, LinkDetail.DNS_ERROR)


def test_a_name_longer_than_names_can_be_does_not_exist() -> None:
    with pytest.raises(socket.gaierror) as caught:
        system_lookup(f"{'a' * 70}.example")
    assert caught.value.errno in NO_SUCH_NAME


def test_a_resolver_that_hangs_holds_up_neither_the_run_nor_its_end(noon: Clock) -> None:
    release = threading.Event()

    def hang(_: str) -> tuple[str, ...]:
        release.wait(20)
        return ()

    started = time.monotonic()
    url = "https://a.example/"
    status = fetch([url], FetchSettings(timeout=0.3), clock=noon, lookup=hang)[url].status
    assert status.detail is LinkDetail.TIMEOUT
    assert time.monotonic() - started < 5
    release.set()


@cache
def _gzip_bomb(size: int) -> bytes:

    packer = zlib.compressobj(9, wbits=31)
    block = b"\x00" * (1 << 20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


def _endless() -> Iterator[bytes]:
    while True:
        yield b"words " * 4096


def _dripping() -> Iterator[bytes]:
    while True:
        yield b"w"
        time.sleep(0.05)


def _web(path: str, _: Mapping[str, str]) -> tuple[int, dict[str, str], bytes | Iterable[bytes]]:
    match path:
        case "/bomb":
            return 200, {"content-encoding": "gzip"}, _gzip_bomb(1 << 25)
        case "/small-bomb":
            return 200, {"content-encoding": "gzip"}, _gzip_bomb(1 << 22)
        case "/endless":
            return 200, {}, _endless()
        case "/dripping":
            return 200, {}, _dripping()
        case "/odd":
            return 200, {"content-encoding": "br"}, b"\x00\x01"
        case "/liar":
            return 200, {"content-encoding": "gzip"}, b"plain words"
        case "/raw-deflate":
            packer = zlib.compressobj(wbits=-15)
            return 200, {"content-encoding": "deflate"}, packer.compress(b"plain words") + packer.flush()
        case "/cut":
            return 200, {"content-length": "5000"}, [b"only this"]
    return 404, {}, b""


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("/bomb", LinkDetail.TOO_LARGE),
        ("/small-bomb", LinkDetail.TOO_LARGE),
        ("/endless", LinkDetail.TOO_LARGE),
        ("/dripping", LinkDetail.TIMEOUT),
        ("/odd", LinkDetail.HTTP_ERROR),
        ("/liar", LinkDetail.HTTP_ERROR),
        ("/cut", LinkDetail.RESET),
    ],
)
def test_a_body_is_bounded_in_bytes_and_time(
    path: str, detail: LinkDetail, noon: Clock, serve: Callable[..., str]
) -> None:
    url = serve(_web) + path
    settings = FetchSettings(allow_private=LOOPBACK, timeout=2.0, retries=0)
    started = time.monotonic()
    status = fetch([url], settings, clock=noon)[url].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, detail), status
    assert time.monotonic() - started < 5


def test_deflate_without_its_wrapper_is_read(noon: Clock, serve: Callable[..., str]) -> None:
    url = serve(_web) + "/raw-deflate"
    assert fetch([url], FetchSettings(allow_private=LOOPBACK), clock=noon)[url].body == b"plain words"


def test_a_port_where_nobody_listens_is_unreachable(noon: Clock) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        status = fetch([url], FetchSettings(allow_private=LOOPBACK, retries=0), clock=noon)[url].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, LinkDetail.RESET)


def test_plain_http_on_a_tls_port_is_a_tls_error(noon: Clock, serve: Callable[..., str]) -> None:
    url = serve(_web).replace("http:", "https:") + "/"
    status = fetch([url], FetchSettings(allow_private=LOOPBACK, retries=0), clock=noon)[url].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, LinkDetail.TLS_ERROR)


def test_cookies_are_bound_to_scheme_and_port_too(noon: Clock) -> None:
    seen = []
    hops = {
        "https://one.example/": "https://one.example:8443/",
        "https://one.example:8443/": "http://one.example/",
        "http://one.example/": "https://one.example/end",
    }

    def web(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url), request.headers.get("cookie")))
        if there := hops.get(str(request.url)):
            return httpx.Response(302, headers={"location": there, "set-cookie": f"n={len(seen)}"})
        return httpx.Response(200, text="x")

    settings = FetchSettings(per_host_interval=0)
    fetch(["https://one.example/"], settings, clock=noon, transport=httpx.MockTransport(web))
    assert [cookie for _, cookie in seen] == [None, None, None, "n=1"]


def test_cookies_go_back_to_their_own_host_only(noon: Clock) -> None:
    seen = []

    def web(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.host, request.url.path, request.headers.get("cookie")))
        if request.url.path == "/a" and "cookie" not in request.headers:
            return httpx.Response(302, headers={"location": "/a", "set-cookie": "seen=1; Path=/"})
        if request.url.path == "/a":
            return httpx.Response(302, headers={"location": "https://other.example/b"})
        return httpx.Response(200, text="x")

    fetch(
        ["https://one.example/a"],
        FetchSettings(per_host_interval=0),
        clock=noon,
        transport=httpx.MockTransport(web),
    )
    assert seen == [
        ("one.example", "/a", None),
        ("one.example", "/a", "seen=1"),
        ("other.example", "/b", None),
    ]
