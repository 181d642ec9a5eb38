"""How well the place of each person meets a target region."""

from functools import cache, lru_cache

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.place_locations import location_hits
from planner.profiling.place_names import members, senses
from planner.profiling.place_senses import resolve

# The steps of the scale are ours; they order the cases, their distances carry no measured meaning.
INSIDE = 1.0
"""The person's place lies in the target: Monza in Lombardia, Milano in Italy."""
SAME_PROVINCE = 0.9
"""The target is a town, the person is in another town of its province: a short way."""
LESS_PRECISE = 0.6
"""The target lies in what is known of the person ("Milano" sought, "Lombardia" known): likely enough, not sure."""
SAME_REGION = 0.5
"""Another province of the same region: one job market, though not the one asked for."""
MACRO_AROUND = 0.5
"""The person covers a wide area that holds the target ("Nord Italia", Lombardia sought)."""
NEIGHBOUR = 0.2
"""A region that shares a land border with the target's, by places/italy_neighbours."""
ELSEWHERE = 0.0

LEVEL, COUNTRY, REGION, PROVINCE, PLACE = (
    pl.col(name) for name in ("place_level", "country", "region", "province", "place")
)
KNOWN = ("place_level", "country", "region", "province", "place")


def place_fit(target: str, places: pl.DataFrame) -> pl.Series:
    """How well each place (columns place_level, country, region, province, place) meets the target: 0..1, null unknown.

    ``target`` is a text that read_places understands or an ISO code (IT, IT-25, IT-MI). What is not known of a person
    is never held against them: no place, remote, or only the country when a region is sought, is null.
    """
    sought = _sought(target)
    known = places.select(pl.col(KNOWN).cast(pl.String))
    return known.with_columns(_fit(sought).cast(pl.Float64).alias("place_fit")).get_column("place_fit")


@lru_cache(maxsize=200)
def _sought(target: str) -> dict[str, str | None]:
    """The target's level, country, region, province and place. Two letters are a country first ("FR" is France).

    Kept, because the page measures everybody anew at each change of the target, and reading even one place takes time.
    """
    text = target.strip()
    country = senses().filter(pl.col("key") == f"={text.upper()}", pl.col("level") == "country")
    if country.height:
        return country.rename({"level": "place_level"}).select(KNOWN).row(0, named=True)
    asked = pl.DataFrame({"id": [0], "text": [text]}, schema_overrides={"id": pl.UInt32})
    read = resolve(location_hits(asked), "target")
    return read.select(KNOWN).row(0, named=True) if read.height else dict.fromkeys(KNOWN)


def _fit(sought: dict[str, str | None]) -> pl.Expr:
    by_level = {
        "macro": _fit_macro,
        "country": _fit_country,
        "region": _fit_region,
        "province": _fit_town,
        "city": _fit_town,
    }
    level = sought["place_level"] or "none"
    if level == "remote":
        return pl.when(LEVEL == "remote").then(INSIDE)
    if level not in by_level:
        return pl.lit(None, pl.Float64)
    unknown = LEVEL.is_null() | LEVEL.is_in(["none", "remote"])
    return pl.when(~unknown).then(
        pl.when(LEVEL == "macro").then(_fit_from_macro(sought)).otherwise(by_level[level](sought))
    )


def _fit_country(sought: dict[str, str | None]) -> pl.Expr:
    return pl.when(sought["country"] == COUNTRY).then(INSIDE).when(COUNTRY.is_not_null()).then(ELSEWHERE)


def _fit_region(sought: dict[str, str | None]) -> pl.Expr:
    """A region: inside, unknown within the same country, next door, or elsewhere."""
    return (
        pl.when(sought["region"] == REGION).then(INSIDE)
        .when(REGION.is_in(neighbours(sought["region"]))).then(NEIGHBOUR)
        .when(REGION.is_null() & (sought["country"] == COUNTRY)).then(None)
        .when(COUNTRY.is_not_null()).then(ELSEWHERE)
    )  # fmt: skip


def _fit_town(sought: dict[str, str | None]) -> pl.Expr:
    """A province or town: the same, its province, its region (known more or less precisely), then as for a region."""
    town, province = sought["place_level"] == "city", sought["province"]
    same_region = sought["region"] == REGION
    return (
        pl.when(same_region & (sought["place"] == PLACE) & (LEVEL == "city")).then(INSIDE)
        .when(province == PROVINCE).then(
            pl.when(pl.lit(town) & (LEVEL == "province")).then(LESS_PRECISE)
            .when(pl.lit(town)).then(SAME_PROVINCE).otherwise(INSIDE)
        )
        .when(same_region & PROVINCE.is_null() & (LEVEL != "city")).then(LESS_PRECISE)
        .when(same_region).then(SAME_REGION)
        .otherwise(_fit_region(sought))
    )  # fmt: skip


def _fit_macro(sought: dict[str, str | None]) -> pl.Expr:
    """A wide area: inside it, elsewhere, or unknown when only a country is known that it covers in part."""
    inside = members(sought["place"] or "")
    if "*" in inside:
        return pl.lit(INSIDE)
    in_part = [code[:2] for code in inside if "-" in code]
    return (
        pl.when(COUNTRY.is_in(list(inside)) | REGION.is_in(list(inside))).then(INSIDE)
        .when(REGION.is_null() & COUNTRY.is_in(in_part)).then(None)
        .when(COUNTRY.is_not_null()).then(ELSEWHERE)
    )  # fmt: skip


def _fit_from_macro(sought: dict[str, str | None]) -> pl.Expr:
    """The person is known by a wide area: compare it, name by name, with the target."""
    names = vocabulary("places/macro_areas")["name"].to_list()
    fits = {name: _areas_fit(name, sought) for name in names}
    return PLACE.replace_strict(fits, default=None, return_dtype=pl.Float64)


def _areas_fit(area: str, sought: dict[str, str | None]) -> float | None:
    """How well a wide area meets the target; the whole world says nothing."""
    held, country = members(area), sought["country"]
    wanted = members(sought["place"] or "") if sought["place_level"] == "macro" else frozenset()
    if "*" in held:
        return None
    if wanted:
        return _overlap(held, wanted)
    if sought["place_level"] == "country" and country and {code[:2] for code in held} == {country}:
        return INSIDE
    return MACRO_AROUND if held & {country, sought["region"]} else ELSEWHERE


def _overlap(held: frozenset[str], wanted: frozenset[str]) -> float:
    """Two wide areas: the one inside the other, sharing something, or apart. A region counts as in its country."""
    if "*" in wanted or all(code in wanted or code[:2] in wanted for code in held):
        return INSIDE
    shared = any(code in wanted or code[:2] in wanted for code in held) or any(code[:2] in held for code in wanted)
    return MACRO_AROUND if shared else ELSEWHERE


@cache
def neighbours(region: str | None) -> list[str]:
    """The regions that share a land border with this one."""
    pairs = vocabulary("places/italy_neighbours").rows()
    return sorted({other for pair in pairs if region in pair for other in pair if other != region})
