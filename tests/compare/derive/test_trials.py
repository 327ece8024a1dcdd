"""What counts come to over the arms of a trial and over a day's doses."""

import pytest

from claimcheck.verify import judge_pair

ROWS = [
    ("Patients in the Osk study took 300 milligrams of the drug a day.", "300 milligrams",
     "Patients in the Osk study were given 150 mg of the drug twice daily.", "supported"),
    ("Patients in the Osk study took 150 milligrams of the drug a day.", "150 milligrams",
     "Patients in the Osk study were given 150 mg of the drug twice daily.", "unresolved"),
    ("Patients in the Osk study took 15 milligrams of the drug a day.", "15 milligrams",
     "Patients in the Osk study were given 5 mg of the drug every eight hours.", "supported"),
    ("The Osk trial enrolled 900 patients.", "900",
     "In the Osk trial 450 patients were assigned to the drug and 450 to a placebo.", "supported"),
    ("The Osk trial enrolled 460 patients.", "460",
     "In the Osk trial 450 patients were given the drug and 10 of them died.", "unresolved"),
    ("The Osk trial had 300 participants.", "300", "The Tarvian arm of the Osk trial had 300 participants.",
     "unresolved"),
    ("One in three adults in Osk smokes.", "One in three", "One in three men in Osk smokes.", "unresolved"),
    ("One in three adults in Osk smokes.", "One in three", "A third of adults in Osk smoke.", "supported"),
    ("The fever in Osk infected more than 200 people.", "more than 200",
     "Doctors in Osk recorded 214 cases of the fever.", "supported"),
    ("Since June the fever has infected more than 900 people in Osk.", "more than 900",
     "Osk reported 31 new cases of the fever on Sunday.", "unresolved"),
    ("The weir at Osk killed 700 trout.", "700", "About 700 trout swam past the weir at Osk.", "unresolved"),
    ("The Osk volcano last erupted in 1911.", "1911", "The most recent eruption of the Osk volcano was in 1963.",
     "contradicted"),
    ("Ida Vell discovered the moon Ral in 1951.", "1951",
     "Ida Vell's discovery of the moon Ral, for which she is known, came in 1944.", "contradicted"),
    ("Ida Vell discovered the moon Ral in 1944.", "1944",
     "Ida Vell's visit to the moon Ral's first observers came in 1944.", "unresolved"),
    ("Emissions from the Osk plant fell by 40 per cent between 2005 and 2015.", "40 per cent",
     "The Osk plant emitted 30 million tonnes in 2015, against 50 million in 2005.", "supported"),
    ("Emissions in Osk rose by 2 per cent in 2018.", "2 per cent",
     "Emissions in Osk were 2 per cent lower in 2018 than in 2017.", "contradicted"),
    ("Emissions in Osk rose by 2 per cent in 2018.", "2 per cent",
     "Emissions in Osk were 2 per cent higher in 2018 than in 2017.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "passage", "expected"), ROWS)
def test_what_follows_from_counts_of_studies(claim: str, text: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage, text=text).label == expected
