from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks import speed, stages
from benchmarks.networks import connections_csv
from planner.model import Target


def figures(seconds: float, megabytes: float, rerank: float) -> dict[str, Any]:
    whole = {"seconds": seconds, "slowest": seconds, "cpu": seconds, "megabytes": megabytes}
    return {"whole": whole, "stages": {"re-rank": {"first": rerank, "again": rerank}}}


@pytest.mark.parametrize(
    ("measured", "missed"),
    [
        (figures(3.0, 600.0, 0.5), []),
        (figures(3.1, 600.0, 0.5), ["file to plan"]),
        (figures(3.0, 601.0, 0.5), ["peak memory"]),
        (figures(3.0, 600.0, 0.6), ["re-ranking"]),
    ],
)
def test_a_bar_is_met_up_to_its_figure_and_missed_above(measured: dict[str, Any], missed: list[str]) -> None:
    said = speed.bars({"30000": measured})
    assert [line.partition(":")[0] for line in said if line.endswith("MISSED")] == missed


def test_the_bars_are_not_held_against_a_smaller_network() -> None:
    assert speed.bars({"1000": figures(99.0, 9999.0, 9.0)}) == []


def test_the_table_has_a_column_a_size_and_a_row_a_figure() -> None:
    found = {"machine": {"python": "3.11"}, "repeat": 1, "sizes": {"1000": figures(1, 2, 3), "30000": figures(4, 5, 6)}}
    lines = [line for line in speed.table(found).splitlines() if line.startswith("|")]
    assert [line.count("|") for line in lines] == [4] * 7
    assert lines[0] == "| | 1,000 | 30,000 |"


def test_every_step_of_the_journey_is_timed_once_a_repetition(tmp_path: Path) -> None:
    network = tmp_path / "Connections.csv"
    network.write_bytes(connections_csv(40, seed=1))
    clock = stages.Clock()
    stages.journey(network, Target(), date(2026, 11, 21), clock)
    assert "re-rank" in clock.seconds
    assert {len(times) for times in clock.seconds.values()} == {1}


def test_the_first_time_is_told_apart_from_the_median_of_the_others() -> None:
    clock = stages.Clock()
    clock.seconds = {"read": [9.0, 1.0, 3.0, 2.0], "plan": [4.0]}
    assert clock.told() == {"read": {"first": 9.0, "again": 2.0}, "plan": {"first": 4.0, "again": 4.0}}
