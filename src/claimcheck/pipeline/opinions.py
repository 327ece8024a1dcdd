"""What the rules left open in, second opinions on it out: where models meet a run.

The embedding model goes first, being on this machine; a server is asked what is open after it. Neither stops
a run: what cannot be asked, or answers what does not count, stays as the rules left it.
"""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claimcheck.config import Config
from claimcheck.errors import ConfigError
from claimcheck.model import Judgement, Verdict
from claimcheck.opinions import JudgeSettings
from claimcheck.opinions.case import Case, is_open
from claimcheck.pipeline.progress import Clock, Progress, now
from claimcheck.sources import FetchSettings
from claimcheck.sources.redact import redact
from claimcheck.verify.answer import PairAnswer, from_judgement
from claimcheck.verify.pair import Pair

if TYPE_CHECKING:
    import httpx

    from claimcheck.opinions.embedding import Embedder
    from claimcheck.opinions.passages import Passage
    from claimcheck.sources.asking import Reply, Server

BATCH = 8
"""Questions that are sent before anybody looks whether they are answered at all."""

PATIENCE = 3
"""After so many in a row without an answer, the server is not asked again in this run."""


@dataclass(slots=True)
class Opinions:
    """The second opinions of one run."""

    settings: JudgeSettings
    fetch: FetchSettings
    progress: Progress
    clock: Clock = now
    transport: "httpx.AsyncBaseTransport | None" = None
    embedder: "Embedder | None" = None
    _key: str | None = field(default=None, repr=False)
    _failed: int = 0
    """Questions in a row that got no answer."""

    def __post_init__(self) -> None:
        """Miss a model or a key before anything is fetched: ConfigError."""
        if self.settings.semantic and self.embedder is None:
            from claimcheck.opinions.embedding import MiniLM

            self.embedder = MiniLM()
        if self.settings.url is not None:
            from claimcheck.sources.asking import is_near, target_of

            target = target_of(self.settings.url)
            self._key = self._read_key()
            if self._key and target.url.startswith("http://") and not is_near(target):
                self.progress.warn(f"the key of the judge goes to `{target.host}` unencrypted: use https")

    def _read_key(self) -> str | None:
        name = self.settings.key_env
        key = os.environ.get(name, "").strip() if name else ""
        needless = self.fetch.offline or self.fetch.replay or self.fetch.evidence
        if name and not key and not needless:
            hint = f"set it, as in `export {name}=...`, or leave `key-env` out for a server that wants no key"
            raise ConfigError(f"`key-env` names `{name}`, which is not set", hint=hint)
        return key or None

    def on(self, cases: Sequence[Case]) -> dict[str, Judgement]:
        """The judgements of those cases on which a model had something to say that counts, by claim."""
        told = dict(self._by_likeness(cases))
        open_cases = [case for case in cases if case.name not in told]
        if self.settings.url is not None and open_cases:
            told |= self._by_server(open_cases, self.settings.url)
        return told

    def _by_likeness(self, cases: Sequence[Case]) -> Iterator[tuple[str, Judgement]]:
        if self.embedder is None:
            return
        from claimcheck.opinions.semantic import look_again

        self.progress.start("comparing meanings", len(cases))
        for case in cases:
            judgement = look_again(case, self.embedder)
            if judgement:
                yield case.name, judgement
            self.progress.advance("comparing meanings")
        self.progress.done("comparing meanings")

    def _by_server(self, cases: Sequence[Case], url: str) -> dict[str, Judgement]:
        from claimcheck.opinions.answer import is_completion
        from claimcheck.opinions.passages import choose
        from claimcheck.opinions.prompt import write_question
        from claimcheck.sources.asking import Server, target_of

        address = completions(url)
        host = target_of(address).host
        name = f"{self.settings.model} at {host}"
        server = Server(address, self.settings.timeout, self._key, is_completion)
        shown = {case.name: choose(case, self.settings.passages) for case in cases}
        asked = [case for case in cases if shown[case.name]]
        questions = [write_question(case, shown[case.name], self.settings.model) for case in asked]
        replies = self._ask(server, questions)
        self._tell(replies, host)
        return {
            case.name: _counted(case, shown[case.name], reply, name)
            for case, reply in zip(asked, replies, strict=True)
            if reply.body is not None
        }

    def _ask(self, server: "Server", questions: Sequence[bytes]) -> "list[Reply]":
        """Batch by batch, so that a server that is down costs a few questions and not all of them."""
        from claimcheck.sources.asking import Reply, ask

        replies: list[Reply] = []
        self.progress.start("asking a judge", len(questions))
        for start in range(0, len(questions), BATCH):
            batch = questions[start : start + BATCH]
            if self._failed >= PATIENCE:
                replies += [Reply(None, "it had not answered before")] * len(batch)
                continue
            got = ask(server, batch, self.fetch, self.clock, self.progress.warn, self.transport)
            for reply in got:
                self._failed = self._failed + 1 if reply.body is None and reply.asked else 0
                self.progress.advance("asking a judge")
            replies += got
        self.progress.done("asking a judge")
        return replies

    def _tell(self, replies: "Sequence[Reply]", host: str) -> None:
        """One note, however many claims it is about."""
        why = Counter(reply.why for reply in replies if reply.body is None)
        if why:
            first = redact(why.most_common(1)[0][0])
            claims = "1 claim" if why.total() == 1 else f"{why.total()} claims"
            self.progress.warn(
                f"the judge at `{host}` gave no answer on {claims} ({first}): left to the rules"
            )


def completions(url: str) -> str:
    """Where chat completions are asked for; a query, such as some hosts want, stays behind it."""
    base, mark, query = url.partition("?")
    return f"{base.rstrip('/')}/chat/completions{mark}{query}"


def opinions_of(
    config: Config,
    progress: Progress,
    clock: Clock = now,
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> Opinions | None:
    """Those that the settings ask for; None for the rules alone."""
    if not config.judge.asks_anybody:
        return None
    return Opinions(config.judge, config.fetch, progress, clock, transport)


def second_answer(pair: Pair, answer: PairAnswer, opinions: Opinions) -> PairAnswer:
    """The answer to a pair, with the second opinion where the rules had none."""
    statements = pair.statements()
    first = Judgement("claim", Verdict(answer.label), answer.reason, answer.confidence, "")
    if not is_open(first) or not statements:
        return answer
    case = Case(first, pair.own, statements, (pair.source,), whole=pair.focal is None)
    told = opinions.on([case]).get(case.name)
    return from_judgement(told) if told and told.verdict is not Verdict.UNRESOLVED else answer


def _counted(case: Case, shown: "Sequence[Passage]", reply: "Reply", name: str) -> Judgement:
    """What the answer proves; where it proves nothing, the rules' own judgement with a word on it."""
    from claimcheck.opinions.answer import NoAnswer, read_answer
    from claimcheck.opinions.proof import prove

    answer = read_answer(reply.body or b"", case.name)
    proven = answer if isinstance(answer, NoAnswer) else prove(case, shown, answer, name)
    if isinstance(proven, Judgement):
        return proven
    said = f"The second opinion of {name} does not count: {proven.why}."
    return replace(case.judgement, explanation=f"{case.judgement.explanation} {said}".strip())


def merged(
    judgements: Mapping[str, Judgement], opinions: Opinions | None, cases: Sequence[Case]
) -> dict[str, Judgement]:
    """The judgements with the second opinions in their places, in the same order."""
    told = opinions.on(cases) if opinions and cases else {}
    return {name: told.get(name, judgement) for name, judgement in judgements.items()}
