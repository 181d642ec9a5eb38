"""One run of one way to find the same person, in a process of its own so that its peak of memory is its own.

python -m benchmarks.rivals.run make 10000 1 normal listed folder     writes contacts.parquet and truth.parquet
python -m benchmarks.rivals.run public febrl4 source folder            the same of a public set, or prints "missing"
python -m benchmarks.rivals.run ours|splink|names folder               prints figures as JSON
"""

import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any, cast

import polars as pl

from benchmarks.accuracy import after_review, pairwise, questions, share_true, true_persons
from benchmarks.overlap import overlapping
from benchmarks.overlap.levels import Difficulty
from benchmarks.overlap.naming import Kind
from benchmarks.public_sets import SETS
from benchmarks.speed import RSS_UNIT
from planner.matching import resolve
from planner.pipeline import read_files

THRESHOLDS = (0.999, 0.99, 0.98, 0.95, 0.9, 0.8, 0.6, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02)
REPEATED = 32_000
"""Up to so many contacts ours is timed three times: the first time also loads the word lists."""
Figures = dict[str, Any]


def make(rows: int, seed: int, difficulty: Difficulty, names: Kind, folder: Path) -> None:
    """Invent a network and read its files as the product does."""
    made = overlapping(rows, seed, difficulty, names)
    read_files(made.files).contacts.write_parquet(folder / "contacts.parquet")
    true_persons(made.truth).write_parquet(folder / "truth.parquet")


def make_public(name: str, source: Path, folder: Path) -> None:
    """The contacts and the truth of a public set, if its files are there."""
    try:
        labelled = SETS[name](source)
    except FileNotFoundError:
        print("missing")
        return
    labelled.contacts.write_parquet(folder / "contacts.parquet")
    labelled.truth.write_parquet(folder / "truth.parquet")


def ours(contacts: pl.DataFrame, truth: pl.DataFrame) -> Figures:
    """``planner.resolve``: what it merges by itself, and what comes of perfect answers to its questions."""
    seconds = []
    for _ in range(3 if contacts.height <= REPEATED else 1):
        begun = perf_counter()
        found = resolve(contacts)
        seconds.append(perf_counter() - begun)
    peak = megabytes()
    told = questions(found.review)
    return {
        "seconds": min(seconds),
        "first": seconds[0],
        "megabytes": peak,
        "automatic": pairwise(found.membership, truth)._asdict(),
        "after review": pairwise(after_review(found.membership, found.review, truth), truth)._asdict(),
        "pairs": told.pairs * 1000 / contacts.height,
        "cards": told.cards * 1000 / contacts.height,
        "share true": share_true(found.membership, found.review, truth),
    }


def names(contacts: pl.DataFrame, truth: pl.DataFrame) -> Figures:
    """One full name, one person: what a spreadsheet can do."""
    begun = perf_counter()
    found = contacts.select("contact_id", person_id=pl.col("full_name").str.to_lowercase())
    seconds = perf_counter() - begun
    return {"seconds": seconds, "megabytes": megabytes(), "automatic": pairwise(found, truth)._asdict()}


def with_splink(contacts: pl.DataFrame, truth: pl.DataFrame) -> Figures:
    """Splink at the threshold that the truth shows to be its best: better than anybody could choose without it.

    The time is that of preparing, training, scoring and of clustering once; thresholds go from strict to loose.
    """
    from benchmarks.rivals.splinking import clusters, prepared, scored, trained  # noqa: PLC0415 - an optional extra

    begun = perf_counter()
    frame = prepared(contacts)
    linker = trained(frame)
    pairs = scored(linker)
    until_scored = perf_counter() - begun
    tried: list[Figures] = []
    for threshold in THRESHOLDS:
        begun = perf_counter()
        found = clusters(frame, linker, pairs, threshold)
        seconds = until_scored + perf_counter() - begun
        peak = megabytes()
        accuracy = pairwise(found, truth)
        tried.append({"threshold": threshold, "seconds": seconds, "megabytes": peak, "automatic": accuracy._asdict()})
        if _falling([each["automatic"]["f1"] for each in tried]):
            break
    return max(tried, key=lambda each: each["automatic"]["f1"])


def _falling(f1: list[float]) -> bool:
    """Whether the last two were worse than each before them: looser thresholds only chain more people together."""
    return len(f1) > 2 and f1[-1] < f1[-2] < f1[-3]  # noqa: PLR2004 - the last three


def megabytes() -> float:
    """The peak of this process until now."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT / 1e6


WAYS: dict[str, Callable[[pl.DataFrame, pl.DataFrame], Figures]] = {"ours": ours, "splink": with_splink, "names": names}


def main() -> None:
    """Do what the command line says."""
    match sys.argv[1:]:
        case ["make", rows, seed, difficulty, listed, folder]:
            make(int(rows), int(seed), cast("Difficulty", difficulty), cast("Kind", listed), Path(folder))
        case ["public", name, source, folder]:
            make_public(name, Path(source), Path(folder))
        case [way, folder]:
            contacts, truth = (pl.read_parquet(Path(folder) / f"{name}.parquet") for name in ("contacts", "truth"))
            print(json.dumps({"rows": contacts.height, **WAYS[way](contacts, truth)}))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
