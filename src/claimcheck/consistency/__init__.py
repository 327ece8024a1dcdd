"""Claims of the run against each other, within a document and across documents.

`find_links` relates them once; `OtherDocuments` lets the relations settle what a claim's own source leaves
open; `hold` says which statements cannot both be right, and which bear each other out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.consistency.across import OtherDocuments
from claimcheck.consistency.disagreements import Disagreement, from_links
from claimcheck.consistency.relations import Linked, find_links
from claimcheck.consistency.within import check_document
from claimcheck.extract import Extraction
from claimcheck.model import Checked

__all__ = ["Disagreement", "Held", "Linked", "OtherDocuments", "check_document", "find_links", "hold"]


@dataclass(frozen=True, slots=True)
class Held:
    """What came of holding the documents against each other and against themselves."""

    disagreements: tuple[Disagreement, ...]
    checked: tuple[Checked, ...]
    """What the documents' own words bear out, in the order of the documents and of their text."""


def hold(extractions: Sequence[Extraction], links: Sequence[Linked]) -> Held:
    """All that the documents say against each other and against themselves, and what holds."""
    within = [[*check_document(extraction)] for extraction in extractions]
    against = (item for items in within for item in items if isinstance(item, Disagreement))
    borne_out = [[item for item in items if isinstance(item, Checked)] for items in within]
    in_order = (sorted(items, key=lambda c: (c.mention.span, c.rule)) for items in borne_out)
    return Held(
        (*from_links(links), *against),
        tuple(item for items in in_order for item in items),
    )
