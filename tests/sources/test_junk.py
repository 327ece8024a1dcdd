"""Whatever documents, pages and recordings hold, reading it ends in a value."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import SourceError
from claimcheck.sources.addresses import Refused, Target, read_target, why_not_public
from claimcheck.sources.body import Garbled, TooLarge, Unpacker, looks_binary
from claimcheck.sources.cassettes import folder_of, name_of, read_exchange
from claimcheck.sources.fragments import find_missing
from claimcheck.sources.pages import sibling_of, title_of, visible_length
from claimcheck.sources.polite import retry_after
from claimcheck.sources.redact import redact

PIECES = st.sampled_from(
    [
        "http://",
        "https:",
        "//",
        "[",
        "]",
        "::1",
        "%",
        "%31",
        "@",
        "0x7f",
        ".",
        "#",
        "?",
        "\ud800",
        "é",
        "\n",
        "a",
    ]
)
ADDRESSES = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join))
NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)


@given(ADDRESSES)
def test_any_text_is_an_address_or_refused(written: str) -> None:
    target = read_target(written)
    assert isinstance(target, Target | Refused)
    redact(written)
    if isinstance(target, Target):
        again = read_target(target.url)
        assert isinstance(again, Target)
        assert (again.url, again.host, again.literal) == (target.url, target.host, target.literal)
        assert read_target(sibling_of(target).url) != target
        assert "/" not in folder_of(target.host) + name_of(target.url)
        if target.literal is not None:
            assert why_not_public(target.literal) != "not an address"


@given(st.text(max_size=60), st.binary(max_size=300), st.text(max_size=20))
def test_any_page_is_read(text: str, page: bytes, fragment: str) -> None:
    for body in (page, text.encode("utf-8", "replace"), b"<title>" + page, b"<a id='" + page):
        assert visible_length(body) >= 0
        assert isinstance(title_of(body), str)
        assert isinstance(find_missing(fragment, body), str)
        looks_binary(body, text)
    retry_after(text, NOON)


@given(st.lists(st.binary(max_size=100), max_size=6), st.sampled_from(["", "gzip", "deflate", "br"]))
def test_any_stream_is_unpacked_or_refused(chunks: list[bytes], encoding: str) -> None:
    try:
        unpacker = Unpacker(encoding, 150)
        for chunk in chunks:
            unpacker.feed(chunk)
    except (TooLarge, Garbled):
        return
    assert len(unpacker.body) <= 150


HEADS = st.lists(
    st.sampled_from([b"claimcheck exchange 1", b"\n", b"\n\n", b"url: x", b"status: 200", b"status: ", b"fetched: 2026-01-02",
                     b"fetched: then", b"failure: timeout", b"failure: odd", b"body: ..", b"body: a\x00b", b"\xff"]), max_size=9
).map(b"\n".join)  # fmt: skip


@settings(max_examples=200)
@given(HEADS)
def test_any_file_is_a_recording_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "any.http"
    path.write_bytes(content)
    try:
        exchange = read_exchange(path)
    except SourceError:
        return
    assert (exchange.status is None) != (exchange.failure is None)
    assert exchange.fetched_at.tzinfo is not None
