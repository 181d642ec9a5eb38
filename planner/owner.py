"""What LinkedIn's archive says of its owner, and the target that it suggests: proposed, never imposed."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date

from pydantic import BaseModel, ConfigDict

from planner.cleaning.dates import MONTHS
from planner.cleaning.vague_dates import read_last_contact
from planner.profiling.owner_links import Stint
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
    stints: tuple[Stint, ...] = ()
    """When the user was at each of these, as far as the archive tells; one may have several."""
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
    def past_organisations(self) -> tuple[Stint, ...]:
        """Where people may know the user from, each with the times there if they are known."""
        names = (*self.employers, *self.schools, *self.communities)
        times = {name: [time for time in self.stints if time.name.casefold() == name.casefold()] for name in names}
        return tuple(time for name in dict.fromkeys(names) for time in times[name] or [Stint(name=name)])


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
        stints=_stints(rows),
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
        past_organisations=_distinct(stint.name for stint in owner.past_organisations)[:MOST],
        offers=_distinct(owner.skills)[:MOST],
    )


def _stints(rows: dict[str, list[Row]]) -> tuple[Stint, ...]:
    """The times at organisations, those without a day left out; a study without an end may be over: not known."""
    told = [(row, kind) for kind in ("positions", "education", "volunteering") for row in rows.get(kind, [])]
    found = (_stint(row, has_end=kind != "education") for row, kind in told)
    return tuple(stint for stint in found if stint)


def _stint(row: Row, *, has_end: bool) -> Stint | None:
    """One time, from the first day that its start may mean to the last that its end may; ``has_end``: none is now."""
    name, since, until = (row.get(fact) for fact in ("organisation", "started_on", "finished_on"))
    begun, over = _span(since), _span(until)
    if not (name and name.strip() and begun and (over or (has_end and not until))):
        return None
    return Stint(name=name.strip()[:MAX_CHARS], since=begun[0], until=over[1] if over else None)


def _span(text: str | None) -> tuple[date, date] | None:
    """The first and the last day of "Jan 2022" or "2018"; None where no year is told."""
    read = read_last_contact(text or "", None)
    if not read.year:
        return None
    if read.day:
        return read.day, read.day
    first, last = read.month or 1, read.month or MONTHS
    return date(read.year, first, 1), date(read.year, last, monthrange(read.year, last)[1])


def _distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    """Each value once whatever its capitals, as it was written first."""
    found: dict[str, str] = {}
    for value in values:
        if value and value.strip():
            found.setdefault(value.strip().casefold(), value.strip()[:MAX_CHARS])
    return tuple(found.values())
