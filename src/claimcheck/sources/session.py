"""One run of fetching: all addresses followed at once, and of each a `Snapshot`."""

import asyncio
import re
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from claimcheck.errors import ClaimcheckError
from claimcheck.model import LinkDetail, LinkState, LinkStatus, Snapshot
from claimcheck.sources.addresses import Refused, Target, read_target
from claimcheck.sources.archive import Found, find_copy, is_dead, may_have
from claimcheck.sources.exchange import Clock, Exchange, Layer
from claimcheck.sources.follow import follow
from claimcheck.sources.fragments import find_missing
from claimcheck.sources.handles import ask_handle
from claimcheck.sources.history import History
from claimcheck.sources.layers import Surroundings, open_layers, read_excluded
from claimcheck.sources.pages import count_signs, is_alike, sibling_of
from claimcheck.sources.settings import FetchSettings
from claimcheck.sources.states import ENOUGH_SIGNS, status_of

READ_STATES = frozenset({LinkState.OK, LinkState.REDIRECTED})
"""Only these have a body: an error page is not what the author cited."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An address as given, and what it means."""

    url: str
    target: Target


Pages = Mapping[str, Sequence[Wanted]]
"""By address without fragment."""


async def fetch_all(
    urls: Sequence[str],
    settings: FetchSettings,
    around: Surroundings,
    progress: Callable[[Snapshot], None],
    days: Mapping[str, date],
) -> dict[str, Snapshot]:
    """See `claimcheck.sources.fetch`."""
    snapshots: dict[str, Snapshot] = {}

    def finish(snapshot: Snapshot) -> None:
        snapshots[snapshot.url] = snapshot
        progress(snapshot)

    pages, refused = sort_out(urls, read_excluded(settings))
    for snapshot in refused:
        finish(snapshot)
    async with open_layers(settings, around) as opened:
        opened.read_ahead(pages)
        run = Run(opened.ask, settings, around.clock, finish, days, opened.history)
        await all_at_once(run.fetch_page(wanted) for wanted in pages.values())
    return {url: snapshots[url] for url in urls}


def sort_out(urls: Sequence[str], excluded: Sequence[re.Pattern[str]]) -> tuple[Pages, list[Snapshot]]:
    """The pages to ask for, each with all addresses that point into it; and what is not followed at all."""
    pages: dict[str, list[Wanted]] = {}
    refused = []
    for url in urls:
        target = read_target(url)
        if any(pattern.search(url) for pattern in excluded):
            refused.append(Snapshot(url, LinkStatus(LinkState.SKIPPED, LinkDetail.EXCLUDED)))
        elif isinstance(target, Refused):
            status = LinkStatus(LinkState.SKIPPED, LinkDetail.UNSAFE, note=target.why)
            refused.append(Snapshot(url, status))
        else:
            pages.setdefault(target.url, []).append(Wanted(url, target))
    return pages, refused


async def find_copies(
    days: Mapping[str, date],
    settings: FetchSettings,
    around: Surroundings,
    progress: Callable[[str], None],
) -> dict[str, Snapshot]:
    """See `claimcheck.sources.look_back`."""
    copies: dict[str, Snapshot] = {}

    def finish(snapshot: Snapshot) -> None:
        copies[snapshot.url] = snapshot

    async def fetch(run: Run, wanted: Sequence[Wanted]) -> None:
        await run.fetch_copy(wanted)
        progress(wanted[0].url)

    pages, _ = sort_out(tuple(days), read_excluded(settings))
    async with open_layers(replace(settings, warc_more=True), around) as opened:
        run = Run(opened.ask, settings, around.clock, finish, days, opened.history)
        await all_at_once(fetch(run, wanted) for wanted in pages.values())
    return {url: copies[url] for url in days if url in copies}


AT_A_TIME = 100
"""Jobs that are set off between two looks at the network: first answers come while the rest still start."""


async def all_at_once(jobs: Iterable[Coroutine[None, None, None]]) -> None:
    """Run the jobs; the first error that stops a run comes out as itself, not in a group."""
    try:
        async with asyncio.TaskGroup() as group:
            for count, job in enumerate(jobs, 1):
                group.create_task(job)
                if count % AT_A_TIME == 0:
                    await asyncio.sleep(0)
    except BaseExceptionGroup as errors:
        raise next(
            (error for error in errors.exceptions if isinstance(error, ClaimcheckError)), errors
        ) from None


@dataclass(frozen=True, slots=True)
class Run:
    """What the pages of one run share."""

    ask: Layer
    settings: FetchSettings
    clock: Clock
    finish: Callable[[Snapshot], None]
    days: Mapping[str, date]
    """When an address was cited."""
    history: History | None
    siblings: dict[str, asyncio.Task[tuple[Exchange, ...]]] = field(default_factory=dict)
    """What made-up addresses answered, by address: one is enough for a folder."""

    async def fetch_page(self, wanted: Sequence[Wanted]) -> None:
        """Follow one page, for all addresses that point into it."""
        target = wanted[0].target
        hops = await follow(self.ask, target, self.settings, self.clock)
        signs = count_signs(hops)
        status = status_of(hops, signs)
        if status.state in READ_STATES and signs == ENOUGH_SIGNS - 1:
            status = status_of(hops, signs + await self.answers_anything(target, hops))
        if not self.is_sent_headers(target):
            status = await ask_handle(self.ask, target, status, self.settings, self.clock)
        if self.history:
            status = self.history.note(target.url, status)
        found = await self.find_copy(wanted) if is_dead(status) else None
        for each in wanted:
            self.finish(archived(each, status, found) if found else snapshot_of(each, status, hops[-1]))

    async def fetch_copy(self, wanted: Sequence[Wanted]) -> None:
        """The copy of one page, for all addresses that point into it."""
        found = await self.find_copy(wanted)
        if found and found.body:
            for each in wanted:
                self.finish(archived(each, LinkStatus(LinkState.OK), found))

    async def find_copy(self, wanted: Sequence[Wanted]) -> Found | None:
        """A page's copy in the web archive, nearest the first day on which it was cited."""
        target = wanted[0].target
        if not self.settings.asks_archive or not may_have(target) or self.is_sent_headers(target):
            return None
        day = min((self.days[each.url] for each in wanted if each.url in self.days), default=None)
        return await find_copy(self.ask, target, day, self.settings, self.clock)

    def is_sent_headers(self, target: Target) -> bool:
        """Whether the user has headers of their own for it: such a page is hardly public."""
        return any(
            isinstance(own := read_target(place), Target) and own.origin == target.origin
            for place in self.settings.headers
        )

    async def answers_anything(self, target: Target, hops: Sequence[Exchange]) -> bool:
        """Whether an address made up beside the target gets the same answer: a sign of a soft 404."""
        sibling = sibling_of(target)
        task = self.siblings.get(sibling.url)
        if task is None:
            asked = follow(self.ask, sibling, self.settings, self.clock)
            task = self.siblings[sibling.url] = asyncio.create_task(asked)
        return is_alike(hops, await asyncio.shield(task))


def archived(wanted: Wanted, status: LinkStatus, found: Found) -> Snapshot:
    """The snapshot of a dead address that an archive has a copy of: the state is the address's own."""
    status = replace(status, archive_url=found.copy.shown_at)
    return Snapshot(wanted.url, status, found.body, found.content_type, found.copy.taken)


def snapshot_of(wanted: Wanted, status: LinkStatus, last: Exchange) -> Snapshot:
    """The snapshot of one address, its fragment looked up in the page."""
    if status.state not in READ_STATES:
        return Snapshot(wanted.url, status)
    kind, fragment = last.headers.get("content-type", ""), wanted.target.fragment
    lost = find_missing(fragment, last.body) if status.state is LinkState.OK and "html" in kind else ""
    if lost:
        status = replace(status, detail=LinkDetail.FRAGMENT_MISSING, note=f"the page has {lost}")
    return Snapshot(wanted.url, status, last.body, kind)
