"""Of things that are listed and come back in order, each value is of its own."""

import pytest

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.unlike.pairs import find_pairing
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Tern carried 45 men.", "45", "The Gannet and the Tern carried 60 and 45 men respectively.", SUPPORTED),
        ("The Gannet carried 45 men.", "45", "The Gannet and the Tern carried 60 and 45 men respectively.", CONTRADICTED),
        ("Hollin and Marsk have 310 and 95 pupils.", "95", "The schools at Hollin and Marsk have, respectively, 310 and 95 pupils.", SUPPORTED),
        ("The school at Marsk has 310 pupils.", "310", "The schools at Hollin and Marsk have, respectively, 310 and 95 pupils.", CONTRADICTED),
        ("The chapel cost 9,000 crowns.", "9,000 crowns", "The hall and the chapel were built by one firm; the former cost 9,000 crowns, the latter 2,500 crowns.", CONTRADICTED),
        ("The hall cost 9,000 crowns.", "9,000 crowns", "The hall and the chapel were built by one firm; the former cost 9,000 crowns, the latter 2,500 crowns.", SUPPORTED),
        ("The bridge at Lorn was opened in 1934.", "1934", "Ostby and Lorn each got a bridge, opened in 1920 and 1934 respectively.", SUPPORTED),
        ("The bridge at Ostby was opened in 1934.", "1934", "Ostby and Lorn each got a bridge, opened in 1920 and 1934 respectively.", CONTRADICTED),
        ("The former minister Hale owns 12 horses.", "12", "The former minister Hale owns 12 horses, as the register shows.", SUPPORTED),
        ("Rena Holt scored 14 goals.", "14", "Rena Holt and Ida Moss scored 14 and nine goals respectively last season.", SUPPORTED),
        ("Ida Moss scored 14 goals last season.", "14", "Rena Holt and Ida Moss scored 14 and nine goals respectively last season.", CONTRADICTED),
        ("The Brook mill employed 80 people.", "80", "The mills at Brook and Hythe closed in one week, with the loss of 120 jobs at the former and 80 at the latter.", UNRESOLVED),
        ("The mill at Hythe lost 80 jobs.", "80", "The mills at Brook and Hythe closed in one week, with the loss of 120 jobs at the former and 80 at the latter.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_listed_thing_has_the_value_in_its_place(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    "text",
    [
        "The former mill and the latter-day chapel cost 900 crowns.",
        "The former owner paid 60 crowns, the new one 45.",
        "Respectively, nothing was said.",
        "The former and the latter.",
        "Osk and Brell and Tarn sent 40 and 30 men respectively.",
    ],
)
def test_no_order_is_read_where_the_lists_do_not_match(text: str) -> None:
    assert find_pairing(Scene(text)) is None
