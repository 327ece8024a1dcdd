"""Which words stand in a value's clause."""

import pytest

from claimcheck.compare.sentence.scene import Scene

NEAR = [
    (
        "The mill, which was built by Odo Lark, was closed in 1920.",
        "1920",
        {"mill", "closed"},
        {"Lark", "built"},
    ),
    (
        "The mill, which was built in 1850 and sold to Odo Lark, burned down.",
        "1850",
        {"mill"},
        {"burned", "sold"},
    ),
    ("The mill was closed in 1920 after its roof had fallen in.", "1920", {"mill", "closed"}, {"roof"}),
    ("After its roof had fallen in, the mill was closed in 1920.", "1920", {"mill", "closed"}, {"roof"}),
    ("After leaving the army, Lark ran the mill until 1920.", "1920", {"Lark", "mill"}, {"army"}),
    ("Lark, a miller from Osk, sold the barn in 1920.", "1920", {"Lark", "sold"}, {"miller"}),
    (
        "The mill, founded as a tannery by two brothers, has ground flour since 1920.",
        "1920",
        {"mill"},
        {"tannery"},
    ),
    ("Lark opened the mill in 1920 and ran it with his sister.", "1920", {"Lark", "opened"}, {"sister"}),
    ("Lark ran the mill with his sister and sold it in 1920.", "1920", {"Lark", "sold"}, {"sister"}),
    ("The man who bought the mill was arrested in 1920.", "1920", {"man", "arrested"}, {"bought"}),
    ("The mill, most of whose hands were children, was closed in 1920.", "1920", {"mill"}, {"children"}),
    ("According to Lark, the mill was closed in 1920.", "1920", {"mill", "Lark"}, set()),
    ("The mill stood by the river after 1920 as a store.", "1920", {"mill", "store", "river"}, set()),
    ("Lark sold flour, bread and beer in 1920.", "1920", {"Lark", "flour", "beer"}, set()),
]


@pytest.mark.parametrize(("text", "value", "near", "far"), NEAR)
def test_words_belong_to_the_clause_of_a_value(text: str, value: str, near: set[str], far: set[str]) -> None:
    scene = Scene(text)
    texts = [token.text for token in scene.tokens]
    weights = dict(zip(texts, scene.clauses.nearness(texts.index(value)), strict=True))
    assert {word for word in near if weights[word] < 1} == set()
    assert {word for word in far if weights[word] > 0.5} == set()


@pytest.mark.parametrize("text", ["", ",", "who", ", , ,", "and and", "( ( (", "that", "; which ; that was"])
def test_no_text_is_too_odd_to_be_cut(text: str) -> None:
    scene = Scene(text)
    assert len(scene.clauses.of) == len(scene.tokens)
