"""The paths to an organisation in words."""

from collections.abc import Mapping
from typing import Any

from planner.knowledge.naming import place_name
from planner.locale import Texts
from planner.planning.wording import sector_name, shortened

Row = Mapping[str, Any]
OF_SECTORS = ("bridge-recruiter-sector", "bridge-sector-region", "bridge-sector", "circle-association", "circle-events")
OF_PLACES = ("bridge-association", "circle-chamber")


def path_line(row: Row, say: Texts) -> str:
    """How far one gets: a row of ``lamp`` as "3 people there for certain, 1 likely", or that there is no path yet."""
    if row["path"] == "none":
        return say.say("organisations-path-none")
    return say.say("organisations-path", certain=row["certain"], likely=row["likely"])


def reason_of(row: Row, say: Texts) -> str:
    """Why a row of ``paths`` stands there, as a sentence; the key is ``path-<link>-<reason>``."""
    kind = f"{row['link']}-{row['reason'].replace('_', '-')}"
    return say.say(f"path-{kind}", words=_named(row["words"], kind, say), organisation=row["organisation"])


def _named(words: str | None, kind: str, say: Texts) -> str:
    """The name of a sector or region where the words are its code; else the words as they were written."""
    if words is None:
        return "none"
    if kind in OF_SECTORS:
        return sector_name(words, say.language)
    return place_name(words, say.language) if kind in OF_PLACES else shortened(words)
