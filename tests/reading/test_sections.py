import pytest

from claimcheck.model import BlockKind
from claimcheck.reading.sections import (
    BIOGRAPHIES,
    BOILERPLATE,
    CAPTIONS,
    PUBLISHERS,
    REFERENCES,
    TAILS,
    heads_comment,
    is_biography,
    is_byline,
    is_contact,
    is_organisation,
    kind_by_wording,
    names_references,
    opens_tail,
)


@pytest.mark.parametrize("row", BOILERPLATE, ids=lambda row: row.example)
def test_boilerplate_wordings_match_their_examples(row: object) -> None:
    assert kind_by_wording(row.example) is BlockKind.BOILERPLATE  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", CAPTIONS, ids=lambda row: row.example)
def test_caption_wordings_match_their_examples(row: object) -> None:
    assert kind_by_wording(row.example) is BlockKind.CAPTION  # type: ignore[attr-defined]


def test_the_other_wordings_match_their_examples() -> None:
    assert all(names_references(row.example) for row in REFERENCES)
    assert all(opens_tail(row.example) for row in TAILS)
    assert all(is_biography(row.example) for row in BIOGRAPHIES)
    assert all(is_organisation(row.example) for row in PUBLISHERS)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("By Ann Bell, 3 May 2017", True),
        ("By Ann Bell", True),
        ("By May 2017 it was over", False),
        ("By then", False),
    ],
)
def test_bylines_name_somebody(text: str, holds: bool) -> None:
    assert is_byline(text) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("+1 (555) 010-0199", True),
        ("desk@post.example", True),
        ("Fax: 555-0100", True),
        ("1990-2000", False),
        ("In 2017, 14 ships came.", False),
    ],
)
def test_contacts_are_numbers_and_addresses(text: str, holds: bool) -> None:
    assert is_contact(text) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [("A. B.2 days ago", True), ("A. B. 3 hours ago", True), ("It was built 90 years ago.", False)],
)
def test_heads_of_comments_say_how_long_ago(text: str, holds: bool) -> None:
    assert heads_comment(text) is holds


@pytest.mark.parametrize(
    "text",
    [
        "Read more than one report and you will see that 14 ships were lost.",
        "More from the same year is known than from 1921.",
        "The index was among those that fell.",
        "Address the 12 points first.",
        "Image quality rose by 5 percent.",
        "Topics in the debate were many.",
        "Sign up numbers rose to 4,000 in 2018.",
        "Most popular votes are held in May.",
    ],
)
def test_prose_is_not_boilerplate(text: str) -> None:
    assert kind_by_wording(text) is None
    assert not opens_tail(text)
