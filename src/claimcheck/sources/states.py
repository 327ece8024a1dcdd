"""What the exchanges of one address amount to: a chain of hops in, a `LinkStatus` out. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import LinkDetail, LinkState, LinkStatus
from claimcheck.sources.body import is_readable, looks_binary
from claimcheck.sources.exchange import PERMANENT, Exchange
from claimcheck.sources.pages import find_wall
from claimcheck.sources.redact import redact

ENOUGH_SIGNS = 2
"""Of a soft 404, of three: sent home, a page that says so, the same answer for an address made up."""
BROKEN, BLOCKED, UNREACHABLE = LinkState.BROKEN, LinkState.BLOCKED, LinkState.UNREACHABLE
SKIPPED, UNCHECKED = LinkState.SKIPPED, LinkState.UNCHECKED

OF_STATUS: dict[int, tuple[LinkState, LinkDetail]] = {
    401: (BLOCKED, LinkDetail.FORBIDDEN),
    402: (BLOCKED, LinkDetail.FORBIDDEN),
    403: (BLOCKED, LinkDetail.FORBIDDEN),
    404: (BROKEN, LinkDetail.GONE),
    407: (BLOCKED, LinkDetail.FORBIDDEN),
    408: (UNREACHABLE, LinkDetail.TIMEOUT),
    410: (BROKEN, LinkDetail.GONE),
    429: (UNREACHABLE, LinkDetail.RATE_LIMITED),
    451: (BLOCKED, LinkDetail.FORBIDDEN),
    999: (BLOCKED, LinkDetail.BOT_WALL),  # how one large network answers every program
}

OF_FAILURE: dict[LinkDetail, LinkState] = {
    LinkDetail.DNS_DEAD: BROKEN,
    LinkDetail.UNSAFE: SKIPPED,
    LinkDetail.EXCLUDED: SKIPPED,
    LinkDetail.OFFLINE: UNCHECKED,
    LinkDetail.NOT_RECORDED: UNCHECKED,
}
"""All other failures are `unreachable`."""
OF_THE_ADDRESS = frozenset(LinkDetail) - {
    LinkDetail.UNSAFE,
    LinkDetail.EXCLUDED,
    LinkDetail.OFFLINE,
    LinkDetail.NOT_RECORDED,
    LinkDetail.NO_NETWORK,
    LinkDetail.DNS_ERROR,
}
"""Failures that something out there answered for; of the others there is no time and no origin to tell."""


def status_of(hops: Sequence[Exchange], signs: int) -> LinkStatus:
    """The state of an address from its exchanges, in order, and the signs of a soft 404 that were found."""
    last = hops[-1]
    state, detail, note = _judge(last)
    if state is LinkState.OK and signs >= ENOUGH_SIGNS:
        state, detail, note = BROKEN, LinkDetail.SOFT_404, "the page that came says that there is none"
    final = last.url if last.url != hops[0].url else None
    if state is LinkState.OK and (moved := moved_to(hops)):
        state, detail, final = LinkState.REDIRECTED, LinkDetail.MOVED, moved
    looked = last.status is not None or last.failure in OF_THE_ADDRESS
    return LinkStatus(
        state,
        detail,
        http=last.status,
        final_url=redact(final) if final else None,
        origin=last.origin if looked else None,
        fetched_at=last.fetched_at if looked else None,
        note=note,
    )


def _judge(last: Exchange) -> tuple[LinkState, LinkDetail | None, str]:
    """State, detail and note from the last answer alone."""
    if last.failure is not None:
        return OF_FAILURE.get(last.failure, UNREACHABLE), last.failure, redact(last.note)
    code = last.status or 0
    if code not in (404, 410) and (wall := find_wall(last)):
        return BLOCKED, LinkDetail.BOT_WALL, wall
    if 200 <= code < 300:
        return _judge_body(last)
    if code in OF_STATUS:
        return (*OF_STATUS[code], "")
    if code >= 500:
        return UNREACHABLE, LinkDetail.SERVER_ERROR, ""
    return UNREACHABLE, LinkDetail.HTTP_ERROR, f"status {code}"


def _judge_body(last: Exchange) -> tuple[LinkState, LinkDetail | None, str]:
    kind = last.headers.get("content-type", "")
    if is_readable(kind) and not looks_binary(last.body, kind):
        return LinkState.OK, None, ""
    return SKIPPED, LinkDetail.NOT_TEXT, kind.partition(";")[0]


def moved_to(hops: Sequence[Exchange]) -> str | None:
    """The new address, where the first redirects are permanent; a temporary one after them does not count."""
    moved = None
    for hop, following in pairwise(hops):
        if hop.status not in PERMANENT:
            break
        moved = following.url
    return moved
