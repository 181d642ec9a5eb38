"""The guarded local server: the same one for `planner app`, `streamlit run app.py` and an installed package."""

import argparse
import contextlib
import errno
import socket
import sys
import threading
import tomllib
import webbrowser
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from streamlit import config

from planner.locale import language_of, system_language, texts
from planner.web.guard import Guard, calm_failure
from planner.web.logs import keep_discreet

HERE = Path(__file__).parent
SCRIPT = HERE / "main.py"
ADDRESS = "127.0.0.1"
PORT = 8501
PORTS_TRIED = 100
LAST_PORT = 65535

# What keeps strangers out: nobody may set these otherwise, not even by mistake in a file for another program.
GUARDED = (
    "server.address",
    "server.allowedHosts",
    "server.enableCORS",
    "server.enableXsrfProtection",
    "server.enableAgentApi",
)
# Fixed before this module is imported (the address), or a developer's to choose.
NOT_OURS_TO_CHANGE = {"server.address", "server.fileWatcherType"}


class CannotStartError(Exception):
    """The server must not or cannot start; the text says why and what to do."""


def settings() -> dict[str, Any]:
    """Our streamlit settings by their full name, such as ``server.address``; read from settings.toml."""
    tables = tomllib.loads((HERE / "settings.toml").read_text(encoding="utf-8"))
    return dict(flat_settings(tables))


def flat_settings(table: dict[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    """The entries of nested tables with their dotted names."""
    pairs: list[tuple[str, Any]] = []
    for name, value in table.items():
        pairs += flat_settings(value, f"{prefix}{name}.") if isinstance(value, dict) else [(prefix + name, value)]
    return pairs


def serve(port: int | None = None, browser: bool = True) -> int:
    """Run the server until it is stopped, on ``port`` (default 8501) or the next free one. Returns the exit code."""
    try:
        refuse_unsafe(only_if_chosen=True)
        free = free_port(PORT if port is None else port)
    except CannotStartError as reason:
        print(reason, file=sys.stderr)
        return 2
    chosen = settings() | {"server.port": free} | ({} if browser else {"server.headless": True})
    adopt(chosen)  # at once, or else streamlit remarks that its settings have changed
    with contextlib.suppress(KeyboardInterrupt):
        st.App(SCRIPT, **guards()).run(config=chosen)
    return 0


def guarded() -> dict[str, Any]:
    """What `streamlit run` needs to serve our page guarded. Ends the program if it was told to open a door."""
    try:
        refuse_unsafe(only_if_chosen=False)
    except CannotStartError as reason:
        print(reason, file=sys.stderr)
        raise SystemExit(2) from None
    adopt({name: value for name, value in settings().items() if name not in NOT_OURS_TO_CHANGE})
    if config.get_option("server.port") != PORT and not config.is_manually_set("server.port"):
        say_port_busy(PORT, config.get_option("server.port"))
    return guards()


def adopt(chosen: dict[str, Any]) -> None:
    """Make these settings streamlit's."""
    for name, value in chosen.items():
        config.set_option(name, value)


def guards() -> dict[str, Any]:
    """The arguments of ``st.App`` that make a server ours."""
    keep_discreet()
    return {
        "middleware": [Middleware(Guard)],
        "exception_handlers": {Exception: calm_failure},
        "on_script_error": say_page_failed,
        "lifespan": while_serving,
    }


def refuse_unsafe(*, only_if_chosen: bool) -> None:
    """Raise if a guarded setting is not ours; with ``only_if_chosen`` streamlit's own default does not count."""
    for name in GUARDED:
        ours, value = settings()[name], config.get_option(name)
        value = list(value) if isinstance(value, tuple) else value  # several values of a command line option
        if value != ours and (config.is_manually_set(name) or not only_if_chosen):
            source = config.get_where_defined(name)
            facts = {"setting": name, "value": str(value), "needed": str(ours), "source": source}
            raise CannotStartError(texts(system_language()).say("server-unsafe", **facts))


def free_port(first: int) -> int:
    """The first port from ``first`` on that nobody listens on; says so if it is another one."""
    if not 0 < first <= LAST_PORT:
        raise CannotStartError(texts(system_language()).say("server-port-wrong", port=str(first)))
    last = min(first + PORTS_TRIED, LAST_PORT)
    port = next((port for port in range(first, last + 1) if is_free(port)), None)
    if port is None:
        raise CannotStartError(texts(system_language()).say("server-no-port", first=str(first), last=str(last)))
    if port != first:
        say_port_busy(first, port)
    return port


def is_free(port: int) -> bool:
    """Whether we could listen on this port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
            probe.listen(1)
        except OSError as refused:
            if refused.errno in {errno.EADDRINUSE, errno.EACCES}:
                return False
            raise
    return True


def say_port_busy(busy: int, port: int) -> None:
    """Tell the user that the address differs from the usual one."""
    print(texts(system_language()).say("server-port-busy", busy=str(busy), port=str(port)))


@contextlib.asynccontextmanager
async def while_serving(_app: st.App) -> AsyncGenerator[None]:
    """Say where the page is, and open it where there is a browser (streamlit's server.headless is false there)."""
    address = f"http://{ADDRESS}:{config.get_option('server.port')}"
    print(texts(system_language()).say("server-ready", address=address), flush=True)
    if not config.get_option("server.headless"):
        threading.Thread(target=webbrowser.open, args=[address], daemon=True).start()
    yield


def say_page_failed(_failure: Exception) -> bool:
    """A calm sentence in place of streamlit's error box. True tells streamlit that the user has been told."""
    st.error(texts(language_of(st.context.locale)).say("server-page-failed"))
    return True


def main() -> int:
    """Serve as `python -m planner.web.server [--port N] [--no-browser]`."""
    options = argparse.ArgumentParser(prog="planner.web.server")
    options.add_argument("--port", type=int, default=PORT)
    options.add_argument("--no-browser", action="store_true")
    asked = options.parse_args()
    return serve(asked.port, browser=not asked.no_browser)


if __name__ == "__main__":
    sys.exit(main())
