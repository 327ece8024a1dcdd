from pathlib import Path

from claimcheck.consistency.order import find_anachronisms
from claimcheck.extract import extract
from claimcheck.reading import read_bytes


def found(text: str) -> list[str]:
    extraction = extract(read_bytes(text.encode(), name=str(Path("a.md"))))
    return [item.at.quote for item in find_anachronisms(extraction)]


NOTE = '\n\n[^1]: A. Writer, "After the meeting", The Courier, {day}, <https://courier.example/meeting>.\n'


def test_an_event_after_the_date_of_its_source_is_told() -> None:
    text = "The two ministers met in Lund on 21 April 2017.[^1]" + NOTE.format(day="20 April 2017")
    assert found(text) == ["21 April 2017"]


def test_an_event_before_its_source_is_left_alone() -> None:
    assert found("The two met in Lund on 21 April 2017.[^1]" + NOTE.format(day="22 April 2017")) == []


def test_an_event_of_the_day_of_its_source_is_left_alone() -> None:
    assert found("The two met in Lund on 21 April 2017.[^1]" + NOTE.format(day="21 April 2017")) == []


def test_a_source_dated_by_its_month_only_is_given_the_whole_month() -> None:
    assert found("The two met in Lund on 21 April 2017.[^1]" + NOTE.format(day="April 2017")) == []


def test_what_is_planned_may_lie_after_its_source() -> None:
    text = "The hearing is scheduled for 10 October 2017.[^1]" + NOTE.format(day="25 September 2017")
    assert found(text) == []


LINKED = "The two ministers met in Lund on 21 April 2017 ([report](https://courier.example/{day}/meeting))."


def test_the_day_in_an_address_stands_in_for_a_date() -> None:
    assert found(LINKED.format(day="2017/04/18")) == ["21 April 2017"]


def test_the_day_in_an_address_may_be_off_by_one() -> None:
    assert found(LINKED.format(day="2017/04/20")) == []
