from collections.abc import Callable
from typing import Any

import pytest

from claimcheck.model import BlockKind, CitationKind, Media

Cite = Callable[..., Any]
NOTE = BlockKind.NOTE


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Ann Lee, “Opening day,” The Port Post, May 1, 1904, https://a.example/b.",
            ["Ann Lee, “Opening day,” The Port Post, May 1, 1904, https://a.example/b."],
        ),
        (
            "Ann Lee, “Opening day,” https://a.example/b; Bo Ray, “Closing day,” https://a.example/c.",
            ["Ann Lee, “Opening day,” https://a.example/b", "Bo Ray, “Closing day,” https://a.example/c."],
        ),
        (
            "Ann Lee, A History of Ports (Oslo: North Press, 2015), 20; see also Bo Ray, Cranes (Rome: Via, 2011), 3.",
            [
                "Ann Lee, A History of Ports (Oslo: North Press, 2015), 20",
                "see also Bo Ray, Cranes (Rome: Via, 2011), 3.",
            ],
        ),
        (
            "The quay was short. It was made longer in 1920. (Ann Lee, “Quays,” Port Post, 1920, https://a.example/q.)",
            ["(Ann Lee, “Quays,” Port Post, 1920, https://a.example/q.)"],
        ),
        (
            "“Fares,” https://a.example/f. These fares were cut in 1950 by the council.",
            ["“Fares,” https://a.example/f."],
        ),
        (
            "“Fares,” https://a.example/f. The Port Post. Retrieved 4 July 2015.",
            ["“Fares,” https://a.example/f. The Port Post. Retrieved 4 July 2015."],
        ),
        (
            (
                "“Fares,” https://a.example/f. 10: 13–5. North Press. ISBN 978-0-00-2. Retrieved 2012-02-21. "
                "“Tolls,” https://a.example/t. Accessed May 2011."
            ),
            [
                "“Fares,” https://a.example/f. 10: 13–5. North Press. ISBN 978-0-00-2. Retrieved 2012-02-21.",
                "“Tolls,” https://a.example/t. Accessed May 2011.",
            ],
        ),
        (
            "“Fares,” https://a.example/f. Lee, Ann. “Tolls,” https://a.example/t. The strike ended in 1950.",
            ["“Fares,” https://a.example/f.", "Lee, Ann. “Tolls,” https://a.example/t."],
        ),
        (
            "“Fares,” https://a.example/f. Ann Lee, Ports (Oslo: North Press, 2015), 20.",
            ["“Fares,” https://a.example/f.", "Ann Lee, Ports (Oslo: North Press, 2015), 20."],
        ),
        (
            "Harbour Office (May 2004). “Fares,” https://a.example/f. Archived from the original on 2 May 2011.",
            [
                "Harbour Office (May 2004). “Fares,” https://a.example/f. Archived from the original on 2 May 2011."
            ],
        ),
        (
            'Ann Lee and Bo Ray. "Cranes and Trade." Port Studies 12, no. 3 (1998): 40.',
            ['Ann Lee and Bo Ray. "Cranes and Trade." Port Studies 12, no. 3 (1998): 40.'],
        ),
        (
            "The council said in 1950 that the fares, “for the good of all,” were cut by 10 percent in 1949.",
            [],
        ),
        ("Of the 19 ships, 15 were from Oslo and 2 from Rome.", []),
        ("See the list at https://a.example/list, which names 12 ships.", ["https://a.example/list"]),
        (
            "Lee, A. (2015). A history of ports. Port Studies, 12(3), 4–9.",
            ["Lee, A. (2015). A history of ports. Port Studies, 12(3), 4–9."],
        ),
        ("https://a.example/b", ["https://a.example/b"]),
        (
            "Lee, “Ports,” doi: http://dx.doi.org/10.1234/5. http://proxy.example/login?url=https://a.example/5.",
            [
                "Lee, “Ports,” doi: http://dx.doi.org/10.1234/5. http://proxy.example/login?url=https://a.example/5."
            ],
        ),
    ],
)
def test_each_source_of_a_note_is_a_citation_and_its_prose_is_none(
    cite: Cite, note: str, expected: list[str]
) -> None:
    cited = cite((NOTE, note, "1"))
    assert [c.mention.quote for c in cited.citations] == expected
    assert all(c.kind is CitationKind.FOOTNOTE and c.label == "1" for c in cited.citations)


def test_a_linked_title_is_cited_with_what_follows_it(cite: Cite) -> None:
    cited = cite(
        (NOTE, "[Twelve ships](https://a.example/s), Port Post, 3 May 2011.", "1"), media=Media.MARKDOWN
    )
    (note,) = cited.citations
    assert (note.title, note.url, note.published.edtf) == (
        "Twelve ships",
        "https://a.example/s",
        "2011-05-03",
    )


def test_identifiers_in_running_text_are_citations(cite: Cite) -> None:
    cited = cite((BlockKind.PARAGRAPH, "See 10.1234/abc.5 (and arXiv:1501.00001)."))
    assert [(c.doi, c.url) for c in cited.citations] == [
        ("10.1234/abc.5", None),
        (None, "https://arxiv.org/abs/1501.00001"),
    ]


def test_ids_run_in_the_order_of_the_text_after_their_prefix(cite: Cite) -> None:
    cited = cite((BlockKind.PARAGRAPH, "See https://a.example/a and https://a.example/b."))
    assert [(c.id, c.url) for c in cited.citations] == [
        ("c1", "https://a.example/a"),
        ("c2", "https://a.example/b"),
    ]


def test_a_host_name_that_stands_for_the_publisher_is_no_address_of_its_own(cite: Cite) -> None:
    cited = cite((NOTE, "“Fares,” www.council.example, May 2, 2011, https://www.council.example/fares.", "1"))
    assert cited.urls == ["https://www.council.example/fares"]


def test_the_public_address_comes_before_the_proxy(cite: Cite) -> None:
    cited = cite(
        (NOTE, "Lee, “Ports,” http://proxy.example/login?url=https://b.example/5, https://a.example/5.", "1")
    )
    assert cited.citations[0].urls == (
        "https://a.example/5",
        "http://proxy.example/login?url=https://b.example/5",
    )


FULL = (NOTE, "Ann Lee, A History of Ports (Oslo: North Press, 2015), 20.", "1")
OTHER = (NOTE, "Ann Lee, “Cranes and Trade,” Port Post, May 2, 2016, https://a.example/cranes.", "2")


@pytest.mark.parametrize(
    ("short", "title"),
    [
        ("Lee, A History of Ports, 174–175.", "A History of Ports"),
        ("Lee, History of Ports, 3.", "A History of Ports"),
        ("See Lee, Cranes and Trade, 3.", "Cranes and Trade"),
        ("Ibid.", "Cranes and Trade"),
        ("Ibid., 12.", "Cranes and Trade"),
        ("Id. at 12.", "Cranes and Trade"),
        ("Lee, 12.", "Cranes and Trade"),
        ("Lee, op. cit., 12.", "Cranes and Trade"),
        ("Lee, supra note 1, at 12.", "A History of Ports"),
        (
            "The quays of Ann Lee’s A History of Ports grew by half in that year (Lee, 7).",
            "A History of Ports",
        ),
    ],
)
def test_a_short_form_stands_for_its_full_citation(cite: Cite, short: str, title: str) -> None:
    cited = cite(FULL, OTHER, (NOTE, short, "3"))
    assert [(c.label, c.title, c.authors) for c in cited.citations][2:] == [("3", title, ("Ann Lee",))]


@pytest.mark.parametrize(
    "words", ["Moe, Quays, 12.", "The port grew.", "Leeds, 12.", "Identical figures are given."]
)
def test_what_names_no_earlier_citation_is_no_short_form(cite: Cite, words: str) -> None:
    assert len(cite(FULL, OTHER, (NOTE, words, "3")).citations) == 2


def test_a_law_is_a_citation_with_the_address_of_the_note_that_publishes_it(cite: Cite) -> None:
    cited = cite(
        (BlockKind.PARAGRAPH, "Article 5 of the Statute of the Port says so."),
        (NOTE, "“Statute of the Port,” https://a.example/statute.", "1"),
        laws=((0, "Article 5 of the Statute of the Port"),),
    )
    law = cited.citations[0]
    assert (law.kind, law.title, law.url) == (
        CitationKind.LEGAL,
        "Article 5 of the Statute of the Port",
        "https://a.example/statute",
    )


def test_a_law_within_a_note_is_part_of_that_note_s_citation(cite: Cite) -> None:
    cited = cite(
        (NOTE, "Lee v. Port of Oslo, 12 F.3d 40 (2001), https://a.example/lee.pdf, 13.", "1"),
        laws=((0, "12 F.3d 40"),),
    )
    assert [(c.kind, c.title, c.url) for c in cited.citations] == [
        (CitationKind.FOOTNOTE, "Lee v. Port of Oslo", "https://a.example/lee.pdf")
    ]


def test_an_entry_of_a_reference_list_is_one_citation(cite: Cite) -> None:
    cited = cite((BlockKind.REFERENCE, "Lee, A. (2015). Ports. https://doi.org/10.1234/ab.5", "3"))
    (entry,) = cited.citations
    assert (entry.kind, entry.label, entry.doi, entry.authors, entry.published.edtf) == (
        CitationKind.REFERENCE,
        "3",
        "10.1234/ab.5",
        ("A. Lee",),
        "2015",
    )


def test_links_within_the_page_and_to_local_files_are_no_citations(cite: Cite) -> None:
    assert (
        cite(
            (BlockKind.PARAGRAPH, "The [port](#port), its [map](map.html), [mail](mailto:a@b.example).")
        ).citations
        == ()
    )
