"""The list of organisations in the order in which to begin: motivation, then people known there, then a vacancy.

The order is Dalton's (List, Advocacy, Motivation, Posting); docs/method.md tells what is our own in it.
"""

from collections.abc import Sequence

import polars as pl

from planner.matching.companies import organisation_group
from planner.model import AimedOrganisation, Target

ADVISED, BEGIN_WITH = 40, 5
"""So many organisations make a list that carries (Dalton), and with so many at a time one begins."""
UNSAID_MOTIVATION = 3
"""Where no motivation was said, the middle: what was not said speaks neither for nor against."""
STEPS = ("certain", "likely", "none")
"""How far the path to an organisation goes."""
LAMP = {
    "place": pl.Int64, "at": pl.Int64, "organisation": pl.String, "motivation": pl.Int64, "posting": pl.Boolean,
    "note": pl.String, "path": pl.String, "certain": pl.Int64, "likely": pl.Int64,
}  # fmt: skip


def lamp(found: pl.DataFrame, target: Target) -> pl.DataFrame:
    """One row an organisation of the target, the first to begin with first; ``found`` is ``paths``' frame.

    LAMP names the columns: ``place`` from 1; ``certain`` and ``likely`` count people; ``path`` is one of STEPS. Of
    equals those with a motivation said come first, then those that stand first in the target.
    """
    listed = _listed(target.organisations)
    counted = listed.join(_people(found), on="at", how="left", maintain_order="left").with_columns(
        pl.col("certain", "likely").fill_null(0).cast(pl.Int64)
    )
    path = pl.when(pl.col("certain") > 0).then(0).when(pl.col("likely") > 0).then(1).otherwise(2)
    step = path.replace_strict(list(range(len(STEPS))), list(STEPS), return_dtype=pl.String)
    vacancy = pl.when("posting").then(0).when(pl.col("posting").is_null()).then(1).otherwise(2)
    wish, unsaid = pl.col("motivation").fill_null(UNSAID_MOTIVATION), pl.col("motivation").is_null()
    ordered = counted.with_columns(path=step).sort(-wish, unsaid, path, vacancy, "at")
    return ordered.with_columns(place=pl.int_range(1, pl.len() + 1, dtype=pl.Int64)).select(list(LAMP))


def _listed(organisations: Sequence[AimedOrganisation]) -> pl.DataFrame:
    rows = [(at, one.name, one.motivation, one.posting, one.note) for at, one in enumerate(organisations)]
    names = ("at", "organisation", "motivation", "posting", "note")
    return pl.DataFrame(rows, schema={name: LAMP[name] for name in names}, orient="row")


def _people(found: pl.DataFrame) -> pl.DataFrame:
    """How many people each organisation has; who is there for certain is not likely as well."""
    people = found.filter(pl.col("link").is_in(STEPS[:2])).unique(["at", "person_id"], keep="first")
    return people.group_by("at").agg((pl.col("link") == link).sum().alias(link) for link in STEPS[:2])


def with_organisations(target: Target, listed: Sequence[AimedOrganisation]) -> Target:
    """The target with these organisations too: what is said anew of one that is there already, by identity, counts.

    Nothing is taken away: an empty cell of a list leaves what was said before, and the user's spelling stays.
    """
    held = {key: one for one, key in _keyed(target.organisations)}
    for one, key in _keyed(listed):
        held[key] = _together(held[key], one) if key in held else one
    return target.model_copy(update={"organisations": tuple(held.values())})


def _keyed(organisations: Sequence[AimedOrganisation]) -> list[tuple[AimedOrganisation, str]]:
    """Each with its identity, or with its name where it names no organisation that we can tell."""
    names = pl.Series("name", [one.name for one in organisations], dtype=pl.String)
    identities = organisation_group(names)
    keys = [identity or f"={name.casefold()}" for identity, name in zip(identities, names, strict=True)]
    return list(zip(organisations, keys, strict=True))


def _together(before: AimedOrganisation, now: AimedOrganisation) -> AimedOrganisation:
    """The weight follows a motivation said anew."""
    said = {name: value for name in ("motivation", "posting", "note") if (value := getattr(now, name)) is not None}
    weight = {"weight": now.weight} if now.motivation is not None else {}
    return before.model_copy(update={**said, **weight})
