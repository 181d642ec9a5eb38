"""The invented sample network that comes with the program."""

from pathlib import Path

FOLDERS = (Path(__file__).parent / "samples", Path(__file__).parents[1] / "data" / "samples")
"""In an installed package the files are inside it, in a clone under data/samples."""
CONTACTS = ("Connections.csv", "google-contacts.csv")
TARGET = "target.toml"


def sample(name: str) -> Path:
    """The path of a sample file. Raises FileNotFoundError if the installation is incomplete."""
    found = next((folder / name for folder in FOLDERS if (folder / name).is_file()), None)
    if found is None:
        raise FileNotFoundError(name)
    return found
