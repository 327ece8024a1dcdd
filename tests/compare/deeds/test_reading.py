"""Sentences into the acts of their clauses."""

import pytest

from claimcheck.compare.deeds import Deed, read_deeds


def told(text: str) -> list[tuple[str, str, str]]:
    """Class, actor and object of the acts that are not implied."""
    return [(deed.kind, words(deed.actor), words(deed.object)) for deed in acts(text)]


def acts(text: str) -> list[Deed]:
    return [deed for deed in read_deeds(text) if not deed.implied]


def words(phrase: tuple[object, ...]) -> str:
    return " ".join(getattr(token, "text", "") for token in phrase).rstrip(" .,")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court upheld the levy.", [("uphold", "The court", "the levy")]),
        (
            "The court, which on 3 May had upheld the levy, struck down the fee.",
            [("uphold", "The court", "the levy"), ("strike", "The court", "down the fee")],
        ),
        (
            "The court upheld the levy and struck down the fee.",
            [("uphold", "The court", "the levy"), ("strike", "The court", "down the fee")],
        ),
        (
            "The senate turned the bill down, but the assembly passed it.",
            [("deny", "The senate", "the bill down"), ("grant", "the assembly", "it")],
        ),
        ("The licence was revoked by the ministry.", [("strike", "the ministry", "The licence was by")]),
        ("The ban remains in force.", [("uphold", "", "The ban in force")]),
        ("The council refused to grant a permit.", [("deny", "The council refused to", "a permit")]),
        ("The clerk was found not guilty of theft.", [("acquit", "", "The clerk was not guilty of theft")]),
        ("The court held that the shop may open.", [("allow", "The court", "the shop open")]),
        ("The bill cleared the senate.", [("grant", "the senate", "The bill")]),
    ],
)
def test_each_act_has_the_words_of_its_own_clause(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "planned", "negated"),
    [
        ("The state ratified the pact.", False, False),
        ("The state has never ratified the pact.", False, True),
        ("The state intends to ratify the pact.", True, False),
        ("The panel recommended that the permit be revoked.", True, False),
        ("The pact has yet to be signed.", False, True),
        ("If the court annuls the order, the toll will end.", True, False),
        ("On 11 May the court annulled the order.", False, False),
    ],
)
def test_plans_and_denials_are_no_acts_done(text: str, planned: bool, negated: bool) -> None:
    first = acts(text)[0]
    assert (first.planned, first.negated) == (planned, negated)


@pytest.mark.parametrize(
    ("text", "implied"),
    [
        ("The court dismissed the appeal against the fine.", "uphold"),
        ("The court allowed the appeal against the fine.", "strike"),
        ("The assembly rejected the expulsion of the member.", "expel"),
    ],
)
def test_an_act_on_an_appeal_is_one_on_what_it_is_against(text: str, implied: str) -> None:
    assert [deed.kind for deed in read_deeds(text) if deed.implied] == [implied]


@pytest.mark.parametrize(
    "text", ["no charge " * 3000, "quashed " * 3000, "The court , and upheld " * 2000, "x" * 200_000, ""]
)
def test_junk_is_no_act(text: str) -> None:
    assert read_deeds(text) == ()
