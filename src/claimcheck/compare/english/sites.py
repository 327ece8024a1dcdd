"""How papers and encyclopedias tell what becomes of places: towns, lines, buildings, roads, parks, peaks."""

SITES = """
open: ; first train run; first train leave; first train arrive; first train cross; first tram run
open: ; first tram leave; first bus run; first bus leave; first flight leave; first flight land
open: ; first plane land; first plane take; first ship dock; first ship pass; first ship berth
open: ; first car drive; first car cross; first vehicle cross; first vehicle use; first vehicle drive
open: ; first passenger use; first passenger board; first passenger pass; first guest check
open: ; first guest arrive; first guest stay; first tenant move; first resident move; first patient arrive
open: ; first pupil arrive; first student arrive; first visitor come; first visitor arrive; begin carry
open: ; start carry; begin revenue service; enter revenue service; enter passenger service
open: ; passenger service begin; passenger service start; service commence; commence service
open: ; commence operation; open to public; open to visitor; open to passenger; open to ship
open: ; open to navigation; open for traffic; open for business; bring on stream; bring on line
open: ; come on line; begin generate; start generate; begin to generate; feed into grid; connect to grid
open: ; begin receive; start receive
open: ; first welcome; first admit; first receive visitor; first receive guest; first let in
reopen: ; welcome visitor again; welcome guest again; welcome public again; welcome visitor back
reopen: ; back in use; return to use; return to service; bring back into use; put back into use
reopen: ; receive visitor again; traffic resume; resume service; service resume; service restore
close: ; last train run; last train leave; last train call; last train arrive; last train depart
close: ; last tram run; last tram leave; last tram return; last bus run; last flight leave
close: ; last flight depart; last flight land; last plane leave; last plane land; last passenger leave
close: ; last passenger board; last patient leave; last pupil leave; last prisoner leave; last inmate leave
close: ; last inmate transfer; last guest leave; last guest check; last ship leave; last ferry sail
close: ; last ferry run; final train run; final train leave; final tram run; final flight leave; last run
close: ; last call at; lose passenger service; lose service; lose train service; lose train; lose railway
close: ; lose station; lose tram; withdraw service; service withdraw; withdraw passenger service
close: ; passenger service withdraw; passenger service end; passenger service cease; train stop call
close: ; stop serve; cease to serve; cease serve; bar to traffic; close to traffic; close to passenger
close: ; close to public; shut to public; shut to visitor
build: ; finish building; building finish; building work end; finish construct; complete to design
build: ; hand over to owner; complete work; work complete; roof complete; lay first stone; first stone lay
build: ; cornerstone lay; lay cornerstone; first spade; turn first sod; first brick lay
destroy: bulldoze dismantle implode; take down; knock to ground; clear away; clear for; carry away
destroy: ; sweep away; wash away; fall to wrecking; fall to bulldozer; fall to wrecker; shell to ruin
destroy: ; bomb to ruin; lay in ruin; lay in ash; leave in ruin; fall victim to fire
destroy: ; consume by flame; fall prey to fire; fall prey to flame
widen: widen broaden enlarge; add lane; make wide; double in width; double width
electrify: ; electric train begin; electric train start; go electric; convert to electric; wire for electric
electrify: ; switch to electric; overhead wire; electric traction; electric operation
pedestrian: pedestrianise pedestrianize pedestrianisation; close to car; car-free; free of car
pedestrian: ; pedestrian zone; ban car; bar car; turn over to pedestrian
capital: ; become capital; make capital; declare capital; name capital; choose capital; move capital
capital: ; capital move; transfer capital; capital transfer; shift capital; capital shift; serve as capital
capital: ; replace as capital; succeed as capital; seat of government; seat of provincial government
capital: ; seat of national government; government move; government seat; seat of state government
capital: ; move seat; seat move; capital since; capital city since; capital until
railed: ; railway come; railway reach; railway arrive; arrival railway; arrival of railway
railed: ; coming of railway; reach by railway; reach by rail; connect railway; connect to railway
railed: ; link to railway; connect by rail; link by rail; join railway; first train arrive
railed: ; build line through; line reach; track reach; rail link open; line arrive; line come; railway link
railed: ; railway connection; get railway; obtain railway; gain railway; receive railway
railed: ; get station; join to railway
charter: charter; town right; city right; market right; town charter; city charter; town privilege
charter: ; city status; town status; borough status; become city; become town; raise to city; raise to town
charter: ; elevate to city; elevate to town; incorporate as city; incorporate as town
charter: ; incorporate as village; grant charter; receive charter; make city; make town; promote to city
charter: ; grant market; market charter; declare city
merge: ; incorporate into; annex by; annex to; swallow by; become part; make part; make district
merge: ; become district; become suburb; become borough; amalgamate with; merge into; merge with
merge: ; form from merger
ascent: ; first climb; climb first; first ascend; first ascent; first scale; reach summit; stand on summit
ascent: ; conquer peak; conquer summit; first conquer; first top; climb for first time; scale for first time
dam: impound impoundment; fill reservoir; reservoir fill; begin fill; dam up; flood valley; valley flood
dam: ; submerge valley; drown valley
found: ; first settle; settle by; lay out; first inhabit; first house build; first settler; settler arrive
found: ; incorporate as city; incorporate as town; incorporate as village; plat
found: ; declare reserve; declare nature reserve; declare national park; designate nature reserve
found: ; make reserve; designate national park; make national park; become national park
found: ; proclaim national park; gazette; become nature reserve; set aside as; set aside for
found: ; make state park; become state park; declare park
protect: ; listed building; place under protection; put under protection; protected monument
protect: ; declare monument; give protection; place on register; add to register; enter on register
protect: ; national monument; protect since; scheduled monument; historic monument; grade list
protect: ; become listed; make listed; preservation order
name: ; give name; take name; get name; go by name; bear name since; name change; change of name
name: ; revert to name
move: ; have seat since; make home in; make home at; find home; find new home; rehouse
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""
