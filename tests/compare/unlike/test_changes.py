"""What a number changed to, by how much, and what it was; what was lacking; sums over a wider kind."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Sales of the Pell loom rose to 300.", "300", "Sales of the Pell loom rose by 300 to 1,100.", UNRESOLVED),
        ("Sales of the Pell loom rose by 300.", "300", "Sales of the Pell loom rose by 300 to 1,100.", SUPPORTED),
        ("Catches at Sund rose by 500 tonnes.", "500 tonnes", "Catches at Sund rose from 200 to 500 tonnes after the thaw set in.", CONTRADICTED),
        ("Catches at Sund rose by 300 tonnes.", "300 tonnes", "Catches at Sund rose from 200 to 500 tonnes after the thaw set in.", SUPPORTED),
        ("The tannery employs 80 people.", "80", "The tannery employed 80 people in its best days and employs 12 now.", CONTRADICTED),
        ("The tannery employs 12 people.", "12", "The tannery employed 80 people in its best days and employs 12 now.", SUPPORTED),
        ("The Orn trio has recorded four albums.", "four", "The Orn trio's fifth album, like the four before it, was recorded in Tarn.", CONTRADICTED),
    ],
)  # fmt: skip
def test_an_end_of_a_change_is_not_its_size(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The quake left 900 people without shelter in Dorn.", "900", "In Dorn 900 people were without water after the quake.", UNRESOLVED),
        ("Nine animals were rescued from the barn at Ull.", "Nine", "Six cows and three calves were rescued from the barn at Ull.", SUPPORTED),
        ("The harbour at Tarn holds eleven ships.", "eleven", "The harbour at Tarn holds eight trawlers and three tugs.", SUPPORTED),
        ("Five birds were shot at Ull.", "Five", "Three swans and two wolves were shot at Ull.", UNRESOLVED),
    ],
)  # fmt: skip
def test_kinds_are_summed_and_what_was_lacking_is_named(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The priest Jon Abel was defrocked by the synod.", "defrocked", "The synod has threatened that the priest Jon Abel may be defrocked.", UNRESOLVED),
        ("The priest Jon Abel was defrocked by the synod.", "defrocked", "The priest Jon Abel was defrocked by the synod in May.", SUPPORTED),
    ],
)  # fmt: skip
def test_an_act_that_is_only_threatened_is_not_done(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk school has 430 pupils today.", "430", "In 1987 Osk school had 430 pupils.", UNRESOLVED),
        ("Osk school had 430 pupils in 1987.", "430", "In 1987 Osk school had 430 pupils.", SUPPORTED),
        ("In the referendum 40 per cent backed the dam.", "40 per cent", "A poll found that 40 per cent backed the dam.", UNRESOLVED),
        ("40 per cent of the people of Osk back the dam.", "40 per cent", "A poll found that 40 per cent of the people of Osk back the dam.", SUPPORTED),
    ],
)  # fmt: skip
def test_then_is_not_now_and_a_poll_no_vote(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label
