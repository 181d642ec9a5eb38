"""What the user is asked: pairs of people who may be one, as cards "which of these is it?"."""

import polars as pl

from planner.matching.clusters import Apart
from planner.matching.levels import level
from planner.matching.likely import ASKED, probability
from planner.matching.reasons import codes
from planner.matching.weights import EXACT

CARDS = 0.03
"""At most so many cards for each contact, 30 in 1,000: more questions nobody answers with care. And always some."""
SOME_CARDS = 5
MOST_COUNTED = 2
"""A card brings the more the more contacts it puts together; but whoever has many and was not joined, is rarely one."""


def review_of(pairs: pl.DataFrame, owned: pl.DataFrame, apart: Apart) -> pl.DataFrame:
    """The questions, one row a pair of people: ``a, b, probability, reasons, card``.

    ``pairs`` are the likely ones, ``owned`` tells of each contact (in their order) ``person_id``, ``profile_url`` and
    ``export``. Cards are numbered from 0, those first that are likeliest to bring contacts together.
    """
    is_given_again = pl.col("slug") == level("same")  # an address under another name: married, or somebody else's now
    asked = pairs.filter((pl.col("odds") >= ASKED) | is_given_again)
    people = [owned["person_id"][asked[side]] for side in ("left", "right")]
    named = asked.with_columns(one=people[0], other=people[1]).filter(pl.col("one") != pl.col("other"))
    either = {"a": pl.min_horizontal("one", "other"), "b": pl.max_horizontal("one", "other")}
    best = named.with_columns(**either).unique(["a", "b"], keep="first", maintain_order=True)
    possible = best.filter(~_said_apart(apart)).join(
        _never(best, owned), on=["a", "b"], how="anti", maintain_order="left"
    )
    told = possible.select("a", "b", probability=probability(), reasons=codes(owned.height))
    return _on_cards(told, owned, max(SOME_CARDS, int(owned.height * CARDS)))


def _never(pairs: pl.DataFrame, owned: pl.DataFrame) -> pl.DataFrame:
    """Pairs of people who both stand in one export, not under one address: LinkedIn itself says that they are two."""
    stands = owned.drop_nulls("export").select("person_id", "export", "profile_url").unique()
    ones = pairs.join(stands, left_on="a", right_on="person_id")
    both = ones.join(stands, left_on=["b", "export"], right_on=["person_id", "export"], suffix="_b")
    one_address = (pl.col("profile_url") == pl.col("profile_url_b")).fill_null(value=False)
    return both.filter(~one_address).select("a", "b").unique()


def _on_cards(pairs: pl.DataFrame, owned: pl.DataFrame, most: int) -> pl.DataFrame:
    """Number the cards: a pair stands on that of its person with more candidates; what brings most comes first."""
    sizes = owned.group_by("person_id").len("size")
    both = pl.concat([pairs.select(person_id="a"), pairs.select(person_id="b")]).group_by("person_id").len("choices")
    known = sizes.join(both, on="person_id")
    for side in ("a", "b"):
        facts = known.select(pl.col("person_id").alias(side), pl.col("size", "choices").name.suffix(f"_{side}"))
        pairs = pairs.join(facts, on=side, how="left", maintain_order="left")
    about = pl.when(pl.col("choices_b") > pl.col("choices_a")).then("b").otherwise("a")
    told = pairs.with_columns(about=about, contacts=(pl.col("size_a") * pl.col("size_b")).clip(1, MOST_COUNTED))
    gain = pl.col("probability").sum().clip(0, 1) * pl.col("contacts").max()
    told = told.with_columns(gain=gain.round(EXACT).over("about"))
    ranked = told.sort("gain", "about", "probability", "a", "b", descending=[True, False, True, False, False])
    numbered = ranked.with_columns(card=pl.col("about").rle_id().cast(pl.Int64))
    return numbered.filter(pl.col("card") < most).select("a", "b", "probability", "reasons", "card")


def _said_apart(apart: Apart) -> pl.Expr:
    """Whether the user has said that a pair (columns ``a``, ``b``) are two people."""
    pairs = sorted({"|".join(sorted(pair)) for pair in apart})
    return pl.concat_list("a", "b").list.sort().list.join("|").is_in(pairs)
