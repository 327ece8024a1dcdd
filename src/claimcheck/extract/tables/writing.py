"""A cell and its names in, the block that says both out, each of its characters tied to a place.

What stands in the document keeps its place; words that are only implied, such as a unit that the column's
name gives, stand at the edge of the cell that they belong to.
"""

from dataclasses import replace

from claimcheck.model import Block, Link, Marker, Run


class Writer:
    """Gathers a block's text; places must not go back."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._links: list[Link] = []
        self._markers: list[Marker] = []
        self.length = 0

    def copy(self, block: Block, start: int, end: int) -> None:
        """Append a stretch of a block as it stands."""
        if start >= end:
            return
        shift = self.length - start
        self._runs.append(Run(self.length, block.offset(start)))
        self._runs += [Run(run.at + shift, run.start) for run in block.runs if start < run.at < end]
        self._put(block.text[start:end])

    def point(self, block: Block, start: int, end: int, *, since: int) -> None:
        """Take over the links and marks from `since` on of a stretch that is about to be copied."""
        shift = self.length - start
        for link in block.links:
            if since <= link.start < end:
                first = max(link.start, start) + shift
                self._links.append(replace(link, start=first, end=max(first + 1, link.end + shift)))
        for mark in block.markers:
            if since <= mark.at < end or mark.at == end == len(block.text):
                self._markers.append(replace(mark, at=max(mark.at, start) + shift))

    def imply(self, text: str, place: int) -> None:
        """Append words that are not written there; all of them stand at one place of the document."""
        self._runs += [Run(self.length + i, place) for i in range(len(text))]
        self._put(text)

    def block(self, like: Block, headings: tuple[str, ...]) -> Block:
        """What was gathered, of the kind of a block."""
        return replace(
            like,
            text="".join(self._parts),
            runs=tuple(self._runs),
            links=tuple(self._links),
            markers=tuple(self._markers),
            headings=headings,
        )

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)
