import pytest

from claimcheck.extract.quantities.numerals import NUMERAL, PIECES, find_numerals


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3,000 marchers", 3000),
        ("1,674,200.5 litres", 1674200.5),
        ("12,34,567 rupees", 1234567),
        ("10 000 men", 10000),
        ("1.1 million hens", 1100000),
        ("2.5k viewers", 2500),
        ("$5m", 5000000),
        ("twenty-one villages", 21),
        ("one hundred and five houses", 105),
        ("twelve hundred chairs", 1200),
        ("one million two hundred thousand votes", 1200000),
        ("two and a half million tons", 2500000),
        ("half a million homes", 500000),
        ("a quarter of a million letters", 250000),
        ("half a dozen boys", 6),
        ("two dozen goats", 24),
        ("a dozen swans", 12),
        ("two thirds of them", 2 / 3),
        ("three-quarters of them", 0.75),
        ("1 1/2 cups", 1.5),
        ("2½ cups", 2.5),
        ("½ cup", 0.5),
        (".5 of a point", 0.5),
    ],
)
def test_a_number_has_its_value_however_it_is_written(text: str, value: float) -> None:
    assert [numeral.value for numeral in find_numerals(text)] == [pytest.approx(value)]


@pytest.mark.parametrize("text", ["EO-1", "COVID-19", "x86", "none at all", "a third term", "someone"])
def test_pieces_of_words_are_no_numbers(text: str) -> None:
    assert list(find_numerals(text)) == []


def test_a_long_run_of_digits_has_a_finite_value() -> None:
    (numeral,) = find_numerals("9" * 5000)
    assert numeral.value < float("inf")


@pytest.mark.parametrize(("name", "example"), [(name, example) for name, example, _ in PIECES])
def test_each_piece_of_the_grammar_reads_its_example(name: str, example: str) -> None:
    match = NUMERAL.match(example + " of it")
    assert match is not None
    assert match[name] == example or match[0] == example.removesuffix(" hour")
