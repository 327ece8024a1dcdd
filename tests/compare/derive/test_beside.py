"""Days told by another event whose day is given."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ada Roon left the race on 6 June 1998.", "6 June 1998", "Ada Roon pulled out of the race on the eve of the vote, which was held on 7 June 1998.", SUPPORTED),
        ("Ada Roon left the race on 7 June 1998.", "7 June 1998", "Ada Roon pulled out of the race on the eve of the vote, which was held on 7 June 1998.", CONTRADICTED),
        ("Ada Roon left the race on 5 June 1998.", "5 June 1998", "Ada Roon pulled out of the race two days before the vote of 7 June 1998.", SUPPORTED),
        ("The letters of Jon Brell came out in 1992.", "1992", "The letters of Jon Brell were published two years after his death in 1990.", SUPPORTED),
        ("The letters of Jon Brell came out in 1990.", "1990", "The letters of Jon Brell were published two years after his death in 1990.", CONTRADICTED),
        ("The Osk bridge was opened in 1950.", "1950", "The Osk bridge was opened in the same year as the tunnel at Brell, which dates from 1950.", SUPPORTED),
        ("The Osk bridge was opened in 1950.", "1950", "The Osk bridge was opened the year after the tunnel at Brell, which dates from 1950.", CONTRADICTED),
        ("The Osk bridge was opened in 1951.", "1951", "The Osk bridge was opened the year after the tunnel at Brell, which dates from 1950.", SUPPORTED),
        ("The Osk mill burned down on 4 May 1990.", "4 May 1990", "The Osk mill burned down the day after the fair of 3 May 1990.", SUPPORTED),
        ("The Osk mill burned down on 10 May 1990.", "10 May 1990", "The Osk mill burned down a week after the storm, which struck on 3 May 1990.", SUPPORTED),
        ("The Osk mill burned down on 3 May 1990.", "3 May 1990", "The Osk mill burned down a week after the storm, which struck on 3 May 1990.", CONTRADICTED),
        ("The storm struck Osk on 3 May 1990.", "3 May 1990", "The Osk mill burned down a week after the storm, which struck on 3 May 1990.", SUPPORTED),
        ("The Osk fair closed on 17 May 1902.", "17 May 1902", "The Osk fair opened on 3 May 1902 and ran for exactly a fortnight.", SUPPORTED),
        ("The Osk fair closed on 10 May 1902.", "10 May 1902", "The Osk fair opened on 3 May 1902 and ran for exactly a fortnight.", CONTRADICTED),
        ("The Osk society was dissolved in 1974.", "1974", "The Osk society was founded in 1931 and lived for forty-three years before its members wound it up.", SUPPORTED),
        ("The Osk school got its first teacher in 1980.", "1980", "The Osk school was founded in 1979, and the year after that its first teacher moved in.", SUPPORTED),
        ("The liner Osk was launched in March 1911.", "March 1911", "Launched in October 1910, the liner Osk left on her maiden voyage in March 1911.", CONTRADICTED),
        ("The liner Osk was launched in October 1910.", "October 1910", "Launched in October 1910, the liner Osk left on her maiden voyage in March 1911.", SUPPORTED),
        ("The liner Osk left on her maiden voyage in March 1911.", "March 1911", "Launched in October 1910, the liner Osk left on her maiden voyage in March 1911.", SUPPORTED),
        ("The liner Osk left on her maiden voyage in October 1910.", "October 1910", "Launched in October 1910, the liner Osk left on her maiden voyage in March 1911.", CONTRADICTED),
        ("Jon Brell was elected in 1950.", "1950", "Elected in 1948, Jon Brell died in 1950.", CONTRADICTED),
        ("The Osk shop was robbed in early 1983.", "early 1983", "Thieves robbed the Osk shop in the week before Christmas 1983.", CONTRADICTED),
        ("The Osk permit was issued on 2 November 2007.", "2 November 2007", "Osk, permit 4471, status: issued, date of issue: 2007-02-11.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_day_beside_that_of_another_event_is_counted_out(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
