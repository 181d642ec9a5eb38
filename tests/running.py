"""A real server of ours in a process of its own, for the tests that talk to one."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SERVE = (sys.executable, "-m", "planner.web.server", "--no-browser")
STREAMLIT_RUN = (sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.headless=true")


@dataclass(frozen=True)
class Server:
    """A server that answers. ``console`` is what it has printed on stderr so far."""

    address: str
    log: Path

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

    @property
    def console(self) -> str:
        return self.log.read_text()


@contextmanager
def running(*command: str, home: Path) -> Iterator[Server]:
    """Start a server in an empty home folder, wait until it answers, stop it at the end."""
    log = home / "console.log"
    with (
        log.open("w") as console,
        subprocess.Popen(
            command, env=own_environment(home), cwd=home, stdout=subprocess.PIPE, stderr=console, text=True
        ) as process,
    ):
        try:
            yield Server(announced_address(process, log), log)
        finally:
            process.kill()


def own_environment(home: Path) -> dict[str, str]:
    """This environment, with every folder of the user's own inside ``home`` and our package in reach."""
    folders = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    return os.environ | folders | {"PYTHONPATH": str(ROOT), "LC_ALL": "en_US.UTF-8"}


def announced_address(process: subprocess.Popen[str], log: Path) -> str:
    """The address that a starting server prints; it answers from then on."""
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if found:
            return found.group()
    raise AssertionError(f"the server stopped before it was ready:\n{log.read_text()}")


def first_port() -> int:
    """Where to look for a free port: apart for each of the processes that pytest-xdist runs."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    return 8600 + 100 * worker
