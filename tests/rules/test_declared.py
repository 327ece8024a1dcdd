"""Entries of claims.toml that leave findings out, for files that have no place for a comment."""

import pytest

from claimcheck.extract import extract
from claimcheck.model import Category, Decision, Finding, Rule, Severity, Span
from claimcheck.reading import read_text
from claimcheck.rules import RULES
from claimcheck.rules.declared import Texts, apply_declared
from claimcheck.rules.settled import Looked

TEXT = "The ferry Anna sank\non 4 June 1931.\n\nThe ferry Anna sank on 9 July 1931. It was a clear day.\n"
DOCUMENT = read_text(TEXT, name="a.txt")
TEXTS = Texts((DOCUMENT,), extract(DOCUMENT).claims, Looked(), RULES)


def finding(words: str, rule: str = "statements-disagree") -> Finding:
    start = TEXT.index(words)
    return Finding(RULES[rule], "told", DOCUMENT.mention(Span(start, start + len(words))))


def told(entry: Decision, *findings: Finding, config_path: str | None = "claims.toml") -> list[str]:
    left = apply_declared([entry], findings, TEXTS, config_path)
    return [one.mention.quote if one in findings else one.message for one in left]


def entry(text: str, *rules: str, document: str | None = None) -> Decision:
    return Decision(text, reason="two ferries", ignore=rules or ("statements-disagree",), document=document)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry Anna sank on 4 June 1931.",
        "ferry Anna sank on 4 June",
        "4 June 1931",
        "sank\n on 4 June 1931.",
    ],
)
def test_an_entry_leaves_out_what_is_found_in_its_sentence(text: str) -> None:
    assert told(entry(text), finding("4 June 1931")) == []


def test_a_sentence_without_a_claim_is_found_by_its_words() -> None:
    assert told(entry("It was a clear day."), finding("a clear day")) == []


def test_another_sentence_and_another_rule_are_left_alone() -> None:
    left = told(entry("The ferry Anna sank on 4 June"), finding("4 June 1931"), finding("9 July 1931"))
    assert left == ["9 July 1931"]
    assert told(entry("4 June 1931"), finding("4 June 1931", "documents-disagree")) == [
        "4 June 1931",
        "nothing is left for `statements-disagree` to find in `4 June 1931`",
    ]


def test_an_entry_without_a_sentence_is_told_of_by_a_run_that_reads_everything() -> None:
    message = "no sentence holds the words `5 May`, for which rules are ignored"
    assert told(entry("5 May")) == [message]
    assert told(entry("5 May"), config_path=None) == []
    assert told(entry("4 June 1931", document="b.txt"), config_path=None) == []


def test_a_source_that_did_not_answer_is_no_ground_to_call_an_entry_unused() -> None:
    place = next(claim.sentence.span for claim in TEXTS.claims if claim.text == "4 June 1931")
    unread = Texts(TEXTS.documents, TEXTS.claims, Looked({"a.txt": (place,)}), RULES)
    assert apply_declared([entry("4 June 1931", "source-disagrees")], [], unread, "claims.toml") == ()


def test_a_rule_that_was_not_looked_into_is_no_ground_either() -> None:
    links_only = Texts(TEXTS.documents, TEXTS.claims, Looked(), {"link-broken"})
    assert apply_declared([entry("4 June 1931")], [], links_only, "claims.toml") == ()


def test_entries_without_ignores_change_nothing() -> None:
    rule = Rule("x", Category.SUPPORT, Severity.NOTE, "x")
    one = Finding(rule, "told", DOCUMENT.mention(Span(0, 3)))
    assert apply_declared([Decision("4 June 1931")], [one], TEXTS, "claims.toml") == (one,)
