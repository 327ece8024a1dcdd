"""The raw tables of the lexicon: happenings, their stages and opposites, synonyms, countries."""

from enum import StrEnum


class Aspect(StrEnum):
    """Which part or stage of a happening a text speaks of."""

    START = "start"
    END = "end"
    PLANNED = "planned"
    SIGNED = "signed"
    ANNOUNCED = "announced"
    IN_FORCE = "in-force"
    ADOPTED = "adopted"
    RATIFIED = "ratified"


EVENTS = """
birth: born birth; was born; date of birth
death: die kill fatality perish deceased murder assassinate slay slain execute
death: drown; lose life; pass away; take life; claim life; be lost; survive by
injury: injure wound hurt injury casualty; treat for injury; break arm; break leg; break rib; break wrist
injury: ; break hip; break collarbone; badly burnt; badly burned; suffer burn; suffer injury
hospital: hospitalise hospitalize; take to hospital; bring to hospital
baptism: baptise baptize christen baptism
pledge: pledge promise commit vow
pay: pay disburse payment
outage: outage blackout; lose power; lose electricity; without power; without electricity
outage: ; no power; no electricity
inquire: investigate probe; open investigation; open inquiry; open probe
inquire: ; launch investigation; launch inquiry; launch probe
inquire: ; begin investigation; begin inquiry; begin probe; start investigation; start inquiry; start probe
endinquiry: ; close investigation; close inquiry; end investigation; end inquiry
endinquiry: ; drop investigation; drop inquiry
flood: overflow flood inundate; burst bank; break bank
fine: fine
ask: ask demand request apply; call for
interview: interview telephone canvass; speak to; talk to; speak with; talk with
answer: answer reply respond
contain: contain comprise hold house
capacity: accommodate seat capacity; have room for; room for; space for; build for; design for
capacity: ; certify for; license for; mean for; intend for
damage: damage
displace: displace uproot flee homeless; lose home; leave home; flee home; force from home; drive from home
missing: missing disappear vanish; unaccounted for; no trace
seize: seize confiscate impound seizure capture
need: need require
carry: carry transport
hear: hear hearing
reinstate: reinstate reimpose revive restore
admit: admit admission acknowledge concede
shoot: shoot shooting; open fire
arrest: arrest detain apprehend custody; round up
imprison: jail imprison incarcerate; lock up
free: free release liberate
publish: release publish issue appear; come out; bring out; put out
broadcast: air broadcast televise
premiere: premiere debut; first show; first screen
perform: perform performance concert play gig appearance match game
film: film shoot shooting filming; principal photography
produce: produce production manufacture
write: write author pen compose
direct: direct director helm
star: star co-star costar appear feature act; cast as; cast in; cast by
marry: marry wife husband spouse
divorce: divorce; dissolve marriage; end marriage
separate: separate
graduate: graduate graduation; earn degree; receive degree
study: study attend enrol enroll educate
found: found establish form create organise organize incorporate co-found set-up formation
found: ; set up; come together
dissolve: dissolve disband collapse defunct; break up; split up; shut down; fall apart
build: build construct erect construction complete
open: open reopen inaugurate launch unveil
close: close shut closure shutter
discover: discover discovery identify detect
invent: invent devise develop invention
win: win victory triumph victor defeat beat
lose: lose defeat
elect: elect election reelect re-elect
office: become install; take office; assume office; swear in
reopen: reopen
appoint: appoint name nominate appointment become
resign: resign quit resignation; step down; stand down; step aside; leave office; leave post
retire: retire
resign: retire
sack: fire dismiss sack oust remove; lay off; make redundant; lose job
withdraw: withdraw quit leave exit; pull out; back out; drop out; walk out
join: join accede accession; become member; sign up
sign: sign
ratify: ratify
adopt: adopt pass approve enact
inforce: ; take effect; come into force; enter into force; go into effect; in force
inforce: ; become effective; come into effect; in effect
issue: issue sign promulgate
announce: announce declare unveil proclaim
block: block halt suspend enjoin bar freeze stay restrict; must not; may not
strike: annul overturn invalidate quash void rescind reverse; strike down; struck down; strike out
strike: unconstitutional
uphold: uphold affirm sustain confirm
convict: convict conviction; found guilty; plead guilty
acquit: acquit acquittal clear exonerate; not guilty
sentence: sentence
accuse: accuse charge indict allege
sue: sue lawsuit; file suit; take to court
fly: fly flight
land: land touchdown
crash: crash collide collision derail
sink: sink capsize
ground: ; run aground
attack: attack bomb bombing strike raid assault shell
invade: invade invasion occupy occupation annex
protest: protest demonstrate demonstration march rally
walkout: strike; walk out; down tool
employ: employ staff workforce employee worker payroll headcount; work for
hire: hire recruit; take on
sell: sell sale
buy: buy purchase acquire acquisition; take over
earn: earn gross revenue turnover
cost: cost price worth budget; make for
spend: spend invest investment expenditure
donate: donate donation grant
inhabit: inhabit inhabitant population resident live reside; home to
measure: measure
length: long length stretch; flow for; extend for; extend over
height: tall height high rise stand altitude
width: wide width broad
depth: deep depth
weigh: weigh weight heavy
rise: rise increase grow climb gain jump surge raise lift
fall: fall decrease decline drop shrink plunge lower reduce cut slash
lead: lead head chair captain manage run direct edit editor director manager; at head; in charge
attend: attend attendance spectator crowd draw attract audience watch
migrate: emigrate immigrate emigration immigration settle move
translate: translate translation
rank: rank place position
nominate: nominate nomination shortlist
surrender: surrender capitulate capitulation
vaccinate: vaccinate vaccination immunise immunize inoculate
recover: recover recovery recuperate cure
veto: veto
consult: consult consultation
orbit: orbit; go round
promote: promote promotion; go up
relegate: relegate relegation; go down
list: float flotation; go public; stock market
export: export
import: import
rain: rain rainfall
visit: visit tour trip travel
move: move relocate transfer
flee: flee escape; get out; get away; break out; get loose; break loose
return: return; give back; hand back; go back
receive: receive award obtain win earn gain
serve: serve service
work: work career
burn: burn burnt fire blaze; burn down
destroy: destroy demolish raze wreck flatten ruin gut obliterate; pull down; tear down; knock down; burn down
restore: restore renovate refurbish repair
inspect: inspect inspection
vote: vote ballot; cast vote; cast ballot; vote cast
hold: hold stage; take place
happen: occur happen; take place
compete: compete participate race run; take part
score: score goal net; find net
record: record
name: name rename call
expire: expire lapse
replace: replace supersede
cancel: cancel revoke rescind repeal abolish scrap; take away
reject: reject refuse deny decline; turn down; throw out; vote down
accept: accept grant allow approve uphold; find for; rule for; rule in favour; rule in favor; let
ban: ban prohibit forbid outlaw; must not; may not
dismiss: dismiss reject
collapse: collapse
evacuate: evacuate
rescue: rescue save; bring ashore; bring to safety; take to safety; carry to safety; find alive
suicide: suicide; kill himself; kill herself; kill themselves
suicide: ; take his own life; take her own life; take their own lives
suicide: ; by his own hand; by her own hand; by their own hand; die by suicide; commit suicide
"""
"""A class a line: its words; after each semicolon a phrase. A class may go on in another line."""


ASPECTS = {
    Aspect.START: "begin start commence launch beginning outset onset",
    Aspect.END: "end finish conclude cease stop ending conclusion wrap complete finale",
    Aspect.PLANNED: "plan schedule propose expect intend hope due planned proposal slate aim consider",
    Aspect.ANNOUNCED: "announce unveil notify notification notice",
    Aspect.SIGNED: "sign",
    Aspect.RATIFIED: "ratify",
    Aspect.ADOPTED: "adopt pass enact",
}
"""The words that name a part or stage of a happening."""


ASPECT_PHRASES = (
    (("take", "effect"), Aspect.IN_FORCE),
    (("come", "into", "force"), Aspect.IN_FORCE),
    (("come", "into", "effect"), Aspect.IN_FORCE),
    (("enter", "into", "force"), Aspect.IN_FORCE),
    (("go", "into", "effect"), Aspect.IN_FORCE),
    (("in", "force"), Aspect.IN_FORCE),
    (("become", "effective"), Aspect.IN_FORCE),
    (("in", "effect"), Aspect.IN_FORCE),
    (("call", "off"), Aspect.END),
    (("break", "ground"), Aspect.START),
    (("first", "sod"), Aspect.START),
    (("foundation", "stone"), Aspect.START),
    (("lay", "keel"), Aspect.START),
    (("keel", "lay"), Aspect.START),
    (("get", "under", "way"), Aspect.START),
    (("under", "way"), Aspect.START),
    (("set", "for"), Aspect.PLANNED),
    (("mean", "to"), Aspect.PLANNED),
    (("suppose", "to"), Aspect.PLANNED),
    (("slate", "for"), Aspect.PLANNED),
    (("come", "to", "an", "end"), Aspect.END),
    (("to", "an", "end"), Aspect.END),
    (("put", "an", "end"), Aspect.END),
    (("fall", "silent"), Aspect.END),
    (("break", "out"), Aspect.START),
    (("kick", "off"), Aspect.START),
    (("get", "underway"), Aspect.START),
    (("draw", "to", "close"), Aspect.END),
    (("come", "to", "close"), Aspect.END),
    (("bring", "to", "close"), Aspect.END),
)
"""The same, in several words."""


OPPOSED = """
birth death
found dissolve
open close
marry divorce
win lose
convict acquit
strike uphold
block accept
reject accept
accept dismiss
uphold dismiss
withdraw join
rise fall
appoint sack
ban accept
adopt reject
free imprison
free arrest
inquire endinquiry
reinstate strike
admit reject
block uphold
hold cancel
happen cancel
"""
"""Pairs of classes of which only one can be told of one thing at one time."""


SYNONYMS = """
film: film movie picture
tv: television tv televised
record: album record lp
band: band group
song: song single track
city: city town municipality
inhabitant: inhabitant resident population dwell
company: company firm corporation business manufacturer maker
car: car automobile vehicle
doctor: doctor physician
lawyer: lawyer attorney barrister solicitor
pupil: pupil student schoolchild
child: child kid
worker: worker employee staff labourer laborer workforce personnel
soldier: soldier troop
gun: gun firearm weapon
prize: prize award
job: job post position
school: school college
house: house home residence household dwelling
prisoner: prisoner inmate detainee
rescuer: rescuer
flat: flat apartment
money: money fund sum
big: big large great huge major
small: small little minor tiny
start: begin start commence launch
end: end finish conclude
buy: buy purchase acquire
build: build construct erect
help: help aid assist
near: near close nearby
first: first initial
dead: die kill fatality perish murder
arrest: arrest detain
found: found establish form create set-up
release: release publish issue
marry: marry wife husband spouse
hold: hold retain keep
show: show display exhibit exhibition
say: say tell declare claim announce
quit: quit withdraw leave exit
lorry: lorry truck
autumn: autumn fall
writer: writer author novelist
earth: earth soil land
war: war conflict
ship: ship vessel boat
plane: plane aircraft aeroplane airplane jet airliner
road: road street highway motorway
shop: shop store
law: law legislation statute act
limit: limit cap ceiling
murder: murder kill
include: include comprise contain consist
daughter: daughter girl
win: win victory defeat beat
country: country nation state
voter: voter elector
gay: gay homosexual
police: police constable
fire: fire blaze
profession: career profession field
star: star appear act feature
choose: choose select pick
spectator: spectator attendance crowd audience onlooker
match: match game fixture
champion: champion championship title
trophy: trophy cup
revenue: revenue turnover income proceeds sale
profit: profit surplus earnings
budget: budget cost price expense expenditure
salary: salary wage pay
internet: internet online web
factory: factory plant mill
stake: stake holding
cinema: cinema screen
weight: weight weigh heavy
area: area surface
height: height high tall
depth: depth deep
width: width wide broad
length: length long
mountain: mountain mount peak
coast: coast shore coastline seaside
forest: forest wood woodland
sea: sea ocean
harbour: harbour port dock
railway: railway railroad rail train
airport: airport airfield aerodrome
metro: metro subway underground
fisherman: fisherman fishermen fisher
fortress: castle fortress fort stronghold
parliament: parliament legislature assembly
lawmaker: lawmaker legislator mp deputy parliamentarian
councillor: councillor councilman alderman
tax: tax levy tariff
treaty: treaty pact accord agreement
court: court tribunal
lawsuit: lawsuit suit
fine: fine penalty
prison: prison jail gaol
crime: crime offence offense felony
fraud: fraud swindle scam
bribery: bribe bribery
verdict: verdict judgment judgement ruling decision
ban: ban prohibition embargo
licence: licence license permit permission consent authorisation authorization
rule: rule regulation
condition: condition requirement
victim: victim casualty
illness: illness disease sickness
drug: drug medicine medication
hospital: hospital clinic infirmary
vaccine: vaccine jab
epidemic: epidemic outbreak
degree: degree diploma
scientist: scientist scholar researcher academic
survey: survey poll questionnaire
book: book volume
newspaper: newspaper daily
magazine: magazine journal
copy: copy unit
actor: actor actress performer
role: role part
script: script screenplay
singer: singer vocalist
infant: baby infant newborn
youth: youth youngster teenager adolescent
rich: rich wealthy affluent
main: main chief principal primary
famous: famous celebrated renowned
foreign: foreign abroad overseas
world: world worldwide global globe international
border: border frontier
region: region zone
village: village hamlet
government: government administration cabinet
rebel: rebel insurgent guerrilla
hostage: hostage captive
ceasefire: ceasefire truce armistice
storm: storm hurricane cyclone typhoon gale
earthquake: earthquake quake tremor
accident: accident crash
explosion: explosion blast
passenger: passenger traveller traveler
visitor: visitor tourist
client: customer client
owner: owner proprietor
landlord: landlord
allow: allow permit let
stop: stop halt cease
reduce: reduce cut lower decrease
own: own possess
need: need require
answer: answer reply respond
rebuild: rebuild reconstruct
repair: repair fix renovate restore
catch: catch capture
destroy: destroy demolish raze
emigrate: emigrate migrate
free: free release
bail: bail
entrance: entrance entry admission
test: test exam examination
photo: photo photograph picture
error: error mistake
rate: rate proportion percentage
enough: enough sufficient
tower: tower spire steeple
dam: dam weir
dyke: dyke dike levee embankment
field: field meadow
gathering: gathering rally meeting assembly
"""
"""A group a line: words that say the same of things."""


DEMONYMS = """
russia russian russians
chechnya chechen chechens
united-states american americans us usa u.s
united-kingdom british uk britain briton britons
england english
scotland scottish scots
wales welsh
ireland irish
france french
germany german germans
italy italian italians
spain spanish spaniards
portugal portuguese
netherlands dutch holland
belgium belgian belgians
switzerland swiss
austria austrian austrians
poland polish poles
czechia czech czechs
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian
greece greek greeks
turkey turkish turks
sweden swedish swedes
norway norwegian norwegians
denmark danish danes
finland finnish finns
iceland icelandic
ukraine ukrainian ukrainians
belarus belarusian
serbia serbian serbs
croatia croatian
bosnia bosnian
albania albanian
china chinese
japan japanese
korea korean koreans
india indian indians
pakistan pakistani pakistanis
bangladesh bangladeshi
nepal nepalese nepali
thailand thai
vietnam vietnamese
indonesia indonesian
malaysia malaysian
philippines filipino philippine
australia australian australians
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian
chile chilean
colombia colombian
peru peruvian
cuba cuban
venezuela venezuelan
egypt egyptian egyptians
israel israeli israelis
palestine palestinian palestinians
syria syrian syrians
iraq iraqi iraqis
iran iranian iranians
afghanistan afghan afghans
saudi-arabia saudi saudis
yemen yemeni
libya libyan
sudan sudanese
somalia somali somalis
ethiopia ethiopian
kenya kenyan
nigeria nigerian
ghana ghanaian
burundi burundian
rwanda rwandan
uganda ugandan
algeria algerian
morocco moroccan
tunisia tunisian
europe european europeans
africa african africans
asia asian asians
new-zealand zealander kiwi
"""
"""A country a line: its name, and what its people and things are called."""
