"""`Prose` in, official acts out: decisions, orders, treaty acts, findings, elections, provisions."""

import re
from collections.abc import Iterator

from claimcheck.extract.mentions import RulingMention
from claimcheck.extract.prose import Prose, Sentence
from claimcheck.extract.rulings.acts import Act, find_acts
from claimcheck.extract.rulings.aliases import read_aliases
from claimcheck.extract.rulings.lexicon import VERBS
from claimcheck.extract.rulings.line import Line, Phrase, read_line
from claimcheck.extract.rulings.nominals import NOMINALS, find_nominals
from claimcheck.extract.rulings.provisions import find_provisions, plausible
from claimcheck.extract.rulings.states import STATE_WORDS, find_states
from claimcheck.extract.rulings.supposed import is_question
from claimcheck.extract.rulings.votes import find_vote

__all__ = ["find_rulings"]

_WORD = re.compile(r"[a-z\-]+")
_MOST = 80
"""Words for official acts that no sentence holds."""
_TRIGGERS = VERBS | NOMINALS | STATE_WORDS


def find_rulings(prose: Prose) -> tuple[RulingMention, ...]:
    """Every official act told, in the order of the text, none overlapping another."""
    return tuple(_rulings(prose))


def _rulings(prose: Prose) -> Iterator[RulingMention]:
    aliases = read_aliases(prose)
    subject: Phrase | None = None
    block, quoted = -1, False
    for sentence in prose.sentences:
        if sentence.block != block:
            subject, block, quoted = None, sentence.block, False
        after_quotation, quoted = quoted, sentence.text.endswith(("”", '"', "”.", '".'))
        told = sum(word in _TRIGGERS for word in _WORD.findall(sentence.text.lower()))
        if told > _MOST or (not told and not plausible(sentence.text)):
            continue
        line = read_line(sentence.text, aliases)
        asked = is_question(sentence.text)
        acts = _apart(
            list(find_acts(line, subject)),
            list(find_states(line, subject)),
            list(find_provisions(line, after_quotation=after_quotation)),
            list(find_nominals(line)),
        )
        for act in acts:
            subject = act.subject or subject
            yield _mention(sentence, line, act, asked=asked)


def _apart(*layers: list[Act]) -> list[Act]:
    """Acts in the order of the text; of two that overlap, the one of the earlier layer."""
    kept: list[Act] = []
    for layer in layers:
        for act in layer:
            if not any(act.start < other.end and other.start < act.end for other in kept):
                kept.append(act)
    return sorted(kept, key=lambda act: act.start)


def _mention(sentence: Sentence, line: Line, act: Act, *, asked: bool) -> RulingMention:
    return RulingMention(
        block=sentence.block,
        start=sentence.start + act.start,
        end=sentence.start + act.end,
        actor=act.actor.words if act.actor else None,
        action=act.action,
        object=act.object,
        disposition=act.disposition,
        authority=_authority(line, act),
        vote=find_vote(line.text[max(0, act.start - 50) : act.end + 80]),
        negated=act.negated,
        planned=act.planned,
        supposed=act.supposed or asked,
    )


def _authority(line: Line, act: Act) -> str | None:
    """The citation within the act, else the one that follows it in brackets or after a comma."""
    inside = [normal for start, end, normal in line.authorities if start < act.end and act.start < end]
    if inside:
        return inside[0]
    close = [normal for start, _, normal in line.authorities if 0 <= start - act.end < 60]
    return close[0] if close else None
