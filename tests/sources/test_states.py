"""Each state by the answer that earns it, over a web that is a function."""

from collections.abc import Callable
from datetime import datetime

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState, LinkStatus, Snapshot
from claimcheck.sources import FetchSettings, fetch

HTML = {"content-type": "text/html; charset=utf-8"}
LONG = "<p>" + "The council met again in spring and reported on its work. " * 60 + "</p>"
PAGE = f"<title>Report</title><h2 id='results'>Results</h2>{LONG}"
WALL = "<title>One moment</title><script>window._cf_chl_opt={}</script>"

WEB: dict[str, tuple[int, dict[str, str], str | bytes]] = {
    "/": (200, HTML, f"<title>Home</title>{LONG}"),
    "/fine": (200, HTML, PAGE),
    "/plain": (200, {"content-type": "text/plain"}, "It is 404 not found that we speak of."),
    "/untyped": (200, {}, "words"),
    "/moved": (301, {"location": "/fine"}, ""),
    "/moved-308": (308, {"location": "https://other.example/fine"}, ""),
    "/moved-twice": (301, {"location": "/moved"}, ""),
    "/moved-then-away": (301, {"location": "/away"}, ""),
    "/away": (302, {"location": "/fine"}, ""),
    "/away-to-moved": (307, {"location": "/moved"}, ""),
    "/moved-to-nothing": (301, {"location": "/missing"}, ""),
    "/missing": (404, HTML, "<title>Not found</title>"),
    "/removed": (410, HTML, ""),
    "/login": (401, HTML, ""),
    "/forbidden": (403, HTML, ""),
    "/paid": (402, HTML, ""),
    "/legal": (451, HTML, ""),
    "/wall-403": (403, HTML, WALL),
    "/wall-503": (503, HTML, WALL),
    "/wall-200": (200, HTML, WALL),
    "/wall-header": (403, {**HTML, "cf-mitigated": "challenge"}, "x"),
    "/about-walls": (200, HTML, f"{PAGE}<code>window._cf_chl_opt</code>"),
    "/odd-999": (999, HTML, ""),
    "/busy": (429, {"retry-after": "3600"}, ""),
    "/broken-server": (500, HTML, ""),
    "/bad-gateway": (502, HTML, ""),
    "/teapot": (418, HTML, ""),
    "/not-modified": (304, {}, ""),
    "/nowhere": (302, {}, ""),
    "/loop": (302, {"location": "/loop"}, ""),
    "/to-mail": (302, {"location": "mailto:a@b.example"}, ""),
    "/to-inside": (302, {"location": "http://10.0.0.7/admin"}, ""),
    "/to-file": (301, {"location": "file:///etc/hostname"}, ""),
    "/film": (200, {"content-type": "video/mp4"}, b"\x00\x00"),
    "/hidden-film": (200, {"content-type": "text/html"}, b"\x00\x01\x02\x00"),
    "/paper.pdf": (200, {"content-type": "application/pdf"}, b"%PDF-1.7 \x00"),
    "/spec": (200, HTML, f"<title>The element has been removed, page not found</title>{LONG}"),
    "/old/story": (302, {"location": "/"}, ""),
    "/goes-home": (302, {"location": "/error-404"}, ""),
    "/error-404": (200, HTML, "<title>Page not found</title><p>Sorry.</p>"),
}


def web(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if request.url.host == "soft.example":
        return httpx.Response(200, headers=HTML, text="<title>Page not found</title><p>Sorry.</p>")
    if request.url.host == "home.example" and path != "/":
        return httpx.Response(302, headers={"location": "/"})
    status, headers, body = WEB.get(path, (404, HTML, ""))
    content = body if isinstance(body, bytes) else body.encode()
    return httpx.Response(status, headers=headers, content=content)


def look(url: str, noon: Callable[[], datetime], **settings: object) -> Snapshot:
    chosen = FetchSettings(per_host_interval=0, retries=0, **settings)  # type: ignore[arg-type]
    return fetch([url], chosen, clock=noon, transport=httpx.MockTransport(web))[url]


S, D = LinkState, LinkDetail
STATES: list[tuple[str, LinkState, LinkDetail | None]] = [
    ("/fine", S.OK, None),
    ("/fine#results", S.OK, None),
    ("/fine#conclusions", S.OK, D.FRAGMENT_MISSING),
    ("/fine#top", S.OK, None),
    ("/fine#!/route", S.OK, None),
    ("/fine#:~:text=spring", S.OK, None),
    ("/plain", S.OK, None),
    ("/plain#part", S.OK, None),
    ("/untyped", S.OK, None),
    ("/about-walls", S.OK, None),
    ("/spec", S.OK, None),
    ("/paper.pdf", S.OK, None),
    ("/away", S.OK, None),
    ("/away-to-moved", S.OK, None),
    ("/moved", S.REDIRECTED, D.MOVED),
    ("/moved-308", S.REDIRECTED, D.MOVED),
    ("/moved-twice", S.REDIRECTED, D.MOVED),
    ("/moved-then-away", S.REDIRECTED, D.MOVED),
    ("/missing", S.BROKEN, D.GONE),
    ("/removed", S.BROKEN, D.GONE),
    ("/moved-to-nothing", S.BROKEN, D.GONE),
    ("/goes-home", S.BROKEN, D.SOFT_404),
    ("/old/story", S.OK, None),  # one sign only: a made-up address beside it is answered with 404
    ("/error-404", S.OK, None),
    ("/login", S.BLOCKED, D.FORBIDDEN),
    ("/forbidden", S.BLOCKED, D.FORBIDDEN),
    ("/paid", S.BLOCKED, D.FORBIDDEN),
    ("/legal", S.BLOCKED, D.FORBIDDEN),
    ("/wall-403", S.BLOCKED, D.BOT_WALL),
    ("/wall-503", S.BLOCKED, D.BOT_WALL),
    ("/wall-200", S.BLOCKED, D.BOT_WALL),
    ("/wall-header", S.BLOCKED, D.BOT_WALL),
    ("/odd-999", S.BLOCKED, D.BOT_WALL),
    ("/busy", S.UNREACHABLE, D.RATE_LIMITED),
    ("/broken-server", S.UNREACHABLE, D.SERVER_ERROR),
    ("/bad-gateway", S.UNREACHABLE, D.SERVER_ERROR),
    ("/teapot", S.UNREACHABLE, D.HTTP_ERROR),
    ("/not-modified", S.UNREACHABLE, D.HTTP_ERROR),
    ("/nowhere", S.UNREACHABLE, D.HTTP_ERROR),
    ("/loop", S.UNREACHABLE, D.TOO_MANY_REDIRECTS),
    ("/to-mail", S.SKIPPED, D.UNSAFE),
    ("/to-inside", S.SKIPPED, D.UNSAFE),
    ("/to-file", S.SKIPPED, D.UNSAFE),
    ("/film", S.SKIPPED, D.NOT_TEXT),
    ("/hidden-film", S.SKIPPED, D.NOT_TEXT),
]


@pytest.mark.parametrize(("path", "state", "detail"), STATES, ids=[row[0] for row in STATES])
def test_an_answer_earns_its_state(
    path: str, state: LinkState, detail: LinkDetail | None, noon: Callable[[], datetime]
) -> None:
    status = look(f"https://site.example{path}", noon).status
    assert (status.state, status.detail) == (state, detail), status


@pytest.mark.parametrize("path", ["/index.html", "/home", "/en", "/pt-br/", "/Default.aspx"])
def test_another_name_of_the_front_page_may_lead_to_the_root(path: str, noon: Callable[[], datetime]) -> None:
    assert look(f"https://home.example{path}", noon).status.state is LinkState.OK


@pytest.mark.parametrize("url", ["https://soft.example/a/b", "https://home.example/a/b?c=d"])
def test_a_host_that_answers_anything_alike_makes_a_soft_404(url: str, noon: Callable[[], datetime]) -> None:
    status = look(url, noon).status
    assert (status.state, status.detail) == (LinkState.BROKEN, LinkDetail.SOFT_404)


def test_one_made_up_address_is_enough_for_a_folder(noon: Callable[[], datetime]) -> None:
    asked = []

    def remember(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return web(request)

    urls = [f"https://soft.example/{folder}/{page}" for folder in "ab" for page in range(5)]
    settings = FetchSettings(per_host_interval=0, archive=False)
    found = fetch(urls, settings, clock=noon, transport=httpx.MockTransport(remember))
    assert {snapshot.status.detail for snapshot in found.values()} == {D.SOFT_404}
    assert len(asked) == len(urls) + 2


def test_a_page_comes_with_its_body_type_time_and_place(noon: Callable[[], datetime]) -> None:
    snapshot = look("https://site.example/moved-twice", noon)
    assert snapshot.body == PAGE.encode()
    assert snapshot.content_type == "text/html; charset=utf-8"
    assert snapshot.status.fetched_at == noon()
    assert (snapshot.status.http, snapshot.status.origin) == (200, "network")
    assert snapshot.status.final_url == "https://site.example/fine"


def test_a_permanent_move_is_hinted_at_without_the_temporary_hop_after_it(
    noon: Callable[[], datetime],
) -> None:
    assert look("https://site.example/moved-then-away", noon).status.final_url == "https://site.example/away"


@pytest.mark.parametrize(
    "path", ["/missing", "/forbidden", "/wall-200", "/broken-server", "/film", "/goes-home"]
)
def test_a_page_that_is_not_what_was_cited_has_no_body(path: str, noon: Callable[[], datetime]) -> None:
    assert look(f"https://site.example{path}", noon).body == b""


def test_what_was_not_looked_at_has_no_time_and_no_origin(noon: Callable[[], datetime]) -> None:
    status = look("https://site.example/fine", noon, offline=True).status
    assert status == LinkStatus(LinkState.UNCHECKED, LinkDetail.OFFLINE)


def test_an_excluded_address_is_not_asked_for(noon: Callable[[], datetime]) -> None:
    asked = []

    def refuse(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(200)

    urls = ["https://site.example/draft/1", "https://site.example/final"]
    settings = FetchSettings(exclude=(r"/draft/",))
    found = fetch(urls, settings, clock=noon, transport=httpx.MockTransport(refuse))
    assert found[urls[0]].status == LinkStatus(LinkState.SKIPPED, LinkDetail.EXCLUDED)
    assert [str(url) for url in asked] == [urls[1]]


def test_addresses_that_differ_in_their_fragment_are_asked_once(noon: Callable[[], datetime]) -> None:
    asked = []

    def count(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, headers=HTML, text=PAGE)

    urls = ["https://site.example/x#results", "https://site.example/x", "https://site.example/x#other"]
    seen: list[Snapshot] = []
    found = fetch(
        urls, FetchSettings(), clock=noon, transport=httpx.MockTransport(count), progress=seen.append
    )
    assert list(found) == urls
    assert asked == ["https://site.example/x"]
    assert {snapshot.url for snapshot in seen} == set(urls)


@pytest.mark.parametrize(
    ("failure", "detail"),
    [
        (httpx.ReadTimeout("slow"), D.TIMEOUT),
        (httpx.ReadError("reset"), D.RESET),
        (httpx.RemoteProtocolError("no header"), D.RESET),
        (ConnectionResetError(104, "reset by peer"), D.RESET),
        (ValueError("who knows"), D.HTTP_ERROR),
    ],
    ids=lambda value: str(value) or None,
)
def test_what_the_connection_does_is_never_raised(
    failure: Exception, detail: LinkDetail, noon: Callable[[], datetime]
) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise failure

    url = "https://site.example/x"
    status = fetch([url], FetchSettings(retries=0), clock=noon, transport=httpx.MockTransport(fail))[
        url
    ].status
    assert (status.state, status.detail) == (LinkState.UNREACHABLE, detail)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("mailto:someone@host.example", "mailto is not http or https"),
        ("file:///etc/hostname", "file is not http or https"),
        ("javascript:alert(1)", "javascript is not http or https"),
        ("https://user:pw@host.example/", "the address carries credentials"),
        ("https://", "not a web address"),
        ("http://[::1", "not a web address"),
        ("no address", "not a web address"),
        ("", "not a web address"),
        ("http://host.example/" + "a" * 9000, "an address of over 8192 characters"),
    ],
)
def test_what_is_no_web_address_is_skipped(url: str, why: str, noon: Callable[[], datetime]) -> None:
    assert look(url, noon).status == LinkStatus(LinkState.SKIPPED, LinkDetail.UNSAFE, note=why)
