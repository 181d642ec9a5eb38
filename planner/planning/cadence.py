"""Keeping in touch: with whom it is time for a sign of life, by circle and last touch, the relatively latest first.

Counted in ISO weeks from the last touch that is known. Of whom no touch is known, nothing is said: a list of
connections does not tell when two people last spoke, and nobody is late towards a stranger.
"""

from datetime import date

import dataframely as dy
import polars as pl

from planner.model import Cadence, Settings
from planner.planning.choice import approachable
from planner.profiling.strength import DAYS_A_YEAR, DORMANT_YEARS, PERSONAL, contact_told

AT_ONCE = 3
"""So many signs of life are proposed at a time: a few that are given gladly, not a list of debts."""
WITHOUT_CIRCLE = {"connection": "work", "contact": None}
"""LinkedIn is a network of work; an address book without a label does not tell where somebody is known from."""
DAYS_A_WEEK = 7


class Touched(dy.Schema):
    """What the workspace knows beside the files: the last day of contact, and the last day of "not this time".

    ``is_left`` says that somebody must be left alone: under way, resting, declined, or not to be contacted.
    """

    person_id = dy.String(primary_key=True)
    last = dy.Date(nullable=True)
    put_off = dy.Date(nullable=True)
    is_left = dy.Bool(nullable=False)


class SignsOfLife(dy.Schema):
    """With whom it is time: since which day (``due``, a Monday), and how late against the cadence (0 is just now)."""

    person_id = dy.String(primary_key=True)
    circle = dy.String(nullable=False)
    weeks = dy.Int64(nullable=False, min=1)
    last = dy.Date(nullable=False)
    due = dy.Date(nullable=False)
    lateness = dy.Float64(nullable=False, min=0)


def signs_of_life(profiles: pl.DataFrame, touched: pl.DataFrame, settings: Settings, as_of: date) -> pl.DataFrame:
    """SignsOfLife, the relatively latest first, for Ties and Touched.

    A close friend a month over the time comes before a colleague two months over theirs.
    """
    told = profiles.join(touched, on="person_id", how="left", maintain_order="left")
    free = approachable(told.filter(~pl.col("is_left").fill_null(value=False)))
    circled = free.join(_circles(told, settings.cadence_weeks), on="person_id")
    counted = circled.with_columns(last=_last()).drop_nulls("last").with_columns(due=_due())
    days_late = (pl.lit(as_of) - pl.col("due")).dt.total_days()
    late = counted.with_columns(lateness=days_late / (pl.col("weeks") * DAYS_A_WEEK)).filter(
        (pl.col("lateness") >= 0) & ~_is_dormant(as_of)
    )
    ordered = late.sort("lateness", "person_id", descending=[True, False])
    return SignsOfLife.validate(ordered.select(SignsOfLife.column_names()), cast=True)


def _last() -> pl.Expr:
    """The last day on which the user and a person were in touch, of Ties joined with Touched; null where none is known.

    To connect is no conversation, but whoever connected later than the last message has been in touch since.
    """
    has_spoken = pl.col("last_message").is_not_null() | contact_told() | pl.col("noted").fill_null(value=False)
    return pl.when(has_spoken | pl.col("last").is_not_null()).then(
        pl.max_horizontal("last_touch", "last", "connected_on")
    )


def _is_dormant(as_of: date) -> pl.Expr:
    """Out of touch for years, and from no circle outside work: to write again is a new approach, and the plan's."""
    years = (pl.lit(as_of) - pl.col("last")).dt.total_days() / DAYS_A_YEAR
    return (years >= DORMANT_YEARS) & ~pl.col("circle").is_in(PERSONAL)


def _due() -> pl.Expr:
    """The Monday of the ISO week that is the cadence's weeks after the last touch, or after "not this time"."""
    since = pl.max_horizontal("last", "put_off")
    return (since + pl.duration(weeks="weeks")).dt.truncate("1w")


def _circles(told: pl.DataFrame, cadence: Cadence) -> pl.DataFrame:
    """``person_id, circle, weeks``: of several circles the one with the shortest time."""
    weeks = cadence.model_dump()
    named = pl.when(pl.col("circles").list.len() > 0).then("circles").otherwise(
        pl.concat_list(pl.col("relation").replace_strict(WITHOUT_CIRCLE, default=None, return_dtype=pl.String))
    )  # fmt: skip
    each = told.select("person_id", circle=named).explode("circle").filter(pl.col("circle").is_in(list(weeks)))
    timed = each.with_columns(weeks=pl.col("circle").replace_strict(weeks, return_dtype=pl.Int64))
    return timed.sort("weeks", "circle").unique("person_id", keep="first", maintain_order=True)
