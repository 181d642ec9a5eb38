"""How much is known of a network, and which few answers of the user's would make it most."""

from typing import Literal, NamedTuple

import polars as pl

WEAK = 0.5
"""Below this confidence a fact is only a hint: it does not count as known."""
EXAMPLES = 3
"""Job titles shown with an employer, so that the user remembers who works there."""
FACTS = ("function", "seniority", "sector", "place")
Topic = Literal["sector", "place"]


class Coverage(NamedTuple):
    """How many people there are, and of how many of them each fact is known."""

    people: int
    function: int
    seniority: int
    sector: int
    place: int


class Question(NamedTuple):
    """One answer that would tell something of ``people`` people: the sector or the place of an employer."""

    topic: Topic
    company: str
    people: int


def coverage(profiles: pl.DataFrame) -> Coverage:
    """Count the facts of Profiles that are more than a hint."""
    counts = profiles.select((pl.col(f"{fact}_confidence") >= WEAK).sum().alias(fact) for fact in FACTS)
    return Coverage(profiles.height, *counts.row(0))


def employers_to_ask(profiles: pl.DataFrame, topic: Topic) -> pl.DataFrame:
    """Employers of whose people the sector or the place is not known, those of most people first.

    Of places, first those of which there is no hint: who has a known seat mostly has other sites too, and one answer
    would not hold for all who work there.

    Columns: ``organisation`` (its identity), ``company`` (its most frequent spelling), ``people`` (of whom it is not
    known), ``titles`` (the most frequent); ``guess`` and ``hint``, the code and the words of a mere hint, or null.
    """
    unknown = profiles.filter(pl.col("organisation").is_not_null() & (pl.col(f"{topic}_confidence") < WEAK))
    code = "sector" if topic == "sector" else pl.coalesce("province", "region", "country")
    hints = unknown.select(
        "organisation", guess=code, hint=pl.col(f"{topic}_evidence").list.first().struct.field("words")
    )
    return (
        unknown.group_by("organisation")
        .agg(people=pl.len())
        .join(_most_frequent(unknown, "company", 1).explode("company"), on="organisation", how="left")
        .join(_most_frequent(unknown, "position", EXAMPLES), on="organisation", how="left")
        .join(
            hints.drop_nulls("guess").unique("organisation", keep="first", maintain_order=True),
            on="organisation",
            how="left",
        )
        .select("organisation", "company", "people", "guess", "hint", titles=pl.col("position").fill_null([]))
        .sort(_has_seat(topic), "people", "company", "organisation", descending=[False, True, False, False])
    )


def _has_seat(topic: Topic) -> pl.Expr:
    return pl.col("guess").is_not_null() & pl.lit(topic == "place")


def _most_frequent(people: pl.DataFrame, column: str, count: int) -> pl.DataFrame:
    """``organisation`` and, as a list, its ``count`` most frequent values of a column; of equals by name."""
    counted = people.drop_nulls(column).group_by("organisation", column).len("n")
    ordered = counted.sort("organisation", "n", column, descending=[False, True, False])
    return ordered.group_by("organisation", maintain_order=True).agg(pl.col(column).head(count))


def people_to_ask(profiles: pl.DataFrame) -> pl.DataFrame:
    """People of no employer whose place is not known, the latest connections first: Profiles."""
    unknown = (pl.col("place_confidence") < WEAK) & pl.col("organisation").is_null()
    latest = ["connected_on", "full_name", "person_id"]
    return profiles.filter(unknown).sort(latest, descending=[True, False, False], nulls_last=True)


def most_telling(profiles: pl.DataFrame, limit: int) -> list[Question]:
    """The answers that would tell most, at most ``limit``; none about a place of which there is a hint already."""
    places = employers_to_ask(profiles, "place").filter(pl.col("guess").is_null())
    asked = pl.concat(
        employers.head(limit).select("company", "people", topic=pl.lit(topic))
        for topic, employers in (("sector", employers_to_ask(profiles, "sector")), ("place", places))
    ).sort("people", "topic", "company", descending=[True, True, False])
    return [Question(topic, company, people) for company, people, topic in asked.head(limit).iter_rows()]
