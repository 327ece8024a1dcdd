"""robots.txt, where it is wanted: asked once an origin, and obeyed."""

from collections.abc import Callable
from datetime import datetime

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState, LinkStatus
from claimcheck.sources import FetchSettings, fetch

Now = Callable[[], datetime]
OPEN, SHUT = "https://site.example/open/page", "https://site.example/shut/page"
RULES = "User-agent: *\nDisallow: /shut/\n\nUser-agent: other\nDisallow: /\n"


def look(
    robots: httpx.Response | Exception, now: Now, urls: list[str], **settings: object
) -> tuple[list[LinkStatus], list[str]]:
    asked = []

    def web(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path != "/robots.txt":
            return httpx.Response(200, text="words")
        if isinstance(robots, Exception):
            raise robots
        return robots

    chosen = FetchSettings(per_host_interval=0, retries=0, robots=True, **settings)  # type: ignore[arg-type]
    found = fetch(urls, chosen, clock=now, transport=httpx.MockTransport(web))
    return [found[url].status for url in urls], asked


def test_what_is_disallowed_is_skipped_and_not_asked_for(noon: Now) -> None:
    (free, shut), asked = look(httpx.Response(200, text=RULES), noon, [OPEN, SHUT])
    assert free.state is LinkState.OK
    assert (shut.state, shut.detail) == (LinkState.SKIPPED, LinkDetail.EXCLUDED)
    assert "robots.txt" in shut.note
    assert asked == ["/robots.txt", "/open/page"]


def test_rules_are_those_for_our_own_name(noon: Now) -> None:
    (free,), _ = look(httpx.Response(200, text=RULES), noon, [OPEN], user_agent="other/1.0 (a@b.example)")
    assert free.state is LinkState.SKIPPED


@pytest.mark.parametrize(
    ("robots", "state", "detail"),
    [
        (httpx.Response(404), LinkState.OK, None),
        (httpx.Response(403), LinkState.OK, None),
        (httpx.Response(503), LinkState.SKIPPED, LinkDetail.EXCLUDED),
        (httpx.ReadTimeout("slow"), LinkState.UNREACHABLE, LinkDetail.TIMEOUT),
        (httpx.Response(200, content=b"\xff\xfe\x00junk\nDisallow\n" * 9999), LinkState.OK, None),
        (
            httpx.Response(302, headers={"location": "/robots.txt"}),
            LinkState.OK,
            None,
        ),
    ],
    ids=["none", "refused", "broken", "silent", "junk", "circle"],
)
def test_without_rules_the_origins_own_answer_decides(
    robots: httpx.Response | Exception, state: LinkState, detail: LinkDetail | None, noon: Now
) -> None:
    (status,), _ = look(robots, noon, [OPEN])
    assert (status.state, status.detail) == (state, detail)


def test_by_default_nobody_asks(noon: Now) -> None:
    asked = []

    def web(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200, text="words")

    fetch([SHUT], FetchSettings(), clock=noon, transport=httpx.MockTransport(web))
    assert asked == ["/shut/page"]
