"""What is recorded comes back as the same bytes, without network and without secrets."""

import socket
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from inline_snapshot import snapshot

from claimcheck.errors import SourceError
from claimcheck.model import LinkDetail, LinkState, LinkStatus, Origin, Snapshot
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.cassettes import difference, folder_of, name_of, read_exchange

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
EVENING = datetime(2026, 1, 2, 20, 0, tzinfo=UTC)

PAGES: dict[str, httpx.Response] = {}


def web(request: httpx.Request) -> httpx.Response:
    html = {"content-type": "text/html; charset=utf-8", "x-request-id": "7", "set-cookie": "id=secret"}
    match request.url.path:
        case "/page" | "/signed":
            return httpx.Response(200, headers=html, text="<title>A</title>\n\n<p>Fünf Wörter.</p>\n")
        case "/old":
            return httpx.Response(301, headers={**html, "location": "/newer?token=abc123"})
        case "/newer":
            return httpx.Response(302, headers={"location": "/page"})
        case "/latin":
            return httpx.Response(
                200, headers={"content-type": "text/html"}, content="Wörter".encode("latin-1")
            )
        case "/dos":
            return httpx.Response(200, headers={"content-type": "text/plain"}, content=b"one\r\ntwo\r\n")
        case "/paper":
            return httpx.Response(
                200, headers={"content-type": "application/pdf"}, content=b"%PDF-1.7\x00\x01"
            )
        case "/slow":
            raise httpx.ReadTimeout("slow")
        case "/error":
            return httpx.Response(500, headers=html)
        case "/empty":
            return httpx.Response(200, headers=html)
    return httpx.Response(404, headers=html, text="<title>Not found</title>")


PATHS = (
    "page",
    "page#part",
    "old",
    "latin",
    "dos",
    "paper",
    "slow",
    "error",
    "empty",
    "missing",
    "page?a=1&b=2",
)
URLS = [f"https://site.example/{path}" for path in PATHS]


def record(
    folder: Path, urls: list[str], answer: Callable[[httpx.Request], httpx.Response] = web
) -> dict[str, Snapshot]:
    settings = FetchSettings(record=folder, per_host_interval=0, retries=0)
    return fetch(urls, settings, clock=lambda: NOON, transport=httpx.MockTransport(answer))


def refuse_lookup(host: str) -> tuple[str, ...]:
    raise AssertionError(f"{host} was looked up")


def replay(folder: Path, urls: list[str]) -> dict[str, Snapshot]:
    return fetch(urls, FetchSettings(replay=folder), clock=lambda: EVENING, lookup=refuse_lookup)


def as_recorded(found: dict[str, Snapshot]) -> list[tuple[object, ...]]:
    """All but the origin."""
    return [
        (
            url,
            s.body,
            s.content_type,
            s.status.state,
            s.status.detail,
            s.status.http,
            s.status.fetched_at,
            s.status.note,
        )
        for url, s in found.items()
    ]


def test_a_replay_gives_what_was_recorded_with_the_time_of_the_recording(tmp_path: Path) -> None:
    recorded = record(tmp_path, URLS)
    replayed = replay(tmp_path, URLS)
    assert as_recorded(replayed) == as_recorded(recorded)
    assert {s.status.origin for s in replayed.values()} == {Origin.CASSETTE}
    assert {s.status.fetched_at for s in replayed.values()} == {NOON}


def test_two_replays_and_two_recordings_are_the_same_bytes(tmp_path: Path) -> None:
    record(tmp_path / "one", URLS)
    record(tmp_path / "two", list(reversed(URLS)))
    files = {
        folder: {
            p.relative_to(tmp_path / folder): p.read_bytes()
            for p in (tmp_path / folder).rglob("*")
            if p.is_file()
        }
        for folder in ("one", "two")
    }
    assert files["one"] == files["two"]
    assert repr(replay(tmp_path / "one", URLS)) == repr(replay(tmp_path / "one", URLS))


def test_a_recording_is_a_file_to_read(tmp_path: Path) -> None:
    record(tmp_path, ["https://site.example/page"])
    (path,) = (tmp_path / "site.example").iterdir()
    assert path.read_text(encoding="utf-8") == snapshot("""\
claimcheck exchange 1
url: https://site.example/page
fetched: 2026-01-02T12:00:00+00:00
status: 200
content-type: text/html; charset=utf-8

<title>A</title>

<p>Fünf Wörter.</p>
""")


def test_a_failure_is_recorded_with_its_reason(tmp_path: Path) -> None:
    record(tmp_path, ["https://site.example/slow"])
    (path,) = (tmp_path / "site.example").iterdir()
    assert path.read_text(encoding="utf-8") == snapshot("""\
claimcheck exchange 1
url: https://site.example/slow
fetched: 2026-01-02T12:00:00+00:00
failure: timeout
note: no whole answer within 10 s

""")


def test_each_hop_is_a_file_and_a_body_that_is_no_text_lies_beside(tmp_path: Path) -> None:
    record(tmp_path, ["https://site.example/old", "https://site.example/paper", "https://site.example/latin"])
    assert sorted(path.name for path in (tmp_path / "site.example").iterdir()) == snapshot(
        [
            "latin-df6ac293.html",
            "latin-df6ac293.http",
            "newer-token-REDACTED-c64c0b45.http",
            "old-632b1994.http",
            "page-ee722153.http",
            "paper-2f41474c.http",
            "paper-2f41474c.pdf",
        ]
    )


def test_no_secret_is_written(tmp_path: Path) -> None:
    urls = ["https://site.example/signed?sig=s3cr3t&page=2", "https://site.example/old"]
    recorded = record(tmp_path, urls)
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"s3cr3t" not in written
    assert b"abc123" not in written
    assert b"id=secret" not in written
    assert as_recorded(replay(tmp_path, urls)) == as_recorded(recorded)


def test_our_own_failure_is_not_put_on_record(tmp_path: Path) -> None:
    def nobody(_: str) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    fetch(URLS, FetchSettings(record=tmp_path), clock=lambda: NOON, lookup=nobody)
    fetch(URLS, FetchSettings(record=tmp_path, offline=True), clock=lambda: NOON)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("url", "note"),
    [
        (
            "https://site.example/page2",
            "the nearest recording is https://site.example/page; the path differs",
        ),
        (
            "https://site.example/page?b=1",
            "the nearest recording is https://site.example/page; the query differs",
        ),
        (
            "http://site.example/page",
            "the nearest recording is https://site.example/page; the scheme differs",
        ),
        ("https://else.example/page", "nothing is recorded of else.example"),
    ],
)
def test_a_miss_names_the_nearest_recording_and_what_differs(url: str, note: str, tmp_path: Path) -> None:
    record(tmp_path, ["https://site.example/page"])
    assert replay(tmp_path, [url])[url].status == LinkStatus(
        LinkState.UNCHECKED, LinkDetail.NOT_RECORDED, note=note
    )


def test_a_recording_that_is_none_stops_the_run_with_its_name(tmp_path: Path) -> None:
    record(tmp_path, ["https://site.example/page"])
    (path,) = (tmp_path / "site.example").iterdir()
    for content in (b"", b"something else\n\n", b"claimcheck exchange 1\nurl: x\n\n", b"\xff\xfe"):
        path.write_bytes(content)
        with pytest.raises(SourceError, match=path.name):
            replay(tmp_path, ["https://site.example/page"])


def test_a_recording_cannot_name_a_body_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("private")
    record(tmp_path / "cassettes", ["https://site.example/paper"])
    path = next((tmp_path / "cassettes" / "site.example").glob("*.http"))
    path.write_text(path.read_text().replace("body: ", "body: ../../private.txt#").partition("#")[0] + "\n\n")
    with pytest.raises(SourceError):
        read_exchange(path)


def test_a_folder_that_is_not_there_is_an_error_with_a_hint(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not a folder") as caught:
        replay(tmp_path / "nowhere", URLS)
    assert "--record" in caught.value.hint


def test_a_folder_that_cannot_be_written_is_an_error_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(SourceError, match="cannot record") as caught:
        record(tmp_path / "taken", URLS)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("host", "folder"),
    [
        ("site.example", "site.example"),
        ("::1", "__1"),
        ("../up", ".._up"),
        ("..", "_.."),
        (".", "_."),
        ("", "_"),
    ],
)
def test_a_hosts_folder_is_a_plain_name(host: str, folder: str) -> None:
    assert folder_of(host) == folder


def test_names_are_short_and_tell_addresses_apart() -> None:
    long = "https://site.example/" + "very-long-part/" * 99
    names = {name_of(url) for url in (long, long + "?a", "https://site.example/", "http://site.example/")}
    assert len(names) == 4
    assert max(map(len, names)) < 80


def test_the_difference_of_two_addresses_is_named() -> None:
    assert difference("https://a.example/x?y", "http://b.example/x?y") == "scheme and host"
