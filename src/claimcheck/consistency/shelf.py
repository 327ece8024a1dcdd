"""Documents in, their statements out on demand: those of a few at a time, so that a large run stays small."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from claimcheck.compare import Reader, Statement
from claimcheck.extract import Extraction

KEPT = 512
"""Documents whose sentences are kept once they have been read."""


class Shelf:
    """The asserted claims of a run's documents, each with its context when it is asked for."""

    def __init__(self, extractions: Sequence[Extraction]) -> None:
        self._extractions = extractions
        self._readers: OrderedDict[int, tuple[Reader, dict[int, Statement]]] = OrderedDict()

    def all(self) -> Iterator[tuple[tuple[int, int], Statement]]:
        """Every statement with its place: the indices of its document and of its claim."""
        for document, extraction in enumerate(self._extractions):
            asserted = {claim.id for claim in extraction.asserted}
            for at, claim in enumerate(extraction.claims):
                if claim.id in asserted:
                    yield (document, at), self.at((document, at))

    def reader(self, document: int) -> Reader:
        """The reader of the document at an index."""
        if document not in self._readers:
            self._readers[document] = (Reader(self._extractions[document]), {})
            if len(self._readers) > KEPT:
                self._readers.popitem(last=False)
        self._readers.move_to_end(document)
        return self._readers[document][0]

    def at(self, place: tuple[int, int]) -> Statement:
        """The statement at a place."""
        document, at = place
        self.reader(document)
        reader, known = self._readers[document]
        if at not in known:
            known[at] = reader.statement(self._extractions[document].claims[at])
        return known[at]
