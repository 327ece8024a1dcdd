"""What follows from an object is worked out once."""

from claimcheck.compare.once import cached_property


class Word:
    def __init__(self, text: str) -> None:
        self.text = text
        self.asked = 0

    @cached_property
    def length(self) -> int:
        """How long it is."""
        self.asked += 1
        return len(self.text)


def test_a_value_is_worked_out_when_first_asked_for_and_then_kept() -> None:
    word, other = Word("mill"), Word("tower")
    assert word.asked == 0
    assert (word.length, word.length, other.length) == (4, 4, 5)
    assert (word.asked, other.asked) == (1, 1)
    assert Word.length.__doc__ == "How long it is."
