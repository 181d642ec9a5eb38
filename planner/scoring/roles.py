"""How near a job title is to a role the user aims at.

The fit is graded so that sorting by it makes sense. What somebody does weighs most: the same speciality ("payroll"),
then one of the same group (personnel administration), then the same function, then a neighbouring one, then the rest.
The distance of rank takes off up to a third of that; words in common order what is left equal.
"""

from collections.abc import Sequence
from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.specialities import groups, with_specialities
from planner.profiling.title_text import words
from planner.profiling.titles import read_titles

# How near the work is (0-1). Own choice, checked on labelled pairs: a colleague of the speciality knows the work, one
# of the group most of it; somebody of the same function knows the trade's people; a neighbouring one meets them.
SAME, SAME_ELSEWHERE = 1.0, 0.85
GROUP, GROUP_ELSEWHERE = 0.65, 0.5
FUNCTION_ONLY, GENERAL, SPECIAL = 0.9, 0.55, 0.35
NEAR = 0.4
OTHER = 0.03
# Of the nearness of the work, so much hangs on the rank; the middle where the title or the target says none.
RANK, NO_RANK, RANKS_APART = 0.35, 0.5, 5
WORDS = 0.04
SAME_RANK = 0.8
"""From this nearness of rank on it is the same role: one step of rank apart."""


def compare_roles(
    target: str, titles: Sequence[str | None] | pl.Series, read: pl.DataFrame | None = None
) -> pl.DataFrame:
    """One row a title, in input order: title, fit (0-1, null when the title or the target says nothing), reason.

    ``reason`` is same_title, same_role, same_speciality, near_speciality, same_function, near_function, other_function
    or unknown. ``read`` may hold what ``read_titles(titles)`` gave, to spare the second reading.
    """
    facts = read if read is not None else read_titles(titles)
    return role_fit(with_specialities(read_titles([target])), with_specialities(facts))


def role_fit(aim: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Fit of the titles of ``facts`` with the one title of ``aim``.

    Both frames as ``read_titles`` makes them, with ``with_specialities``.
    """
    wanted = aim["specialities"].to_list()[0] or []
    measured = facts.select(
        "title",
        special=_special(wanted),
        share=_function_share(aim),
        rank=_rank_nearness(aim),
        alike=_words_in_common(aim),
        same=words(pl.col("title")) == aim.select(words(pl.col("title"))).item(),
    )
    graded = measured.with_columns(work=_work(names_one=bool(wanted)))
    return graded.select("title", fit=_fit().cast(pl.Float64), reason=_reason())


def _fit() -> pl.Expr:
    """The nearness of the work, less what the distance of rank takes off, plus a little for words in common."""
    ranked = pl.col("work") * (1 - RANK + RANK * pl.col("rank"))
    alike = (1 - WORDS) * ranked + WORDS * pl.col("alike") * pl.col("work")
    return pl.when("same").then(1.0).otherwise(alike)


def _work(*, names_one: bool) -> pl.Expr:
    """How near what the two do is, null where nobody can tell. ``special``: see ``_special``.

    ``names_one``: the target names a speciality; else the whole function is what is aimed at.
    """
    share, special = pl.col("share"), pl.col("special")
    inside = share.fill_null(1.0) >= 1
    function = (
        pl.when(special.is_null()).then(GENERAL if names_one else FUNCTION_ONLY)
        .otherwise(SPECIAL if names_one else GENERAL)
    )  # fmt: skip
    return (
        pl.when(special == SAME).then(pl.when(inside).then(SAME).otherwise(SAME_ELSEWHERE))
        .when(special == GROUP).then(pl.when(inside).then(GROUP).otherwise(GROUP_ELSEWHERE))
        .when(share.is_null()).then(pl.when(special.is_not_null() & names_one).then(OTHER))
        .when(share >= 1).then(function)
        .otherwise(pl.max_horizontal(NEAR * share, pl.lit(OTHER)))
    )  # fmt: skip


def _reason() -> pl.Expr:
    share, special, near_rank = pl.col("share"), pl.col("special"), pl.col("rank") >= SAME_RANK
    whole = (share >= 1) & (pl.col("work") >= FUNCTION_ONLY)
    return (
        pl.when(pl.col("same")).then(pl.lit("same_title"))
        .when(pl.col("work").is_null()).then(pl.lit("unknown"))
        .when((special == SAME) | whole)
        .then(pl.when(near_rank).then(pl.lit("same_role")).when(special == SAME).then(pl.lit("same_speciality"))
              .otherwise(pl.lit("same_function")))
        .when(special == GROUP).then(pl.lit("near_speciality"))
        .when(share >= 1).then(pl.lit("same_function"))
        .when(share > 0).then(pl.lit("near_function"))
        .otherwise(pl.lit("other_function"))
    )  # fmt: skip


def _special(wanted: list[str]) -> pl.Expr:
    """SAME or GROUP where a title shares a speciality or a group with those wanted, 0 where it names others.

    Null where it names none.
    """
    near = {groups()[code] for code in wanted}
    table = {code: SAME if code in wanted else GROUP if group in near else 0.0 for code, group in groups().items()}
    graded = pl.element().replace_strict(list(table), list(table.values()), return_dtype=pl.Float64)
    return pl.col("specialities").list.eval(graded).list.max()


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
        return pl.lit(NO_RANK)
    rank = pl.col("seniority").replace_strict(codes, ranks, default=None, return_dtype=pl.Int64)
    apart: pl.Expr = (rank - wanted).abs()
    return (1 - apart / RANKS_APART).clip(0, 1).fill_null(NO_RANK)


def _words_in_common(aim: pl.DataFrame) -> pl.Expr:
    """Share of the target's words that the title says too (0-1)."""
    spoken = sorted({word for word in str(aim.select(words(pl.col("title"))).item()).split() if word.isalnum()})
    said = [words(pl.col("title")).str.contains(f" {word} ", literal=True).cast(pl.Float64) for word in spoken]
    return pl.mean_horizontal(said).fill_null(0.0) if said else pl.lit(0.0)
