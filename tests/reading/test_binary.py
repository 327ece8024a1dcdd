"""PDF and DOCX files, made here from invented words."""

import io
import zipfile
from collections.abc import Sequence

import pytest

from claimcheck.errors import DocumentEmpty, DocumentUnreadable
from claimcheck.model import BlockKind, Document, Media
from claimcheck.reading import docx, read_bytes

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def make_pdf(pages: Sequence[Sequence[str]]) -> bytes:
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, lines in enumerate(pages):
        shown = " ".join("({}) Tj T*".format(line.replace("(", r"\(").replace(")", r"\)")) for line in lines)
        stream = f"BT /F1 11 Tf 72 760 Td 14 TL {shown} ET"
        parts.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * index} 0 R >>"
        )
        parts.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    body = "%PDF-1.4\n" + "".join(f"{n} 0 obj\n{part}\nendobj\n" for n, part in enumerate(parts, 1))
    return (body + f"trailer << /Size {len(parts) + 1} /Root 1 0 R >>\n%%EOF").encode("latin-1")


def make_docx() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/footnotes" '
            'Target="footnotes.xml"/></Relationships>',
        )
        archive.writestr(
            "word/footnotes.xml",
            f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:id="2"><w:p><w:r><w:t>Port report, p. 4.</w:t></w:r></w:p>'
            "</w:footnote></w:footnotes>",
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>In 2018 the port had 14 cranes.</w:t></w:r><w:r>'
            '<w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> Four were new.</w:t></w:r></w:p>'
            "</w:body></w:document>",
        )
        archive.writestr("docProps/core.xml", "<c><dc:title>Port &amp; sea</dc:title></c>")
    return buffer.getvalue()


@pytest.fixture(scope="module")
def paper() -> Document:
    head = "Report of the Port"
    pages = [
        [
            head,
            "The harbour grew in the years after the war and soon held the larg-",
            "est fleet on that coast, as the port authority wrote in its report of",
            "May 2017.1 In that year 140 ships called at the docks, more than ever.",
            "The council of the town then decided to build another dock, and the",
            "work on it went on until the",
            "1 Port Authority, Annual Report, 12.",
            "7",
        ],
        [head, "summer of 2019, when the last crane was set up.2", "2 Annual Report, 14.", "8"],
        [head, "The docks have been in use since then.", "9"],
    ]
    return read_bytes(make_pdf(pages), name="a.pdf")


def test_a_pdf_is_read_without_its_page_layout(paper: Document) -> None:
    first = paper.blocks[0]
    assert paper.media is Media.PDF
    assert first.text == (
        "The harbour grew in the years after the war and soon held the largest fleet on that coast, as the port "
        "authority wrote in its report of May 2017. In that year 140 ships called at the docks, more than ever. "
        "The council of the town then decided to build another dock, and the work on it went on until the summer "
        "of 2019, when the last crane was set up."
    )
    assert [mark.label for mark in first.markers] == ["1", "2"]
    assert [(note.label, note.text) for note in paper.notes()] == [
        ("1", "Port Authority, Annual Report, 12."),
        ("2", "Annual Report, 14."),
    ]


def test_running_heads_and_page_numbers_are_left_out(paper: Document) -> None:
    assert not any(word in block.text for block in paper.blocks for word in ("Report of the Port", "7 "))


def test_a_pdf_without_text_is_empty() -> None:
    with pytest.raises(DocumentEmpty, match="text layer"):
        read_bytes(make_pdf([[]]), name="scan.pdf")


def test_a_docx_keeps_its_footnotes() -> None:
    document = read_bytes(make_docx(), name="a.docx")
    first = document.blocks[0]
    assert (document.title, document.media) == ("Port & sea", Media.DOCX)
    assert (first.kind, first.text) == (BlockKind.PARAGRAPH, "In 2018 the port had 14 cranes. Four were new.")
    assert [(mark.at, mark.label) for mark in first.markers] == [(31, "1")]
    assert [(note.label, note.text) for note in document.notes()] == [("1", "Port report, p. 4.")]


def test_a_docx_that_would_unpack_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "MAX_UNPACKED", 100)
    with pytest.raises(DocumentUnreadable, match="unpacked"):
        read_bytes(make_docx(), name="bomb.docx")
