"""The catalogue and its documentation agree."""

import re
from pathlib import Path

from claimcheck.rules import RULES

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"


def test_every_rule_has_its_section_in_the_order_of_the_catalogue() -> None:
    sections = re.findall(r"^## `([a-z-]+)`$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sections == list(RULES)
