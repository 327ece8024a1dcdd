"""How to fetch: politeness, limits, stores. Standard library only, so that reading settings costs nothing."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from claimcheck import __version__

USER_AGENT = f"claimcheck/{__version__} (citation checker; set fetch.user-agent to add your contact)"
"""Who calls. The project has no address of its own to name, and none is made up: the user's belongs here."""


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """All that decides how an address is fetched."""

    timeout: float = 10.0
    """Seconds of wall-clock time for one exchange, from connecting to the last byte."""
    patience: float = 30.0
    """Seconds of such time for one address with its redirects and retries; waiting in line is not counted."""
    per_host: int = 2
    """Exchanges at a time with one host."""
    per_host_interval: float = 0.08
    """Seconds between two starts at one host: a dozen a second, fewer than a browser makes for one page."""
    concurrency: int = 128
    """Exchanges at a time in all; below the 256 open files that some systems allow, half of them to spare."""
    retries: int = 2
    """Further tries after 429, 5xx and resets. Timeouts are not tried again."""
    longest_wait: float = 30.0
    """Seconds; a `Retry-After` beyond it ends the tries."""
    max_bytes: int = 10 * 1024 * 1024
    """Of a body, unpacked."""
    max_redirects: int = 10
    allow_private: tuple[str, ...] = ()
    """Networks beside the public ones that may be contacted, as CIDR: `127.0.0.0/8`."""
    user_agent: str = USER_AGENT
    offline: bool = False
    archive: bool | None = None
    """Look dead pages up in the public web archive; None: unless private networks are allowed, since the
    addresses of such pages are no archive's business."""
    robots: bool = False
    """Ask a host for its robots.txt first, and obey it."""
    record: Path | None = None
    replay: Path | None = None
    warc: Path | None = None
    """A WARC file to write every exchange into."""
    warc_more: bool = False
    """What the file holds already stays in it."""
    evidence: Path | None = None
    """A WARC file that answers instead of the network; `replay` counts for nothing then."""
    cache_dir: Path | None = None
    """None: no cache."""
    freshness: timedelta = timedelta(days=1)
    """For how long an answer is good that does not say so itself."""
    confirm_after: timedelta = timedelta(0)
    """For how long an address must have failed before it counts as broken; the cache knows since when."""
    exclude: tuple[str, ...] = ()
    """Regular expressions; an address in which one is found is not followed."""
    headers: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    """By origin, `https://wiki.example`: what it alone is sent, `${CLAIMCHECK_X}` filled in."""
    proxy: str | None = field(default=None, repr=False)
    """Its address, or `environment`: HTTPS_PROXY and its kin. None: none, whatever the environment says."""

    @property
    def asks_archive(self) -> bool:
        """Whether dead pages are looked up."""
        return not self.allow_private if self.archive is None else self.archive


def default_cache_dir() -> Path:
    """Under `XDG_CACHE_HOME`, or `~/.cache`; the name ends in the format's version."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    try:
        root = Path(base) if Path(base).is_absolute() else Path.home() / ".cache"
    except RuntimeError:  # a user without a home, as in some containers
        root = Path(".claimcheck")
    return root / "claimcheck" / "http-1"
