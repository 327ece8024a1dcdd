"""A claim that speaks of "the book" is about the novel that a passage describes."""

import pytest

from claimcheck.compare.sentence.described import described, tells_kind
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "sentence", "told"),
    [
        ("The book came out in 1962.", "The Heron is a novel by Cy Dow.", True),
        ("The film came out in 1962.", "Salt, a 1990 comedy directed by Ann Lee, was shot in Osk.", True),
        ("The ship was sold in 1962.", "Gannet was a ferry.", True),
        ("The film came out in 1962.", "Ann Lee is a film director.", False),
        ("The film came out in 1962.", "The Heron is a novel by Cy Dow.", False),
        ("The bridge was opened in 1962.", "The Heron is a novel by Cy Dow.", False),
        ("Salt, the film, came out in 1962.", "Tern is a film by Ann Lee.", False),
    ],
)
def test_kinds_go_by_several_names(claim: str, sentence: str, told: bool) -> None:
    assert tells_kind(Scene(sentence), described(Scene(claim))) is told


HERON = "The Heron is a novel by Cy Dow, first published in 1958 by Osk Press."


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("The book was published in 1962.", HERON, "contradicted"),
        ("The book was published in the 1950s.", HERON, "supported"),
        ("The film was released in 1962.", HERON, "unresolved"),
        ("The book was written in 1958.", HERON, "unresolved"),
        ("The show first aired on 3 May 2007.", "The Loch is a sitcom. It premiered on 3 May 2006.", "contradicted"),
    ],
)  # fmt: skip
def test_a_date_of_the_kind_decides(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("The album was recorded in 1998.", "The album Osk was released on 4 May 1998.", "unresolved"),
        ("The album was recorded in 1998.", "The album Osk was recorded in May 1998.", "supported"),
        ("The Loch first aired in 1998.", "The Loch premiered on 4 May 1998.", "supported"),
    ],
)
def test_steps_of_making_a_work_have_dates_of_their_own(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text="1998", kind="date").label == label
