"""A report and what was known before in, what is new and what is fixed out; baselines are JSON."""

import json
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from claimcheck.errors import ConfigError
from claimcheck.model import Report, fingerprint
from claimcheck.model.identity import Identity, identify
from claimcheck.rules.catalogue import RULES
from claimcheck.rules.settled import look, needs_sources, of_quotations

VERSION = 1
_KEYS = ("fingerprint", "rule", "document", "words", "value")


@dataclass(frozen=True, slots=True)
class Known:
    """A finding that was there when the baseline was written."""

    fingerprint: str
    rule: str
    document: str
    words: str
    value: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A report held against a baseline."""

    report: Report
    """With the new findings only."""
    known: int
    """How many findings are accepted."""
    fixed: tuple[Known, ...]
    """What is not found any more, though it was looked for."""
    kept: tuple[Known, ...]
    """What a new baseline would hold: what is found, and what could not be looked for this time."""


def compare_with(
    baseline: Iterable[Known],
    report: Report,
    name: Callable[[str], str],
    *,
    whole: bool,
    ran: Container[str] = RULES,
) -> Compared:
    """What of a report is new.

    `name` says how the baseline calls a document, `whole` that all documents were read, `ran` which rules
    were looked into.
    """
    known = {one.fingerprint: one for one in baseline}
    found = [_known(one) for one in identify(report, name)]
    now = {one.fingerprint for one in found}
    gone = [one for key, one in known.items() if key not in now]
    sight = _Sight(report, name, whole=whole, ran=ran)
    fixed = tuple(one for one in gone if sight.reaches(one))
    new = [
        finding for finding, one in zip(report.findings, found, strict=True) if one.fingerprint not in known
    ]
    out_of_sight = [one for one in gone if not sight.reaches(one)]
    return Compared(
        replace(report, findings=tuple(new)),
        len(found) - len(new),
        fixed,
        tuple(
            sorted((*found, *out_of_sight), key=lambda one: (one.document, one.rule, one.words, one.value))
        ),
    )


def _known(one: Identity) -> Known:
    return Known(one.digest, one.rule, one.document, one.words, one.value)


class _Sight:
    """What a run has looked at."""

    def __init__(
        self, report: Report, name: Callable[[str], str], *, whole: bool, ran: Container[str]
    ) -> None:
        self._whole = whole
        self._ran = ran
        self._documents = {name(document.path) for document in report.documents}
        self._skipped = {name(one.path) for one in report.skipped}
        looked = look(report.claims, report.citations, report.statuses, whole=whole)
        unread = {path: frozenset(spans) for path, spans in looked.unread.items()}
        texts = [(claim.sentence, claim.sentence.quote) for claim in report.claims]
        texts += [(one.mention, one.url or one.mention.quote) for one in report.citations]
        self._unread = {
            (name(mention.document), fingerprint(words))
            for mention, words in texts
            if mention.span in unread.get(mention.document, ())
        }

    def reaches(self, one: Known) -> bool:
        """Whether it would have been found if it were there still."""
        rule = RULES.get(one.rule)
        if rule is not None and rule.id not in self._ran:
            return False
        if one.document not in self._documents:
            return self._whole and one.document not in self._skipped
        if rule is None:
            return True
        if rule.id.startswith("documents-") and not self._whole:
            return False
        if of_quotations(rule):
            return one.document not in {document for document, _ in self._unread}
        return not (needs_sources(rule) and (one.document, fingerprint(one.words)) in self._unread)


def read_baseline(text: str, name: str) -> tuple[Known, ...]:
    """The findings of a baseline; raises ConfigError for what is none."""
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unusable(name, "it is not JSON") from error
    if not isinstance(table, dict) or table.get("version") != VERSION:
        raise _unusable(name, f"it is no baseline of version {VERSION}")
    rows = table.get("findings")
    if not isinstance(rows, list) or not all(_is_row(row) for row in rows):
        raise _unusable(name, f"`findings` is to be a list of objects with {', '.join(_KEYS)}")
    return tuple(Known(*(row[key] for key in _KEYS)) for row in rows)


def _is_row(row: Any) -> bool:
    return isinstance(row, dict) and all(isinstance(row.get(key), str) for key in _KEYS)


def _unusable(name: str, why: str) -> ConfigError:
    return ConfigError(f"cannot use `{name}`: {why}", hint="`--write-baseline` writes it anew")


def render_baseline(kept: Sequence[Known]) -> str:
    """A baseline as text: one finding an object, in an order that makes small differences."""
    rows = [{key: getattr(one, key) for key in _KEYS} for one in kept]
    return json.dumps({"version": VERSION, "findings": rows}, ensure_ascii=False, indent=1) + "\n"
