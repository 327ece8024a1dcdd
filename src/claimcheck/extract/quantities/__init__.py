"""`Prose` in, every quantity of its sentences out: numbers in digits or words with what they count."""

from collections.abc import Iterator

from claimcheck.extract.mentions import QuantityMention
from claimcheck.extract.prose import WITHOUT_CLAIMS, Prose, Sentence
from claimcheck.extract.quantities.sentence import find_in

__all__ = ["find_quantities"]


def find_quantities(prose: Prose) -> tuple[QuantityMention, ...]:
    """The quantities of the document, in the order of its text."""
    return tuple(mention for sentence in prose.sentences for mention in _of_sentence(prose, sentence))


def _of_sentence(prose: Prose, sentence: Sentence) -> Iterator[QuantityMention]:
    assertive = prose.block(sentence).kind not in WITHOUT_CLAIMS
    for found in find_in(sentence.text):
        yield QuantityMention(
            sentence.block,
            sentence.start + found.start,
            sentence.start + found.end,
            found.value,
            found.subject,
            assertive and not found.bare,
            found.form,
        )
