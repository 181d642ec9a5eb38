"""What the user has told of people and of organisations: it stands above what is read or worked out."""

from typing import NamedTuple

import polars as pl

TOLD_CONFIDENCE = 1.0
TOLD_OF_COLLEAGUES = 0.65
"""Where the people of an organisation work, told of all of them together. What the title or the file says of one
person's own place is nearer and counts more; what the organisation's name or seat suggests does not count beside it."""
TELLING = {"sector": pl.String, "place": pl.String}


class Told(NamedTuple):
    """``people``: person_id, sector, place; ``organisations``: organisation (its identity), sector, place.

    ``sector`` is a code, ``place`` in the user's words; null where nothing was told. One row each.
    """

    people: pl.DataFrame
    organisations: pl.DataFrame


NOTHING_TOLD = Told(
    pl.DataFrame(schema={"person_id": pl.String, **TELLING}),
    pl.DataFrame(schema={"organisation": pl.String, **TELLING}),
)


def told_of_each(people: pl.DataFrame, told: Told) -> pl.DataFrame:
    """One row a person (``person_id, organisation``), in order: own_sector, own_place, firm_sector, firm_place."""
    own = told.people.rename({"sector": "own_sector", "place": "own_place"})
    firm = told.organisations.rename({"sector": "firm_sector", "place": "firm_place"})
    return (
        people.select("person_id", "organisation")
        .join(own, on="person_id", how="left", maintain_order="left")
        .join(firm, on="organisation", how="left", maintain_order="left")
        .drop("person_id", "organisation")
    )
