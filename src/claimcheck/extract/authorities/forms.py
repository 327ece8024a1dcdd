"""The written forms of citations of law that are not in the reporters' tables, one row a form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Form:
    """One way to cite. `rank` settles overlaps before length does: the lower wins."""

    name: str
    pattern: str
    trigger: str
    """A cheap pattern; a sentence without it is not searched."""
    example: str
    context: str = ""
    """Where the form alone is too common, words one of which the sentence must hold."""


_SUBS = r"(?:\([0-9A-Za-z]{1,5}\)){0,6}"
_CAP = r"(?:[A-Z][\w’'\-]*|U\.?[NSK]\.?)"
_LINK = r"(?:of|on|for|the|and|to|against|in|with|its|from|All|Forms|relating|concerning|between|&)"
_NAMED = rf"{_CAP}(?:(?:,? (?:and |or )?| (?:{_LINK} ){{1,3}}){_CAP}){{0,9}}"
_INSTRUMENT_HEAD = (
    r"(?:Statute|Conventions?|Treaty|Treaties|Charter|Protocols?|Covenants?|Accords?|Declaration|Pact"
    r"|Constitution"
    r"|Agreement|Act|Code|Ordinance|Regulations|Directive|Law|Bill of Rights|Rules|Rule|Amendment)"
)
_SHORT = (
    r"(?:TEU|TFEU|ECHR|ICCPR|ICESCR|UDHR|CEDAW|CRC|CAT|GDPR|UNCLOS|GATT|NAFTA|INA|UCMJ|ICERD|CRPD|ACHR|IPC)"
)
_TREATY = (
    rf"(?:(?:{_CAP} ){{0,6}}{_INSTRUMENT_HEAD}\b(?:(?: (?:of|on|for|against|to|relating to|concerning)(?:"
    rf" the)?){{1,2}} {_NAMED})?"
    rf"(?: (?:of )?(?:1[6-9]|20)\d\d\b)?|{_SHORT}\b)"
)
_ARTICLE = (
    rf"(?:[Aa]rticles?|Arts?\.) ?(?:\d{{1,3}}[a-z]{{0,4}}|[IVXL]{{1,6}})\b(?:(?:[.\-]\d{{1,3}})|{_SUBS})"
    r"(?: ?§§? ?\d{1,2}(?: ?\([a-z]\))?(?:(?:,| and) \d{1,2}(?: ?\([a-z]\))?){0,3})?"
)
_MORE = rf"(?:(?:,| and| or| to|, and|–|-) ?\d{{1,3}}(?!\d|,\d|\.\d){_SUBS}){{0,6}}"
_PARTY = r"(?:[A-Z][\w’'\-]*\.?|[A-Z]\.(?:[A-Z]\.)*)"
_PARTIES = (
    rf"{_PARTY}(?:(?: (?:of|for|and|&|de|del|van|von|la|ex rel\.)(?: the| de)?)? {_PARTY}|, (?:Inc|Ltd|LLC"
    rf"|Co|Corp|L\.P|S\.A|PLC|plc|Local)\b\.?){{0,9}}"
    r"(?:,? et al\.|(?: and| &) [Oo]thers)?"
)

FORMS = (
    Form(
        "ecli",
        r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{0,24}[A-Z0-9]|\bEU:[CTF]:\d{4}:\d{1,5}\b",
        "ECLI:|EU:[CTF]:",
        "ECLI:EU:C:2014:317",
    ),
    Form(
        "immigration act",
        rf"(?:(?:[Ss]ections?|§§?|Sec\.) ?\d{{1,4}}[A-Z]?{_SUBS} of the (?:INA\b|Immigration and"
        rf" Nationality Act(?: \(INA\))?)"
        rf"|\bINA,? ?(?:[Ss]ections?|§§?|Sec\.) ?\d{{1,4}}[A-Z]?{_SUBS})",
        "INA|Immigration and",
        "section 212(f) of the INA",
    ),
    Form(
        "united states code",
        rf"\b\d{{1,2}} ?U\. ?S\. ?C\.(?: ?A\.)? ?(?:§§? ?|[Ss]ec(?:tions?|\.)"
        rf" ?)?\d{{1,5}}[a-z]{{0,2}}(?:[\-–]\d{{1,4}}[a-z]?)?{_SUBS}"
        rf"|\b\d{{1,2}} USC (?:§§? ?|[Ss]ec(?:tions?|\.) ?)?\d{{1,5}}[a-z]{{0,2}}{_SUBS}",
        r"U\. ?S\. ?C|USC",
        "18 U.S.C. 1544(b)",
    ),
    Form(
        "federal regulations",
        rf"\b\d{{1,2}} ?C\. ?F\. ?R\. ?(?:[Pp]art ?|§§? ?)?\d{{1,5}}(?:\.\d{{1,5}}[a-z]?)?{_SUBS}"
        rf"|\b\d{{1,2}} CFR (?:[Pp]art ?|§§? ?)?\d{{1,5}}(?:\.\d{{1,5}})?{_SUBS}",
        r"C\. ?F\. ?R|CFR",
        "45 CFR 46.101(b)",
    ),
    Form("federal register", r"\b\d{1,3} Fed\. ?Reg\. \d[\d,]{0,7}", "Fed", "82 Fed. Reg. 1234"),
    Form(
        "public law",
        r"\b(?:Pub(?:lic|\.) ?L(?:aw|\.) ?(?:No\. ?)?\d{2,3}[\-–]\d{1,4})",
        "Pub",
        "Public Law 99-999",
    ),
    Form(
        "bill",
        r"\b(?:H\. ?R\. ?\d{1,5}|S\. \d{2,4}(?=,? (?:\d{2,3}(?:st|nd|rd|th) Cong|the ))|[HS]\. ?(?:J\."
        r" ?)?(?:Con\. ?)?Res\. ?\d{1,4})\b",
        r"[HS]\. ?",
        "H.R. 4321",
    ),
    Form(
        "executive order",
        r"\b(?:Presidential )?[Ee]xecutive [Oo]rders?(?: \((?:EO|E\.O\.)\))?(?: (?:[Nn]o\.?|[Nn]umbers?|#"
        r"|№))? ?\d{4,5}\b"
        r"|\b(?:EO|E\. ?O\.)(?: [Nn]o\.?)?[ \-]?\d{4,5}\b",
        r"xecutive [Oo]rder|EO|E\. ?O\.",
        "Executive Order No. 11111",
    ),
    Form(
        "proclamation",
        r"\b(?:Presidential )?Proclamation(?: [Nn]o\.?| [Nn]umber)? \d{3,5}\b|\bPresidential"
        r" (?:Proclamation|Memorandum|Decree)(?: (?:No\. ?)?\d{1,5})?",
        "Proclamation|Presidential [MD]",
        "Proclamation 2345",
    ),
    Form(
        "decree",
        r"\b(?:Federal Law|Presidential Decree|Decree|Law|Order|Ordinance|Legislative Decree|Act) (?:No\.?"
        r"|Nr\.?|№|N) ?\d{1,6}(?:[\-–/](?:[A-Z]{1,4}|\d{1,4})){0,2}\b",
        r"(?:Law|Decree|Order|Ordinance|Act) (?:N|№)",
        "Federal Law No. 77-FZ",
    ),
    Form(
        "neutral citation",
        r"\[(?:19|20)\d\d\] (?:UKSC|UKHL|UKPC|UKUT|UKFTT|UKEAT|EWCA|EWHC|EWCOP|EWFC|CSIH|CSOH|HCJAC|NICA"
        r"|NIQB|IESC|IEHC|IECA|NZSC|NZCA|NZHC"
        r"|HCA|FCAFC|FCA|NSWCA|NSWSC|VSCA|VSC|QCA|ZACC|ZASCA|SGCA|SGHC|HKCFA|CAT)(?: (?:Civ|Crim|Admin))?"
        r" \d{1,5}(?: \([A-Za-z]{2,12}\))?"
        r"|\b(?:19|20)\d\d (?:SCC|ONCA|BCCA|ABCA|QCCA|FCA|FC|ONSC|BCSC) \d{1,5}\b",
        r"\[[12]|(?:SCC|CA|FC|SC) \d",
        "[2009] UKHL 5",
    ),
    Form(
        "law report",
        r"\[(?:18|19|20)\d\d\] (?:\d )?(?:AC|QB|KB|Ch|WLR|All ER|Fam|ICR|IRLR|ECR|EHRR|SCR|CLR|Lloyd’s"
        r" Rep) (?:[IV]{1,3}-)?\d{1,5}|\(\d{4}\) \d{1,3} (?:EHRR|BHRC|CLR) \d{1,4}",
        r"\[1|\[2|EHRR|BHRC|CLR",
        "[1950] AC 123",
    ),
    Form(
        "application number",
        r"\b(?:(?:Applications?|Appl?s?\.?|[Aa]pplications?) )?(?:[Nn]os?\. ?|№ ?)\d{1,5}/\d{2}\b(?:(?:,|"
        r" and|, and) \d{1,5}/\d{2}\b){0,9}|\b[Aa]pplications? \d{1,5}/\d{2}\b"
        r"|\b[Aa]pp(?:l|lication)?s? nos? \d{1,5}/\d{2}\b",
        r"\d/\d\d",
        "application no. 12345/06",
    ),
    Form(
        "union court",
        r"\b(?:Joined )?(?:Cases? )?[CTF][\-‑–]\d{1,4}/\d{2}(?: P| PPU| RENV)?\b(?:(?:,| and| to|, and)"
        r" [CTF][\-‑–]\d{1,4}/\d{2}\b(?: P)?){0,6}",
        r"[CTF][\-‑–]\d{1,4}/\d",
        "Case C-12/34",
    ),
    Form(
        "tribunal",
        r"\b(?:Case )?(?:No\. )?(?:ICC-(?:\d{2}|PIDS"
        r"|ASP)/\d{2}(?:[\-–]\d{2}/\d{2})?(?:[\-–]\d{1,5})?(?:-[A-Z]{3,5})?"
        r"|IT-\d{2}-\d{1,2}(?:[/\-]\d{1,2}|-[A-Z]{1,2}){0,3}|ICTR-\d{2,4}-\d{1,3}[A-Z]?(?:-[A-Z]{1,2})?"
        r"|SCSL-\d{2,4}-\d{1,3}(?:-[A-Z])?)",
        "ICC-|IT-|ICTR|SCSL",
        "ICC-02/04-01/15",
    ),
    Form(
        "united nations document",
        r"\b(?=[^\s\d]{1,20}\d)(?:S|A|E|ES|A/HRC|E/CN\.4|CCPR/C|CAT/C|CEDAW/C|CRC/C|A/CONF\.\d{1,3}"
        r"|S/PV)(?:/(?:RES|PV|HRC|CN\.\d|Sub\.\d|ES-\d{1,2}|\d{1,4}|[A-Z]{2,4}|D|C|CO|R|L\.\d{1,3}|Add\.\d"
        r"|Rev\.\d)){1,6}(?: \((?:19|20)\d\d\))?(?!/|\w)",
        r"[A-Z0-9]/[A-Z0-9]",
        "S/RES/1111 (2003)",
    ),
    Form(
        "resolution",
        r"\b(?:(?:the )?(?:UN|U\.N\.|United Nations) )?(?:(?:Security Council|General Assembly|Human"
        r" Rights Council|UNSC|UNGA|UNSCR|HRC|ECOSOC|PACE|Assembly|Council)['’s]{0,2} )?"
        r"[Rr]esolutions?(?: [Nn]o\.?)? (?:\d{1,4}[A-Z]?/\d{1,4}(?:/\d{1,4})?|[A-Z]{2}-\d{1,2}/\d{1,3}"
        r"|\d{1,4}(?: [A-Z](?= \())?)(?: ?\((?:\d{4}|[IVXL]{1,7}|S?-?[IVXLS\-]{1,8})\))?(?![\d/]|\.\d)"
        r"|\b(?:UNSCR|UNSC|UNGA) \d{3,4}(?: \(\d{4}\))?",
        "esolution|UNSC|UNGA",
        "UN Security Council Resolution 1111 (2003)",
        r"Council|Assembly|UN|U\.N\.|United Nations|esolutions? \d{1,4}/\d|esolutions? \d{1,4} ?\(|adopt"
        r"|NATO|treaty|embargo|sanction|ceasefire",
    ),
    Form(
        "union act",
        r"\b(?:(?:Council|Commission|Implementing|Delegated|Framework|Commission Implementing|Council"
        r" Implementing|Commission Delegated) )?"
        r"(?:Regulation|Directive|Decision|Framework Decision|Recommendation)s?(?: \((?:EU|EC|EEC|EU,"
        r" Euratom|CFSP)\))?(?: [Nn]o\.?)? \d{2,4}/\d{1,4}(?:/(?:EU|EC|EEC|CFSP|JHA|Euratom))?\b",
        r"(?:egulation|irective|ecision|ecommendation)s? ",
        "Regulation (EU) 2099/1234",
    ),
    Form(
        "statutory instrument",
        r"\b(?:S\.?I\.? ?(?:No\. ?)?(?:19|20)\d\d/\d{1,5}|(?:19|20)\d\d No\. \d{1,5})\b",
        r"S\.?I\.?|No\.",
        "SI 2001/123",
    ),
    Form(
        "federal rule",
        rf"\b(?:Fed\. ?R\. ?(?:Civ\.|Crim\.|App\.|Evid\.|Bankr\.)(?: ?P\.)? ?\d{{1,4}}(?:\.\d)?{_SUBS}"
        rf"|Rule \d{{1,4}}{_SUBS}(?= of the (?:Federal Rules|Rules)))",
        r"Fed\. ?R|Rule",
        "Fed. R. Civ. P. 23(b)",
    ),
    Form(
        "docket",
        r"\b(?:(?:Case|Civil Action|Docket|Crim(?:inal|\.)|Civ(?:il|\.)) )?(?:Nos?\."
        r" ?)?\d{1,2}:\d{2}-(?:cv|cr|mc|md|mj|bk|ap)-\d{3,6}(?:-[A-Z]{2,4}){0,3}"
        r"|\b(?:(?:Case|Docket|Civil Action|Civ\.|Crim\.) )?Nos?\."
        r" \d{2}[\-–]\d{1,5}(?:-[a-z]{2})?\b(?!-\d)(?:(?:,| and|, and) (?:No\."
        r" )?\d{2}[\-–]\d{1,5}(?!-\d)){0,5}"
        r"|\b(?:Case|Docket)(?: No\.?| Number)? (?:\d{2}[\-–]\d{2,5}|[A-Z]{1,4}[\-–]?\d{2,4}/\d{2,4}"
        r"|\d{1,4}/(?:19|20)\d\d)\b",
        r"\d-\w|\d/\d|\d–\d",
        "No. 99-1234",
    ),
    Form(
        "article",
        rf"\b{_ARTICLE}{_MORE}(?:,? (?:of|to|in|under) (?:the |that |its |their ){{0,1}}{_TREATY}|,?"
        rf" {_SHORT}\b)"
        rf"|\b(?:Articles?|Arts?\.) ?(?:\d{{1,3}}[a-z]{{0,4}}|[IVXL]{{1,6}})\b{_SUBS}{_MORE}(?:,"
        rf" [Ss]ection \d{{1,2}})?(?:(?:,? of| to)(?: the| that| its)? (?:[Cc]onstitution|[Cc]onvention"
        rf"|[Tt]reaty|[Cc]ovenant|[Cc]harter))?",
        r"rticles? ?[\dIVXL]|Arts?\. ?\d",
        "Article 14 of the Universal Declaration of Human Rights",
    ),
    Form(
        "amendment",
        r"\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth"
        r"|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth"
        r"|Eighteenth|Nineteenth|Twentieth|Twenty-(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth"
        r"|[Ss]ixth|[Ss]eventh)|\d{1,2}(?:st|nd|rd|th)) Amendment\b",
        "Amendment",
        "the Ninth Amendment",
    ),
    Form(
        "section of an act",
        rf"\b(?:[Ss]ections?|[Ss]ec\.|[Ss]s?\.?|§§?|[Pp]aragraphs?|Title|Chapter|Part)"
        rf" ?(?:\d{{1,4}}[A-Z]{{0,2}}|[IVX]{{1,5}})\b{_SUBS}{_MORE} of (?:the |that |[A-Z]\w+’s"
        rf" ){{0,1}}{_TREATY}",
        r"(?:[Ss]ec|[Ss]\.? ?\d|§|aragraph|Title|Chapter|Part)",
        "section 12(3) of the Harbour Safety Act 1999",
    ),
    Form(
        "named instrument",
        rf"\b(?:{_CAP} (?:(?:and|of|for|on|the) ){{0,2}}){{0,6}}{_CAP} (?:Statute|Conventions?|Treaty"
        rf"|Charter|Protocol|Covenant|Accords?|Declaration|Pact|Constitution|Act)\b"
        rf"(?:(?: (?:of|on|for|against|to|relating to|concerning)(?: the)?){{1,2}} {_NAMED})?(?: (?:of"
        rf" )?(?:1[6-9]|20)\d\d\b)?"
        rf"|\b(?:Convention|Treaty|Covenant|Protocol|Charter|Declaration|Constitution)(?: (?:of|on|for"
        rf"|against|to|relating to)(?: the)?) {_NAMED}",
        r"(?:Statute|Convention|Treaty|Charter|Protocol|Covenant|Accord|Declaration|Pact|Constitution|Act)",
        "the Harbour Safety Act 1999",
        r"Statute|Treaty|Charter|Protocol|Covenant|Accord|Declaration|Pact|Constitution|Act\b|Conventions?"
        r" (?:on|for|against|of|to)"
        r"|Geneva|Vienna|Hague|Rights|in(?:to)? force|adopted|ratif"
        r"|depositary|sign|[Pp]art(?:y|ies) to|rticle|[Tt]reat(?:y|ies)|violat"
        r"|breach|[Aa]cced|obligation|binding",
    ),
    Form(
        "case name",
        rf"\b{_PARTIES} v\. (?:the )?{_PARTIES}(?: \([Nn]o\. ?\d\))?|\b(?:[Ii]n re|[Ee]x parte|In the"
        rf" [Mm]atter of) {_PARTIES}",
        r" vs?\.? |[Ii]n re |[Ee]x parte |atter of ",
        "Miller v. Harbour Board",
    ),
    Form(
        "case name",
        rf"\b{_PARTIES} (?:v|vs\.?) (?:the )?{_PARTIES}(?: \([Nn]o\. ?\d\))?",
        r" (?:v|vs\.?) ",
        "Miller v Harbour Board",
        r"\b(?:[Cc]ourts?|[Jj]udg\w+|[Rr]uling|[Cc]ase|[Dd]ecision|[Jj]ustices?|[Tt]ribunal|[Aa]ppeals?"
        r"|[Ll]aw|[Vv]erdict|[Ll]awsuit|QB|KB|AC|EWCA|EWHC|UKSC|UKHL)\b|\[(?:1[89]|20)\d\d\]",
    ),
)
"""The specific before the general; where two overlap the earlier start wins, then the longer."""

ANY = re.compile("|".join(f"(?:{form.trigger})" for form in FORMS))

WORDS = frozenset(
    """amendment proclamation presidential statute convention conventions treaty charter protocol covenant
    accord accords declaration pact constitution act article articles art arts section sections sec s ss
    paragraph paragraphs title chapter part v vs re parte matter supra""".split()
)
"""Words one of which stands in every citation that has no figure."""


@cache
def compiled() -> tuple[tuple[Form, re.Pattern[str], re.Pattern[str]], ...]:
    """Each form with its trigger and its pattern, compiled on first use."""
    return tuple((form, re.compile(form.trigger), re.compile(form.pattern)) for form in FORMS)


def find_forms(text: str) -> Iterator[tuple[Form, int, int]]:
    """Every match of every form, overlapping ones too."""
    for form, trigger, pattern in compiled():
        if trigger.search(text) and (not form.context or re.search(form.context, text)):
            for match in pattern.finditer(text):
                yield form, match.start(), match.end()
