"""More ways to tell a happening: of patients and medicines, animals and weather, spacecraft and stars."""

SCIENCES = """
infect: infect infection sicken; fall ill; fall sick; become ill; become sick; take ill; make ill; make sick
infect: ; come down with; test positive; positive test; get sick; get ill; contract virus; contract disease
infect: ; contract fever; contract malaria; catch virus; catch disease; catch fever; catch flu; case confirm
infect: ; confirm case; case record; record case; case report; report case; case of fever; case of disease
infect: ; case of infection; case of cholera; case of measles; case of flu; case of malaria; case detect
infect: ; detect case; diagnose with; confirm first case; record first case; report first case
infect: ; first infection
infect: ; first case; register first case
diagnose: diagnose diagnosis; test positive; positive test; confirm case; case confirm; find to have
licence: approve approval authorise authorize; clear for; clear by regulator; green light
licence: ; give go-ahead; marketing authorisation; marketing authorization; license for; license by
licence: ; licence for; grant licence; grant license; receive licence; obtain licence; admit for; pass for use
licence: ; allow on market; permit sale; regulator clear; agency clear; clear drug; clear vaccine
licence: ; give clearance; receive clearance; get clearance; win clearance; grant clearance
recall: recall; take off market; pull from market; withdraw from market; remove from market; off market
recall: ; withdraw from sale; remove from sale; take off sale; take off shelf; pull from shelf; pull off shelf
recall: ; take out of sale; call back; pull off market; clear from shelf
extinct: extinct extinction; die out; kill off; list as extinct; declare extinct; declare to be extinct
extinct: ; list of extinct; become extinct; go extinct; cease to exist
infest: infest infestation
immunity: immune immunity
transplant: transplant transplantation graft; receive heart; receive kidney; receive liver; receive lung
transplant: ; give heart; give kidney; give liver; new heart; new kidney; new liver; donor organ; donor heart
transplant: ; implant heart; fit with heart; donor kidney; donor liver
surgery: surgery; undergo operation; undergo surgery; under knife; have surgery
surgery: ; carry out operation; perform operation; operation perform
implant: implant implantation; fit with
discharge: ; discharge from hospital; leave hospital; release from hospital; send home; allow home
quarantine: quarantine isolate isolation; cordon off
prescribe: prescribe prescription
enrol: enrol enroll recruit randomise randomize; assign to
trial: ; clinical trial begin; trial on human; first give to human
abort: ; break off; stop early; end early; halt early; stop ahead; end prematurely; stop prematurely
abort: ; terminate early; cut short; ahead of time; call halt; abandon early
protect: designate designation; declare reserve; declare nature reserve; declare national park; become reserve
protect: ; become nature reserve; become national park; designate national park; designate nature reserve
protect: ; make reserve; make national park; under protection
protect: ; protect by law; protected status; declare protected; become protected; place under protection
reintroduce: reintroduce reintroduction; release into wild; return to wild; bring back to
release: ; release into wild; set free
emit: emit emission; give off; release into air; discharge into; pump into; spew
spill: spill leak spillage leakage seep; oil escape; gas escape; run out of tank; pour out
pollute: pollute pollution contaminate contamination taint foul
erupt: erupt eruption; blow top; throw up ash; spew ash; spew lava; volcanic activity
melt: thaw melt
warm: warm warming; heat up; get warmer; grow warmer; become warmer; get hotter
shrink: ; lose ice; lose mass; melt back
dryup: ; dry up; run dry; dry out; fall dry
snow: snow snowfall
hunt: hunt poach cull
log: logging deforest deforestation; fell tree; cut down tree; chop down; clear of tree; clear of forest
breed: spawn; lay egg; bear young; hatch egg
launch: ; send up; send into space; shoot into space; go into space; leave launch pad; leave earth
launch: ; lift into space; ride into space; climb into sky
arrive: arrive arrival; enter orbit; go into orbit; drop into orbit
land: ; touch down; set down; splash down; reach surface; come down on; put down on; soft landing; settle on
land: ; descend to surface
dock: dock docking; link up with; couple to
reenter: re-enter reenter re-entered re-enters re-entering re-entry reentry; burn up; fall back to earth
reenter: ; plunge into atmosphere
reenter: ; break up in atmosphere; disintegrate in atmosphere; fall to earth; burn in atmosphere
firstlight: ; first light; first image; first picture; first photograph; first observation; begin observing
firstlight: ; begin observation; start observing; start observation; first photo; first observe
silence: ; lose contact; contact lose; lose signal; fall silent; last signal; last contact; stop transmit
silence: ; stop transmitting; cease transmitting; last transmission; go silent; last hear from; contact end
silence: ; break off contact; contact break; go dead; last message; signal lose; lose touch
pass: flyby fly-by; pass within; closest approach; nearest approach; at closest; at nearest; come closest
spacewalk: spacewalk; walk in space; leave spacecraft; leave capsule; float outside
photograph: ; take picture; take photograph; capture image; take image
sequence: sequence decode decipher; map genome; genome map; read genome
clone: clone cloning
describe: ; name as new; new to science; recognise as species; scientific description; name as species
discover: ; first spot; first sight; first record; first observe; first isolate; pick up; make out
discover: isolate
synthesise: synthesise synthesize synthesis; make in laboratory; make in lab; produce in laboratory
report: ; appear in journal; paper on; publish in journal; report in journal; publish finding; finding publish
receive: ; share prize; share award; prize go; award go; recipient; laureate
prevent: prevent avert; ward off; protect against; guard against
overepidemic: ; declare over; declare end; outbreak over; epidemic over; declare free; outbreak end
overepidemic: ; announce end; end of epidemic; end of outbreak; end of pandemic; epidemic end
overepidemic: ; free of disease; last patient discharge
shutdown: ; shut down; take out of service; go offline; take offline; switch off; power down; go off line
shutdown: ; take off grid; disconnect from grid; take off line
close: ; take offline; go offline; switch off; power down; take off grid; disconnect from grid
open: ; connect to grid; go critical; feed into grid; switch on; go online
injury: ; treat for burn; treat for inhalation; treat for smoke
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""

TERMS = """
effective: effective efficacy effectiveness efficacious
participant: participant volunteer enrollee
tumour: tumour tumor
cancer: cancer carcinoma malignancy
flu: flu influenza
dose: dose dosage
tablet: tablet pill
painkiller: painkiller analgesic
contagious: contagious infectious
deadly: deadly fatal lethal
poisonous: poisonous toxic venomous
pregnant: pregnant expectant
harmful: harmful damaging
weedkiller: weedkiller herbicide
insecticide: insecticide pesticide
fertiliser: fertiliser fertilizer
carbon: carbon co2 co₂
pollutant: pollutant contaminant
sewage: sewage effluent wastewater
reserve: reserve sanctuary refuge preserve
wildfire: wildfire bushfire
spacecraft: spacecraft probe spaceship orbiter
astronaut: astronaut cosmonaut spaceman spacewoman
meteorite: meteorite meteor
hot: hot warm
warmth: hottest warmest
chill: coldest coolest
wet: rainiest wettest
shaking: magnitude richter
ill: ill sick unwell
sleep: sleep slumber
laboratory: laboratory lab
microbe: microbe germ bacterium bacteria
sample: sample specimen
lifespan: lifespan longevity
turbine: turbine windmill
"""
"""In the form of `tables.SYNONYMS`: groups of words that say the same of things."""
