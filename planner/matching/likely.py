"""Likely links between contacts: pairs that meet, what speaks for and against them, and how sure that makes us."""

from typing import NamedTuple

import polars as pl

from planner.matching.blocks import candidate_pairs, with_signs
from planner.matching.components import components
from planner.matching.evidence import evidence
from planner.matching.levels import level
from planner.matching.reasons import link_reason
from planner.matching.rivals import FARTHEST, odds_of, with_odds
from planner.matching.traits import Traits, traits_of
from planner.matching.weights import weighed

AUTOMATIC = 3.5
"""From these odds on (log2: 92 in 100) a link is made without asking. As most are far surer, fewer than one in a
hundred of the links made is wrong on the networks of ``benchmarks/matching.py``; docs/method.md has the figures."""
ASKED = -2.0
"""Below these odds (1 in 5) nobody is asked about a pair."""
SURE = 8.0
"""From this weight on (256 to 1) a pair is one person for judging the rivals of others."""
HOPELESS = -8.0
"""Pairs of less weight are not looked at any more."""
CONTRADICTION = -5.0
"""Two contacts with such odds (1 in 32) are never put into one cluster by way of a third."""
NEVER_ALONE = 1.5
"""Two different given names that are both known ones are asked about at most, whatever else agrees."""
AT_A_TIME = 1_000_000
"""So many pairs are weighed at a time, to spare memory."""


class Likely(NamedTuple):
    """Pairs that are worth a look, surest first, and those that contradict one another (``left, right``).

    pairs: ``left, right``, the levels and rarities of ``evidence``, ``weight``, ``rivalry`` and ``odds`` (log2).
    """

    pairs: pl.DataFrame
    against: pl.DataFrame

    def links(self) -> pl.DataFrame:
        """The links to make without asking (``left, right, reason``), surest first."""
        return self.pairs.filter(pl.col("odds") >= AUTOMATIC).select("left", "right", reason=link_reason())


def likely_pairs(contacts: pl.DataFrame, certain: pl.DataFrame) -> Likely:
    """The likely pairs among Contacts (with ``export``); ``certain`` links show who is one person anyhow.

    In a single export nobody stands twice, so there is nothing to compare.
    """
    if contacts["export"].n_unique() == 1 and not contacts["export"].has_nulls():
        contacts, certain = contacts.clear(), certain.clear()
    traits = traits_of(contacts)
    met = with_signs(candidate_pairs(traits.rows, traits.ids), traits.rows)
    slices = [_weighed(met.slice(at, AT_A_TIME), traits) for at in range(0, max(met.height, 1), AT_A_TIME)]
    pairs, hopeless = (pl.concat(parts) for parts in zip(*slices, strict=True))
    told = _with_odds(pairs, traits.rows["file"], certain)
    contradict = (pl.col("odds") < CONTRADICTION) | _are_two_names()
    against = pl.concat([told.filter(contradict).select("left", "right"), hopeless])
    return Likely(told.sort("odds", "left", "right", descending=[True, False, False]), against)


def weighed_pairs(contacts: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """Given pairs (``left, right``) with their evidence and odds, as if they had no rivals."""
    traits = traits_of(contacts)
    told = evidence(with_signs(pairs, traits.rows), traits).with_columns(rivalry=0.0)
    return told.with_columns(weighed(told, contacts.height)["weight"]).with_columns(odds=odds_of())


def probability() -> pl.Expr:
    """The probability (0..1) that goes with the column ``odds``."""
    chances = 2.0 ** pl.col("odds").clip(-FARTHEST, FARTHEST)
    return chances / (1 + chances)


def _weighed(met: pl.DataFrame, traits: Traits) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The pairs with their weight, and those that are hopeless."""
    told = evidence(met, traits)
    told = told.with_columns(weighed(told, traits.rows.height)["weight"])
    is_hopeless = pl.col("weight") < HOPELESS
    return told.filter(~is_hopeless), told.filter(is_hopeless).select("left", "right")


def _with_odds(pairs: pl.DataFrame, files: pl.Series, certain: pl.DataFrame) -> pl.DataFrame:
    """The odds among the rivals."""
    sure = pairs.filter(pl.col("weight") >= SURE).select("left", "right")
    cluster = components(len(files), pl.concat([certain.select("left", "right"), sure]))
    weighty = with_odds(pairs.select("left", "right", "weight"), cluster, files)
    told = pairs.with_columns(weighty.select("rivalry", "odds"))
    capped = pl.min_horizontal("odds", NEVER_ALONE)
    return told.with_columns(odds=pl.when(_are_two_names()).then(capped).otherwise("odds"))


def _are_two_names() -> pl.Expr:
    """Two different given names that are both known ones, and no sign so hard that one of them must be a mistake."""
    by_hard_sign = pl.any_horizontal(pl.col("slug", "day") == level("same")) | (pl.col("id_bits") > SURE)
    return (pl.col("given") == level("two-known")) & ~by_hard_sign
