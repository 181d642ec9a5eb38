"""What is under way already: whom a plan keeps on its list, whom it leaves in peace, which organisations rest."""

from datetime import date
from typing import NamedTuple

import polars as pl

from planner.model import Settings
from planner.scoring.usefulness import is_personal

FIXED = "planned"
IN_CONVERSATION = ["replied", "meeting"]
OPEN = [FIXED, "written", *IN_CONVERSATION]
IN_PEACE = ["written", "resting", "declined"]
"""Whoever was written to and has not answered, rests or said no is not turned to for something else meanwhile."""


def in_peace(standings: pl.DataFrame | None) -> list[str]:
    """Whom neither a follow-up nor an introduction may name: IN_PEACE, or not to be contacted."""
    if standings is None:
        return []
    left = pl.col("do_not_contact") | pl.col("status").is_in(IN_PEACE).fill_null(value=False)
    return standings.filter(left)["person_id"].to_list()


class Taken(NamedTuple):
    """The seat an approach has in a week (from 0; before the plan: negative); its organisation rests until a week.

    What it is in the mix of that week: null where nothing is known of the person any more.
    """

    week: int
    organisation: str | None
    until: int
    tie_kind: str | None = None
    purpose: str | None = None
    sector: str | None = None
    personal: bool = False


class Underway(NamedTuple):
    """Approaches that the user has put on the list (person, week from 0, day), the seats taken, and whom to leave."""

    fixed: list[tuple[str, int, date]]
    taken: list[Taken]
    left_alone: list[str]


NOTHING = Underway([], [], [])


def underway(
    ranked: pl.DataFrame, standings: pl.DataFrame | None, monday: date, first_day: date, settings: Settings
) -> Underway:
    """What a frame of Standings means for a plan whose first week begins on ``monday``.

    ``first_day`` is its first working day, which may be in a later week.

    Everybody with a status is left alone by new proposals, and so is who must not be contacted. What is on the list
    and late belongs to the first week; what is later than the plan waits.
    """
    if standings is None or standings.is_empty():
        return NOTHING
    week = (pl.col("begun") - pl.lit(monday)).dt.total_days().floordiv(7)
    facts = ranked.select("person_id", "organisation", "tie_kind", "purpose", "sector", personal=is_personal())
    told = standings.join(facts, on="person_id", how="left", maintain_order="left")
    open_ones = (
        told.filter(pl.col("status").is_in(OPEN)).with_columns(week=week.fill_null(0)).sort("begun", "person_id")
    )
    fixed = open_ones.filter(
        ~pl.col("do_not_contact") & (pl.col("status") == FIXED) & (pl.col("week") < settings.weeks)
    )
    rest = pl.when(pl.col("status").is_in(IN_CONVERSATION)).then(settings.weeks).otherwise(
        pl.col("week").clip(lower_bound=0) + settings.pause_weeks
    )  # fmt: skip
    seats = open_ones.with_columns(
        seat=pl.when(pl.col("status") == FIXED).then(pl.col("week").clip(lower_bound=0)).otherwise("week"), until=rest
    ).with_columns(pl.col("personal").fill_null(value=False))
    left = told.filter(pl.col("status").is_not_null() | pl.col("do_not_contact"))
    return Underway(
        [(person, max(0, at), due or first_day) for person, at, due in fixed.select("person_id", "week", "due").rows()],
        [Taken(*row) for row in seats.select("seat", *Taken._fields[1:]).rows()],
        left["person_id"].to_list(),
    )
