"""Work shared by as many processes as there are processors, its results in the order of what was given."""

import itertools
import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from queue import Queue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

FIRST = 32
"""So many items are done before others are asked to help: for fewer, starting processes costs more."""

AHEAD = 64
"""So many items are taken in before the first of them is done."""


def helpers() -> int:
    """How many processes may share work: one a processor; 1 where they cannot be copies of this one."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def pool() -> ProcessPoolExecutor:
    """Copies of this process, with all that it has loaded; an interrupt is left to this one."""
    context = multiprocessing.get_context("fork")
    return ProcessPoolExecutor(helpers(), context, signal.signal, (signal.SIGINT, signal.SIG_IGN))


def in_order(work: Callable[[T], R], items: Iterable[T]) -> Generator[R, None, None]:
    """The result for each item, as soon as it and those before it are there.

    No item is waited for while a result is at hand, so that items may hang on earlier results. What taking an
    item or working on it raises is raised in its turn.
    """
    coming = iter(items)
    yield from map(work, itertools.islice(coming, FIRST))
    more = list(itertools.islice(coming, 1)) if helpers() > 1 else []
    if not more:
        yield from map(work, coming)
        return
    with closing(_shared(work, itertools.chain(more, coming))) as results:
        yield from results


def _shared(work: Callable[[T], R], items: Iterator[T]) -> Generator[R, None, None]:
    crew = pool()
    done: Queue[Future[R] | BaseException | None] = Queue(AHEAD)
    done.put(crew.submit(work, next(items)))  # the copies are made before there is a second thread
    Thread(target=_hand_out, args=(crew, work, items, done), daemon=True).start()
    finished = False
    try:
        while (result := done.get()) is not None:
            if isinstance(result, BaseException):
                raise result
            yield result.result()
        finished = True
    finally:
        # left alone, the crew may trip over the end of this process
        crew.shutdown(wait=finished, cancel_futures=True)


def _hand_out(
    crew: ProcessPoolExecutor,
    work: Callable[[T], R],
    items: Iterator[T],
    done: "Queue[Future[R] | BaseException | None]",
) -> None:
    try:
        for item in items:
            done.put(crew.submit(work, item))
    except BaseException as error:
        done.put(error)
    else:
        done.put(None)
