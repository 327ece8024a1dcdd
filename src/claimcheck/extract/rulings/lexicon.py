"""The verbs of official acts: what each disposes, and what actor or object makes it official; an example each."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extract.rulings.kinds import ACTORS, LEGAL, Kind
from claimcheck.model import Disposition as D

K = Kind
LAWMAKER = K.LEGISLATURE | K.BODY | K.OFFICIAL | K.STATE | K.VOTERS
EXECUTIVE = K.BODY | K.OFFICIAL | K.STATE
PROCESS = K.PROCEEDING | K.REQUEST
GIFT = K.PERMIT | K.REQUEST | K.PROCEEDING
RULED = K.DECISION | K.INSTRUMENT


@dataclass(frozen=True, slots=True)
class Frame:
    """What makes a verb official: the actor's kind, the object's, or both; None asks for nothing."""

    actor: Kind | None = None
    object: Kind | None = None


@dataclass(frozen=True, slots=True)
class Sense:
    """One verb with one meaning. The first sense of a verb whose frame fits is taken."""

    verb: str
    """Its base form."""
    disposition: D
    frames: tuple[Frame, ...]
    example: str
    after: str = ""
    """Words one of which must follow, `|` between: the particle or preposition that makes the meaning."""


def by(*kinds: Kind) -> tuple[Frame, ...]:
    """One frame for each kind of actor."""
    return tuple(Frame(actor=kind) for kind in kinds)


def of(kind: Kind) -> tuple[Frame, ...]:
    """Any actor, this kind of object."""
    return (Frame(object=kind),)


def act(actor: Kind, thing: Kind) -> tuple[Frame, ...]:
    """Both."""
    return (Frame(actor, thing),)


ANYHOW = (Frame(),)

SENSES = (
    # decisions on decisions and laws
    Sense("strike", D.STRUCK_DOWN, (*by(K.COURT | K.LEGISLATURE), *of(RULED)), "the court struck down the curfew", "down"),
    Sense("invalidate", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED)), "judges invalidated the map"),
    Sense("nullify", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED | K.OFFICE)), "the tribunal nullified the election"),
    Sense("annul", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED | K.OFFICE)), "the court annulled the decree"),
    Sense("void", D.STRUCK_DOWN, (*by(K.COURT), *of(RULED)), "a judge voided the rule"),
    Sense("quash", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the appeal court quashed the conviction"),
    Sense("overturn", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the verdict was overturned"),
    Sense("overrule", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the Senate overruled the veto"),
    Sense("reverse", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the panel reversed the ruling"),
    Sense("vacate", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the judges vacated the sentence"),
    Sense("set", D.OVERTURNED, (*by(K.COURT), *of(RULED)), "the court set aside the award", "aside"),
    Sense("throw", D.DISMISSED, (*by(K.COURT), *of(LEGAL)), "a judge threw out the case", "out"),
    Sense("uphold", D.UPHELD, (*by(K.COURT), *of(RULED)), "the Senate upheld the veto"),
    Sense("affirm", D.UPHELD, (*by(K.COURT), *of(RULED)), "the judges affirmed the conviction"),
    Sense("reinstate", D.UPHELD, (*by(ACTORS), *of(RULED)), "the panel reinstated the ban"),
    Sense("remand", D.REMANDED, (*by(K.COURT), *of(LEGAL), Frame(object=K.PERSON)), "the judges remanded the case"),
    # stopping and allowing
    Sense("block", D.BLOCKED, (*by(K.COURT), *act(ACTORS, LEGAL | K.REQUEST)), "a judge blocked the order"),
    Sense("halt", D.BLOCKED, (*by(K.COURT), *act(ACTORS, LEGAL)), "a judge halted the deportations"),
    Sense("freeze", D.BLOCKED, (*by(K.COURT), *act(ACTORS, LEGAL)), "the court froze the order"),
    Sense("enjoin", D.BLOCKED, ANYHOW, "the judge enjoined the ministry"),
    Sense("bar", D.BLOCKED, by(ACTORS | K.INSTRUMENT), "the court barred the sale"),
    Sense("prohibit", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the act prohibits whaling"),
    Sense("forbid", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the decree forbids gatherings"),
    Sense("ban", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the city banned fireworks"),
    Sense("outlaw", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "parliament outlawed the party"),
    Sense("criminalize", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the law criminalizes begging"),
    Sense("criminalise", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the law criminalises begging"),
    Sense("legalize", D.ALLOWED, by(ACTORS | K.INSTRUMENT), "the state legalized cannabis"),
    Sense("legalise", D.ALLOWED, by(ACTORS | K.INSTRUMENT), "the state legalised cannabis"),
    Sense("decriminalize", D.ALLOWED, by(ACTORS | K.INSTRUMENT), "the island decriminalized it"),
    Sense("decriminalise", D.ALLOWED, by(ACTORS | K.INSTRUMENT), "the island decriminalised it"),
    Sense("stay", D.BLOCKED, act(K.COURT, LEGAL), "the court stayed the injunction"),
    Sense("suspend", D.SUSPENDED, (*by(K.COURT | K.INSTRUMENT), *act(EXECUTIVE | K.LEGISLATURE, LEGAL | K.STATE | K.PERMIT)), "the order suspended the programme"),
    Sense("allow", D.ALLOWED, by(K.COURT), "the court allowed the march to go on"),
    Sense("permit", D.ALLOWED, by(K.COURT), "the judge permitted the sale"),
    Sense("clear", D.ALLOWED, by(K.COURT | K.BODY), "the regulator cleared the merger", "the"),
    Sense("lift", D.REPEALED, (*act(ACTORS, RULED), *of(K.DECISION)), "the council lifted the embargo"),
    Sense("grant", D.EXEMPTED, ANYHOW, "residents were granted exemptions", "exemptions|exemption|waivers|waiver"),
    Sense("grant", D.GRANTED, (*by(K.COURT), *of(GIFT)), "the court granted the petition"),
    Sense("deny", D.DENIED, (*by(K.COURT), *act(K.BODY | K.STATE, GIFT), *of(K.PERMIT)), "the judge denied bail"),
    Sense("refuse", D.DENIED, (*act(K.COURT | K.BODY, GIFT), *of(K.PERMIT), *by(K.COURT)), "the court refused the application"),
    Sense("decline", D.DENIED, by(K.COURT), "the court declined to hear the case", "to"),
    Sense("reject", D.REJECTED, (*by(K.COURT | K.LEGISLATURE | K.VOTERS), *act(ACTORS, LEGAL | K.REQUEST)), "voters rejected the plan"),
    Sense("dismiss", D.DISMISSED, (*act(K.COURT, LEGAL), *by(K.COURT), *of(K.PROCEEDING)), "a judge dismissed the lawsuit"),
    Sense("cancel", D.DISMISSED, act(K.COURT, K.PROCEEDING), "the court cancelled the hearing"),
    Sense("hear", D.OTHER, act(K.COURT, K.PROCEEDING), "the court will hear the appeal"),
    Sense("consider", D.OTHER, act(K.COURT, K.PROCEEDING), "the court will consider the appeal"),
    Sense("cite", D.STATED, by(K.COURT | K.INSTRUMENT), "the order cites the act"),
    Sense("list", D.PROVIDES, by(K.INSTRUMENT), "the annex to the treaty lists 40 ports"),
    # crime
    Sense("convict", D.CONVICTED, ANYHOW, "a jury convicted him of fraud"),
    Sense("acquit", D.ACQUITTED, ANYHOW, "she was acquitted of all charges"),
    Sense("exonerate", D.ACQUITTED, ANYHOW, "the inquiry exonerated him"),
    Sense("sentence", D.SENTENCED, ANYHOW, "he was sentenced to six years"),
    Sense("jail", D.SENTENCED, ANYHOW, "the editor was jailed for a year"),
    Sense("imprison", D.SENTENCED, ANYHOW, "the editor was imprisoned for a year"),
    Sense("fine", D.IMPOSED, ANYHOW, "the regulator fined the bank"),
    Sense("indict", D.CHALLENGED, ANYHOW, "a grand jury indicted the mayor"),
    Sense("charge", D.CHALLENGED, (*by(K.BODY | K.COURT), *of(K.PERSON)), "prosecutors charged him with theft", "with"),
    Sense("plead", D.CONVICTED, ANYHOW, "he pleaded guilty to fraud", "guilty"),
    Sense("pardon", D.EXEMPTED, by(K.OFFICIAL | K.BODY), "the governor pardoned the poet"),
    Sense("extradite", D.OTHER, ANYHOW, "he was extradited to Spain"),
    Sense("impeach", D.CHALLENGED, ANYHOW, "the chamber impeached the president"),
    # findings
    Sense("find", D.CONVICTED, (*by(K.COURT), Frame()), "the jury found her guilty", "guilty|him guilty|her guilty|them guilty"),
    Sense("find", D.ACQUITTED, ANYHOW, "the jury found her not guilty", "not guilty|him not guilty|her not guilty"),
    Sense("find", D.FOUND_VIOLATION, (*by(K.COURT | K.BODY), *of(K.CLAIM)), "the court found a violation of article 3", "a violation|a breach|violations|breaches|in violation"),
    Sense("find", D.FOUND_NO_VIOLATION, (*by(K.COURT | K.BODY), *of(K.CLAIM)), "the court found no violation", "no violation|no breach"),
    Sense("find", D.HELD, by(K.COURT | K.BODY), "the court found that the law was void", "that|in favor|in favour|against"),
    Sense("rule", D.HELD, by(K.COURT | K.BODY | K.PERSON), "the court ruled that the tax was lawful", "that|against|in|for|on|it|the|unanimously|last|out"),
    Sense("hold", D.HELD, by(K.COURT), "the court held that the tax was lawful", "that"),
    Sense("decide", D.HELD, by(K.COURT), "the court decided the case", "that|the|against|in"),
    Sense("conclude", D.HELD, by(K.COURT | K.BODY), "the commission concluded that it was lawful", "that"),
    Sense("determine", D.HELD, by(K.COURT | K.BODY), "the agency determined that it was safe", "that"),
    Sense("declare", D.HELD, by(ACTORS), "the court declared the tax void"),
    Sense("proclaim", D.HELD, by(ACTORS), "the king proclaimed a holiday"),
    Sense("argue", D.STATED, by(K.COURT), "the court argued that the tax was fair", "that"),
    Sense("certify", D.HELD, by(ACTORS), "the board certified the election"),
    Sense("recognize", D.HELD, act(ACTORS, K.PERMIT | K.STATE), "Chile recognized the state"),
    Sense("recognise", D.HELD, act(ACTORS, K.PERMIT | K.STATE), "Chile recognised the state"),
    Sense("condemn", D.STATED, act(K.BODY | K.LEGISLATURE, LEGAL), "the council condemned the decree"),
    Sense("order", D.ISSUED, by(K.COURT | K.OFFICIAL | K.BODY), "the judge ordered a retrial"),
    Sense("award", D.AWARDED, by(K.COURT), "the tribunal awarded her damages"),
    Sense("award", D.AWARDED, of(K.PENALTY), "she was awarded damages"),
    Sense("violate", D.FOUND_VIOLATION, of(K.INSTRUMENT), "the raid violated the treaty"),
    Sense("breach", D.FOUND_VIOLATION, of(K.INSTRUMENT), "the raid breached the treaty"),
    # treaties
    Sense("sign", D.SIGNED, of(K.INSTRUMENT), "the two states signed the treaty"),
    Sense("initial", D.SIGNED, of(K.INSTRUMENT), "ministers initialled the accord"),
    Sense("ratify", D.RATIFIED, ANYHOW, "Norway ratified the convention"),
    Sense("accede", D.JOINED, ANYHOW, "Niger acceded to the protocol", "to"),
    Sense("withdraw", D.WITHDREW, (*act(ACTORS, K.INSTRUMENT | K.BODY | K.COURT | K.LEGISLATURE), *of(K.INSTRUMENT | K.COURT)), "Peru withdrew from the court", "from"),
    Sense("withdraw", D.WITHDREW, (*of(K.INSTRUMENT | K.PERMIT | K.PROCEEDING | K.REQUEST), *act(ACTORS, K.INSTRUMENT)), "the state withdrew its signature"),
    Sense("leave", D.WITHDREW, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "the island left the union"),
    Sense("quit", D.WITHDREW, act(K.STATE | K.OFFICIAL, K.BODY | K.INSTRUMENT | K.COURT), "the state quit the treaty"),
    Sense("exit", D.WITHDREW, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "the state exited the pact"),
    Sense("denounce", D.WITHDREW, act(K.STATE, K.INSTRUMENT), "Bolivia denounced the convention"),
    Sense("pull", D.WITHDREW, act(ACTORS, K.BODY | K.INSTRUMENT | K.COURT), "the president pulled out of the pact", "out"),
    Sense("join", D.JOINED, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "Finland joined the alliance"),
    Sense("rejoin", D.JOINED, act(K.STATE, K.BODY | K.INSTRUMENT | K.COURT), "the state rejoined the accord"),
    Sense("accept", D.ADOPTED, (*act(K.STATE, K.INSTRUMENT | K.COURT), *by(K.COURT)), "Ghana accepted the court"),
    Sense("annex", D.OTHER, act(ACTORS, K.STATE), "the kingdom annexed the republic"),
    # making and unmaking law
    Sense("adopt", D.ADOPTED, (*act(LAWMAKER, K.INSTRUMENT), *of(K.INSTRUMENT)), "parliament adopted a law"),
    Sense("pass", D.ADOPTED, (*of(K.INSTRUMENT), ), "the senate passed the bill"),
    Sense("enact", D.ADOPTED, ANYHOW, "the state enacted a ban"),
    Sense("approve", D.ADOPTED, (*by(K.LEGISLATURE | K.VOTERS), *act(ACTORS, RULED | K.REQUEST)), "voters approved the plan"),
    Sense("endorse", D.ADOPTED, act(LAWMAKER, K.INSTRUMENT), "the council endorsed the accord"),
    Sense("promulgate", D.ISSUED, of(K.INSTRUMENT), "the king promulgated the constitution"),
    Sense("issue", D.ISSUED, (*of(RULED), *act(ACTORS, RULED)), "the president issued a decree"),
    Sense("veto", D.REJECTED, ANYHOW, "the governor vetoed the bill"),
    Sense("repeal", D.REPEALED, ANYHOW, "parliament repealed the act"),
    Sense("revoke", D.REPEALED, (*by(ACTORS), *of(RULED | K.PERMIT)), "the agency revoked the licence"),
    Sense("rescind", D.REPEALED, ANYHOW, "the mayor rescinded the order"),
    Sense("abolish", D.REPEALED, (*by(ACTORS), *of(RULED | K.PENALTY)), "the state abolished the death penalty"),
    Sense("scrap", D.REPEALED, act(ACTORS, RULED), "the cabinet scrapped the tax"),
    Sense("amend", D.AMENDED, (*of(K.INSTRUMENT), ), "parliament amended the act"),
    Sense("remove", D.AMENDED, by(K.INSTRUMENT), "the decree removed two towns from the list"),
    Sense("add", D.AMENDED, by(K.INSTRUMENT), "the decree added two towns"),
    Sense("drop", D.AMENDED, of(K.STATE), "the republic was dropped from the list", "from"),
    Sense("drop", D.DISMISSED, of(K.PROCEEDING), "prosecutors dropped the charges"),
    Sense("retain", D.PROVIDES, by(K.INSTRUMENT), "the new act retained the limit"),
    Sense("replace", D.REPLACED, (*act(K.INSTRUMENT, K.INSTRUMENT), *of(K.INSTRUMENT)), "the new act replaced the code"),
    Sense("supersede", D.REPLACED, of(K.INSTRUMENT), "the new act superseded the code"),
    Sense("expire", D.EXPIRED, by(K.INSTRUMENT | K.DECISION), "the ban expired"),
    Sense("lapse", D.EXPIRED, by(K.INSTRUMENT | K.DECISION), "the ban lapsed"),
    Sense("extend", D.AMENDED, act(ACTORS, K.INSTRUMENT), "the council extended the sanctions"),
    Sense("impose", D.IMPOSED, (*by(ACTORS | K.INSTRUMENT), *of(RULED | K.PENALTY)), "the council imposed sanctions"),
    Sense("limit", D.IMPOSED, by(K.INSTRUMENT), "the order limited entries"),
    Sense("restrict", D.IMPOSED, by(K.INSTRUMENT), "the order restricts entries"),
    Sense("require", D.IMPOSED, by(K.INSTRUMENT), "the act requires a licence"),
    Sense("exempt", D.EXEMPTED, by(ACTORS | K.INSTRUMENT), "the act exempts farmers"),
    Sense("sanction", D.IMPOSED, by(K.BODY | K.STATE | K.OFFICIAL), "the treasury sanctioned the bank"),
    # posts and lists
    Sense("designate", D.DESIGNATED, by(ACTORS), "the ministry designated the group a terrorist body"),
    Sense("elect", D.ELECTED, ANYHOW, "she was elected mayor"),
    Sense("re-elect", D.ELECTED, ANYHOW, "she was re-elected mayor"),
    Sense("reelect", D.ELECTED, ANYHOW, "she was reelected mayor"),
    Sense("win", D.ELECTED, of(K.OFFICE), "the incumbent won re-election"),
    Sense("appoint", D.APPOINTED, ANYHOW, "the king appointed a premier"),
    Sense("nominate", D.APPOINTED, (*by(ACTORS), *of(K.OFFICIAL)), "the president nominated a judge"),
    Sense("confirm", D.APPOINTED, act(K.LEGISLATURE, K.OFFICIAL | K.COURT | K.PERSON | K.REQUEST), "the senate confirmed the judge"),
    Sense("inaugurate", D.APPOINTED, of(K.OFFICIAL), "the president was inaugurated"),
    # litigation
    Sense("challenge", D.CHALLENGED, (*of(RULED), *by(K.STATE)), "the order was challenged in court"),
    Sense("appeal", D.CHALLENGED, (*of(RULED), *by(K.BODY | K.STATE)), "the state appealed the ruling"),
    Sense("sue", D.CHALLENGED, ANYHOW, "the union sued the ministry"),
    Sense("file", D.CHALLENGED, of(K.PROCEEDING), "the union filed a lawsuit"),
    Sense("vote", D.ADOPTED, by(K.LEGISLATURE | K.BODY | K.VOTERS | K.STATE), "the senate voted to repeal the act", "to|for|in"),
    Sense("vote", D.REJECTED, by(K.LEGISLATURE | K.BODY | K.VOTERS | K.STATE), "the senate voted against the act", "against|down"),
    Sense("guarantee", D.PROVIDES, by(K.INSTRUMENT), "the charter guarantees free speech"),
    Sense("enshrine", D.PROVIDES, by(K.INSTRUMENT), "the charter enshrines free speech"),
    Sense("stipulate", D.PROVIDES, ANYHOW, "the treaty stipulates that"),
    Sense("establish", D.PROVIDES, by(K.INSTRUMENT), "the treaty established a court"),
    Sense("provide", D.PROVIDES, by(K.INSTRUMENT), "the charter provides that", "that|for"),
    Sense("protect", D.PROVIDES, by(K.INSTRUMENT), "the charter protects free speech"),
)

IRREGULAR = {
    "strike": ("struck", "stricken"), "uphold": ("upheld",), "set": ("set",), "throw": ("threw", "thrown"), "freeze": ("froze", "frozen"),
    "bar": ("barred",), "forbid": ("forbade", "forbidden"), "ban": ("banned",), "permit": ("permitted",), "find": ("found",),
    "hold": ("held",), "withdraw": ("withdrew", "withdrawn"), "leave": ("left",), "quit": ("quit", "quitted"), "drop": ("dropped",),
    "scrap": ("scrapped",), "win": ("won",), "hear": ("heard",), "acquit": ("acquitted",), "plead": ("pleaded", "pled"),
    "cancel": ("cancelled", "canceled"), "initial": ("initialled", "initialed"), "refer": ("referred",),
}  # fmt: skip
"""Past forms; the rest are regular."""

_DOUBLES = frozenset("set bar forbid ban permit quit drop scrap win acquit cancel initial".split())


@dataclass(frozen=True, slots=True)
class Form:
    """One inflected form of a verb."""

    lemma: str
    tense: str
    """`base`, `s`, `past` (the participle too) or `ing`."""


def forms(lemma: str) -> Iterator[tuple[str, str]]:
    """The inflected forms of a verb with their tense."""
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    yield lemma, "base"
    yield (lemma[:-1] + "ies" if consonant_y else lemma + ("es" if lemma.endswith(("s", "x", "ch", "sh", "o")) else "s")), "s"
    for past in IRREGULAR.get(lemma, (lemma[:-1] + "ied" if consonant_y else stem + "ed",)):
        yield past, "past"
    yield (stem + lemma[-1] if lemma in _DOUBLES else stem) + "ing", "ing"
    if lemma == "cancel":
        yield "canceling", "ing"


def _table() -> dict[str, Form]:
    table: dict[str, Form] = {}
    for sense in SENSES:
        for word, tense in forms(sense.verb):
            if word not in table or tense == "past":
                table[word] = Form(sense.verb, tense)
    return table


FORMS = _table()
SENSES_OF: dict[str, tuple[Sense, ...]] = {
    verb: tuple(sense for sense in SENSES if sense.verb == verb) for verb in dict.fromkeys(s.verb for s in SENSES)
}
