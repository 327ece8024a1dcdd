import pytest

from claimcheck.extract.mentions import QuantityForm
from claimcheck.extract.quantities import denials, numerals, ordinals, vague
from claimcheck.extract.quantities.sentence import find_in
from claimcheck.extract.words import words_in
from claimcheck.model import Measure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police held nearly 100 gay men.", ["nearly 100"]),
        ("They killed at least three residents.", ["at least three"]),
        ("The leave ran for 90 days.", ["90 days"]),
        ("He won with 98% of the vote.", ["98%"]),
        ("The award was €1.9 billion.", ["€1.9 billion"]),
        ("It costs 50 euros or more.", ["50 euros or more"]),
        ("A 17-year-old boy ran.", ["17-year-old"]),
        ("It rose between 5% and 10%.", ["5% and 10%"]),
        ("More than a year passed.", ["More than a year"]),
    ],
)
def test_a_mention_holds_its_comparator_and_its_unit_but_not_its_noun(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Police held nearly 100 gay men over the winter.", "gay men"),
        ("Citizens of seven Muslim-majority countries stayed away.", "Muslim-majority countries"),
        ("Two of the three former guards confessed.", "former guards"),
        ("40% of registered voters came.", "registered voters"),
        ("Some 30 police officers arrived.", "police officers"),
        ("It bought five new 737 aircraft.", "new 737 aircraft"),
        ("A nine-member panel met.", "member"),
        ("A 1,200-strong force left.", "force"),
        ("The 20 most expensive restaurants closed.", "most expensive restaurants"),
        ("She sold 40 U.S. bonds.", "U.S. bonds"),
    ],
)
def test_the_unit_is_the_noun_with_its_restrictors(text: str, unit: str) -> None:
    assert find_in(text)[0].value.unit == unit


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Local officers have arrested nearly 100 gay men this winter, reports say.",
            "Local officers have arrested gay men this winter",
        ),
        ("The order kept the limit of 50,000 refugees.", "The order kept the limit of refugees"),
        (
            "The police have detained dozens, and tortured at least three residents.",
            "The police tortured residents",
        ),
        (
            "Citizens of six states (Alba, Berin and others) may stay 30 days.",
            "Citizens of six states may stay",
        ),
    ],
)
def test_the_subject_is_the_clause_with_its_verb_and_its_actor(text: str, subject: str) -> None:
    assert find_in(text)[-1].subject == subject


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Nine boats sank.", QuantityForm.NUMERAL),
        ("Thousands of hens died.", QuantityForm.VAGUE),
        ("No boats sank.", QuantityForm.ZERO),
        ("It was his third term.", QuantityForm.ORDINAL),
        ("The countries of Alba, Berin and Corvo agreed.", QuantityForm.ENUMERATION),
    ],
)
def test_the_form_tells_how_a_quantity_is_written(text: str, form: QuantityForm) -> None:
    assert [found.form for found in find_in(text)] == [form]


@pytest.mark.parametrize(
    ("text", "measure", "currency"),
    [
        ("It cost USD 23 billion.", Measure.MONEY, "USD"),
        ("It cost 45p.", Measure.MONEY, "GBP"),
        ("It took six weeks.", Measure.DURATION, None),
        ("It fell 4 per cent.", Measure.PERCENT, None),
        ("Most of the roofs leak.", Measure.PERCENT, None),
        ("It weighs 4 kg.", Measure.CARDINAL, None),
    ],
)
def test_the_measure_says_what_sort_of_quantity_it_is(
    text: str, measure: Measure, currency: str | None
) -> None:
    (found,) = find_in(text)
    assert (found.value.measure, found.value.currency) == (measure, currency)


def test_a_list_that_spells_out_a_number_is_no_claim_of_its_own() -> None:
    numbered, listed = find_in("It bars six provinces (Alba, Berin, Corvo, Dalma, Estra and Fenn).")
    assert not numbered.bare
    assert listed.bare
    assert listed.value.low == numbered.value.low


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Guards arrested 40 men and killed three women.", ["Guards arrested men", "Guards killed women"]),
        ("Guards beat and killed three women.", ["Guards beat and killed women"]),
        ("Dozens were held and at least four killed.", ["were held", "killed"]),
        ("Dozens of men were held, tortured and freed.", ["men were held, tortured and freed"]),
        (
            "Five men and three women were acquitted.",
            ["men and three women were acquitted", "Five men and women were acquitted"],
        ),
    ],
)
def test_a_count_goes_with_its_own_verbs(text: str, subjects: list[str]) -> None:
    assert [found.subject for found in find_in(text)] == subjects


@pytest.mark.parametrize(
    ("text", "comparators"),
    [
        ("Shares fell 3%, or 35 points.", ["down", "down"]),
        ("Fees rose by £5 to £25.", ["up", "="]),
        ("The firm cut 500 jobs.", ["="]),
        ("The firm cut its staff by 5%.", ["down"]),
        ("A drop in sales of 5 percent was reported.", ["down"]),
        ("A 5 percent drop was reported.", ["down"]),
        ("It lasted over two hours.", [">"]),
        ("It held 40 hearings over two months.", ["=", "="]),
    ],
)
def test_a_change_is_told_from_a_level(text: str, comparators: list[str]) -> None:
    assert [found.value.comparator for found in find_in(text)] == comparators


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        *((example, numerals.CUES) for _, example, _ in numerals.PIECES),
        *((words, vague.CUES) for words in (*vague.HEAPS, *vague.FEW)),
        *((f"{word}-largest city", ordinals.CUES) for word in (*ordinals.WORDS, "22nd", "Thirty-third")),
        ("more than a year", vague.CUES),
        ("a vast majority of them", vague.CUES),
        ("They don’t have any boats.", denials.CUES),
        ("Nobody came.", denials.CUES),
        ("boats that do not exist", denials.CUES),
    ],
)
def test_whatever_a_grammar_reads_has_one_of_its_cues(text: str, cues: frozenset[str]) -> None:
    assert words_in(text) & cues
