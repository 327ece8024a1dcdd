"""A run's evidence as WARC: common tools read it, and a run on it says the same."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
from warcio.checker import Checker  # type: ignore[import-untyped]
from warcio.recordbuilder import RecordBuilder  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from claimcheck.errors import SourceError
from claimcheck.model import LinkDetail, LinkState, Origin, Snapshot
from claimcheck.sources import FetchSettings, fetch
from claimcheck.sources.warc import open_warc

Now = Callable[[], datetime]
HTML = {"content-type": "text/html; charset=utf-8"}
PAGE = "<title>Bericht</title><p id='a'>Fünf Brücken.</p>\r\n\r\n"
SITE = "https://site.example"
URLS = [
    f"{SITE}/page",
    f"{SITE}/page#a",
    f"{SITE}/page#b",
    f"{SITE}/moved",
    f"{SITE}/circle",
    f"{SITE}/missing",
    f"{SITE}/film",
    f"{SITE}/paper.pdf",
    f"{SITE}/slow",
    f"{SITE}/signed?token=s3cret",
    "mailto:somebody@site.example",
]


def web(request: httpx.Request) -> httpx.Response:
    match request.url.path:
        case "/moved":
            return httpx.Response(301, headers={"location": "/page?token=s3cret"})
        case "/circle" if "cookie" not in request.headers:
            return httpx.Response(302, headers={"location": "/circle", "set-cookie": "sid=s3cret"})
        case "/missing":
            return httpx.Response(404, headers=HTML, text="<title>Nothing here</title>")
        case "/film":
            return httpx.Response(200, headers={"content-type": "video/mp4"}, content=b"\x00\x01")
        case "/paper.pdf":
            return httpx.Response(
                200, headers={"content-type": "application/pdf"}, content=b"%PDF-1.7 \x00\xff"
            )
        case "/slow":
            raise httpx.ReadTimeout("slow")
    packed = gzip.compress(PAGE.encode())
    return httpx.Response(200, headers={**HTML, "content-encoding": "gzip"}, content=packed)


def run(settings: FetchSettings, now: Now, urls: list[str] | None = None) -> dict[str, Snapshot]:
    transport = httpx.MockTransport(web)
    return fetch(URLS if urls is None else urls, settings, clock=now, transport=transport)


def kept(path: Path, now: Now) -> dict[str, Snapshot]:
    return run(FetchSettings(retries=0, archive=False, per_host_interval=0, warc=path), now)


def refuse(_: httpx.Request) -> httpx.Response:
    raise AssertionError("the network was asked")


@pytest.mark.parametrize("name", ["run.warc.gz", "run.warc"])
def test_a_run_on_the_file_says_the_same_without_the_network(name: str, tmp_path: Path, noon: Now) -> None:
    live = kept(tmp_path / name, noon)
    settings = FetchSettings(archive=False, evidence=tmp_path / name)
    again = fetch(URLS, settings, clock=noon, transport=httpx.MockTransport(refuse))
    assert again == live
    assert live[f"{SITE}/page"].body == PAGE.encode()
    assert live[f"{SITE}/circle"].status.state is LinkState.OK
    assert live[f"{SITE}/slow"].status.detail is LinkDetail.TIMEOUT


def test_other_tools_find_nothing_wrong_with_the_file(tmp_path: Path, noon: Now) -> None:
    path = tmp_path / "run.warc.gz"
    kept(path, noon)
    with path.open("rb") as file:
        records = [
            (record.rec_type, record.rec_headers.protocol, record.rec_headers.get_header("WARC-Target-URI"))
            for record in ArchiveIterator(file, check_digests="raise")
        ]
    assert records[0] == ("warcinfo", "WARC/1.1", None)
    assert {protocol for _, protocol, _ in records} == {"WARC/1.1"}
    assert records.count(("response", "WARC/1.1", f"{SITE}/page")) == 1
    assert ("metadata", "WARC/1.1", f"{SITE}/slow") in records


def test_no_secret_and_no_cookie_is_written(tmp_path: Path, noon: Now) -> None:
    path = tmp_path / "run.warc"
    kept(path, noon)
    assert b"s3cret" not in path.read_bytes()


def test_the_same_run_writes_the_same_records(tmp_path: Path, noon: Now) -> None:
    for name in ("a.warc", "b.warc"):
        kept(tmp_path / name, noon)
    sizes = {(tmp_path / name).stat().st_size for name in ("a.warc", "b.warc")}
    assert len(sizes) == 1


def test_an_address_that_is_not_in_the_file_is_not_recorded(tmp_path: Path, noon: Now) -> None:
    kept(tmp_path / "run.warc.gz", noon)
    url = f"{SITE}/other"
    status = run(FetchSettings(evidence=tmp_path / "run.warc.gz"), noon, [url])[url].status
    assert (status.state, status.detail) == (LinkState.UNCHECKED, LinkDetail.NOT_RECORDED)
    assert "run.warc.gz" in status.note


def test_a_run_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "run.warc.gz"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), open_warc(path) as out:  # noqa: PT012 -- the second line is the interrupt
        out.write(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def foreign(path: Path, headers: list[tuple[str, str]], payload: bytes) -> None:
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True, warc_version="WARC/1.0")
        http = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
        record = writer.create_warc_record(
            f"{SITE}/page", "response", payload=BytesIO(payload), length=len(payload), http_headers=http
        )
        writer.write_record(record)


@pytest.mark.parametrize(
    ("headers", "payload"),
    [
        ([("Content-Type", "text/html")], b"words"),
        ([("Content-Type", "text/html"), ("Content-Encoding", "gzip")], gzip.compress(b"words")),
        (
            [("Content-Type", "text/html"), ("Transfer-Encoding", "chunked")],
            b"3\r\nwor\r\n2\r\nds\r\n0\r\n\r\n",
        ),
    ],
    ids=["plain", "gzip", "chunked"],
)
def test_a_file_of_another_tool_answers(
    headers: list[tuple[str, str]], payload: bytes, tmp_path: Path, noon: Now
) -> None:
    path = tmp_path / "other.warc.gz"
    foreign(path, headers, payload)
    got = run(FetchSettings(evidence=path), noon, [f"{SITE}/page"])[f"{SITE}/page"]
    assert (got.body, got.status.origin, got.status.state) == (b"words", Origin.CASSETTE, LinkState.OK)


def revisited(path: Path, **named: str) -> None:
    """A file with one page, and a later visit to another address that found the same."""
    foreign(path, [("Content-Type", "text/html")], b"words")
    with path.open("rb") as file:
        first = next(iter(ArchiveIterator(file))).rec_headers
        refers = {
            "WARC-Refers-To-Target-URI": f"{SITE}/page",
            "WARC-Refers-To-Date": first.get_header("WARC-Date"),
            "WARC-Payload-Digest": first.get_header("WARC-Payload-Digest"),
        }
    refers = {name: value for name, value in {**refers, **named}.items() if value}
    with path.open("ab") as out:
        record = RecordBuilder(warc_version="WARC/1.1").create_warc_record(
            f"{SITE}/again",
            "revisit",
            payload=BytesIO(b""),
            length=0,
            http_headers=StatusAndHeaders("200 OK", [], protocol="HTTP/1.1"),
            warc_headers_dict={
                **refers,
                "WARC-Date": "2026-05-06T07:08:09Z",
                "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
            },
        )
        WARCWriter(out, gzip=True, warc_version="WARC/1.1").write_record(record)


@pytest.mark.parametrize(
    "named",
    [
        {},
        {"WARC-Refers-To-Target-URI": "", "WARC-Refers-To-Date": ""},
        {"WARC-Refers-To-Date": "1999-01-01T00:00:00Z"},
        {"WARC-Payload-Digest": ""},
    ],
    ids=["both", "digest only", "another date", "visit only"],
)
def test_a_later_visit_that_found_the_same_answers_with_it(
    named: dict[str, str], tmp_path: Path, noon: Now
) -> None:
    path = tmp_path / "other.warc.gz"
    revisited(path, **named)
    url = f"{SITE}/again"
    got = run(FetchSettings(evidence=path), noon, [url])[url]
    assert (got.body, got.content_type) == (b"words", "text/html")
    assert got.status.fetched_at == datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)


def test_a_later_visit_that_refers_to_nothing_here_is_no_answer(tmp_path: Path, noon: Now) -> None:
    path = tmp_path / "other.warc.gz"
    revisited(path, **{"WARC-Refers-To-Date": "", "WARC-Payload-Digest": "sha1:NONE"})
    url = f"{SITE}/again"
    assert run(FetchSettings(evidence=path), noon, [url])[url].status.detail is LinkDetail.NOT_RECORDED


def test_a_bomb_in_a_file_is_too_large(tmp_path: Path, noon: Now) -> None:
    path = tmp_path / "bomb.warc.gz"
    bomb = gzip.compress(b"0" * 5_000_000)
    foreign(path, [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], bomb)
    settings = FetchSettings(evidence=path, max_bytes=1_000_000)
    assert run(settings, noon, [f"{SITE}/page"])[f"{SITE}/page"].status.detail is LinkDetail.TOO_LARGE


@pytest.mark.parametrize(
    "content",
    [None, b"", b"words", b"WARC/1.1\r\n", gzip.compress(b"words"), b"\x1f\x8b\x08\x00junk", b"\x00" * 5000],
    ids=["missing", "empty", "words", "only a head", "packed words", "broken gzip", "zeros"],
)
def test_a_file_that_is_no_warc_stops_the_run_with_a_hint(
    content: bytes | None, tmp_path: Path, noon: Now
) -> None:
    path = tmp_path / "run.warc.gz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError) as raised:
        run(FetchSettings(evidence=path), noon)
    assert raised.value.hint


def test_a_file_in_a_folder_that_does_not_exist_is_refused(tmp_path: Path, noon: Now) -> None:
    with pytest.raises(SourceError, match="cannot write"):
        run(FetchSettings(warc=tmp_path / "no" / "run.warc.gz"), noon)


def test_warcio_checks_every_digest(tmp_path: Path, noon: Now, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "run.warc.gz"
    kept(path, noon)

    class Asked:
        inputs = (str(path),)
        verbose = False
        all = True

    assert Checker(Asked).process_all() == 0, capsys.readouterr().out
