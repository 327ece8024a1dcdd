"""More ways to tell a happening, most of them in several words: how writers say that it began or ended."""

FRAMES = """
execution: execute execution guillotine behead lynch; put to death; death sentence carry
penalty: ; death penalty; capital punishment
launch: launch; lift off; take off; blast off; put into orbit; send into orbit
orbit: ; enter orbit; drop into orbit; go into orbit; reach orbit
pass: ; fly past; fly by; sail past; sail by; swing past; swing by
build: ; break ground; first sod; foundation stone; cornerstone lay; lay keel; keel lay; start on site
build: ; put up; top out; date from; date back
open: ; cut ribbon; ribbon cut; throw open; open door; open gate; go into service; come into service
open: ; enter service; put into service; bring into service; go into operation; come into operation
open: ; go on stream; come on stream; go on line; come on line; start up; take first passenger
open: ; first customer; welcome first visitor; receive first visitor; take into use; put into use
open: ; come into use
close: ; out of bounds; close door; shut door; close gate; shut gate; out of service; out of use; shut down
close: ; board up; wind up; bar to public; cease operation; cease operating; stop operating; cease trading
close: ; go dark; go out of business; shut up shop; run for last time; hold last; shut for last time
close: fold; close down; stop trading; end operation; suspend operation; stop publishing
close: ; stop fly; cease fly; stop run; cease run; stop operate; cease to operate
close: ; go off air; end service; stop service; last fly; stop print; cease print; stop work; fall out of use
close: ; cease publication; cease production; end production; stop production; stop broadcast; cease broadcast
dissolve: fold liquidate liquidation; cease to exist; go out of existence; wind up; close down
dissolve: ; strike off register; go out of business
open: ; start run; begin run; start fly; begin fly; run for first time; fly for first time
open: ; first run; first fly
open: ; open to traffic; begin service; enter operation; start service; become operational; start operating
open: ; begin operating; begin operation; start operation; hand over to public
name: rebrand retitle rechristen; change name; become known
move: ; move into; move to; take up residence; shift to; transfer to
merge: unite unification; merge into; come together; join together; combine with
burn: ; destroy by fire; gut by fire; consume by fire; burn out
destroy: ; destroy by fire; gut by fire; consume by fire
shakes: hit strike jolt shake batter lash
publish: ; hit theater; hit theatre; hit cinema; hit screen; reach cinema; reach theater; reach screen
publish: ; open in cinema; open in theater; open in theatre; theatrical release; release theatrically
publish: ; come off press; leave press; reach bookshop; reach bookstore; reach shop; reach reader; hit shelf
publish: ; reach shelf; go on sale; go to press; see print; see light of day; in print; go into print
publish: ; in bookshop; in bookstore
premiere: ; show for first time; screen for first time; perform for first time; play for first time
premiere: ; stage for first time; hear for first time; first perform; first play; first stage; first hear
premiere: ; first air; first broadcast; first televise; air first; first episode
premiere: ; first night; first performance; first showing; first screening
free: ; let go; set free; let out; set at liberty; walk free; go free; leave prison; leave jail; leave gaol
free: ; out of prison; out of jail; out of gaol; out of fortress; out of camp; out of cell; out of captivity
free: ; out of custody; regain freedom
arrest: ; take into custody; take in charge; pick up by police; place under arrest; put under arrest
arrest: ; under arrest
accuse: ; bring charge; press charge; charge bring; file charge; charge file
trial: ; try for; try on charge; go on trial; stand trial; put on trial; trial open; trial begin
trial: ; trial start; appear in court
convict: ; find guilty; return guilty; verdict of guilty; guilty verdict
acquit: ; clear of; find not guilty; walk free from court
sentence: ; hand down sentence; send to prison; send to jail; jail for; sentence hand
appoint: choose; put in charge; take helm; take charge; take up post; take up office; make director
appoint: ; make head; make chair; make captain; make manager; make minister; make member; succeed as
appoint: ; take over as; pick as
lead: ; at helm; preside over; in command; take command
employ: ; take on as; take on staff; give job; on payroll
resign: relinquish vacate; give up post; give up office; give up seat; give up job; hand in notice; bow out
resign: ; hand in resignation; tender resignation; lay down office; lay down mandate; vacate office
death: succumb; breathe last; find dead
found: ; come into being; come into existence; come to life; date from; date back; bring into being
found: ; call into being; bring to life; go back to; trace origin; trace history; see light; start life
found: ; begin life; begin as; start as; start out as; take root
found: ; open for business; start trading; begin trading; begin operation; start operation
abolish: abolish abolition repeal scrap; do away with; strike from; take off; get rid of
ban: ; rule out; declare illegal; make illegal
inforce: ; apply since; apply from; bring into force; put into force; put into effect; bring into effect
inforce: ; become binding; begin to apply; become law; take legal effect; become applicable
inforce: ; become operative; start to apply
adopt: ; vote through; wave through; give assent; vote for adoption
sign: ; put signature; set signature; put name to; put pen to; set hand to
sell: ; change hand; pass into hand; come under hammer; go under hammer; pass to
buy: ; change hand; pass into hand; pass to
breach: burst breach rupture; give way; break through; wash away
flood: submerge; under water; go under; sweep over
block: obstruct; cut road; cut line; cut link; cut railway; cut off; cut route; seal off; close off
block: ; make impassable
reopen: ; open again; open once more; open anew; open afresh
discover: find unearth excavate uncover stumble spot sight; come upon; come across; turn up
discover: ; dig up; dig out; first notice; first see; catch sight
discover: ; bring to light; come to light; light upon; chance upon; hit upon; run across
display: display exhibit exhibition; on show; on view; put before public
destroy: dynamite; blow up; level to ground; raze to ground
merge: merge amalgamate merger amalgamation absorb fuse; join force; become one; swallow up
secede: secede; break away; split off; become independent; gain independence; win independence
secede: ; declare independence
crown: crown enthrone coronation; come to throne; ascend throne; take throne; accede to throne; mount throne
marry: wed wedding; tie knot
divorce: ; part company; marriage dissolve
graduate: doctorate; take doctorate; take degree; qualify as; finish study; complete study
sink: ; go down; go to bottom; send to bottom
crash: ; run into; plough into; plow into; smash into; slam into
slide: slide landslip; come down; break loose
vanish: vanish disappear disappearance; go missing; last see; lose trace
bankrupt: bankrupt bankruptcy insolvent insolvency; go bust; go under; go to wall; go into administration
bankrupt: ; go into receivership; file for bankruptcy; apply for insolvency
breed: breed nest hatch; raise young; rear young; bring up young; raise chick; rear chick; produce young
supply: supply
emigrate: emigrate; leave country; go into exile; leave for good; settle in
name: ; take name; give name; bear name; carry name; know as; name after; name for; call after
restore: refurbish refurbishment restoration renovation overhaul modernise modernize
describe: describe description
announce: reveal disclose; let it be known; let be known; make known; make public; give notice; break news
expire: ; run out; come to end
extend: extend prolong extension; run longer; let run
postpone: postpone postponement; put off; put back; push back
cancel: ; call off
donate: bequeath; make over; hand over
hold: ; see staging; host
rescue: ; pull from
disband: disband; cease to exist
take: conquer; fall into hand
strand: strand maroon
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""
