"""A DOI whose publisher blocks: the handle system says whether there is such a DOI."""

from collections.abc import Callable
from datetime import datetime

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.addresses import Target, read_target
from claimcheck.sources.handles import AT_PUBLISHERS, handle_of, publishers_doi

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


@pytest.mark.parametrize(
    ("url", "doi"),
    [
        ("https://journal.example/doi/10.1234/abc.5", "10.1234/abc.5"),
        ("https://journal.example/doi/full/10.1234/abc.5?x=y", "10.1234/abc.5"),
        ("https://journal.example/doi/pdf/10.1234/abc.5.pdf", "10.1234/abc.5"),
        ("https://journal.example/article/10.1234/abc.5/full", "10.1234/abc.5"),
        ("https://journal.example/article?id=10.1234%2Fabc.5&b=c", "10.1234/abc.5"),
        ("https://journal.example/chapter/10.1234/978-1-2345", "10.1234/978-1-2345"),
        ("https://journal.example/version/10.1234", None),
        ("https://journal.example/2019/10.1234/notes", None),
        ("https://wiki.corp/doi/10.1234/abc.5", None),
        ("https://journal.example/doi/10.1234/abc.5?token=abc", None),
    ],
)
def test_a_publishers_address_names_a_doi(url: str, doi: str | None) -> None:
    target = read_target(url)
    assert isinstance(target, Target)
    assert publishers_doi(target) == doi


@pytest.mark.parametrize("example", [example for _, example in AT_PUBLISHERS])
def test_each_way_to_put_it_has_its_example(example: str) -> None:
    target = read_target(f"https://journal.example{example}")
    assert isinstance(target, Target)
    assert publishers_doi(target) == "10.1234/abc"


@pytest.mark.parametrize(("code", "note"), [(1, "its DOI, 10.1234/abc.5, is registered"), (100, ""), (2, "")])
def test_a_publisher_that_blocks_is_never_broken_by_what_its_address_seems_to_name(
    code: int, note: str, noon: Now
) -> None:
    def web(request: httpx.Request) -> httpx.Response:
        if request.url.host == "doi.org":
            return httpx.Response(200, json={"responseCode": code})
        return httpx.Response(403, text="words")

    url = "https://journal.example/doi/10.1234/abc.5"
    settings = FetchSettings(retries=0)
    status = fetch([url], settings, clock=noon, transport=httpx.MockTransport(web))[url].status
    assert (status.state, status.detail, status.note) == (LinkState.BLOCKED, LinkDetail.FORBIDDEN, note)
