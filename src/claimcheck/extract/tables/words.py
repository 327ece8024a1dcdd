"""What columns and rows of figures are named by: general English, no names of things."""

COUNTED = frozenset(
    """
    people persons crew individuals men women males females children boys girls adults adolescents teenagers
    inhabitants residents citizens households families couples births deaths fatalities casualties
    injuries killed injured wounded dead missing displaced homeless arrested detained evacuated
    hospitalised hospitalized survivors victims visitors tourists guests passengers commuters travellers
    pilgrims spectators attendees participants respondents members employees staff workers volunteers
    personnel soldiers troops officers officials teachers students pupils graduates apprentices
    researchers scientists engineers nurses doctors physicians midwives patients cases infections
    admissions recoveries vaccinations tests doses operations schools classes universities colleges
    hospitals clinics beds libraries museums theatres cinemas churches mosques temples parks playgrounds
    homes houses dwellings flats apartments buildings rooms shops stores restaurants hotels offices
    factories plants mills farms fields mines quarries wells pumps turbines panels bridges tunnels
    stations stops lines roads ports harbours harbors airports platforms lighthouses dams ships boats
    ferries vessels trawlers cars vehicles buses trams trains lorries trucks bicycles bikes aircraft
    flights trips journeys crossings voyages accidents crashes collisions incidents fires floods storms
    earthquakes landslides outbreaks attacks explosions arrests detentions crimes offences offenses
    murders homicides burglaries robberies thefts convictions prisoners inmates detainees prosecutions
    complaints refugees migrants immigrants emigrants asylum-seekers returnees applications permits
    licences licenses requests inspections visits calls books titles volumes copies articles papers
    reports manuscripts letters photographs paintings objects artefacts artifacts items records films
    episodes concerts performances exhibitions events meetings conferences workshops seats mandates
    votes ballots voters electors candidates delegates deputies councillors councilors ministers judges
    lawyers parties unions associations clubs companies businesses firms enterprises branches jobs
    vacancies posts positions contracts projects grants awards scholarships donations subscribers users
    customers clients followers readers listeners viewers downloads accounts species animals cattle cows
    sheep goats pigs horses chickens hens birds fish trees seedlings nests eggs islands lakes rivers
    villages towns cities municipalities districts counties provinces countries states regions parishes
    wards speakers marriages divorces adoptions strikes strikers protests protesters demonstrators
    bottles barrels bales sacks tonnes tons
    """.split()
)
"""Nouns in the plural that a number under them counts."""

HEADS = frozenset(
    """
    population capacity attendance membership enrolment enrollment workforce electorate headcount
    ridership readership circulation audience toll storeys stories floors lanes lifts elevators tracks
    """.split()
)
"""Nouns under which a bare number tells how many there are."""

AMOUNTS = HEADS | frozenset(
    """
    turnout area length height depth width breadth elevation altitude weight mass distance span wingspan
    diameter circumference perimeter thickness tonnage displacement beam draught draft speed range
    volume density temperature rainfall precipitation snowfall humidity sunshine output production
    consumption generation yield harvest catch revenue revenues income profit profits loss losses
    turnover sales budget expenditure expenditures spending debt deficit surplus exports imports
    investment investments funding funds assets liabilities endowment gdp gnp gni wage wages salary
    salaries pension pensions benefit benefits subsidies aid damage damages emissions unemployment
    employment literacy inflation poverty mortality fertility prevalence incidence share proportion
    percentage expectancy lifespan storage traffic freight cargo power energy electricity demand supply
    coverage access approval support majority margin acreage catchment discharge flow rate ratio
    intensity growth
    """.split()
)
"""Nouns of which a number tells how much there is, in a unit that must be told."""

PLACES = frozenset(
    "states islands lakes countries cities towns villages provinces districts counties".split()
)
"""Nouns in the plural that names of places end in: "Outer Islands"."""

REMARKS = frozenset(
    """
    n no no. number total totals est est. estimate estimated approx approx. provisional preliminary
    final official
    """.split()
)
"""What brackets after a name say that changes nothing."""

COSTS = frozenset("cost costs value".split())
"""Amounts that stand in lists of prices as well: only with another word, or with a unit of size."""

HAPPENED = frozenset(
    """
    founded established formed created instituted opened reopened built rebuilt constructed completed
    inaugurated consecrated launched commissioned decommissioned closed demolished dissolved disbanded
    abolished incorporated chartered born died buried elected appointed retired resigned signed ratified
    adopted enacted passed repealed published released introduced discovered began started ended
    finished destroyed burned restored renovated enlarged electrified nationalised nationalized
    privatised privatized merged independent settled annexed liberated occupied executed convicted
    arrested sentenced acquitted married
    """.split()
)
"""Participles over dates of what happened to what the row is named by."""

FORCES = dict.fromkeys(
    ("entered into force", "came into force", "entry into force", "in force since", "in force from"),
    "entered into force",
)
"""Names of columns of days on which law began to bind."""

DATED = FORCES | {
    "birth": "born",
    "death": "died",
    "foundation": "founded",
    "founding": "founded",
    "establishment": "established",
    "formation": "formed",
    "opening": "opened",
    "closure": "closed",
    "closing": "closed",
    "construction": "built",
    "completion": "completed",
    "inauguration": "inaugurated",
    "launch": "launched",
    "adoption": "adopted",
    "signature": "signed",
    "signing": "signed",
    "ratification": "ratified",
    "publication": "published",
    "release": "released",
    "discovery": "discovered",
    "election": "elected",
    "appointment": "appointed",
    "independence": "independent",
    "accession": "acceded",
    "dissolution": "dissolved",
    "demolition": "demolished",
}
"""Nouns in "date of birth", "opening date", "year of construction", with the verb."""

PERIODS = frozenset(
    "year years date month quarter season period decade week day census edition session term".split()
)
"""Names of columns whose dates name the rows."""

UNCOUNTED = frozenset(
    """
    no nos number # rank ranking pos position place seed code codes id ids ref refs reference sku isbn
    issn doi barcode model version postcode zip phone telephone tel fax mobile price prices fee fees
    fare fares tariff ticket discount score scores result results points pts goals wins losses draws won
    lost drawn played apps caps assists tries runs wickets sets games matches legs page pages line
    chapter section slide episode track lat latitude lon long longitude coordinates size sizes rating
    ratings stars quantity qty stock extension room table figure lot route gate seat bus channel
    frequency time times hours hour duration departure arrival start end round lap heat bib grade mark
    marks level class type id. key keys index rgb hex port ports
    """.split()
)
"""Labels alone over figures that tell nothing of the world: codes, ranks, scores, prices, times of day."""

EVERYTHING = frozenset("total totals all overall sum altogether both together".split())
"""Names of rows and columns that hold the sum."""

NAMELESS = PERIODS | frozenset("name title item group label category type kind variable total all".split())
"""Names of a column that do not say what the names in it are names of."""

STATISTICS = frozenset(
    """
    β b beta se s.e. sd s.d. p p-value pvalue t z f df ci or hr rr aor rd r r² χ² coef coef. coefficient
    coefficients estimate estimates std std. mean means median medians min max minimum maximum range iqr
    variance effect loading correlation weight weights significance
    """.split()
)
"""Names of columns of a calculation, whatever their rows are named by."""

VALUES = frozenset(
    """
    value values figure figures number numbers amount amounts data count counts result results n level
    details
    """.split()
)
"""Names of a column that only say that figures stand in it."""
