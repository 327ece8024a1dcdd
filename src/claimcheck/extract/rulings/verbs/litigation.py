"""How cases begin: challenges, appeals, lawsuits."""

from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.senses import ANYHOW, RULED, Sense, act, by, of
from claimcheck.model import Disposition

D = Disposition
K = Kind

SENSES: tuple[Sense, ...] = (
    Sense("challenge", D.CHALLENGED, (*of(RULED), *by(K.STATE)), "the order was challenged in court"),
    Sense("contest", D.CHALLENGED, act(ACTORS, RULED), "the state contested the ruling"),
    Sense("appeal", D.CHALLENGED, of(RULED | K.PENALTY), "the firm appealed against the ruling", "against"),
    Sense("appeal", D.CHALLENGED, (*of(RULED), *by(K.BODY | K.STATE)), "the state appealed the ruling"),
    *(
        Sense(
            verb,
            D.CHALLENGED,
            act(ACTORS, K.PROCEEDING),
            f"the commission {forms} proceedings",
            after="* proceedings|* lawsuit|* prosecution|* trial|proceedings",
        )
        for verb, forms in (("open", "opened"), ("launch", "launched"), ("initiate", "initiated"))
    ),
    Sense("bring", D.CHALLENGED, of(K.PROCEEDING), "the union brought a lawsuit"),
    Sense("sue", D.CHALLENGED, ANYHOW, "the union sued the ministry"),
    Sense("file", D.CHALLENGED, of(K.PROCEEDING), "the union filed a lawsuit"),
    Sense("lodge", D.CHALLENGED, of(K.PROCEEDING), "the union lodged an appeal"),
    Sense("lodge", D.ISSUED, act(ACTORS, K.INSTRUMENT | K.COMMITMENT), "the state lodged a declaration"),
    Sense(
        "refer",
        D.CHALLENGED,
        by(K.BODY | K.STATE | K.LEGISLATURE | K.COURT),
        "the council referred the matter to the court",
        "* court|* icc|* tribunal|* prosecutor|* prosecutors",
    ),
    Sense("appeal", D.CHALLENGED, of(K.PENALTY), "the firm appealed the fine"),
)
