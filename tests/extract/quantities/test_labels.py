"""Bare digits that name a thing, set a value or tell an hour are no quantities; what counts stays one."""

import pytest

from claimcheck.extract.quantities.sentence import find_in

NAMED = [
    "A swimmer was pulled out near buoy 17.",
    "The walk follows trail 401 to the spring.",
    "They sued under grant agreement 815384.",
    "Requests with status 503 are tried again.",
    "See issue 1412 for the reasons.",
    "The strain was found in samples 4, 7 and 12.",
    "It was decided that camps 1, 2 and 4 be joined to the mains.",
    "Tram lines 1, 3 and 7 end here.",
    "Form 27B must be brought.",
    "Plot 31B floods every spring.",
    "Tap 3 was turned off.",
    "Witness 3 says that the door was shut.",
    "Masks are given out at counters 1 to 6.",
    "The sound comes from chamber 12.",
    "In round 3, lane 5, a record was set.",
    "The line flies jets, Boeing 737 and Airbus A320.",
    "It needs libfoo >= 2.3 to run.",
    "It needs driver 525 or later.",
    "The means differed (p = 0.003).",
    "The padlock code is now 4471.",
    "The ship lies at 36.52° N, 40.96° E.",
    "The office is at 7 Via Lunga.",
    "Call +44 (0)20 7946 0018.",
    "The hall is open from 9 to 4.",
    "The bells ring between 7 and 9 in the morning.",
    "The meeting closed at 9.20.",
    "The room is booked from 10 till 4.",
    "The firm aims for net zero.",
    "She is one in a million.",
    "He gave it 110 per cent.",
    "It repaid the 5.25% notes.",
    "The band shows the 95% confidence interval.",
    "They won 21 to 14.",
    "The odds were 4 to 1.",
    "Upgrade from 1.9 to 2.0 before you begin.",
    "Line 4 carries the post.",
    "Doors open at 7, the show starts at 8.",
    "It ends at half past nine.",
    "The 10.30 from Osk was full.",
    "The default is 8080.",
    "Set retries to 5.",
    "It has build 22621.",
    "She ran the 800m in May.",
    "It lies at 51.5074, -0.1278.",
    "She sat in seat 14C.",
    "Patient 31 infected the others.",
    "It runs on Osk 11 and 12.",
    "LibreOsk 3.7 works as well.",
    "Since 3.2 the index is kept there.",
    "In lecture hall 2 bears were shown.",
    "The effect was clear (p < 0.001).",
    "It is given at month 14.",
    "It was tested at the 95% level.",
    "Patent 612,884 is in use.",
    "Area code: +48 32",
    "A note, 4 min read.",
    "Chapter Two begins there.",
    "Its number is 978-3-16-148410-0.",
    "It is written in C++17 for macOS 14.",
]

COUNTED = [
    ("A blast hit the depot, killing six and injuring 15.", [6, 15]),
    ("The stadium holds 7,500.", [7500]),
    ("In total 15 were hurt.", [15]),
    ("By evening 300 had gathered.", [300]),
    ("The club has a membership of 412.", [412]),
    ("In court 15 were found guilty.", [15]),
    ("The guards shot 15.", [15]),
    ("Of the crew 15 drowned.", [15]),
    ("It sold 40 trams and 12 buses.", [40, 12]),
    ("It had 300 staff (last year: 280).", [300, 280]),
    ("The site has 5M users.", [5_000_000]),
    ("Shares closed at $9.20.", [9.2]),
    ("The pool is open from 9 to 4 on 12 days a year.", [12]),
    ("It rained on 12 of 30 days.", [12, 30]),
    ("Of adults, 81% had had at least one.", [81, 1]),
    ("The budget rises by a tenth next year.", [0.1]),
    ("The air held 419 ppm of it.", [419]),
    ("It has grown since its foundation in 2005 to 110,000.", [110_000]),
    ("The board won by 21 to 14 votes.", [21, 14]),
    ("Line 4 carries 40,000 riders.", [40_000]),
    ("The rate rose from 1.9 to 2.0 points.", [1.9, 2.0]),
    ("It has a depth of 800m in places.", [800]),
    ("Only one of the 23 prisons had a teacher.", [1, 23]),
    ("A clerk, 57, was hurt.", [57]),
    ("In the hall 200 guests waited.", [200]),
    ("They use 12 halls and 3 tents.", [12, 3]),
    ("It pays 5.25% interest.", [5.25]),
    ("The ridge lies between 205 and 412 m above the sea.", [205]),
]


@pytest.mark.parametrize("text", NAMED)
def test_digits_that_only_name_are_no_quantity(text: str) -> None:
    assert [text[found.start : found.end] for found in find_in(text)] == []


@pytest.mark.parametrize(("text", "values"), COUNTED)
def test_digits_that_count_stay_quantities(text: str, values: list[float]) -> None:
    assert [found.value.low for found in find_in(text)] == values
