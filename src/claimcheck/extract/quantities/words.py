"""The word beside a number: what the readers look at before they try a pattern."""

_LONGEST = 32


def word_before(text: str, at: int) -> str:
    """The last word before `at`, lower case, over a space or a hyphen, without an opening mark."""
    return token_before(text, at).lower()


def token_before(text: str, at: int) -> str:
    """The last word before `at` as written."""
    end = at - 1 if at and text[at - 1] in " -\u00a0\n" else at
    low = max(0, end - _LONGEST)
    return text[max(low, text.rfind(" ", low, end) + 1) : end].lstrip('("“‘[—–')
