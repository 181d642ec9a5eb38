"""How profiles meet the target: role, sector, region, organisation. Unknown (null) is not zero.

Each function gives one row a person: ``person_id, value (0..1 or null), confidence (0..1), reason, words, wish``;
with several wishes the best one counts, by its weight. Work is done once for each distinct position, organisation
or place, then joined back to the people.
"""

from collections.abc import Iterable

import polars as pl

from planner.matching.companies import organisation_group
from planner.model import Wishes
from planner.profiling.places import place_fit
from planner.profiling.sectors import sector_code, sector_match
from planner.profiling.titles import read_titles
from planner.scoring.roles import compare_roles

IDENTITY_CONFIDENCE = 0.95
"""Two spellings of one organisation by its key or by a known alias: as good as certain."""


def role_values(profiles: pl.DataFrame, roles: Wishes) -> pl.DataFrame:
    """How near each person's position is to the roles aimed at."""
    positions = profiles["position"].drop_nulls().unique().sort()
    read = read_titles(positions)
    found = [
        compare_roles(role.name, positions, read).select(
            position="title",
            value=pl.col("fit") * role.weight,
            reason=pl.format("role-{}", pl.col("reason").str.replace_all("_", "-")),
            wish=pl.lit(role.name),
        )
        for role in roles
    ]
    best = _best(found, by=["position"])
    joined = profiles.select("person_id", "position", confidence="function_confidence").join(
        best, on="position", how="left", maintain_order="left"
    )
    return _told(joined, words="position", unknown="role-unknown")


def sector_values(profiles: pl.DataFrame, sectors: Wishes) -> pl.DataFrame:
    """Whether each person works in one of the sectors aimed at."""
    wanted = [(wish, code) for wish in sectors if (code := sector_code(wish.name))]
    codes = profiles.select("sectors").explode("sectors").drop_nulls().unique().sort("sectors")["sectors"].to_list()
    matches = [(code, sector_match(want, code) * wish.weight, want) for wish, want in wanted for code in codes]
    table = pl.DataFrame(matches, schema={"sectors": pl.String, "value": pl.Float64, "wish": pl.String}, orient="row")
    each = (
        profiles.select("person_id", "sectors")
        .explode("sectors")
        .join(table, on="sectors", how="left", maintain_order="left")
    )
    best = _best(
        [
            each.drop_nulls("value").with_columns(
                reason=pl.when(pl.col("value") > 0).then(pl.lit("sector-match")).otherwise(pl.lit("sector-other"))
            )
        ],
        by=["person_id"],
    )
    joined = profiles.select("person_id", "sector", confidence="sector_confidence").join(
        best, on="person_id", how="left", maintain_order="left"
    )
    return _told(joined, words="sector", unknown="sector-unknown")


def region_values(profiles: pl.DataFrame, regions: Wishes) -> pl.DataFrame:
    """Whether each person is in one of the regions aimed at. Outside one and perhaps inside another is unknown."""
    place = ["place_level", "country", "region", "province", "place"]
    places = profiles.select(place).unique(maintain_order=True)
    found = [
        places.select(place).with_columns(value=place_fit(wish.name, places) * wish.weight, wish=pl.lit(wish.name))
        for wish in regions
    ]
    each = pl.concat(found).with_columns(
        open=pl.col("value").is_null().any().over(place, mapping_strategy="group_to_rows")
    )
    decided = each.filter(pl.col("value").is_not_null() & ((pl.col("value") > 0) | ~pl.col("open")))
    best = _best(
        [
            decided.with_columns(
                reason=pl.when(pl.col("value") > 0).then(pl.lit("region-match")).otherwise(pl.lit("region-other"))
            )
        ],
        by=place,
    )
    joined = profiles.select("person_id", *place, confidence="place_confidence").join(
        best, on=place, how="left", maintain_order="left", nulls_equal=True
    )
    return _told(
        joined.with_columns(words=pl.coalesce("place", "region", "country")), words="words", unknown="region-unknown"
    )


def organisation_values(profiles: pl.DataFrame, organisations: Wishes) -> pl.DataFrame:
    """Whether each person works in one of the organisations aimed at, by the organisation's identity."""
    wishes = [wish.name for wish in organisations]
    table = pl.DataFrame({
        "group": organisation_group(pl.Series(wishes, dtype=pl.String)),
        "value": [wish.weight for wish in organisations],
        "wish": wishes,
    }).drop_nulls("group").with_columns(reason=pl.lit("organisation-match"))  # fmt: skip
    best = _best([table], by=["group"])
    joined = profiles.select("person_id", "company", group="organisation", confidence=pl.lit(IDENTITY_CONFIDENCE)).join(
        best, on="group", how="left", maintain_order="left"
    )
    elsewhere = pl.col("company").is_not_null() & pl.col("value").is_null()
    joined = joined.with_columns(
        value=pl.when(elsewhere).then(0.0).otherwise("value"),
        reason=pl.when(elsewhere).then(pl.lit("organisation-other")).otherwise("reason"),
    )
    return _told(joined, words="company", unknown="organisation-unknown")


def _best(found: Iterable[pl.DataFrame], by: list[str]) -> pl.DataFrame:
    """For each key the wish it meets best; of equals the one named first."""
    every = pl.concat(found).drop_nulls("value")
    return every.sort("value", descending=True, maintain_order=True, nulls_last=True).unique(
        by, keep="first", maintain_order=True
    )


def _told(joined: pl.DataFrame, *, words: str, unknown: str) -> pl.DataFrame:
    """The common columns; what has no value has no confidence and the reason ``unknown``."""
    missing = pl.col("value").is_null()
    return joined.select(
        "person_id",
        "value",
        confidence=pl.when(missing).then(0.0).otherwise("confidence"),
        reason=pl.when(missing).then(pl.lit(unknown)).otherwise("reason"),
        words=pl.col(words),
        wish=pl.when(~missing).then("wish"),
    )
