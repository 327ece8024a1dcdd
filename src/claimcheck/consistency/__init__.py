"""Claims of the run against each other, within a document and across documents.

`find_links` relates them once; `OtherDocuments` lets the relations settle what a claim's own source leaves
open; `find_disagreements` says which statements cannot both hold.
"""

from collections.abc import Iterator, Sequence

from claimcheck.consistency.across import OtherDocuments
from claimcheck.consistency.disagreements import Disagreement, from_links
from claimcheck.consistency.order import find_anachronisms
from claimcheck.consistency.relations import Linked, find_links
from claimcheck.consistency.sums import find_miscounts
from claimcheck.extract import Extraction

__all__ = ["Disagreement", "Linked", "OtherDocuments", "find_disagreements", "find_links"]


def find_disagreements(extractions: Sequence[Extraction], links: Sequence[Linked]) -> Iterator[Disagreement]:
    """All that the documents say against each other and against themselves."""
    yield from from_links(links)
    for extraction in extractions:
        yield from find_miscounts(extraction)
        yield from find_anachronisms(extraction)
