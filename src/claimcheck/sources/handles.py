"""A DOI whose publisher lets no program in: the handle system is asked whether there is such a DOI.

doi.org itself answers `https://doi.org/api/handles/10.1000/1` for anybody, in JSON: `responseCode` 1 is a
DOI, 100 is none. It says nothing of the page, so a blocked address stays blocked.
"""

import json
import re
from dataclasses import replace
from urllib.parse import urlsplit

from claimcheck.model import LinkDetail, LinkState, LinkStatus
from claimcheck.sources.addresses import Refused, Target, read_target
from claimcheck.sources.archive import may_have
from claimcheck.sources.exchange import Clock, Layer
from claimcheck.sources.follow import follow
from claimcheck.sources.settings import FetchSettings

HOSTS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})
API = "https://doi.org/api/handles"
_DOI = re.compile(r"/10\.\d{4,9}/.{1,2000}")
IS_ONE, IS_NONE = 1, 100

# Where publishers put a DOI in their own addresses: what stands before it, with an example.
AT_PUBLISHERS: tuple[tuple[str, str], ...] = (
    (r"/doi/(?:(?:abs|full|epdf|pdf|book|citedby|figure|ref|reader)/)?", "/doi/full/10.1234/abc"),
    (r"/(?:article|articlepdf|chapter|book|protocol|abs|content/pdf)/", "/article/10.1234/abc"),
    (r"[?&](?:doi|id)=", "/article?id=10.1234/abc"),
)
_AT_PUBLISHERS = re.compile(
    rf"(?:{'|'.join(before for before, _ in AT_PUBLISHERS)})(?P<doi>10\.\d{{4,9}}(?:/|%2F)[^?&#]{{1,300}})",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:\.pdf|\.epub|\.html?|/(?:full|abstract|pdf|epdf|html|meta|summary|references))/?$", re.IGNORECASE
)
"""Of the publisher's address, not of the DOI."""


def handle_of(target: Target) -> str | None:
    """Where to ask for the DOI that an address of doi.org names; None where it names none."""
    if target.host not in HOSTS:
        return None
    path = urlsplit(target.url).path
    return f"{API}{path}" if _DOI.fullmatch(path) else None


def publishers_doi(target: Target) -> str | None:
    """The DOI in a publisher's own address, as it stands there; it may be none at all."""
    if not may_have(target):  # a name that is not public is told to nobody
        return None
    found = _AT_PUBLISHERS.search(target.url)
    return _ENDING.sub("", re.sub("(?i)%2F", "/", found["doi"])).rstrip("/") if found else None


async def ask_handle(
    ask: Layer, target: Target, status: LinkStatus, settings: FetchSettings, clock: Clock
) -> LinkStatus:
    """The status of a blocked address, with what the handle system knows of its DOI.

    That there is none of that name says something only of an address of doi.org: at a publisher's, it may
    have been read wrongly.
    """
    if status.state is not LinkState.BLOCKED:
        return status
    own, doi = handle_of(target), None
    if own is None:
        doi = publishers_doi(target)
    handle = read_target(own or f"{API}/{doi}") if own or doi else None
    if handle is None or isinstance(handle, Refused):
        return status
    code = _response_code((await follow(ask, handle, settings, clock))[-1].body)
    if code == IS_ONE:
        words = f"its DOI, {doi}, is registered" if doi else "the DOI is registered"
        return replace(status, note="; ".join(filter(None, (status.note, words))))
    if code == IS_NONE and own:
        return replace(status, state=LinkState.BROKEN, detail=LinkDetail.GONE, note="there is no such DOI")
    return status


def _response_code(body: bytes) -> int | None:
    try:
        code = json.loads(body)["responseCode"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return code if isinstance(code, int) else None
