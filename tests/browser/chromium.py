"""The Chromium of the browser tests: found on the machine, or installed by `python tests/browser/chromium.py`."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)

# Without the background services Chromium asks nothing of the internet; without a sandbox it also runs as root.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> str | None:
    """The program named by PLANNER_CHROMIUM, or else the first one known on this machine."""
    named = os.environ.get("PLANNER_CHROMIUM")
    if named:
        return shutil.which(named)
    installed = (shutil.which(name) for name in (*NAMES, *MAC_APPLICATIONS))
    return next((path for path in installed if path), None)


def install() -> None:
    """Install it where that is possible without asking anybody: as root on Debian and its relatives."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print("No Chromium on this machine: installing one for the browser tests.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]):
        subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)


def main() -> None:
    """Find it, else install it, else say what to do."""
    if not find() and "PLANNER_CHROMIUM" not in os.environ:
        install()
    if not find():
        print(
            "The browser tests need Chromium or Chrome. Install one, or name it: PLANNER_CHROMIUM=/path make test",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
