"""How papers and encyclopedias tell what befalls firms, their goods and the people who run and staff them."""

TRADE = """
found: ; set up shop; set up business; set up company; go into business; start business; start company
found: ; in business since; trade since; start up in; in existence since; exist since; around since
found: ; have origin; have root; origin lie; root lie; root go back; history go back; history begin
found: startup start-up; launch company; launch firm; launch business; start out in
bankrupt: liquidate liquidation receivership bankruptcies insolvencies; protection from creditor
bankrupt: ; go broke
bankrupt: ; seek protection from creditor; seek court protection; bankruptcy protection
bankrupt: ; creditor protection; seek bankruptcy; seek insolvency; call in administrator
bankrupt: ; call in receiver; call in liquidator; go into liquidation; enter administration
bankrupt: ; file for insolvency
bankrupt: ; fall into administration; put into administration; place into administration
bankrupt: ; into receivership
bankrupt: ; into liquidation; declare insolvency; declare bankruptcy; enter receivership
bankrupt: ; enter insolvency
bankrupt: ; appoint administrator; administrator appoint; appoint receiver; receiver appoint; go belly up
bankrupt: ; file for protection; file for creditor; file for chapter; protection under chapter
bankrupt: ; chapter eleven
bankrupt: ; chapter 11; collapse under debt; collapse with debt; collapse owe; stop payment
bankrupt: ; suspend payment
bankrupt: ; unable to pay debt; not pay creditor; court protection; shelter from creditor
build: ; deal close; deal seal; deal go through; close deal; seal deal; transaction close
build: ; merger go through
build: ; takeover go through; sale go through; purchase go through; acquisition close
build: ; acquisition go through
build: finalise; finalize deal; deal finalize; tie up deal; conclude deal; deal conclude; wrap up deal
merge: ; tie up; link up; enter into merger; merge operation; become part
buy: takeover buyout buy-out; absorb into; absorb by; swallow up; swallow by; win control; gain control
buy: ; secure control
buy: ; become owner; become subsidiary; become division; become part; pass into ownership; pass to
buy: ; come under ownership; come under control; under umbrella; bring under roof; take private
buy: ; take majority
sell: divest divestiture divestment offload hive; spin off; sell off; put in hand; cash in; let go of
split: demerge demerger; spin off; spin out; split off; split up; hive off; carve out
nationalise: nationalise nationalize nationalisation nationalization; take into public; take into state
nationalise: ; bring into public; bring under state; come into public; pass into public; pass to state
privatise: privatise privatize privatisation privatization; sell to private; pass into private
privatise: ; state sell
privatise: ; government sell; return to private; come into private; sell off by state
list: listing ipo delist; share trade; first trade; trade first; trading debut; market debut; stock debut
list: ; float on; list on; share float; float share; list share; public offering; debut on; join stock
list: ; begin trading
list: ; start trading; first day of trading; sell share to public; offer share to public; come to stock
launch: introduce introduction rollout roll-out; hit shelve; hit shop; hit store; reach store
launch: ; reach shelve
launch: ; bring to market; arrive in shop; arrive in store; arrive on market; arrive on shelve
launch: ; put on market; put on sale; go on offer; on sale since; available since; become available
launch: ; make available
launch: ; make debut; bring out; come out; roll out; enter market; unveil to public
introduce: launch debut; go on sale; put on sale; come to market; bring to market; put on market
introduce: ; make available
introduce: ; become available; come out; bring out; make debut; hit market; hit shelve
discontinue: discontinue discontinuation axe; out of production; stop make; stop produce; stop sell
discontinue: ; cease make
discontinue: ; stop offer; cease production; end production; stop production; production cease
discontinue: ; production end
discontinue: ; production stop; pull from market; take off market; withdraw from market
discontinue: ; withdraw from sale
discontinue: ; pull from sale; take off shelve; pull from shelve; drop from range; pull plug
discontinue: ; last roll off; last leave line; no longer make; no longer sell; no longer produce
discontinue: ; take off sale
discontinue: ; retire from sale; drop from catalogue; end of line; end sale; sale end
helm: ; take helm; at helm; take rein; hold rein; take over rein; take charge; in charge
helm: ; take over at top
helm: ; take top job; get top job; top job; take over at; take over run; take over lead
helm: ; take over as boss
helm: ; take over leadership; take over management; hand rein; move into chair; step up to run
appoint: ; take rein; take over rein; take top job; get top job; move up to; promote to; step up as
appoint: ; take post
appoint: ; take over as; take seat; take job; install as; put at helm; tap as
resign: ; leave company; leave firm; leave job; give up rein; bow out; clear desk; relinquish post
resign: ; part way
resign: ; part company; leave helm; leave role; quit role; quit post; step back
sack: redundant redundancy redundancies layoff layoffs lay-off lay-offs; give notice; give sack
sack: ; show door
sack: ; hand notice; put out of work; throw out of work; send home for good; give boot
walkout: stoppage; withdraw labour; stay off job; lay down work; work stoppage; refuse to work
walkout: ; set up picket
walkout: ; on picket line; take industrial action; stage walkout; leave job
rise: ; mark up; push up; put up price; put up wage; put up rent; put up fare; put up fee; put up rate
rise: ; put up pay
rise: ; put price up; put wage up; put rent up; put fare up; put fee up; put rate up; put pay up
fall: ; bring down price; bring down cost; bring down rate; mark down; push down; scale back; pare back
fall: ; trim
earn: income; turn over; bring in; pull in; rake in; ring up; post sale; report sale
found: ; open for trade
receive: ; receive grant; win grant; win subsidy; grant from; subsidy from
donate: subsidise subsidize subsidy endow; give grant; award grant; make grant; chip in; put up money
donate: ; give money
forsale: ; put up for sale; up for sale; offer for sale; put on block; on block; look for buyer; seek buyer
forsale: ; search for buyer; want to sell; plan to sell; intend to sell; explore sale; consider sale
forsale: ; hope to sell; offer to sell; try to sell; sale process; plan sale; no buyer; find no buyer
bid: ; make offer; make bid; launch bid; launch offer; table offer; table bid; submit bid; enter talk
bid: ; in talk; open talk; hold talk; express interest; show interest; take over offer; takeover offer
bid: ; takeover bid; takeover talk; merger talk
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""

GOES_WITH = {
    "list": "stock exchange market share bourse public company trading first time",
    "bankrupt": "court creditor protection debt company firm bankruptcy insolvency administration",
    "helm": "chief executive ceo director manager managing president boss head chair chairman leader post",
    "sack": "job worker staff employee post position workforce people",
    "walkout": "worker staff employee work strike action walkout industrial labour tool job union",
    "launch": "market sale shop store product model public",
    "introduce": "market sale shop store product model public",
    "discontinue": "production market sale product model range make sell end",
    "merge": "company firm merger deal form business",
    "buy": "company firm takeover acquisition deal purchase",
    "nationalise": "state government ownership",
    "privatise": "state government ownership private",
    "employ": "worker staff employee people workforce job payroll",
    "resign": "post office position job role",
    "appoint": "post office position job role",
}
"""What need not be said of a happening, there being none without it: who is listed is so on an exchange."""
