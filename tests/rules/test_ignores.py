"""Comments that silence findings, in Markdown and in HTML."""

from collections.abc import Iterable

import pytest

from claimcheck.model import Document, Finding, Span
from claimcheck.reading import read_bytes
from claimcheck.rules import RULES
from claimcheck.rules.ignores import Ignore, apply_ignores, find_ignores
from claimcheck.rules.settled import Looked

IGNORE = '<!-- claimcheck: ignore link-moved reason="seen" -->'


def markdown(text: str) -> tuple[Document, tuple[Ignore, ...]]:
    document = read_bytes(text.encode(), name="a.md")
    return document, tuple(find_ignores(document, text))


def html(body: str) -> tuple[Document, tuple[Ignore, ...]]:
    source = f"<html><head><title>T</title></head><body><main>{body}</main></body></html>"
    document = read_bytes(source.encode(), name="a.html")
    return document, tuple(find_ignores(document, source))


def covered(document: Document, ignores: Iterable[Ignore]) -> list[str | None]:
    return [
        " ".join(document.text[one.covered.start : one.covered.end].split()) if one.covered else None
        for one in ignores
    ]


def finding(document: Document, words: str, rule: str = "link-moved") -> Finding:
    start = document.text.index(words)
    return Finding(RULES[rule], "told", document.mention(Span(start, start + len(words))))


def rules(findings: Iterable[Finding]) -> list[str]:
    return [one.rule.id for one in findings]


MARKDOWN = [
    (f"{IGNORE}\nThe barn is red.\nIt is old.\n\nAnother.", "The barn is red. It is old."),
    (f"{IGNORE}\n\nThe barn is red.\n\nAnother.", "The barn is red."),
    (f"{IGNORE}\n\n## A heading\n\nThe barn.", "A heading"),
    (f"{IGNORE}\n- One barn.\n- Two barns.\n", "One barn."),
    (f"- One barn.\n\n  {IGNORE}\n- Two barns.\n", "Two barns."),
    (f"One barn.\nTwo barns. {IGNORE}\nThree barns.", f"Two barns. {IGNORE}"),
    (f"- One barn. {IGNORE}\n- Two barns.\n", f"- One barn. {IGNORE}"),
    (f"{IGNORE}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "a | b"),
    (f"> {IGNORE}\n>\n> The barn is red.\n", "The barn is red."),
    (f"A barn.[^1]\n\n{IGNORE}\n\n[^1]: A book on barns.\n", "A book on barns."),
    (f"The barn is red.\n\n{IGNORE}\n", None),
]


@pytest.mark.parametrize(("text", "expected"), MARKDOWN)
def test_a_comment_in_markdown_speaks_of_the_next_block_or_of_its_line(
    text: str, expected: str | None
) -> None:
    assert covered(*markdown(text)) == [expected]


def test_a_comment_in_html_stands_where_the_editor_shows_it() -> None:
    document, (ignore,) = html(f"\n<p>The barn is red.</p>\n  {IGNORE}\n<p>It is old.</p>\n")
    assert (ignore.place.position.line, ignore.place.position.column) == (3, 3)
    assert covered(document, [ignore]) == ["It is old."]


@pytest.mark.parametrize(
    "text",
    [
        f"```html\n{IGNORE}\n```\n\nThe barn is red.",
        f"The barn is `{IGNORE}` red.",
        f"    {IGNORE}\n\nThe barn is red.",
        "<!-- a plain comment -->\n\nThe barn is red. claimcheck: ignore",
        "The barn is red.\n\n<!-- claimcheck: ignore never closed\n\nIt is old.",
    ],
)
def test_what_is_shown_as_code_or_is_no_comment_for_the_linter_silences_nothing(text: str) -> None:
    assert markdown(text)[1] == ()


FIRST = "The long red barn by the river was built of oak and stone in the old days of the village."
SECOND = "A second barn, built by the mill, is of brick and has a roof of slate from the hills beyond."
THIRD = "The third of the barns burned down and was never built again, though its walls can be seen."
HTML = [
    (f"<p>{FIRST}</p>{IGNORE}<p>{SECOND}</p><p>{THIRD}</p>", SECOND),
    (f"<p>{FIRST}</p><p>{SECOND} {IGNORE}</p><p>{THIRD}</p>", SECOND),
    (f"<p>{FIRST}</p><p>A second barn, {IGNORE} {SECOND[15:]}</p><p>{THIRD}</p>", SECOND),
    (f"<p>{FIRST}</p>{IGNORE}<h2>On barns of the valley</h2><p>{SECOND}</p>", "On barns of the valley"),
    (f"<p>{FIRST}</p><ul>{IGNORE}<li>{SECOND}</li><li>{THIRD}</li></ul>", SECOND),
    (f"<p>{FIRST}<sup>3</sup></p>{IGNORE}<p>{SECOND.replace('built', 'b&#117;ilt')}</p>", SECOND),
    (f"<p>{FIRST}</p><p>{SECOND}</p>{IGNORE}", None),
]


@pytest.mark.parametrize(("body", "expected"), HTML)
def test_a_comment_in_html_speaks_of_the_next_block_or_of_its_own(body: str, expected: str | None) -> None:
    assert covered(*html(body)) == [expected]


def test_a_comment_in_a_script_is_none() -> None:
    assert html(f"<p>{FIRST}</p><script>var a = '{IGNORE}'</script><p>{SECOND}</p>")[1] == ()


def test_an_ignore_silences_its_rule_in_its_place_and_nothing_else() -> None:
    document, ignores = markdown(f"{IGNORE}\n\nOne barn, two barns.\n\nThree barns.")
    here, elsewhere = finding(document, "two barns"), finding(document, "Three")
    other = finding(document, "One barn", "link-broken")
    assert apply_ignores(ignores, [here, elsewhere, other], Looked()) == (elsewhere, other)


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ('<!-- claimcheck: ignore link-moved link-broken reason="seen" -->', ["ignore-unused"]),
        ("<!-- claimcheck: ignore link-moved, link-broken reason='seen' -->", ["ignore-unused"]),
        ("<!--claimcheck:ignore link-moved reason = “seen”-->", []),
        ("<!-- claimcheck: ignore link-moved -->", ["link-moved", "ignore-without-reason"]),
        ('<!-- claimcheck: ignore link-moved reason=" " -->', ["link-moved", "ignore-without-reason"]),
        ('<!-- claimcheck: ignore link-mooved reason="seen" -->', ["link-moved", "ignore-unused"]),
        ('<!-- claimcheck: ignore reason="seen" -->', ["link-moved", "ignore-unused"]),
        ('<!-- claimcheck: skip link-moved reason="seen" -->', ["link-moved", "ignore-unused"]),
        ('<!-- claimcheck: ignore ignore-unused reason="seen" -->', ["link-moved", "ignore-unused"]),
        ("<!-- claimcheck: -->", ["link-moved", "ignore-unused"]),
    ],
)
def test_an_ignore_that_does_nothing_is_a_finding(comment: str, expected: list[str]) -> None:
    document, ignores = markdown(f"{comment}\n\nOne barn, two barns.")
    assert rules(apply_ignores(ignores, [finding(document, "two barns")], Looked())) == expected


def test_a_misspelt_rule_is_told_with_the_right_one() -> None:
    _, ignores = markdown('<!-- claimcheck: ignore link-mooved reason="seen" -->\n\nOne barn.')
    told = apply_ignores(ignores, [], Looked())[0]
    assert (told.message, told.hint) == ("no such rule: `link-mooved`", "did you mean `link-moved`?")
    assert told.mention.position.line == 1


def test_a_source_that_did_not_answer_leaves_open_whether_an_ignore_is_of_use() -> None:
    document, ignores = markdown(f"{IGNORE}\n\nOne barn, two barns.")
    assert rules(apply_ignores(ignores, [], Looked())) == ["ignore-unused"]
    everything = Span(0, len(document.text))
    assert apply_ignores(ignores, [], Looked({document.path: (everything,)})) == ()


def test_a_run_over_some_of_the_documents_leaves_open_whether_they_disagree() -> None:
    _, ignores = markdown(f"{IGNORE.replace('link-moved', 'documents-disagree')}\n\nOne barn.")
    assert rules(apply_ignores(ignores, [], Looked(whole=True))) == ["ignore-unused"]
    assert apply_ignores(ignores, [], Looked(whole=False)) == ()


def test_rules_that_did_not_run_find_no_ignore_unused() -> None:
    _, ignores = markdown(f"{IGNORE}\n\nOne barn.")
    assert apply_ignores(ignores, [], Looked(), ran=["source-disagrees"]) == ()


@pytest.mark.parametrize(
    "junk",
    [
        "<!-- claimcheck: ignore " * 2_000,
        '<!-- claimcheck: ignore x reason="" -->\n\n' * 500 + "a b c " * 5_000,
        "<!--" * 10_000 + "claimcheck:",
        "<script" * 10_000 + "<!-- claimcheck: -->",
        "<p>a" * 2_000 + "<!-- claimcheck: ignore x -->",
    ],
    ids=range(5),
)
@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_junk_raises_nothing(junk: str, name: str) -> None:
    document = read_bytes(("<p>words of some kind</p>\n\n" + junk).encode(), name=name)
    ignores = tuple(find_ignores(document, junk))
    apply_ignores(ignores, [], Looked())
