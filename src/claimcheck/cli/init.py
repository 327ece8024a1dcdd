"""`claimcheck init`."""

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "Example: claimcheck init"

File = Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it; - prints it.")]


def init(file: File = Path("claims.toml")) -> None:
    """Write a claims.toml with comments."""
    from claimcheck.config.starter import STARTER
    from claimcheck.errors import ConfigError

    if file == Path("-"):
        typer.echo(STARTER, nl=False)
        return
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(STARTER)
    except FileExistsError as error:
        raise ConfigError(f"`{file}` is there already", hint="name another file") from error
    except OSError as error:
        reason = (error.strerror or "it failed").lower()
        raise ConfigError(f"cannot write `{file}`: {reason}", hint="name another file") from error
    typer.echo(f"wrote `{file}`; next: name your documents in it, then run `claimcheck check`", err=True)


COMMAND = init
