"""Who is put into office, out of it, or on a list."""

from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.senses import ANYHOW, PASSIVELY, Sense, act, by, done_to, of
from claimcheck.model import Disposition

D = Disposition
K = Kind

SENSES: tuple[Sense, ...] = (
    Sense(
        "designate",
        D.DESIGNATED,
        (*by(ACTORS), *PASSIVELY),
        "the ministry designated the group a terrorist body",
    ),
    *(
        Sense(
            verb,
            D.DESIGNATED,
            by(K.COURT | K.BODY | K.OFFICIAL | K.STATE),
            f"the ministry {forms} the group an extremist organisation",
            "* agent|* agents|* extremist|* terrorist|* undesirable|* illegal",
        )
        for verb, forms in (("label", "labelled"), ("brand", "branded"))
    ),
    Sense("blacklist", D.DESIGNATED, (*by(ACTORS), *PASSIVELY), "the treasury blacklisted the bank"),
    Sense("elect", D.ELECTED, ANYHOW, "she was elected mayor"),
    Sense("re-elect", D.ELECTED, ANYHOW, "she was re-elected mayor"),
    Sense("reelect", D.ELECTED, ANYHOW, "she was reelected mayor"),
    Sense("win", D.ELECTED, of(K.OFFICE), "the incumbent won re-election"),
    Sense(
        "appoint",
        D.APPOINTED,
        (*by(ACTORS), *of(K.OFFICIAL | K.COURT | K.PERSON)),
        "the king appointed a premier",
    ),
    Sense("nominate", D.APPOINTED, (*by(ACTORS), *of(K.OFFICIAL)), "the president nominated a judge"),
    Sense("inaugurate", D.APPOINTED, of(K.OFFICIAL), "the president was inaugurated"),
    Sense(
        "expel",
        D.OTHER,
        (*by(K.STATE | K.BODY | K.LEGISLATURE), *done_to(K.OFFICIAL | K.STATE)),
        "the state expelled nine diplomats",
    ),
    Sense(
        "dissolve",
        D.OTHER,
        (*act(ACTORS, K.LEGISLATURE | K.BODY | K.COMPANY | K.INSTRUMENT), *by(K.COURT)),
        "the king dissolved parliament",
    ),
    Sense("oust", D.OTHER, (*act(ACTORS, K.OFFICIAL), *done_to(K.OFFICIAL)), "parliament ousted the premier"),
)
