"""Which lines of a long page are read for a claim, and for what."""

from claimcheck.extract import extract
from claimcheck.verify.passage import passage_document

ABOUT = "The ferry Marten was built in 1931."
OTHERS = [
    f"Nobody saw the {bird} that morning." for bird in "owl kite heron finch stork rook lark swift".split()
]
PAGE = "\n".join(
    [
        "The ferry crossed the sound each day.",
        "There were 14 of us on 3 May 1960.",
        *OTHERS,
        "In 1950 somebody counted 300 gulls.",
        *reversed(OTHERS),
    ]
)


def test_lines_that_share_no_word_are_left_out_but_for_neighbours() -> None:
    blocks = passage_document("page", PAGE, about=ABOUT).blocks
    assert [block.text for block in blocks] == PAGE.splitlines()[:2]


def test_of_a_neighbour_that_shares_no_word_no_values_are_read() -> None:
    document = passage_document("page", PAGE, about=ABOUT)
    assert [block.context_only for block in document.blocks] == [False, True]
    extraction = extract(document)
    assert len(extraction.prose.sentences) == 2
    assert not extraction.claims


def test_of_a_short_text_every_line_is_read() -> None:
    document = passage_document("page", "\n".join(PAGE.splitlines()[:3]), about=ABOUT)
    assert not any(block.context_only for block in document.blocks)
    assert {"14", "3 May 1960"} <= {claim.text for claim in extract(document).claims}
