"""A command with typer's help page, without the types of Python that it shows beside arguments."""

import re
from typing import Any

from typer.core import TyperCommand

TYPES = re.compile(r"^(  [A-Z][A-Z-]+) <[^>\n]+>( +)", re.MULTILINE)
"""A row of the table of arguments. Example: `  PATH <list[Path]>  Documents to read.`"""


class Command(TyperCommand):
    """Shows `PATH`, not `PATH <list[Path]>`."""

    def get_help(self, ctx: Any) -> str:
        """The page, its arguments in a column of their own."""
        page = super().get_help(ctx)
        wide = max((len(found[1]) for found in TYPES.finditer(page)), default=0)
        return TYPES.sub(lambda found: found[1].ljust(wide) + "  ", page)
