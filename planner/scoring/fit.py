"""How profiles meet the target: role, sector, region, organisation. Unknown (null) is not zero.

Each function gives one row a person: ``person_id, value (0..1 or null), confidence (0..1), reason, words, wish``;
with several wishes the best one counts, by its weight. Work is done once for each distinct position, organisation
or place, then joined back to the people.
"""

from collections.abc import Iterable

import polars as pl

from planner.matching.companies import organisation_group
from planner.model import Wishes
from planner.profiling.coverage import WEAK
from planner.profiling.places import place_fit
from planner.profiling.sectors import sector_code, sector_match
from planner.profiling.specialities import with_specialities
from planner.profiling.titles import read_titles
from planner.scoring.roles import role_fit

SEAT = "-headquarters"
"""Ends the reason of a place that is only the seat of the organisation: how weak that is, the sentence says."""
WITHIN = 0.9
"""From this fit on a place lies in the region aimed at, or a short way from the town; below, near or around it."""
IN_CHARGE = ["owner", "partner", "cxo", "vp", "director", "manager"]
"""The ranks of those who decide something where they work."""
CHOOSES, INSIDE = 0.75, 0.5
"""What somebody in an organisation aimed at counts beside those in charge (1): in its human resources, anybody else.
Our own steps; that standing counts is Van Hoye's finding."""
PLACED = {"match": 1.0, "chooses": CHOOSES, "inside": INSIDE}
IDENTITY_CONFIDENCE = 0.95
"""Two spellings of one organisation by its key or by a known alias, or of one title: as good as certain."""


def role_values(profiles: pl.DataFrame, roles: Wishes) -> pl.DataFrame:
    """How near each person's position is to the roles aimed at, by what the profile read in it."""
    known = ["position", "function", "seniority"]
    read = profiles.select("functions", *known).drop_nulls("position").unique(known, keep="first", maintain_order=True)
    facts = with_specialities(read.with_columns(title="position"))
    aims = with_specialities(read_titles([role.name for role in roles]))
    found = [
        facts.select(known)
        .with_columns(role_fit(aims[at], facts).select("fit", "reason"))
        .select(
            *known,
            value=pl.col("fit") * role.weight,
            reason=pl.format("role-{}", pl.col("reason").str.replace_all("_", "-")),
            wish=pl.lit(role.name),
        )
        for at, role in enumerate(roles)
    ]
    best = _best(found, by=known)
    joined = profiles.select("person_id", *known, confidence="function_confidence").join(
        best, on=known, how="left", maintain_order="left", nulls_equal=True
    )
    # The very words of the wish are met whether or not a vocabulary knows them.
    sure = pl.when(pl.col("reason") == "role-same-title").then(IDENTITY_CONFIDENCE).otherwise("confidence")
    return _told(joined.with_columns(confidence=sure), words="position", unknown="role-unknown")


def sector_values(profiles: pl.DataFrame, sectors: Wishes) -> pl.DataFrame:
    """Whether each person works in one of the sectors aimed at, or in the wider sector of one."""
    wanted = [(wish, code) for wish in sectors if (code := sector_code(wish.name))]
    codes = profiles.select("sectors").explode("sectors").drop_nulls().unique().sort("sectors")["sectors"].to_list()
    matches = [(code, sector_match(want, code), wish.weight, want) for wish, want in wanted for code in codes]
    told = {"sectors": pl.String, "match": pl.Float64, "weight": pl.Float64, "wish": pl.String}
    table = pl.DataFrame(matches, schema=told, orient="row").with_columns(
        value=pl.col("match") * pl.col("weight"), reason=_graded("sector", pl.col("match"), whole=1.0)
    )
    each = (
        profiles.select("person_id", "sectors")
        .explode("sectors")
        .join(table, on="sectors", how="left", maintain_order="left")
    )
    best = _best([each], by=["person_id"])
    joined = profiles.select("person_id", "sector", confidence="sector_confidence").join(
        best, on="person_id", how="left", maintain_order="left"
    )
    met = pl.when(pl.col("value") > 0).then("sectors").otherwise("sector")
    return _told(joined.with_columns(words=met), words="words", unknown="sector-unknown")


def region_values(profiles: pl.DataFrame, regions: Wishes) -> pl.DataFrame:
    """Whether each person is in one of the regions aimed at. Outside one and perhaps inside another is unknown."""
    place = ["place_level", "country", "region", "province", "place"]
    places = profiles.select(place).unique(maintain_order=True)
    found = [
        places.with_columns(fit=place_fit(wish.name, places), weight=wish.weight, wish=pl.lit(wish.name))
        for wish in regions
    ]
    each = pl.concat(found).with_columns(
        value=pl.col("fit") * pl.col("weight"),
        reason=_graded("region", pl.col("fit"), whole=WITHIN),
        open=pl.col("fit").is_null().any().over(place),
    )
    decided = each.filter(pl.col("value").is_not_null() & ((pl.col("value") > 0) | ~pl.col("open")))
    best = _best([decided], by=place)
    joined = profiles.select("person_id", *place, seat=_is_seat(), confidence="place_confidence").join(
        best, on=place, how="left", maintain_order="left", nulls_equal=True
    )
    reason = pl.when("seat").then(pl.concat_str("reason", pl.lit(SEAT))).otherwise("reason")
    words = pl.coalesce("place", "region", "country")
    return _told(joined.with_columns(reason=reason, words=words), words="words", unknown="region-unknown")


def _is_seat() -> pl.Expr:
    """Whether a place is weak because it is only where the organisation has its seat."""
    fact = pl.col("place_evidence").list.first().struct
    return (
        (fact.field("fact") == "place") & (fact.field("field") == "company") & (pl.col("place_confidence") < WEAK)
    ).fill_null(value=False)


def _graded(part: str, fit: pl.Expr, *, whole: float) -> pl.Expr:
    """The reason: ``-match`` from ``whole`` on, ``-near`` above zero, else ``-other``."""
    return (
        pl.when(fit >= whole).then(pl.lit(f"{part}-match"))
        .when(fit > 0).then(pl.lit(f"{part}-near"))
        .otherwise(pl.lit(f"{part}-other"))
    )  # fmt: skip


def organisation_values(profiles: pl.DataFrame, organisations: Wishes) -> pl.DataFrame:
    """Whether each person works in one of the organisations aimed at, and how well placed they are there.

    Standing counts: people of higher standing help more (Van Hoye and others, 2009), and coaches count the decision
    makers talked to. An organisation is told apart by its identity.
    """
    wishes = [wish.name for wish in organisations]
    table = pl.DataFrame({
        "group": organisation_group(pl.Series(wishes, dtype=pl.String)),
        "value": [wish.weight for wish in organisations],
        "wish": wishes,
    }).drop_nulls("group").with_columns(reason=pl.lit(None, pl.String))  # fmt: skip
    best = _best([table], by=["group"])
    joined = profiles.select(
        "person_id", "company", placed=_placed(), group="organisation", confidence=pl.lit(IDENTITY_CONFIDENCE)
    ).join(best, on="group", how="left", maintain_order="left")
    elsewhere = pl.col("company").is_not_null() & pl.col("value").is_null()
    other = pl.when(pl.col("group").is_null()).then(pl.lit("organisation-none")).otherwise(pl.lit("organisation-other"))
    placed = pl.col("placed").replace_strict(PLACED)
    joined = joined.with_columns(
        value=pl.when(elsewhere).then(0.0).otherwise(pl.col("value") * placed),
        reason=pl.when(elsewhere).then(other).when(pl.col("value") > 0).then(pl.format("organisation-{}", "placed")),
    )
    return _told(joined, words="company", unknown="organisation-unknown")


def _placed() -> pl.Expr:
    """How a person stands in their organisation, a key of PLACED: in charge there, choosing people, or inside."""
    chooses = pl.col("functions").list.contains("human_resources")
    return (
        pl.when(pl.col("seniority").is_in(IN_CHARGE)).then(pl.lit("match"))
        .when(chooses).then(pl.lit("chooses"))
        .otherwise(pl.lit("inside"))
    )  # fmt: skip


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
