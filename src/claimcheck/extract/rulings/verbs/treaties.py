"""What states do to treaties and to one another."""

from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.senses import ANYHOW, Sense, act, by, done_to, of
from claimcheck.model import Disposition

D = Disposition
K = Kind

SENSES: tuple[Sense, ...] = (
    Sense("sign", D.SIGNED, (*of(K.INSTRUMENT), *act(ACTORS, K.DEAL)), "the two states signed the treaty"),
    Sense("initial", D.SIGNED, of(K.INSTRUMENT), "ministers initialled the accord"),
    Sense("reach", D.SIGNED, act(K.STATE, K.INSTRUMENT | K.DEAL), "the two states reached an accord"),
    Sense("ratify", D.RATIFIED, ANYHOW, "Norway ratified the convention"),
    Sense("accede", D.JOINED, ANYHOW, "Niger acceded to the protocol", "to"),
    Sense(
        "withdraw",
        D.WITHDREW,
        (*act(ACTORS, K.INSTRUMENT | K.BODY | K.COURT | K.LEGISLATURE | K.DEAL), *of(K.INSTRUMENT)),
        "Peru withdrew from the court",
        "from",
    ),
    Sense(
        "withdraw",
        D.WITHDREW,
        (*of(K.INSTRUMENT | K.PERMIT | K.PROCEEDING | K.REQUEST), *act(ACTORS, K.INSTRUMENT)),
        "the state withdrew its signature",
    ),
    Sense("withdraw", D.WITHDREW, act(ACTORS, K.COMMITMENT), "the state withdrew its consent"),
    Sense("leave", D.WITHDREW, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "the island left the union"),
    Sense(
        "quit",
        D.WITHDREW,
        act(K.STATE | K.OFFICIAL, K.BODY | K.INSTRUMENT | K.COURT),
        "the state quit the treaty",
    ),
    Sense("exit", D.WITHDREW, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "the state exited the pact"),
    Sense("denounce", D.WITHDREW, act(K.STATE, K.INSTRUMENT), "Bolivia denounced the convention"),
    Sense("pull", D.WITHDREW, act(ACTORS, K.STATE), "the king pulled the country out of the pact", "* out"),
    Sense(
        "pull",
        D.WITHDREW,
        act(ACTORS, K.BODY | K.INSTRUMENT | K.COURT | K.DEAL),
        "the president pulled out of the pact",
        "out of|out from",
    ),
    Sense("join", D.JOINED, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "Finland joined the alliance"),
    Sense("rejoin", D.JOINED, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "the state rejoined the accord"),
    Sense("accept", D.ADOPTED, (*act(K.STATE, K.INSTRUMENT | K.COURT),), "Ghana accepted the court"),
    Sense(
        "accept",
        D.ADOPTED,
        by(K.STATE),
        "Ghana accepted the court's jurisdiction",
        "* jurisdiction|* competence|* procedure",
    ),
    Sense(
        "give",
        D.RATIFIED,
        by(K.LEGISLATURE),
        "the senate gave its advice and consent",
        "its advice and consent|advice and consent|its consent|its assent",
    ),
    Sense("annex", D.OTHER, act(ACTORS, K.STATE), "the kingdom annexed the republic"),
    Sense(
        "terminate",
        D.REPEALED,
        (*act(ACTORS, K.INSTRUMENT | K.DEAL), *done_to(K.INSTRUMENT)),
        "the state terminated the treaty",
    ),
)
