"""How a contest, an office, a war or a show came out is the same in many words, and one outcome shuts out another."""

import pytest

from claimcheck.verify import judge_pair

S, C, U = "supported", "contradicted", "unresolved"

WHOLE = (
    ("Osk Rovers were relegated in 1998.", "Osk Rovers went down to the second division in 1998.", S),
    ("Osk Rovers were relegated in 1998.", "Osk Rovers escaped relegation on the last day in 1998.", C),
    ("Osk Rovers stayed up in 1998.", "A defeat at Brell condemned Osk Rovers to relegation in 1998.", C),
    ("Osk Rovers won promotion in 1998.", "Osk Rovers were promoted to the top flight in 1998.", S),
    ("Osk Rovers were relegated in 1998.", "Osk Rovers were promoted in 2004.", U),
    ("Osk Rovers were relegated.", "Osk Rovers won promotion to the top flight.", U),
    ("Osk Rovers were relegated in 1998.", "In 1998 Osk Rovers were threatened with relegation.", U),
    ("Osk Rovers were relegated in 1998.", "Osk Rovers beat Brell, who were relegated in 1998.", U),
    ("Osk Rovers were relegated in 1998.", "Osk Rovers were not relegated in 1998.", C),
    ("The series Blue Door was axed.", "Channel 9 has decided not to renew Blue Door.", S),
    ("The series Blue Door was renewed for a third season.", "Blue Door was cancelled after two seasons.", C),
    ("The series Blue Door was cancelled.", "The network has dropped the quiz Red Gate; Blue Door stays.", U),
    ("The series Blue Door was cancelled.", "The network may cancel Blue Door if fewer people watch.", U),
    ("The match between Osk and Brell was abandoned.", "Osk v Brell was called off after 30 minutes.", S),
    (
        "The match between Osk and Brell was abandoned.",
        "Rain stopped play: the referee called off the match between Osk and Brell after 30 minutes.",
        S,
    ),
    ("The match between Osk and Brell was abandoned.", "The match between Osk and Keld was abandoned.", U),
    ("The 2011 Keld festival was cancelled.", "Organisers called off the 2011 Keld festival.", S),
    ("The 2011 Keld festival was cancelled.", "The 2011 Keld festival went ahead despite the rain.", C),
    ("Ada Roon was sacked as coach of Osk.", "Osk parted company with Ada Roon by mutual consent.", C),
    ("Ada Roon was sacked as coach of Osk.", "Ada Roon was relieved of her duties at Osk.", S),
    ("Ada Roon was sacked as coach of Osk.", "Ada Roon left Osk in May and joined Brell.", U),
    ("Ada Roon was sacked as coach of Osk.", "Osk, where Ada Roon once played, sacked Ulf Dahl.", U),
    ("The mutiny at Keld was crushed.", "Loyal troops put down the mutiny at Keld within a day.", S),
    ("The president of Brell was overthrown.", "A coup against the president of Brell failed.", C),
    ("The president of Brell was overthrown.", "The president of Brell was deposed by the navy.", S),
    ("The truce at Osk held.", "Fighting resumed in Osk two days after the truce was signed.", C),
    ("The truce at Osk held.", "The truce at Osk was largely respected.", S),
    ("The truce at Osk held.", "Envoys met at Osk to agree a truce.", U),
    ("The fortress of Keld was captured.", "Keld held out; its fortress withstood three assaults.", C),
    ("The fortress of Keld was captured.", "After a month the fortress of Keld surrendered.", S),
    ("The fortress of Keld was captured.", "The enemy laid siege to the fortress of Keld.", U),
    (
        "Ada Roon played in the final against Osk.",
        "Injury ruled Ada Roon out: she missed the final against Osk.",
        C,
    ),
    ("Ada Roon missed the final against Osk.", "Ada Roon started in the final against Osk.", C),
    ("Ada Roon missed the final.", "Ada Roon missed the semi-final and the heats.", U),
    (
        "Brell Academy admits only boys.",
        "Brell Academy opened in 1902. It has been coeducational since 1971.",
        C,
    ),
    ("Brell Academy is coeducational.", "Brell Academy takes boys and girls from the age of six.", S),
    ("Brell Academy is coeducational.", "Brell Academy has boys from 14 countries.", U),
    ("The film Long Tide was panned.", "Long Tide opened to rave reviews.", C),
    ("The film Long Tide was panned by critics.", "Critics savaged Long Tide.", S),
    ("The film Long Tide was a box-office flop.", "Long Tide was a commercial success.", C),
    ("The film Long Tide was a box-office flop.", "Long Tide was shown in nine cinemas.", U),
    ("Ada Roon broke the 800 metres record.", "Ada Roon missed the 800 metres record by a second.", C),
    ("Ada Roon broke the 800 metres record.", "Ada Roon ran 1:57.1, bettering the 800 metres record.", S),
    ("Ada Roon broke the 800 metres record.", "Ada Roon hopes to break the 800 metres record.", U),
    ("Ada Roon broke the 800 metres record.", "Ada Roon broke the 400 metres record.", U),
    ("Osk qualified for the finals in 1986.", "Osk failed to qualify for the finals in 1986.", C),
    ("Osk qualified for the finals in 1986.", "Osk booked a place in the finals in 1986.", S),
    ("Admission to the Keld museum is free.", "The Keld museum charges visitors six euros.", C),
    ("Admission to the Keld museum is free.", "There is no charge for entry to the Keld museum.", S),
)

ACTS = (
    ("The series Blue Door was axed.", "axed", "Channel 9 has pulled the plug on Blue Door.", S),
    ("Osk Rovers were relegated in 1998.", "relegated", "Osk Rovers avoided relegation in 1998.", C),
    ("Osk Rovers were relegated in 1998.", "relegated", "Osk Rovers finished last but one in 1998.", U),
    ("Ada Roon won the Keld Prize.", "won", "Ada Roon lost out to Ulf Dahl for the Keld Prize.", C),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), WHOLE)
def test_the_outcome_that_a_page_tells_decides_on_the_one_claimed(
    claim: str, passage: str, expected: str
) -> None:
    assert judge_pair(claim, passage).label == expected


@pytest.mark.parametrize(("claim", "text", "passage", "expected"), ACTS)
def test_an_act_that_is_asked_for_is_borne_out_by_what_comes_to_the_same(
    claim: str, text: str, passage: str, expected: str
) -> None:
    assert judge_pair(claim, passage, text=text, kind="ruling").label == expected
