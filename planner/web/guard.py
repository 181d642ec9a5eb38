"""The doors of the local server: who may talk to it, and what its pages may load.

A server on the loopback address is still within reach of every web page the user has open. The browser itself says
where a request comes from (Host, Origin, Sec-Fetch-Site); whatever does not come from our own page is refused.
"""

import base64
import re
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import streamlit
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

# Not "[::1]": the server listens on 127.0.0.1 alone, so no true request can name it.
NAMES = ("localhost", "127.0.0.1")
PORT_LEFT_UNSAID = 80


def inline_scripts() -> str:
    """The few lines of script inside streamlit's own page, as the hashes by which a browser lets them run."""
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    texts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    return " ".join(f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)


# What streamlit's page needs beyond its own files: styles written by its components, images and fonts inlined as
# data, images and workers made in the page (blob). Its charts interpret their expressions: no unsafe-eval.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        f"script-src 'self' {inline_scripts()}",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)

SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    # Not "no-referrer": browsers then send "Origin: null" with our own requests.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guard:
    """ASGI middleware: refuses what is not from our own page and puts the security headers on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a refused request here, pass on any other."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        status = refused(scope)
        answer = self._app if status is None else refusal(scope, status)
        await answer(scope, receive, with_security_headers(send))


def refused(scope: Scope) -> int | None:
    """The status that refuses a request which is not from our own page, or None for one that is."""
    headers = Headers(scope=scope)
    host = only(headers.getlist("host"))
    if host is None or host.lower() not in own_hosts(scope):
        return 400
    own = origin_is_own(scope, headers.getlist("origin"), host) and fetched_by_own_page(scope, headers)
    return None if own else 403


def refusal(scope: Scope, status: int) -> ASGIApp:
    """The answer that refuses; a WebSocket closed before it is accepted is refused with 403."""
    if scope["type"] == "websocket":
        return WebSocketClose()
    return PlainTextResponse("This server answers only its own page, under its own address.", status)


def own_hosts(scope: Scope) -> set[str]:
    """Every Host header that names this server, such as ``localhost:8501``."""
    _, port = scope["server"]
    return {f"{name}:{port}" for name in NAMES} | (set(NAMES) if port == PORT_LEFT_UNSAID else set())


def origin_is_own(scope: Scope, origins: Sequence[str], host: str) -> bool:
    """Whether the page that asks is ours. Browsers name it on each WebSocket handshake, so there it must be named."""
    if scope["type"] == "http" and not origins:
        return True
    origin = only(origins)
    return origin is not None and origin.lower() == f"http://{host}".lower()


def fetched_by_own_page(scope: Scope, headers: Headers) -> bool:
    """Whether the browser says so; a link that opens our page in a tab of its own is fine wherever it stands."""
    site = headers.get("sec-fetch-site", "none")
    followed_link = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
    return site in {"none", "same-origin"} or (followed_link and scope.get("method") == "GET")


def only(values: Sequence[str]) -> str | None:
    """The one value of a header; none or several are equally suspect."""
    return values[0] if len(values) == 1 else None


def with_security_headers(send: Send) -> Send:
    """The same channel, with the security headers on each answer that starts."""

    async def guarded(message: Message) -> None:
        if message["type"].endswith("response.start"):
            MutableHeaders(scope=message).update(SECURITY_HEADERS)
        await send(message)

    return guarded


def calm_failure(_request: Request, _failure: Exception) -> Response:
    """The answer to a request that failed inside the server: made outside the middleware, so it brings its headers."""
    return PlainTextResponse("Something went wrong. Reload the page.", 500, headers=SECURITY_HEADERS)
