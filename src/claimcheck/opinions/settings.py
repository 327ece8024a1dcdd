"""Who is asked for a second opinion. Standard library only, so that reading settings costs nothing."""

from dataclasses import dataclass

from claimcheck.errors import ConfigError

RULES = "rules"
SEMANTIC = "semantic"


@dataclass(frozen=True, slots=True)
class JudgeSettings:
    """Whom the rules are followed by; by default nobody."""

    semantic: bool = False
    """The embedding model of the extra `semantic`."""
    url: str | None = None
    """A server that speaks OpenAI's chat completions, up to and with `/v1`."""
    model: str = "default"
    """What the server calls the model; some have one only and do not care."""
    key_env: str | None = None
    """The environment variable that holds the server's key."""
    timeout: float = 60.0
    """Seconds for one answer."""
    passages: int = 6
    """How many passages of its sources a server is shown for a claim."""

    @property
    def asks_anybody(self) -> bool:
        """Whether there is a second opinion at all."""
        return self.semantic or self.url is not None


def read_judges(names: tuple[str, ...]) -> tuple[bool, str | None]:
    """The values of `--judge`: whether the embedding model is asked, and which server is.

    Raises ConfigError for what is none of `rules`, `semantic` and a web address, and for two addresses.
    """
    urls = [name for name in dict.fromkeys(names) if name.startswith(("http://", "https://"))]
    unknown = [name for name in names if name not in {RULES, SEMANTIC, *urls}]
    hint = "`--judge` takes `rules`, `semantic` or the address of a server, such as http://localhost:8080/v1"
    if unknown:
        raise ConfigError(f"no such judge: `{unknown[0]}`", hint=hint)
    if len(urls) > 1 or (RULES in names and len(set(names)) > 1):
        raise ConfigError(f"`--judge {names[0]}` and `--judge {names[-1]}` exclude each other", hint=hint)
    return SEMANTIC in names, urls[0] if urls else None
