"""Networks to plan with: the sample, and small ones made by hand."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.model import Plan, Settings, Target
from planner.pipeline import Network, load, measure, plan_measured
from planner.target_file import read_target

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
AS_OF = date(2026, 11, 21)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

MakePlan = Callable[..., Plan]


@pytest.fixture(scope="session")
def sample() -> Network:
    return load([SAMPLES / "Connections.csv", SAMPLES / "google-contacts.csv"])


@pytest.fixture(scope="session")
def sample_target() -> Target:
    return read_target(SAMPLES / "target.toml")


@pytest.fixture
def planned() -> MakePlan:
    """``planned(network, target, as_of=..., language=..., everybody=..., **settings)``."""

    def make(
        network: Network,
        target: Target,
        *,
        as_of: date = AS_OF,
        language: str = "en",
        everybody: bool = False,
        **settings: object,
    ) -> Plan:
        chosen = Settings.model_validate(settings)
        measured = measure(network, target, as_of)
        return plan_measured(measured, target, chosen, as_of=as_of, language=language, everybody=everybody)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def connections() -> Callable[..., Network]:
    """``connections((first, last, company, position, "12 Mar 2024"), ...)``."""

    def make(*rows: tuple[str, str, str, str, str]) -> Network:
        lines = [
            ",".join(
                f'"{cell}"'
                for cell in (first, last, f"https://www.linkedin.com/in/{number}-x", "", company, position, day)
            )
            for number, (first, last, company, position, day) in enumerate(rows)
        ]
        return load([("Connections.csv", (HEADER + "\n".join(lines) + "\n").encode())])

    return make
