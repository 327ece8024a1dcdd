"""A place in a host's line: few at a time, their starts spaced; what is begun goes before what is not."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable

Sleep = Callable[[float], Awaitable[None]]
LATE = 0.1
"""Of the interval: so much is made up for where a busy machine lets somebody go late, and no more."""


class Turns:
    """Of one host. Whoever waits holds nothing; who may go next is decided when a turn becomes free.

    One line with one timer: thousands may wait, and a sleeping task for each of them is what takes the time.
    """

    def __init__(self, places: int, interval: float, sleep: Sleep, ticks: Callable[[], float]) -> None:
        self._free = places
        self._places = places
        self._interval = interval
        self._sleep = sleep
        self._ticks = ticks
        self._line: list[tuple[bool, int, asyncio.Future[bool]]] = []
        self._count = 0
        self._next_start = 0.0
        self._timer: asyncio.Task[None] | None = None
        self._closed = False
        self.one_by_one = False
        """Nobody goes while another is under way."""

    async def take(self, *, first: bool = False) -> bool:
        """Wait for a turn, before those that are not `first`; False where there will be none any more."""
        if not self._line and self._may_go() and self._ticks() >= self._next_start:
            return self._go(0)
        turn: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._line, (not first, self._count, turn))
        self._advance()
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.result():
                self.give_back()
            raise

    def give_back(self) -> None:
        """The turn is over."""
        self._free += 1
        self._advance()

    def rest(self, seconds: float) -> None:
        """Nobody goes for so long."""
        self._next_start = max(self._next_start, self._ticks() + seconds)

    def close(self) -> None:
        """There are no more turns, for those in line neither."""
        self._closed = True
        self._advance()

    def _may_go(self) -> bool:
        idle = self._free == self._places
        return not self._closed and self._free > 0 and (idle or not self.one_by_one)

    def _go(self, late: float) -> bool:
        """Who went a moment later than was its turn does not put off the next by as much."""
        self._free -= 1
        credit = min(late, LATE * self._interval)
        self._next_start = max(self._next_start, self._ticks() + self._interval - credit)
        return True

    def _advance(self) -> None:
        """Let go who may."""
        while self._line and (self._closed or self._may_go()):
            wait = self._next_start - self._ticks()
            if wait > 0 and not self._closed:
                self._timer = self._timer or asyncio.create_task(self._later(wait))
                return
            turn = heapq.heappop(self._line)[2]
            if not turn.done():
                turn.set_result(not self._closed and self._go(-wait))

    async def _later(self, seconds: float) -> None:
        await self._sleep(seconds)
        self._timer = None
        self._advance()
