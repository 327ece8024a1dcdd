from collections.abc import Callable

import pytest

from claimcheck.model import BlockKind, Document
from claimcheck.reading import read_text

Read = Callable[[str], Document]

PAPER = """\
 The Docks of the North

The harbour board was founded in the year 1921, and it soon began to

build the first of the docks that still stand on the eastern shore.1 The

works were finished in 1924.2 A third of the cost, 3.5 million crowns, was

borne by the town, which "held the larger part of the shares."3 The self-

governing board then leased the inter-

national quay to a company that

                                                \n\
1 Ann Bell, A History of Docks (Lindholm: Quay Press, 1950), 12. \n\
2 Board of the Harbour, "Report," https://board.example/reports/the-first-\n\

report.html. \n\
3 Bell, A History of Docks, 14. \n\
https://board.example/reports/the-first-report.html
https://board.example/reports/the-first-report.html
7 \n\

 had never run one before, although its international ships were known.4 It

failed, and the board took the quay back in the spring of 1930. \n\

                                                \n\
4 Bell, A History of Docks, 20. \n\
"""


def blocks_of(document: Document, kind: BlockKind) -> list[str]:
    return [block.text for block in document.blocks if block.kind is kind]


def test_a_paragraph_cut_by_a_page_is_one_block_without_marks_and_layout(plain: Read) -> None:
    document = plain(PAPER)
    (paragraph,) = [b for b in document.blocks if b.kind is BlockKind.PARAGRAPH]
    assert paragraph.text == (
        "The harbour board was founded in the year 1921, and it soon began to build the first of the docks that "
        "still stand on the eastern shore. The works were finished in 1924. A third of the cost, 3.5 million crowns, "
        'was borne by the town, which "held the larger part of the shares." The self-governing board then leased the '
        "international quay to a company that had never run one before, although its international ships were known. "
        "It failed, and the board took the quay back in the spring of 1930."
    )
    assert [mark.label for mark in paragraph.markers] == ["1", "2", "3", "4"]
    assert [document.text[mark.span.start : mark.span.end] for mark in paragraph.markers] == [
        "1",
        "2",
        "3",
        "4",
    ]


def test_notes_are_whole_and_labelled(plain: Read) -> None:
    notes = {block.label: block.text for block in plain(PAPER).notes()}
    assert notes == {
        "1": "Ann Bell, A History of Docks (Lindholm: Quay Press, 1950), 12.",
        "2": 'Board of the Harbour, "Report," https://board.example/reports/the-first-report.html.',
        "3": "Bell, A History of Docks, 14.",
        "4": "Bell, A History of Docks, 20.",
    }


def test_notes_at_the_foot_of_a_page_are_told_by_its_number_where_nothing_else_parts_them(
    plain: Read,
) -> None:
    page = PAPER.replace(" " * 48 + "\n", "")
    assert [block.label for block in plain(page).notes()] == ["1", "2", "3"]


def test_numbered_lines_at_the_end_with_marks_above_are_endnotes(plain: Read) -> None:
    text = (
        "The quay was built in the year 1921 for the larger ships of the time.1 It was sold in 1930.2\n\n"
        "Nobody has used the northern end of it since the war, as the board itself says.\n\n"
        "1 Ann Bell, A History of Docks (Lindholm: Quay Press, 1950), 12.\n"
        "2 Bell, A History of Docks, 14.\n"
    )
    assert [block.label for block in plain(text).notes()] == ["1", "2"]
    steps = text.replace("time.1", "time.").replace("1930.2", "1930.")
    assert not list(plain(steps).notes())


def test_bare_addresses_and_page_numbers_are_no_prose(plain: Read) -> None:
    document = plain(PAPER)
    assert len(blocks_of(document, BlockKind.LINKS)) == 1
    assert not any(block.text.startswith("7") for block in document.blocks)


def test_offsets_are_the_files(plain: Read, true_offsets: Callable[[Document], bool]) -> None:
    assert true_offsets(plain(PAPER))


@pytest.mark.parametrize(
    ("text", "left", "labels"),
    [
        (
            "It rose to 3.5 in 2017.1 It fell.2\n\nNotes\n1. Bell.\n2. Lens.",
            "It rose to 3.5 in 2017. It fell.",
            "12",
        ),
        ("It cost $2.10 then.1\n\nNotes\n1. Bell.", "It cost $2.10 then.", "1"),
        (
            "Ships came.¹ A field of 5 m² lay there.²\n\n¹ Bell.\n² Lens.",
            "Ships came. A field of 5 m² lay there.",
            "12",
        ),
        ("Ships came [1, 2].\n\nReferences\n[1] Bell.\n[2] Lens.", "Ships came.", "12"),
        ("Ships came.[4] They left.[5]", "Ships came. They left.", "45"),
        ("The F16 and the A380 flew.", "The F16 and the A380 flew.", ""),
        ("One.1 Two.2 Three.3", "One. Two. Three.", "123"),
        ("In version 1.2 the bug 3.1 stays.", "In version 1.2 the bug 3.1 stays.", ""),
        ('The list is "size":[970,250] wide.', 'The list is "size":[970,250] wide.', ""),
    ],
)
def test_only_the_number_that_is_due_is_a_mark(plain: Read, text: str, left: str, labels: str) -> None:
    first = plain(text).blocks[0]
    assert first.text == left
    assert "".join(mark.label for mark in first.markers) == labels


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo credit: A. Lens", BlockKind.CAPTION),
        ("A crowd on the quay. (A. Lens/AFP)", BlockKind.CAPTION),
        ("Figure 3. Exports by year", BlockKind.CAPTION),
        ("Skip to main content", BlockKind.BOILERPLATE),
        ("Telephone: +1 (555) 010-0199", BlockKind.BOILERPLATE),
        ("Subscribe to our weekly newsletter", BlockKind.BOILERPLATE),
        ("The views expressed here are solely those of the author.", BlockKind.BOILERPLATE),
        ("Figure 3 shows that exports rose in 2017.", BlockKind.PARAGRAPH),
        ("More than 40 ships called at the port.", BlockKind.PARAGRAPH),
        ("The index was one of three that fell by 4 percent.", BlockKind.PARAGRAPH),
        ("Contact with the crew was lost: nobody knows why.", BlockKind.PARAGRAPH),
        ("Read more than one of the 12 reports and you will know.", BlockKind.PARAGRAPH),
        ("By 2019 the port had 14 cranes.", BlockKind.PARAGRAPH),
        ("By Monday, 14 ships had left the port.", BlockKind.PARAGRAPH),
        ("Related to the strike is a second case from 2011.", BlockKind.PARAGRAPH),
    ],
)
def test_lines_around_an_article_are_told_by_their_wording(plain: Read, line: str, kind: BlockKind) -> None:
    body = "The port was closed on 3 May 2019 after a storm. It opened again a week later."
    document = plain(f"{body}\n\n{line}\n\n{body}")
    assert document.blocks[1].kind is kind


def test_other_stories_and_comments_below_an_article_are_boilerplate(plain: Read) -> None:
    article = "\n\n".join(
        f"The port moved {n} tons in that year. It was more than ever before." for n in range(9)
    )
    tail = "Read more on ports\n\nStorms Are Getting Worse\n\nThey are.\n\nA. B.2 days ago\n\nThanks!\n\nC. D.3 days ago\n\nFine."
    document = plain(f"{article}\n\n{tail}")
    assert [b.kind for b in document.blocks[:9]] == [BlockKind.PARAGRAPH] * 9
    assert {b.kind for b in document.blocks[9:]} == {BlockKind.BOILERPLATE}


def test_an_article_between_two_threads_of_comments_is_an_article(plain: Read) -> None:
    paragraph = " ".join(f"The port of pier {n} moved {n} tons in that year of storms." for n in range(7))
    article = "\n\n".join([paragraph] * 4)
    thread = "A. B.2 days ago\n\nThanks!\n\nC. D.3 days ago\n\nFine."
    document = plain("\n\n".join([article, thread, article, thread]))
    prose = [b.kind for b in document.blocks if b.text == paragraph]
    assert prose == [BlockKind.PARAGRAPH] * 8


def test_a_paper_goes_on_after_a_list_of_other_stories_with_its_next_section(plain: Read) -> None:
    opening = "\n\n".join(["The port was closed for a week. It was the longest time ever."] * 9)
    document = plain(f"{opening}\n\nFurther reading\n\nStorms of 1921\n\nII. Method\n\nWe counted 40 ships.")
    assert document.blocks[-1].kind is BlockKind.PARAGRAPH


def test_headings_stand_over_their_paragraphs(plain: Read) -> None:
    document = plain(
        "The Storm\n\nShips were lost at sea.\n\nWhat Came After\n\nThe docks were rebuilt in 1922."
    )
    assert [(b.kind, b.headings) for b in document.blocks] == [
        (BlockKind.HEADING, ()),
        (BlockKind.PARAGRAPH, ("The Storm",)),
        (BlockKind.HEADING, ("The Storm",)),
        (BlockKind.PARAGRAPH, ("What Came After",)),
    ]
    assert document.title == "The Storm"


def test_a_line_is_a_paragraph_where_lines_are_not_cut_at_a_width(plain: Read) -> None:
    text = "Storm Closes Port\nMay 3, 2019\nThe port was closed.\nIt had been open since 1921."
    document = plain(text)
    assert [block.text for block in document.blocks] == text.split("\n")
    assert document.published is not None
    assert document.published.day.isoformat() == "2019-05-03"


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\f", "\x00", "1", "[1]", "“"])
def test_next_to_nothing_is_read_without_an_error(plain: Read, text: str) -> None:
    assert len(plain(text).blocks) <= 1


@pytest.mark.parametrize("sign", ["*", "•", "1.", "(a)", "–"])
def test_items_are_read_without_the_sign_that_opens_them(plain: Read, sign: str) -> None:
    document = plain(f"The docks:\n\n{sign} The first dock held 20 ships.\n\nIt was closed in 1950.")
    assert (document.blocks[1].kind, document.blocks[1].text) == (
        BlockKind.ITEM,
        "The first dock held 20 ships.",
    )


def test_a_sentence_on_two_short_lines_is_one() -> None:
    document = read_text("The ferry sank\non 4 June 1931.\n\nIt was raised.\n", name="a.txt")
    assert [block.text for block in document.blocks] == ["The ferry sank on 4 June 1931.", "It was raised."]


def test_words_below_each_other_are_no_sentence() -> None:
    document = read_text("Bring with you\napples\npears\n\nThe ferry sank in 1931.\n", name="a.txt")
    assert [block.text for block in document.blocks][:3] == ["Bring with you", "apples", "pears"]
