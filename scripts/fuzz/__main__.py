"""Tries inputs on reading until so many were tried or something broke. `make fuzz` starts it.

python -m scripts.fuzz [KIND ...] [--runs N] [--seconds N] [--engine atheris|hypothesis] [--output FOLDER]

Kinds are csv, zip and vcard. Each find is a file in FOLDER/KIND/finds, with the trace beside it; what the fuzzer
learnt stays in FOLDER/KIND/corpus for the next time. Ends with 1 if there are finds.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.fuzz.check import NAMES
from scripts.fuzz.finds import SLOW_SECONDS
from scripts.fuzz.seeds import ROOT, seeds

TOKENS = Path(__file__).parent / "tokens"
MOST_BYTES = {"csv": 600, "zip": 4096, "vcard": 800}
MEMORY_MB = 2048
HANGS_SECONDS = int(3 * SLOW_SECONDS)
"""An input that takes longer than SLOW_SECONDS is kept as a find; one that takes this long ends the runs."""


def main() -> int:
    """Fuzz each kind asked for, one after the other, and say what was found."""
    options = _options()
    found = 0
    for kind in options.kinds or list(NAMES):
        folder = options.output.resolve() / kind
        shutil.rmtree(folder / "finds", ignore_errors=True)
        code = _run(kind, folder, options)
        finds = sorted((folder / "finds").glob("*")) if (folder / "finds").is_dir() else []
        inputs = [path for path in finds if path.suffix != ".txt"]
        found += len(inputs) + (code != 0)
        print(f"{kind}: {len(inputs)} finds" + (f", ended with {code}" if code else ""), *inputs, sep="\n  ")
    return int(found > 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Fuzz the reading of source files.")
    parser.add_argument("kinds", nargs="*", choices=[[], *NAMES], help="kinds of input (default: all)")
    parser.add_argument("--runs", type=int, default=500_000, help="inputs of each kind (default: 500,000)")
    parser.add_argument("--seconds", type=int, default=0, help="stop earlier, after so many seconds for each kind")
    parser.add_argument("--engine", choices=["atheris", "hypothesis"], default="atheris")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "fuzz", help="folder of finds and corpus")
    return parser.parse_args()


def _run(kind: str, folder: Path, options: argparse.Namespace) -> int:
    """A process of its own for each kind: the fuzzer ends its process, and an input may end it too."""
    if options.engine == "hypothesis":
        arguments = ["scripts.fuzz.by_properties", kind, str(folder / "finds"), str(options.runs), str(options.seconds)]
    else:
        arguments = ["scripts.fuzz.guided", kind, str(folder / "finds"), *_libfuzzer(kind, folder, options)]
    return subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, check=False).returncode  # noqa: S603 -- ourselves


def _libfuzzer(kind: str, folder: Path, options: argparse.Namespace) -> list[str]:
    corpus, begun = folder / "corpus", folder / "seeds"
    corpus.mkdir(parents=True, exist_ok=True)
    begun.mkdir(exist_ok=True)
    (folder / "finds").mkdir(exist_ok=True)
    for name, data in seeds(kind).items():
        (begun / name).write_bytes(data)
    return [
        f"-runs={options.runs}",
        f"-max_total_time={options.seconds}",
        f"-max_len={MOST_BYTES[kind]}",
        f"-timeout={HANGS_SECONDS}",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-dict={TOKENS / kind}.dict",
        f"-artifact_prefix={folder / 'finds'}/",
        "-print_final_stats=1",
        str(corpus),
        str(begun),
    ]


if __name__ == "__main__":
    sys.exit(main())
