from collections.abc import Callable
from typing import Any

import pytest

from claimcheck.extract.citations.addresses import Known, find_addresses, trim
from claimcheck.extract.citations.flow import Flow, read_flow
from claimcheck.model import Block, BlockKind, Document, Media, Run

NONE = Known(())


def found_in(text: str, known: Known = NONE) -> list[tuple[str, ...]]:
    return [address.urls for address in find_addresses(Flow(text, ((0, 0),)), known)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://a.example/b.", "https://a.example/b"),
        ("(see https://a.example/b).", "https://a.example/b"),
        ("[https://a.example/b]", "https://a.example/b"),
        ("“https://a.example/b,”", "https://a.example/b"),
        ("<https://a.example/b>", "https://a.example/b"),
        ("**https://a.example/b**", "https://a.example/b"),
        ("https://a.example/b_(c)", "https://a.example/b_(c)"),
        ("(https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("https://a.example/b?c=d&e=[1], and", "https://a.example/b?c=d&e=[1]"),
        ("https://a.example/b#part-2;", "https://a.example/b#part-2"),
        ("https://a.example's page", "https://a.example"),
        ("HTTPS://A.example/B", "https://A.example/B"),
        ("https://münchen.example/straße", "https://münchen.example/straße"),
        ("https://пример.example/путь,", "https://пример.example/путь"),
        ("https://a.example:8080/b", "https://a.example:8080/b"),
        ("doi:http://dx.doi.org/10.1234/5.", "http://dx.doi.org/10.1234/5"),
        ("https://a.example/b。次", "https://a.example/b"),
        ("see www.a.example/b, or", "http://www.a.example/b"),
        ("see www.a.example.", "http://www.a.example"),
        ("see harbour.org/news/12.", "http://harbour.org/news/12"),
        ("http:/a.example/b", "http://a.example/b"),
    ],
)
def test_an_address_ends_where_its_sentence_goes_on(text: str, expected: str) -> None:
    assert found_in(text) == [(expected,)]


@pytest.mark.parametrize(
    "text",
    [
        "open report.pdf or archive.zip/inner",
        "e.g. this, i.e. that",
        "version v1.2.com",
        "write to info@mail.example or to a.b@www.mail.example",
        "and/or he/she",
        "at 10.30/11.00",
        "Harbour.com said so",
        "http://",
        "the Node.js/Express stack",
    ],
)
def test_look_alikes_are_no_addresses(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://a.example/new-\nharbour.pdf.)", "https://a.example/new-harbour.pdf"),
        ("https://a.example/new-\nharbour. The port", "https://a.example/new-harbour"),
        (
            "https://a.example/new/-\n/asset/x?a=1&b_HAR\nBOUR_c=en.",
            "https://a.example/new/-/asset/x?a=1&b_HARBOUR_c=en",
        ),
        ("https://a.example/2015/05/\n03/harbour.html, 3.", "https://a.example/2015/05/03/harbour.html"),
        ("https://a.example/2015/on-the-harbour.\nhtml.", "https://a.example/2015/on-the-harbour.html"),
        ("https://a.example/news?\nid=12&page=\n3", "https://a.example/news?id=12&page=3"),
        ("https://a.example/the_har\nbour_report.pdf", "https://a.example/the_harbour_report.pdf"),
        ("https://\na.example/b", "https://a.example/b"),
        ("https://a.example/one-\ntwo-\nthree-four/", "https://a.example/one-two-three-four/"),
        ("https://a.example/b\nThe harbour", "https://a.example/b"),
        ("https://a.example/b.\nThe harbour", "https://a.example/b"),
        ("https://a.example/b/\nThe harbour", "https://a.example/b/"),
        ("https://a.example/b\nand/or the quay", "https://a.example/b"),
        ("https://a.example/b\nwrite x-y@a.example", "https://a.example/b"),
        ("https://a.example/b/ The harbour/quay", "https://a.example/b/"),
    ],
)
def test_an_address_cut_by_a_line_end_is_mended(text: str, expected: str) -> None:
    assert found_in(text)[0][0] == expected


def test_two_addresses_on_two_lines_stay_two() -> None:
    assert found_in("https://a.example/b-\nhttps://c.example/d") == [
        ("https://a.example/b-",),
        ("https://c.example/d",),
    ]


def test_where_two_readings_are_possible_both_are_kept_the_likelier_first() -> None:
    assert found_in("https://a.example/docs/\nharbour.") == [
        ("https://a.example/docs/harbour", "https://a.example/docs/")
    ]


@pytest.mark.parametrize(
    ("listed", "text", "expected"),
    [
        ("https://a.example/quayside", "https://a.example/quay\nside. It", "https://a.example/quayside"),
        ("https://a.example/a-b", "https://a.example/a-\nb.", "https://a.example/a-b"),
        ("https://a.example/a", "https://a.example/a/b", "https://a.example/a/b"),
        (
            "https://a.example/new-",
            "https://a.example/new-\nharbour.pdf",
            "https://a.example/new-harbour.pdf",
        ),
        ("https://www.a.example/", "www.a.example", "https://www.a.example/"),
    ],
)
def test_the_whole_address_in_the_list_settles_it(listed: str, text: str, expected: str) -> None:
    assert found_in(text, Known([listed])) == [(expected,)]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("https://a.example/b).", "https://a.example/b"),
        ("https://a.example/b…", "https://a.example/b"),
        (")))", ""),
    ],
)
def test_marks_around_an_address_are_trimmed(raw: str, expected: str) -> None:
    assert trim(raw) == expected


def test_a_list_of_addresses_mends_but_adds_no_citation(cite: Callable[..., Any]) -> None:
    cited = cite(
        (BlockKind.NOTE, "Ann Lee, “Ports,” May 2, 2011, https://a.example/quay\nside.", "1"),
        (BlockKind.LINKS, "https://a.example/quayside\nhttps://a.example/quayside"),
    )
    assert [c.urls for c in cited.citations] == [("https://a.example/quayside",)]


def test_a_hyphen_that_reading_took_out_at_a_line_end_is_put_back() -> None:
    page = "https://a.example/new-\nharbour.pdf"
    block = Block(BlockKind.NOTE, "https://a.example/newharbour.pdf", (Run(0, 0), Run(21, 23)))
    flow = read_flow(Document("p", page, (block,), Media.PDF, "0"), block)
    assert [a.urls for a in find_addresses(flow, NONE)] == [("https://a.example/new-harbour.pdf",)]


def test_only_page_layout_cuts_addresses(cite: Callable[..., Any]) -> None:
    cited = cite((BlockKind.PARAGRAPH, "See https://a.example/b\nc_d for more."), media=Media.MARKDOWN)
    assert cited.urls == ["https://a.example/b"]
