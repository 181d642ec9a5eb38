"""People with all that planning looks at, and their order by score."""

from datetime import date

import polars as pl

from planner.model import PARTS
from planner.planning.purpose import purpose, tie_kind
from planner.scoring.usefulness import channel_of, is_personal, tie_years


def describe(profiles: pl.DataFrame, parts: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Profiles with purpose, kind of tie, channel, ``easy``, and ``<part>_value`` of each part: no weight changes them.

    ``role_wish`` is the role a person is nearest to; ``sector_wish`` and ``sector_words`` the sector they meet.
    """
    values = parts.pivot(on="part", on_columns=list(PARTS), index="person_id", values="value").rename(
        {part: f"{part}_value" for part in PARTS}
    )
    role = parts.filter(part="role").select("person_id", role_wish="wish")
    sector = parts.filter(part="sector").select("person_id", sector_wish="wish", sector_words="words")
    people = profiles
    for facts in (values, role, sector):
        people = people.join(facts, on="person_id", how="left", maintain_order="left")
    easy = pl.col("shared").is_not_null() | is_personal()
    return people.with_columns(purpose=purpose(), tie_kind=tie_kind(tie_years(as_of)), channel=channel_of(), easy=easy)


def rank(people: pl.DataFrame, scores: pl.DataFrame) -> pl.DataFrame:
    """``describe``'s people with their scores, best first."""
    return scores.join(people, on="person_id", maintain_order="left")
