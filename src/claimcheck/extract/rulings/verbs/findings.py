"""What courts and bodies find, say, order and award."""

from claimcheck.extract.rulings.kinds import ACTORS, LEGAL, Kind
from claimcheck.extract.rulings.senses import (
    ANYHOW,
    BLAME,
    FAULT,
    PASSIVELY,
    RULED,
    SPEECH,
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
    Sense("cite", D.STATED, by(K.COURT | K.INSTRUMENT), "the order cites the act"),
    Sense("list", D.PROVIDES, by(K.INSTRUMENT), "the annex to the treaty lists 40 ports"),
    Sense(
        "find",
        D.ACQUITTED,
        ANYHOW,
        "the jury found her not guilty",
        "not guilty|him not guilty|her not guilty|them not guilty",
    ),
    Sense(
        "find",
        D.CONVICTED,
        (*by(K.COURT), *of(K.PERSON | K.OFFICIAL | K.COMPANY | K.BODY)),
        "the jury found her guilty",
        "guilty|* guilty",
    ),
    Sense(
        "find",
        D.FOUND_VIOLATION,
        (*by(K.COURT | K.BODY), *of(K.CLAIM)),
        "the court found a violation of article 3",
        "a violation|a breach|violations|breaches|in violation",
    ),
    Sense(
        "find",
        D.FOUND_NO_VIOLATION,
        (*by(K.COURT | K.BODY), *of(K.CLAIM)),
        "the court found no violation",
        "no violation|no breach",
    ),
    Sense(
        "find",
        D.FOUND_VIOLATION,
        done_to(ACTORS | K.COMPANY | K.PERSON),
        "the state was found to have breached the act",
        "to have violated|to have breached|to have broken|to have infringed|in breach|in violation",
    ),
    Sense("find", D.HELD, by(K.COURT), "the court found the tax unlawful", FAULT),
    Sense("find", D.HELD, by(K.COURT | K.FINDER), "the inquiry found the pilot at fault", BLAME),
    Sense(
        "find",
        D.HELD,
        by(K.COURT | K.FINDER),
        "the court found that the law was void",
        "that|in favor|in favour|against",
    ),
    Sense(
        "rule",
        D.HELD,
        by(K.COURT | K.FINDER),
        "the court ruled that the tax was lawful",
        "that|against|in|for|on|it|the|last|" + FAULT,
    ),
    Sense(
        "rule",
        D.HELD,
        by(K.LEGISLATURE | K.BODY | K.OFFICIAL),
        "the regulator ruled that the tax was lawful",
        "that|against|in favor|in favour",
    ),
    Sense(
        "hold",
        D.HELD,
        by(K.COURT),
        "the court held that the tax was lawful",
        "that|* responsible|* liable|* contempt|" + FAULT,
    ),
    Sense("hold", D.HELD, by(K.COURT), "the court held in an earlier case that the tax was lawful", "* that"),
    Sense("decide", D.HELD, by(K.COURT), "the court decided the case", "that|the|against|in|whether"),
    Sense("conclude", D.HELD, by(K.COURT | K.FINDER), "the commission concluded that it was lawful", "that"),
    Sense(
        "determine", D.HELD, by(K.COURT | K.FINDER | K.BODY), "the agency determined that it was safe", "that"
    ),
    Sense(
        "declare", D.HELD, by(K.COURT | K.LEGISLATURE | K.BODY | K.STATE), "the court declared the tax void"
    ),
    Sense("declare", D.HELD, by(K.OFFICIAL), "the mayor declared an emergency", unless=SPEECH),
    Sense("declare", D.HELD, done_to(RULED | K.OFFICE | K.COMPANY | K.VOTERS), "the ban was declared void"),
    Sense("proclaim", D.HELD, by(ACTORS), "the king proclaimed a holiday", unless=SPEECH),
    Sense("argue", D.STATED, by(K.COURT), "the court argued that the tax was fair", "that"),
    *(
        Sense(verb, D.STATED, by(K.COURT), f"the court {forms} that the tax was fair", 'that|“|"')
        for verb, forms in (
            ("note", "noted"),
            ("observe", "observed"),
            ("say", "said"),
            ("state", "stated"),
            ("write", "wrote"),
            ("explain", "explained"),
            ("add", "added"),
            ("warn", "warned"),
            ("stress", "stressed"),
            ("reiterate", "reiterated"),
            ("acknowledge", "acknowledged"),
            ("emphasize", "emphasized"),
            ("emphasise", "emphasised"),
            ("reason", "reasoned"),
            ("recall", "recalled"),
            ("suggest", "suggested"),
        )
    ),
    Sense("side", D.HELD, by(K.COURT), "the court sided with the tenants", "with"),
    Sense("deem", D.HELD, by(K.COURT), "the court deemed the tax unlawful", FAULT),
    *(
        Sense(
            verb,
            D.ISSUED,
            act(K.COURT, ACTORS | K.COMPANY | K.PERSON),
            f"the court {forms} the ministry to pay",
            "* to",
        )
        for verb, forms in (("instruct", "instructed"), ("direct", "directed"))
    ),
    Sense("certify", D.HELD, by(ACTORS), "the board certified the election"),
    Sense("recognize", D.HELD, act(ACTORS, K.PERMIT | K.STATE), "Chile recognized the state"),
    Sense("recognise", D.HELD, act(ACTORS, K.PERMIT | K.STATE), "Chile recognised the state"),
    Sense("condemn", D.STATED, act(K.BODY | K.LEGISLATURE, LEGAL), "the council condemned the decree"),
    Sense("order", D.ISSUED, by(K.COURT | K.OFFICIAL | K.BODY), "the judge ordered a retrial"),
    Sense("award", D.AWARDED, by(K.COURT), "the tribunal awarded her damages"),
    Sense("award", D.AWARDED, PASSIVELY, "she was awarded damages", "damages|compensation|custody|$|€|£"),
    Sense("violate", D.FOUND_VIOLATION, of(K.INSTRUMENT), "the raid violated the treaty"),
    Sense("breach", D.FOUND_VIOLATION, of(K.INSTRUMENT), "the raid breached the treaty"),
    Sense("conclude", D.SIGNED, act(ACTORS, K.INSTRUMENT | K.DEAL), "the two states concluded a treaty"),
    Sense("concede", D.STATED, act(K.PERSON | K.OFFICIAL, K.OFFICE), "the premier conceded the election"),
    Sense(
        "order",
        D.ISSUED,
        done_to(K.PERSON | K.COMPANY | K.STATE),
        "the firm was ordered to pay a fine",
        "to pay|to stand",
    ),
)
