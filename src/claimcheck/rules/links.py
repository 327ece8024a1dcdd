"""Citations with their link states in, findings about addresses out."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Citation, Finding, LinkDetail, LinkState, LinkStatus
from claimcheck.rules.catalogue import RULES


def find_broken_links(citations: Sequence[Citation], statuses: Mapping[str, LinkStatus]) -> Iterator[Finding]:
    """What a reader who follows the addresses would stumble over. Our own failure to look is no finding."""
    for citation in citations:
        status = statuses.get(citation.id)
        if status is not None:
            yield from _findings(citation, status)


def _findings(citation: Citation, status: LinkStatus) -> Iterator[Finding]:
    if status.state is LinkState.BROKEN:
        yield _broken(citation, status)
    elif status.detail is LinkDetail.FRAGMENT_MISSING:
        message = f"`{citation.url}` is there, but without the place after `#`"
        yield Finding(RULES["fragment-missing"], message, citation.mention, hint="correct the part after `#`")
    elif status.state is LinkState.REDIRECTED:
        message = f"`{citation.url}` has moved for good"
        yield Finding(RULES["link-moved"], message, citation.mention, hint=f"cite `{status.final_url}`")


def _broken(citation: Citation, status: LinkStatus) -> Finding:
    """What is not confirmed yet may be an outage: it has a rule of its own, so that CI can pass it over."""
    why = f"{status.detail or 'broken'}" + (f", HTTP {status.http}" if status.http else "")
    told = f"{why}; {status.note}" if status.note else why
    if not status.confirmed:
        message = f"`{citation.url}` looks broken ({told})"
        hint = "nothing to do yet: it counts as broken when it has failed for as long as `confirm-after` asks"
        return Finding(RULES["link-unconfirmed"], message, citation.mention, hint=hint)
    hint = (
        f"an archived copy is at {status.archive_url}"
        if status.archive_url
        else "mend the address, or cite an archived copy"
    )
    return Finding(RULES["link-broken"], f"`{citation.url}` is broken ({told})", citation.mention, hint=hint)
