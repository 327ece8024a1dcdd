"""More words that say the same of things, in everyday English on both sides of the Atlantic."""

MORE = """
repair: mend
worker: workman workmen workwoman
unemployment: unemployment unemployed jobless joblessness
empty: empty vacant unoccupied uninhabited
floor: floor storey
theatre: theatre theater playhouse
bicycle: bicycle bike
motorcycle: motorcycle motorbike
helicopter: helicopter chopper
tram: tram streetcar
petrol: petrol gasoline
maize: maize corn
rubbish: rubbish garbage
pavement: pavement sidewalk
holiday: holiday vacation
cemetery: cemetery graveyard churchyard
statue: statue sculpture
famine: famine starvation
headteacher: headteacher headmaster headmistress
chairman: chairman chairwoman chairperson
teacher: teacher schoolteacher schoolmaster schoolmistress
burglar: burglar thief
abduct: abduct kidnap kidnapping abduction
smuggler: smuggler trafficker
pensioner: pensioner retiree
farmer: farmer grower
farm: farm farmstead
shepherd: shepherd herdsman
poem: poem verse
violinist: violinist fiddler
portrait: portrait likeness
conductor: conductor maestro
orchestra: orchestra philharmonic
tournament: tournament competition contest
referee: referee umpire
team: team squad
goalkeeper: goalkeeper goalie
stadium: stadium arena
lighthouse: lighthouse beacon
cliff: cliff crag
valley: valley dale
stream: stream brook creek
marsh: marsh swamp bog fen
hill: hill hillock
mine: mine pit colliery
miner: miner pitman
tenant: tenant lodger leaseholder
shareholder: shareholder stockholder
monarch: monarch sovereign
nobleman: nobleman aristocrat
archaeologist: archaeologist excavator
tomb: tomb grave
cellar: cellar basement vault
staircase: staircase stairway
avalanche: avalanche snowslide
landslide: landslide landslip mudslide
temperature: temperature thermometer
injured: injured wounded hurt
bystander: bystander onlooker passer-by passers-by
policeman: policeman policewoman
fireman: fireman firefighter firemen firewoman
captain: captain skipper
seaman: sailor seaman seamen mariner
pilot: pilot aviator airman
ferry: ferry ferryboat
quay: quay wharf pier jetty
kerb: kerb curb
lane: lane alley
outskirts: outskirts suburb
yearly: yearly annual annually
often: often frequently
wholly: wholly entirely completely totally fully
almost: almost nearly
cheap: cheap inexpensive
strong: strong powerful
weak: weak feeble
quick: quick fast rapid swift speedy
wrong: wrong incorrect mistaken false
dangerous: dangerous hazardous perilous
poor: poor impoverished needy
illegal: illegal unlawful
legal: legal lawful
secret: secret covert clandestine
yearbook: yearbook almanac
"""
