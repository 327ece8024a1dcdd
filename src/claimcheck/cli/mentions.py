"""`claimcheck mentions`."""

from claimcheck.cli.options import Rows

EXAMPLE = "Example: claimcheck mentions documents.jsonl > mentions.jsonl"


def mentions(documents: Rows) -> None:
    """List dates, quantities and laws in texts.

    Reads a line of JSON for each text and prints every expression it reads there, claim or not.
    """
    from claimcheck import pipeline
    from claimcheck.cli.output import write
    from claimcheck.cli.rows import read_rows
    from claimcheck.report.json_lines import render_mentions

    for row in read_rows(documents):
        found = pipeline.mentions(row.text("text"), published=row.day("published"))
        write(render_mentions(row.values["id"], *found))


COMMAND = mentions
