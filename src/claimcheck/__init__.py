"""A linter for facts: checks the dates, counts and rulings in a text against the sources it cites.

    from pathlib import Path
    from claimcheck import check
    from claimcheck.config import load_config

    report = check([Path("article.md")], load_config())

The names below load what they need when they are first asked for, so that `import claimcheck` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.model import Claim, Finding, Report
    from claimcheck.pipeline import check, extract

__version__ = "0.1.0"

__all__ = ["Claim", "Finding", "Report", "__version__", "check", "extract"]

_HOMES = {
    "Claim": "claimcheck.model",
    "Finding": "claimcheck.model",
    "Report": "claimcheck.model",
    "check": "claimcheck.pipeline",
    "extract": "claimcheck.pipeline",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module `claimcheck` has no attribute `{name}`")
