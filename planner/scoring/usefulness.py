"""How useful a tie is, whatever the target: by its strength where files tell it, else by the age of the connection.

A list of connections says when two people connected, not when they last spoke: texts and curves claim no more.
"""

from datetime import date
from itertools import pairwise

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.strength import DAYS_A_YEAR, ENOUGH, in_personal_circle, touched_years, with_strength
from planner.scoring.tie_reasons import tie_reason

Curve = tuple[tuple[float, float], ...]
AGE_CURVE = ((0.0, 0.5), (1.0, 0.8), (2.0, 1.0), (6.0, 0.9), (12.0, 0.7))
"""Years since connecting and what the tie counts, straight lines between. An inverted U: moderately weak ties help
most (Rajkumar and others, Science 2022), old ones stay worth a message (Levin and others, 2011). The numbers are our
own proposal."""
UNKNOWN_TIE = 0.75
"""A tie of unknown age: the middle of the curve's range. Address books tell no age, and that must not put the people
in them behind everybody else."""
STRENGTH_CURVE = ((0.0, 0.5), (0.15, 0.8), (0.35, 1.0), (0.6, 0.85), (1.0, 0.6))
"""The strength of a tie and what the tie counts, straight lines between. An inverted U: moderately weak ties help most,
the closest often have the same news as oneself (Rajkumar and others, 2022). The numbers are our own proposal."""
LESS_DIGITAL_CURVE = ((0.0, 0.4), (0.15, 0.6), (0.35, 0.85), (0.6, 1.0), (1.0, 0.9))
"""The same in the sectors of knowledge/tie_presets.csv: where work is less digital, close ties help more (same
source)."""
REACH = {"linkedin": 1.0, "email": 1.0, "phone": 0.8, "in_person": 0.3}
"""How easy a first message is: LinkedIn and e-mail leave time to answer, a call less so; else only in person."""


def tie_values(profiles: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """The tie by its strength as far as that is known, else by the years since connecting.

    ``profiles`` are Ties with ``shared``. A strength that little tells counts beside the years, where they are known.
    """
    told = with_strength(profiles, as_of).with_columns(connected=_connected_years(as_of))
    age, sure = on_curve(pl.col("connected"), AGE_CURVE), (pl.col("told") / ENOUGH).clip(upper_bound=1.0)
    by_strength = (
        pl.when(in_less_digital_sector())
        .then(on_curve(pl.col("strength"), LESS_DIGITAL_CURVE))
        .otherwise(on_curve(pl.col("strength"), STRENGTH_CURVE))
    )
    both = by_strength * sure + age * (1 - sure)
    told = told.with_columns(value=pl.coalesce(both, by_strength, age), sure=sure, age=age)
    known = pl.when(pl.col("value").is_null()).then(0.0).when(pl.col("age").is_null()).then("sure").otherwise(1.0)
    reason, words = tie_reason(pl.col("connected"), pl.col("touched"))
    return told.select("person_id", "value", confidence=known, reason=reason, words=words)


def reach_values(profiles: pl.DataFrame) -> pl.DataFrame:
    """How easily the person can be written to."""
    channel = channel_of()
    return profiles.select(
        "person_id",
        value=channel.replace_strict(REACH, return_dtype=pl.Float64),
        confidence=pl.lit(1.0),
        reason=pl.format("reach-{}", channel.str.replace("_", "-")),
    )


def channel_of() -> pl.Expr:
    """The first way to write: LinkedIn for connections, else e-mail, else phone, else only in person."""
    on_linkedin = (pl.col("relation") == "connection") | pl.col("profile_url").is_not_null() & (
        pl.col("relation") == "contact"
    )
    return (
        pl.when(on_linkedin).then(pl.lit("linkedin"))
        .when(pl.col("emails").list.len() > 0).then(pl.lit("email"))
        .when(pl.col("phones").list.len() > 0).then(pl.lit("phone"))
        .otherwise(pl.lit("in_person"))
    )  # fmt: skip


def is_personal() -> pl.Expr:
    """Whether the person belongs to a circle outside work."""
    return in_personal_circle()


def tie_years(as_of: date) -> pl.Expr:
    """How long: a struct of the years since connecting (``connected``) and since the last touch (``touched``)."""
    return pl.struct(connected=_connected_years(as_of), touched=touched_years(as_of))


def in_less_digital_sector() -> pl.Expr:
    """Whether a person works where close ties help more; false where their sector is not known."""
    presets = vocabulary("tie_presets").filter(preset="less_digital")
    return pl.col("sector").is_in(presets["sector"].to_list()).fill_null(value=False)


def _connected_years(as_of: date) -> pl.Expr:
    """Years since connecting; where only the year is known, from its middle; null for dates that lie ahead."""
    since = pl.coalesce("connected_on", pl.date(pl.col("connected_year"), 7, 1))
    years = (pl.lit(as_of) - since).dt.total_days() / DAYS_A_YEAR
    return pl.when(years >= 0).then(years)


def on_curve(at: pl.Expr, curve: Curve) -> pl.Expr:
    """Straight lines between the points of a curve, level after the last; null for null."""
    value: pl.Expr = pl.when(at.is_not_null()).then(curve[-1][1])
    for (begin, low), (end, high) in reversed(list(pairwise(curve))):
        value = pl.when(at < end).then(low + (at - begin) * (high - low) / (end - begin)).otherwise(value)
    return value
