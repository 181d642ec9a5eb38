"""Why one person stands above another, part by part; and where somebody would stand if a part did not count."""

from collections.abc import Sequence
from typing import NamedTuple

import polars as pl

from planner.locale import Texts
from planner.model import PARTS, Part, Settings, Why
from planner.scoring import weigh

LEAST = 0.05
"""Fewer points than this are shown as 0.0: no difference worth a sentence."""


class Difference(NamedTuple):
    """How far the first of two is ahead in one part (below 0: behind), with what each part says of either."""

    part: Part
    points: float
    first: Why
    second: Why


class Placed(NamedTuple):
    """The place somebody would have if a part did not count."""

    part: Part
    rank: int


def compare(first: Sequence[Why], second: Sequence[Why]) -> list[Difference]:
    """The weighed parts of two people side by side, the largest difference first; of equals in the parts' order."""
    other = {why.part: why for why in second}
    both = [
        Difference(why.part, why.points - other[why.part].points, why, other[why.part])
        for why in first
        if why.part in other
    ]
    return sorted(both, key=lambda one: -abs(one.points))


def told_apart(first: Sequence[Why], second: Sequence[Why], names: tuple[str, str], say: Texts) -> list[str]:
    """The comparison in sentences, from the side of whoever stands higher; ``names`` as they may be shown."""
    found = compare(first, second)
    between = sum(one.points for one in found)
    if between <= -LEAST:
        return told_apart(second, first, (names[1], names[0]), say)
    above, below = names
    key = "compare-above" if between >= LEAST else "compare-equal"
    head = say.say(key, above=above, below=below, points=f"{between:.1f}")
    ahead = [_because(one, above, below, say) for one in found if one.points >= LEAST]
    behind = [_because(one, below, above, say) for one in found if one.points <= -LEAST]
    return [head, *ahead, *behind, *_alike(found, say), *_unknown(found, names, say)]


def _because(one: Difference, ahead: str, behind: str, say: Texts) -> str:
    """Who is ahead in a part, by how much, and what is known of both."""
    of_ahead, of_behind = (one.first, one.second) if one.points > 0 else (one.second, one.first)
    facts = {"ahead": ahead, "behind": behind, "points": f"{abs(one.points):.1f}", "part": _named(one.part, say)}
    key = "compare-because" if one.points > 0 else "compare-behind"
    return say.say(key, **facts, of_ahead=of_ahead.evidence, of_behind=of_behind.evidence)


def _alike(found: Sequence[Difference], say: Texts) -> list[str]:
    parts = [_named(one.part, say) for one in found if abs(one.points) < LEAST]
    return [say.say("compare-alike", parts=say.listing(parts))] if parts else []


def _unknown(found: Sequence[Difference], names: tuple[str, str], say: Texts) -> list[str]:
    """What is not known of either: what is not known cannot speak against anybody."""
    lines = []
    for name, whys in zip(names, ([one.first for one in found], [one.second for one in found]), strict=True):
        if parts := [_named(why.part, say) for why in whys if not why.known]:
            lines.append(say.say("compare-unknown", name=name, parts=say.listing(parts)))
    return lines


def _named(part: Part, say: Texts) -> str:
    """A part as it stands within a sentence."""
    return say.say(f"part-{part}").lower()


def places_without(parts: pl.DataFrame, settings: Settings, person_id: str) -> list[Placed]:
    """For each part that counts, in the order of PARTS, the place of a person among all if it did not, from PartValues.

    Leaving a part out takes its points from everybody and stretches the rest evenly, which moves nobody past another.
    """
    weighed = weigh(parts, settings).filter(pl.col("weight") > 0)
    left = weighed.select("person_id", "part", left=(pl.col("points").sum().over("person_id") - "points").round(6))
    own = left.filter(person_id=person_id).select("part", own="left")
    left, own_left, other = left.join(own, on="part"), pl.col("own"), pl.col("left")
    before = (other > own_left) | ((other == own_left) & (pl.col("person_id") < person_id))
    places = left.group_by("part", maintain_order=True).agg(place=before.sum() + 1)
    found = dict(places.iter_rows())
    return [Placed(part, found[part]) for part in PARTS if part in found]
