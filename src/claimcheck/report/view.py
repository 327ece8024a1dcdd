"""How a report is to be shown."""

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """What a report is written as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    SUMMARY = "summary"
    CSV = "csv"
    CLAIMREVIEW = "claimreview"


class Part(StrEnum):
    """Which of a report's parts a command is about."""

    EXTRACT = "extract"
    LINKS = "links"
    CHECK = "check"
    EXPLAIN = "explain"
    """One claim, with all that was considered."""


class Detail(StrEnum):
    """How much of it to tell a person; JSON always tells all."""

    QUIET = "quiet"
    """Findings and the tally."""
    NORMAL = "normal"
    VERBOSE = "verbose"
    """Whole sentences, all evidence, every citation."""


@dataclass(frozen=True, slots=True)
class View:
    """A command's part, and how wide and loud it is shown."""

    part: Part = Part.CHECK
    detail: Detail = Detail.NORMAL
    width: int = 80
    """Columns."""
    color: bool = False
    links: bool = False
    """Whether the terminal makes addresses clickable (OSC 8)."""
    root: str = ""
    """The folder, as an absolute path, from which readers of SARIF and GitHub count; empty for `folder`."""
    folder: str = ""
    """The folder, as an absolute path, from which the run counts."""
    rule_pages: str | None = None
    """Address of a page with a section for each rule; None where nobody has said of one."""
