"""What is done to people: convicted, sentenced, charged, pardoned, deported."""

from claimcheck.extract.rulings.kinds import Kind
from claimcheck.extract.rulings.senses import ANYHOW, PASSIVELY, RULED, Sense, by, done_to, of
from claimcheck.model import Disposition

D = Disposition
K = Kind

SENSES: tuple[Sense, ...] = (
    Sense("convict", D.CONVICTED, ANYHOW, "a jury convicted him of fraud"),
    Sense("acquit", D.ACQUITTED, ANYHOW, "she was acquitted of all charges"),
    Sense("exonerate", D.ACQUITTED, ANYHOW, "the inquiry exonerated him"),
    Sense("sentence", D.SENTENCED, ANYHOW, "he was sentenced to six years"),
    Sense("jail", D.SENTENCED, ANYHOW, "the editor was jailed for a year"),
    Sense("imprison", D.SENTENCED, ANYHOW, "the editor was imprisoned for a year"),
    Sense("fine", D.IMPOSED, ANYHOW, "the regulator fined the bank"),
    Sense("indict", D.CHALLENGED, ANYHOW, "a grand jury indicted the mayor"),
    Sense(
        "charge",
        D.CHALLENGED,
        (*by(K.BODY | K.COURT), *of(K.PERSON)),
        "prosecutors charged him with theft",
        "with|* with",
    ),
    Sense("plead", D.CONVICTED, ANYHOW, "he pleaded guilty to fraud", "guilty"),
    Sense("pardon", D.EXEMPTED, by(K.OFFICIAL | K.BODY), "the governor pardoned the poet"),
    Sense("extradite", D.OTHER, ANYHOW, "he was extradited to Spain"),
    Sense("impeach", D.CHALLENGED, ANYHOW, "the chamber impeached the president"),
    Sense(
        "disqualify",
        D.OTHER,
        (*by(K.COURT | K.BODY), *done_to(K.PERSON | K.OFFICIAL)),
        "the board disqualified the candidate",
    ),
    Sense("disbar", D.OTHER, ANYHOW, "the court disbarred the lawyer"),
    Sense("commute", D.AMENDED, of(RULED | K.PENALTY), "the governor commuted the sentence"),
    Sense("execute", D.SENTENCED, by(K.STATE), "the state executed two men"),
    Sense("deport", D.OTHER, (*by(K.STATE | K.BODY), *PASSIVELY), "the state deported the poet"),
    Sense("prosecute", D.CHALLENGED, (*by(K.STATE | K.BODY), *PASSIVELY), "the state prosecuted the firm"),
)
