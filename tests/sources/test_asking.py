"""A server that the user named is asked once for the same words, within bounds, and never learns or leaks more."""

import json
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from claimcheck.errors import ConfigError
from claimcheck.sources import FetchSettings
from claimcheck.sources.asking import LARGEST, Reply, Server, ask

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
URL = "http://127.0.0.1:8080/v1/chat/completions"
KEY = "sk-very-secret-key"
BARE = FetchSettings(cache_dir=None, retries=0)

Web = Callable[[httpx.Request], httpx.Response]


def is_json(body: bytes) -> bool:
    try:
        return bool(json.loads(body))
    except ValueError:
        return False


def asked(
    web: Web,
    bodies: Sequence[bytes] = (b"{}",),
    settings: FetchSettings = BARE,
    url: str = URL,
    timeout: float = 5.0,
    key: str | None = KEY,
) -> tuple[Reply, ...]:
    server = Server(url, timeout, key, is_json)
    return ask(server, bodies, settings, lambda: NOON, lambda _: None, httpx.MockTransport(web))


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"asked": request.content.decode(), "by": request.method})


def test_each_body_gets_its_own_reply_in_order() -> None:
    replies = asked(echo, [b"one", b"two", b"one"])
    assert [json.loads(reply.body or b"")["asked"] for reply in replies] == ["one", "two", "one"]
    assert json.loads(replies[0].body or b"")["by"] == "POST"


def test_the_key_is_sent_as_a_bearer_token_and_only_where_there_is_one() -> None:
    seen: list[Mapping[str, str]] = []

    def web(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return httpx.Response(200, json={"ok": True})

    asked(web)
    asked(web, key=None)
    assert seen[0]["authorization"] == f"Bearer {KEY}"
    assert "authorization" not in seen[1]
    assert seen[0]["content-type"] == "application/json"


def test_a_recording_answers_the_same_words_without_the_key(tmp_path: Path) -> None:
    def web(request: httpx.Request) -> httpx.Response:
        told = {"you sent": request.headers["authorization"], "n": len(request.content)}
        return httpx.Response(200, json=told, headers={"server": f"echo {KEY}"})

    first = asked(web, [b"one", b"three"], FetchSettings(cache_dir=None, record=tmp_path))
    written = b"".join(path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file())
    assert KEY.encode() not in written
    assert b"Bearer REDACTED" in written
    replayed = asked(refuse, [b"three", b"one", b"two"], FetchSettings(cache_dir=None, replay=tmp_path))
    assert replayed[:2] == (first[1], first[0])
    assert (replayed[2].body, replayed[2].asked) == (None, False)


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.url} was asked")


def test_the_cache_answers_the_same_words_and_offline_asks_nobody(tmp_path: Path) -> None:
    kept = FetchSettings(cache_dir=tmp_path)
    first = asked(echo, [b"one"], kept)
    assert asked(refuse, [b"one"], kept) == first
    offline = asked(refuse, [b"one", b"two"], FetchSettings(cache_dir=tmp_path, offline=True))
    assert offline[0] == first[0]
    assert (offline[1].body, offline[1].why) == (None, "the run is offline")


@pytest.mark.parametrize(
    ("response", "why"),
    [
        (httpx.Response(200, text="<html>Sign in</html>"), "no chat completion"),
        (httpx.Response(200, content=b""), "no chat completion"),
        (httpx.Response(307, headers={"location": "http://127.0.0.1:9/elsewhere"}), "redirects"),
        (httpx.Response(401, json={"error": "no"}), "HTTP 401"),
        (httpx.Response(500, text="oops"), "HTTP 500"),
        (httpx.Response(200, json={"filler": "x" * LARGEST}), "more than"),
    ],
)
def test_what_is_no_answer_says_why_and_is_not_kept(
    response: httpx.Response, why: str, tmp_path: Path
) -> None:
    settings = FetchSettings(cache_dir=tmp_path, retries=0)
    reply = asked(lambda _: response, settings=settings)[0]
    assert reply.body is None
    assert why in reply.why
    assert asked(echo, settings=settings)[0].body is not None


def test_a_server_that_is_busy_is_asked_again() -> None:
    states = iter((429, 503, 200))

    def web(_: httpx.Request) -> httpx.Response:
        return httpx.Response(next(states), json={"ok": True}, headers={"retry-after": "0"})

    assert asked(web, settings=FetchSettings(cache_dir=None, retries=2))[0].body == b'{"ok":true}'


def test_a_silent_server_costs_its_timeout_and_no_more() -> None:

    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1/chat/completions"
        began = time.perf_counter()
        server = Server(url, 0.2, KEY, is_json)
        reply = ask(server, [b"{}"], BARE, lambda: NOON, lambda _: None)[0]
    assert (reply.body, reply.why) == (None, "it took too long")
    assert time.perf_counter() - began < 3.0


def test_a_private_address_is_asked_though_pages_there_are_not() -> None:
    assert asked(echo, url="http://10.0.0.7:8080/v1/chat/completions")[0].body is not None


@pytest.mark.parametrize("url", ["ftp://h/v1", "http://user:word@h/v1", "http://", "h"])
def test_an_address_that_cannot_be_asked_is_refused_at_once(url: str) -> None:
    with pytest.raises(ConfigError, match="is no address of a judge"):
        asked(refuse, url=url)


def test_two_questions_at_one_address_are_two_recordings(tmp_path: Path) -> None:
    asked(echo, [b"one", b"two"], FetchSettings(cache_dir=None, record=tmp_path), url=f"{URL}?version=3")
    heads = sorted(path.read_text().split("\n")[1] for path in tmp_path.rglob("*.http"))
    assert len(heads) == 2
    assert all(head.startswith(f"url: {URL}?version=3&body-sha256=") for head in heads)
