"""In which sector a person works: as the user told, else the file, else as employer, title and colleagues tell."""

from collections.abc import Sequence

import polars as pl

from planner.profiling.sectors import sector_code
from planner.profiling.title_sectors import title_sectors
from planner.profiling.told import TOLD_CONFIDENCE

SAID_CONFIDENCE = 0.95
"""What the user's own file says of a person's sector."""
TITLED = 0.75
"""How far a title is trusted on the employer's sector: banks have nurses too."""
COLLEAGUES = 0.6
"""The most that colleagues' titles can tell: medium confidence, never more."""
FEWEST_VOTES, SMALLEST_SHARE = 2, 0.25
"""So many colleagues must have a telling title, and such a share of all who have a title, before they tell anything."""
COLUMNS = ("sectors", "sector", "sector_confidence", "sector_evidence")


def sectors_of(people: pl.DataFrame, companies: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
    """One row a person, in order, with COLUMNS; null or empty, and 0, where nothing tells.

    ``people`` has organisation, position and sector_said; ``companies`` is what ``read_companies`` read of their
    employers, ``told`` what ``told_of_each`` gives.
    """
    employer = _of_employer(companies)
    sure = first_known([_told(told["own_sector"]), _told(told["firm_sector"]), _in_file(people["sector_said"])])
    settled = sure["sector"].is_not_null() | (employer["sector_confidence"] >= TITLED).fill_null(value=False)
    titled = _titled(people["position"].set(settled, None))
    surer = titled["sector_confidence"].fill_null(0.0) > employer["sector_confidence"].fill_null(0.0)
    read = first_known([sure, titled.select(pl.when(surer).then(pl.all())), employer])
    voted = _colleagues(people, titled)
    return first_known([read, voted]).with_columns(
        pl.col("sectors", "sector_evidence").fill_null([]), pl.col("sector_confidence").fill_null(0.0)
    )


def first_known(candidates: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """Row by row the first of several frames that knows: each has null in all its columns where it does not."""
    return pl.select(pl.coalesce(frame[name] for frame in candidates).alias(name) for name in candidates[0].columns)


def _told(codes: pl.Series) -> pl.DataFrame:
    return _facts(codes.alias("sector").to_frame(), TOLD_CONFIDENCE, words="sector", field="sector", source="user")


def _in_file(names: pl.Series) -> pl.DataFrame:
    said = names.drop_nulls().unique().sort()
    table = pl.DataFrame(
        {"words": said, "sector": [sector_code(name) for name in said]},
        schema={"words": pl.String, "sector": pl.String},
    )
    joined = names.alias("words").to_frame().join(table, on="words", how="left", maintain_order="left")
    return _facts(joined, SAID_CONFIDENCE, words="words", field="sector", source="file")


def _of_employer(companies: pl.DataFrame) -> pl.DataFrame:
    evidence = pl.col("evidence").list.eval(pl.element().filter(pl.element().struct.field("fact") == "sector"))
    known = pl.when(pl.col("sector").is_not_null())
    return companies.with_columns(sector_evidence=evidence).select(known.then(pl.col(name)) for name in COLUMNS)


def _titled(positions: pl.Series) -> pl.DataFrame:
    read = title_sectors(positions).rename({"confidence": "sure"})
    joined = positions.alias("title").to_frame().join(read, on="title", how="left", maintain_order="left")
    sure = pl.col("sure") * TITLED
    return _facts(joined, sure, words="words", field="position", source="titles/sectors")


def _colleagues(people: pl.DataFrame, titled: pl.DataFrame) -> pl.DataFrame:
    """What titles tell of an organisation whose sector nothing else tells, for those whose own title tells nothing.

    ``words`` of the evidence are how many of how many: ``7/9``.
    """
    rows = people.select("organisation", "position").with_columns(vote=titled["sector"])
    titled_people = rows.drop_nulls(["organisation", "position"]).group_by("organisation").len("people")
    votes = rows.drop_nulls(["organisation", "vote"]).group_by("organisation", "vote").len("count")
    best = (
        votes.with_columns(all_votes=pl.col("count").sum().over("organisation"))
        .sort("organisation", "count", "vote", descending=[False, True, False])
        .unique("organisation", keep="first", maintain_order=True)
        .join(titled_people, on="organisation", how="left", maintain_order="left")
        .filter((pl.col("count") >= FEWEST_VOTES) & (pl.col("count") >= SMALLEST_SHARE * pl.col("people")))
    )
    told = best.select(
        "organisation",
        sector="vote",
        words=pl.format("{}/{}", "count", "people"),
        sure=COLLEAGUES * pl.col("count") / (pl.col("all_votes") + 1),
    )
    joined = people.select("organisation").join(told, on="organisation", how="left", maintain_order="left")
    return _facts(joined, pl.col("sure"), words="words", field="colleagues", source="titles/sectors")


def _facts(rows: pl.DataFrame, confidence: float | pl.Expr, *, words: str, field: str, source: str) -> pl.DataFrame:
    """COLUMNS from a column ``sector``: all null where it is."""
    fact = pl.struct(
        fact=pl.lit("sector"), value="sector", field=pl.lit(field), words=pl.col(words), source=pl.lit(source)
    )
    known = pl.when(pl.col("sector").is_not_null())
    return rows.select(
        sectors=known.then(pl.concat_list("sector")),
        sector="sector",
        sector_confidence=known.then(confidence),
        sector_evidence=known.then(pl.concat_list(fact)),
    )
