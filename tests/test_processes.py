"""Work shared by several processes: its results come in order, each as soon as it can."""

import itertools
import os
from collections.abc import Iterator
from contextlib import closing

import pytest

from claimcheck import processes
from claimcheck.processes import FIRST, in_order


def _double(number: int) -> int:
    if number < 0:
        raise ValueError(f"{number} is below zero")
    return 2 * number


def _process(_: int) -> int:
    return os.getpid()


@pytest.fixture(autouse=True)
def _two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "helpers", lambda: 2)


@pytest.mark.parametrize("length", [0, 1, FIRST, FIRST + 1, 300])
def test_results_come_in_the_order_of_what_was_given(length: int) -> None:
    assert list(in_order(_double, range(length))) == [2 * number for number in range(length)]


def test_only_many_items_are_shared() -> None:
    assert set(in_order(_process, range(FIRST))) == {os.getpid()}
    assert len(set(in_order(_process, range(300)))) > 1


def test_an_item_may_wait_for_the_result_of_the_one_before() -> None:
    seen: list[int] = []

    def asked() -> Iterator[int]:
        for number in range(FIRST + 10):
            while len(seen) < number:
                pass
            yield number

    for result in in_order(_double, asked()):
        assert result == 2 * len(seen)
        seen.append(result)
    assert len(seen) == FIRST + 10


def test_what_the_work_raises_comes_after_the_results_before_it() -> None:
    numbers = [*range(FIRST + 5), -1, 7]
    results = in_order(_double, numbers)
    assert len(list(itertools.islice(results, FIRST + 5))) == FIRST + 5
    with pytest.raises(ValueError, match="-1 is below zero"):
        next(results)


def test_what_taking_an_item_raises_comes_after_the_results_before_it() -> None:
    def broken() -> Iterator[int]:
        yield from range(FIRST + 5)
        raise LookupError("no more")

    results = in_order(_double, broken())
    assert len(list(itertools.islice(results, FIRST + 5))) == FIRST + 5
    with pytest.raises(LookupError, match="no more"):
        next(results)


def test_whoever_stops_early_leaves_nothing_running() -> None:
    with closing(in_order(_double, itertools.count())) as results:
        assert list(itertools.islice(results, FIRST + 3))[-1] == 2 * (FIRST + 2)
