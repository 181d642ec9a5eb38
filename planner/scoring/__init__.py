"""Profiles and a target to scores: a sum of named parts, each with its value, its confidence and its reason.

Measuring the parts (``part_values``) is the long step and depends on the target; weighing them (``score``) is a short
one, so that moving a weight answers at once.
"""

from datetime import date

import polars as pl

from planner.frames import PartValues
from planner.model import FIT_PARTS, Settings, Target
from planner.profiling.coverage import WEAK
from planner.scoring.fit import organisation_values, region_values, role_values, sector_values
from planner.scoring.usefulness import UNKNOWN_TIE, reach_values, tie_values


def part_values(profiles: pl.DataFrame, target: Target, as_of: date) -> pl.DataFrame:
    """PartValues for every person and every part that the target brings into play, sorted by part and person."""
    people = profiles.sort("person_id")
    measured = {
        "role": lambda: role_values(people, target.roles),
        "sector": lambda: sector_values(people, target.sectors),
        "region": lambda: region_values(people, target.regions),
        "organisation": lambda: organisation_values(people, target.organisations),
        "tie": lambda: tie_values(people, as_of),
        "reach": lambda: reach_values(people),
    }
    frames = [measured[part]().with_columns(part=pl.lit(part)) for part in sorted(target.parts)]
    every = pl.concat([PartValues.create_empty(), *frames], how="diagonal")
    return PartValues.validate(every.select(PartValues.column_names()))


def weigh(parts: pl.DataFrame, settings: Settings) -> pl.DataFrame:
    """PartValues with ``weight`` and ``points``: the points of a person add up to their score, 0 to 100.

    A part counts its value as far as it is trusted, and for the rest what an unknown one counts: what nothing is known
    of is neither right nor wrong, and a weak hint moves the score a little only.
    """
    weights = settings.weights.model_dump()
    total = sum(weights[part] for part in parts["part"].unique().sort()) or 1.0
    unknown = pl.when(pl.col("part") == "tie").then(UNKNOWN_TIE).otherwise(settings.unknown_value)
    trusted = pl.col("value").fill_null(0.0) * pl.col("confidence") + unknown * (1 - pl.col("confidence"))
    weight = pl.col("part").replace_strict(weights, return_dtype=pl.Float64)
    return parts.with_columns(weight=weight, points=weight * trusted * 100 / total)


def score(parts: pl.DataFrame, settings: Settings) -> pl.DataFrame:
    """One row a person: ``person_id, score, fit, known_share, rank``, best first.

    ``fit`` is the mean of the known parts of the fit (null where none is known); ``known_share`` is how much of the
    fit's weight is known: a weak hint, such as an organisation's headquarters for a place, is not knowledge. Equal
    scores stand in the order of their ids.
    """
    weighed = weigh(parts, settings)
    is_fit = pl.col("part").is_in(list(FIT_PARTS))
    known = is_fit & (pl.col("confidence") >= WEAK)
    scores = weighed.group_by("person_id").agg(
        score=pl.col("points").sum().round(6),
        fit=(pl.col("value") * pl.col("weight")).filter(known).sum() / pl.col("weight").filter(known).sum(),
        known_share=pl.col("weight").filter(known).sum() / pl.col("weight").filter(is_fit).sum(),
    )
    return (
        scores.with_columns(pl.col("fit", "known_share").fill_nan(None))
        .sort(["score", "person_id"], descending=[True, False])
        .with_columns(pl.col("known_share").fill_null(1.0), rank=pl.int_range(1, pl.len() + 1))
    )
