"""What figures under the names of rows and columns are."""

import pytest

from claimcheck.extract.tables.labels import Label, Sort, read_label, read_time

READ = [
    ("Deaths", Label(Sort.COUNT, "deaths")),
    ("Number of schools", Label(Sort.COUNT, "schools")),
    ("No. of pupils", Label(Sort.COUNT, "pupils")),
    ("Full-Time Pupils", Label(Sort.COUNT, "full-time pupils")),
    ("Women, n (%)", Label(Sort.COUNT, "women")),
    ("Passengers (in millions)", Label(Sort.COUNT, "passengers", after=" million")),
    ("Deaths per 100,000", Label(Sort.COUNT, "deaths per 100,000")),
    ("Visitors (2019)", Label(Sort.COUNT, "visitors", when="2019")),
    ("Population, 2020", Label(Sort.AMOUNT, "population", when="2020")),
    ("Area (km²)", Label(Sort.AMOUNT, "area", after=" km²")),
    ("Height in m", Label(Sort.AMOUNT, "height", after=" m")),
    ("Revenue (€ million)", Label(Sort.AMOUNT, "revenue", "€", " million")),
    ("Turnover in EUR million", Label(Sort.AMOUNT, "turnover", "€", " million")),
    ("GDP per capita (US$)", Label(Sort.AMOUNT, "GDP per capita", "US$")),
    ("Population (thousands)", Label(Sort.AMOUNT, "population", after=" thousand")),
    ("Turnout (%)", Label(Sort.AMOUNT, "turnout", after="%")),
    ("% of adults", Label(Sort.SHARE, "adults", after="%")),
    ("Percentage of households with a car", Label(Sort.SHARE, "households with a car", after="%")),
    ("%", Label(Sort.SHARE, "", after="%")),
    ("Founded", Label(Sort.DATE, "founded")),
    ("Entered into force", Label(Sort.DATE, "entered into force")),
    ("Date of birth", Label(Sort.DATE, "born")),
    ("Opening date", Label(Sort.DATE, "opened")),
    ("Year of construction", Label(Sort.DATE, "built")),
]


@pytest.mark.parametrize(("name", "label"), READ)
def test_a_name_says_what_its_figures_are(name: str, label: Label) -> None:
    assert read_label(name) == label


@pytest.mark.parametrize(
    "name",
    "Year|Rank|No.|#|Code|ISBN|Phone|Price (€)|Price|Cost|Goals|Points|Score|Size|Page|Name|Athens|Outer Islands"
    "|Mean (SD)|Median age|p-value|95% CI|Total|Value|CO2 emissions (Zz)|Mon|2019|".split("|"),
)
def test_other_names_say_nothing(name: str) -> None:
    assert read_label(name) is None


def test_a_plural_that_may_be_a_name_is_a_noun_where_the_document_writes_it_small() -> None:
    assert read_label("Weirs") is None
    assert read_label("Weirs", {"weirs"}) == Label(Sort.COUNT, "weirs")


@pytest.mark.parametrize("text", ["2019", "March 2020", "4 May 1931", "2018/19", "2018–2020", "Q1 2019"])
def test_a_time_names_a_row(text: str) -> None:
    assert read_time(text) == text


@pytest.mark.parametrize("text", ["4,120", "Osk", "120", "2019 report"])
def test_other_names_are_no_times(text: str) -> None:
    assert read_time(text) is None
