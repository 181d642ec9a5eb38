"""What joins a person to the owner of the archive: a past organisation in common, an organisation aimed at."""

import polars as pl

from planner.matching.companies import organisation_group


def with_owner(profiles: pl.DataFrame, past: tuple[str, ...], wanted: tuple[str, ...]) -> pl.DataFrame:
    """Profiles with ``former_colleague_company`` (the one of ``past`` where a person is) and ``at_target_company``.

    Null where the archive names no such organisations.
    """
    there = _by_organisation(past, "former_colleague_company")
    aimed = _by_organisation(wanted, "aimed")
    joined = profiles.join(there, on="organisation", how="left", maintain_order="left").join(
        aimed, on="organisation", how="left", maintain_order="left"
    )
    at_target = pl.col("aimed").is_not_null() if wanted else pl.lit(None, dtype=pl.Boolean)
    return joined.with_columns(at_target_company=at_target).drop("aimed")


def _by_organisation(names: tuple[str, ...], column: str) -> pl.DataFrame:
    """Each organisation's identity with the name the owner gives it (the first, of several spellings)."""
    written = pl.Series(column, names, dtype=pl.String)
    return (
        pl.DataFrame({"organisation": organisation_group(written), column: written})
        .drop_nulls()
        .unique("organisation", keep="first", maintain_order=True)
    )
