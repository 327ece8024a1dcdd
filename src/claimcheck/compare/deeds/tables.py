"""The raw tables of official acts: verbs and phrases by class, opposites, what bears what out."""

from claimcheck.compare.english.words import stem

ACTS = """
uphold: uphold affirm confirm sustain maintain keep retain ; let stand; let keep; leave in place
uphold: ; leave in force
uphold: ; leave intact; leave untouched; leave standing; leave stand; leave unchanged; keep in place
uphold: ; keep in force; remain in force; remain in place; stay in force; stay in place; remain standing
uphold: ; leave as it was; leave as they were; leave unaltered; keep alive; take same view; see same way
uphold: ; reach same conclusion; come to same conclusion
uphold: stand remain validate
uphold: ; find no error; find no fault; find nothing wrong; see no reason; see no grounds; find no grounds
uphold: ; find no reason; see no error; decline to interfere
strike: annul overturn quash void invalidate nullify vacate reverse cancel revoke rescind repeal abolish
strike: lift scrap overrule strip end ; strike down; set aside; throw out; take away; strike out
strike: disturb interfere ; take off book; take off books; strike from book; remove from book
strike: ; wipe from book; do away with; take back; wipe out
strike: disagree ; take different view; see otherwise; come to opposite conclusion
strike: ; find at odds; hold at odds; declare at odds; find in breach; find in conflict; put end
ban: suspend
block: block halt suspend stay freeze enjoin stop ; put on hold; bring to halt; put on ice
block: ; bar from enforcing; stop from enforcing; prevent from enforcing; prohibit from enforcing
block: ; forbid from enforcing; keep from enforcing; bar enforcement; block enforcement; halt enforcement
restore: restore reinstate revive reintroduce reimpose ; give back; bring back into force; bring back
allow: allow permit let legalise legalize decriminalise decriminalize ; clear way for; open way for
grant: grant accept approve pass adopt enact authorise authorize license clear endorse carry back
grant: ; vote for; vote in favour; vote in favor; vote yes; say yes; give green light; give go-ahead
grant: ; give permission; give consent; give approval; give assent; give blessing; give leave; give
grant: ; find for; rule for; rule in favour; rule in favor; side with; agree with; wave through; agree to
grant: ; find in favour; find in favor; decide for; decide in favour; decide in favor; rule with
grant: ; come down on side; give judgment for; give judgement for; enter judgment for; take side of
grant: favour favor support vindicate rubber-stamp ; vote through; make through; win majority
grant: ; secure majority; get majority
grant: ; gain majority; lend support; give backing; throw weight behind; issue with
grant: ; furnish with
grant: ; go through; sail through; get through; squeak through; scrape through; pass muster
grant: ; sign off; nod through; confirm as
deny: deny reject refuse dismiss decline rebuff spurn defeat fail ; turn down; throw out; vote down
deny: ; give judgment against; enter judgment against; give judgement against
deny: ; rule against; find against; decide against; say no; vote no; vote against; turn away; strike out
deny: sink scupper torpedo scuttle derail thwart toss bin nix snub
deny: ; kill off; shoot down; rule out; toss out; give thumbs down; pour cold water; turn face against; fall
deny: ; find without merit; find unfounded; find groundless; find meritless; hold unfounded; find baseless
deny: ; come down against; take against; throw out of court
deny: ; come to nothing; come to naught; get nowhere; fall on ears
deny: ; survive vote; survive motion; knock back; come out against; find no majority; fall short
ban: criminalise criminalize ; make illegal; make unlawful; make crime; make offence; make punishable
allow: ; make legal; make lawful
ban: ban prohibit forbid outlaw bar proscribe ; declare illegal; declare unlawful; make membership crime
ban: ; impose ban; place ban; issue ban; receive ban
convict: convict commit ; find guilty; end guilty verdict; end conviction; find proven; find case proven
acquit: acquit exonerate clear absolve ; find no case; end acquittal; end not guilty; absolve from blame
acquit: ; find not guilty; find innocent
sentence: sentence ; give years; give months; hand sentence; give sentence
jail: jail imprison incarcerate ; hand term; give term; receive term; get term; hand jail; hand prison
jail: ; impose term
jail: ; receive imprisonment; give imprisonment; get imprisonment; get behind bars; give prison
jail: ; receive prison
jail: ; get prison; get jail; receive jail; give jail; commit to prison; serve term; go to prison
jail: ; go to jail; send prison; send jail; put in prison; put behind bars
jail: ; serve years; serve months; put away for; lock up
spare: ; walk away with fine; get off with; escape with fine; let off with fine; escape with caution
spare: ; give suspended sentence; receive suspended sentence; get suspended sentence
walk: ; walk free
spare: ; hand suspended sentence; impose suspended sentence; spare jail; spare prison
spare: ; avoid jail; avoid prison; escape jail; escape prison; get off with suspended; walk with suspended
spare: ; leave free with suspended
mercy: ; spare death; spare execution; spare gallows; spare noose; save from execution; save from gallows
mercy: ; escape execution; escape gallows; escape death
sentence: ; get years; get months; receive years; receive months
plead: ; plead guilty
dispute: ; plead not guilty; protest innocence; maintain innocence
acquit: ; clear on count; clear on charge
recuse: recuse ; step aside; stand aside; step down from case; withdraw from case; withdraw from hearing
acquit: ; return not guilty; deliver not guilty; bring not guilty; leave free man; leave free woman
convict: ; return guilty; deliver guilty; bring guilty
admit: admit confess acknowledge concede
charge: charge indict
charge: ; file charge; bring charge; lay charge; press charge; prefer charge; issue indictment
charge: ; hand indictment
charge: ; bring case; bring indictment; return indictment; file indictment; face charge
violate: violate breach infringe contravene break flout ; fall foul of; run counter to; run afoul of
sign: sign ; put name to; put signature to; set name to; append signature
ratify: ratify ; deposit instrument of ratification; deposit ratification
join: join accede rejoin ; become member; become party
stayin: ; stay in; remain in; remain member; remain party; remain part; stay member; stay part
stayin: ; keep membership
stayin: ; renew membership; retain membership; stay on board
leave: ; terminate membership; end membership; end participation; give up membership; renounce membership
leave: ; cancel membership; cease member; cease party; break with; revoke membership; abandon
leave: leave quit exit denounce ; withdraw from; pull out; walk out; drop out; turn back on
staying: ; allow stay; allow remain; let stay; let remain; permit stay; permit remain
expel: expel oust ; throw out of; throw out; kick out; show door; order leave; tell leave; give leave
expel: ; drum out; declare persona non grata
veto: veto ; use veto; exercise veto; wield veto; cast veto; apply veto; impose veto; fall veto
veto: ; send back unsigned; return unsigned
override: override ; enact over head; pass over head; enact over veto; pass over veto
pardon: ; remit punishment; remit sentence; remit penalty
pardon: pardon ; receive pardon; grant pardon; give pardon; issue pardon; get pardon
commute: commute
execute: execute guillotine behead electrocute garrotte hang ; put to death; go to gallows; go to scaffold
execute: ; carry out sentence; carry out execution; die by injection; die in chair; die on scaffold
execute: ; die on gallows
execute: ; face squad; shoot by squad; die before squad; send to gallows; go to block; die on guillotine
sanction: ; impose sanction; slap sanction; hit sanction; place sanction; put under sanction
sanction: ; introduce sanction
sanction: ; adopt sanction; apply sanction; levy sanction; hit with sanction; subject sanction
sanction: ; enact sanction
refuge: ; grant asylum; give asylum; win asylum; get asylum; receive asylum; obtain asylum; find asylum
refuge: ; award asylum; secure asylum; recognise as refugee; recognize as refugee; grant refugee
refuge: ; give refugee
refuge: ; accept asylum; approve asylum; accept as refugee; grant refuge; give refuge; find refuge
refuge: ; get refugee
refuge: ; receive refugee; approve refugee; allow asylum
norefuge: ; refuse asylum; deny asylum; reject asylum; turn down asylum; refuse refugee; deny refugee
norefuge: ; dismiss asylum
norefuge: ; reject refugee
settle: resolve ; come to agreement; reach agreement; reach deal; strike deal; end with agreement
settle: ; end with deal
settle: ; sign settlement; end with settlement; end by agreement; agree settlement; agree on settlement
settle: ; come to terms; reach settlement; reach accord; patch up; bury hatchet; make peace
drop: ; give up; walk away from
pursue: pursue ; proceed with; go ahead with; continue with; carry on with; press ahead with; press on with
judged: ; end by judgment; end by judgement; end by ruling; end by verdict; decide by court; decide by judge
settle: settle ; end lawsuit; end suit; end case; settle out of court
sue: sue ; bring lawsuit; file lawsuit; bring action; file case against; launch lawsuit; lodge suit
sue: ; take to court; file suit against; bring suit against
extradite: ; fly to face trial; fly to stand trial
extradite: extradite deport surrender repatriate ; hand over; send to face trial; send to stand trial
extradite: ; turn over to
impose: impose introduce levy ; slap on; bring in
ease: ease relax loosen
reduce: reduce cut halve lower shorten lessen trim ; shave off; knock off; take off sentence; bring down
reduce: slash pare ; scale back; scale down; mark down; pare back
increase: increase raise double lengthen hike ; put up; push up; mark up
extend: extend prolong renew ; roll over; keep going
lapse: lapse expire ; run out; allow lapse; let lapse; allow expire; let expire
remove: remove delist recall ; withdraw from; take off; strike off; pull from
add: add list ; put on; place on
award: award
order: order instruct ; tell to pay; tell to compensate; tell to close; tell to stop; direct to
penalise: penalise penalize punish
reprimand: reprimand rebuke censure admonish
letoff: ; escape fine; avoid fine; escape penalty; avoid penalty; escape prosecution; escape with warning
letoff: ; let off; go unpunished; escape punishment; escape sanction; get away with
retry: retry ; try again; try anew; order retrial; order new trial; face retrial; face new trial
recognise: recognise recognize ; grant recognition; give recognition; extend recognition
excommunicate: excommunicate ; shut out of church; cast out of church; expel from church
depose: depose dethrone overthrow topple unseat oust dismiss sack fire ; remove from office; vote out
depose: ; drive from office
depose: ; turn out of office; put out of office; sweep from office; force from office; relieve of
depose: ; drive from throne; remove from throne
crown: crown
abdicate: abdicate ; give up throne; renounce throne
canonise: canonise canonize ; declare saint; make saint
nationalise: nationalise nationalize ; take into public; take into state; bring under state
privatise: privatise privatize ; put in private; sell to private
annex: annex
cede: cede
seize: seize confiscate impound
restore: ; hand back
disbar: disbar
disqualify: disqualify exclude ; strike off ballot; keep off ballot; knock off ballot
disqualify: ; remove from ballot; rule ineligible; declare ineligible; find ineligible; throw off ballot
readmit: readmit ; let back in; take back into
relegate: relegate
evict: evict ; turn out of house; put out of house
seal: seal
unseal: unseal
exempt: exempt
certify: certify
adjourn: adjourn postpone defer ; put off
abide: ; accept order; accept ruling; accept verdict; accept judgment; accept decision
abide: ; abide by; bow to; comply with
appeal: appeal contest ; launch appeal; enter appeal; challenge in court; mount appeal; lodge appeal
appeal: ; file appeal; bring appeal; take to court of appeal
noproof: ; find no evidence; find no wrongdoing; find no proof; find no fault
naturalise: naturalise naturalize
censor: censor
nominate: nominate
demolish: demolish ; pull down; tear down; raze
fine: fine ; hit fine; slap fine; hit with fine; slap penalty; impose penalty; hand penalty; levy fine
fine: ; levy penalty
fine: ; issue penalty; order pay fine; order pay penalty; give fine; receive penalty; get fine; place fine
fine: ; draw fine
fine: ; hit with penalty; incur fine; incur penalty
fine: ; impose fine; hand fine; receive fine; issue fine
remand: remand ; send back; refer back; send down again
survive: survive ; survive challenge; survive appeal; survive attempt; survive review; survive lawsuit
survive: ; survive suit
survive: ; withstand challenge; withstand appeal; withstand attempt
inadmissible: ; declare inadmissible; rule inadmissible; find inadmissible; hold inadmissible
block: ; grant stay; give stay; order stay; receive stay; get stay
block: ; grant reprieve; give reprieve; get reprieve
drop: drop withdraw abandon discontinue ; close inquiry; close investigation; close case; close probe
drop: shelve ; call off inquiry; call off investigation; call off probe; close proceedings; end proceedings
drop: ; shelve case
drop: ; halt proceedings; abandon case; wind up inquiry; wind up investigation
drop: ; end inquiry; end investigation; end probe
lose: lose
win: win prevail triumph
elect: elect ; vote in as; choose as; win election; win vote for; win race for; win contest for
unelected: ; lose election; lose vote for; lose race for; lose contest for; beat in vote for
unelected: ; beat in race for
unelected: ; defeat in vote for; defeat in race for; beat in election; defeat in election
unelected: ; beat in contest for
appoint: appoint
dissolve: dissolve ; send home; send packing
impeach: impeach ; vote to impeach; adopt articles
hear: hear review ; take up case; take up appeal; grant leave to appeal; give leave to appeal
hear: ; grant permission to appeal; give permission to appeal; receive leave to appeal; get leave to appeal
hear: ; win leave to appeal; win permission to appeal; receive permission to appeal
unheard: ; refuse leave to appeal; deny leave to appeal; refuse permission to appeal
unheard: ; deny permission to appeal
inforce: ; become law; take effect; come into force; enter into force; go into force; go into effect
liable: blame fault ; lay blame; put blame; pin blame; pin on; hold accountable; find at fault; put down to
liable: ; attribute to
liable: ; point finger; find to blame; find culpable; find negligent; lay at door; place blame
liable: ; apportion blame
liable: ; hold liable; hold responsible; find liable; find responsible
free: release free bail
detain: ; keep in custody; hold in custody; place in custody; keep behind bars
detain: ; stay under arrest; remain under arrest; keep under arrest; stay in custody; remain in custody
detain: ; stay behind bars; remain behind bars
arrest: arrest detain
"""
"""A class a line: its verbs; after each semicolon a phrase, whose words may stand a few tokens apart."""

_SOUND = (
    "lawful legal valid constitutional proportionate compatible legitimate justified permissible safe sound"
)
_UNSOUND = (
    "unlawful illegal invalid unconstitutional disproportionate incompatible illegitimate unjustified void"
    " null inconsistent unsafe unenforceable"
)
VERDICTS = {
    word: kind
    for kind, words in (("uphold", _SOUND), ("strike", _UNSOUND), ("grant", "entitled"))
    for word in words.split()
}
"""What a court finds a measure to be, with what that does to it."""

FINDING = ("declare", "hold", "find", "rule", "deem", "consider", "regard", "judge")
"""Verbs before such a word: "found the levy compatible with the treaty"."""

OPPOSED = frozenset(
    frozenset(line.split())
    for line in (
        "uphold strike",
        "uphold block",
        "restore strike",
        "grant deny",
        "allow deny",
        "allow block",
        "allow ban",
        "convict acquit",
        "ratify deny",
        "free detain",
        "drop pursue",
        "sentence acquit",
        "jail acquit",
        "jail spare",
        "jail walk",
        "spare acquit",
        "dispute plead",
        "dispute admit",
        "deny plead",
        "survive strike",
        "hear unheard",
        "inadmissible violate",
        "inadmissible grant",
        "undecided convict",
        "undecided acquit",
        "undecided grant",
        "undecided deny",
        "undecided strike",
        "sign veto",
        "sign deny",
        "grant veto",
        "win lose",
        "grant block",
        "grant ban",
        "drop convict",
        "admit deny",
        "admit acquit",
        "reduce increase",
        "reduce uphold",
        "reduce strike",
        "extend strike",
        "extend lapse",
        "uphold override",
        "uphold lapse",
        "execute commute",
        "execute pardon",
        "pardon commute",
        "elect deny",
        "staying expel",
        "staying extradite",
        "staying evict",
        "award deny",
        "letoff penalise",
        "appeal abide",
        "letoff reprimand",
        "letoff fine",
        "letoff sentence",
        "letoff ban",
        "nationalise privatise",
        "seize restore",
        "seal unseal",
        "disqualify readmit",
        "expel readmit",
        "annex cede",
        "elect unelected",
        "execute mercy",
        "settle judged",
        "appoint deny",
        "leave stayin",
        "refuge norefuge",
        "refuge deny",
        "norefuge grant",
        "liable acquit",
        "liable noproof",
        "fine letoff",
        "depose survive",
    )
)
"""Pairs of classes of which one act upon one thing cannot be both."""

ENTAILED = frozenset(
    (first, second)
    for first, second in (
        line.split()
        for line in (
            "sentence convict",
            "jail convict",
            "jail sentence",
            "sentence jail",
            "spare sentence",
            "spare convict",
            "dispute deny",
            "survive uphold",
            "inadmissible deny",
            "unheard deny",
            "allow grant",
            "grant allow",
            "plead admit",
            "plead convict",
            "ban block",
            "override inforce",
            "extend uphold",
            "award grant",
            "commute reduce",
            "commute mercy",
            "pardon mercy",
            "fine penalise",
            "reprimand penalise",
            "noproof acquit",
            "abide grant",
            "disqualify penalise",
            "sentence penalise",
            "jail penalise",
            "disqualify ban",
            "ban disqualify",
            "sanction penalise",
            "grant refuge",
            "deny norefuge",
        )
    )
)
"""Pairs of classes of which the first, told of a thing, bears the second out."""

TURNED = {"allow": "ban", "grant": "deny", "strike": "uphold", "block": "allow", "pursue": "drop"}
"""What it comes to not to do an act: who refuses to block a law allows it."""

ASSENTS = {
    **dict.fromkeys(
        "approval consent permission assent blessing authorisation authorization".split(), "grant"
    ),
    "ratification": "ratify",
}
"""Nouns of what a body gives or withholds by which a thing may go ahead, with the class of its act."""

ACT_NOUNS = {
    stem(noun): kind
    for noun, kind in (
        line.split()
        for line in (
            "expulsion expel",
            "extradition extradite",
            "deportation extradite",
            "release free",
            "suspension block",
            "withdrawal leave",
            "exit leave",
            "departure leave",
            "accession join",
            "membership join",
            "ratification ratify",
            "repeal strike",
            "annulment strike",
            "revocation strike",
            "abolition strike",
            "impeachment impeach",
            "pardon pardon",
            "execution execute",
            "dissolution dissolve",
            "extension extend",
            "prolongation extend",
            "reduction reduce",
            "increase increase",
            "ban ban",
            "prohibition ban",
            "appointment appoint",
            "arrest arrest",
            "sanction sanction",
            "fine fine",
            "penalty fine",
            "moratorium ban",
            "embargo ban",
            "expropriation seize",
            "nationalisation nationalise",
            "privatisation privatise",
            "annexation annex",
            "dismissal depose",
            "eviction evict",
            "disqualification disqualify",
        )
    )
}
"""Nouns of acts with their classes: who rejects the expulsion does not expel."""
