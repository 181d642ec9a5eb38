"""One kind of input under the coverage-guided fuzzer; `python -m scripts.fuzz` starts it.

python -m scripts.fuzz.guided KIND FINDS [options and folders of libFuzzer]
"""

import sys
from collections.abc import Callable
from pathlib import Path

import atheris

import planner.errors
import planner.frames
import planner.locale

with atheris.instrument_imports(include=["planner"]):
    import planner.reading  # noqa: F401 -- first, so that the fuzzer sees which of its lines run

from scripts.fuzz.check import check
from scripts.fuzz.finds import Finds
from scripts.fuzz.mutators import MUTATORS, Mutator


def _mutator(mutator: Mutator) -> Callable[[bytes, int, int], bytes]:
    """As the fuzzer calls it."""
    return lambda data, most, seed: mutator(data, most, seed, atheris.Mutate)


def main() -> None:
    """Run until libFuzzer has done its runs; it ends the process itself."""
    program, kind, folder, *options = sys.argv
    given = {"custom_mutator": _mutator(MUTATORS[kind])} if kind in MUTATORS else {}
    atheris.Setup([program, *options], Finds(kind, Path(folder), check).run, **given)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
