"""How two given names, or two surnames, stand to one another; worked out once for each pair of different names.

same       one name
short      one may stand for the other, or both for a third (Gigi, Luigi)
part       one is a part of the other (Maria, Maria Grazia; Rossi, Rossi Bianchi)
initial    one is the other's first letter
typo       one slip of the keys apart, and not both known given names
two-known  two given names that are both known: Marco is not Mario
other      two names
"""

import polars as pl
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from planner.matching.known_names import full_names, shares
from planner.matching.levels import level
from planner.matching.spelling import in_one_word

SHORTEST, LONG = 4, 9
"""Names of at least so many letters may have one slip, or two."""
PART = 3
"""A shorter word of a surname is a particle or an initial."""


def given_names(firsts: pl.Series) -> pl.DataFrame:
    """Distinct given names: ``name, whole, head, initial, givens`` (all that it may stand for), ``is_known``."""
    frame = pl.DataFrame({"name": firsts.unique().drop_nulls().sort()}).with_columns(
        whole=in_one_word(pl.col("name")), head=pl.col("name").str.split(" ").list.first()
    )
    for of in ("whole", "head"):
        stands_for = full_names().rename({"name": of, "fulls": f"{of}_fulls"})
        frame = frame.join(stands_for, on=of, how="left", maintain_order="left")
    fulls = [pl.col(f"{of}_fulls").fill_null([]) for of in ("whole", "head")]
    is_known = pl.col("whole").is_in(shares("given_names")["name"].implode())
    meant = pl.concat_list("whole", "head", *fulls).list.unique(maintain_order=True)
    return frame.select(
        "name", "whole", "head",
        initial=pl.col("name").str.slice(0, 1),
        givens=pl.when(_more_than_a_letter()).then(meant),
        is_known=is_known & _more_than_a_letter(),
    )  # fmt: skip


def surnames(lasts: pl.Series) -> pl.DataFrame:
    """Distinct surnames: ``name, whole, surname_initial, surnames`` (whole, then its words), ``slips``.

    Two surnames that are one slip of the keys apart have one of their ``slips`` in common.
    """
    frame = pl.DataFrame({"name": lasts.unique().drop_nulls().sort()})
    frame = frame.with_columns(whole=in_one_word(pl.col("name")))
    words = pl.col("name").str.split(" ").list.eval(pl.element().filter(pl.element().str.len_chars() >= PART))
    told = frame.select(
        "name",
        "whole",
        surname_initial=pl.col("name").str.slice(0, 1),
        surnames=pl.when(_more_than_a_letter()).then(pl.concat_list("whole", words).list.unique(maintain_order=True)),
    )
    return told.join(_slips(frame), on="name", how="left", maintain_order="left")


def _slips(frame: pl.DataFrame) -> pl.DataFrame:
    """``name`` and ``slips``: the surname and what is left of it without one letter, where others come to it."""
    told = frame.filter(_more_than_a_letter()).select("name", "whole", letters=pl.col("whole").str.len_chars())
    each = told.with_columns(at=pl.int_ranges(0, "letters")).filter(pl.col("letters") >= SHORTEST).explode("at")
    less = pl.concat_str(pl.col("whole").str.slice(0, "at"), pl.col("whole").str.slice(pl.col("at") + 1))
    left = pl.concat([told.select("name", slip=pl.col("whole").hash()), each.select("name", slip=less.hash())]).unique()
    return left.filter(pl.len().over("slip") > 1).group_by("name").agg(slips=pl.col("slip").sort())


def _more_than_a_letter() -> pl.Expr:
    return pl.col("name").str.len_chars() > 1


def compare_given(pairs: pl.DataFrame, known: pl.DataFrame) -> pl.Series:
    """The level of each pair of given names (``one``, ``other``: their rows in ``known``)."""
    both = _both(pairs, known)
    return both.with_columns(is_typo=_one_slip(both)).select(
        _level([
            (_equal("head"), "part"),
            (pl.col("givens").list.set_intersection("givens_other").list.len() > 0, "short"),
            (pl.col("is_known") & pl.col("is_known_other"), "two-known"),
            (pl.col("is_typo"), "typo"),
        ])
    ).to_series()  # fmt: skip


def compare_surnames(pairs: pl.DataFrame, known: pl.DataFrame) -> pl.Series:
    """The level of each pair of surnames (``one``, ``other``: their rows in ``known``)."""
    both = _both(pairs, known)
    part = pl.col("surnames").list.set_intersection("surnames_other").list.len() > 0
    return (
        both.with_columns(is_typo=_one_slip(both))
        .select(_level([(part, "part"), (pl.col("is_typo"), "typo")]))
        .to_series()
    )


def _level(rules: list[tuple[pl.Expr, str]]) -> pl.Expr:
    """The first rule that holds, after the ones that both kinds of names have in common."""
    is_initial = (pl.col("whole").str.len_chars() == 1) | (pl.col("whole_other").str.len_chars() == 1)
    same_letter = pl.col("whole").str.slice(0, 1) == pl.col("whole_other").str.slice(0, 1)
    first = [(_equal("whole"), "same"), (is_initial & same_letter, "initial"), (is_initial, "other")]
    return pl.coalesce(*(pl.when(rule).then(level(name)) for rule, name in [*first, *rules]), level("other"))


def _equal(column: str) -> pl.Expr:
    return pl.col(column) == pl.col(f"{column}_other")


def _both(pairs: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    others = known[pairs["other"]].select(pl.all().name.suffix("_other"))
    return pl.concat([known[pairs["one"]], others], how="horizontal")


def _one_slip(both: pl.DataFrame) -> pl.Series:
    """Whether one slip of the keys makes one name the other; in long names two."""
    one, other = both["whole"], both["whole_other"]
    edits = pl.Series(cpdist(one.to_list(), other.to_list(), scorer=OSA.distance, score_cutoff=2, workers=1))
    shortest = pl.DataFrame({"one": one.str.len_chars(), "other": other.str.len_chars()}).min_horizontal()
    return ((edits <= 1) & (shortest >= SHORTEST)) | ((edits <= 2) & (shortest >= LONG))  # noqa: PLR2004 -- two slips
