"""Acts for and against the parties of a case."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal ruled for the nurses.", SUPPORTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The nurses won at the tribunal.", SUPPORTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal sided with the nurses.", SUPPORTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal decided in the nurses' favour.", SUPPORTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal came down on the side of the nurses.", SUPPORTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal ruled against the nurses.", CONTRADICTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The nurses lost at the tribunal.", CONTRADICTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal found for the hospital and against the nurses.", CONTRADICTED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The tribunal heard the nurses' evidence.", UNRESOLVED),
        ("The tribunal found in favour of the nurses.", "found in favour", "The nurses took their case to the tribunal.", UNRESOLVED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The court awarded the farmers damages against the brewery.", SUPPORTED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The brewery must pay the farmers damages, the court ruled.", SUPPORTED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The brewery was ordered by the court to pay the farmers compensation.", SUPPORTED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The court rejected the farmers' claim for damages from the brewery.", CONTRADICTED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The court refused to award the farmers damages against the brewery.", CONTRADICTED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The farmers are not entitled to damages from the brewery, the court held.", CONTRADICTED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The farmers asked the court to order the brewery to pay damages.", UNRESOLVED),
        ("The court ordered the brewery to pay damages to the farmers.", "ordered", "The brewery settled with the farmers before the court could rule.", UNRESOLVED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge threw out the lawsuit against the dairy.", SUPPORTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge tossed the lawsuit against the dairy.", SUPPORTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge rejected the lawsuit against the dairy.", SUPPORTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The lawsuit against the dairy was struck out by the judge.", SUPPORTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge found for the dairy in the lawsuit.", SUPPORTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge let the lawsuit against the dairy go ahead.", CONTRADICTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge allowed the lawsuit against the dairy to proceed.", CONTRADICTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The judge refused to dismiss the lawsuit against the dairy.", CONTRADICTED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The dairy asked the judge to dismiss the lawsuit.", UNRESOLVED),
        ("The judge dismissed the lawsuit against the dairy.", "dismissed", "The lawsuit against the dairy was filed before the judge.", UNRESOLVED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry found the pilot at fault for the crash.", SUPPORTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry held the pilot responsible for the crash.", SUPPORTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry put the crash down to an error by the pilot.", SUPPORTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "According to the inquiry, the pilot was to blame for the crash.", SUPPORTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry laid the blame for the crash on the pilot.", SUPPORTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry cleared the pilot of blame for the crash.", CONTRADICTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry exonerated the pilot over the crash.", CONTRADICTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry found that the pilot was not to blame for the crash.", CONTRADICTED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry interviewed the pilot about the crash.", UNRESOLVED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The inquiry into the crash will question the pilot.", UNRESOLVED),
        ("The inquiry blamed the pilot for the crash.", "blamed", "The airline blamed the pilot for the crash before the inquiry.", UNRESOLVED),
        ("The tribunal rejected the pilots' claim for back pay.", "rejected", "The pilots are entitled to back pay, the tribunal held.", CONTRADICTED),
        ("Prosecutors dropped the case against the mayor of Osk.", "dropped", "The prosecution service said that it would not be proceeding with the case against the mayor of Osk.", SUPPORTED),
        ("Prosecutors dropped the case against the mayor of Osk.", "dropped", "Prosecutors said that they would go ahead with the case against the mayor of Osk.", UNRESOLVED),
        ("A jury acquitted the banker Ada Roon.", "acquitted", "Jurors took four hours to find the banker Ada Roon not guilty.", SUPPORTED),
        ("The governor of Arn was impeached.", "impeached", "An impeachment resolution against the governor of Arn was filed in May.", UNRESOLVED),
    ],
)  # fmt: skip
def test_an_act_is_for_or_against_the_same_party(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
