from datetime import date

import pytest

from claimcheck.model import Comparator, DateValue, Disposition, Measure, Quantity, Ruling, Unresolved, Value
from claimcheck.report.words import REASONS, amount, brief, new_message, number, shorten, value_words


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (DateValue(date(2002, 5, 1), date(2002, 5, 31), "2002-05"), "2002-05"),
        (DateValue(date(2002, 5, 1), date(2002, 5, 1)), "2002-05-01"),
        (DateValue(date(2002, 5, 1), None), "2002-05-01/.."),
        (DateValue(None, None, relative=True, anchor="the vote"), "relative to the vote"),
        (DateValue(None, None), "not resolved"),
        (Quantity(3, None, Comparator.AT_LEAST, unit="residents"), "≥3 residents"),
        (Quantity(3, None, Comparator.MORE), ">3"),
        (Quantity(None, 10, Comparator.LESS), "<10"),
        (Quantity(100, 100, Comparator.ABOUT, approximate=True, unit="men"), "~100 men"),
        (Quantity(5, 7, Comparator.RANGE, unit="days"), "5–7 days"),
        (Quantity(98.5, 98.5, measure=Measure.PERCENT), "98.5%"),
        (Quantity(1.9e9, 1.9e9, measure=Measure.MONEY, currency="EUR", unit="EUR"), "EUR 1,900,000,000"),
        (Quantity(None, None), "an unknown number"),
        (Quantity(float("inf"), float("inf")), "inf"),
        (Ruling("court", "upheld", "it", Disposition.UPHELD), "upheld"),
    ],
)
def test_values_in_words(value: Value, expected: str) -> None:
    assert value_words(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(12.0, "12"), (0.5, "0.5"), (-3.0, "-3"), (1900000.0, "1,900,000"), (1e20, "1e+20")],
)
def test_amounts(value: float, expected: str) -> None:
    assert amount(value) == expected


def test_plurals() -> None:
    assert [number(n, "claim") for n in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]


SENTENCE = "Of the ships that left the harbour in the spring, forty came home before the winter storms began."


@pytest.mark.parametrize("width", range(10, 120, 7))
def test_a_shortened_sentence_fits_and_shows_the_value(width: int) -> None:
    short = shorten(SENTENCE, "forty", width)
    assert len(short) <= width
    assert "forty" in short


@pytest.mark.parametrize(
    "text", ["", "x", "x" * 500, "a " * 300, "y" * 300 + "x" + "z" * 300, "y " * 300 + "x", "x" + " z" * 300]
)
@pytest.mark.parametrize("around", ["", "x", "missing", "x" * 400])
def test_shortening_never_grows_a_text(text: str, around: str) -> None:
    short = shorten(text, around, 40)
    assert len(short) <= 40
    assert around not in text or around[:38] in short


def test_every_reason_has_words() -> None:
    assert set(REASONS) == set(Unresolved)


PASSAGE = (
    "The council of the harbour sold the ferry to the company of the two brothers in the spring of that year"
)


@pytest.mark.parametrize(
    ("explanation", "expected"),
    [
        ("the dates agree.", "the dates agree."),
        ("The claim says “May”, the passage “June”: no.", "The claim says “May”, the passage “June”: no."),
        (
            f"The passage “{PASSAGE}”: no.",
            "The passage “The council of the harbour sold the … of that year”: no.",
        ),
        ("“unclosed " + "x" * 200, "“unclosed " + "x" * 200),
        ("“" + "x" * 200 + "”", "“" + "x" * 40 + " … " + "x" * 19 + "”"),
    ],
)
def test_an_explanation_does_not_repeat_a_passage(explanation: str, expected: str) -> None:
    assert brief(explanation) == expected


@pytest.mark.parametrize("text", ["“" * 100_000, "“x" * 100_000, "“" + "x " * 200_000 + "”"])
def test_an_explanation_of_any_size_is_cut_at_once(text: str) -> None:
    assert len(brief(text)) <= len(text)


@pytest.mark.parametrize(
    ("message", "said", "new"),
    [
        ("both say 1931", "", "both say 1931"),
        ("both say 1931", "`1931`: both say 1931", ""),
        ("`1931`: both say 1931.", "both say 1931", ""),
        ("it was 1934", "both say 1931", "it was 1934"),
        ("", "both say 1931", ""),
    ],
)
def test_what_was_said_is_not_said_again(message: str, said: str, new: str) -> None:
    assert new_message(message, said) == new
