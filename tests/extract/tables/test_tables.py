"""Figures in tables and in lines such as "Founded: 1931": what they are stated as, quoted by and cited for."""

from collections.abc import Callable

import pytest

from claimcheck.extract import Extraction
from claimcheck.model import BlockKind

Read = Callable[..., Extraction]
Stated = Callable[..., list[str]]

BY_COLUMN = "| Year | Visitors | Staff |\n|---|---:|---:|\n| 2018 | 3,900 | 300 |\n| Total | 4,120 | – |\n"
TABLES = [
    (
        BY_COLUMN,
        ["in 2018: 3,900 visitors among 2018", "in 2018: 300 staff among 2018", "Total: 4,120 visitors"],
    ),
    (
        "| Lighthouse | Built | Height (m) | Keeper |\n|---|---|---|---|\n| **North Point** | 1856 | 32 | A. Bell |\n",
        ["lighthouse North Point: built in 1856", "among North Point: height 32 m"],
    ),
    (
        "| | Osk | Brell |\n|---|---|---|\n| Population | 23,410 | 12,000 |\n| Founded | 1284 | 4 May 1802 |\n",
        [
            "among Osk: population 23,410",
            "among Brell: population 12,000",
            "Osk: founded in 1284",
            "Brell: founded 4 May 1802",
        ],
    ),
    (
        "Table 2. Deaths by town\n\n| Town | 2018 | 2019 |\n|---|---|---|\n| Osk | 12 | 23 |\n",
        ["in 2018, among Osk: 12 deaths among 2018", "in 2019, among Osk: 23 deaths among 2019"],
    ),
    (
        "| Party | Votes | % | Seats |\n|---|---|---|---|\n| Greens | 4,120 | 34.2 | 12 |\n",
        ["among Greens: 4,120 votes", "among Greens: 34.2% of votes", "among Greens: 12 seats"],
    ),
    (
        "| Indicator | Value |\n|---|---|\n| Population (2020) | 23,410 |\n| Adults who smoke (%) | 34 |\n",
        ["population 23,410 in 2020", "adults who smoke 34%"],
    ),
    (
        "| Country | Ratified |\n|---|---|\n| Norland | 12 June 2001 |\n| Sudland | 3 March 2003 |\n",
        ["country Norland: ratified 12 June 2001", "country Sudland: ratified 3 March 2003"],
    ),
    ("| Population | 23,410 |\n|---|---|\n| Area | 612 km² |\n", ["population 23,410", "area 612 km²"]),
    (
        "| Year | Town | Deaths |\n|---|---|---|\n| 2019 | Osk | 23 |\n",
        ["in 2019, among Osk: 23 deaths among 2019"],
    ),
]


@pytest.mark.parametrize(("table", "statements"), TABLES)
def test_a_figure_is_stated_with_the_names_of_its_row_and_column(
    stated: Stated, table: str, statements: list[str]
) -> None:
    assert stated(f"# Osk in figures\n\n{table}") == statements


@pytest.mark.parametrize(
    "table",
    [
        "| Player | Goals | Apps |\n|---|---|---|\n| A. Bell | 12 | 30 |\n",
        "| Item | Price |\n|---|---|\n| Tea | £2.50 |\n| Cake | £3.20 |\n",
        "| Item | Cost |\n|---|---|\n| Tea | £2.50 |\n",
        "| Name | Phone | Code |\n|---|---|---|\n| Desk | 0131 555 0199 | 4120 |\n",
        "| Mon | Tue | Wed |\n|---|---|---|\n| 1 | 2 | 3 |\n| 8 | 9 | 10 |\n",
        "| Section | Page |\n|---|---|\n| Results | 12 |\n",
        "| Home | Score | Away |\n|---|---|---|\n| Osk | 2–1 | Brell |\n",
        "| << 2. News | Home | 4. Visitors >> |\n|---|---|---|\n| << 1. Start | Home | 3. Visitors >> |\n",
        "| Ticket | Price |\n|---|---|\n| Adults | £12.00 |\n| Children | £6.00 |\n",
        "| Variable | β | p |\n|---|---|---|\n| Population | 1.20 | 0.02 |\n| Area | 0.12 | 0.01 |\n",
        "| Day | Opens | Closes |\n|---|---|---|\n| Monday | 10:00 | 17:00 |\n",
        "| Team | W | D | L | Pts |\n|---|---|---|---|---|\n| Osk | 20 | 10 | 8 | 70 |\n",
        "| Version | Released |\n|---|---|\n| Long ago |  |\n",
        "| A | B |\n|---|---|\n| 12 | 13 |\n| 14 | 15 |\n",
    ],
)
def test_tables_of_another_kind_claim_nothing(read: Read, table: str) -> None:
    assert read(f"# Osk\n\n{table}").asserted == ()


@pytest.mark.parametrize(
    ("line", "statement"),
    [
        ("Founded: 1931", "founded in 1931"),
        ("Opened 4 May 1931", "opened 4 May 1931"),
        ("Capacity: 12,400", "capacity 12,400"),
        ("Seating capacity 12,400 (2019)", "seating capacity 12,400 (2019)"),
        ("Number of schools: 41", "41 schools"),
        ("Deaths: 23", "23 deaths"),
        ("Population (2020): 23,410", "population 23,410 in 2020"),
        ("Area | 612 km²", "area 612 km²"),
    ],
)
@pytest.mark.parametrize("form", ["- {}\n- Mayor: A. Bell\n", "{}\n\nOsk is a town.\n"])
def test_a_line_is_stated_as_its_name_and_value(stated: Stated, form: str, line: str, statement: str) -> None:
    assert stated(f"# Osk\n\n{form.format(line)}") == [statement]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("**Population:** 23,410\n**Area:** 612 km²\nFounded: [1284](https://x.example/)\n", "t.md"),
        (
            "<p><b>Population:</b> 23,410<br><b>Area:</b> 612 km²<br>Founded: <a href='/x'>1284</a></p>",
            "t.html",
        ),
    ],
)
def test_lines_of_one_paragraph_are_read_one_by_one(stated: Stated, text: str, name: str) -> None:
    assert stated(text, name) == ["population 23,410", "area 612 km²", "founded in 1284"]


@pytest.mark.parametrize(
    "line",
    [
        "The museum holds 3,400 paintings.",
        "The derailment injured 31 passengers",
        "Police arrested 12",
        "Published: 4 May 2019",
        "Price: £12",
        "Tickets: £12",
        "Tel: 0131 555 0199",
        "Chapter: 12",
        "Note: 23 people died.",
    ],
)
def test_other_lines_are_left_as_they_are(stated: Stated, line: str) -> None:
    assert stated(f"# Osk\n\n{line}\n") == []


PAGE = """<main><h1>Osk</h1>
<table><caption>Figures of Osk</caption>
<tr><th colspan=2>Osk</th></tr>
<tr><th>Population (2020)</th><td>23,410</td></tr>
<tr><th>Area</th><td>612 km<sup>2</sup></td></tr></table>
<p>Osk is a town on a river, with a harbour and a hall. It is known for its boats, which people like a lot.</p>
<table><tr><th rowspan=2>Town</th><th colspan=2>Deaths</th></tr><tr><th>2018</th><th>2019</th></tr>
<tr><td>Osk</td><td>12</td><td>23</td></tr></table>
<dl><dt>Founded</dt><dd>1284</dd><dt>Staff</dt><dd>312</dd></dl></main>"""


def test_a_page_keeps_its_merged_cells_captions_and_lists_of_terms(stated: Stated) -> None:
    assert stated(PAGE, "t.html") == [
        "population 23,410 in 2020",
        "area 612 km²",
        "in 2018, among Osk: 12 deaths among 2018",
        "in 2019, among Osk: 23 deaths among 2019",
        "founded in 1284",
        "312 staff",
    ]


def test_a_cell_may_hold_paragraphs_and_an_empty_one_gives_its_place_to_none(read: Read) -> None:
    page = (
        "<table><tr><th><p>Town</p></th><th><div>Deaths</div></th></tr><tr><td><p>Osk</p></td><td><p>23</p></td></tr>"
        "<tr><td><p>Brell</p></td><td></td></tr></table><p>Osk is a town on a river, and it is old.</p>"
    )
    blocks = read(page, "t.html").document.blocks
    assert [block.text for block in blocks if block.row] == ["among Osk: 23 deaths"]
    assert [block.cell for block in blocks][-1] is None


@pytest.mark.parametrize(
    "table",
    [
        "Year\tVisitors\tStaff\n2018\t3,900\t300\n2019\t4,120\t312\n",
        "Year      Visitors   Staff\n2018         3,900     300\n2019         4,120     312\n",
        "| Year | Visitors | Staff |\n|------|----------|-------|\n| 2018 | 3,900    | 300   |\n| 2019 | 4,120 | 312 |\n",
    ],
)
def test_plain_text_lays_tables_out_with_tabs_gaps_or_bars(stated: Stated, table: str) -> None:
    text = (
        f"The museum\n\nThe museum has a hall and a garden. It is open.\n\n{table}\nIt is closed in winter.\n"
    )
    assert stated(text, "t.txt")[-1] == "in 2019: 312 staff among 2019"
    assert len(stated(text, "t.txt")) == 4


@pytest.mark.parametrize("name", ["t.md", "t.html"])
def test_a_value_stands_where_its_cell_does_and_is_quoted_by_its_row(read: Read, name: str) -> None:
    page = (
        "<table><tr><th>Year<th>Visitors<th>Staff</tr><tr><td>2018<td>3,900<td>300</tr>"
        "<tr><td>2019<td>4,120<td>312</tr></table>"
    )
    found = read(page if name == "t.html" else BY_COLUMN.replace("Total", "2019"), name)
    claim = next(claim for claim in found.asserted if claim.text == "4,120")
    assert found.document.text[claim.mention.span.start : claim.mention.span.end] == "4,120"
    assert claim.sentence.quote.startswith("Year: 2019 | Visitors: 4,120")
    assert claim.sentence.quote[claim.offset :].startswith("4,120")
    row = found.document.text[claim.sentence.span.start : claim.sentence.span.end]
    assert row.split()[0] == "2019"
    assert claim.subject == "in 2019: visitors"


def test_of_a_long_row_the_names_and_the_value_are_quoted(read: Read) -> None:
    columns = 40
    table = (
        "| Town |" + " Deaths |" * columns + "\n|---|" + "---|" * columns + "\n| Osk |" + " 1,234 |" * columns
    )
    quotes = {claim.sentence.quote for claim in read(f"# T\n\n{table}\n").asserted}
    assert quotes == {"Town: Osk | Deaths: 1,234"}


def test_names_of_rows_and_columns_claim_nothing_but_are_evidence_of_the_time(read: Read) -> None:
    found = read(f"# Museum\n\n{BY_COLUMN}")
    assert {claim.text for claim in found.asserted} == {"3,900", "300", "4,120"}
    assert "2018" in {claim.text for claim in found.claims}


@pytest.mark.parametrize(
    ("table", "served"),
    [
        ("| Town | Deaths |\n|---|---|\n| Osk | 23[^1] |\n", "https://note.example/"),
        ("| Town | Deaths |\n|---|---|\n| Osk[^1] | 23 |\n", "https://note.example/"),
        ("| Town | Deaths[^1] |\n|---|---|\n| Osk | 23 |\n", "https://note.example/"),
        (
            "| Town | Deaths | Source |\n|---|---|---|\n| Osk | 23 | [x](https://row.example/) |\n",
            "https://row.example/",
        ),
        (
            "| Town | Deaths |\n|---|---|\n| Osk | 23 |\n\nSource: [x](https://line.example/)\n",
            "https://line.example/",
        ),
        ("| Town | Deaths |\n|---|---|\n| [Osk](https://osk.example/) | 23 |\n", None),
    ],
)
def test_a_figure_is_cited_for_by_its_cell_its_names_its_row_or_its_table(
    read: Read, table: str, served: str | None
) -> None:
    found = read(f"# Flood\n\n{table}\n[^1]: See <https://note.example/>.\n")
    claim = next(claim for claim in found.asserted if claim.text == "23")
    urls = [citation.url for citation in found.citations if citation.id in claim.citations]
    assert urls == ([served] if served else [])


def test_a_table_of_very_many_figures_is_evidence_and_claims_nothing(read: Read) -> None:
    rows = "".join(f"| Town {i} | {i} |\n" for i in range(500))
    found = read(f"# T\n\n| Town | Deaths |\n|---|---|\n{rows}")
    assert found.asserted == ()
    assert sum(claim.kind == "count" for claim in found.claims) == 500


def test_a_cell_that_is_a_sentence_is_read_as_one(read: Read) -> None:
    found = read("# T\n\n| When | What |\n|---|---|\n| Later | In 2019 the dam held 40 boats at once. |\n")
    assert {claim.text for claim in found.asserted} == {"2019", "40"}


def test_a_line_taken_for_a_heading_is_an_item(read: Read) -> None:
    blocks = read(
        "Osk\n\nFounded 1931\n\nOsk is a town on a river, and it is old.\n", "t.txt"
    ).document.blocks
    assert [block.kind for block in blocks if block.row] == [BlockKind.ITEM]
