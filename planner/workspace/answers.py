"""The user's word on a person or an organisation: it stands above everything that was read or worked out.

Topics: ``sector`` and ``place`` (in the user's words), ``circle`` (one of planner/knowledge's circles), ``register``
(tu or lei), ``do_not_contact`` (yes). Of an organisation only the first two: its subject is ``org:`` and its name as
the user saw it, so that the word stays when the vocabularies learn another name for it.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

import polars as pl

from planner.matching.companies import organisation_group
from planner.profiling.sectors import sector_code
from planner.profiling.told import TELLING, Told
from planner.workspace.standing import Standing

Topic = Literal["sector", "place", "circle", "register", "do_not_contact"]
TOPICS: tuple[Topic, ...] = get_args(Topic)
ORGANISATION = "org:"
"""How the subject of an event on an organisation begins."""

Standings = Mapping[str, Standing]


def organisation_subject(name: str) -> str:
    """The subject of the user's word on an organisation."""
    return f"{ORGANISATION}{name}"


def organisations_answered(standings: Standings) -> dict[str, Standing]:
    """What was said of organisations, by the name they were called, the latest word first."""
    about = [now for subject, now in standings.items() if subject.startswith(ORGANISATION) and now.answers]
    latest = sorted(about, key=lambda now: now.last_event, reverse=True)
    return {now.person_id.removeprefix(ORGANISATION): now for now in latest}


def told_by(standings: Standings) -> Told:
    """What the user told of sectors and places. Of two names of one organisation the latest word on a topic counts."""
    people = [(now.person_id, *_telling(now)) for now in standings.values() if _telling(now) != (None, None)]
    firms = organisations_answered(standings)
    return Told(
        _frame("person_id", [row for row in people if not row[0].startswith(ORGANISATION)]),
        _identified(_frame("name", [(name, *_telling(now)) for name, now in firms.items()])),
    )


def with_circles(people: pl.DataFrame, standings: Standings) -> pl.DataFrame:
    """A frame of People in which the circle that the user named stands in the place of those that were read."""
    said = {person: now.answers["circle"] for person, now in standings.items() if "circle" in now.answers}
    circle = pl.col("person_id").replace_strict(said, default=None, return_dtype=pl.String)
    return people.with_columns(circles=pl.when(circle.is_not_null()).then(pl.concat_list(circle)).otherwise("circles"))


def _telling(now: Standing) -> tuple[str | None, str | None]:
    """The code of the sector and the words for the place, as far as they were told."""
    sector = now.answers.get("sector")
    return sector_code(sector) if sector else None, now.answers.get("place")


def _frame(name: str, rows: Iterable[tuple[str | None, ...]]) -> pl.DataFrame:
    return pl.DataFrame(list(rows), schema={name: pl.String, **TELLING}, orient="row")


def _identified(named: pl.DataFrame) -> pl.DataFrame:
    known = named.with_columns(organisation=organisation_group(named["name"])).drop_nulls("organisation")
    return known.group_by("organisation", maintain_order=True).agg(
        pl.col("sector").drop_nulls().first(), pl.col("place").drop_nulls().first()
    )
