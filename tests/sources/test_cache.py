"""What is kept, for how long, and what a planted or broken folder can do: make us forget, nothing else."""

import os
import pickle
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import diskcache
import httpx
import pytest

from claimcheck.model import LinkDetail, LinkState, Origin, Snapshot
from claimcheck.sources import FetchSettings, cache_clear, cache_info, default_cache_dir, fetch
from claimcheck.sources.disk import BytesDisk
from claimcheck.sources.store import Store

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
URL = "https://site.example/page"
LATER = timedelta(hours=1)


class Web:
    """A page with given headers that counts how often it is asked for."""

    def __init__(self, status: int = 200, body: str = "words", **headers: str) -> None:
        self.status, self.body = status, body
        self.headers = {"content-type": "text/html", **{k.replace("_", "-"): v for k, v in headers.items()}}
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        known = request.headers.get("if-none-match") or request.headers.get("if-modified-since")
        if known and known in (self.headers.get("etag"), self.headers.get("last-modified")):
            return httpx.Response(304, headers=self.headers)
        return httpx.Response(self.status, headers=self.headers, text=self.body)


def get(web: Web, folder: Path, at: datetime = NOON, url: str = URL, **settings: object) -> Snapshot:
    warnings: list[str] = []
    chosen = FetchSettings(cache_dir=folder, per_host_interval=0, retries=0, **settings)  # type: ignore[arg-type]
    transport = httpx.MockTransport(web)
    found = fetch([url], chosen, clock=lambda: at, transport=transport, warn=warnings.append)
    assert warnings == []
    return found[url]


@pytest.mark.parametrize(
    ("headers", "asked"),
    [
        ({}, 1),
        ({"cache_control": "max-age=7200"}, 1),
        ({"cache_control": "public, max-age=60"}, 2),
        ({"cache_control": "no-cache"}, 2),
        ({"cache_control": "no-store"}, 2),
        ({"expires": "Fri, 02 Jan 2026 14:00:00 GMT"}, 1),
        ({"expires": "Fri, 02 Jan 2026 12:30:00 GMT"}, 2),
        ({"expires": "0"}, 2),
        ({"vary": "*"}, 2),
        ({"cache_control": "max-age=many"}, 1),
        ({"cache_control": "max-age=7200", "age": "600"}, 1),
        ({"cache_control": "max-age=7200", "age": "7000"}, 2),
        ({"vary": "Accept-Encoding, User-Agent"}, 1),
    ],
    ids=str,
)
def test_an_answer_is_good_for_as_long_as_it_says(
    headers: dict[str, str], asked: int, tmp_path: Path
) -> None:
    web = Web(200, "words", **headers)
    first, second = get(web, tmp_path), get(web, tmp_path, NOON + LATER)
    assert len(web.asked) == asked
    assert first.body == second.body == b"words"
    assert second.status.origin == (Origin.CACHE if asked == 1 else Origin.NETWORK)
    assert second.status.fetched_at == (NOON if asked == 1 else NOON + LATER)


def test_an_answer_that_varies_with_the_caller_is_kept_for_that_caller(tmp_path: Path) -> None:
    web = Web(200, "words", vary="Accept-Encoding, User-Agent", etag='"v1"')
    asked = [(get(web, tmp_path, user_agent=name), len(web.asked))[1] for name in ("a/1", "a/1", "b/1")]
    assert asked == [1, 1, 2]
    assert "if-none-match" not in web.asked[1].headers


def test_an_answer_to_a_cookie_is_not_kept_where_it_varies_with_that(tmp_path: Path) -> None:
    asked = []

    def web(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if "cookie" not in request.headers:
            return httpx.Response(302, headers={"location": "/page", "set-cookie": "seen=1"})
        return httpx.Response(200, headers={"vary": "Cookie"}, text="words")

    settings = FetchSettings(cache_dir=tmp_path, per_host_interval=0)
    for _ in range(2):
        fetch([URL], settings, clock=lambda: NOON, transport=httpx.MockTransport(web))
    assert len(asked) == 4


@pytest.mark.parametrize("validator", [{"etag": '"v1"'}, {"last_modified": "Thu, 01 Jan 2026 00:00:00 GMT"}])
def test_a_stale_answer_is_renewed_without_its_body(validator: dict[str, str], tmp_path: Path) -> None:
    web = Web(200, "words", **validator, cache_control="max-age=60")
    get(web, tmp_path)
    renewed = get(web, tmp_path, NOON + LATER)
    assert (renewed.body, renewed.status.state) == (b"words", LinkState.OK)
    assert renewed.status.fetched_at == NOON + LATER
    get(web, tmp_path, NOON + LATER + timedelta(seconds=30))
    assert len(web.asked) == 2


@pytest.mark.parametrize("status", [404, 410, 403, 429, 500, 503])
def test_failures_are_never_kept(status: int, tmp_path: Path) -> None:
    web = Web(status)
    get(web, tmp_path)
    web.status = 200
    assert get(web, tmp_path).status.state is LinkState.OK


def test_offline_a_kept_answer_serves_however_old(tmp_path: Path) -> None:
    web = Web(cache_control="max-age=1")
    get(web, tmp_path)
    kept = get(web, tmp_path, NOON + timedelta(days=400), offline=True)
    assert (kept.body, kept.status.origin, kept.status.fetched_at) == (b"words", Origin.CACHE, NOON)
    other = get(web, tmp_path, url="https://site.example/other", offline=True)
    assert other.status.detail is LinkDetail.OFFLINE
    assert len(web.asked) == 1


def test_one_body_is_kept_once_and_found_by_each_address(tmp_path: Path) -> None:
    web = Web(body="the same words " * 1000)
    for path in "abc":
        get(web, tmp_path, url=f"https://site.example/{path}")
    with closing(sqlite3.connect(tmp_path / "cache.db")) as database:
        keys = [key for (key,) in database.execute("SELECT key FROM Cache ORDER BY key")]
    assert [key[:5] for key in keys] == ["body:", *["url:h"] * 3]
    assert cache_info(tmp_path).answers == 3


def test_an_address_with_a_secret_is_not_kept(tmp_path: Path) -> None:
    web = Web()
    get(web, tmp_path, url="https://site.example/page?access_token=abc123")
    assert b"abc123" not in (tmp_path / "cache.db").read_bytes()
    assert cache_info(tmp_path).answers == 0


def plant(folder: Path, **row: object) -> None:
    with closing(sqlite3.connect(folder / "cache.db")) as database:
        columns = ", ".join(f"{name} = ?" for name in row)
        database.execute(f"UPDATE Cache SET {columns}", tuple(row.values()))  # noqa: S608
        database.commit()


class Trap:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (os.mkdir, (str(self.path),))


def test_a_planted_pickle_is_not_run(tmp_path: Path) -> None:
    folder, sprung = tmp_path / "cache", tmp_path / "sprung"
    web = Web()
    get(web, folder)
    plant(folder, mode=4, value=pickle.dumps(Trap(sprung)))
    assert get(web, folder).body == b"words"
    assert not sprung.exists()
    assert len(web.asked) == 2


@pytest.mark.parametrize("mode", [1, 2, 3, 4])
def test_a_planted_file_name_is_neither_read_nor_deleted(mode: int, tmp_path: Path) -> None:
    folder, private = tmp_path / "cache", tmp_path / "private.txt"
    private.write_text("private words")
    web = Web()
    get(web, folder)
    plant(folder, mode=mode, filename="../private.txt", value=None)
    assert get(web, folder).body == b"words"
    assert private.read_text() == "private words"


@pytest.mark.parametrize("value", ["text", 7, None, b"{}", b"[]", b"not json", b'{"sha256": 3}', b"\xff"])
def test_a_row_that_is_not_ours_is_no_answer(value: object, tmp_path: Path) -> None:
    web = Web()
    get(web, tmp_path)
    plant(tmp_path, value=value)
    assert get(web, tmp_path).body == b"words"
    assert len(web.asked) == 2


def test_the_disk_takes_text_keys_and_bytes_only(tmp_path: Path) -> None:
    disk = BytesDisk(str(tmp_path))
    for key in (b"bytes", 1, ("a",), None):
        with pytest.raises(TypeError):
            disk.put(key)
    for value in ("text", 1, None, bytearray(b"x"), ["x"]):
        with pytest.raises(TypeError):
            disk.store(value, read=False)
    with pytest.raises(OSError, match="plain bytes"):
        disk.fetch(4, None, pickle.dumps("x"), read=False)


def _not_a_database(folder: Path) -> None:
    (folder / "cache.db").write_bytes(b"these are no pages of a database" * 99)


def _a_file_in_its_place(folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file")


def _a_strangers(folder: Path) -> None:
    with diskcache.Cache(str(folder)) as cache:
        cache["theirs"] = [1, 2]


def _another_database(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "cache.db")) as database:
        database.execute("CREATE TABLE Settings (key, value)")
        database.execute("INSERT INTO Settings VALUES ('_sql', 'planted')")
        database.commit()


@pytest.mark.parametrize("spoil", [_not_a_database, _a_file_in_its_place, _a_strangers, _another_database])
def test_a_cache_that_cannot_be_used_is_set_aside_with_one_warning(
    spoil: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    spoil(folder)
    before = (folder / "cache.db").read_bytes() if folder.is_dir() else folder.read_bytes()
    warnings: list[str] = []
    urls = [f"https://site.example/{i}" for i in range(5)]
    settings = FetchSettings(cache_dir=folder, per_host_interval=0)
    found = fetch(
        urls, settings, clock=lambda: NOON, transport=httpx.MockTransport(Web()), warn=warnings.append
    )
    assert {snapshot.status.state for snapshot in found.values()} == {LinkState.OK}
    assert len(warnings) == 1
    assert str(folder) in warnings[0]
    assert before == ((folder / "cache.db").read_bytes() if folder.is_dir() else folder.read_bytes())


def test_a_strangers_database_is_not_usable_and_its_reason_is_told(tmp_path: Path) -> None:
    _a_strangers(tmp_path)
    info = cache_info(tmp_path)
    assert (info.usable, info.answers) == (False, 0)
    assert info.note


def test_a_locked_cache_is_waited_for_briefly_and_set_aside(tmp_path: Path) -> None:
    get(Web(), tmp_path)
    warnings: list[str] = []
    with closing(sqlite3.connect(tmp_path / "cache.db", isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        store = Store(tmp_path, warnings.append, patience=0.1)
        assert store.read(URL) is None
        store.close()
    assert len(warnings) == 1
    assert "locked" in warnings[0]


def test_two_runs_at_once_share_one_cache(tmp_path: Path) -> None:
    web = Web()
    failed: list[object] = []

    def many() -> None:
        warnings: list[str] = []
        urls = [f"https://site.example/{i}" for i in range(60)]
        settings = FetchSettings(cache_dir=tmp_path, per_host_interval=0, per_host=20)
        found = fetch(
            urls, settings, clock=lambda: NOON, transport=httpx.MockTransport(web), warn=warnings.append
        )
        failed.extend(s for s in found.values() if s.body != b"words")
        failed.extend(warnings)

    runs = [threading.Thread(target=many) for _ in range(3)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert failed == []
    assert cache_info(tmp_path).answers == 60


def test_clearing_deletes_the_caches_own_files_only(tmp_path: Path) -> None:
    get(Web(), tmp_path)
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    assert cache_info(tmp_path).size > 0
    assert cache_clear(tmp_path) > 0
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["mine.txt"]
    assert cache_clear(tmp_path) == 0
    assert cache_info(tmp_path).answers == 0


def test_the_default_folder_follows_the_users_cache_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert default_cache_dir() == Path.home() / ".cache" / "claimcheck" / "http-1"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache_dir() == tmp_path / "claimcheck" / "http-1"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert default_cache_dir().is_relative_to(Path.home())


def test_importing_the_package_loads_no_library_of_the_network() -> None:
    code = (
        "import sys, claimcheck.sources;"
        "print([m for m in ('httpx', 'aiohttp', 'diskcache', 'ada_url', 'asyncio') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_renewal_does_not_change_what_the_body_is(tmp_path: Path) -> None:
    web = Web(200, "words", etag='"v1"', cache_control="max-age=60")
    get(web, tmp_path)
    web.headers["content-type"] = "application/octet-stream"
    assert get(web, tmp_path, NOON + LATER).content_type == "text/html"
