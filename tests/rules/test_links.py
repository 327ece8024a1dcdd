import pytest

from claimcheck.model import (
    Citation,
    CitationKind,
    LinkDetail,
    LinkState,
    LinkStatus,
    Mention,
    Position,
    Span,
)
from claimcheck.rules import find_broken_links

CITATION = Citation(
    "a.md#c1",
    CitationKind.LINK,
    Mention("a.md", Span(0, 4), Position(1, 1), "here"),
    urls=("https://page.example/a",),
)


def found(status: LinkStatus) -> list[str]:
    return [finding.rule.id for finding in find_broken_links([CITATION], {CITATION.id: status})]


@pytest.mark.parametrize(
    ("status", "rules"),
    [
        (LinkStatus(LinkState.BROKEN, LinkDetail.GONE, 404), ["link-broken"]),
        (LinkStatus(LinkState.BROKEN, LinkDetail.GONE, 404, confirmed=False), ["link-unconfirmed"]),
        (LinkStatus(LinkState.OK, LinkDetail.FRAGMENT_MISSING, 200), ["fragment-missing"]),
        (
            LinkStatus(LinkState.REDIRECTED, LinkDetail.MOVED, 301, final_url="https://page.example/b"),
            ["link-moved"],
        ),
        (LinkStatus(LinkState.OK, http=200), []),
        (LinkStatus(LinkState.UNREACHABLE, LinkDetail.TIMEOUT), []),
        (LinkStatus(LinkState.UNREACHABLE, LinkDetail.SERVER_ERROR, 503), []),
        (LinkStatus(LinkState.BLOCKED, LinkDetail.FORBIDDEN, 403), []),
        (LinkStatus(LinkState.SKIPPED, LinkDetail.UNSAFE), []),
        (LinkStatus(LinkState.UNCHECKED, LinkDetail.OFFLINE), []),
    ],
)
def test_only_what_the_author_can_mend_is_a_finding(status: LinkStatus, rules: list[str]) -> None:
    assert found(status) == rules


def test_the_hint_names_the_new_address_or_the_archived_copy() -> None:
    moved = LinkStatus(LinkState.REDIRECTED, LinkDetail.MOVED, 301, final_url="https://page.example/b")
    gone = LinkStatus(LinkState.BROKEN, LinkDetail.GONE, 404, archive_url="https://archive.example/a")
    hints = [
        finding.hint for s in (moved, gone) for finding in find_broken_links([CITATION], {CITATION.id: s})
    ]
    assert hints == ["cite `https://page.example/b`", "an archived copy is at https://archive.example/a"]
