"""What one origin is sent goes to no other, and comes back in nothing that is kept."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from claimcheck.errors import ConfigError
from claimcheck.model import LinkState
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.headers import is_origin, read_headers

Now = Callable[[], datetime]
SECRET = "s3cret-token-of-the-wiki"
WIKI = "https://wiki.example"
HEADERS = {WIKI: {"Authorization": "Bearer ${CLAIMCHECK_WIKI}", "Accept-Language": "en"}}


@pytest.fixture(autouse=True)
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_WIKI", SECRET)
    monkeypatch.setenv("SOMEBODY_ELSES", SECRET)


class Web:
    """Remembers what it was sent; `hops` says where a page leads."""

    def __init__(self, body: str = "words", **hops: str) -> None:
        self.body = body
        self.hops = {f"/{name}": there for name, there in hops.items()}
        self.sent: list[tuple[str, str | None]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent.append((str(request.url), request.headers.get("authorization")))
        if there := self.hops.get(request.url.path):
            return httpx.Response(302, headers={"location": there})
        return httpx.Response(200, headers={"content-type": "text/html"}, text=self.body)


def look(web: Web, now: Now, *urls: str, **settings: object) -> LinkState:
    chosen = FetchSettings(per_host_interval=0, **{"headers": HEADERS, **settings})  # type: ignore[arg-type]
    found = fetch(urls, chosen, clock=now, transport=httpx.MockTransport(web))
    return found[urls[0]].status.state


@pytest.mark.parametrize(
    "url",
    [
        "https://other.example/a",
        "https://www.wiki.example/a",
        "http://wiki.example/a",
        "https://wiki.example:8443/a",
        "https://wiki.example.evil.example/a",
    ],
)
def test_another_origin_gets_nothing_not_even_by_a_redirect(url: str, noon: Now) -> None:
    web = Web(page=url)
    look(web, noon, f"{WIKI}/page")
    assert web.sent == [(f"{WIKI}/page", f"Bearer {SECRET}"), (url, None)]


def test_the_origin_gets_it_on_the_way_back_too(noon: Now) -> None:
    web = Web(page="https://login.example/back", back=f"{WIKI}/end")
    look(web, noon, f"{WIKI}/page")
    assert [sent for _, sent in web.sent] == [f"Bearer {SECRET}", None, f"Bearer {SECRET}"]


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_what_a_server_repeats_of_it_is_kept_nowhere(ending: str, noon: Now, tmp_path: Path) -> None:
    web = Web(f"<p>You sent Bearer {SECRET}.</p>", page=f"{WIKI}/end?seen={SECRET}")
    kept = {"record": tmp_path / "tapes", "cache_dir": tmp_path / "cache"}
    look(web, noon, f"{WIKI}/page", warc=tmp_path / f"a.warc{ending}", **kept)
    texts = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert texts
    assert not any(SECRET.encode() in text for text in texts)
    assert all(SECRET not in url for url, _ in web.sent)


def test_an_answer_to_one_header_is_none_to_another_nor_to_none(noon: Now, tmp_path: Path) -> None:
    web = Web()
    other = {WIKI: {"Authorization": "Bearer another-token"}}
    for headers in (HEADERS, HEADERS, other, {}, HEADERS):
        look(web, noon, f"{WIKI}/page", cache_dir=tmp_path, headers=headers)
    asked = [sent for _, sent in web.sent]
    assert asked == [f"Bearer {SECRET}", "Bearer another-token", None, f"Bearer {SECRET}"]


def test_the_archive_is_not_told_of_pages_that_are_sent_headers(noon: Now) -> None:
    asked = []

    def gone(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(404)

    url = f"{WIKI}/page"
    fetch([url], FetchSettings(headers=HEADERS), clock=noon, transport=httpx.MockTransport(gone))
    assert asked == ["wiki.example"]


def test_settings_do_not_show_it() -> None:
    assert SECRET not in repr(FetchSettings(headers={WIKI: {"X-Key": SECRET}}))


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({WIKI: {"X-Key": "${SOMEBODY_ELSES}"}}, "`SOMEBODY_ELSES`"),
        ({WIKI: {"X-Key": "${CLAIMCHECK_UNSET}"}}, "is not set"),
        ({WIKI: {"X-Key": "a\r\nX-Other: b"}}, "cannot be sent"),
        ({WIKI: {"X Key": "a"}}, "no header"),
        ({WIKI: {"Host": "other.example"}}, "no header"),
        ({WIKI: {"Content-Length": "7"}}, "no header"),
        ({"wiki.example": {"X-Key": "a"}}, "takes origins"),
        ({f"{WIKI}/path": {"X-Key": "a"}}, "takes origins"),
        ({"https://a:b@wiki.example": {"X-Key": "a"}}, "takes origins"),
        ({"file:///etc": {"X-Key": "a"}}, "takes origins"),
    ],
)
def test_what_cannot_be_sent_stops_the_run(headers: dict[str, dict[str, str]], said: str, noon: Now) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        look(Web(), noon, f"{WIKI}/page", headers=headers)
    assert SECRET not in caught.value.message


def test_an_origin_is_read_as_addresses_are() -> None:
    table = read_headers({"HTTPS://WIKI.example:443/": {"X-Key": "plain"}}, {})
    assert dict(table[WIKI].headers) == {"x-key": "plain"}
    assert is_origin("http://127.0.0.1:8000")


@pytest.mark.parametrize(
    ("value", "cut_out"),
    [
        ("Bearer abcdefgh", {"Bearer abcdefgh", "abcdefgh", "Bearer%20abcdefgh"}),
        ("sid=abcdefgh1; theme=dark", {"abcdefgh1", "sid=abcdefgh1", "sid%3Dabcdefgh1"}),
        ("short", set()),
    ],
)
def test_of_a_value_each_part_that_may_be_secret_is_cut_out(value: str, cut_out: set[str]) -> None:
    bound = read_headers({WIKI: {"Cookie": value}}, {})[WIKI]
    assert cut_out <= set(bound.secrets)
    assert bool(bound.secrets) is bool(cut_out)
