"""Acts with conditions attached, and without."""

import pytest

from claimcheck.compare.acts.provisos import Proviso, proviso
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The board approved the Osk tower without conditions.", "without conditions", "The board approved the Osk tower on condition that its top floor stay empty.", "contradicted"),
        ("The board approved the Osk tower unconditionally.", "approved", "The board approved the Osk tower subject to nine conditions.", "contradicted"),
        ("The board approved the Osk tower subject to conditions.", "approved", "The board approved the Osk tower without attaching any conditions.", "contradicted"),
        ("The board approved the Osk tower without conditions.", "approved", "The board approved the Osk tower.", "unresolved"),
        ("The board approved the Osk tower without conditions.", "approved", "The board approved the Osk tower unconditionally.", "supported"),
        ("The board approved the Osk tower unconditionally.", "approved", "The board approved the Fenn quay subject to nine conditions.", "unresolved"),
        ("The board approved the Osk tower.", "approved", "The board approved the Osk tower subject to nine conditions.", "supported"),
    ],
)  # fmt: skip
def test_conditions_shut_out_that_there_were_none(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was passed with no strings attached.", Proviso.FREE),
        ("The licence was not subject to review.", Proviso.FREE),
        ("It may run as long as it is quiet.", Proviso.BOUND),
        ("It was passed in May.", None),
    ],
)
def test_words_tell_whether_conditions_are_attached(text: str, told: Proviso | None) -> None:
    assert proviso(text) is told
