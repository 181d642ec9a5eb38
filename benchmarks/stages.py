"""Seconds of each step of the journey within one program, as JSON: benchmarks/speed.py asks for them.

python benchmarks/stages.py Connections.csv target.toml 2026-11-21 3
"""

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, TypeVar

import polars as pl
from streamlit.dataframe_util import convert_anything_to_arrow_bytes

from planner.matching import resolve
from planner.matching.touches import with_person
from planner.model import Settings, Target, Weights
from planner.pipeline import measure, plan_measured, rank_measured, read_files
from planner.profiling import profile
from planner.profiling.owner_links import with_owner
from planner.profiling.tie import with_tie
from planner.reading import read_sources
from planner.target_file import read_target

Made = TypeVar("Made")
MOVED = Settings(weights=Weights(role=31, sector=20, region=12, organisation=20, tie=12, reach=6))
"""Another weight than the default: what the page computes when a user moves a slider."""
TABLE = ["rank", "full_name", "position", "company", "function", "sector", "region", "purpose", "tie_kind", "score"]
"""The columns of a table of everybody."""


class Clock:
    """Seconds by step, one entry a repetition."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def time(self, step: str, work: Callable[[], Made]) -> Made:
        """Do the work and note how long it took."""
        begun = perf_counter()
        made = work()
        self.seconds.setdefault(step, []).append(perf_counter() - begun)
        return made

    def told(self) -> dict[str, dict[str, float]]:
        """The first time of each step, and the median of the others (or the first, if it is the only one)."""
        return {step: {"first": all_[0], "again": median(all_[1:] or all_)} for step, all_ in self.seconds.items()}


def journey(file: Path, target: Target, as_of: date, clock: Clock) -> None:
    """All steps once. ``read_files`` reads and cleans; reading alone is timed before it."""
    clock.time("read", lambda: read_sources([file]))
    imported = clock.time("read and clean", lambda: read_files([file]))
    resolved = clock.time("resolve people", lambda: resolve(imported.contacts))
    profiles = clock.time("profile", lambda: profile(resolved.people))
    tied = with_tie(profiles, with_person(imported.touches, imported.contacts, resolved.membership), ())
    network: Any = _Profiled(with_owner(tied, imported.owner.past_organisations, ()))
    measured = clock.time("measure the parts", lambda: measure(network, target, as_of))
    ranked = clock.time("re-rank", lambda: rank_measured(measured, MOVED))
    clock.time("re-rank and plan", lambda: plan_measured(measured, target, MOVED, as_of=as_of, language="en"))
    clock.time("table of everybody", lambda: convert_anything_to_arrow_bytes(ranked.select(TABLE)))


class _Profiled:
    """As much of a Network as ``measure`` looks at."""

    def __init__(self, profiles: pl.DataFrame) -> None:
        self.profiles = profiles


def main() -> None:
    """Time the journey several times."""
    options = argparse.ArgumentParser(description="Time each step of the journey.")
    options.add_argument("file", type=Path)
    options.add_argument("target", type=Path)
    options.add_argument("as_of", type=date.fromisoformat)
    options.add_argument("repeat", type=int)
    chosen = options.parse_args()
    clock, target = Clock(), read_target(chosen.target)
    for _ in range(chosen.repeat + 1):
        journey(chosen.file, target, chosen.as_of, clock)
    print(json.dumps(clock.told()))


if __name__ == "__main__":
    main()
