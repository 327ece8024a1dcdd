"""Which of a text's first lines is its title."""

import pytest

from claimcheck.reading import read_text

PROSE = "The harbour was built in 1931 by the county, which paid 40,000 pounds for it. " * 4
PAGE = "\n".join(("The harbour was built in the year of 1931 by the county, which paid for it",) * 10)
TITLE = "Harbour to be closed after ninety years"


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ([TITLE], TITLE),
        ([TITLE, "By Anna Smith", "4 May 2021"], TITLE),
        (["The Valley Post", TITLE, "4 May 2021"], TITLE),
        (["THE VALLEY POST", TITLE], TITLE),
        (["Valley News | Harbours", TITLE, "4 May 2021"], TITLE),
        (["valleypost.example", TITLE], TITLE),
        (["The Valley Post", "By Anna Smith", TITLE], TITLE),
        (["The Lamp", "The Lamp goes behind the scenes of local councils.", TITLE], TITLE),
        ([TITLE, "Anna Smith"], TITLE),
        (["Harbours", "A history of ninety years of building"], "Harbours"),
        (
            ["The Times of Harbours to Come and Their Masters", "4 May 2021"],
            "The Times of Harbours to Come and Their Masters",
        ),
        (["The Valley Post"], "The Valley Post"),
        (["The Valley Post", "Anna Smith"], "The Valley Post"),
    ],
)
def test_the_title_is_neither_the_name_of_the_paper_nor_the_author(opening: list[str], title: str) -> None:
    assert read_text("\n\n".join([*opening, PROSE, PROSE]), name="a.txt").title == title


@pytest.mark.parametrize(("head", "title"), [("Harbour Studies", TITLE), (TITLE, TITLE)])
def test_the_head_of_each_page_is_no_title_where_another_line_is(head: str, title: str) -> None:
    text = f"{head}\n\n{TITLE}\n\nAnna Smith\n\n{PAGE}\n\n{head}\n\n{PAGE}\n\n{head}\n\n{PAGE}\n"
    assert read_text(text, name="a.txt").title == title
