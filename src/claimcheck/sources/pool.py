"""The network itself: aiohttp's pool of connections behind httpx's interface, every address checked."""

from collections.abc import AsyncIterator, Mapping

import aiohttp
import httpx
import yarl
from httpx_aiohttp import AiohttpTransport

from claimcheck.sources.addresses import IPNetwork
from claimcheck.sources.names import Names, guarded_socket
from claimcheck.sources.proxies import Choose

KEPT_OPEN = 3.0
"""Seconds for which an idle connection is kept: enough for its next turn. Hosts may be hundreds, and some
systems allow 256 open files."""
LONGEST_HEADER = 32 * 1024
"""Bytes; some policies are longer than aiohttp's 8 KiB. Of 128 such lines at most."""


def build_transport(names: Names, allowed: tuple[IPNetwork, ...], choose: Choose) -> "Pool":
    """The pool of a run: no cookies, no credentials of the machine's, nothing unpacked."""
    context = httpx.create_ssl_context()

    def session() -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            resolver=names,
            use_dns_cache=False,
            ssl=context,
            limit=0,  # `Polite` has one
            limit_per_host=0,
            keepalive_timeout=KEPT_OPEN,
            socket_factory=guarded_socket(allowed, names.of_proxies),
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(),  # none: `Network` has a deadline for the whole exchange
            max_line_size=LONGEST_HEADER,
            max_field_size=LONGEST_HEADER,
        )

    pool = Pool(verify=context, client=session)
    pool.choose_proxy = choose
    return pool


class Body(httpx.AsyncByteStream):
    """An answer's bytes in the pieces in which they come."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Piece by piece."""
        content = self._answer.content
        while piece := await content.readany():
            yield piece

    async def aclose(self) -> None:
        """Let go of the connection; one whose answer was not read to its end is closed."""
        self._answer.release()


class Pool(AiohttpTransport):
    """httpx-aiohttp's transport without what a GET has no use for: a quarter of the time of an exchange.

    Errors come out as aiohttp raised them: `explain` reads them better than httpx's names for them.
    """

    choose_proxy: Choose = staticmethod(lambda _: None)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask, and hand out the answer before its body is there."""
        content = await request.aread()
        return await self.send(request.method, str(request.url), request.headers, content)

    async def send(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> httpx.Response:
        """The same without a `Request` of httpx."""
        if not isinstance(self.client, aiohttp.ClientSession):
            self.client = self.get_client()
        place = yarl.URL(url, encoded=True)  # it is in its normal form: not to be quoted anew
        answer = await self.client.request(
            method,
            place,
            headers=headers,
            data=content or None,
            allow_redirects=False,
            proxy=self.choose_proxy(url),
        )
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=Body(answer))
