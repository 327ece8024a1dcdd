"""The tables of the grammar: every row matches its own example, and is tried where that begins."""

import re

import pytest

from claimcheck.extract.times.masks import MASKS, masked
from claimcheck.extract.times.reading import Rule
from claimcheck.extract.times.scan import RULES
from claimcheck.extract.times.starts import DIGIT, GROUPS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_matches_the_whole_of_its_example(rule: Rule) -> None:
    found = re.compile(rule.pattern).match(rule.example) or re.compile(rule.pattern).match(
        f"{rule.example} after it"  # a rule that looks for what follows
    )
    assert found is not None
    assert found.end() == len(rule.example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_tried_at_the_first_word_of_its_example(rule: Rule) -> None:
    groups = rule.starts.split()
    first = re.match(r"[’']?(\d|[A-Za-z]+)", rule.example)
    assert first is not None
    if first[1].isdigit():
        assert {DIGIT, "number", "ordinal"} & set(groups)
    else:
        assert any(first[1].lower() in GROUPS[group] for group in groups if group != DIGIT)


def test_every_group_of_words_is_used() -> None:
    assert set(GROUPS) == {group for rule in RULES for group in rule.starts.split()} - {DIGIT}


def test_names_of_rules_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("name", MASKS)
def test_a_mask_blanks_the_whole_of_its_example_and_keeps_the_length(name: str) -> None:
    text = f"See {MASKS[name][2]} there."
    clean = masked(text)
    assert len(clean) == len(text)
    assert clean.startswith("See ")
    assert clean.endswith(" there.")
    assert not re.search(r"\d", clean)
