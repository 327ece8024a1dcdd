"""Still more ways to tell a happening: what papers and encyclopedias write in place of its plain verb."""

IDIOMS = """
death: ; cost life; meet death; meet end; lose fight
burial: bury burial funeral inter; lay to rest
injury: ; suffer injury; suffer wound
hospital: ; admit to hospital; rush to hospital; fly to hospital
marry: ; exchange vow; walk down aisle; get married
divorce: ; end marriage
office: inaugurate inauguration; take oath; oath of office; assume duty
elect: ; vote into; win election; win presidency; win vote; go to poll; head to poll; turn out to vote
appoint: ; name to run; put at head; entrust with; make officer; make knight; make dame; make fellow
appoint: ; make commander; make companion; make professor; make bishop; make cardinal; make baron
resign: ; hand over rein; give notice; turn in badge
retire: ; hang up boot; end career; draw pension; end playing career; call time on career; bow out of
retire: ; hang up skate; hang up glove; hang up spike; hang up cleat; hang up racket; hang up helmet
sack: ; show door; relieve of; force out; push out; vote out; cut job; shed job; axe job; strip of post
withdraw: ; cut tie; leave fold; turn back on
join: ; become part; admit as member; sign up to; take in as member
found: ; first open door; lay foundation
publish: ; roll off press; appear in print
broadcast: ; go on air; go out on air; hit airwave
perform: ; take stage; give concert; play concert
win: ; come first; take title; take gold; carry off; walk off with; take prize
win: ; lift trophy; come out on top; bring home
lose: ; go down to; come second
receive: ; take home; present with; honour with; honor with; pick up prize; pick up award
build: ; finish touch; take shape
destroy: ; burn to ground; reduce to ash; reduce to rubble; go up in flame; wipe out; lay waste
burn: ; burn to ground; go up in flame; catch fire; burst into flame; on fire
damage: ; tear roof; rip roof; blow out window; smash window; tear off; leave hole
explode: explode explosion detonate blast; go off; blow up
crash: overturn; come off road; leave road; hit tree; leave rail; come off rail; jump rail
ground: ; run ashore; hit rock; strike reef; hit reef; hit sandbank
evacuate: ; bring out; order out; move to safety
rescue: pluck winch; bring up alive; lift to safety; bring down safe; pull alive; dig out alive
survive: ; come out alive; live through; escape with life; escape alive
arrest: ; lead away; take away by police
imprison: ; put behind bar; send down; lock away
employ: ; provide work; provide job; have staff
hire: ; bring on board; add staff
earn: ; take in; bring in
cost: ; bill come; come with bill; price tag; bill for; amount to; set back
pay: ; foot bill; pick up tab; settle bill; pay out
buy: ; snap up; take control
sell: ; dispose of; part with
inhabit: ; call home
rise: soar swell mount widen; go up; edge up; shoot up; tick up; creep up
fall: slip sag dip tumble slump dwindle narrow; go down; edge down; come down; tick down
lead: ; run by
attend: ; turn out; in attendance; take seat; fill hall; come to see; come to hear
surrender: ; lay down arm; give up arm
attack: ; open fire on; fire on
vaccinate: jab; receive jab; get jab; give jab
hold: host; be host; play host
postpone: postpone delay defer reschedule adjourn; push to; hold over; move to later
replace: succeed; give way to; make way for; step into shoe; take place of; take over from; fill shoe
replace: ; stand in for; step in for; in succession to; in place of; take over on; take over in; take over at
reject: ; give thumb down
accept: ; give go-ahead; give green light; give nod; sign off; say yes; give blessing
ban: ; off limit; not allow; no longer allow; make crime; make offence
introduce: introduce introduction; bring in; roll out; phase in
move: ; new premise; new home; change address; new quarter; shift base; move house
patent: ; take out patent; grant patent; obtain patent
draft: ; call up; conscript
settle: settlement; reach settlement; come to term; out of court; reach agreement; strike deal
walkout: ; stop work; lay down tool; go on strike; come out on strike; industrial action
protest: ; take to street
mark: commemorate celebrate; mark anniversary
produce: ; turn out; roll off line
sign: signature; put name; add name
restore: mend; put right; make good
collapse: topple; come down; cave in; give way
premiere: ; first public; public debut; make debut; first concert; first outing
open: ; admit first visitor; admit first guest; admit public; open to public; receive first guest
close: ; last shift; lock gate; gate lock; lock door; door lock; close for good; shut for good; last customer
close: ; put up shutter; pull down shutter; bring down shutter; last visitor; last pupil; last patient
launch: ; reach shop; reach shelf; hit shelf; hit market; come to market; on market; go on sale
automate: automate automation; make automatic; go automatic
dedicate: dedicate consecrate dedication consecration
steal: steal rob robbery theft burgle burglary heist loot; make off with; hold up; break into; get away with
abduct: abduct kidnap kidnapping abduction; take hostage
hijack: hijack hijacking; take over plane
sabotage: sabotage vandalise vandalize deface
poison: poison poisoning
smuggle: smuggle smuggling; bring in illegally
electrify: electrify electrification
divert: divert reroute diversion; send by another
thaw: thaw melt; ice break
freeze: ; freeze over; freeze solid; ice over
plant: plant; put in ground
inherit: inherit inheritance; come into; pass to son; leave to
betroth: betroth engage; get engaged; announce engagement
inforce: ; backdate to; retroactive to; with effect from; effective from; valid from; apply since; apply as of
flood: ; over bank; leave bank; top bank; spill over bank
outage: ; light go out; go dark; power fail; power go out; power cut; plunge into darkness; current fail
resume: resume resumption restart; start again; begin again; run again; back in service; back into service
hold: ; sit for first time; meet for first time; convene for first time
birth: ; come into world; see light of day
issue: ; date of issue
death: ; date of death
publish: ; date of publication; date of release
build: ; date of completion; date of construction
found: ; date of foundation; date of formation
sign: ; date of signature; date of signing
marry: ; date of marriage; date of wedding
open: ; date of opening
expire: ; date of expiry; date of expiration
elect: ; date of election
appoint: ; date of appointment
sell: ; change owner; change ownership; new owner
buy: ; change owner; change ownership
sentence: ; sentence to death; condemn to death; death sentence; death penalty
temperature: temperature thermometer; mercury hit; mercury reach; mercury rise; mercury climb; mercury stand
temperature: ; mercury fall; mercury drop; mercury top
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""

KIN = """
burn destroy
move withdraw
move migrate
buy sell
withdraw resign
premiere broadcast
premiere publish
donate receive
collapse bankrupt
"""
"""Pairs of classes that may tell of one day in two ways: who left the hall for new rooms moved."""
