"""Fragments, titles and secrets, and that no page makes reading it slow."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from claimcheck.sources.addresses import Target, read_target
from claimcheck.sources.exchange import Exchange
from claimcheck.sources.fragments import find_anchors, find_missing
from claimcheck.sources.pages import (
    GONE_TITLES,
    WALL_MARKS,
    WALL_TITLES,
    find_wall,
    says_gone,
    sibling_of,
    title_of,
    visible_length,
)
from claimcheck.sources.redact import SECRET_NAMES, redact


@pytest.mark.parametrize(
    ("page", "anchors"),
    [
        (b'<p id="one">', {"one"}),
        (b"<a name='two'>", {"two"}),
        (b"<h2 class=x id=three>", {"three"}),
        (b'<P ID = "four">', {"four"}),
        (b'<p id="a&amp;b">', {"a&b"}),
        ('<p id="größe">'.encode(), {"größe"}),
        (b'<p data-id="no">', set()),
        (b'id="text"', set()),
        (b'<meta name="author">', {"author"}),
    ],
)
def test_anchors_are_ids_and_names_of_tags(page: bytes, anchors: set[str]) -> None:
    assert find_anchors(page) == anchors


@pytest.mark.parametrize(
    ("fragment", "missing"),
    [
        ("one", False),
        ("gr%C3%B6%C3%9Fe", False),
        ("readme", False),
        ("two", True),
        ("one:~:text=words", False),
        ("two:~:text=words", True),
        (":~:text=words", False),
        ("", False),
        ("TOP", False),
        ("!/route", False),
        ("/route", False),
        ("L10", False),
    ],
)
def test_a_fragment_is_missing_where_the_page_has_other_anchors(fragment: str, missing: bool) -> None:
    page = '<p id="one"><p id="größe"><p id="user-content-readme">'.encode()
    assert bool(find_missing(fragment, page)) is missing


def test_a_page_without_anchors_says_nothing_about_fragments() -> None:
    assert not find_missing("one", b"<p>made by a script")


def test_title_and_visible_text_leave_code_out() -> None:
    page = b"<title lang=en> A\n title </title><script>var x='<p>no</p>'</script><style>p{}</style><p>Four  words are here"
    assert title_of(page) == "A title"
    assert visible_length(page) == len("A title Four words are here")


JUNK: list[tuple[str, bytes]] = [
    ("openings", b"<script" * 150_000),
    ("brackets", b"<" * 1_000_000),
    ("titles", b"<title " * 150_000),
    ("ids", b'<a id="' * 150_000),
    ("attributes", b"<a" + b" id='" * 200_000),
    ("spaces", b"<p id" + b" " * 1_000_000),
    ("not found", b"<title>" + b"page " * 200_000),
]


@pytest.mark.parametrize("read", [visible_length, title_of, find_anchors], ids=lambda f: f.__name__)
@pytest.mark.parametrize("page", [page for _, page in JUNK], ids=[name for name, _ in JUNK])
def test_a_megabyte_of_junk_is_read_in_a_moment(read: Callable[[bytes], object], page: bytes) -> None:
    started = time.process_time()
    read(page)
    assert time.process_time() - started < 1.0


HTML = {"content-type": "text/html"}


def page(title: str, text: str = "Sorry.") -> Exchange:
    body = f"<title>{title}</title><p>{text}</p>".encode()
    return Exchange(
        "https://a.example/x", datetime(2026, 1, 2, tzinfo=UTC), status=200, headers=HTML, body=body
    )


@pytest.mark.parametrize("title", [example for _, example in GONE_TITLES])
def test_a_short_page_whose_title_says_so_is_a_sign_that_there_is_none(title: str) -> None:
    assert says_gone(page(f"{title} | Site"))
    assert not says_gone(page(f"{title} | Site", "The committee met on Monday. " * 99))


@pytest.mark.parametrize(
    "title", ["Foundations", "Room 4040", "Lost and found", "Missing persons", "A removed statue"]
)
def test_other_titles_are_no_sign(title: str) -> None:
    assert not says_gone(page(title))


@pytest.mark.parametrize(("start", "wall"), WALL_TITLES)
def test_a_wall_is_known_by_its_title_where_it_says_little_else(start: str, wall: str) -> None:
    assert find_wall(page(start.title())) == wall
    assert find_wall(page(start.title(), "The committee met on Monday. " * 99)) is None


LETTERS = (
    "<p>The harbour was <b>re</b>opened in 1931, &amp; the ferry sold.</p>" + "<p>More of the same.</p>" * 30
)
COVERED = "<script>var hidden = 'the secret drawer';</script><style>.bank {}</style>"


@pytest.mark.parametrize(
    ("directive", "lost"),
    [
        ("text=reopened%20in%201931", ""),
        ("text=THE%20HARBOUR", ""),
        ("text=1931%2C%20%26%20the%20ferry", ""),
        ("text=The%20harbour,ferry%20sold", ""),
        ("text=harbour-,was%20reopened,-in", ""),
        ("text=the%20ferry%20sank", "no text “the ferry sank”"),
        ("text=ferry%20sold,The%20harbour", "no text “ferry sold”"),
        ("text=secret%20drawer", "no text “secret drawer”"),
        ("text=the%20ferry&text=no%20such%20words", "no text “no such words”"),
        ("text=", ""),
        ("text=%20-,%20", ""),
        ("selector(type=CssSelector)", ""),
    ],
)
def test_a_text_is_missing_where_the_page_has_other_words(directive: str, lost: str) -> None:
    assert find_missing(f":~:{directive}", (COVERED + LETTERS).encode()) == lost


def test_a_page_with_hardly_a_word_is_not_told_to_lack_any() -> None:
    assert find_missing(":~:text=the%20ferry", b"<div id=app></div><script>render()</script>") == ""


@pytest.mark.parametrize(("mark", "wall"), WALL_MARKS)
def test_a_wall_is_known_by_its_code_where_it_says_little(mark: bytes, wall: str) -> None:
    walled = page("Site", f"<script>{mark.decode()}</script>")
    assert find_wall(walled) == wall


@pytest.mark.parametrize("name", [example for _, example in SECRET_NAMES])
def test_the_value_of_a_secret_looking_parameter_is_masked(name: str) -> None:
    assert (
        redact(f"https://a.example/x?page=1&{name}=s3cr3t&z=2")
        == f"https://a.example/x?page=1&{name}=REDACTED&z=2"
    )


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("https://user:pw@a.example/x", "https://REDACTED@a.example/x"),
        (
            "https://a.example/x?monkey=banana&tokens=3&page=2",
            "https://a.example/x?monkey=banana&tokens=3&page=2",
        ),
        ("https://a.example/@user/post", "https://a.example/@user/post"),
        ("https://a.example/token=abc", "https://a.example/token=abc"),
        ("https://a.example/x?TOKEN=abc", "https://a.example/x?TOKEN=REDACTED"),
        (
            "https://a.example/x?session=12&key=council&code=4",
            "https://a.example/x?session=12&key=council&code=4",
        ),
        (
            "https://a.example/x?key=the-council-of-the-town",
            "https://a.example/x?key=the-council-of-the-town",
        ),
        ("https://a.example/x?key=AbCd1234eFgH5678", "https://a.example/x?key=REDACTED"),
        ("https://a.example/x?sid=a%2Bb1c2d3e4f5g6h7&z=1", "https://a.example/x?sid=REDACTED&z=1"),
        ("https://a.example/x#access_token=abc", "https://a.example/x#access_token=REDACTED"),
        (
            "`https://u:p@a.example/?token=abc` is broken",
            "`https://REDACTED@a.example/?token=REDACTED` is broken",
        ),
        ('"https://a.example/?jwt=e.y.j" and <b>', '"https://a.example/?jwt=REDACTED" and <b>'),
    ],
)
def test_only_secrets_are_masked(url: str, masked: str) -> None:
    assert redact(url) == masked


@pytest.mark.parametrize(
    ("url", "start"),
    [
        ("https://a.example/x/y?z", "https://a.example/x/no-such-page-"),
        ("https://a.example/x/", "https://a.example/no-such-page-"),
        ("https://a.example/", "https://a.example/no-such-page-"),
    ],
)
def test_a_sibling_lies_beside_and_is_always_the_same(url: str, start: str) -> None:
    target = read_target(url)
    assert isinstance(target, Target)
    assert sibling_of(target).url.startswith(start)
    assert sibling_of(target) == sibling_of(target)
