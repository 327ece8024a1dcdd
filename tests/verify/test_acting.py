"""A sentence that tells one official act is borne out or shut out by the clauses that tell it, in any words."""

import pytest

from claimcheck.verify.pair import judge_pair

TOLD = (
    # in other words
    (
        "The Senate passed the harbour bill.",
        "Senators voted 31-12 on Monday to adopt the harbour bill.",
        "supported",
    ),
    (
        "The constitutional court struck down the census law.",
        "In May the Constitutional Court of Osk declared the census act unconstitutional.",
        "supported",
    ),
    (
        "The regulator fined Brell Gas €3 million.",
        "Brell Gas was ordered to pay a penalty of €3 million by the energy regulator.",
        "supported",
    ),
    (
        "The census law was declared unconstitutional.",
        "The court rejected a challenge to the census act, ruling by five to four that it was constitutional.",
        "contradicted",
    ),
    (
        "The ban on night fishing was blocked by a judge.",
        "District Judge Ada Roon refused to halt the county's ban on night fishing, which starts on 1 May.",
        "contradicted",
    ),
    (
        "A judge blocked the ban on night fishing.",
        "District Judge Ada Roon issued an injunction on Friday that bars the county from enforcing its ban on night fishing.",
        "supported",
    ),
    (
        "Odd Brell's conviction was overturned.",
        "Judges ruled that Brell's conviction was unsafe.",
        "supported",
    ),
    (
        "Odd Brell's conviction was upheld on appeal.",
        "Brell spent nine years in prison before the appeal court quashed his conviction in 2014.",
        "contradicted",
    ),
    (
        "Odd Brell was never charged with a crime.",
        "In June Brell was charged with three counts of fraud.",
        "contradicted",
    ),
    (
        "Ida Lund was granted asylum in Osk.",
        "Lund applied for asylum in Osk in 2013. Her application was rejected.",
        "contradicted",
    ),
    (
        "Ida Lund was granted asylum in Osk.",
        "Lund reached Osk in 2013, where she was given refugee status.",
        "supported",
    ),
    (
        "Governor Ann Roe signed the bill into law.",
        "Governor Ann Roe vetoed the bill on 9 June.",
        "contradicted",
    ),
    (
        "Voters approved the new charter in a referendum.",
        "The new charter was rejected in a referendum, with 54 per cent against it.",
        "contradicted",
    ),
    (
        "Albion beat Wanderers in the 1987 cup final.",
        "Wanderers reached the cup final in 1987, where they lost 2-1 to Albion.",
        "supported",
    ),
    (
        "Wanderers won the 1987 cup final.",
        "Wanderers reached the cup final in 1987, where they lost 2-1 to Albion.",
        "contradicted",
    ),
    (
        "Odd Brell was convicted of bribery.",
        "Charged with bribery, Brell was cleared by the county court in April.",
        "contradicted",
    ),
    (
        "Jurors acquitted Ida Lund of theft.",
        "It took the jury an hour to clear Ida Lund of theft.",
        "supported",
    ),
    ("The Osk tunnel was never built.", "Plans for the Osk tunnel were abandoned in 1978.", "supported"),
    (
        "Ida Lund was sentenced to life imprisonment.",
        "A jury found Lund guilty of two murders, and the judge gave her a life sentence.",
        "supported",
    ),
    # somebody beside her, another charge, nothing of what was done
    (
        "Ida Lund was convicted of fraud.",
        "Lund's business partner, Odd Brell, was convicted of fraud in 2012.",
        "unresolved",
    ),
    ("The Osk treaty was ratified.", "The Osk treaty of 1997 is still awaiting ratification.", "unresolved"),
    ("Lund's death sentence was carried out.", "Lund was given a death sentence in 1961.", "unresolved"),
    (
        "Odd Brell was acquitted of fraud.",
        "Brell was acquitted of obstructing the inquiry into fraud.",
        "unresolved",
    ),
    # another body, another part, another name
    (
        "Parliament passed the harbour bill.",
        "The lower house approved the harbour bill by 80 to 52.",
        "unresolved",
    ),
    (
        "Osk has ratified the Treaty on Eels.",
        "Brell ratified the Treaty on Eels in 2003. Osk signed it in 2001.",
        "unresolved",
    ),
    (
        "Two men were hurt when the Osk bridge gave way.",
        "Two men were hurt when a scaffold gave way.",
        "unresolved",
    ),
)

MEANT = (
    ("The mayor vetoed the budget.", "The mayor said that she would veto the budget.", "unresolved"),
    (
        "The High Court ruled the evictions illegal.",
        "The families have asked the High Court to rule the evictions illegal.",
        "unresolved",
    ),
    (
        "The firm closed its mill in Osk.",
        "The firm said it would close its mill in Osk by May.",
        "unresolved",
    ),
    ("The firm closed its mill in Osk.", "The firm was forced to close its mill in Osk.", "supported"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), TOLD)
def test_the_clause_that_tells_an_act_decides(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected


@pytest.mark.parametrize(("claim", "passage", "expected"), MEANT)
def test_what_is_only_meant_bears_nothing_out(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
