"""A host's line: who goes, when, and what becomes of those who give up."""

import asyncio

from claimcheck.sources.turns import Turns


class Clock:
    """Stands still until told."""

    def __init__(self) -> None:
        self.now = 0.0

    def ticks(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


def turns(clock: Clock, places: int = 1, interval: float = 0.0) -> Turns:
    return Turns(places, interval, clock.sleep, clock.ticks)


def test_who_waits_goes_when_a_turn_is_given_back_and_who_is_first_before_the_rest() -> None:
    went: list[str] = []

    async def go(line: Turns, name: str, *, first: bool = False) -> None:
        assert await line.take(first=first)
        went.append(name)
        line.give_back()

    async def run() -> None:
        line = turns(Clock())
        assert await line.take()
        names = [asyncio.create_task(go(line, name, first=name == "c")) for name in "abc"]
        await asyncio.sleep(0)
        line.give_back()
        await asyncio.gather(*names)

    asyncio.run(run())
    assert went == ["c", "a", "b"]


def test_a_turn_that_came_to_somebody_who_gave_up_goes_to_the_next() -> None:
    async def run() -> bool:
        line = turns(Clock())
        await line.take()
        gone, stays = (asyncio.create_task(line.take()) for _ in range(2))
        await asyncio.sleep(0)
        line.give_back()
        gone.cancel()
        async with asyncio.timeout(1):
            return await stays

    assert asyncio.run(run())


def test_a_closed_line_lets_nobody_go_and_keeps_nobody() -> None:
    async def run() -> list[bool]:
        line = turns(Clock())
        await line.take()
        waiting = [asyncio.create_task(line.take()) for _ in range(3)]
        await asyncio.sleep(0)
        line.close()
        return [*(await asyncio.gather(*waiting)), await line.take()]

    assert asyncio.run(run()) == [False] * 4


def test_starts_are_spaced_and_a_rest_holds_for_all() -> None:
    async def run() -> list[float]:
        clock = Clock()
        line, starts = turns(clock, places=9, interval=0.5), []
        for number in range(4):
            await line.take()
            starts.append(clock.now)
            if number == 1:
                line.rest(3)
        return starts

    assert asyncio.run(run()) == [0.0, 0.5, 3.5, 4.0]


def test_one_by_one_nobody_goes_beside_another() -> None:
    async def run() -> tuple[bool, bool]:
        line = turns(Clock(), places=2)
        await line.take()
        line.one_by_one = True
        second = asyncio.create_task(line.take())
        await asyncio.sleep(0)
        before = second.done()
        line.give_back()
        return before, await second

    assert asyncio.run(run()) == (False, True)
