import csv
from dataclasses import replace
from io import StringIO

import pytest

from claimcheck.report import Format, render
from claimcheck.report.spreadsheet import COLUMNS, FORMULA, MARK, cell

from .hostile import poisoned
from .sample import EXTRACTED, REPORT


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith(MARK)
    return list(csv.DictReader(StringIO(text.removeprefix(MARK), newline="")))


def test_every_claim_is_a_row() -> None:
    found = rows(render(REPORT, Format.CSV))
    assert [row["text"] for row in found] == ["4 June 1931", "12,000", "upheld the toll", "the year before"]
    assert [row["verdict"] for row in found] == ["supported", "contradicted", "unresolved", "unresolved"]
    assert found[1]["source_quote"] == "The count of that year found 8,000 carts a day on the bridge."
    assert found[1]["link"].startswith("https://harrow.example/traffic#:~:text=The%20count")
    assert found[1]["rules"] == "source-disagrees"
    assert set(found[0]) == set(COLUMNS)


def test_without_verdicts_the_columns_are_empty() -> None:
    assert {row["verdict"] for row in rows(render(EXTRACTED, Format.CSV))} == {""}


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "－1",
        '=HYPERLINK("https://a.example")',
    ],
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


@pytest.mark.parametrize("text", ["1931", "at least -1", "a=b", "", "“=1”"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert cell(text) == text


def test_hostile_text_stays_in_its_cell() -> None:
    found = rows(render(poisoned(), Format.CSV))
    assert len(found) == len(REPORT.claims)
    for row in found:
        for value in row.values():
            assert value.isprintable()
            assert not value.startswith(FORMULA)


def test_lines_end_as_rfc_4180_says() -> None:
    text = render(replace(REPORT, claims=()), Format.CSV)
    assert text == MARK + ",".join(COLUMNS) + "\r\n"
