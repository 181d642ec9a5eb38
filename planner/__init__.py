"""The outreach planner: the network a person already has, turned into a plan of whom to talk to next.

The public functions take any length, work on whole columns, and give the same answer for the same input. They are
loaded when first used, so that ``import planner`` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.matching import resolve
    from planner.matching.companies import compare_companies
    from planner.pipeline import plan, read_files
    from planner.profiling.companies import read_companies
    from planner.profiling.places import read_places
    from planner.profiling.titles import read_titles
    from planner.reading.table import read_table
    from planner.scoring.roles import compare_roles

_HOMES = {
    "compare_companies": "planner.matching.companies",
    "compare_roles": "planner.scoring.roles",
    "plan": "planner.pipeline",
    "read_companies": "planner.profiling.companies",
    "read_files": "planner.pipeline",
    "read_places": "planner.profiling.places",
    "read_table": "planner.reading.table",
    "read_titles": "planner.profiling.titles",
    "resolve": "planner.matching",
}

__all__ = [
    "compare_companies",
    "compare_roles",
    "plan",
    "read_companies",
    "read_files",
    "read_places",
    "read_table",
    "read_titles",
    "resolve",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 -- each function has its own type, given above
    if name not in _HOMES:
        raise AttributeError(f"module 'planner' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
