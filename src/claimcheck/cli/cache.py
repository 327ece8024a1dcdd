"""`claimcheck cache info|clear|path`."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import Config

EXAMPLE = "Example: claimcheck cache info"

Directory = Annotated[Path | None, typer.Option("--cache-dir", metavar="DIR", help="Another cache.")]

app = typer.Typer(no_args_is_help=True, help="Look after the kept answers.")


@app.command(epilog="Example: claimcheck cache info")
def info(cache_dir: Directory = None, config: Config = None) -> None:
    """Say where the cache is and how much it holds."""
    from claimcheck.report.words import number
    from claimcheck.sources import cache_info

    held = cache_info(_directory(cache_dir, config))
    note = f" ({held.note})" if held.note else ""
    typer.echo(f"{held.directory}: {number(held.answers, 'answer')}, {number(held.size, 'byte')}{note}")


@app.command(epilog="Example: claimcheck cache clear")
def clear(cache_dir: Directory = None, config: Config = None) -> None:
    """Forget every answer."""
    from claimcheck.report.words import number
    from claimcheck.sources import cache_clear

    directory = _directory(cache_dir, config)
    typer.echo(f"{directory}: {number(cache_clear(directory), 'byte')} freed")


@app.command(epilog="Example: ls $(claimcheck cache path)")
def path(cache_dir: Directory = None, config: Config = None) -> None:
    """Print where the cache is."""
    typer.echo(_directory(cache_dir, config))


def _directory(given: Path | None, config: Path | None) -> Path:
    from claimcheck.config import load_config
    from claimcheck.sources import default_cache_dir

    return given or load_config(config).fetch.cache_dir or default_cache_dir()
