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
from claimcheck.sources.exchange import Clock, Layer
from claimcheck.sources.follow import follow
from claimcheck.sources.settings import FetchSettings

HOSTS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})
API = "https://doi.org/api/handles"
_DOI = re.compile(r"/10\.\d{4,9}/.{1,2000}")
IS_ONE, IS_NONE = 1, 100


def handle_of(target: Target) -> str | None:
    """Where to ask for the DOI that an address names; None where it names none."""
    if target.host not in HOSTS:
        return None
    path = urlsplit(target.url).path
    return f"{API}{path}" if _DOI.fullmatch(path) else None


async def ask_handle(
    ask: Layer, target: Target, status: LinkStatus, settings: FetchSettings, clock: Clock
) -> LinkStatus:
    """The status of a blocked address, with what the handle system knows of its DOI."""
    address = handle_of(target) if status.state is LinkState.BLOCKED else None
    handle = read_target(address) if address else None
    if handle is None or isinstance(handle, Refused):
        return status
    code = _response_code((await follow(ask, handle, settings, clock))[-1].body)
    if code == IS_ONE:
        note = "; ".join(filter(None, (status.note, "the DOI is registered")))
        return replace(status, note=note)
    if code == IS_NONE:
        return replace(status, state=LinkState.BROKEN, detail=LinkDetail.GONE, note="there is no such DOI")
    return status


def _response_code(body: bytes) -> int | None:
    try:
        code = json.loads(body)["responseCode"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return code if isinstance(code, int) else None
