"""What is read of a document: sentences with what stands around them."""

from claimcheck.compare import Reader
from claimcheck.compare.statements.reader import TITLE
from claimcheck.extract import extract
from claimcheck.reading import read_bytes


def test_of_an_endless_heading_only_the_beginning_is_kept_with_each_sentence() -> None:
    heading = "The Osk dam opened in 1990 and nobody came to see it, " * 400
    document = read_bytes(f"# {heading}\n\nIt closed in 2004.\n".encode(), name="dam.md")
    reader = Reader(extract(document))
    last = len(reader.prose.sentences) - 1
    assert all(0 < len(scene.text) <= TITLE for scene in reader.titles(last))
