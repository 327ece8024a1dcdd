"""Reports of one story: what a careful reader of several papers would hold against each other, and what not."""

from claimcheck.consistency import Linked, find_links
from claimcheck.extract import extract
from claimcheck.reading import read_bytes

HERALD = """---
title: Bus falls into ravine near Tavos
date: 2021-03-08
---
At least 14 people were killed on Monday when a bus fell into a ravine near Tavos, the governor said.

The driver, 44, is among the dead. Two years ago nine people died in a similar accident on the same road.
"""

COURIER = """---
title: Toll of Tavos bus accident rises to 19
date: 2021-03-09
---
The death toll from Monday's bus accident near Tavos has risen to 19. Five of the injured died overnight.

The bus belonged to Odo Travel, which has 11 buses.
"""

GAZETTE = """---
title: Tavos bus had failed inspection
date: 2021-03-10
---
The bus that crashed near Tavos on Monday, killing 21 people, had failed its last inspection.

Odo Travel has 11 buses. In 1998, 31 people died when two trains collided at Holm.
"""

DISTRICT = """---
title: Lindmark must pay residents of Ferris Bay
date: 2015-05-12
---
A court in Haldane on Tuesday ordered Lindmark Chemicals to pay the residents of Ferris Bay 40 million crowns.

The trial lasted 14 weeks and heard 96 witnesses. The suit was filed in March 2011.
"""

SUPREME = """---
title: Lindmark loses Ferris Bay case for good
date: 2018-02-20
---
The Supreme Court on Tuesday restored the award to the residents of Ferris Bay against Lindmark Chemicals.

The trial heard 69 witnesses. The suit was filed in May 2011.
"""

NIGHT = """---
title: Moreau ahead in Carrow
date: 2019-06-16
---
With half of the ballots counted, Lena Moreau led the presidential election in Carrow with 44 percent of the vote.
"""

FINAL = """---
title: Moreau wins Carrow
date: 2019-06-17
---
Lena Moreau won Sunday's presidential election in Carrow with 53.1 percent of the vote. Turnout was 64.8 percent.
"""

AGENCY = """---
title: Moreau elected president of Carrow
date: 2019-06-17
---
Lena Moreau was elected president of Carrow on Sunday with 51.3 percent of the vote. Turnout was 68.4 percent.
"""


def links(*texts: str) -> list[Linked]:
    read = [extract(read_bytes(text.encode(), name=f"{at}.md")) for at, text in enumerate(texts)]
    return [item for item in find_links(read) if not item.within]


def values(items: list[Linked]) -> set[tuple[str, str]]:
    return {(item.first.claim.text, item.second.claim.text) for item in items}


def test_a_toll_that_goes_on_rising_is_revised_and_no_other_incident_is_held_against_it() -> None:
    found = links(HERALD, COURIER, GAZETTE)
    assert values([item for item in found if item.revised]) == {("19", "21")}
    assert not any(item.is_contradiction for item in found)
    assert ("11", "11") in values(found)


def test_one_trial_and_one_suit_have_one_number_of_witnesses_and_one_day() -> None:
    found = [item for item in links(DISTRICT, SUPREME) if item.is_contradiction]
    assert values(found) == {("96", "69"), ("March 2011", "May 2011")}


def test_final_results_disagree_with_each_other_and_not_with_an_early_count() -> None:
    found = [item for item in links(NIGHT, FINAL, AGENCY) if item.is_contradiction]
    assert values(found) == {("53.1 percent", "51.3 percent"), ("64.8 percent", "68.4 percent")}
