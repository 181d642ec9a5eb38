"""How close a person is, in words: the strength of the tie with its parts, and whether it is dormant or may be."""

from datetime import date
from typing import Any

import polars as pl

from planner.locale import Texts
from planner.profiling.strength import DORMANT_YEARS, ENOUGH, GRADED, WEIGHTS, with_strength
from planner.scoring.usefulness import in_less_digital_sector, tie_years

Row = dict[str, Any]


def closeness(ties: pl.DataFrame, as_of: date, say: Texts) -> list[str]:
    """The sentences about the people of ``ties`` (Ties with ``shared``; commonly one person), row by row.

    What no file tells is said to be unknown; a tie is called dormant for known silence only.
    """
    years = tie_years(as_of).struct.field("connected")
    told = with_strength(ties, as_of).with_columns(connected=years, is_less_digital=in_less_digital_sector())
    return [line for person in told.iter_rows(named=True) for line in _sentences(person, say)]


def _sentences(person: Row, say: Texts) -> list[str]:
    told = [_strength(person, say)]
    passed = [years for years in (person["touched"], person["connected"]) if years is not None]
    if min(passed, default=0.0) >= DORMANT_YEARS:
        told.append(say.say("tie-may-be-dormant" if person["touched"] is None else "tie-is-dormant"))
    return [*told, say.say("tie-less-digital")] if person["is_less_digital"] else told


def _strength(person: Row, say: Texts) -> str:
    if person["strength"] is None:
        return say.say("strength-none")
    parts = [_part(name, person[f"strength_{name}"], say) for name in WEIGHTS]
    line = say.say(
        "strength-because",
        strength=say.say("strength-line", strength=round(person["strength"] * 100)),
        parts=say.listing([part for part in parts if part]),
    )
    return line if person["told"] >= ENOUGH else say.say("strength-thin", line=line)


def _part(name: str, value: float | None, say: Texts) -> str | None:
    """A part by its name; those that are more or less with their value, 0 to 100."""
    if value is None:
        return None
    part = say.say(f"strength-of-{name}")
    return say.say("strength-graded", part=part, value=round(value * 100)) if name in GRADED else part
