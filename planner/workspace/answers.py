"""The user's word on a person: it stands above everything that was read or worked out.

Topics: ``sector`` and ``place`` (in the user's words), ``circle`` (one of planner/knowledge's circles), ``register``
(tu or lei), ``do_not_contact`` (yes).
"""

from collections.abc import Mapping
from typing import Literal, get_args

import polars as pl

from planner.workspace.standing import Standing

Topic = Literal["sector", "place", "circle", "register", "do_not_contact"]
TOPICS: tuple[Topic, ...] = get_args(Topic)
SAID = {"sector": "sector_said", "place": "place_said"}
"""The column of a person that an answer takes the place of."""


def with_answers(people: pl.DataFrame, standings: Mapping[str, Standing]) -> pl.DataFrame:
    """A frame of People in which the user's answers stand in the place of what was read."""
    answers = {topic: _answers(standings, topic) for topic in ("sector", "place", "circle")}
    person = pl.col("person_id")
    told = [
        pl.coalesce(person.replace_strict(answers[topic], default=None, return_dtype=pl.String), column).alias(column)
        for topic, column in SAID.items()
    ]
    circle = person.replace_strict(answers["circle"], default=None, return_dtype=pl.String)
    circles = pl.when(circle.is_not_null()).then(pl.concat_list(circle)).otherwise("circles")
    return people.with_columns(*told, circles=circles)


def _answers(standings: Mapping[str, Standing], topic: Topic) -> dict[str, str]:
    return {person: now.answers[topic] for person, now in standings.items() if topic in now.answers}
