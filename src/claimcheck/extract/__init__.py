"""`Document` in, claims and citations out: `extract` runs the extractors over one pass of sentences.

sentences ─▶ times, quantities, authorities ─▶ rulings ─▶ citations ─▶ claims
"""

from collections.abc import Collection
from dataclasses import dataclass, field

from claimcheck.extract.authorities import find_authorities
from claimcheck.extract.citations import CitationIndex, find_citations
from claimcheck.extract.claims import Expressions, read_claims
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.extract.quantities import find_quantities
from claimcheck.extract.quotations import Quotation, find_quotations
from claimcheck.extract.rulings import find_rulings
from claimcheck.extract.tables import row_quantities, with_statements
from claimcheck.extract.times import find_times
from claimcheck.model import Block, BlockKind, Citation, Claim, ClaimKind, Document, Span

__all__ = [
    "Expressions",
    "Extraction",
    "extract",
    "find_authorities",
    "find_expressions",
    "find_quantities",
    "find_times",
]


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document asserts and cites."""

    prose: Prose
    expressions: Expressions
    claims: tuple[Claim, ...]
    """In the order of the text, those of headings too: a source's headline is evidence."""
    citations: tuple[Citation, ...]
    _sentences: dict[str, int] = field(default_factory=dict, repr=False)
    quotations: tuple[Quotation, ...] = ()
    """Passages in quotation marks that something is cited for."""

    @property
    def document(self) -> Document:
        """The document that was read."""
        return self.prose.document

    @property
    def asserted(self) -> tuple[Claim, ...]:
        """The claims to check: neither labels, whose text says the same in full, nor acts only supposed."""
        supposed = self._supposed()
        return tuple(
            claim
            for claim in self.claims
            if not self._is_heading(claim)
            and not self._is_named(claim)
            and not (claim.kind is ClaimKind.RULING and claim.mention.span in supposed)
        )

    def _supposed(self) -> frozenset[Span]:
        """Where acts stand that are evidence of a condition or a demand, and claimed by nobody."""
        rulings = (ruling for ruling in self.expressions.rulings if ruling.supposed)
        return frozenset(self.prose.span(ruling.block, ruling.start, ruling.end) for ruling in rulings)

    def _is_heading(self, claim: Claim) -> bool:
        sentence = self.prose.sentences[self.sentence_of(claim)]
        return self.prose.block(sentence).kind is BlockKind.HEADING

    def _is_named(self, claim: Claim) -> bool:
        """Whether it only names a row or column, or is a figure of which nobody says what it is."""
        sentence = self.prose.sentences[self.sentence_of(claim)]
        block = self.prose.block(sentence)
        if block.row is None:
            return block.cell is not None and not _is_told(block)
        value = self.prose.span(sentence.block, block.row.start, block.row.end)
        return not (block.row.assertive and claim.mention.span.overlaps(value))

    def sentence_of(self, claim: Claim) -> int:
        """The index in `prose.sentences` of the sentence that holds the claim."""
        return self._sentences[claim.id]


FEWEST_TOLD = 6
"""Words of the shortest cell that is a sentence, or as good as one."""


def _is_told(cell: Block) -> bool:
    """Whether a cell says something, rather than naming it or giving a figure."""
    return not cell.cell or (not cell.cell.header and len(cell.text.split()) >= FEWEST_TOLD)


EVERY_KIND = frozenset(ClaimKind)


def find_expressions(prose: Prose, kinds: Collection[ClaimKind] = EVERY_KIND) -> Expressions:
    """Every expression of time and law, and those of acts and quantities that kinds of claim need."""
    times = find_times(prose)
    rulings = find_rulings(prose) if ClaimKind.RULING in kinds else ()
    told = {time.block for time in times if time.value} | {ruling.block for ruling in rulings}
    quantities = (*find_quantities(prose, None if ClaimKind.COUNT in kinds else told), *row_quantities(prose))
    valued = None if EVERY_KIND.issubset(kinds) else told | {quantity.block for quantity in quantities}
    return Expressions(times, quantities, find_authorities(prose, valued), rulings)


def extract(document: Document, kinds: Collection[ClaimKind] = EVERY_KIND) -> Extraction:
    """Find the claims and the citations of a document and bind the ones to the others.

    Of a page that is read for one claim only, other kinds may be left out, and the law that is cited far from
    any value. Dates never are, nor the counts around a value: they tell of which time and of what it is.
    """
    prose = read_prose(with_statements(document))
    found = find_expressions(prose, kinds)
    index: CitationIndex = find_citations(prose, found.authorities, id_prefix=f"{document.path}#")
    rows = tuple(read_claims(prose, found, index))
    claims = tuple(claim for claim, _ in rows)
    places = {claim.id: place for claim, place in rows}
    return Extraction(prose, found, claims, index.citations, places, tuple(find_quotations(prose, index)))
