"""A DOI whose publisher blocks: the handle system says whether there is such a DOI."""

from collections.abc import Callable
from datetime import datetime

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.addresses import Target, read_target
from claimcheck.sources.handles import handle_of

Now = Callable[[], datetime]
DOI = "https://doi.org/10.1234/abc.5"


@pytest.mark.parametrize(
    ("publisher", "body", "state", "detail", "note"),
    [
        (403, b'{"responseCode": 1}', LinkState.BLOCKED, LinkDetail.FORBIDDEN, "the DOI is registered"),
        (403, b'{"responseCode": 100}', LinkState.BROKEN, LinkDetail.GONE, "there is no such DOI"),
        (403, b'{"responseCode": 2}', LinkState.BLOCKED, LinkDetail.FORBIDDEN, ""),
        (403, b"junk", LinkState.BLOCKED, LinkDetail.FORBIDDEN, ""),
        (403, b"[" * 99_999, LinkState.BLOCKED, LinkDetail.FORBIDDEN, ""),
        (403, b'{"responseCode": "1"}', LinkState.BLOCKED, LinkDetail.FORBIDDEN, ""),
        (200, b"never asked", LinkState.OK, None, ""),
    ],
)
def test_the_handle_system_is_asked_where_the_publisher_blocks(
    publisher: int, body: bytes, state: LinkState, detail: LinkDetail | None, note: str, noon: Now
) -> None:
    asked = []

    def web(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.path.startswith("/api/"):
            return httpx.Response(200, headers={"content-type": "application/json"}, content=body)
        if request.url.host == "doi.org":
            return httpx.Response(302, headers={"location": "https://publisher.example/5"})
        return httpx.Response(publisher, text="words")

    settings = FetchSettings(retries=0, archive=False)
    status = fetch([DOI], settings, clock=noon, transport=httpx.MockTransport(web))[DOI].status
    assert (status.state, status.detail, status.note) == (state, detail, note)
    assert ("https://doi.org/api/handles/10.1234/abc.5" in asked) is (publisher == 403)


@pytest.mark.parametrize(
    ("url", "handle"),
    [
        (DOI, "https://doi.org/api/handles/10.1234/abc.5"),
        ("http://dx.doi.org/10.1234/a(b)<c>", "https://doi.org/api/handles/10.1234/a(b)%3Cc%3E"),
        ("https://doi.org/", None),
        ("https://doi.org/the-identifier/resources", None),
        ("https://publisher.example/10.1234/abc.5", None),
    ],
)
def test_the_address_names_the_handle(url: str, handle: str | None) -> None:
    target = read_target(url)
    assert isinstance(target, Target)
    assert handle_of(target) == handle
