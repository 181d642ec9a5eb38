"""Are two employers' names one organisation? The same answer for a pair and for a whole column.

* exact: one key ("ENEL S.p.A.", "Enel");
* strong: the gazetteer knows both as one organisation (by an alias, an acronym, a former name), or the weaker keys
  meet ("Gruppo Rossi", "Rossi");
* possible: a long name one letter apart, initials of the other name, or members of one group;
* different: everything else. A name within a longer name is never enough ("Zara", "Zara Immobiliare").
"""

from collections.abc import Sequence
from functools import cache

import polars as pl
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from planner.cleaning.organisations import branches, compact, name_frame
from planner.knowledge import vocabulary

# Shorter names are one letter from too many others (Enel, Enea).
LONG_NAME = 8
SHORTEST_ACRONYM = 3
SMALL_WORDS = (
    r"\b(?:di|del|della|delle|dei|degli|dello|d|l|e|per|la|il|lo|le|of|for|de|du|des|la|fur|von|der|die|das|and|y)\b"
)

Names = Sequence[str | None] | pl.Series


def compare_companies(left: Names, right: Names, employers: pl.DataFrame | None = None) -> pl.DataFrame:
    """Compare two columns of names of one length, pair by pair; ``employers`` is ``name_frame`` of them, if at hand.

    Columns: ``left``, ``right``, ``tier`` (exact|strong|possible|different) and ``reason`` (same_key | alias |
    renamed | acronym | same_core | spelling | group | different_place | different).
    """
    pairs = pl.DataFrame({"left": pl.Series(left, dtype=pl.String), "right": pl.Series(right, dtype=pl.String)})
    names = pl.concat([pairs["left"], pairs["right"]])
    frame = name_frame(names) if employers is None else employers.filter(pl.col("name").is_in(names.implode()))
    known = _identified(frame)
    for side in ("left", "right"):
        facts = known.select("name", pl.exclude("name").name.prefix(f"{side}_"))
        pairs = pairs.join(facts, left_on=side, right_on="name", how="left", nulls_equal=True, maintain_order="left")
    reasoned = pairs.with_columns(one_edit=_one_edit(pairs)).with_columns(reason=_reason())
    tier = pl.col("reason").replace_strict(TIERS)
    return reasoned.select("left", "right", tier=tier, reason=pl.col("reason").replace("initials", "acronym"))


def organisation_group(names: pl.Series, known: pl.DataFrame | None = None) -> pl.Series:
    """One identity a name: equal exactly where ``compare_companies`` says exact or strong; null for no organisation.

    ``known`` is ``name_frame`` of the names, where it is at hand.
    """
    asked = pl.DataFrame({"name": names.cast(pl.String)})
    frame = (name_frame(asked["name"]) if known is None else known).select("name", identity=_identity())
    groups = asked.join(frame, on="name", how="left", nulls_equal=True, maintain_order="left")
    return groups["identity"].alias(names.name)


TIERS = {
    "same_key": "exact",
    "alias": "strong",
    "renamed": "strong",
    "acronym": "strong",
    "same_core": "strong",
    "initials": "possible",
    "spelling": "possible",
    "group": "possible",
    "different_place": "different",
    "different": "different",
}


def _identified(frame: pl.DataFrame) -> pl.DataFrame:
    """Distinct names with what a comparison needs: name, key, core, kind, known, identity, parent, initials."""
    core = pl.col("company_core")
    parents = _parents()
    return frame.select(
        "name",
        "kind",
        key="company_key",
        core=compact(core),
        words="company_core",
        known="organisation",
        identity=_identity(),
        parent=pl.coalesce(
            pl.col("organisation").replace_strict(parents, default=None, return_dtype=pl.String), "organisation"
        ),
        initials=core.str.replace_all(SMALL_WORDS, " ").str.replace_all(r"(\w)\w*\s*", "$1").str.strip_chars(),
    )


def _identity() -> pl.Expr:
    """The organisation's name in the gazetteer, a branch's whole, else the weaker key."""
    whole = pl.col("organisation").replace(branches())
    return pl.when("is_organisation").then(pl.coalesce(whole, compact(pl.col("company_core"))))


def _reason() -> pl.Expr:
    """The first rule that holds; a rule over nulls does not hold."""
    same = pl.col("left_identity") == pl.col("right_identity")
    acronym = (pl.col("left_kind") == "acronym") | (pl.col("right_kind") == "acronym")
    former = (pl.col("left_kind") == "former") | (pl.col("right_kind") == "former")
    alias = pl.col("left_known").is_not_null() & (pl.col("left_core") != pl.col("right_core"))
    both_known = pl.col("left_known").is_not_null() & pl.col("right_known").is_not_null()
    rules = [
        (same & (pl.col("left_key") == pl.col("right_key")), "same_key"),
        (same & alias & former, "renamed"),
        (same & alias & acronym, "acronym"),
        (same & alias, "alias"),
        (same, "same_core"),
        (_elsewhere(), "different_place"),
        (both_known & (pl.col("left_parent") == pl.col("right_parent")), "group"),
        (~both_known & _initials(), "initials"),
        (~both_known & pl.col("one_edit"), "spelling"),
    ]
    reasons = [pl.when(rule.fill_null(value=False)).then(pl.lit(reason)) for rule, reason in rules]
    return pl.coalesce(*reasons, pl.lit("different"))


def _initials() -> pl.Expr:
    def short_for(one: str, other: str) -> pl.Expr:
        long_enough = pl.col(f"{one}_core").str.len_chars() >= SHORTEST_ACRONYM
        return long_enough & (pl.col(f"{one}_core") == pl.col(f"{other}_initials"))

    return short_for("left", "right") | short_for("right", "left")


def _elsewhere() -> pl.Expr:
    """Two bodies of one kind in two places: "Comune di Milano", "Comune di Torino"."""
    kind = rf"^({'|'.join(_placed_words())}) "
    return pl.col("left_words").str.extract(kind) == pl.col("right_words").str.extract(kind)


def _one_edit(pairs: pl.DataFrame) -> pl.Series:
    left, right = (pairs[f"{side}_core"].fill_null("") for side in ("left", "right"))
    edits = pl.Series(cpdist(left.to_list(), right.to_list(), scorer=OSA.distance, score_cutoff=1, workers=1))
    lengths = pl.DataFrame({"left": left.str.len_chars(), "right": right.str.len_chars()}).min_horizontal()
    return (edits == 1) & (lengths >= LONG_NAME)


@cache
def _parents() -> dict[str, str]:
    groups = vocabulary("organisations/groups")
    return dict(zip(groups["member"], groups["parent"], strict=True))


@cache
def _placed_words() -> list[str]:
    words = vocabulary("organisations/sector_words").filter(pl.col("place_follows") == "yes")["word"]
    return sorted(words.to_list(), key=lambda word: (-len(word), word))
