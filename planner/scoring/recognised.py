"""Whether the words of a target are ones the program can look for: a wish nobody understands would fit nobody."""

from planner.errors import RegionUnknown, SectorUnknown
from planner.model import Target
from planner.profiling.places import read_places
from planner.profiling.sectors import sector_code


def check_target(target: Target) -> None:
    """Raises SectorUnknown or RegionUnknown for the first wish that no vocabulary knows."""
    for wish in target.sectors:
        if sector_code(wish.name) is None:
            raise SectorUnknown(sector=wish.name)
    names = [wish.name for wish in target.regions]
    for name, level in zip(names, read_places(names)["place_level"], strict=True):
        if level == "none":
            raise RegionUnknown(region=name)
