"""From a document to its claims: what is asserted, of what, by whom, with which citations."""

import pytest

from claimcheck.extract import Extraction, extract
from claimcheck.model import Claim, ClaimKind, DateValue, Qualifier, Quantity, Ruling
from claimcheck.reading import read_bytes, read_text


def of(text: str, name: str = "a.md") -> Extraction:
    return extract(read_bytes(text.encode(), name=name))


def texts(text: str, name: str = "a.md") -> list[str]:
    return [claim.text for claim in of(text, name).asserted]


def only(text: str, kind: ClaimKind) -> Claim:
    (claim,) = (claim for claim in of(text).asserted if claim.kind is kind)
    return claim


def test_the_three_kinds_are_found_in_one_sentence() -> None:
    claims = of(
        "On 3 May 2012 the Supreme Court struck down the law by which 40 schools were closed."
    ).asserted
    assert {claim.kind for claim in claims} == set(ClaimKind)


def test_a_claim_has_its_place_in_the_file() -> None:
    text = "# Title\n\nThe mill at Ossen\nburnt down on **3 May\n2012**.\n"
    claim = only(text, ClaimKind.DATE)
    assert (claim.mention.position.line, claim.mention.position.column) == (4, 17)
    assert claim.text == "3 May 2012"
    assert claim.sentence.quote == "The mill at Ossen burnt down on 3 May 2012."
    assert claim.sentence.quote[claim.offset :].startswith("3 May 2012")


def test_the_subject_of_a_date_is_its_clause_without_it() -> None:
    claim = only("The mill at Ossen burnt down on 3 May 2012, but was built again.", ClaimKind.DATE)
    assert claim.subject == "The mill at Ossen burnt down"


@pytest.mark.parametrize(
    "text",
    [
        "```\nrun 3 May 2012 with 40 men\n```\n",
        "---\ntitle: a\ndate: 2012-05-03\n---\n",
        "See [the page](https://page.example/2012/05/03/40-men).",
        "<!-- 40 men on 3 May 2012 -->\n",
        "# The 40 men of 3 May 2012\n",
        "It is quiet now.",
    ],
)
def test_what_is_not_prose_asserts_nothing(text: str) -> None:
    assert texts(f"{text}\n\nNothing else.\n") == []


def test_the_number_in_a_date_is_no_count() -> None:
    assert texts("The hearing was on 3 May 2012.") == ["3 May 2012"]


def test_a_stretch_of_time_is_a_count_and_the_day_it_leads_to_a_date() -> None:
    claims = of("The order was signed on 3 May 2012. Two days later the court met.").asserted
    assert ("Two days", ClaimKind.COUNT) in {(claim.text, claim.kind) for claim in claims}
    after = next(claim for claim in claims if claim.text.startswith("Two days later"))
    assert isinstance(after.value, DateValue)
    assert str(after.value.earliest) == "2012-05-05"


def test_dates_and_pages_of_a_cited_source_are_not_the_authors_claims() -> None:
    text = "The mill burnt down.[^1]\n\n[^1]: A. Writer, *Mills*, Lund 1999, pp. 12-14, <https://mill.example/>.\n"
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Docks have been studied (Bell, 1974; Ray & Stone, 1981, pp. 12–19).",
        "Pay and peace were compared (Lee et al., 1998).",
        "The case was heard in Moss v. Board, 252 U.S. 416, 435 (1920).",
        "It was decided in Union v. Board, No. 17-35105 (9th Cir., May 9, 2017).",
        "It is deprecated since 1.8, as ISO 8601:2004 has it, and by order 16-1540.",
    ],
)
def test_the_years_of_sources_and_the_numbers_of_names_are_nobodys_claims(text: str) -> None:
    assert texts(f"{text}\n") == []


def test_the_year_of_a_listed_source_is_not_the_authors_claim() -> None:
    text = "Moss (2003) counts 40 ships.\n\n## References\n\nMoss, I. (2003). The ships. Oslo: North Press.\n"
    assert texts(text) == ["40"]


def test_a_date_on_a_line_of_its_own_says_when_the_text_appeared() -> None:
    assert texts("Updated 3 May 2017, 10:15\n\nThe mill has 40 rooms.\n", "a.txt") == ["40"]


@pytest.mark.parametrize(
    "text",
    [
        "If the court strikes down the ban, the ministry will pay.",
        "Did the court strike down the ban?",
        "Parliament should repeal the act.",
        "A party that files an appeal pays a fee.",
        "The rule kept the states from requiring visas.",
    ],
)
def test_an_act_that_is_asked_supposed_or_demanded_is_nobodys_claim(text: str) -> None:
    assert of(text).asserted == ()


def test_a_claim_has_the_citations_of_its_own_sentence_only() -> None:
    text = "It has [40 rooms](https://a.example/rooms). It has 12 towers, says [a guide](https://b.example/towers)."
    extraction = of(text)
    urls = {citation.id: citation.url for citation in extraction.citations}
    bound = {claim.text: [urls[name] for name in claim.citations] for claim in extraction.asserted}
    assert bound == {"40": ["https://a.example/rooms"], "12": ["https://b.example/towers"]}


def test_the_date_of_an_act_belongs_to_it() -> None:
    claim = only("On 3 May 2012 the Supreme Court struck down the fishing law.", ClaimKind.RULING)
    assert isinstance(claim.value, Ruling)
    assert claim.value.date is not None
    assert claim.value.date.edtf == "2012-05-03"


def test_who_says_it_and_how_surely_is_kept() -> None:
    claim = only("Police said that about 40 people had reportedly been hurt.", ClaimKind.COUNT)
    assert isinstance(claim.value, Quantity)
    assert claim.attributed_to == "Police"
    assert Qualifier.HEDGED in claim.qualifiers


def test_ids_stay_while_the_sentence_does_and_differ_within_a_run() -> None:
    text = "The mill has 40 wheels and 40 doors."
    before = [claim.id for claim in of(text).asserted]
    after = [claim.id for claim in of(f"A new first paragraph.\n\n{text}").asserted]
    assert before == after
    assert len(set(before)) == len(before)


def test_any_text_is_read_without_an_error() -> None:
    for junk in (
        "\x00\ufffd" * 50,
        "((((" * 500,
        "1 " * 500,
        "“" * 500,
        "May " * 500,
        "v. " * 500,
        "§ " * 500,
    ):
        extract(read_text(junk, name="junk.txt"))


PAGE = """The mill opened on 3 May 2012 with 40 rooms, in which nobody slept.

About 300 boats lay in the port, as the Harbour Safety Act 1999 allowed.

The Supreme Court struck down the law in 2015; 12 schools had been closed by then (410 U.S. 113).
"""


@pytest.mark.parametrize("kind", list(ClaimKind))
def test_a_page_read_for_one_kind_has_the_claims_of_that_kind_and_what_stands_beside_them(
    kind: ClaimKind,
) -> None:
    page = read_bytes(PAGE.encode(), name="a.md")
    whole, part = extract(page), extract(page, {kind})
    wanted = {claim.sentence for claim in whole.claims if claim.kind is kind}
    others = {ClaimKind.DATE, ClaimKind.COUNT, kind}
    expected = [claim for claim in whole.claims if claim.sentence in wanted and claim.kind in others]
    assert wanted
    assert [claim for claim in part.claims if claim.sentence in wanted] == expected
