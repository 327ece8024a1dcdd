"""The innermost layer: one request over one connection, or why not; nothing the other side does raises."""

import asyncio
import errno
import ssl
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from socket import gaierror
from typing import cast

import httpx

from claimcheck.model import LinkDetail
from claimcheck.sources.body import LARGEST_RATIO, Garbled, TooLarge, is_readable, read_body
from claimcheck.sources.exchange import REDIRECTS, Clock, Exchange, Post, Request
from claimcheck.sources.names import NO_SUCH_NAME, AddressRefused, Names
from claimcheck.sources.pool import Pool
from claimcheck.sources.redact import MASK
from claimcheck.sources.settings import FetchSettings

_NO_ROUTE = frozenset({errno.ENETDOWN, errno.ENETUNREACH})
ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5"
Send = Callable[[str, str, Mapping[str, str], bytes], Awaitable[httpx.Response]]
"""Method, address, headers and content in."""


class Network:
    """Asks over the transport, within the deadline and the byte limit."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        settings: FetchSettings,
        clock: Clock,
        names: Names | None = None,
    ) -> None:
        self._transport = transport
        self._send = transport.send if isinstance(transport, Pool) else over(transport)
        self._names = names
        self._settings = settings
        self._clock = clock

    async def __call__(self, request: Request) -> Exchange:
        """Ask; an exchange with `failure` where no whole answer came."""
        started = asyncio.get_running_loop().time()
        seconds = min(self._settings.timeout, request.budget.left)
        try:
            async with asyncio.timeout(seconds):
                return judged(await self._ask(request), request.post)
        except Exception as error:
            detail, note = await self._explain(error, seconds)
            return Exchange(request.url, self._clock(), failure=detail, note=note)
        finally:
            request.budget.spend(asyncio.get_running_loop().time() - started)

    async def _explain(self, error: Exception, seconds: float) -> tuple[LinkDetail, str]:
        detail, note = explain(error)
        if detail is LinkDetail.TIMEOUT:
            return detail, f"no whole answer within {round(seconds, 1):g} s"
        if detail is LinkDetail.TOO_LARGE:
            return detail, f"more than {self._settings.max_bytes} bytes, or packed over {LARGEST_RATIO}-fold"
        if detail is LinkDetail.DNS_DEAD and self._names is not None and not await self._names.can_tell():
            return LinkDetail.NO_NETWORK, "no name is found, not even those that always exist"
        return detail, note

    async def _ask(self, request: Request) -> Exchange:
        headers = {
            "user-agent": self._settings.user_agent,
            "accept": ACCEPT,
            "accept-encoding": "gzip, deflate",
            **request.headers,
        }
        post = request.post
        response = await (
            self._send("GET", request.url, headers, b"")
            if post is None
            else self._send("POST", post.url, headers, post.body)
        )
        stream = cast("httpx.AsyncByteStream", response.stream)
        try:
            return await self._read(request, response, stream)
        finally:
            await stream.aclose()

    async def _read(
        self, request: Request, response: httpx.Response, stream: httpx.AsyncByteStream
    ) -> Exchange:
        headers, cookies = joined(response.headers.raw)
        body = b""
        if response.status_code not in REDIRECTS and is_readable(headers.get("content-type", "")):
            body = await read_body(
                aiter(stream), headers.get("content-encoding", ""), self._settings.max_bytes
            )
        return Exchange(
            request.url,
            self._clock(),
            status=response.status_code,
            headers=headers,
            body=body,
            cookies=cookies,
        )

    async def aclose(self) -> None:
        """Close the pool."""
        await self._transport.aclose()


def over(transport: httpx.AsyncBaseTransport) -> Send:
    """Questions as httpx words them. To word one takes as long as to send it, so `Pool` does without."""

    async def send(method: str, url: str, headers: Mapping[str, str], content: bytes) -> httpx.Response:
        request = httpx.Request(method, url, headers=headers, content=content)
        return await transport.handle_async_request(request)

    return send


def judged(exchange: Exchange, post: Post | None) -> Exchange:
    """The answer to a POST without our secret in it; a failure where it is none."""
    if post is None:
        return exchange
    if exchange.status == OK and not post.accepts(exchange.body):
        note = "the answer is not what was asked for"
        return Exchange(exchange.url, exchange.fetched_at, failure=LinkDetail.NOT_TEXT, note=note)
    if not post.secret:
        return exchange
    headers = {name: value.replace(post.secret, MASK) for name, value in exchange.headers.items()}
    return replace(exchange, headers=headers, body=exchange.body.replace(post.secret.encode(), MASK.encode()))


OK = 200


def joined(raw: Iterable[tuple[bytes, bytes]]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Headers by lower-case name, and cookies. Repeated ones are in one line, as RFC 9110 (5.3) allows."""
    headers: dict[str, str] = {}
    cookies = []
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), _text(value)
        if key == "set-cookie":
            cookies.append(text)
        else:
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers, tuple(cookies)


def _text(value: bytes) -> str:
    """Addresses are sent in UTF-8, whatever the standard says."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it was raised from; bounded, since chains may loop."""
    for _ in range(12):
        if error is None:
            return
        yield error
        error = error.__cause__ or getattr(error, "os_error", None) or error.__context__


def explain(error: BaseException) -> tuple[LinkDetail, str]:
    """Why a request failed, from the innermost error that says: the libraries' own wrapping blurs it."""
    found: tuple[LinkDetail, str] | None = None
    for cause in _chain(error):
        if of_the_proxy := _of_the_proxy(cause):
            return of_the_proxy
        found = _explain_one(cause) or found
    return found or (LinkDetail.HTTP_ERROR, _words(error))


def _of_the_proxy(error: BaseException) -> tuple[LinkDetail, str] | None:
    """It stands on this side: what it refuses says nothing of the address."""
    import aiohttp

    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return LinkDetail.NO_NETWORK, "the proxy cannot be reached"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return LinkDetail.HTTP_ERROR, f"the proxy answered {error.status} in its stead"
    return None


def _explain_one(error: BaseException) -> tuple[LinkDetail, str] | None:
    import aiohttp

    match error:
        case AddressRefused():
            return LinkDetail.UNSAFE, str(error)
        case gaierror():
            dead = error.errno in NO_SUCH_NAME
            return (LinkDetail.DNS_DEAD if dead else LinkDetail.DNS_ERROR), _words(error)
        case ssl.SSLError():
            return LinkDetail.TLS_ERROR, _words(error)
        case ssl.CertificateError():
            return LinkDetail.TLS_ERROR, _words(error)
        case TooLarge():
            return LinkDetail.TOO_LARGE, ""
        case Garbled():
            return LinkDetail.HTTP_ERROR, str(error)
        case TimeoutError() | httpx.TimeoutException() if not isinstance(
            error.__cause__, aiohttp.ClientError
        ):
            return LinkDetail.TIMEOUT, ""
        case OSError() if error.errno in _NO_ROUTE:
            return LinkDetail.NO_NETWORK, _words(error)
        case ConnectionError() | aiohttp.ServerDisconnectedError() | aiohttp.ClientOSError():
            return LinkDetail.RESET, _words(error)
        case (
            aiohttp.ClientPayloadError()
            | httpx.RemoteProtocolError()
            | httpx.ReadError()
            | httpx.ConnectError()
        ):
            return LinkDetail.RESET, _words(error)
    return None


def _words(error: BaseException) -> str:
    """One line of the error's own words."""
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(text).split())[:200]
