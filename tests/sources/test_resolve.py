import pytest

from claimcheck.model import Citation, CitationKind, Mention, Position, Span
from claimcheck.sources.resolve import resolve, unwrap

MENTION = Mention("paper.txt", Span(0, 1), Position(1, 1), "x")


def citing(*urls: str, doi: str | None = None) -> Citation:
    return Citation("c1", CitationKind.LINK, MENTION, urls=urls, doi=doi)


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        (citing("https://a.example/b#part"), ("https://a.example/b#part",)),
        (
            citing("https://a.example/b", "https://a.example/c"),
            ("https://a.example/b", "https://a.example/c"),
        ),
        (citing(), ()),
        (citing("ftp://a.example/b", "mailto:a@b.example", "javascript:alert(1)", "file:///etc/hosts"), ()),
        (citing("http://["), ()),
        (citing(doi="10.1234/5"), ("https://doi.org/10.1234/5",)),
        (
            citing("https://a.example/5", doi="10.1234/5"),
            ("https://a.example/5", "https://doi.org/10.1234/5"),
        ),
        (citing("http://dx.doi.org/10.1234/5", doi="10.1234/5"), ("http://dx.doi.org/10.1234/5",)),
        (
            citing("https://web.archive.org/web/2017/https://a.example/b", "https://a.example/b"),
            ("https://web.archive.org/web/2017/https://a.example/b", "https://a.example/b"),
        ),
    ],
)
def test_the_addresses_to_try_come_as_cited_then_by_identifier(
    citation: Citation, expected: tuple[str, ...]
) -> None:
    assert resolve(citation) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c=d", []),
        (
            "https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd&sa=D",
            ["https://a.example/b?c=d"],
        ),
        ("https://proxy.example/login?url=https://a.example/b?c=d", ["https://a.example/b?c=d"]),
        ("https://proxy.example/login?qurl=https%3A%2F%2Fa.example%2Fb", ["https://a.example/b"]),
        ("https://web.archive.org/web/20170101000000/http://a.example/b?c=d", ["http://a.example/b?c=d"]),
        ("https://web.archive.org/web/2017*/http:/a.example/b", ["http://a.example/b"]),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb&h=x", ["https://a.example/b"]),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&data=1",
            ["https://a.example/b"],
        ),
        ("https://a.example/b?ref=https://other.example/", []),
        (
            "https://www.google.com/url?q=https%3A%2F%2Fproxy.example%2Flogin%3Furl%3Dhttps%3A%2F%2Fa.example%2Fb",
            ["https://proxy.example/login?url=https://a.example/b", "https://a.example/b"],
        ),
        ("https://a.example/%68ttp%3A%2F%2Fb.example/c", ["http://b.example/c"]),
    ],
)
def test_what_a_wrapper_hides_is_found(url: str, expected: list[str]) -> None:
    assert list(unwrap(url)) == expected


@pytest.mark.parametrize("unit", ["http://", "?url=http://", "%3A%2F", "/https:/", "&q=", "#", "["])
def test_junk_is_unwrapped_without_failing(unit: str) -> None:
    resolve(citing("http://a.example/" + unit * 20_000, "http://" + unit * 1_000))
