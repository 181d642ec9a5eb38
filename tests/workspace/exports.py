"""Invented exports of an invented network, with the truth about who is who in them."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import polars as pl

from planner.frames import Contacts, Touches
from planner.owner import Owner
from planner.pipeline import read_files
from planner.report import FileReport, Report
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import Entry, history, record
from planner.workspace.importing import Brought, bring_in
from planner.workspace.people import canonical_ids
from planner.workspace.records import held_contacts
from planner.workspace.schema import SEALED, imports
from planner.workspace.sealing import Row, rows_of

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
FILE = "Connections.csv"
NOTHING = dict.fromkeys(Contacts.column_names())
FIRST = ("Ada", "Bruno", "Carla", "Dino", "Elsa", "Furio")
LAST = ("Aceri", "Betulla", "Cedri", "Dafne", "Elce", "Faggi")
WORK = ("Officine Prova", "Comune di Fantasia", "Studio Esempio", "Banca Finta", None)
ROLES = ("Responsabile acquisti", "Consulente", "Impiegato", None)
BEGIN = date(2012, 1, 1)
SCHEMA = Contacts.create_empty().schema


@dataclass(frozen=True)
class Human:
    """Somebody, as an export shows them; ``human`` is who they are, which no export shows."""

    human: int
    first: str
    last: str
    day: date
    url: str | None = None
    email: str | None = None
    company: str | None = None
    position: str | None = None


@dataclass(frozen=True)
class Export:
    """A list as it is read: the humans row by row, and the day it was made."""

    rows: Sequence[Human]
    made: date | None = None
    file: str = FILE
    kind: str = "linkedin_connections"

    @property
    def contacts(self) -> pl.DataFrame:
        rows = [self._contact(at, one) for at, one in enumerate(self.rows, start=2)]
        return pl.DataFrame(rows, schema=SCHEMA, orient="row")

    @property
    def report(self) -> Report:
        count = len(self.rows)
        about = FileReport(name=self.file, kind=self.kind, holds="people", export_date=self.made, rows=count)
        return Report(files=(about.model_copy(update={"contacts": count}),))

    def _contact(self, row: int, one: Human) -> dict[str, object]:
        name = f"{one.first} {one.last}"
        told = {
            "contact_id": f"{self.file}:{row}", "file": self.file, "row": row, "kind": self.kind,
            "relation": "connection", "name_original": name, "full_name": name, "first_name": one.first,
            "last_name": one.last, "emails": [one.email] if one.email else [], "phones": [], "labels": [],
            "circles": [], "profile_url": one.url, "company": one.company, "position": one.position,
            "connected_on": one.day, "connected_year": one.day.year,
        }  # fmt: skip
        return {**NOTHING, **told}


@dataclass
class Truth:
    """A workspace, and of every row that it ever read the human whom it was about."""

    workspace: Workspace
    of_rows: dict[tuple[int, int], int] = field(default_factory=dict)

    def bring(self, export: Export, *, also_unlike: bool = False) -> Brought:
        """Import an export."""
        made_before = self.imports()
        brought = bring_in(
            self.workspace, export.contacts, Touches.create_empty(), export.report, Owner(),
            now=NOW, also_unlike=also_unlike,
        )  # fmt: skip
        for number in self.imports() - made_before:
            self.of_rows |= {(number, at): one.human for at, one in enumerate(export.rows, start=2)}
        return brought

    def imports(self) -> set[int]:
        with reading(self.workspace) as connection:
            return {row["import_id"] for row in rows_of(connection, imports)}

    def humans(self) -> dict[str, set[int]]:
        """Of each person, by the id that stands for them, whom their rows are about."""
        with reading(self.workspace) as connection:
            canonical, held = canonical_ids(history(connection)), held_contacts(connection)
        found: dict[str, set[int]] = {}
        for person, number, row in held.select("person_id", "import_id", "row").iter_rows():
            found.setdefault(canonical.get(person, person), set()).add(self.of_rows[number, row])
        return found

    def people_of_addresses(self, *exports: Export) -> list[int]:
        """How many people there are for each human whose profile address is in all exports, and the same."""
        urls = [{one.human: one.url for one in export.rows if one.url} for export in exports]
        kept = {human for human, url in urls[0].items() if all(told.get(human) == url for told in urls)}
        found = Counter(human for humans in self.humans().values() for human in humans)
        return [found[human] for human in sorted(kept)]

    def decide(self, chance: random.Random) -> dict[int, str]:
        """Give some people a status and a note; of whom, and which."""
        chosen = {person: next(iter(humans)) for person, humans in sorted(self.humans().items())
                  if chance.random() < 0.5}  # fmt: skip
        entries = [
            entry for person, human in chosen.items()
            for entry in (Entry(subject=person, kind="status", value="written", day=TODAY, due=TODAY),
                          Entry(subject=person, kind="note", text=f"note on {human}", day=TODAY))
        ]  # fmt: skip
        with writing(self.workspace) as connection:
            record(connection, entries)
        return {human: f"note on {human}" for human in chosen.values()}


def dump(workspace: Workspace) -> dict[str, list[Row]]:
    """Every row of every table."""
    with reading(workspace) as connection:
        return {table.name: rows_of(connection, table) for table in SEALED}


def bring_files(workspace: Workspace, *files: Path | tuple[str, bytes], also_unlike: bool = False) -> Brought:
    """Import files as a user does: read, cleaned, brought in."""
    read = read_files(files, today=TODAY)
    return bring_in(
        workspace, read.contacts, read.touches, read.report, read.owner, now=NOW, also_unlike=also_unlike
    )  # fmt: skip


def person_named(workspace: Workspace, name: str) -> str:
    """The id of the one person with a name."""
    (found,) = {row["person_id"] for row in dump(workspace)["people"] if row["full_name"] == name}
    return str(found)


class World:
    """A network that changes: people meet, move, marry, leave, hide their e-mail address, take another address."""

    def __init__(self, seed: int, size: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 -- invented people
        self.day = BEGIN
        self.count = 0
        self.people: list[Human] = []
        self._meet(size)

    def export(self, people: Sequence[Human] | None = None, *, with_urls: bool = True) -> Export:
        """The network, or some of it, as it is now; in any order, some rows twice."""
        rows = list(self.people if people is None else people)
        rows += [one for one in rows if self.chance.random() < 0.05]
        self.chance.shuffle(rows)
        return Export([one if with_urls else replace(one, url=None) for one in rows], self.day)

    def some(self) -> list[Human]:
        """A part of the network, somebody at least."""
        return self.chance.sample(self.people, self.chance.randint(1, max(1, len(self.people) // 2)))

    def live(self) -> None:
        """Some time passes."""
        self.people = [self._later(one) for one in self.people if self.chance.random() > 0.08]
        self._meet(self.chance.randint(1, 8))

    def _later(self, one: Human) -> Human:
        chance = self.chance.random
        changes: dict[str, str | None] = {}
        if chance() < 0.2:
            changes["position"] = self.chance.choice(ROLES)
        if chance() < 0.2:
            changes["company"] = self.chance.choice(WORK)
        if one.url and chance() < 0.15:
            changes["url"] = f"{one.url}-anew"
        if chance() < 0.06:
            changes["last"] = self.chance.choice(LAST)
        if chance() < 0.2:
            changes["email"] = None if one.email else f"p{one.human}@posta.example"
        return replace(one, **changes)  # type: ignore[arg-type]

    def _meet(self, count: int) -> None:
        """New people. Many share a name, a few also the day or the organisation with their namesake."""
        for _ in range(count):
            self.count += 1
            self.day += timedelta(days=self.chance.choice((0, 0, 1, 3, 30)))
            self.people.append(
                Human(
                    self.count,
                    self.chance.choice(FIRST),
                    self.chance.choice(LAST),
                    self.day,
                    f"https://www.linkedin.com/in/p{self.count}" if self.chance.random() < 0.9 else None,
                    f"p{self.count}@posta.example" if self.chance.random() < 0.3 else None,
                    self.chance.choice(WORK),
                    self.chance.choice(ROLES),
                )
            )
        self.day += timedelta(days=1)
