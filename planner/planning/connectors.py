"""Who knows many others by their work: recruiters, people of HR, teachers and trainers, associations and chambers.

Told from the specialities that a position names and from the employer, never from single words of the position.
"""

from functools import cache

import polars as pl

from planner.cleaning.text import alternatives, folded
from planner.knowledge import vocabulary
from planner.profiling.specialities import with_specialities

ALSO = ["consulting"]
"""Functions as which titles of such work are read at times: "Business Coach"."""


def with_connector(people: pl.DataFrame) -> pl.DataFrame:
    """People (position, company, functions, sectors) with ``connector``: by their work, else by their employer.

    It is finds_people, hires, teaches, association or null. Only the few titles that may name such work are read.
    """
    numbered = people.with_row_index("number")
    told = pl.concat([_by_work(numbered), _by_employer(numbered)]).unique("number", keep="first", maintain_order=True)
    return numbered.join(told, on="number", how="left", maintain_order="left").drop("number")


def _by_work(people: pl.DataFrame) -> pl.DataFrame:
    """Number and kind of those whose position names such a speciality; of several, the first of the vocabulary."""
    kinds = vocabulary("titles/connectors").with_row_index("order")
    may = pl.col("functions").list.eval(pl.element().is_in(_functions())).list.any()
    read = with_specialities(people.filter(may).select("number", title="position"))
    found = read.select("number", speciality="specialities").explode("speciality").join(kinds, on="speciality")
    return found.sort("number", "order").unique("number", keep="first").select("number", connector="kind")


def _by_employer(people: pl.DataFrame) -> pl.DataFrame:
    """Number and kind of those whose employer's name tells it; it counts in the sector that goes with it only."""
    found = []
    for (sector, kind), words in _words().items():
        asked = people.filter(pl.col("sectors").list.contains(sector), pl.col("company").is_not_null())
        names = asked.select("company").unique().filter(folded(pl.col("company")).str.contains(words))
        found.append(asked.join(names, on="company", how="semi").select("number", connector=pl.lit(kind)))
    return pl.concat(found)


@cache
def _functions() -> list[str]:
    """The functions whose titles may name such a speciality."""
    every = vocabulary("titles/specialities").join(vocabulary("titles/connectors"), on="speciality")
    return [*every["function"].unique().sort(), *ALSO]


@cache
def _words() -> dict[tuple[str, str], str]:
    """For each sector and kind a regular expression for the words in an employer's name."""
    listed = vocabulary("organisations/connectors").group_by("sector", "kind", maintain_order=True).agg("word")
    return {(sector, kind): rf"\b(?:{alternatives(words)})\b" for sector, kind, words in listed.iter_rows()}
