"""Names of rules, categories and severities in, those that do not exist out, with a suggestion."""

from collections.abc import Iterable
from difflib import get_close_matches

from claimcheck.errors import ConfigError
from claimcheck.model import Category, Severity

NEVER = "never"


def known_rules() -> tuple[str, ...]:
    """The ids of all rules."""
    from claimcheck.rules import RULES  # loads what the rules look at

    return tuple(RULES)


def unknown_rule(name: str) -> str | None:
    """What is wrong with the name of a rule, if anything."""
    return _unknown(name, "rule", known_rules())


def unknown_fail_on(name: str) -> str | None:
    """What is wrong with a value of `fail-on`, if anything."""
    return _unknown(name, "rule, category or severity", (*known_rules(), *Category, *Severity, NEVER))


def _unknown(name: str, what: str, known: tuple[str, ...]) -> str | None:
    if name in known:
        return None
    near = get_close_matches(name.lower(), known, n=1)
    return f"no such {what}: `{name}`" + (f" (did you mean `{near[0]}`?)" if near else "")


def expect_fail_on(names: Iterable[str]) -> None:
    """Refuse values of `--fail-on` that name nothing."""
    wrong = [clause for name in names if (clause := unknown_fail_on(name))]
    if wrong:
        raise ConfigError(
            "\n".join(wrong),
            hint="`--fail-on` takes `error`, `warning`, `note`, `never`, a category or a rule",
        )
