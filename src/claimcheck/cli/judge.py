"""`claimcheck judge`."""

from functools import partial
from typing import TYPE_CHECKING, Any

from claimcheck.cli.options import Config, FetchOptions, JudgeOptions, Rows, spread

if TYPE_CHECKING:
    from claimcheck.cli.rows import Row
    from claimcheck.pipeline.opinions import Opinions

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
    from claimcheck.processes import in_order

    settings = configure(DocumentOptions(config), fetch, judge=judge)
    opinions = pipeline.opinions_of(settings, Watch())
    asked = map(_question, read_rows(pairs))
    answer = partial(_answer, opinions=opinions, min_confidence=settings.min_confidence)
    with fewer_collections():
        for line in map(answer, asked) if opinions else in_order(answer, asked):
            write(line)


def _question(row: "Row") -> tuple[object, dict[str, Any]]:
    """The id of a row, and what it asks."""
    return row.values["id"], {
        "claim": row.text("claim"),
        "evidence": row.text("evidence"),
        "text": row.optional("text"),
        "kind": row.optional("kind"),
        "claim_date": row.day("claim_date"),
        "evidence_date": row.day("evidence_date"),
    }


def _answer(
    question: tuple[object, dict[str, Any]], opinions: "Opinions | None", min_confidence: float
) -> str:
    from claimcheck import pipeline
    from claimcheck.report.json_lines import render_judgement

    name, asked = question
    return render_judgement(name, pipeline.judge(**asked, opinions=opinions, min_confidence=min_confidence))


COMMAND = judge
