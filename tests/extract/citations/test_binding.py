from collections.abc import Callable
from typing import Any

import pytest

from claimcheck.model import BlockKind

Cite = Callable[..., Any]
TEXT, NOTE, REFERENCE, QUOTE = BlockKind.PARAGRAPH, BlockKind.NOTE, BlockKind.REFERENCE, BlockKind.QUOTE
ONE = (NOTE, "Ann Lee, “One,” https://n.example/1.", "1")
TWO = (NOTE, "Bo Ray, “Two,” https://n.example/2.", "2")
N1, N2 = "https://n.example/1", "https://n.example/2"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("It opened in 1904.^1^ It closed in 1950.^2^", "1904", [N1]),
        ("It opened in 1904.^1^ It closed in 1950.^2^", "1950", [N2]),
        ("It opened in 1904. It closed in 1950.^2^", "1904", []),
        ("It opened in 1904.^1^ It closed in 1950.", "1950", []),
        ("It opened in 1904^1^ and closed in 1950.^2^", "1904", [N1]),
        ("It opened in 1904^1^ and closed in 1950.^2^", "1950", [N2]),
        ("It opened in 1904^1^ and closed in 1950.", "1950", []),
        ("It opened in 1904.^1^^2^ Then it closed.", "1904", [N1, N2]),
        ("It opened in 1904^1^,^2^ and closed.", "1904", [N1, N2]),
        ("According to Lee,^1^ it opened in 1904.", "1904", [N1]),
        ("Lee^1^ reports 12 ships and Ray^2^ counts 15 ships.", "12", [N1]),
        ("Lee^1^ reports 12 ships and Ray^2^ counts 15 ships.", "15", [N2]),
        ("He said: “It opened in 1904. It was small. It grew in 1910.”^1^ Then it closed.", "1904", [N1]),
        ("It opened in 1904.^9^", "1904", []),
    ],
)
def test_a_note_s_mark_serves_the_words_before_it(
    cite: Cite, text: str, words: str, expected: list[str]
) -> None:
    assert cite((TEXT, text), ONE, TWO).serving(words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("In 1904 [the port](https://a.example/a) opened.", "1904", ["https://a.example/a"]),
        ("[The port](https://a.example/a) opened in 1904. It closed in 1950.", "1950", []),
        (
            "[It](https://a.example/a) opened in 1904, but [it](https://a.example/b) closed in 1950.",
            "1904",
            ["https://a.example/a"],
        ),
        (
            "[It](https://a.example/a) opened in 1904, but [it](https://a.example/b) closed in 1950.",
            "1950",
            ["https://a.example/b"],
        ),
        (
            "It [opened in 1904](https://a.example/a) and [closed in 1950](https://a.example/b).",
            "1950",
            ["https://a.example/b"],
        ),
        ("It opened in 1904 (https://a.example/a). It closed in 1950.", "1904", ["https://a.example/a"]),
        ("It opened in 1904 (https://a.example/a). It closed in 1950.", "1950", []),
        ("It opened in 1904. Source: https://a.example/a", "1904", ["https://a.example/a"]),
        ("It closed in 1950. It opened in 1904. Source: https://a.example/a", "1950", []),
    ],
)
def test_a_link_serves_its_sentence_or_clause(cite: Cite, text: str, words: str, expected: list[str]) -> None:
    assert cite((TEXT, text)).serving(words) == expected


LIST = (
    (REFERENCE, "Lee, A. (2015). Ports. https://r.example/1", "1"),
    (REFERENCE, "Ray, B., & Kim, C. (2011). Quays. https://r.example/2", "2"),
    (REFERENCE, "Moe, D. (2012). Cranes. https://r.example/3", "3"),
)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("It opened in 1904 [1].", "1904", [1]),
        ("It opened in 1904 [1, 3].", "1904", [1, 3]),
        ("It opened in 1904 [1–3].", "1904", [1, 2, 3]),
        ("It opened in 1904.[2] It closed in 1950.", "1904", [2]),
        ("It opened in 1904.[2] It closed in 1950.", "1950", []),
        ("It opened in 1904 (Lee 2015).", "1904", [1]),
        ("It opened in 1904 (Lee, 2015; Ray and Kim, 2011).", "1904", [1, 2]),
        ("It opened in 1904. (Ray et al., 2011)", "1904", [2]),
        ("Ray and Kim (2011) counted 12 ships.", "12", [2]),
        ("It opened in 1904 (May 2015).", "1904", []),
        ("It opened in 1904 [sic].", "1904", []),
    ],
)
def test_a_text_points_into_its_reference_list(
    cite: Cite, text: str, words: str, expected: list[int]
) -> None:
    assert cite((TEXT, text), *LIST).serving(words) == [f"https://r.example/{n}" for n in expected]


def test_a_mark_after_a_block_quotation_serves_the_sentence_that_introduces_it(cite: Cite) -> None:
    cited = cite(
        (TEXT, "It opened in 1904. Two days later the council wrote:"),
        (NOTE, "Bo Ray, “Two,” https://n.example/2.", "2"),
        (QUOTE, "“We counted 12 ships. We liked them.”^1^"),
        ONE,
    )
    assert [cited.serving(words) for words in ("Two days", "12 ships", "1904")] == [[N1], [N1], []]


def test_a_source_line_serves_the_end_of_the_paragraph_above_it(cite: Cite) -> None:
    cited = cite(
        (TEXT, "It opened in 1904."), (TEXT, "Source: https://a.example/a"), (TEXT, "It closed in 1950.")
    )
    assert (cited.serving("1904"), cited.serving("1950")) == (["https://a.example/a"], [])


@pytest.mark.parametrize(
    ("note", "words", "expected"),
    [
        (
            "It grew in 1920. It shrank in 1930. (Ann Lee, “Quays,” https://a.example/q.)",
            "1920",
            ["https://a.example/q"],
        ),
        (
            "“Fares,” https://a.example/f. They were cut in 1950 by the council.",
            "1950",
            ["https://a.example/f"],
        ),
        (
            "“Fares,” https://a.example/f. They fell in 1950 by half. (Ann Lee, “Quays,” https://a.example/q.)",
            "1950",
            ["https://a.example/q"],
        ),
        ("It grew in 1920 by half.", "1920", []),
    ],
)
def test_a_note_s_prose_is_served_by_the_note_s_own_sources(
    cite: Cite, note: str, words: str, expected: list[str]
) -> None:
    assert cite((TEXT, "It opened.^1^"), ONE, (NOTE, note, "5"), TWO).serving(words) == expected


def test_where_numbering_begins_anew_a_mark_means_the_next_note_of_its_number(cite: Cite) -> None:
    cited = cite(
        (TEXT, "It opened in 1904.^1^"),
        ONE,
        (TEXT, "It closed in 1950.^1^"),
        (NOTE, "Ray, “X,” https://n.example/9.", "1"),
    )
    assert (cited.serving("1904"), cited.serving("1950")) == ([N1], ["https://n.example/9"])


def test_the_mere_name_of_a_treaty_serves_no_value_and_stops_no_mark(cite: Cite) -> None:
    cited = cite(
        (TEXT, "In 1904 it signed the Port Treaty and left in 1950.^1^"), ONE, laws=((0, "Port Treaty"),)
    )
    assert (cited.serving("1904"), cited.serving("1950")) == ([N1], [N1])


def test_a_reported_case_serves_its_sentence_beside_the_note(cite: Cite) -> None:
    cited = cite(
        (TEXT, "The court freed 12 ships in Lee v. Port, 12 F.3d 40.^1^"),
        ONE,
        laws=((0, "Lee v. Port, 12 F.3d 40"),),
    )
    assert cited.serving("12 ships") == [N1, "Lee v. Port, 12 F.3d 40"]
