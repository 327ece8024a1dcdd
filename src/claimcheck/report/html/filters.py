"""Entries in, the form that filters them and the numbers it works on out."""

import json
from collections import Counter
from collections.abc import Sequence

from claimcheck.model import Document
from claimcheck.report.html.entries import KINDS, OTHER, STAND_WORDS, STANDS, Entry
from claimcheck.report.html.markup import inline
from claimcheck.report.html.timeline import Timeline
from claimcheck.report.words import PLURALS, shorten


def filter_form(entries: Sequence[Entry], documents: Sequence[Document]) -> str:
    """Hidden until the script shows it: without a script it could do nothing."""
    return (
        "<form hidden autocomplete=off role=search aria-label=Filters>"
        f"<fieldset><legend>Verdict</legend>{_stands(entries)}</fieldset>"
        f"<fieldset><legend>Kind</legend>{_kinds(entries)}</fieldset>"
        f"{_documents(entries, documents)}{_rules(entries)}"
        '<button type=reset>Reset</button><button type=button name=list title="l">List</button>'
        '<span><button type=button name=previous title="k">← Previous</button> '
        '<button type=button name=next title="j">Next →</button></span> '
        "<output aria-live=polite></output></form>\n"
    )


def _stands(entries: Sequence[Entry]) -> str:
    counts = Counter(entry.stand for entry in entries)
    return "".join(
        _chip("stand", place, STAND_WORDS[stand], counts[stand])
        for place, stand in enumerate(STANDS)
        if counts[stand]
    )


def _kinds(entries: Sequence[Entry]) -> str:
    counts = Counter(entry.kind for entry in entries)
    words = {**PLURALS, OTHER: "no claim"}
    return "".join(
        _chip("kind", place, words[kind], counts[kind]) for place, kind in enumerate(KINDS) if counts[kind]
    )


def _chip(name: str, value: int, words: str, count: int) -> str:
    box = f"<input type=checkbox name={name} value={value} checked>"
    return f"<label class=chip>{box}{words} <b>{count}</b></label>"


def _documents(entries: Sequence[Entry], documents: Sequence[Document]) -> str:
    counts = Counter(entry.document for entry in entries)
    options = "".join(
        f"<option value={place}>{inline(shorten(one.path, '', 60))} ({counts[place]})</option>"
        for place, one in enumerate(documents)
    )
    label = "<label class=label for=doc>Document</label>"
    return f'{label}<select id=doc name=doc><option value="">all documents</option>{options}</select>'


def _rules(entries: Sequence[Entry]) -> str:
    counts = Counter(rule for entry in entries for rule in entry.rules)
    some = sum(bool(entry.rules) for entry in entries)
    options = "".join(
        f"<option value={place}>{inline(rule)} ({counts[rule]})</option>"
        for place, rule in enumerate(rules_of(entries))
    )
    label = "<label class=label for=rule>Rule</label>"
    every = f'<option value="">any rule or none</option><option value=any>with a finding ({some})</option>'
    return f"{label}<select id=rule name=rule>{every}{options}</select>"


def rules_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The rules that found something, in the order of their names."""
    return tuple(sorted({rule for entry in entries for rule in entry.rules}))


def page_data(entries: Sequence[Entry], drawn: Timeline) -> str:
    """What the filters look at, by the entries' numbers. Numbers and our own words only."""
    rules = {rule: place for place, rule in enumerate(rules_of(entries))}
    table = {
        "stands": STANDS,
        "stand": [STANDS.index(entry.stand) for entry in entries],
        "kind": [KINDS.index(entry.kind) for entry in entries],
        "doc": [entry.document for entry in entries],
        "rules": [[rules[rule] for rule in entry.rules] for entry in entries],
        "cells": drawn.cells,
    }
    return json.dumps(table, separators=(",", ":")).replace("<", "\\u003c")
