"""A decision is written into a settings file, and nothing else of it changes."""

import pytest
from inline_snapshot import snapshot

from claimcheck.config.edit import Entry, write_decision
from claimcheck.errors import ConfigError
from claimcheck.model import Decision, Verdict

ENTRY: Entry = {"text": "The mill has 40 windows.", "verdict": "supported", "reason": "counted “all”"}
OLD = """\
[[claim]] # the first
text = "The mill has 39 windows."
reason = "counted"   # twice
verdict = "contradicted"
sources = ["https://mill.example/"]
sentence-hash = "0123456789ab"

[rules]
"""


def test_a_decision_is_added_at_the_end() -> None:
    assert write_decision("a = 1 # one\n", ENTRY) == snapshot("""\
a = 1 # one

[[claim]]
text = "The mill has 40 windows."
verdict = "supported"
reason = "counted “all”"
""")


def test_a_renewed_decision_keeps_its_place_its_comments_and_its_sources() -> None:
    renewing = Decision("The mill has 39 windows.", Verdict.CONTRADICTED)
    assert write_decision(OLD, ENTRY, renewing=renewing) == snapshot("""\
[[claim]] # the first
text = "The mill has 40 windows."
reason = "counted “all”"   # twice
verdict = "supported"
sources = ["https://mill.example/"]

[rules]
""")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\ufeffa = 1\n",
        "a = 1\r\nb = 2\r\n",
        "claim = [{text = 'x'}]\n",
        "[[claim]]\ntext = 'x'\n\n[cache]\nenabled = true\n",
        "[cache]\nenabled = true",
        OLD,
    ],
)
def test_every_shape_of_file_takes_a_decision_and_keeps_its_line_ends(text: str) -> None:
    new = write_decision(text, ENTRY)
    assert new.startswith("\ufeff") == text.startswith("\ufeff")
    assert new.count("\r\n") == (new.count("\n") if "\r\n" in text else 0)
    assert [line for line in text.splitlines() if line not in new.splitlines()] == (
        ["claim = [{text = 'x'}]"] if text.startswith("claim") else []
    )


@pytest.mark.parametrize("text", ["a = ", "claim = 4\n", "[claim]\ntext = 'x'\n", "a = 1\na = 2\n"])
def test_a_file_that_cannot_take_it_is_refused(text: str) -> None:
    with pytest.raises(ConfigError):
        write_decision(text, ENTRY)
