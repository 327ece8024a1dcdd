"""Words in, kinds of actor and object out: what a noun phrase names in the life of states and courts."""

from enum import Flag, auto
from functools import lru_cache


class Kind(Flag):
    """What a phrase names; one phrase may be several things."""

    COURT = auto()
    LEGISLATURE = auto()
    BODY = auto()
    """A government, ministry, agency, commission, council, international organisation."""
    OFFICIAL = auto()
    STATE = auto()
    VOTERS = auto()
    INSTRUMENT = auto()
    """A law, order, treaty, resolution, constitution, or what one lays down: a ban, sanctions, a mandate."""
    DECISION = auto()
    PROCEEDING = auto()
    REQUEST = auto()
    PERMIT = auto()
    """What an authority gives or takes away: a licence, asylum, citizenship, a pardon."""
    OFFICE = auto()
    CRIME = auto()
    PENALTY = auto()
    CLAIM = auto()
    """What a court finds: a violation, a breach, guilt."""
    PERSON = auto()
    """A name, a pronoun, a defendant."""
    COMPANY = auto()
    DEAL = auto()
    """What companies sign as well as states; official only by its actor."""
    FINDER = auto()
    """A body whose findings are official: an inquiry, a committee, a regulator."""
    COMMITMENT = auto()
    """What a state gives its word by and may take back: a signature, a notification, its consent."""


NONE = Kind(0)

NOUNS: dict[Kind, str] = {
    Kind.COURT: (
        "court courts tribunal tribunals judge judges justice justices magistrate magistrates jury juries"
        " jurors scotus icc icj ecthr echr cjeu ecj icty ictr itlos judiciary bench arbitrator arbitrators"
        " arbiter circuit cas plurality chamber chambers courts-martial court-martial martial"
    ),
    Kind.LEGISLATURE: (
        "parliament parliaments congress senate duma bundestag bundesrat knesset legislature legislatures"
        " lawmakers legislators senators mps meps deputies assembly riksdag storting folketing sejm cortes"
        " dail dáil seimas saeima riigikogu diet majlis rada lok_sabha rajya_sabha councillors councilors"
        " commons lords peers delegates parliamentarians house houses chamber chambers quorum backbenchers"
    ),
    Kind.BODY: (
        "commission commissions ministry ministries department departments agency agencies authority"
        " authorities regulator regulators board bureau council councils committee committees government"
        " governments administration administrations cabinet watchdog ombudsman secretariat treasury"
        " inspectorate union un eu nato wto who imf osce oas au asean unesco unicef unhcr unhrc iaea ohchr"
        " fifa ioc fbi doj ftc sec epa fda fcc irs dhs cia doe nlrb ofcom ofgem cma bafin"
        " un_security_council kremlin pentagon white_house downing_street bank organization organisation"
        " organizations organisations junta politburo prosecutors prosecutor tax_office police customs"
        " directorate faa ntsb cdc ico cnil bloc league consortium eurozone schengen commonwealth alliance"
        " coalition municipality election_commission panel parole_board conference summit unsc unga pace"
        " osha ofac taskforce"
    ),
    Kind.OFFICIAL: (
        "president presidents minister ministers premier secretary governor governors mayor mayors"
        " chancellor king queen prince emperor sultan emir monarch pope ambassador commissioner"
        " commissioners chairman chairwoman chairperson chair senator congressman congresswoman mp mep"
        " lawmaker legislator speaker official officials attorney sheriff general generals admiral"
        " director chief leader leaders ayatollah dictator rapporteur president-elect vice-president"
        " registrar auditor coroner marshal regent taoiseach tsar administrator diplomat diplomats envoy"
    ),
    Kind.STATE: (
        "state states nation nations country countries kingdom republic federation federations"
        " signatories principality island islands province provinces territory territories county city"
        " canton emirate sultanate washington moscow beijing london brussels paris berlin ankara tehran"
        " pyongyang kyiv kiev delhi tokyo canberra ottawa us usa uk uae ussr drc"
    ),
    Kind.VOTERS: (
        "voters electorate referendum citizens_assembly plebiscite shareholders parishioners residents"
    ),
    Kind.INSTRUMENT: (
        "law laws statute statutes order orders decree decrees treaty treaties convention conventions"
        " pact pacts accord accords protocol protocols charter covenant covenants declaration constitution"
        " amendment amendments bill bills legislation regulation regulations rule rules ban bans"
        " moratorium directive directives resolution resolutions proclamation proclamations ordinance"
        " ordinances sanction sanctions embargo restriction restrictions tariff tariffs provision"
        " provisions clause measure measures mandate mandates edict moratoria act acts code curfew"
        " lockdown truce ceasefire armistice budget quota quotas levy duties limits guidelines guideline"
        " policy policies executive_order communiqué subsidy subsidies scheme emergency requirement"
        " requirements prohibition exemption exemptions exception exceptions programme program framework"
        " draft map districts gerrymander statute_book standard standards blockade doctrine maps"
        " surcharge tax"
        " taxes fee fees action actions charters boundary zoning decree-law pledge"
    ),
    Kind.DECISION: (
        "ruling rulings judgment judgments judgement judgements verdict verdicts decision decisions"
        " conviction convictions sentence sentences injunction injunctions opinion stay acquittal award"
        " precedent findings finding warrant warrants detention extradition deportation deportations"
        " redistricting merger acquisition takeover"
    ),
    Kind.PROCEEDING: (
        "appeal appeals case cases lawsuit lawsuits suit suits petition petitions motion motions hearing"
        " hearings arguments challenge challenges claim claims complaint complaints trial charge charges"
        " proceedings prosecution indictment indictments count counts litigation inquiry investigation"
        " retrial impeachment counterclaim"
    ),
    Kind.REQUEST: (
        "request requests application applications bid bids plea pleas proposal proposals objection"
        " objections nomination nominations plan plans relief certiorari cert review effort efforts"
        " candidacy demand demands veto"
    ),
    Kind.PERMIT: (
        "asylum citizenship visa visas licence licences license licenses permit permits permission"
        " approval pardon pardons clemency amnesty parole bail immunity custody status recognition"
        " independence residency accreditation waiver waivers patent patents planning_permission"
        " membership passports passport credentials accession access funding"
    ),
    Kind.OFFICE: (
        "presidency premiership chairmanship term terms seat seats mayoralty governorship office election"
        " re-election reelection runoff majority landslide leadership vote ballot primary"
    ),
    Kind.CRIME: (
        "murder manslaughter fraud rape corruption bribery treason espionage perjury theft robbery"
        " embezzlement genocide terrorism laundering assault conspiracy tax_evasion contempt libel"
        " defamation kidnapping trafficking arson extortion negligence sedition blasphemy torture"
        " war_crimes crimes crime offence offences offense offenses felony felonies misdemeanor"
        " misdemeanour harassment obstruction hooliganism extremism piracy forgery spying burglary"
        " arms_dealing"
    ),
    Kind.PENALTY: (
        "prison jail imprisonment probation death penalty fine fines damages compensation life years"
        " months community_service costs parole reparations restitution fined settlement hanging lashes"
        " execution executions"
    ),
    Kind.CLAIM: (
        "violation violations breach breaches infringement guilt discrimination negligence"
        " unconstitutional unlawful illegal liable guilty invalid void"
    ),
    Kind.PERSON: (
        "defendant defendants suspect suspects man woman men women he she they him her them teenager"
        " teenagers driver businessman executive executives banker officer officers soldier soldiers"
        " journalist journalists activist activists dissident dissidents opposition_leader politician"
        " politicians doctor nurse protesters ringleader killer mother father brothers gang candidate"
        " candidates incumbent challenger who militant militants rebel rebels lawyer blogger editor"
    ),
    Kind.DEAL: (
        "deal deals agreement agreements contract contracts memorandum memoranda mou settlement"
        " arrangement partnership"
    ),
    Kind.FINDER: (
        "commission commissions committee committees panel inquiry inquest watchdog regulator ombudsman"
        " inspectorate rapporteur rapporteurs mission auditor auditors coroner investigators experts un"
    ),
    Kind.COMMITMENT: (
        "intent intention signature ratification notification consent recognition membership reservation"
        " reservations accession candidacy cooperation right rights"
    ),
    Kind.COMPANY: (
        "company companies firm firms corporation bank banks airline manufacturer retailer operator owner"
        " subsidiary giant group insurer publisher newspaper broadcaster platform ngo ngos foundation"
        " outlet website charity movement party parties association church"
    ),
}

_BY_WORD: dict[str, Kind] = {}
for _kind, _words in NOUNS.items():
    for _word in _words.split():
        _BY_WORD[_word] = _BY_WORD.get(_word, NONE) | _kind

STATES = frozenset(
    """afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan
    bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
    botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china
    colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt
    england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany
    ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia
    iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait
    kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
    madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia
    moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal
    netherlands nicaragua niger nigeria macedonia norway oman pakistan palau palestine panama
    paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia
    seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
    taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu
    uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen yugoslavia zambia zimbabwe
    scotland wales
    """.split()
)
"""Names of states in lower case; those of several words are known by their last ("Zealand", "Kingdom")."""

PROVINCES = frozenset(
    """catalonia crimea alabama alaska arizona arkansas california colorado connecticut delaware florida
    hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
    michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta
    """.split()
)
"""The same of what is a part of a state and has courts and laws of its own."""

LAST_WORDS = frozenset(
    "zealand lanka leone arabia korea africa rica salvador emirates kingdom verde faso republic states"
    " timor guinea lucia".split()
)


@lru_cache(maxsize=65536)
def kind_of_word(word: str, *, capital: bool) -> Kind:
    """The kinds a single word may name; `capital` tells `Georgia` from `georgia`, `US` from `us`."""
    low = word.lower()
    kind = _BY_WORD.get(low, NONE)
    if low in _CAPITAL_ONLY and not capital:
        return NONE
    if capital and low in _BODY_NAMES:
        return kind | Kind.BODY
    if capital and (low in STATES or low in PROVINCES or low in LAST_WORDS):
        return kind | Kind.STATE
    return kind


_BODY_NAMES = frozenset("office service fund bureau institute".split())
_CAPITAL_ONLY = frozenset(
    "us who un eu sec who pace cas ico doe diet commons lords peers circuit paris london berlin"
    " congress justice house houses cat ship".split()
)
ACTORS = Kind.COURT | Kind.LEGISLATURE | Kind.BODY | Kind.OFFICIAL | Kind.STATE | Kind.VOTERS
LEGAL = Kind.INSTRUMENT | Kind.DECISION | Kind.PROCEEDING
