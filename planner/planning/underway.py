"""What is under way already: whom a plan keeps on its list, whom it leaves in peace, which organisations rest."""

from datetime import date, timedelta
from typing import NamedTuple

import polars as pl

from planner.model import Settings

FIXED = "planned"
IN_CONVERSATION = ["replied", "meeting"]
OPEN = [FIXED, "written", *IN_CONVERSATION]


class Taken(NamedTuple):
    """The seat an approach has in a week (from 0; before the plan: negative); its organisation rests until a week."""

    week: int
    organisation: str | None
    until: int


class Underway(NamedTuple):
    """Approaches that the user has put on the list (person, week from 0, day), the seats taken, and whom to leave."""

    fixed: list[tuple[str, int, date]]
    taken: list[Taken]
    left_alone: list[str]


NOTHING = Underway([], [], [])


def underway(ranked: pl.DataFrame, standings: pl.DataFrame | None, first_day: date, settings: Settings) -> Underway:
    """What a frame of Standings means for a plan that begins in the week of ``first_day``.

    Everybody with a status is left alone by new proposals, and so is who must not be contacted. What is on the list
    and late belongs to the first week; what is later than the plan waits.
    """
    if standings is None or standings.is_empty():
        return NOTHING
    monday = first_day - timedelta(days=first_day.weekday())
    week = (pl.col("begun") - pl.lit(monday)).dt.total_days().floordiv(7)
    told = standings.join(ranked.select("person_id", "organisation"), on="person_id", how="left", maintain_order="left")
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
    )
    left = told.filter(pl.col("status").is_not_null() | pl.col("do_not_contact"))
    return Underway(
        [(person, max(0, at), due or first_day) for person, at, due in fixed.select("person_id", "week", "due").rows()],
        [Taken(*row) for row in seats.select("seat", "organisation", "until").rows()],
        left["person_id"].to_list(),
    )
