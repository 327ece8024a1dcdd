"""`claimcheck judge`."""

from claimcheck.cli.options import Rows

EXAMPLE = "Example: claimcheck judge pairs.jsonl > answers.jsonl"


def judge(pairs: Rows) -> None:
    """Judge pairs of a claim and a text.

    Reads a line of JSON for each pair and answers in the same order, each as soon as it is decided.
    """
    from claimcheck import pipeline
    from claimcheck.cli.output import write
    from claimcheck.cli.rows import read_rows
    from claimcheck.report.json_lines import render_judgement

    for row in read_rows(pairs):
        answer = pipeline.judge(
            row.text("claim"),
            row.text("evidence"),
            text=row.optional("text"),
            kind=row.optional("kind"),
            claim_date=row.day("claim_date"),
            evidence_date=row.day("evidence_date"),
        )
        write(render_judgement(row.values["id"], answer))


COMMAND = judge
