"""What LinkedIn's archive says of its owner, and the target that it suggests: proposed, never imposed."""

import re
from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from planner.profiling.sectors import sector_code
from planner.reading.source import Source

SEVERAL = re.compile(r"\s*[;|]\s*")
"""LinkedIn joins several values in one cell by either, according to the column."""
MOST = 30
"""So many proposals of a kind are enough to choose from."""
MAX_CHARS = 200
Row = dict[str, str | None]


class Owner(BaseModel):
    """The user as their own archive tells, most important or latest first. Nothing here is about anybody else."""

    model_config = ConfigDict(frozen=True)

    name: str | None = None
    headline: str | None = None
    industry: str | None = None
    place: str | None = None
    employers: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    """Where the user volunteers or volunteered."""
    certifications: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    wanted_roles: tuple[str, ...] = ()
    wanted_places: tuple[str, ...] = ()
    wanted_industries: tuple[str, ...] = ()
    wanted_organisations: tuple[str, ...] = ()
    """Named in the job preferences, applied to, saved, or followed: in this order."""

    @property
    def past_organisations(self) -> tuple[str, ...]:
        """Where people may know the user from."""
        return (*self.employers, *self.schools, *self.communities)


class Proposal(BaseModel):
    """What the target's fields could hold. ``sectors`` are codes of our vocabulary."""

    model_config = ConfigDict(frozen=True)

    roles: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    past_organisations: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


def owner_of(sources: Sequence[Source]) -> Owner:
    """The owner, out of the source files that hold facts about them; nothing in it where there are none."""
    rows: dict[str, list[Row]] = {}
    for source in sources:
        if source.format.holds == "owner":
            rows.setdefault(source.format.kind.removeprefix("linkedin_"), []).extend(source.rows.to_dicts())

    def cells(fact: str, *kinds: str) -> tuple[str, ...]:
        return _distinct(row[fact] for kind in kinds for row in rows.get(kind, []))

    def several(fact: str) -> tuple[str, ...]:
        return _distinct(value for cell in cells(fact, "job_preferences") for value in SEVERAL.split(cell))

    profile = next(iter(rows.get("profile", [])), {})
    name = " ".join(part for part in (profile.get("first_name"), profile.get("last_name")) if part)
    return Owner(
        name=name or None,
        headline=profile.get("headline"),
        industry=profile.get("industry"),
        place=profile.get("place"),
        employers=cells("organisation", "positions"),
        schools=cells("organisation", "education"),
        communities=cells("organisation", "volunteering"),
        certifications=cells("name", "certifications"),
        skills=cells("name", "skills"),
        languages=cells("name", "languages"),
        events=cells("name", "events"),
        wanted_roles=_distinct([*several("titles"), *cells("title", "job_applications", "saved_jobs")]),
        wanted_places=several("places"),
        wanted_industries=several("industries"),
        wanted_organisations=_distinct(
            [*several("organisations"), *cells("organisation", "job_applications", "saved_jobs", "company_follows")]
        ),
    )


def proposal_of(owner: Owner) -> Proposal:
    """What the archive suggests for the target: wishes from what the user told LinkedIn, facts from their past."""
    sectors = (sector_code(name) for name in (*owner.wanted_industries, owner.industry) if name)
    places = (*owner.wanted_places, owner.place) if owner.place else owner.wanted_places
    return Proposal(
        roles=_distinct(owner.wanted_roles)[:MOST],
        sectors=_distinct(code for code in sectors if code),
        regions=_distinct(places)[:MOST],
        organisations=_distinct(owner.wanted_organisations)[:MOST],
        past_organisations=_distinct(owner.past_organisations)[:MOST],
        offers=_distinct(owner.skills)[:MOST],
    )


def _distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    """Each value once whatever its capitals, as it was written first."""
    found: dict[str, str] = {}
    for value in values:
        if value and value.strip():
            found.setdefault(value.strip().casefold(), value.strip()[:MAX_CHARS])
    return tuple(found.values())
