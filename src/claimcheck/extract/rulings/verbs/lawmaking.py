"""How laws and measures are made, changed and ended, and what they lay down."""

from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.senses import ANYHOW, LAWMAKER, PASSIVELY, RULED, Sense, act, by, done_to, of
from claimcheck.model import Disposition

D = Disposition
K = Kind

SENSES: tuple[Sense, ...] = (
    Sense("bar", D.IMPOSED, by(K.INSTRUMENT), "the act bars the sale"),
    Sense("bar", D.BLOCKED, by(ACTORS | K.DECISION), "the court barred the sale"),
    Sense("prohibit", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the act prohibits whaling"),
    Sense("forbid", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the decree forbids gatherings"),
    Sense("ban", D.IMPOSED, by(ACTORS | K.INSTRUMENT), "the city banned fireworks"),
    Sense("outlaw", D.IMPOSED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "parliament outlawed the party"),
    Sense("criminalize", D.IMPOSED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "the law criminalizes begging"),
    Sense("criminalise", D.IMPOSED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "the law criminalises begging"),
    Sense("legalize", D.ALLOWED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "the state legalized cannabis"),
    Sense("legalise", D.ALLOWED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "the state legalised cannabis"),
    Sense(
        "decriminalize", D.ALLOWED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "the island decriminalized it"
    ),
    Sense(
        "decriminalise", D.ALLOWED, (*by(ACTORS | K.INSTRUMENT), *PASSIVELY), "the island decriminalised it"
    ),
    Sense("lift", D.REPEALED, of(RULED), "the council lifted the embargo"),
    Sense("adopt", D.ADOPTED, (*act(LAWMAKER, K.INSTRUMENT), *of(K.INSTRUMENT)), "parliament adopted a law"),
    Sense(
        "adopt",
        D.ADOPTED,
        by(LAWMAKER),
        "the ministers adopted the text",
        "the text|the report|the proposal|the conclusions|the motion|its report|its conclusions|a text",
    ),
    Sense(
        "pass",
        D.ADOPTED,
        (*of(K.INSTRUMENT), *act(K.INSTRUMENT, K.LEGISLATURE)),
        "the senate passed the bill",
    ),
    Sense("enact", D.ADOPTED, ANYHOW, "the state enacted a ban"),
    Sense(
        "approve",
        D.ADOPTED,
        (
            *by(K.LEGISLATURE | K.VOTERS),
            *act(ACTORS, RULED | K.REQUEST),
            *done_to(K.INSTRUMENT | K.PROCEEDING),
        ),
        "voters approved the plan",
    ),
    Sense("endorse", D.ADOPTED, act(LAWMAKER, K.INSTRUMENT), "the council endorsed the accord"),
    Sense("promulgate", D.ISSUED, of(K.INSTRUMENT), "the king promulgated the constitution"),
    Sense("issue", D.ISSUED, (*of(RULED), *act(ACTORS, RULED)), "the president issued a decree"),
    Sense("veto", D.REJECTED, ANYHOW, "the governor vetoed the bill"),
    Sense(
        "back",
        D.ADOPTED,
        act(K.LEGISLATURE | K.VOTERS, K.INSTRUMENT | K.REQUEST),
        "lawmakers backed the bill",
    ),
    Sense(
        "defeat",
        D.REJECTED,
        act(K.LEGISLATURE | K.VOTERS, K.INSTRUMENT | K.REQUEST),
        "the senate defeated the bill",
    ),
    Sense("abrogate", D.REPEALED, of(RULED), "the king abrogated the treaty"),
    Sense("repeal", D.REPEALED, ANYHOW, "parliament repealed the act"),
    Sense("revoke", D.REPEALED, (*by(ACTORS), *of(RULED | K.PERMIT)), "the agency revoked the licence"),
    Sense("rescind", D.REPEALED, ANYHOW, "the mayor rescinded the order"),
    Sense(
        "abolish", D.REPEALED, (*by(ACTORS), *of(RULED | K.PENALTY)), "the state abolished the death penalty"
    ),
    Sense("scrap", D.REPEALED, act(ACTORS, RULED), "the cabinet scrapped the tax"),
    Sense("amend", D.AMENDED, (*of(K.INSTRUMENT),), "parliament amended the act"),
    Sense(
        "add",
        D.DESIGNATED,
        by(ACTORS),
        "the ministry added the group to its list",
        "* list|* blacklist|* register|* registry",
    ),
    Sense(
        "remove",
        D.AMENDED,
        by(ACTORS),
        "the ministry removed the group from its list",
        "* list|* blacklist|* register|* registry",
    ),
    Sense(
        "remove", D.OTHER, act(K.COURT | K.LEGISLATURE | K.BODY, K.OFFICIAL), "the council removed the mayor"
    ),
    Sense("remove", D.AMENDED, by(K.INSTRUMENT), "the decree removed two towns from the list"),
    Sense("add", D.AMENDED, by(K.INSTRUMENT), "the decree added two towns"),
    Sense("retain", D.PROVIDES, by(K.INSTRUMENT), "the new act retained the limit"),
    Sense(
        "replace",
        D.REPLACED,
        (*of(K.INSTRUMENT), *done_to(K.DEAL), *act(K.DEAL, K.DEAL)),
        "the new act replaced the code",
    ),
    Sense("supersede", D.REPLACED, of(K.INSTRUMENT), "the new act superseded the code"),
    Sense("expire", D.EXPIRED, by(K.INSTRUMENT | K.DECISION), "the ban expired"),
    Sense("lapse", D.EXPIRED, by(K.INSTRUMENT | K.DECISION), "the ban lapsed"),
    Sense(
        "extend",
        D.AMENDED,
        (*act(ACTORS, K.INSTRUMENT), *done_to(K.INSTRUMENT)),
        "the council extended the sanctions",
    ),
    Sense(
        "impose",
        D.IMPOSED,
        (*by(ACTORS | K.INSTRUMENT), *of(RULED | K.PENALTY)),
        "the council imposed sanctions",
    ),
    Sense("limit", D.IMPOSED, by(K.INSTRUMENT), "the order limited entries", unless="to"),
    Sense("restrict", D.IMPOSED, by(K.INSTRUMENT), "the order restricts entries"),
    Sense("require", D.IMPOSED, by(K.INSTRUMENT), "the act requires a licence"),
    Sense("exempt", D.EXEMPTED, by(ACTORS | K.INSTRUMENT), "the act exempts farmers"),
    Sense("sanction", D.IMPOSED, by(K.BODY | K.STATE | K.OFFICIAL), "the treasury sanctioned the bank"),
    Sense(
        "vote",
        D.ADOPTED,
        by(K.LEGISLATURE | K.BODY | K.VOTERS | K.STATE),
        "the senate voted to repeal the act",
        "to|for|in",
    ),
    Sense(
        "vote",
        D.REJECTED,
        by(K.LEGISLATURE | K.BODY | K.VOTERS | K.STATE),
        "the senate voted against the act",
        "against|down",
    ),
    Sense("guarantee", D.PROVIDES, by(K.INSTRUMENT), "the charter guarantees free speech"),
    Sense("enshrine", D.PROVIDES, by(K.INSTRUMENT), "the charter enshrines free speech"),
    Sense("stipulate", D.PROVIDES, ANYHOW, "the treaty stipulates that"),
    Sense("establish", D.PROVIDES, by(K.INSTRUMENT), "the treaty established a court"),
    Sense("provide", D.PROVIDES, by(K.INSTRUMENT), "the charter provides that", "that|for"),
    Sense("protect", D.PROVIDES, by(K.INSTRUMENT), "the charter protects free speech"),
    Sense("oblige", D.IMPOSED, by(K.INSTRUMENT), "the charter obliges members to pay"),
    Sense("oblige", D.IMPOSED, done_to(K.STATE), "states are obliged to report", "to|under"),
    Sense("mandate", D.IMPOSED, by(K.INSTRUMENT), "the act mandates a fence"),
    Sense("define", D.PROVIDES, by(K.INSTRUMENT), "the treaty defines torture"),
    Sense("entitle", D.PROVIDES, by(K.INSTRUMENT), "the act entitles tenants to notice", unless=', “ " as'),
    Sense("ease", D.AMENDED, act(ACTORS, K.INSTRUMENT), "the council eased the curfew"),
    Sense("tighten", D.AMENDED, act(ACTORS, K.INSTRUMENT), "the council tightened the rules"),
    Sense(
        "renew",
        D.AMENDED,
        (*act(ACTORS, K.INSTRUMENT), *done_to(K.INSTRUMENT)),
        "the council renewed the mandate",
    ),
    Sense("rectify", D.AMENDED, act(ACTORS, K.INSTRUMENT), "the ministry rectified the order"),
    Sense("codify", D.PROVIDES, by(K.INSTRUMENT | K.LEGISLATURE), "the act codified the practice"),
    Sense("introduce", D.IMPOSED, act(LAWMAKER, K.INSTRUMENT), "the state introduced a curfew"),
    Sense("reimpose", D.IMPOSED, of(RULED), "the state reimposed sanctions"),
    Sense("approve", D.ADOPTED, by(K.FINDER), "the regulator approved the vaccine"),
)
