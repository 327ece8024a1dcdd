"""What courts do to decisions, laws and requests: strike down, uphold, block, allow, deny, dismiss."""

from claimcheck.extract.rulings.kinds import ACTORS, LEGAL, Kind
from claimcheck.extract.rulings.senses import (
    ANYHOW,
    EXECUTIVE,
    GIFT,
    PASSIVELY,
    RULED,
    Frame,
    Sense,
    act,
    by,
    done_to,
    of,
)
from claimcheck.model import Disposition

D = Disposition
K = Kind

SENSES: tuple[Sense, ...] = (
    Sense(
        "strike",
        D.STRUCK_DOWN,
        (*by(K.COURT | K.LEGISLATURE), *of(RULED)),
        "the court struck down the curfew",
        "down",
    ),
    Sense("invalidate", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED)), "judges invalidated the map"),
    Sense(
        "nullify", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED | K.OFFICE)), "the tribunal nullified the election"
    ),
    Sense(
        "annul",
        D.STRUCK_DOWN,
        (*by(K.COURT | K.BODY), *of(RULED | K.OFFICE), *PASSIVELY),
        "the court annulled the decree",
    ),
    Sense("void", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED)), "a judge voided the rule"),
    Sense("quash", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the appeal court quashed the conviction"),
    Sense("overturn", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the verdict was overturned"),
    Sense(
        "overrule",
        D.OVERTURNED,
        (*act(K.LEGISLATURE, K.REQUEST), *by(K.COURT), *of(RULED)),
        "the Senate overruled the veto",
    ),
    Sense("reverse", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the panel reversed the ruling"),
    Sense("vacate", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the judges vacated the sentence"),
    Sense("set", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the court set aside the award", "aside"),
    Sense("throw", D.DISMISSED, (*by(K.COURT), *of(LEGAL)), "a judge threw out the case", "out"),
    Sense("toss", D.DISMISSED, (*by(K.COURT), *of(LEGAL)), "a judge tossed out the case", "out"),
    Sense("strike", D.DISMISSED, act(K.COURT, LEGAL), "the court struck out the claim", "out"),
    Sense("uphold", D.UPHELD, (*by(K.COURT | K.LEGISLATURE), *of(RULED)), "the Senate upheld the veto"),
    Sense("affirm", D.UPHELD, (*by(K.COURT), *of(RULED)), "the judges affirmed the conviction"),
    Sense("reaffirm", D.UPHELD, act(ACTORS, RULED), "the court reaffirmed the ruling"),
    Sense("confirm", D.UPHELD, act(K.COURT, RULED | K.PENALTY), "the court confirmed the sentence"),
    Sense("let", D.UPHELD, by(K.COURT), "the court let the ruling stand", "stand|* stand"),
    Sense("reinstate", D.UPHELD, (*by(ACTORS), *of(RULED)), "the panel reinstated the ban"),
    Sense(
        "remand",
        D.REMANDED,
        (*by(K.COURT), *of(LEGAL), Frame(object=K.PERSON)),
        "the judges remanded the case",
    ),
    Sense(
        "block",
        D.BLOCKED,
        (*by(K.COURT), *act(ACTORS, LEGAL | K.REQUEST), *done_to(K.INSTRUMENT)),
        "a judge blocked the order",
    ),
    Sense("halt", D.BLOCKED, (*by(K.COURT), *act(ACTORS, LEGAL)), "a judge halted the deportations"),
    Sense("freeze", D.BLOCKED, (*by(K.COURT), *act(ACTORS, LEGAL)), "the court froze the order"),
    Sense("enjoin", D.BLOCKED, ANYHOW, "the judge enjoined the ministry"),
    Sense("stay", D.BLOCKED, act(K.COURT, LEGAL | K.PENALTY), "the court stayed the injunction"),
    Sense(
        "suspend",
        D.SUSPENDED,
        (*by(K.COURT | K.INSTRUMENT), *act(EXECUTIVE | K.LEGISLATURE, LEGAL | K.STATE | K.PERMIT)),
        "the order suspended the programme",
    ),
    Sense("allow", D.ALLOWED, by(K.COURT), "the court allowed the march to go on"),
    Sense("permit", D.ALLOWED, by(K.COURT), "the judge permitted the sale"),
    *(
        Sense(
            verb,
            D.ALLOWED,
            by(K.COURT | K.LEGISLATURE | K.BODY | K.INSTRUMENT),
            f"the court {forms} the search",
        )
        for verb, forms in (("authorize", "authorized"), ("authorise", "authorised"))
    ),
    Sense("disallow", D.BLOCKED, (*by(K.COURT), *act(ACTORS, LEGAL)), "the court disallowed the claim"),
    Sense("clear", D.ALLOWED, by(K.COURT | K.BODY), "the regulator cleared the merger", "the"),
    Sense(
        "grant",
        D.EXEMPTED,
        ANYHOW,
        "residents were granted exemptions",
        "exemptions|exemption|waivers|waiver",
    ),
    Sense(
        "grant",
        D.GRANTED,
        (*by(K.COURT), *done_to(GIFT), *act(ACTORS, GIFT)),
        "the court granted the petition",
    ),
    Sense(
        "deny",
        D.DENIED,
        (*by(K.COURT), *act(K.BODY | K.STATE, GIFT), *of(K.PERMIT), *done_to(GIFT)),
        "the judge denied bail",
    ),
    Sense(
        "refuse",
        D.DENIED,
        by(K.COURT),
        "the court refused to hear the case",
        "to hear|to review|to consider|to take|to intervene",
    ),
    Sense(
        "refuse",
        D.DENIED,
        (*act(K.COURT | K.BODY, GIFT), *of(K.PERMIT), *by(K.COURT)),
        "the court refused the application",
    ),
    Sense(
        "decline",
        D.DENIED,
        by(K.COURT),
        "the court declined to hear the case",
        "to hear|to review|to consider|to take|to intervene",
    ),
    Sense(
        "reject",
        D.REJECTED,
        (
            *by(K.COURT | K.LEGISLATURE | K.VOTERS),
            *act(ACTORS, LEGAL | K.REQUEST),
            *done_to(LEGAL | K.REQUEST | K.PERMIT),
        ),
        "voters rejected the plan",
    ),
    Sense(
        "dismiss",
        D.DISMISSED,
        (*act(K.COURT, LEGAL), *by(K.COURT), *of(K.PROCEEDING)),
        "a judge dismissed the lawsuit",
    ),
    Sense(
        "refuse",
        D.DENIED,
        by(K.BODY | K.STATE),
        "the ministry refused to register the party",
        "to register|to accredit|to license|to recognise|to recognize",
    ),
    Sense("cancel", D.DISMISSED, (*act(K.COURT, K.PROCEEDING),), "the court cancelled the hearing"),
    Sense("hear", D.OTHER, act(K.COURT, K.PROCEEDING), "the court will hear the appeal"),
    Sense("consider", D.OTHER, act(K.COURT, K.PROCEEDING), "the court will consider the appeal"),
    Sense("drop", D.AMENDED, of(K.STATE), "the republic was dropped from the list", "from"),
    Sense("drop", D.DISMISSED, of(K.PROCEEDING), "prosecutors dropped the charges"),
    Sense(
        "confirm",
        D.APPOINTED,
        act(K.LEGISLATURE, K.OFFICIAL | K.COURT | K.PERSON | K.REQUEST),
        "the senate confirmed the judge",
    ),
    Sense("clear", D.ACQUITTED, PASSIVELY, "the general was cleared of fraud", "of"),
    Sense("override", D.OVERTURNED, act(ACTORS, K.REQUEST | RULED), "the senate overrode the veto"),
    Sense("narrow", D.AMENDED, act(K.COURT, RULED), "the court narrowed the injunction"),
    Sense(
        "cancel",
        D.REPEALED,
        (*act(ACTORS, K.INSTRUMENT | K.PERMIT), *done_to(K.PERMIT)),
        "the ministry cancelled the licence",
    ),
    Sense("reduce", D.AMENDED, act(K.COURT, K.DECISION | K.PENALTY), "the court reduced the sentence"),
    Sense("restore", D.UPHELD, act(ACTORS, RULED), "the panel restored the ban"),
    Sense("settle", D.OTHER, of(K.PROCEEDING), "the firm settled the lawsuit"),
    Sense(
        "suspend",
        D.SUSPENDED,
        done_to(K.STATE | K.OFFICIAL),
        "the state was suspended from the council",
        "from",
    ),
)
