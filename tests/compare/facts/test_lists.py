"""How many a sentence lists bears out, shuts out or leaves open how many there are."""

import pytest

from claimcheck.verify import judge_pair

FILMS = "Mira Osk (born 4 May 1961) is a Tarvian actress, known for her roles in the films {}."
CAST = "Low Weir is a 2004 Tarvian drama film directed by Tomas Brell. It stars {}."
MAKERS = "Keld Optics was founded in 1931 by {} and moved to Brell in 1950."
TRADES = "Tomas Brell (born 9 May 1950) is a Tarvian {}."
BAND = "Kestrel Nine was a folk group from Osk. {}"
BIRD = "The grey dabber (Dabra cinerea) is a small wader. It breeds in {}."

CLUBS = "Bo Marsh is a Tarvian striker who began at Osk Rovers and later played for Keld Town and Brell."

SUPPORTED = [
    ("Bo Marsh won three world titles.", "Bo Marsh was world champion in 1990, 1991 and 1994."),
    ("Bo Marsh played for more than two clubs.", CLUBS),
    (
        "Mira Osk has been in more than one film.",
        FILMS.format("The Weir (1984), Salt (1990) and Long Road (1996)"),
    ),
    (
        "Mira Osk has appeared in at least three films.",
        FILMS.format("The Weir (1984), Salt (1990) and Lee (1996)"),
    ),
    ("Low Weir has at least three cast members.", CAST.format("Ann Lee, Bo Marsh, Cy Dow and Dee Farr")),
    ("Low Weir stars more than two actors.", CAST.format("Ann Lee, Bo Marsh and Cy Dow")),
    ("Keld Optics was founded by two people.", MAKERS.format("the engineers Carl Dow and Peter Marsh")),
    ("Keld Optics had more than one founder.", MAKERS.format("Carl Dow, Peter Marsh and Ann Lee")),
    ("Keld Optics was founded by only one person.", MAKERS.format("Carl Dow")),
    ("Tomas Brell has more than one occupation.", TRADES.format("writer, translator and former judge")),
    ("Kestrel Nine had three members.", BAND.format("Its members were Ann Lee, Bo Marsh and Cy Dow.")),
    ("The grey dabber is found in at least two countries.", BIRD.format("Kenya, Uganda and southern Sudan")),
    ("The grey dabber is found in at least two countries.", BIRD.format("Kenya and the Czech Republic")),
    ("Tomas Brell writes in two languages.", "Tomas Brell writes poems in the Welsh and Breton languages."),
]
CONTRADICTED = [
    (
        "Mira Osk has only been in one film.",
        FILMS.format("The Weir (1984), Salt (1990) and Long Road (1996)"),
    ),
    ("Keld Optics was founded by three people.", MAKERS.format("the engineers Carl Dow and Peter Marsh")),
    ("Keld Optics was founded by only one person.", MAKERS.format("the brothers Carl and Peter Dow")),
    ("Tomas Brell has only one profession.", TRADES.format("poet, critic and lorry driver")),
    ("Kestrel Nine had five members.", BAND.format("It consisted of Ann Lee, Bo Marsh and Cy Dow.")),
    ("The grey dabber is found in only one country.", BIRD.format("Kenya, Uganda and southern Sudan")),
    ("Bo Marsh played for one club all his career.", CLUBS),
    ("Low Weir has only two cast members.", CAST.format("Ann Lee, Bo Marsh and Cy Dow")),
]
OPEN = [
    ("Bo Marsh directed all three films of the trilogy.", "Bo Marsh directed the third film of the trilogy."),
    ("Bo Marsh won three world titles.", "Bo Marsh was world champion in 1990 and 1991."),
    (
        "Mira Osk has been in exactly three films.",
        FILMS.format("The Weir (1984), Salt (1990) and Lee (1996)"),
    ),
    ("Mira Osk has directed three films.", FILMS.format("The Weir (1984), Salt (1990) and Lee (1996)")),
    ("Bo Marsh played for four clubs.", CLUBS),
    ("Low Weir has ten cast members.", CAST.format("Ann Lee, Bo Marsh and Cy Dow")),
    ("Keld Optics was sold by two people.", MAKERS.format("the engineers Carl Dow and Peter Marsh")),
    ("Tomas Brell has four occupations.", TRADES.format("poet, critic and lorry driver")),
    ("Kestrel Nine had four members.", BAND.format("Its members included Ann Lee, Bo Marsh and Cy Dow.")),
    (
        "Bo Marsh has only been in one film.",
        FILMS.format("The Weir (1984), Salt (1990) and Long Road (1996)"),
    ),
    ("The grey dabber is found in one country.", BIRD.format("the Osk delta and on Keld")),
]


@pytest.mark.parametrize(("claim", "evidence"), SUPPORTED)
def test_as_many_as_are_listed_are_borne_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "supported"


@pytest.mark.parametrize(("claim", "evidence"), CONTRADICTED)
def test_fewer_than_are_listed_are_shut_out(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "contradicted"


@pytest.mark.parametrize(("claim", "evidence"), OPEN)
def test_a_list_that_is_open_or_of_something_else_decides_nothing(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "unresolved"
