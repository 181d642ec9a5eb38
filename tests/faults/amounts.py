"""How much of each test is done: a little in `make test`, all of it in `make faults`."""

import os

FULL = os.environ.get("FAULTS") == "full"
"""Whether this is the long run."""
FIRST = int(os.environ.get("FIRST") or 0)
"""The first seed; another one makes other rounds."""


def rounds(short: int, full: int) -> int:
    """How often a test is repeated; ROUNDS says otherwise in the long run."""
    return int(os.environ.get("ROUNDS") or full) if FULL else short


def seeds(short: int, full: int) -> int:
    """How many seeds a test takes; SEEDS says otherwise in the long run."""
    return int(os.environ.get("SEEDS") or full) if FULL else short


def parts(total: int, size: int) -> list[range]:
    """Seeds in parts of a size, so that two processes can share them."""
    return [range(FIRST + at, FIRST + min(at + size, total)) for at in range(0, total, size)]
