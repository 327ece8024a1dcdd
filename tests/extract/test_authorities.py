import subprocess
import sys

import pytest

from claimcheck.extract.authorities import find_authorities
from claimcheck.extract.authorities.forms import FORMS, WORDS, find_forms
from claimcheck.extract.prose import read_prose
from claimcheck.extract.words import words_in
from claimcheck.model import Block, BlockKind, Document, Media, Run


def cited(text: str) -> list[str]:
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    found = find_authorities(read_prose(Document("a.txt", text, (block,), Media.TEXT, "")))
    return [text[a.start : a.end] for a in found]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_form_reads_its_own_example(form) -> None:  # type: ignore[no-untyped-def]
    text = f"The court of the Council cited {form.example} and adopted it."
    assert any(found is form for found, _, _ in find_forms(text))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_form_has_a_figure_or_one_of_the_words_that_are_looked_for_first(form) -> None:  # type: ignore[no-untyped-def]
    assert any(char.isdigit() for char in form.example) or words_in(form.example) & WORDS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "See Moss v. Lake Board, 12 F.3d 34 (9th Cir. 1999).",
            ["Moss v. Lake Board, 12 F.3d 34 (9th Cir. 1999)"],
        ),
        (
            "It relied on Moss v. Lake Board, 999 U. S. ____ (2019), and won.",
            ["Moss v. Lake Board, 999 U. S. ____ (2019)"],
        ),
        ("In Moss v. Lake Board, the Court agreed.", ["Moss v. Lake Board"]),
        ("The judgment in Moss v Lake Board stands.", ["Moss v Lake Board"]),
        (
            "section 101(a)(3) of the INA, 8 U.S.C. 1101(a)(3)",
            ["section 101(a)(3) of the INA", "8 U.S.C. 1101(a)(3)"],
        ),
        ("under 42 U.S.C. § 1981 and 29 CFR 1604.11", ["42 U.S.C. § 1981", "29 CFR 1604.11"]),
        ("Executive Order No. 11999 and EO 12001", ["Executive Order No. 11999", "EO 12001"]),
        ("The mayor issued a Presidential Proclamation.", ["Presidential Proclamation"]),
        ("Article 9 of the Lake Convention on Fishing", ["Article 9 of the Lake Convention on Fishing"]),
        ("The Lake Charter says in Article 9 that all may fish.", ["Lake Charter", "Article 9"]),
        ("He cited Articles 3 and 8 ECHR.", ["Articles 3 and 8 ECHR"]),
        ("Resolution 999 (1993) of the Council", ["Resolution 999 (1993)"]),
        ("adopted as A/RES/70/1 in September", ["A/RES/70/1"]),
        (
            "Regulation (EC) No 44/2001 and Directive 2004/38/EC",
            ["Regulation (EC) No 44/2001", "Directive 2004/38/EC"],
        ),
        ("[2004] EWCA Civ 99 was followed", ["[2004] EWCA Civ 99"]),
        ("No. 17-965 was argued", ["No. 17-965"]),
        ("the Convention of the Lakes, the First Amendment", ["Convention of the Lakes", "First Amendment"]),
    ],
)
def test_citations_of_law_are_found_whole(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Leeds v York ended in a draw.",
        "They met at 12 Main Street in 1999.",
        "The article ran to nine pages, and section two was dull.",
        "Call 555-1234 before noon, room No. 12.",
        "A/C units cost 300 dollars; the ratio is 3/4.",
        "The party's National Convention opened with music.",
        "His resolution for 2011 was to read more.",
    ],
)
def test_look_alikes_are_no_citations(text: str) -> None:
    assert cited(text) == []


def test_the_parties_of_a_case_are_its_name() -> None:
    text = "See Moss v. Lake Board, 12 F.3d 34 (1999)."
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    (found,) = find_authorities(read_prose(Document("a.txt", text, (block,), Media.TEXT, "")))
    assert (found.name, found.normal) == ("Moss v. Lake Board", "12 F.3d 34 (1999)")


def test_plain_prose_never_loads_the_reporters() -> None:
    program = (
        "import sys; from claimcheck.extract.authorities import cite;"
        " cite('The river rose, and 40 people left their homes.'); sys.exit('eyecite' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
