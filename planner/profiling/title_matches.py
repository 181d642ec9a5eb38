"""Which phrases of a vocabulary stand in job titles, where, and whether they may speak for the person.

Words after an employer's sign, past roles and status phrases do not.
"""

import polars as pl

from planner.profiling.title_repair import repairs
from planner.profiling.title_text import stream
from planner.profiling.title_words import abbreviations

_BEGINS = ("start", "hard", "soft", "employer", "past")


def streams_of(distinct: pl.DataFrame) -> tuple[pl.DataFrame, pl.Series]:
    """Each title as a stream (id, text), unknown words repaired; and all words that occur in them."""
    short, long = abbreviations()
    read = distinct.select("id", text=stream(pl.col("title")).str.replace_many(short, long, leftmost=True))
    tokens = read["text"].str.split(" ").explode().unique()
    slips = repairs(tokens)
    if not slips:
        return read, tokens
    old, new = ([f" {word} " for word in words] for words in (slips, slips.values()))
    mended = read.with_columns(text=pl.col("text").str.replace_many(old, new))
    return mended, tokens.append(pl.Series(list(slips.values())).str.split("  ").explode())


def matches_of(streams: pl.DataFrame, tokens: pl.Series, vocabulary: pl.DataFrame) -> pl.DataFrame:
    """The phrases found, in the order of the text, each with its vocabulary line and where it stands.

    Added: ``statement`` (0 for the first, cut at ``|``), ``remark`` (cut at commas too), ``counts`` (may vote).
    """
    used = vocabulary.filter(pl.col("first").is_in(tokens.implode()) | (pl.col("kind") == "start"))
    found = (
        streams.select("id", pattern=pl.col("text").str.extract_many(used["pattern"].to_list(), leftmost=True))
        .explode("pattern")
        .join(used, on="pattern", how="left", maintain_order="left")
    )
    return _placed(found)


def _placed(found: pl.DataFrame) -> pl.DataFrame:
    kind = pl.col("kind")
    begins, hard = kind.is_in(_BEGINS), kind.is_in(["start", "hard"])
    counted = found.with_columns(
        statement=(hard.cum_sum() - pl.when(kind == "start").then(hard.cum_sum()).forward_fill()).cast(pl.Int32),
        part=begins.cum_sum(),
        since=pl.when(begins).then(kind).forward_fill(),
        at=pl.when(hard | (kind == "employer")).then(kind).forward_fill(),
        stopped=(kind == "rest").cum_sum() - pl.when(begins).then((kind == "rest").cum_sum()).forward_fill(),
        row=pl.int_range(pl.len()),
        next_kind=kind.shift(-1),
    )
    counted = counted.with_columns(
        remark=(pl.col("part") - pl.when(kind == "start").then("part").forward_fill()).cast(pl.Int32)
    )
    silent = counted.filter(kind.is_in(["status", "legal"])).filter((kind == "status") | (pl.col("remark") > 0))
    spoken = (
        (pl.col("since") != "past") & (pl.col("at") != "employer") & ~pl.col("part").is_in(silent["part"].implode())
    )
    return counted.with_columns(counts=spoken)
