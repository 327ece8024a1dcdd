"""`claimcheck judge`."""

from claimcheck.cli.options import Config, FetchOptions, JudgeOptions, Rows, spread

EXAMPLE = "Example: claimcheck judge pairs.jsonl > answers.jsonl"


@spread
def judge(pairs: Rows, fetch: FetchOptions, judge: JudgeOptions, config: Config = None) -> None:
    """Judge pairs of a claim and a text.

    Reads a line of JSON for each pair and answers in the same order, each as soon as it is decided.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.options import DocumentOptions
    from claimcheck.cli.output import write
    from claimcheck.cli.rows import read_rows
    from claimcheck.cli.setup import configure
    from claimcheck.garbage import fewer_collections
    from claimcheck.report.json_lines import render_judgement

    settings = configure(DocumentOptions(config), fetch, judge=judge)
    opinions = pipeline.opinions_of(settings, Watch())
    with fewer_collections():
        for row in read_rows(pairs):
            answer = pipeline.judge(
                row.text("claim"),
                row.text("evidence"),
                text=row.optional("text"),
                kind=row.optional("kind"),
                claim_date=row.day("claim_date"),
                evidence_date=row.day("evidence_date"),
                opinions=opinions,
                min_confidence=settings.min_confidence,
            )
            write(render_judgement(row.values["id"], answer))


COMMAND = judge
