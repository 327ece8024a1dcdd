"""A beginning, an end, a day between and a length are held against the stretch that a page tells."""

import pytest

from claimcheck.verify import judge_pair

MAYOR = "Ann Lee is a Tarvian politician who served as mayor of Keld from 1994 to 2002, having been clerk until 1990."
SERIES = "The Weir is a Tarvian crime series that aired on KTV from 3 May 1995 to 9 June 2004."
SHOWN = "The Weir is a crime series. It was first shown on 3 May 1995, and the last episode was shown on 9 June 2004."
SHOOT = "Salt is a 1990 film by Ann Lee. It was shot in Osk and Brell from March 1988 to May 1989."
FINALE = "The Weir is a crime series. Its series finale aired on 9 June 2004."
WAR = "The Keld War was an armed conflict fought between Osk and Brell from 3 April 1812 to 19 October 1815."
UNA = "Una (1688-1741) was Queen of Tarvia from 1712 until her abdication in 1734."

SUPPORTED = [
    ("Una came to the throne in 1712.", UNA),
    ("The Weir ended in 2004.", FINALE),
    ("Ann Lee was mayor of Keld in 1998.", MAYOR),
    ("Ann Lee was the mayor of Keld for eight years.", MAYOR),
    ("Ann Lee was mayor of Keld for over five years.", MAYOR),
    ("The Weir ended in June 2004.", SERIES),
    ("The Weir began in 1995.", SERIES),
    ("The Weir ran for more than five years.", SERIES),
    ("The Weir was on the air in 2000.", SERIES),
    ("The Weir premiered in 1995.", SHOWN),
    ("The Keld War took place in the 19th century.", WAR),
    ("The Keld War lasted over two years.", WAR),
]
CONTRADICTED = [
    ("Queen Una ruled Tarvia for over thirty years.", UNA),
    ("Una came to the throne in 1702.", UNA),
    ("The filming of Salt finished in May 1985.", SHOOT),
    ("The filming of Salt (1990 film) finished in May 1985.", SHOOT),
    ("The Weir ended in 1999.", FINALE),
    ("Ann Lee was mayor of Keld in 1990.", MAYOR),
    ("Ann Lee was mayor of Keld for over ten years.", MAYOR),
    ("The Weir ended in 1995.", SERIES),
    ("The Weir began in 1990.", SERIES),
    ("The Weir was cancelled in 1999.", SERIES),
    ("The Weir premiered in 2004.", SHOWN),
    ("The Weir ended in 1995.", SHOWN),
    ("The Keld War took place in the 18th century.", WAR),
    ("The Keld War lasted less than a year.", WAR),
]
OPEN = [
    ("Una visited Osk in 1702.", UNA),
    ("Ann Lee was mayor of Osk in 1990.", MAYOR),
    ("Ann Lee was a lawyer in 1985.", MAYOR),
    ("Bo Marsh was mayor of Keld in 1990.", MAYOR),
    ("The Weir was filmed in 1990.", SERIES),
    ("The Weir was shown in Osk in 2010.", SERIES),
    ("The first season of The Weir ended in 1996.", SERIES),
]


@pytest.mark.parametrize(("claim", "evidence"), SUPPORTED)
def test_what_the_stretch_makes_is_borne_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "supported"


@pytest.mark.parametrize(("claim", "evidence"), CONTRADICTED)
def test_what_lies_outside_of_it_is_shut_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "contradicted"


@pytest.mark.parametrize(("claim", "evidence"), OPEN)
def test_another_stretch_decides_nothing(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "unresolved"
