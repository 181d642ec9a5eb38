"""Reading job titles: which function and which seniority a title states, with the words that said so.

A title becomes a stream of words and signs (title_text); the vocabulary phrases found in it, longest first,
vote (title_words). Words after an employer's sign, past roles and status phrases do not vote. What nothing says
stays unknown.
"""

from collections.abc import Sequence

import polars as pl

from planner.cleaning.slices import by_slices
from planner.profiling.title_matches import matches_of, streams_of
from planner.profiling.title_words import LEVEL, function_words, seniority_words

_AMBIGUOUS = 0.5
# Levels, on the scale of title_words: a mere rank ("Partner | Tax") leaves the word to the next statement; the first
# of two fields in an English chain yields; a remark after a comma weighs less; functions this near the best are kept.
_MERE_RANK, _YIELDS, _REMARK, _KEPT = 2, 4, 3, 15
_FIRST_STATEMENT, _AGREES = 100, 200
# The order in which seniority words outrank each other within one statement: "Founder & CEO" is an owner,
# "Senior Account Manager" a senior; "chief" alone gives way to "director" beside it, and "freelance" to any occupation.
_PRECEDENCE = (
    "training",
    "owner",
    "cxo",
    "partner",
    "vp",
    "director",
    "chief",
    "senior",
    "manager",
    "freelance",
    "entry",
)


def read_titles(titles: Sequence[str | None] | pl.Series) -> pl.DataFrame:
    """One row a title, in input order, nulls and duplicates kept.

    Columns: title, functions (codes, best first), function (best or null), function_confidence (0-1), seniority,
    seniority_confidence, evidence (list of fact, value, field, words, source). A function below 0.6 is one of several
    meanings.
    """
    asked = pl.DataFrame({"title": pl.Series(titles, dtype=pl.String)})
    read = by_slices(asked.unique(maintain_order=True).drop_nulls(), _read)
    return asked.join(read, on="title", how="left", maintain_order="left").with_columns(
        pl.col("functions", "evidence").fill_null([]),
        pl.col("function_confidence", "seniority_confidence").fill_null(0.0),
    )


def _read(titles: pl.DataFrame) -> pl.DataFrame:
    """Distinct titles with all that is read of them."""
    distinct = titles.with_row_index("id")
    streams, tokens = streams_of(distinct)
    functions = _functions(matches_of(streams, tokens, function_words()))
    seniorities = _seniorities(matches_of(streams, tokens, seniority_words()))
    facts = distinct.join(functions, on="id", how="left", maintain_order="left")
    return _shaped(facts.join(seniorities, on="id", how="left", maintain_order="left"))


def _functions(found: pl.DataFrame) -> pl.DataFrame:
    """One row a title that says a function: id, functions, function_confidence, function_words, function_source."""
    votes = _compounds(found).filter((pl.col("kind") == "vote") & pl.col("counts"))
    votes = votes.filter((pl.col("statement") == 0) | (pl.col("level") >= LEVEL["titles/fields"]))
    first = (pl.col("statement") == 0) & (pl.col("level") > _MERE_RANK)
    score = pl.col("level") - _REMARK * pl.col("remark") + pl.when(first).then(_FIRST_STATEMENT).otherwise(0)
    ranked = _decided(votes.with_columns(score=score)).sort("id", "score", "row", descending=[False, True, False])
    return (
        ranked.with_columns(best=pl.col("score").first().over("id"))
        .filter(pl.col("score") >= pl.col("best") - _KEPT)
        .group_by("id", maintain_order=True)
        .agg(
            functions=pl.col("functions").explode().unique(maintain_order=True),
            function_confidence=_function_confidence(),
            function_words=pl.col("pattern").first(),
            function_source=pl.col("source").first(),
            function_level=pl.col("level").first(),
        )
    )


def _compounds(found: pl.DataFrame) -> pl.DataFrame:
    """In an English chain of fields the last one is the head ("marketing analytics"): the one before it yields."""
    after = pl.col("part").shift(-1) == pl.col("part")
    english = (pl.col("language") == "en") & (pl.col("language").shift(-1) == "en")
    field = (pl.col("source") == "titles/fields") & (pl.col("source").shift(-1) == "titles/fields")
    return found.with_columns(level=pl.col("level") - pl.when(after & english & field).then(_YIELDS).otherwise(0))


def _decided(votes: pl.DataFrame) -> pl.DataFrame:
    """Words that agree with one meaning of an ambiguous acronym decide for it: "CPO | Procurement" is purchasing."""
    open_ones = votes.filter(pl.col("level") <= _AMBIGUOUS).select("id", meaning="functions").unique("id", keep="first")
    told = votes.join(open_ones, on="id", how="left", maintain_order="left")
    agrees = pl.col("functions").list.set_intersection("meaning").list.len() > 0
    return told.with_columns(
        score=pl.col("score") + pl.when(agrees & (pl.col("level") > _AMBIGUOUS)).then(_AGREES).otherwise(0)
    )


def _function_confidence() -> pl.Expr:
    level = pl.col("level").first()
    field = LEVEL["titles/fields"] - _YIELDS
    sure = (
        pl.when(level <= _AMBIGUOUS).then(0.5)
        .when(level >= LEVEL["titles/roles"]).then(0.95)
        .when(level >= field).then(0.9)
        .otherwise(0.62 + 0.03 * level)
    )  # fmt: skip
    return sure * pl.when(pl.col("statement").first() > 0).then(0.85).otherwise(1.0)


def _seniorities(found: pl.DataFrame) -> pl.DataFrame:
    """One row a title that says a seniority: id, stated (chief and freelance too), its words and source."""
    votes = found.filter(pl.col("kind").is_in(["vote", "rest"]) & pl.col("counts"))
    votes = votes.filter((pl.col("stopped") == 0) | ((pl.col("kind") == "rest") & (pl.col("stopped") == 1)))
    rank = pl.col("seniority").replace_strict(list(_PRECEDENCE), list(range(len(_PRECEDENCE))), default=99)
    return (
        votes.with_columns(rank=rank)
        .sort("id", "statement", "rank", "row")
        .group_by("id", maintain_order=True)
        .agg(
            stated=pl.col("seniority").first(),
            seniority_words=pl.col("pattern").first(),
            seniority_source=pl.col("source").first(),
        )
    )


def _shaped(facts: pl.DataFrame) -> pl.DataFrame:
    """The public columns from the two readings; a plain occupation without a word of rank is ``entry``."""
    known = pl.col("functions").list.len() > 0
    own = pl.col("functions").list.first().is_in(["entrepreneurship"]) | known.is_null()
    stated = (
        pl.when(pl.col("stated") == "chief").then(pl.lit("cxo"))
        .when((pl.col("stated") == "freelance") & own).then(pl.lit("owner"))
        .when(pl.col("stated") == "freelance").then(pl.lit("entry"))
        .when(pl.col("stated") != "unknown").then("stated")
    )  # fmt: skip
    plain = pl.col("stated").is_null() & known & (pl.col("function_level") > _AMBIGUOUS)
    shaped = facts.with_columns(
        function=pl.col("functions").list.first(),
        seniority=pl.when(plain).then(pl.lit("entry")).otherwise(stated),
        seniority_confidence=pl.when(plain).then(0.7).when(stated.is_not_null()).then(0.9).otherwise(0.0),
    )
    evidence = _evidence(shaped)
    return shaped.join(evidence, on="id", how="left", maintain_order="left").select(
        "title", "functions", "function", "function_confidence", "seniority", "seniority_confidence", "evidence"
    )


def _evidence(shaped: pl.DataFrame) -> pl.DataFrame:
    """id, evidence: the words that said the function, then those that said the seniority."""
    told = pl.concat([_facts(shaped, "function"), _facts(shaped, "seniority")]).sort("id", maintain_order=True)
    return told.group_by("id", maintain_order=True).agg(evidence="told")


def _facts(shaped: pl.DataFrame, fact: str) -> pl.DataFrame:
    said = pl.col(f"{fact}_words")
    spelled = said.str.strip_chars().str.replace_all("  ", " ", literal=True)
    told = pl.struct(
        fact=pl.lit(fact), value=fact, field=pl.lit("position"), words=spelled, source=pl.col(f"{fact}_source")
    )
    return shaped.filter(said.is_not_null()).select("id", told=told)
