"""The words of a name dealt out to given names and surnames, where they stand in the wrong place."""

import polars as pl

from planner.matching.known_names import shares

ROUND = 1.0
"""A name is turned round where its last word is so much likelier a given name than its first (bits: twice)."""
SURNAME = -3.0
"""A word that is so much likelier a surname does not stay among the given names."""
IN_EXPORTS, ELSEWHERE = 5, 1
"""What a row counts: on LinkedIn people put their own names into two fields. Whole numbers, so that sums are exact."""
LISTED = 1000
"""So many people does a shipped list count for, beside those of the network."""


def in_order(names: pl.DataFrame) -> pl.DataFrame:
    """``first`` and ``last`` of plain names (with ``is_export``), in the order of the rows.

    ``Neri | Ada`` and ``Neri Ada | Maria`` are turned round, ``Ada Neri | Bassi`` gives two surnames.
    """
    known = _given_bits(names)
    told = names.select("first", "last").drop_nulls().unique().sort("first", "last").with_row_index("name")
    words = pl.concat_str("first", "last", separator=" ").str.split(" ")
    each = told.select("name", word=words, in_first=pl.col("first").str.count_matches(" ") + 1).explode("word")
    each = each.join(known, on="word", how="left", maintain_order="left")
    better = _dealt(each).join(told, on="name", maintain_order="left").drop("name")
    joined = names.join(better, on=["first", "last"], how="left", maintain_order="left")
    ordered = joined.with_columns(
        first=pl.coalesce("better_first", "first"), last=pl.coalesce("better_last", "last")
    ).drop("better_first", "better_last")
    return _surnames_alone(ordered, known)


def _surnames_alone(names: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """A name of one word is a surname where that is likelier."""
    surnames = known.filter(pl.col("given") < -ROUND)["word"].sort()
    is_surname = pl.col("last").is_null() & pl.col("first").is_in(surnames.implode())
    return names.with_columns(
        first=pl.when(~is_surname | pl.col("first").is_null()).then("first"),
        last=pl.when(is_surname).then("first").otherwise("last"),
    )


def _dealt(each: pl.DataFrame) -> pl.DataFrame:
    """The names (by number) whose words belong elsewhere: ``name, better_first, better_last``."""
    given, nth = pl.col("given"), pl.int_range(pl.len())
    counted = each.group_by("name", maintain_order=True).agg(
        "word",
        pl.col("in_first").first(),
        is_turned=given.last() - given.first() > ROUND,
        surnames=(given <= 0).cum_prod().sum().clip(1),
        strays=((nth > 0) & (nth < pl.col("in_first")) & (given < SURNAME)).sum(),
    )
    cut = pl.when("is_turned").then("surnames").otherwise(pl.col("in_first") - pl.col("strays"))
    head, tail = pl.col("word").list.head(cut).list.join(" "), pl.col("word").list.slice(cut).list.join(" ")
    return counted.filter(pl.col("is_turned") | (pl.col("strays") > 0)).select(
        "name",
        better_first=pl.when("is_turned").then(tail).otherwise(head),
        better_last=pl.when("is_turned").then(head).otherwise(tail),
    )


def _given_bits(names: pl.DataFrame) -> pl.DataFrame:
    """``word`` and ``given``: how much likelier a given name than a surname, in bits, here and in the lists."""
    weight = pl.when("is_export").then(IN_EXPORTS).otherwise(ELSEWHERE)
    here = pl.concat(
        names.select(
            word=pl.col(side).str.split(" "), firsts=weight * (side == "first"), lasts=weight * (side == "last")
        )
        for side in ("first", "last")
    )
    counted = here.explode("word").drop_nulls("word").group_by("word").agg(pl.col("firsts", "lasts").sum())
    for kind in ("given_names", "surnames"):
        listed = shares(kind).rename({"name": "word", "share": kind})
        counted = counted.join(listed, on="word", how="left", maintain_order="left")
    as_first, as_last = (
        pl.col(side) / IN_EXPORTS + 0.5 + LISTED * pl.col(kind).fill_null(0)
        for side, kind in (("firsts", "given_names"), ("lasts", "surnames"))
    )
    return counted.select("word", given=(as_first / as_last).log(2))
