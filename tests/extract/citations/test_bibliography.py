from datetime import date

import pytest

from claimcheck.extract.citations.bibliography import find_doi, identifier_urls, people, read_particulars


@pytest.mark.parametrize(
    ("words", "authors", "title"),
    [
        ("Ann Lee, “Opening Day,” Port Post", ("Ann Lee",), "Opening Day"),
        ("Ann Lee and Bo Ray, “Opening Day”, Port Post", ("Ann Lee", "Bo Ray"), "Opening Day"),
        (
            'Ann Lee, Bo Ray, and Cy Moe, "Opening Day," Port Post',
            ("Ann Lee", "Bo Ray", "Cy Moe"),
            "Opening Day",
        ),
        ("(Ann van der Lee, “Opening Day,” Port Post)", ("Ann van der Lee",), "Opening Day"),
        ("See also President Ann B. Lee, “Opening Day,” 2001", ("Ann B. Lee",), "Opening Day"),
        ("The Office of the Harbour, “Opening Day,” 2001", (), "Opening Day"),
        ("“Opening Day: Who comes?” Port Post, 2001", (), "Opening Day: Who comes?"),
        ("Ann Lee, A History of Ports (Oslo: North Press, 2015), 20.", ("Ann Lee",), "A History of Ports"),
        (
            "Lee, A., & Ray, B. C. (2015). A history of ports. Port Studies",
            ("A. Lee", "B. C. Ray"),
            "A history of ports",
        ),
        ("Lee v. Port of Oslo, 12 F.3d 40 (2001), 13", (), "Lee v. Port of Oslo"),
        ("Annual figures 2015", (), None),
    ],
)
def test_authors_and_title_are_read(words: str, authors: tuple[str, ...], title: str | None) -> None:
    parts = read_particulars(words)
    assert (parts.authors, parts.title) == (authors, title)


@pytest.mark.parametrize(
    ("words", "published", "accessed"),
    [
        ("“Ports,” Post, November 16, 2016,", "2016-11-16", None),
        ("“Ports,” Post, 16 November 2016,", "2016-11-16", None),
        ("“Ports,” Post, Sept. 3, 2016,", "2016-09-03", None),
        ("“Ports,” Studies 12, no. 2 (09, 2016): 377", "2016-09", None),
        ("“Ports,” Studies 12 (Spring 2012): 54.", "2012-21", None),
        ("“Ports,” (speech, Oslo, September 20, 2001), Council", "2001-09-20", None),
        ("Lee, Ports (Oslo: North Press, 2015), 20.", "2015", None),
        ("“Ports,” Post, accessed September 27, 2017,", None, date(2017, 9, 27)),
        ("“Ports,” Post, May 2, 2016 (accessed 3 June 2017).", "2016-05-02", date(2017, 6, 3)),
        ("“Ports,” Post, 2016, retrieved on 2017-06-03.", "2016", date(2017, 6, 3)),
        ("“Ports,” Post, last modified July 9, 2017,", "2017-07-09", None),
        ("“Figures of 2016,” Post", None, None),
        ("“Ports,” Post, February 30, 2016", "2016", None),
        ("arXiv:1501.00001, 2015.", "2015", None),
        ("pages 1990-2010", None, None),
    ],
)
def test_the_day_of_publication_and_the_day_of_access_are_told_apart(
    words: str, published: str | None, accessed: date | None
) -> None:
    parts = read_particulars(words)
    assert (parts.published.edtf if parts.published else None, parts.accessed) == (published, accessed)


@pytest.mark.parametrize(
    ("text", "urls", "expected"),
    [
        ("doi: 10.1234/abc.5.", (), "10.1234/abc.5"),
        ("(doi:10.1234/abc(5)7)", (), "10.1234/abc(5)7"),
        ("", ("https://doi.org/10.1234/abc?x=1",), "10.1234/abc"),
        ("page 10.5 of 12", (), None),
    ],
)
def test_a_doi_is_read_without_its_surroundings(
    text: str, urls: tuple[str, ...], expected: str | None
) -> None:
    assert find_doi(text, urls) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arXiv:2101.00001v2", "https://arxiv.org/abs/2101.00001v2"),
        ("arXiv:math/0101001", "https://arxiv.org/abs/math/0101001"),
        ("PMID: 1234567", "https://pubmed.ncbi.nlm.nih.gov/1234567/"),
        ("PMCID: PMC1234567", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/"),
    ],
)
def test_a_number_in_an_archive_of_papers_is_an_address(text: str, expected: str) -> None:
    assert identifier_urls(text) == (expected,)


@pytest.mark.parametrize("words", ["the port was closed", "Ministry of Ports", "", "In 2016"])
def test_what_is_no_list_of_names_has_no_authors(words: str) -> None:
    assert people(words) == ()
