"""A past in common: people at an organisation where the user once worked or studied, or who say they were there."""

import polars as pl

from planner.cleaning.text import alternatives
from planner.matching.companies import organisation_group

PAST = r"(?:ex|former|formerly|previously|già|prima in|alumn[aiou]?s?|laureat[oaie]|ehemals|ancien(?:ne)?)"


def with_shared_past(profiles: pl.DataFrame, past_organisations: tuple[str, ...]) -> pl.DataFrame:
    """Profiles with a column ``shared``: the user's past organisation that a person has in common, else null."""
    if not past_organisations:
        return profiles.with_columns(shared=pl.lit(None, dtype=pl.String))
    names = pl.Series("shared", past_organisations, dtype=pl.String)
    there = (
        pl.DataFrame({"organisation": organisation_group(names), "shared": names})
        .drop_nulls()
        .unique("organisation", keep="first", maintain_order=True)
    )
    joined = profiles.join(there, on="organisation", how="left", maintain_order="left")
    return joined.with_columns(shared=pl.coalesce("shared", _said(past_organisations)))


def _said(past_organisations: tuple[str, ...]) -> pl.Expr:
    """The past organisation that a position names as past: "Consultant | ex-Acme"."""
    told = rf"(?i)\b{PAST}\b[\s\-@:]*({alternatives([' '.join(name.split()) for name in past_organisations])})(?:\W|$)"
    spelled = {name.casefold(): name for name in past_organisations}
    return (
        pl.col("position")
        .str.extract(told, 1)
        .str.to_lowercase()
        .replace_strict(spelled, default=None, return_dtype=pl.String)
    )
