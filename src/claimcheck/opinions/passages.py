"""A case in, the stretches of its sources that are shown to a model out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimcheck.compare import Holds, value_outcome
from claimcheck.extract.prose import WITHOUT_CLAIMS
from claimcheck.opinions.case import Case
from claimcheck.verify import Source

LONGEST = 1500
"""Characters of one passage."""

VALUE = 3.0
"""What a value like the claim's counts, against a word in common."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of one source that follow each other."""

    source: Source
    sentences: tuple[int, ...]
    """Indices into the source's sentences, ascending."""

    @property
    def parts(self) -> Iterator[str]:
        """Its sentences, white space folded."""
        prose = self.source.reader.prose
        return (plain(prose.sentences[index].text) for index in self.sentences)

    @property
    def text(self) -> str:
        """What is shown."""
        return " ".join(self.parts)[:LONGEST]


def plain(text: str) -> str:
    """White space folded; no characters that a reader would not see, since they may speak to the model."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def choose(case: Case, most: int) -> tuple[Passage, ...]:
    """The sentences that share most with the claim, each with its neighbours, in the order of the sources."""
    ranked = sorted(_ranked(case), reverse=True)
    best = [(-place, -index) for worth, place, index in ranked[:most] if worth > 0]
    return tuple(_joined(case.sources, sorted(best)))


def _ranked(case: Case) -> Iterator[tuple[float, int, int]]:
    """Each sentence's worth with its source and its place, both negative, so that earlier ones win."""
    wanted = frozenset().union(*(statement.scene.content for statement in case.statements))
    for place, source in enumerate(case.sources):
        told = _told(case, source)
        for index, sentence in enumerate(source.reader.prose.sentences):
            if source.reader.prose.block(sentence).kind not in WITHOUT_CLAIMS:
                yield _worth(wanted, source, index, told=index in told), -place, -index


def _told(case: Case, source: Source) -> frozenset[int]:
    """The sentences with a value that can be compared with one of the claim's."""
    return frozenset(
        other.sentence
        for statement in case.statements
        for other in source.reader.statements(statement.claim.kind)
        if value_outcome(statement, other).holds is not Holds.UNKNOWN
    )


def _worth(wanted: frozenset[str], source: Source, index: int, *, told: bool) -> float:
    shared = wanted & source.reader.scene(index).content
    around = (wanted - shared) & source.reader.context(index).words
    return len(shared) + 0.3 * len(around) + (VALUE if told and (shared or around) else 0.0)


def _joined(sources: Sequence[Source], best: list[tuple[int, int]]) -> Iterator[Passage]:
    """Neighbours of one block added, what touches made one."""
    for place, found in groupby(best, key=lambda item: item[0]):
        source = sources[place]
        wanted = sorted({near for _, index in found for near in _around(source, index)})
        run: list[int] = []
        for index in wanted:
            if run and index != run[-1] + 1:
                yield Passage(source, tuple(run))
                run = []
            run.append(index)
        yield Passage(source, tuple(run))


def _around(source: Source, index: int) -> Iterator[int]:
    sentences = source.reader.prose.sentences
    for near in (index - 1, index, index + 1):
        if 0 <= near < len(sentences) and sentences[near].block == sentences[index].block:
            yield near
