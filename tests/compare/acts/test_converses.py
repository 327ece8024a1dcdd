"""What two parties have to do with each other, told from the one's side and from the other's."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"

SUED = "Tamsin Mills lost the case that Ferrow had brought against it."
SOLD = "Lord Pell sold the estate to the trust."
TOLL = "Osk Mills won the toll case before the judge."


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ferrow won its case against Tamsin Mills.", "won", SUED, SUPPORTED),
        ("Ferrow lost its case against Tamsin Mills.", "lost", SUED, CONTRADICTED),
        ("Tamsin Mills lost the case against Ferrow.", "lost", "Ferrow won its case against Tamsin Mills.", SUPPORTED),
        ("The Herald lost the libel suit that Ines Vahl brought.", "lost", "Ines Vahl won her libel suit against the Herald.", SUPPORTED),
        ("The Herald won the libel suit that Ines Vahl brought.", "won", "Ines Vahl won her libel suit against the Herald.", CONTRADICTED),
        ("The union won its case over pensions in 2012.", "won", "The firm lost its case against the union over pensions in 2009.", UNRESOLVED),
        ("The judge ruled for Osk Mills in the toll case.", "ruled for", TOLL, SUPPORTED),
        ("Osk Mills defeated the city in the toll case.", "defeated", "The city was defeated by Osk Mills in the toll case.", SUPPORTED),
        ("Osk Mills was defeated by the city in the toll case.", "defeated", "The city was defeated by Osk Mills in the toll case.", CONTRADICTED),
        ("The judge ruled against the city in its case with Osk Mills.", "ruled against", "The judge found for Osk Mills in its case with the city.", SUPPORTED),
        ("Dunmore beat Arden.", "beat", "Arden lost to Dunmore.", SUPPORTED),
        ("Dunmore beat Arden.", "beat", "Arden beat Dunmore.", UNRESOLVED),
        ("The trust bought the estate from Lord Pell.", "bought", SOLD, SUPPORTED),
        ("Lord Pell bought the estate from the trust.", "bought", SOLD, UNRESOLVED),
        ("Ada Roe sold her shares to the fund.", "sold", "The fund bought shares from Brell Bank.", UNRESOLVED),
        ("The miners were granted a licence by the ministry.", "granted", "The miners received a licence from the ministry.", SUPPORTED),
        ("The city sued Osk Mills.", "sued", "Osk Mills was sued by the county.", UNRESOLVED),
        ("Ida Holm was sued by the brewery.", "sued", "Ida Holm sued the brewery.", UNRESOLVED),
        ("The city sued Osk Mills.", "sued", "The city would have sued Osk Mills.", UNRESOLVED),
    ],
)  # fmt: skip
def test_the_parts_decide_not_the_verbs(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence"),
    [
        ("The jury did not acquit Eno Tarp.", "did not acquit", "The jury convicted Eno Tarp."),
        ("The jury did not convict Eno Tarp.", "did not convict", "The jury acquitted Eno Tarp."),
        ("The ministry did not refuse the permit.", "did not refuse", "The ministry granted the permit."),
        ("The order was not upheld.", "not upheld", "The court struck the order down."),
    ],
)
def test_an_act_bears_out_that_its_opposite_was_not_done(claim: str, text: str, evidence: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == SUPPORTED
