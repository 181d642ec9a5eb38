"""The sample network: rows written by hand for every feature, groups at chosen organisations, and many others."""

from datetime import date
from itertools import count
from random import Random

from scripts.invented import connections, google
from scripts.invented.connections import Connection, anybody, person
from scripts.invented.tables import table
from scripts.invented.work import listed_employer

SEED = 20261121  # the day the sample is meant to be looked at, see data/samples/README.md
PEOPLE = 400
PROFILES = "https://www.linkedin.com/in/"


def by_hand() -> list[Connection]:
    """The rows of sample_people.csv."""
    return [_written(row) for row in table("sample_people")]


def _written(row: dict[str, str]) -> Connection:
    whole = not row["slug"] or "://" in row["slug"]
    url = row["slug"] if whole else PROFILES + row["slug"]
    day = date.fromisoformat(row["connected_on"])
    return Connection(row["first"], row["last"], url, row["email"], row["company"], row["position"], day)


def groups(chance: Random) -> list[Connection]:
    """The people of sample_groups.csv: several at each organisation that matters to the user."""
    places = [row["organisation"] for row in table("sample_groups") for _ in range(int(row["people"]))]
    return [person(listed_employer(place, chance), "own", number, chance) for number, place in enumerate(places)]


def everybody() -> list[Connection]:
    """All rows. Only the rows written by hand share names, so the sample shows that case once and clearly."""
    chance = Random(SEED)  # noqa: S311 - invents people, keeps no secrets
    rows = by_hand() + groups(chance)
    names = {_name(row) for row in rows}
    numbers = count(len(rows))
    while len(rows) < PEOPLE:
        newcomer = anybody(next(numbers), chance)
        if _name(newcomer) not in names:
            names.add(_name(newcomer))
            rows.append(newcomer)
    return rows


def _name(row: Connection) -> str:
    return f"{row.first_name} {row.last_name}".casefold()


def files() -> dict[str, bytes]:
    """The generated files of data/samples, by name."""
    return {
        "Connections.csv": connections.to_csv(everybody()),
        "google-contacts.csv": google.to_csv(table("sample_circle")),
    }
