"""Makes the sample network of data/samples again, byte for byte.

python -m scripts.make_samples [--output FOLDER]
"""

import argparse
from pathlib import Path

from scripts.invented.sample import files

SAMPLES = Path(__file__).parent.parent / "data" / "samples"


def main() -> None:
    """Write the generated files into the folder asked for; target.toml and README.md there are written by hand."""
    options = argparse.ArgumentParser(description="Make the invented sample network.")
    options.add_argument("--output", type=Path, default=SAMPLES, help="folder to write to (default: data/samples)")
    folder: Path = options.parse_args().output
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
