"""Dead pages and their copies in the public web archive; the web is a function, nobody is asked."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState, Origin, Snapshot
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.addresses import Target, read_target
from claimcheck.sources.archive import Copy, lookup_address, may_have, read_answer, read_copy

Now = Callable[[], datetime]
DEAD = "https://paper.example/2016/story"
HTML = {"content-type": "text/html"}
TAKEN = datetime(2016, 5, 9, 10, 11, 12, tzinfo=UTC)
SHOWN = f"https://web.archive.org/web/20160509101112/{DEAD}"
RAW = f"https://web.archive.org/web/20160509101112id_/{DEAD}"
STORY = b"<title>Story</title><p>The bridge opened on 3 May 2016.</p>"


def known(url: str) -> bytes:
    return json.dumps({"archived_snapshots": {"closest": {"url": url, "status": "200"}}}).encode()


class Web:
    """A dead page and an archive that answers as told; remembers what it was asked for."""

    def __init__(
        self, answer: bytes = b"", copy: tuple[int, dict[str, str], bytes] = (200, HTML, STORY)
    ) -> None:
        self.answer = answer or known(SHOWN.replace("https://web", "http://web"))
        self.copy = copy
        self.asked: list[httpx.URL] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url)
        if request.url.host == "archive.org":
            return httpx.Response(200, content=self.answer)
        if request.url.host == "web.archive.org":
            status, headers, body = self.copy
            return httpx.Response(status, headers=headers, content=body)
        return httpx.Response(404, headers=HTML)

    def lookups(self) -> list[dict[str, str]]:
        return [dict(url.params) for url in self.asked if url.host == "archive.org"]


def look(web: Web, now: Now, day: date | None = None, settings: FetchSettings | None = None) -> Snapshot:
    days = {DEAD: day} if day else {}
    chosen = settings or FetchSettings(retries=0)
    return fetch([DEAD], chosen, days=days, clock=now, transport=httpx.MockTransport(web))[DEAD]


def test_a_dead_page_is_read_in_the_copy_nearest_the_day_of_its_citation(noon: Now) -> None:
    web = Web()
    got = look(web, noon, day=date(2016, 5, 8))
    assert web.lookups() == [{"url": DEAD, "timestamp": "20160508"}]
    assert str(web.asked[-1]) == RAW
    assert (got.status.state, got.status.detail, got.status.http) == (
        LinkState.BROKEN,
        LinkDetail.GONE,
        404,
    )
    assert got.status.archive_url == SHOWN
    assert (got.body, got.origin, got.taken) == (STORY, Origin.ARCHIVE, TAKEN)
    assert got.status.origin is Origin.NETWORK


def test_the_first_of_the_days_on_which_a_page_was_cited_counts(noon: Now) -> None:
    web, urls = Web(), [f"{DEAD}#a", f"{DEAD}#b", DEAD]
    days = {urls[0]: date(2017, 1, 1), urls[1]: date(2016, 2, 3)}
    found = fetch(urls, FetchSettings(), days=days, clock=noon, transport=httpx.MockTransport(web))
    assert [lookup["timestamp"] for lookup in web.lookups()] == ["20160203"]
    assert {snapshot.status.archive_url for snapshot in found.values()} == {SHOWN}


@pytest.mark.parametrize(
    "copy",
    [
        (404, HTML, b""),
        (503, HTML, b""),
        (200, HTML, b"<title>Page not found</title><p>Sorry.</p>"),
        (200, {"content-type": "image/png"}, b"\x89PNG"),
        (302, {"location": "https://elsewhere.example/"}, b""),
    ],
    ids=lambda row: f"{row[0]} {row[2][:12]!r}",
)
def test_a_copy_that_cannot_be_read_is_named_and_is_no_evidence(
    copy: tuple[int, dict[str, str], bytes], noon: Now
) -> None:
    got = look(Web(copy=copy), noon)
    assert (got.body, got.status.archive_url) == (b"", SHOWN)


@pytest.mark.parametrize(
    "answer",
    [
        b'{"archived_snapshots": {}}',
        b"[]",
        b"null",
        b"not json",
        b"[" * 100_000,
        b'{"archived_snapshots": {"closest": {"url": 7}}}',
        known("https://elsewhere.example/20160509101112/https://paper.example/"),
        known("https://web.archive.org/web/99999999999999/https://paper.example/"),
        known(SHOWN).replace(b'"200"', b'"404"'),
    ],
    ids=lambda answer: str(answer[:40]),
)
def test_an_archive_without_a_copy_changes_nothing(answer: bytes, noon: Now) -> None:
    web = Web(answer)
    got = look(web, noon)
    assert (got.status.state, got.status.archive_url, got.body) == (LinkState.BROKEN, None, b"")
    assert len(web.asked) == 2


@pytest.mark.parametrize(
    ("settings", "asks"),
    [
        (FetchSettings(), True),
        (FetchSettings(archive=False), False),
        (FetchSettings(allow_private=("10.0.0.0/8",)), False),
        (FetchSettings(allow_private=("10.0.0.0/8",), archive=True), True),
    ],
)
def test_the_settings_say_whether_the_archive_is_asked(
    settings: FetchSettings, asks: bool, noon: Now
) -> None:
    web = Web()
    assert (look(web, noon, settings=settings).status.archive_url is not None) is asks
    assert bool(web.lookups()) is asks


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://paper.example/story", True),
        ("https://wiki/story", False),
        ("https://wiki.corp/story", False),
        ("https://wiki.local./story", False),
        ("http://192.0.2.7/story", False),
        ("https://paper.example/story?token=abc", False),
        ("https://web.archive.org/web/2016/https://paper.example/", False),
    ],
)
def test_the_archive_is_told_of_public_names_without_secrets_only(url: str, may: bool) -> None:
    target = read_target(url)
    assert isinstance(target, Target)
    assert may_have(target) is may


def test_only_dead_pages_are_looked_up(noon: Now) -> None:
    asked = []

    def web(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response({"/a": 403, "/b": 500, "/c": 200}[request.url.path], headers=HTML, text="x")

    urls = [f"https://paper.example/{name}" for name in "abc"]
    fetch(urls, FetchSettings(retries=0), clock=noon, transport=httpx.MockTransport(web))
    assert set(asked) == {"paper.example"}


def test_what_was_recorded_of_the_archive_is_replayed(
    noon: Now, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cassettes")
    live = look(Web(), noon, date(2016, 5, 8), FetchSettings(record=folder))
    silent = Web()
    again = look(silent, noon, date(2016, 5, 8), FetchSettings(replay=folder))
    assert (again.body, again.status.archive_url, again.archived) == (STORY, SHOWN, TAKEN)
    assert live.archived == again.archived
    assert silent.asked == []


@pytest.mark.parametrize(
    ("address", "copy"),
    [
        (SHOWN, Copy(TAKEN, DEAD)),
        (RAW, Copy(TAKEN, DEAD)),
        ("http://web.archive.org/web/20160509101112/http:/a.example/", Copy(TAKEN, "http:/a.example/")),
        ("https://web.archive.org/web/2016/https://a.example/", None),
        ("https://web.archive.org/web/20161399101112/https://a.example/", None),
        ("https://web.archive.org.evil.example/web/20160509101112/https://a.example/", None),
    ],
)
def test_an_address_of_the_archive_names_a_page_and_a_time(address: str, copy: Copy | None) -> None:
    assert read_copy(address) == copy


def test_an_address_is_asked_for_as_one_parameter() -> None:
    asked = httpx.URL(lookup_address("https://a.example/?b=c&d=e", date(987, 1, 2)))
    assert dict(asked.params) == {"url": "https://a.example/?b=c&d=e", "timestamp": "09870102"}
    assert read_answer(known(SHOWN)) == Copy(TAKEN, DEAD)
