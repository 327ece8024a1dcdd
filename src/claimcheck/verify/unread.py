"""The states of a claim's sources in, a judgement out: for claims none of whose sources could be read."""

from collections.abc import Sequence

from claimcheck.model import Claim, Judgement, LinkDetail, LinkState, LinkStatus, Unresolved
from claimcheck.verify.decide import unresolved


def unread(claim: Claim, statuses: Sequence[LinkStatus]) -> Judgement:
    """No verdict: our failure to look, or the author's dead address, is none on the claim."""
    return unresolved(claim, _reason(statuses))


def _reason(statuses: Sequence[LinkStatus]) -> Unresolved:
    """The most telling one where several sources failed in several ways."""
    asked = [status for status in statuses if status.detail is not LinkDetail.NO_URL]
    if not asked:
        return Unresolved.NO_CITATION if not statuses else Unresolved.SOURCE_UNREACHABLE
    if any(status.state is LinkState.BLOCKED for status in asked):
        return Unresolved.SOURCE_BLOCKED
    if all(_not_text(status) for status in asked):
        return Unresolved.SOURCE_NOT_TEXT
    return Unresolved.SOURCE_UNREACHABLE


def _not_text(status: LinkStatus) -> bool:
    """An answer that came, but that no reader makes a text of."""
    return status.detail is LinkDetail.NOT_TEXT or status.state in (LinkState.OK, LinkState.REDIRECTED)
