"""The example corpus shows what the tool is for, and two runs over its recordings say the same."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from claimcheck.config import find_documents, load_config
from claimcheck.model import ClaimKind, LinkState, Report, Verdict
from claimcheck.pipeline import check
from claimcheck.report import Detail, Format, Part, View, render

ROOT = Path(__file__).parents[1]


def run() -> Report:
    config = load_config(ROOT / "claims.toml")
    return check(find_documents(config), replace(config, fetch=replace(config.fetch, cache_dir=None)))


@lru_cache(maxsize=1)
def report() -> Report:
    return run()


def test_every_kind_of_claim_has_every_verdict() -> None:
    shown = {(claim.kind, report().judgements[claim.id].verdict) for claim in report().claims}
    assert shown == {(kind, verdict) for kind in ClaimKind for verdict in Verdict}


def test_one_link_is_broken() -> None:
    assert sum(status.state is LinkState.BROKEN for status in report().statuses.values()) == 1


def test_the_planted_mistakes_are_found_and_nothing_else_is_accused() -> None:
    accused = {
        (finding.rule.id, finding.mention.quote)
        for finding in report().findings
        if finding.rule.category == "contradiction"
    }
    assert accused == {
        ("source-disagrees", "27 October 2018"),
        ("source-disagrees", "The High Court in Pretoria upheld the notice"),
        ("source-disagrees", "45,000"),
        ("source-disagrees", "the Supreme Court struck down the proclamation"),
        ("source-disagrees", "31"),
        ("documents-disagree", "9 March 2017"),
    }


def test_every_cited_address_of_the_corpus_is_recorded() -> None:
    details = {status.detail for status in report().statuses.values()}
    assert "not-recorded" not in details


def test_two_runs_give_the_same_bytes() -> None:
    view = View(Part.CHECK, Detail.NORMAL, 80, color=False)
    assert render(report(), Format.JSON, view) == render(run(), Format.JSON, view)


def test_the_excerpt_in_the_readme_is_what_the_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    excerpt = (ROOT / "README.md").read_text("utf-8").partition("$ claimcheck check\n")[2].partition("```")[0]
    monkeypatch.chdir(ROOT)
    config = load_config()
    view = View(Part.CHECK, Detail.NORMAL, 80, color=False)
    printed = render(check(find_documents(config), config), Format.TEXT, view)
    for part in excerpt.strip("\n").split("\n…\n"):
        assert part in printed
