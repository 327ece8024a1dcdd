"""How an act was done: with conditions and without, as drafted and amended, for the past and for the future."""

import pytest

from claimcheck.compare.english.poles import poles
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The board approved the Osk tower without conditions.", "without conditions", "The board approved the Osk tower on condition that its top floor stay empty.", CONTRADICTED),
        ("The board approved the Osk tower unconditionally.", "approved", "The board approved the Osk tower subject to nine conditions.", CONTRADICTED),
        ("The board approved the Osk tower subject to conditions.", "approved", "The board approved the Osk tower without attaching any conditions.", CONTRADICTED),
        ("The board approved the Osk tower without conditions.", "approved", "The board approved the Osk tower.", UNRESOLVED),
        ("The board approved the Osk tower without conditions.", "approved", "The board approved the Osk tower unconditionally.", SUPPORTED),
        ("The board approved the Osk tower unconditionally.", "approved", "The board approved the Fenn quay subject to nine conditions.", UNRESOLVED),
        ("The board approved the Osk tower.", "approved", "The board approved the Osk tower subject to nine conditions.", SUPPORTED),
        ("The diet passed the ferry bill unchanged.", "passed", "The diet passed the ferry bill as tabled.", SUPPORTED),
        ("The diet passed the ferry bill unchanged.", "unchanged", "The diet passed the ferry bill in a milder form.", CONTRADICTED),
        ("The diet passed the ferry bill with amendments.", "passed", "The diet passed the ferry bill exactly as the minister had drafted it.", CONTRADICTED),
        ("The diet passed the ferry bill unchanged.", "passed", "The diet passed the ferry bill on Tuesday.", UNRESOLVED),
        ("The diet passed the ferry bill.", "passed", "The diet passed the ferry bill in a milder form.", SUPPORTED),
        ("The court acquitted the pilot Ole Dahm in open court.", "acquitted", "Behind closed doors the court acquitted the pilot Ole Dahm.", CONTRADICTED),
        ("The court tried and convicted Ole Dahm in his absence.", "convicted", "The court convicted Ole Dahm in person.", CONTRADICTED),
        ("The council elected Una Bree by secret ballot.", "elected", "The council elected Una Bree on a show of hands.", CONTRADICTED),
        ("The diet passed the ferry bill overwhelmingly.", "passed", "The diet narrowly passed the ferry bill.", CONTRADICTED),
        ("The diet passed the ferry bill overwhelmingly.", "passed", "Before the recess the diet passed the ferry bill.", UNRESOLVED),
        ("The league barred the runner Ada Pym for life.", "barred", "The league barred the runner Ada Pym for two years.", CONTRADICTED),
        ("The court dismissed the Arlow suit on the merits.", "dismissed", "The court dismissed the Arlow suit on a technicality.", CONTRADICTED),
        ("The canal toll is still in force.", "still in force", "The canal toll was abolished after the war.", CONTRADICTED),
        ("The canal toll is still in force.", "still in force", "The canal toll was abolished after the war and later reinstated.", UNRESOLVED),
        ("The canal toll is still in force.", "still in force", "Parts of the canal toll were abolished after the war.", UNRESOLVED),
        ("The canal toll is still in force.", "still in force", "The bridge toll was abolished after the war.", UNRESOLVED),
        ("The lease of the Arlow mill is valid.", "valid", "The lease of the Arlow mill was found to be void.", CONTRADICTED),
        ("The election in Arlow was valid.", "was valid", "The election in Arlow was declared invalid.", CONTRADICTED),
        ("The Dorn ruling applies to earlier contracts.", "applies", "The Dorn ruling has no retroactive effect.", CONTRADICTED),
        ("The judgment on the Dorn quay is final.", "is final", "The judgment on the Dorn quay can still be appealed.", CONTRADICTED),
    ],
)  # fmt: skip
def test_what_was_done_one_way_was_not_done_the_other(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("It was passed with no strings attached.", "conditions", True),
        ("The licence was not subject to review.", "conditions", True),
        ("It may run as long as it is quiet.", "conditions", False),
        ("It was passed in May.", "conditions", None),
        ("It is not valid.", "validity", False),
        ("It was repealed, but the repeal was repealed and it is still in force.", "force", None),
    ],
)
def test_words_tell_the_side_of_a_pole(text: str, name: str, told: bool | None) -> None:
    assert poles(text).get(name) is told
