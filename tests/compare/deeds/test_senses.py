"""Verbs of several meanings, and what stands for an act without its verb."""

import pytest

from claimcheck.compare.deeds import read_deeds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The club threw out its treasurer.", ["expel"]),
        ("The treasurer was thrown out.", ["expel"]),
        ("The judge threw out the case.", ["deny"]),
        ("The court threw out the conviction.", ["strike"]),
        ("The ministry ordered two envoys to leave within a day.", ["expel", "leave"]),
        ("The court ordered the firm to leave the prices unchanged.", ["order", "uphold"]),
        ("The judges found the levy incompatible with the treaty.", ["strike"]),
        ("The court held that the tax was unconstitutional.", ["strike"]),
        ("The judges found that the law had been written in haste.", []),
        ("The senate voted 52 to 46 against the bill.", ["deny"]),
        ("The repayment order concerning the port stands.", ["uphold"]),
        ("A statue stood in the square.", []),
        ("The mayor refused to sign the bill.", ["veto"]),
        ("The state refused to sign the pact.", ["sign"]),
        ("The council lifted the ban on fishing.", ["strike"]),
        ("The firm recalled its heaters.", ["remove"]),
        ("The state recalled its ambassador.", []),
    ],
)
def test_a_verb_has_the_meaning_that_its_object_gives_it(text: str, kinds: list[str]) -> None:
    assert [deed.kind for deed in read_deeds(text) if not deed.implied] == kinds
