"""What a verb of an official act is: its meaning, the company it needs, an example."""

from dataclasses import dataclass

from claimcheck.extract.rulings.kinds import Kind
from claimcheck.model import Disposition


@dataclass(frozen=True, slots=True)
class Frame:
    """What makes a verb official: the actor's kind, the object's, or both; None asks for nothing."""

    actor: Kind | None = None
    object: Kind | None = None
    passive: bool = False
    """Only of a passive, whose actor may stay unsaid: "the appeal was denied"."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One verb with one meaning. The first sense of a verb whose frame fits is taken."""

    verb: str
    """Its base form."""
    disposition: Disposition
    frames: tuple[Frame, ...]
    example: str
    after: str = ""
    """Words one of which must follow, `|` between: the particle or preposition that makes the meaning."""

    unless: str = ""
    """Words none of which may follow: what follows them is speech, not an act."""

    @property
    def loose(self) -> bool:
        """Whether the verb alone is official, whoever does it to whatever."""
        return any(frame == Frame() for frame in self.frames)


def by(*kinds: Kind) -> tuple[Frame, ...]:
    """One frame for each kind of actor."""
    return tuple(Frame(actor=kind) for kind in kinds)


def of(kind: Kind) -> tuple[Frame, ...]:
    """Any actor, this kind of object."""
    return (Frame(object=kind),)


def done_to(kind: Kind) -> tuple[Frame, ...]:
    """One frame for a passive verb with this kind of object."""
    return (Frame(object=kind, passive=True),)


def act(actor: Kind, thing: Kind) -> tuple[Frame, ...]:
    """Both."""
    return (Frame(actor, thing),)


LAWMAKER = Kind.LEGISLATURE | Kind.BODY | Kind.OFFICIAL | Kind.STATE | Kind.VOTERS
EXECUTIVE = Kind.BODY | Kind.OFFICIAL | Kind.STATE
GIFT = Kind.PERMIT | Kind.REQUEST | Kind.PROCEEDING
RULED = Kind.DECISION | Kind.INSTRUMENT
ANYHOW = (Frame(),)
PASSIVELY = (Frame(passive=True),)
BLAME = "* negligent|* liable|* responsible|* culpable|* fault|* blame"
FAULT = "* unconstitutional|* unlawful|* illegal|* invalid|* lawful|* legal|* void|* constitutional"
SPEECH = 'that , : “ " in on at'
