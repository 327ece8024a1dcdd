"""`claimcheck archive`."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.options import DocumentOptions, FetchOptions, Paths, spread

EXAMPLE = "Example: claimcheck archive article.md --output article.warc.gz"

Output = Annotated[Path, typer.Option(metavar="FILE", help="Where to write it; packed if it ends in .gz.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]


@spread
def archive(
    documents: DocumentOptions,
    fetch: FetchOptions,
    output: Output = Path("evidence.warc.gz"),
    quiet: Quiet = False,
    paths: Paths = None,
) -> None:
    """Keep what the citations answer.

    Follows every citation of the documents and writes all answers into one WARC file: `check --evidence` and
    common replay tools read it.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch, say_error
    from claimcheck.cli.output import expect_writable
    from claimcheck.cli.setup import configure, documents_of
    from claimcheck.errors import ConfigError
    from claimcheck.opinions import JudgeSettings
    from claimcheck.report.words import citation_tally

    config = configure(documents, fetch)
    if output == Path("-"):
        raise ConfigError("a WARC file is not for the screen", hint="name a file: `--output run.warc.gz`")
    expect_writable(output)
    # Which earlier copies are asked for depends on the verdicts; no other opinion is needed for that.
    config = replace(config, fetch=replace(config.fetch, warc=output), judge=JudgeSettings())
    with Watch(quiet=quiet) as watch:
        result = pipeline.check(documents_of(paths, config), config, watch)
    for skipped in result.skipped:
        say_error(f"`{skipped.path}`: {skipped.message}", skipped.hint)
    if not quiet:
        typer.echo(f"wrote `{output}`; {citation_tally(result)}", err=True)


COMMAND = archive
