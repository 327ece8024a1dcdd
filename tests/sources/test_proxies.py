"""A proxy only where the user wants one; what is checked through it, and what cannot be."""

from collections.abc import Callable, Mapping
from datetime import datetime

import pytest

from claimcheck.errors import ConfigError
from claimcheck.model import LinkDetail, LinkState
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.names import guarded_socket
from claimcheck.sources.proxies import read_proxy

Now = Callable[[], datetime]
NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_a_proxy_is_asked_for_the_whole_address_and_may_be_private(
    serve: Callable[..., str], noon: Now
) -> None:
    asked = []

    def proxy(path: str, headers: Mapping[str, str]) -> tuple[int, dict[str, str], bytes]:
        asked.append((path, headers.get("host"), headers.get("proxy-authorization")))
        return 200, {}, b"words"

    where = serve(proxy).replace("http://", "http://user:word@")
    url = "http://page.example/a?b=c"
    got = fetch([url], FetchSettings(proxy=where), clock=noon)[url]
    assert (got.status.state, got.body) == (LinkState.OK, b"words")
    assert asked == [("http://page.example/a?b=c", "page.example", "Basic dXNlcjp3b3Jk")]


def test_literal_private_addresses_are_refused_before_the_proxy(serve: Callable[..., str], noon: Now) -> None:
    asked = []

    def proxy(path: str, _: object) -> tuple[int, dict[str, str], bytes]:
        asked.append(path)
        return 302, {"location": "http://10.0.0.7/admin"}, b""

    urls = ["http://0x7f.1/", "http://page.example/"]
    found = fetch(urls, FetchSettings(proxy=serve(proxy)), clock=noon)
    assert {snapshot.status.detail for snapshot in found.values()} == {LinkDetail.UNSAFE}
    assert asked == ["http://page.example/"]


def test_the_environment_is_asked_only_where_the_user_wants_it(
    serve: Callable[..., str], noon: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def proxy(path: str, _: object) -> tuple[int, dict[str, str], bytes]:
        asked.append(path)
        return 200, {}, b"words"

    monkeypatch.setenv("HTTP_PROXY", serve(proxy))
    lookups = []

    def lookup(host: str) -> tuple[str, ...]:
        lookups.append(host)
        return ("10.0.0.1",)

    url = "http://page.example/"
    for setting in (None, "environment"):
        fetch([url], FetchSettings(proxy=setting), clock=noon, lookup=lookup)
    assert (lookups, asked) == (["page.example"], [url])


@pytest.mark.parametrize(
    ("url", "through"),
    [
        ("http://a.example/", "http://p.example:1"),
        ("https://a.example/", "http://q.example:2"),
        ("https://inside.example/", None),
        ("https://deep.inside.example:8443/", None),
    ],
)
def test_the_environment_says_which_and_for_whom_none(
    url: str, through: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://p.example:1")
    monkeypatch.setenv("HTTPS_PROXY", "q.example:2")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    choose, hosts = read_proxy("environment")
    assert choose(url) == through
    assert hosts == {"p.example", "q.example"}


@pytest.mark.parametrize("written", ["socks5://p.example:1080", "http://", "http://[::1", "http://a:b"])
def test_an_address_that_is_none_stops_the_run_and_is_not_repeated(written: str, noon: Now) -> None:
    with pytest.raises(ConfigError) as caught:
        fetch(["https://a.example/"], FetchSettings(proxy=written), clock=noon)
    assert written not in caught.value.message


def test_a_proxy_that_does_not_answer_says_nothing_of_the_page(noon: Now) -> None:
    url = "https://page.example/"
    settings = FetchSettings(proxy="http://127.0.0.1:1", retries=0)
    status = fetch([url], settings, clock=noon)[url].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, LinkDetail.NO_NETWORK)


def test_a_proxy_that_refuses_a_tunnel_says_nothing_of_the_page(serve: Callable[..., str], noon: Now) -> None:
    url = "https://page.example/"
    where = serve(lambda _path, _headers: (404, {}, b""))
    status = fetch([url], FetchSettings(proxy=where, retries=0), clock=noon)[url].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, LinkDetail.HTTP_ERROR)
    assert "the proxy answered" in status.note


def test_only_the_proxys_own_addresses_are_let_through() -> None:
    make = guarded_socket((), {"127.0.0.9"})
    make((2, 1, 0, "", ("127.0.0.9", 80))).close()
    with pytest.raises(OSError, match="not a public address"):
        make((2, 1, 0, "", ("127.0.0.8", 80)))
