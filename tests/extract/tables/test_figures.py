"""What a cell's words are worth under the name of its row or column."""

import pytest

from claimcheck.extract.tables.figures import Content, content, read_figure
from claimcheck.extract.tables.labels import read_label
from claimcheck.model import Comparator, Measure, Quantity

READ = [
    ("Deaths", "1,204", Quantity(1204, 1204, unit="deaths")),
    ("Deaths", "4 120", Quantity(4120, 4120, unit="deaths")),
    ("Deaths", "1950", Quantity(1950, 1950, unit="deaths")),
    ("Deaths", "23 (12%)", Quantity(23, 23, unit="deaths")),
    ("Deaths", "23[a]", Quantity(23, 23, unit="deaths")),
    ("Deaths", "<5", Quantity(None, 5, Comparator.LESS, unit="deaths")),
    ("Deaths", "10–12", Quantity(10, 12, Comparator.RANGE, unit="deaths")),
    ("Area (km²)", "612.5", Quantity(612.5, 612.5, unit="square kilometre")),
    ("Area", "612 km² (236 sq mi)", Quantity(612, 612, unit="square kilometre")),
    ("Population", "1204567", Quantity(1204567, 1204567)),
    ("Population (thousands)", "12.5", Quantity(12500, 12500)),
    ("Capacity", "12,400 seats", Quantity(12400, 12400, unit="seats")),
    ("% of adults", "34", Quantity(34, 34, unit="adults", measure=Measure.PERCENT)),
    ("% of adults", "34.5 %", Quantity(34.5, 34.5, unit="adults", measure=Measure.PERCENT)),
    ("Turnout (%)", "61.2%", Quantity(61.2, 61.2, unit="percent", measure=Measure.PERCENT)),
    ("Revenue (€ million)", "4.2", Quantity(4.2e6, 4.2e6, unit="EUR", measure=Measure.MONEY, currency="EUR")),
    ("Revenue", "€4.2 million", Quantity(4.2e6, 4.2e6, unit="EUR", measure=Measure.MONEY, currency="EUR")),
    ("Life expectancy (years)", "81.2", Quantity(81.2, 81.2, unit="year", measure=Measure.DURATION)),
]


@pytest.mark.parametrize(("name", "cell", "value"), READ)
def test_a_figure_has_the_unit_of_its_label_or_its_own(name: str, cell: str, value: Quantity) -> None:
    label = read_label(name)
    assert label is not None
    figure = read_figure(cell, label)
    assert figure is not None
    assert figure.quantity == value


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("Deaths", "-5"),
        ("Deaths", "3:2"),
        ("Deaths", "2-1"),
        ("Deaths", "007"),
        ("Deaths", "n/a"),
        ("Deaths", "–"),
        ("Deaths", "see below"),
        ("Deaths", "0131 555 0199"),
        ("Area", "612"),
        ("Revenue", "4.2"),
        ("Revenue (€ million)", "€4.2"),
        ("Capacity", "400 zz"),
        ("Turnout (%)", "12 km"),
    ],
)
def test_what_is_no_sure_figure_has_no_value(name: str, cell: str) -> None:
    label = read_label(name)
    assert label is not None
    assert read_figure(cell, label) is None


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("4,120", Content.FIGURE),
        ("€4.2 million", Content.FIGURE),
        ("4 May 1931", Content.DATE),
        ("1931", Content.DATE),
        ("n/a", Content.EMPTY),
        ("—", Content.EMPTY),
        ("3–4–1", Content.WORDS),
        ("10:30", Content.WORDS),
        ("North Point", Content.WORDS),
        ("4,120 people came, as the harbour office said in a report that it gave in spring", Content.WORDS),
    ],
)
def test_a_cell_is_a_figure_a_date_nothing_or_words(cell: str, kind: Content) -> None:
    assert content(cell) is kind
