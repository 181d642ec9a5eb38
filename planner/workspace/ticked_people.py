"""Whose the rows of a checklist are. A row that could be somebody else's is told, and nothing is done with it."""

from collections.abc import Mapping
from typing import NamedTuple

import polars as pl

from planner.matching.names import name_key

Cards = Mapping[str, Mapping[str, str | int | None]]
NAME = name_key(pl.col("full_name"))
NAME_AND_WORK = pl.concat_str(NAME, pl.col("company").fill_null("").str.to_lowercase(), separator="|")


class Remark(NamedTuple):
    """Something to look at in a checklist: the text is ``tick-<code>``, ``row`` the line of the file."""

    code: str
    row: int


def with_owner(ticks: pl.DataFrame, cards: Cards, canonical: Mapping[str, str]) -> tuple[pl.DataFrame, list[Remark]]:
    """The rows (Ticks) whose person is known, with ``subject`` for their id in the workspace, and what is wrong else.

    The id tells; without one, the name and the company of one person alone. An id that is not in the workspace is
    an erased person's or another workspace's: a namesake is not taken instead.
    """
    known = _known(cards)
    named = ticks.with_columns(
        subject=pl.col("person_id").replace(dict(canonical)), name=NAME, names_work=NAME_AND_WORK
    )
    alone = known.filter(pl.len().over("names_work") == 1).select("names_work", by_name="person_id")
    own_names = known.select(subject="person_id", own="name")
    found = (
        named.join(own_names, on="subject", how="left", maintain_order="left")
        .join(alone, on="names_work", how="left", maintain_order="left")
        .with_columns(names_other=pl.col("name").is_in(known["name"].to_list()) & (pl.col("name") != pl.col("own")))
        .with_columns(trouble=_trouble())
    )
    remarks = found.drop_nulls("trouble").select("trouble", "row").sort("row")
    kept = found.filter(pl.col("trouble").is_null()).with_columns(subject=pl.coalesce("subject", "by_name"))
    return kept.select(*ticks.columns, "subject"), [Remark(*remark) for remark in remarks.iter_rows()]


def _known(cards: Cards) -> pl.DataFrame:
    """Everybody: ``person_id, name, names_work``."""
    rows = [(person, card["full_name"], card["company"]) for person, card in cards.items()]
    schema = {"person_id": pl.String, "full_name": pl.String, "company": pl.String}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    return frame.select("person_id", name=NAME, names_work=NAME_AND_WORK)


def _trouble() -> pl.Expr:
    """Why a row is nobody's; rows sorted without all their columns have one person's id and another one's name."""
    without_id = pl.col("subject").is_null()
    return (
        pl.when(without_id & pl.col("by_name").is_null()).then(pl.lit("person-unclear"))
        .when(without_id).then(None)
        .when(pl.col("own").is_null()).then(pl.lit("person-unknown"))
        .when(pl.col("names_other").fill_null(value=False)).then(pl.lit("person-mixed"))
    )  # fmt: skip
