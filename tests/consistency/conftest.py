import pytest

from claimcheck.consistency import Disagreement, check_document
from claimcheck.extract import extract
from claimcheck.model import Checked
from claimcheck.reading import read_bytes


class Rules:
    """What the checks within a document say of a text."""

    def told(self, text: str) -> list[str]:
        """Ids of the rules that accuse it."""
        return [item.rule for item in self._all(text) if isinstance(item, Disagreement)]

    def at(self, text: str) -> list[str]:
        """The words accused."""
        return [item.at.quote for item in self._all(text) if isinstance(item, Disagreement)]

    def checked(self, text: str) -> list[str]:
        """What holds."""
        return [item.message for item in self._all(text) if isinstance(item, Checked)]

    def _all(self, text: str) -> list[Disagreement | Checked]:
        return list(check_document(extract(read_bytes(text.encode(), name="a.md"))))


@pytest.fixture
def rules() -> Rules:
    return Rules()
