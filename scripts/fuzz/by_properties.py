"""One kind of input as Hypothesis makes it; `python -m scripts.fuzz --engine hypothesis` starts it.

python -m scripts.fuzz.by_properties KIND FINDS RUNS SECONDS
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from scripts.fuzz.anything import BY_KIND
from scripts.fuzz.check import check
from scripts.fuzz.finds import Finds

BATCH = 500
"""Hypothesis remembers what it tried: after so many inputs it begins anew, from another seed."""


def main() -> None:
    """Run batch by batch until the runs are done or the time is over (0: no limit)."""
    _, kind, folder, runs, seconds = sys.argv
    finds = Finds(kind, Path(folder), check)
    began, done, batch = time.monotonic(), 0, 0

    def one(data: bytes) -> None:
        nonlocal done
        if done < int(runs) and not (int(seconds) and time.monotonic() - began > int(seconds)):
            finds.run(data)
            done += 1

    before = -1
    while before < done < int(runs):
        before, batch = done, batch + 1
        _tried(one, kind, batch)
    print(f"Done {done} runs in {time.monotonic() - began:.0f} second(s)")


def _tried(one: Callable[[bytes], None], kind: str, batch: int) -> None:
    """One batch of inputs."""
    chosen = settings(
        max_examples=BATCH,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    seed(batch)(chosen(given(BY_KIND[kind])(one)))()


if __name__ == "__main__":
    main()
