"""Since when an address fails and when it was last good, from one run to the next."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState, LinkStatus, Origin
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.history import History, Past, duration_words, words_of
from claimcheck.sources.store import Store

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
URL = "https://site.example/page"


def warned(message: str) -> None:
    raise AssertionError(message)


def look(
    code: int,
    at: datetime,
    folder: Path | None,
    confirm_after: int = 0,
    warn: Callable[[str], None] = warned,
    *,
    store: bool = True,
) -> LinkStatus:
    headers = {} if store else {"cache-control": "no-store"}
    settings = FetchSettings(
        cache_dir=folder,
        retries=0,
        archive=False,
        freshness=timedelta(0),
        confirm_after=timedelta(days=confirm_after),
    )
    transport = httpx.MockTransport(lambda _: httpx.Response(code, headers=headers, text="words"))
    return fetch([URL], settings, clock=lambda: at, transport=transport, warn=warn)[URL].status


def after(**time: float) -> datetime:
    return NOON + timedelta(**time)


def test_a_failure_says_since_when_and_when_it_was_last_good(tmp_path: Path) -> None:
    notes = [
        look(code, at, tmp_path).note
        for code, at in [
            (200, NOON),
            (404, after(days=1)),
            (503, after(days=2)),
            (404, after(days=4)),
            (200, after(days=5)),
            (404, after(days=6)),
        ]
    ]
    assert notes == [
        "",
        "last good on 2026-01-02",
        "failing for 1 day, last good on 2026-01-02",
        "failing for 3 days, last good on 2026-01-02",
        "",
        "last good on 2026-01-07",
    ]


def test_an_address_is_broken_once_it_has_failed_for_as_long_as_asked(tmp_path: Path) -> None:
    seen = [look(404, after(days=day), tmp_path, confirm_after=3) for day in (0, 1, 3, 4)]
    assert {status.state for status in seen} == {LinkState.BROKEN}
    assert [status.confirmed for status in seen] == [False, False, True, True]


def test_a_good_answer_in_between_begins_the_count_anew(tmp_path: Path) -> None:
    codes = [(404, 0), (200, 2), (404, 4)]
    seen = [look(code, after(days=day), tmp_path, confirm_after=3) for code, day in codes]
    assert [status.confirmed for status in seen] == [False, True, False]


def test_of_an_answer_that_may_not_be_kept_the_day_is_kept(tmp_path: Path) -> None:
    seen = [look(code, after(days=day), tmp_path, store=False).note for code, day in [(200, 0), (404, 1)]]
    assert seen == ["", "last good on 2026-01-02"]


def test_without_waiting_or_without_a_cache_what_is_broken_is_broken(tmp_path: Path) -> None:
    warnings: list[str] = []
    assert look(404, NOON, tmp_path).confirmed
    assert look(404, NOON, None, confirm_after=3, warn=warnings.append).confirmed
    assert "no effect without a cache" in warnings[0]


@pytest.mark.parametrize(
    "status",
    [
        LinkStatus(LinkState.UNREACHABLE, LinkDetail.NO_NETWORK),
        LinkStatus(LinkState.UNCHECKED, LinkDetail.OFFLINE),
        LinkStatus(LinkState.OK, http=200, origin=Origin.CACHE, fetched_at=NOON),
        LinkStatus(LinkState.BLOCKED, LinkDetail.FORBIDDEN, 403, origin=Origin.NETWORK, fetched_at=NOON),
    ],
    ids=str,
)
def test_what_says_nothing_of_the_address_is_not_remembered(status: LinkStatus, tmp_path: Path) -> None:
    store = Store(tmp_path, warned)
    assert History(store, timedelta(days=3)).note(URL, status) == status
    assert store.read_past(URL) == Past()
    store.close()


def test_an_address_with_a_secret_is_not_remembered(tmp_path: Path) -> None:
    store = Store(tmp_path, warned)
    status = LinkStatus(LinkState.BROKEN, LinkDetail.GONE, 404, origin=Origin.NETWORK, fetched_at=NOON)
    History(store, timedelta(0)).note(f"{URL}?token=s3cret", status)
    assert store.read_past(f"{URL}?token=s3cret") == Past()
    store.close()


@pytest.mark.parametrize(
    "planted", [b"", b"null", b"[]", b"7", b'{"failed": 7}', b'{"good": "2026-01-02"}', b"\xff", b"[" * 9999]
)
def test_a_planted_past_is_no_past(planted: bytes, tmp_path: Path) -> None:
    store = Store(tmp_path, warned)
    store._cache.set(f"past:{URL}", planted)
    assert store.read_past(URL) == Past()
    store.close()


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (Past(), ""),
        (Past(NOON), ""),
        (Past(NOON - timedelta(minutes=20)), "failing for 20 minutes"),
        (
            Past(NOON - timedelta(hours=5), NOON - timedelta(days=1)),
            "failing for 5 hours, last good on 2026-01-01",
        ),
        (Past(NOON + timedelta(days=5)), ""),
    ],
)
def test_the_past_is_told_in_few_words(past: Past, words: str) -> None:
    assert words_of(past, NOON) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "1 minute"),
        (60, "1 minute"),
        (7199, "1 hour"),
        (7200, "2 hours"),
        (86400, "1 day"),
        (5e6, "57 days"),
    ],
)
def test_a_duration_is_told_in_its_largest_unit(seconds: float, words: str) -> None:
    assert duration_words(timedelta(seconds=seconds)) == words
