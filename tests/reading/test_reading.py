from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import DocumentEmpty, DocumentError, DocumentMissing, DocumentUnreadable
from claimcheck.model import DateOrigin, Media
from claimcheck.reading import READERS, read_bytes, read_path, read_text
from claimcheck.reading.dates import from_address, from_datelines, read_day


def test_every_kind_of_file_has_a_reader() -> None:
    assert set(READERS) == set(Media)


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"", "a.txt", DocumentEmpty),
        (b" \n\n ", "a.md", DocumentEmpty),
        (bytes(range(256)) * 40, "a.md", DocumentUnreadable),
        (b"%PDF-1.4 broken", "a.pdf", DocumentUnreadable),
        (b"PK\x03\x04 word/ broken", "a.docx", DocumentUnreadable),
        (b"<html><body></body></html>", "a.html", DocumentEmpty),
    ],
)
def test_what_cannot_be_read_says_what_to_do(
    tmp_path: Path, data: bytes, name: str, error: type[DocumentError]
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(error) as caught:
        read_path(file, name=name)
    assert caught.value.hint
    assert caught.value.path == name


def test_missing_files_and_directories_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentMissing):
        read_path(tmp_path / "none.txt")
    with pytest.raises(DocumentUnreadable, match="directory"):
        read_path(tmp_path)


@pytest.mark.parametrize(
    ("data", "words", "warned"),
    [
        ("Größe".encode(), "Größe", False),
        ("\ufeffGröße".encode(), "Größe", False),
        ("Größe und Übermaß".encode("utf-16"), "Größe und Übermaß", False),
        (
            "Die Größe der Häfen ist überall höher geworden. Das übrige Öl fließt.".encode("cp1252"),
            "Die Größe",
            True,
        ),
    ],
)
def test_encodings_are_told_and_guesses_are_warned_of(data: bytes, words: str, warned: bool) -> None:
    document = read_bytes(data, name="a.txt")
    assert document.blocks[0].text.startswith(words)
    assert bool(document.warnings) is warned


@pytest.mark.parametrize(
    ("data", "name", "content_type", "media"),
    [
        (b"<!DOCTYPE html><html><body><p>Words here.</p></body></html>", "page", "", Media.HTML),
        (b"Words here.", "page", "text/plain; charset=utf-8", Media.TEXT),
        (b"<p>Words here.</p>", "page", "text/html", Media.HTML),
        (b"# Words", "a.md", "text/plain", Media.MARKDOWN),
        (b"Words here.", "a.unknown", "", Media.TEXT),
    ],
)
def test_the_kind_is_told_by_type_content_and_suffix(
    data: bytes, name: str, content_type: str, media: Media
) -> None:
    assert read_bytes(data, name=name, content_type=content_type).media is media


def test_a_declared_day_outranks_all_others() -> None:
    document = read_text("Storm\nMay 3, 2019\nThe port was closed.", name="a", published=date(2020, 1, 1))
    assert document.published is not None
    assert (document.published.day, document.published.origin) == (date(2020, 1, 1), DateOrigin.DECLARED)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("3 May 2017", "2017-05-03"),
        ("May 3, 2017", "2017-05-03"),
        ("Wednesday, 3 May 2017", "2017-05-03"),
        ("Published: 2017-05-03", "2017-05-03"),
        ("By Ann Bell, 3 May 2017", "2017-05-03"),
        ("Updated on May 3rd, 2017 at 10:30 GMT", "2017-05-03"),
        ("BERLIN, 4 March 2015 — The council met.", "2015-03-04"),
        ("LINDHOLM, March 4, 2015 (Wire) - The council met.", "2015-03-04"),
        ("The council met on 4 March 2015.", None),
        ("31 February 2017", None),
        ("In May 2017 the council met.", None),
        ("3 Feb 2004 - 14 Jun 2021", None),
        ("3 May 2019 - 14 min read", "2019-05-03"),
        ("Published 7:33 a.m. ET May 3, 2019 | Updated 3:36 p.m. ET May 4, 2019", "2019-05-03"),
        ("By Ann Bell on May 3, 2019", "2019-05-03"),
        ("## by Ann Bell, 3 May 2019", "2019-05-03"),
        ("By Ann Bell May 3, 2019 2:44 pm", "2019-05-03"),
        ("Posted May 3, 2019 by Ann in Harbours", "2019-05-03"),
        ("Last Updated: Friday, 3 May, 2019, 10:12 GMT", "2019-05-03"),
        ("May 3, 2019 08:00 (GMT +00:00)", "2019-05-03"),
        ("The Osk Herald | 3 May 2019", "2019-05-03"),
        ("The Osk Herald, Friday, May 3, 2019", "2019-05-03"),
        ("Osk Regatta – 3 May 2019", None),
        ("Join us on 3 May 2019 to hear of a new harbour!", None),
        ("Founded by Ann Bell on 3 May 2019 in Osk", None),
    ],
)
def test_date_lines_are_dates_and_sentences_are_not(line: str, day: str | None) -> None:
    found = from_datelines([line])
    assert (found.day.isoformat() if found else None) == day


def test_the_day_of_writing_goes_before_the_day_of_looking() -> None:
    found = from_datelines(
        ["August 25, 2019", "New quay for Osk", "By Ann Bell on March 2, 2017", "1 May 2016"]
    )
    assert found
    assert found.day.isoformat() == "2017-03-02"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2017/04/21/storm", "2017-04-21"),
        ("https://a.example/2017/apr/21/storm", "2017-04-21"),
        ("https://a.example/2017-04-21-storm.html", "2017-04-21"),
        ("https://a.example/2017/04/storm", None),
        ("https://a.example/id/20170421", None),
        (None, None),
    ],
)
def test_addresses_that_hold_a_day_give_it(url: str | None, day: str | None) -> None:
    found = from_address(url)
    assert (found.day.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("2019-05-02T10:00Z", date(2019, 5, 2)), ("2 May 2019", date(2019, 5, 2)), ("soon", None)],
)
def test_values_of_metadata_are_read_as_days(text: str, day: date | None) -> None:
    assert read_day(text) == day
