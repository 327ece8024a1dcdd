"""What can be set, as frozen dataclasses: the shape of `claims.toml` and of a run.

`load` lets pydantic check a file against these classes; they themselves need the standard library only, so
that the command line starts quickly. In a file, keys are written with hyphens: `per-host`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from annotated_types import Ge, Gt, Le, MinLen, Predicate

from claimcheck.model import Verdict

FILE_NAMES = {"decisions": "claim", "decided": "date"}
"""Fields whose key in the file is not their name: there, `[[claim]]` with a `date` reads better."""


def file_key(name: str) -> str:
    """The key a field has in the file."""
    return FILE_NAMES.get(name, name).replace("_", "-")


def is_network(text: str) -> bool:
    """Whether it is a network in CIDR notation: `127.0.0.0/8`, `fd00::/8`, or one address."""
    try:
        ip_network(text)
    except ValueError:
        return False
    return True


STRICT: Any = {"extra": "forbid", "alias_generator": file_key, "allow_inf_nan": False}
"""For pydantic: no unknown keys, hyphens, no infinite waits."""

Words = Annotated[str, MinLen(1)]


class Level(StrEnum):
    """What a rule's findings weigh in this project."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class DocumentSettings:
    """Documents to check and what is known of them."""

    __pydantic_config__ = STRICT

    path: Words
    """A path or a glob, relative to the file: `articles/**/*.md`."""
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How cited pages are fetched."""

    __pydantic_config__ = STRICT

    timeout: Annotated[float, Gt(0), Le(600)] = 20.0
    """Seconds for one answer."""
    per_host: Annotated[int, Ge(1), Le(64)] = 2
    """Requests to one host at a time."""
    per_host_interval: Annotated[float, Ge(0), Le(600)] = 0.0
    """Seconds between two requests to one host."""
    retries: Annotated[int, Ge(0), Le(10)] = 2
    max_bytes: Annotated[int, Ge(1)] = 20_000_000
    user_agent: Words | None = None
    """None: the default of the fetcher."""
    allow_private: tuple[Annotated[str, Predicate(is_network)], ...] = ()
    """Networks that may be asked although they are not public, in CIDR notation."""
    exclude: tuple[Words, ...] = ()
    """Addresses never to be asked, as patterns of the shell: `https://intranet.example/*`."""
    offline: bool = False


@dataclass(frozen=True, slots=True)
class CacheSettings:
    """Where answers are kept for a while."""

    __pydantic_config__ = STRICT

    enabled: bool = True
    directory: Path | None = None
    """None: the user's cache directory."""
    max_age: Annotated[float, Ge(0)] = 7.0
    """Days."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person has said of a claim: it outranks the machine's verdict until one side's words change."""

    __pydantic_config__ = STRICT

    text: Words
    """The sentence, or a part of it that only it has; white space does not count."""
    verdict: Verdict
    reason: Words
    reviewer: Words
    decided: date | None = None
    """`date` in the file."""
    sources: tuple[Words, ...] = ()
    """Addresses or paths that were looked at."""
    document: Words | None = None
    """The path the claim stands in, where the text alone could mean several."""
    sentence_hash: Words | None = None
    """SHA-256 of the sentence, white space folded, at the time of the decision; or its first characters."""
    source_hash: Words | None = None
    """SHA-256 of the text of the first source at that time; or its first characters."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The shape of the file."""

    __pydantic_config__ = STRICT

    documents: tuple[DocumentSettings, ...] = ()
    published: date | None = None
    """Day of publication of documents that do not say it and have none of their own here."""
    fail_on: tuple[Words, ...] = ("error",)
    """Rules, categories, severities, or `never`."""
    min_confidence: Annotated[float, Ge(0), Le(1)] = 0.0
    cassettes: Path | None = None
    """A folder of recordings that answers in the network's place."""
    fetch: FetchSettings = field(default_factory=FetchSettings)
    cache: CacheSettings = field(default_factory=CacheSettings)
    rules: Mapping[str, Level] = field(default_factory=lambda: MappingProxyType({}))
    """By rule id."""
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Config(Settings):
    """The settings of one run: a file's, overlaid with the command line's."""

    file: Path | None = None
    """Where they were read from."""
    root: Path = Path()
    """What paths in the file are relative to."""
    record: Path | None = None
    """A folder to record every exchange into."""
