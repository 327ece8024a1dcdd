"""How papers and encyclopedias tell what happens in sport, in war, on thrones, on stage and at school."""

ARENAS = """
join: ; complete signing; seal signing; sign for; sign with; complete move; complete transfer; seal move
join: ; seal transfer; enlist in; enlist with; transfer from
loan: ; go on loan; loan out; loan to; loan from; loan spell; on loan
retire: ; play last match; play last game; play final match; play final game; last competitive; end playing
retire: ; last professional; fight last; ride last; run last race; hang up glove; hang up racket
retire: ; hang up whistle; call it day; bring career; career end; final professional; swim last race
crown: accession; become king; become queen; become emperor; become empress; become tsar; become sultan
crown: ; become shah; become pharaoh; become khan; succeed to throne; inherit throne; inherit crown
crown: ; proclaim king; proclaim queen; proclaim emperor; begin reign; reign begin; ascend to throne
office: ; come to power; seize power; take power; rise to power; win power; take rein; take over rein
abdicate: abdicate abdication; give up throne; renounce throne; lay down crown; vacate throne; give up crown
reign: reign; sit on throne; occupy throne; wear crown; on throne
abdicate: ; renounce crown; relinquish throne; lose throne; lose crown; step down from throne
depose: depose dethrone overthrow topple overthrown; drive from power; drive from throne; sweep from power
depose: ; force from power; remove from power; remove from throne; throw out of power
siege: besiege encircle; lay siege; surround city; surround town; under siege
relieve: ; lift siege; siege lift; raise siege; siege raise; break siege; siege break; siege end; end siege
relieve: ; blockade lift; lift blockade; relieve garrison; relieve town; relieve city; relief army
take: capture recapture retake overrun; take by storm; carry by storm; take city; take town; take fort
retreat: retreat; pull back; fall back; beat retreat; give ground; withdraw from field; leave field
war: ; declare war; go to war; war break out; enter war; outbreak of war; war begin; open hostility
peace: ; make peace; sue for peace; sign peace; conclude peace; end war; war end; lay to rest feud
truce: ; stop fighting; end fighting; cease hostility; end hostility
truce: ; silence gun; gun fall silent; suspend hostility; down weapon; lay weapon
mutiny: ; rise up; rise in revolt; take up arm; raise standard
capture: ; take prisoner; make prisoner; take captive; into captivity; prisoner of war; carry off captive
attack: bombard bombardment cannonade besiege ambush; come under fire; under attack; lay into
death: ; fall in battle; fall in action; kill in action; lay down life; give life; fall on field
injury: fracture rupture sprain dislocate concuss concussion; tear ligament; tear muscle; pull muscle
injury: ; twist ankle; twist knee; rupture tendon; break foot; break ankle; break jaw; break toe
qualify: qualify; book place; book spot; book ticket; book berth; earn place; clinch place
qualify: ; seal place; secure place; earn berth; seal qualification; win place; gain place; reach final stage
eliminate: eliminate; knock out; crash out; dump out; exit tournament; out of cup
attend: ; pass through gate; pass through turnstile; go through turnstile; through turnstile
attend: ; come through gate; come through door; pass through door; file past; pack into; crowd into; flock to
attend: ; stream into; look on; tune in; switch on; viewing figure; audience figure; pay to see
sell: ; shift copy; shift unit; go over counter; find buyer; ring up sale
publish: ; drop album; hit store; hit stand; hit newsstand; reach store; land in shop; general release
publish: ; into print; issue on vinyl; release on vinyl; appear on shelf; hit record shop
premiere: ; raise curtain; curtain go up; curtain rise; opening night; world premiere; first see on stage
close: ; curtain fall; curtain come down; final curtain; close run; end run; final performance
close: ; last performance; last night of run; come off; take off stage
cancel: ; pull plug; take off air; not renew; wash out; rain off; call halt; strike from calendar; drop from
renew: renew recommission; pick up for; order second; order third; order another; commission second
abandon: abandon; break off; cut short
sack: axe; relieve of duty; give boot; give sack; dispense with; part company; part way; end tenure
appoint: ; bring in as; unveil as; install as; hand rein; hire as; make coach; name as successor
lead: ; head coach; coach of; coach to; as coach; become coach
lead: coach coaching; take charge; in dugout; on bench as
receive: bestow confer; hand award; award to; confer on; bestow on; decorate with; pin medal; go to
graduate: ; gain degree; obtain degree; complete degree; finish degree; earn doctorate; receive doctorate
graduate: ; obtain diploma; receive diploma; gain diploma; defend thesis; defend dissertation; gain doctorate
study: matriculate; read law; read history; read classic; read medicine; read mathematics; read theology
study: ; student at; pupil at; go to university; go to college; go to school; undergraduate at
teach: teach lecture tutor; on faculty; hold chair; chair of; professor of; professor at; give lecture
enrol: enrol enroll enrolment enrollment; on roll; student body; sign up for course
play: ; take field; take court; take pitch; line up; make appearance; turn out for; pull on shirt
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""
