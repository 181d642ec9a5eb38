"""How near a job title is to a role the user aims at.

The fit is graded so that sorting by it makes sense: the same function at a near seniority, then the same function far
off, then a neighbouring function, then the rest. Words in common (their own, or the vocabulary words both go back to)
order the titles within one function.
"""

from collections.abc import Sequence
from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.title_text import words
from planner.profiling.title_words import function_words, seniority_words
from planner.profiling.titles import read_titles

# Shares of the fit; they add up to 1 for a title that says the same role. Own choice: the function weighs more than the
# rank because an insight talk needs someone of the field first, and a rank apart from it is still useful.
_FUNCTION, _SENIORITY, _WORDS = 0.55, 0.35, 0.1
_NEAR = 0.55
_RANKS_APART = 5
_NO_RANK = 0.5
_SAME_ROLE = 0.8
_OTHER = 0.05
_SMALL = (
    "of",
    "and",
    "the",
    "di",
    "e",
    "de",
    "del",
    "della",
    "dei",
    "des",
    "du",
    "und",
    "per",
    "in",
    "et",
    "y",
    "la",
    "&",
    "|",
    ",",
    "@",
)
_PLACES_OF_WORK = ("ufficio", "office", "department", "area", "reparto", "direzione", "servizio", "service", "bureau")


def compare_roles(
    target: str, titles: Sequence[str | None] | pl.Series, read: pl.DataFrame | None = None
) -> pl.DataFrame:
    """One row a title, in input order: title, fit (0-1, null when the title or the target says nothing), reason.

    ``reason`` is same_title, same_role, same_function, near_function, other_function or unknown. ``read`` may hold what
    ``read_titles(titles)`` gave, to spare the second reading.
    """
    facts = read if read is not None else read_titles(titles)
    return role_fit(read_titles([target]), facts)


def role_fit(aim: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Fit of the titles of ``facts`` with the one title of ``aim``, both frames as ``read_titles`` makes them."""
    measured = facts.select(
        "title",
        share=_function_share(aim),
        rank=_rank_nearness(aim),
        alike=_words_in_common(aim),
        same=words(pl.col("title")) == aim.select(words(pl.col("title"))).item(),
    )
    graded = measured.with_columns(fit=_fit())
    return graded.select("title", fit=_visible_fit().cast(pl.Float64), reason=_reason())


def _fit() -> pl.Expr:
    """Within the share of the function: rank and words order the titles; another function keeps a trace of both."""
    order = _FUNCTION + _SENIORITY * pl.col("rank") + _WORDS * pl.col("alike")
    near = _NEAR * pl.col("share") * order
    return pl.when(pl.col("share") >= 1).then(order).when(pl.col("share") > 0).then(near).otherwise(_OTHER * order)


def _visible_fit() -> pl.Expr:
    return pl.when(pl.col("same")).then(1.0).when(pl.col("share").is_not_null()).then(pl.col("fit"))


def _reason() -> pl.Expr:
    share = pl.col("share")
    return (
        pl.when(pl.col("same")).then(pl.lit("same_title"))
        .when(share.is_null()).then(pl.lit("unknown"))
        .when((share >= 1) & (pl.col("rank") >= _SAME_ROLE)).then(pl.lit("same_role"))
        .when(share >= 1).then(pl.lit("same_function"))
        .when(share > 0).then(pl.lit("near_function"))
        .otherwise(pl.lit("other_function"))
    )  # fmt: skip


def _function_share(aim: pl.DataFrame) -> pl.Expr:
    """1 for the target's own function, a neighbour's share, 0 for another; null when either says none.

    A title's further functions, and the target's, count a little less than the first.
    """
    wanted, has = aim["functions"].to_list()[0], pl.col("functions").list
    return pl.max_horizontal(_shares(wanted, has.first()), 0.9 * _shares(wanted, has.get(1, null_on_oob=True)))


def _shares(wanted: list[str], has: pl.Expr) -> pl.Expr:
    if not wanted:
        return pl.lit(None, pl.Float64)
    table = dict.fromkeys(vocabulary("titles/functions")["code"].to_list(), 0.0)
    for code in wanted:
        for near, share in _neighbours().get(code, {}).items():
            table[near] = max(table[near], share)
    table |= dict.fromkeys(wanted[1:], 0.95) | {wanted[0]: 1.0}
    return has.replace_strict(list(table), list(table.values()), default=None, return_dtype=pl.Float64)


@cache
def _neighbours() -> dict[str, dict[str, float]]:
    table: dict[str, dict[str, float]] = {}
    for function, near, share in vocabulary("titles/near_functions").iter_rows():
        table.setdefault(function, {})[near] = float(share)
        table.setdefault(near, {})[function] = float(share)
    return table


def _rank_nearness(aim: pl.DataFrame) -> pl.Expr:
    """1 at the target's rank, less with each rank apart; the middle when the target or the title says no rank."""
    lines = vocabulary("titles/seniorities")
    codes, ranks = lines["code"].to_list(), lines["rank"].cast(pl.Int64).to_list()
    wanted = dict(zip(codes, ranks, strict=True)).get(aim["seniority"].item())
    if wanted is None:
        return pl.lit(_NO_RANK)
    rank = pl.col("seniority").replace_strict(codes, ranks, default=None, return_dtype=pl.Int64)
    apart: pl.Expr = (rank - wanted).abs()
    return (1 - apart / _RANKS_APART).clip(0, 1).fill_null(_NO_RANK)


def _words_in_common(aim: pl.DataFrame) -> pl.Expr:
    """Share of the target's telling words that the title says too (0-1): itself, or a word for the same field of work.

    So "Responsabile acquisti" and "Purchasing Manager" have their one telling word in common.
    """
    text = words(pl.col("title"))
    asked = [text.str.contains_any(_spoken_as(word)).cast(pl.Float64) for word in _telling_words(aim)]
    return pl.mean_horizontal(asked).fill_null(0.0) if asked else pl.lit(0.0)


def _telling_words(aim: pl.DataFrame) -> list[str]:
    """The target's words without signs, small words, words of rank and words for a place of work."""
    spoken = str(aim.select(words(pl.col("title"))).item()).split()
    return sorted(set(spoken) - _silent_words())


def _spoken_as(word: str) -> list[str]:
    fields = _field_words()
    alike = fields.filter(
        pl.col("function").is_in(fields.filter(pl.col("pattern") == f" {word} ")["function"].implode())
    )
    return [f" {word} ", *alike["pattern"].to_list()]


@cache
def _silent_words() -> frozenset[str]:
    ranks = seniority_words().filter((pl.col("size") == 1) & pl.col("seniority").is_not_null())
    return frozenset([*_SMALL, *_PLACES_OF_WORK, *ranks["pattern"].str.strip_chars().to_list()])


@cache
def _field_words() -> pl.DataFrame:
    """Single words that name a field of work, whatever the language: pattern, function."""
    single = function_words().filter((pl.col("size") == 1) & (pl.col("source") == "titles/fields"))
    return single.select("pattern", function=pl.col("functions").list.first())
