"""Entries of claims.toml that leave findings out in, the findings that are left out.

    [[claim]]
    text = "The ferry sank on 9 July 1931."
    ignore = ["statements-disagree"]
    reason = "two ferries of one name"

For files that have no place for a comment: plain text, PDF, DOCX.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim, Decision, Document, Finding, Mention, Position, Span
from claimcheck.rules.catalogue import RULES
from claimcheck.rules.settled import Looked

Place = tuple[str, Span]
"""A document's path and a stretch of its text."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What a run has read."""

    documents: Sequence[Document]
    claims: Sequence[Claim]
    looked: Looked
    ran: Container[str]
    """The rules that were looked into."""


def apply_declared(
    decisions: Iterable[Decision], findings: Iterable[Finding], texts: Texts, config_path: str | None
) -> tuple[Finding, ...]:
    """The findings that no entry leaves out, and those about entries that leave out nothing.

    `config_path` is None where the run does not read all documents that the file names: then an entry may
    well have no sentence.
    """
    entries = [(one, tuple(_places(one, texts))) for one in decisions if one.ignore]
    used: set[tuple[int, str]] = set()
    kept: list[Finding] = []
    for finding in findings:
        silencing = [
            number for number, (entry, places) in enumerate(entries) if _silences(entry, places, finding)
        ]
        used.update((number, finding.rule.id) for number in silencing)
        if not silencing:
            kept.append(finding)
    for number, (entry, places) in enumerate(entries):
        left = [rule for rule in entry.ignore if (number, rule) not in used]
        kept.extend(_unused(entry, places, left, texts, config_path))
    return tuple(kept)


def _places(entry: Decision, texts: Texts) -> Iterator[Place]:
    """Sentences that hold the entry's words; where none does, the words themselves."""
    words = " ".join(entry.text.split())
    sentences = dict.fromkeys(
        (claim.mention.document, claim.sentence.span)
        for claim in texts.claims
        if _is_of(entry, claim.mention.document) and words in claim.sentence.quote
    )
    yield from sentences or _written(entry, texts.documents)


def _written(entry: Decision, documents: Iterable[Document]) -> Iterator[Place]:
    pattern = re.compile(r"\s+".join(map(re.escape, entry.text.split())))
    for document in documents:
        if _is_of(entry, document.path):
            for match in pattern.finditer(document.text):
                yield document.path, Span(match.start(), match.end())


def _is_of(entry: Decision, document: str) -> bool:
    return entry.document is None or entry.document == document


def _silences(entry: Decision, places: Iterable[Place], finding: Finding) -> bool:
    return finding.rule.id in entry.ignore and any(
        path == finding.mention.document and span.overlaps(finding.mention.span) for path, span in places
    )


def _unused(
    entry: Decision, places: Sequence[Place], rules: Iterable[str], texts: Texts, config_path: str | None
) -> Iterator[Finding]:
    if not places and config_path:
        yield _finding(
            entry, f"no sentence holds the words `{entry.text}`, for which rules are ignored", config_path
        )
    for rule in rules if places else ():
        if rule in texts.ran and all(texts.looked.at(RULES[rule], path, span) for path, span in places):
            yield _finding(entry, f"nothing is left for `{rule}` to find in `{entry.text}`", config_path)


def _finding(entry: Decision, message: str, config_path: str | None) -> Finding:
    place = Mention(config_path or "claims.toml", Span(0, 0), Position(1, 1), entry.text)
    hint = "correct or remove the `ignore` of the `[[claim]]`"
    return Finding(RULES["ignore-unused"], message, place, hint=hint)
