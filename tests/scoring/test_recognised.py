"""Wishes that no vocabulary knows are refused by name."""

import pytest

from planner.errors import PlannerError, RegionUnknown, SectorUnknown
from planner.model import Target
from planner.scoring.recognised import check_target


@pytest.mark.parametrize(
    ("target", "error", "facts"),
    [
        (Target(sectors=("energy_utilities", "Qwertz")), SectorUnknown, {"sector": "Qwertz"}),  # type: ignore[arg-type]
        (Target(regions=("Lombardia", "Xyzzy")), RegionUnknown, {"region": "Xyzzy"}),  # type: ignore[arg-type]
    ],
)
def test_what_nobody_knows_is_named(target: Target, error: type[PlannerError], facts: dict[str, str]) -> None:
    with pytest.raises(error) as caught:
        check_target(target)
    assert caught.value.facts == facts


@pytest.mark.parametrize("region", ["Torino", "Germania", "IT", "IT-25", "Lombardia"])
def test_places_by_name_or_code_are_known(region: str) -> None:
    check_target(Target(regions=(region,)))  # type: ignore[arg-type]


def test_an_empty_target_is_fine() -> None:
    check_target(Target())
