"""`Prose` in, every quantity of its sentences out: numbers in digits or words with what they count."""

from collections.abc import Collection, Iterator, Sequence

from claimcheck.extract.mentions import QuantityMention
from claimcheck.extract.prose import WITHOUT_CLAIMS, Prose, Sentence
from claimcheck.extract.quantities.antecedents import Before, bind
from claimcheck.extract.quantities.found import Found
from claimcheck.extract.quantities.sentence import find_in
from claimcheck.model import Block

__all__ = ["find_quantities"]


def find_quantities(prose: Prose, blocks: Collection[int] | None = None) -> tuple[QuantityMention, ...]:
    """The quantities of the document, or of some of its blocks, in the order of its text.

    Those of tables are read with their rows and columns: `tables.row_quantities`.
    """
    sentences = tuple(sentence for sentence in prose.sentences if _is_read(prose.block(sentence)))
    if blocks is not None:
        sentences = tuple(sentence for sentence in sentences if sentence.block in blocks)
    return tuple(_mentions(prose, sentences))


def _is_read(block: Block) -> bool:
    return block.row is None and not block.context_only


def _mentions(prose: Prose, sentences: Sequence[Sentence]) -> Iterator[QuantityMention]:
    block = -1
    counted: Before = ()
    for sentence in sentences:
        if sentence.block != block:
            block, counted = sentence.block, ()
        found, counted = bind(sentence.text, find_in(sentence.text), counted)
        assertive = prose.block(sentence).kind not in WITHOUT_CLAIMS
        for one in found:
            yield _mention(sentence, one, assertive and not one.bare)


def _mention(sentence: Sentence, found: Found, assertive: bool) -> QuantityMention:  # noqa: FBT001 - a field's value
    return QuantityMention(
        sentence.block,
        sentence.start + found.start,
        sentence.start + found.end,
        found.value,
        found.subject,
        assertive,
        found.form,
    )
