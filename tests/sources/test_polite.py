"""Few at a time, spaced, and quiet when asked to be."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from claimcheck.model import LinkDetail
from claimcheck.sources.exchange import Budget, Exchange, Request
from claimcheck.sources.polite import BEFORE_PROBE, FIRST_PAUSE, Polite, pause_before, retry_after
from claimcheck.sources.settings import FetchSettings

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Fri, 02 Jan 2026 12:00:30 GMT", 30.0),
        ("Fri, 02 Jan 2026 14:00:30 +0200", 30.0),
        ("Fri, 02 Jan 2026 11:00:00 GMT", 0.0),
        ("99999999999999999999", 999999999.0),
        ("soon", None),
        ("-3", None),
        ("²", None),
        ("", None),
        ("Fri, 99 Foo 20266 99:99:99", None),
    ],
)
def test_retry_after_is_read_in_both_forms(value: str, seconds: float | None) -> None:
    assert retry_after(value, NOON) == seconds


def test_pauses_double_and_differ_between_addresses_but_not_between_runs() -> None:
    assert 2 * 0.75 * FIRST_PAUSE <= pause_before(2, "a") <= 2 * 1.25 * FIRST_PAUSE
    assert pause_before(1, "https://a.example/") == pause_before(1, "https://a.example/")
    assert len({pause_before(1, f"https://a.example/{i}") for i in range(10)}) == 10


def request(host: str, path: str = "/") -> Request:
    return Request(f"https://{host}{path}", host, None, Budget(30))


class Time:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def ticks(self) -> float:
        return self.now


def run(answers: list[Exchange], *paths: str, **settings: object) -> tuple[list[Exchange], Time, list[float]]:
    """Ask for the paths of one host in turn; returns what came, the time, and when each try was made."""
    clock, tries, left = Time(), [], iter(answers)

    async def inner(_: Request) -> Exchange:
        tries.append(clock.now)
        return next(left)

    async def ask() -> list[Exchange]:
        chosen = FetchSettings(per_host_interval=0, **settings)  # type: ignore[arg-type]
        polite = Polite(inner, chosen, lambda: NOON, clock.sleep, clock.ticks)
        return [await polite(request("h.example", path)) for path in paths]

    return asyncio.run(ask()), clock, tries


def status(code: int, **headers: str) -> Exchange:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Exchange("https://h.example/", NOON, status=code, headers=named)


def failed(detail: LinkDetail) -> Exchange:
    return Exchange("https://h.example/", NOON, failure=detail)


FINE = status(200)


@pytest.mark.parametrize("value", ["3", "Fri, 02 Jan 2026 12:00:03 GMT"])
def test_too_many_requests_waits_for_as_long_as_asked(value: str) -> None:
    got, _, tries = run([status(429, retry_after=value), FINE], "/")
    assert [exchange.status for exchange in got] == [200]
    assert tries == [0.0, 3.0]


def test_the_whole_host_waits_not_only_the_address_that_was_told() -> None:
    _, _, tries = run([status(503, retry_after="3"), FINE], "/a", "/b", retries=0)
    assert tries == [0.0, 3.0]


def test_a_wait_longer_than_ours_ends_the_host_for_this_run() -> None:
    got, _, tries = run([status(429, retry_after="3600"), FINE], "/a", "/b")
    assert tries == [0.0]
    assert (got[0].status, got[1].failure) == (429, LinkDetail.RATE_LIMITED)
    assert "3600 s" in got[1].note


@pytest.mark.parametrize(
    ("first", "tries"),
    [
        (status(500), 3),
        (status(502), 3),
        (status(429), 3),
        (failed(LinkDetail.RESET), 3),
        (failed(LinkDetail.DNS_ERROR), 3),
        (status(404), 1),
        (status(403), 1),
        (status(501), 1),
        (failed(LinkDetail.TIMEOUT), 1),
        (failed(LinkDetail.DNS_DEAD), 1),
        (failed(LinkDetail.UNSAFE), 1),
        (failed(LinkDetail.TOO_LARGE), 1),
    ],
    ids=str,
)
def test_only_what_may_pass_is_tried_again_and_not_for_ever(first: Exchange, tries: int) -> None:
    got, _, made = run([first] * 9, "/")
    assert len(made) == tries
    assert got == [first]


SLOW = failed(LinkDetail.TIMEOUT)


def test_two_timeouts_and_a_late_probe_in_a_row_spare_the_rest_of_the_host() -> None:
    got, _, tries = run([SLOW] * 3 + [FINE], "/a", "/b", "/c", "/d")
    assert tries == [0.0, 0.0, BEFORE_PROBE]
    assert got[3].failure is LinkDetail.TIMEOUT
    assert "not sent" in got[3].note


def test_a_host_that_answers_its_late_probe_is_asked_on() -> None:
    got, _, tries = run([SLOW, SLOW, FINE, FINE], "/a", "/b", "/c", "/d")
    assert tries == [0.0, 0.0, BEFORE_PROBE, BEFORE_PROBE]
    assert [exchange.status for exchange in got[2:]] == [200, 200]


def test_a_host_gets_one_late_probe_in_a_run() -> None:
    got, _, tries = run([SLOW, SLOW, FINE, SLOW, SLOW], "/a", "/b", "/c", "/d", "/e", "/f")
    assert len(tries) == 5
    assert "not sent" in got[5].note


def test_a_silent_host_costs_one_timeout_more_however_many_addresses_it_has() -> None:
    sent, time = [], Time()

    async def silent(asked: Request) -> Exchange:
        sent.append(asked.url)
        await asyncio.sleep(0.01 if len(sent) == 1 else 0.015)
        return SLOW

    async def ask() -> list[Exchange]:
        polite = Polite(silent, FetchSettings(per_host_interval=0), lambda: NOON, time.sleep, time.ticks)
        return await asyncio.gather(*(polite(request("h.example", f"/{i}")) for i in range(60)))

    got = asyncio.run(ask())
    assert len(sent) == 3
    assert {exchange.failure for exchange in got} == {LinkDetail.TIMEOUT}


def test_a_late_probe_waits_a_quarter_of_the_timeout() -> None:
    given: list[float] = []

    async def silent(asked: Request) -> Exchange:
        given.append(asked.budget.left)
        return SLOW

    async def ask() -> None:
        time = Time()
        polite = Polite(silent, FetchSettings(timeout=20.0), lambda: NOON, time.sleep, time.ticks)
        for path in "abc":
            await polite(request("h.example", f"/{path}"))

    asyncio.run(ask())
    assert given == [30, 30, 5.0]


def test_a_further_try_goes_before_what_is_not_begun_and_one_of_a_busy_host_after() -> None:
    tried: list[str] = []
    codes = {"/failing": 500, "/busy": 503}

    async def inner(asked: Request) -> Exchange:
        path = asked.url.removeprefix("https://h.example")
        tried.append(path)
        await asyncio.sleep(0)
        return status(codes.pop(path, 200))

    async def ask() -> None:
        time = Time()
        polite = Polite(inner, FetchSettings(per_host=1), lambda: NOON, time.sleep, time.ticks)
        paths = ("/failing", "/busy", *(f"/{number}" for number in range(20)))
        await asyncio.gather(*(polite(request("h.example", path)) for path in paths))

    asyncio.run(ask())
    assert [tried.count(path) for path in ("/failing", "/busy")] == [2, 2]
    assert tried.index("/failing", 1) < 5
    assert tried[-1] == "/busy"


def test_a_host_that_stays_busy_is_left_alone_for_longer_each_time() -> None:
    _, _, tries = run([status(503)] * 4, "/a", "/b", "/c", "/d", retries=0)
    gaps = [later - earlier for earlier, later in pairwise(tries)]
    assert gaps == sorted(gaps)
    assert gaps[2] > 2.4 * gaps[0]


def test_what_waits_for_a_late_probe_keeps_no_other_host_waiting() -> None:
    answered: list[str] = []

    async def inner(asked: Request) -> Exchange:
        if asked.host == "silent.example":
            await asyncio.sleep(0.02)
            return SLOW
        answered.append(asked.host)
        return FINE

    async def ask() -> None:
        polite = Polite(inner, FetchSettings(per_host_interval=0, concurrency=3), lambda: NOON)
        silent = [asyncio.create_task(polite(request("silent.example", f"/{i}"))) for i in range(20)]
        await asyncio.sleep(0.06)
        async with asyncio.timeout(0.5):
            await asyncio.gather(*(polite(request(f"{i}.example")) for i in range(20)))
        for task in silent:
            task.cancel()

    asyncio.run(ask())
    assert len(answered) == 20


def test_hosts_that_are_silent_hold_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.polite.LONG", 0.02)
    answered: list[str] = []

    async def inner(asked: Request) -> Exchange:
        if asked.host.startswith("silent"):
            await asyncio.sleep(30)
        answered.append(asked.host)
        return FINE

    async def ask() -> None:
        polite = Polite(inner, FetchSettings(per_host_interval=0, concurrency=4), lambda: NOON)
        silent = [asyncio.create_task(polite(request(f"silent{i}.example"))) for i in range(8)]
        await asyncio.sleep(0)
        async with asyncio.timeout(2):
            await asyncio.gather(*(polite(request(f"{i}.example")) for i in range(50)))
        for task in silent:
            task.cancel()

    asyncio.run(ask())
    assert len(answered) == 50


def test_an_answer_between_two_timeouts_keeps_the_host() -> None:
    _, _, tries = run([SLOW, FINE, SLOW, FINE], "/a", "/b", "/c", "/d")
    assert len(tries) == 4


def together(
    inner: Callable[[Request], Awaitable[None]], requests: list[Request], **settings: object
) -> None:
    async def answer(asked: Request) -> Exchange:
        await inner(asked)
        return FINE

    async def ask() -> None:
        polite = Polite(answer, FetchSettings(**settings), lambda: NOON)  # type: ignore[arg-type]
        await asyncio.gather(*(polite(each) for each in requests))

    asyncio.run(ask())


def test_no_host_and_no_run_has_more_at_a_time_than_allowed() -> None:
    open_now: Counter[str] = Counter()
    most: Counter[str] = Counter()

    async def inner(asked: Request) -> None:
        for name in (asked.host, "all"):
            open_now[name] += 1
            most[name] = max(most[name], open_now[name])
        await asyncio.sleep(0.005)
        for name in (asked.host, "all"):
            open_now[name] -= 1

    requests = [request(f"{host}.example", f"/{i}") for host in "abcd" for i in range(10)]
    together(inner, requests, per_host=2, per_host_interval=0, concurrency=5)
    assert most == {"a.example": 2, "b.example": 2, "c.example": 2, "d.example": 2, "all": 5}


def test_starts_at_one_host_are_spaced_and_other_hosts_do_not_wait() -> None:
    starts: dict[str, list[float]] = {"a.example": [], "b.example": []}

    async def inner(asked: Request) -> None:
        starts[asked.host].append(asyncio.get_running_loop().time())

    requests = [request("a.example", f"/{i}") for i in range(4)] + [request("b.example")]
    together(inner, requests, per_host_interval=0.05)
    gaps = [
        later - earlier for earlier, later in zip(starts["a.example"], starts["a.example"][1:], strict=False)
    ]
    assert min(gaps) > 0.04
    assert starts["b.example"][0] < starts["a.example"][1]
