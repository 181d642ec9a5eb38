"""Contacts made by hand, alone or in the middle of a network, and who was found to be whom."""

from collections.abc import Iterable
from functools import cache

import polars as pl

from benchmarks.accuracy import true_persons
from benchmarks.overlap import Made, overlapping
from planner.frames import Contacts
from planner.matching import Resolved, resolve
from planner.matching.names import name_key
from planner.pipeline import read_files

Cells = dict[str, object]
IN = "https://www.linkedin.com/in/"
URL = f"{IN}ada"
MAIL = ["ada@posta.example"]
NOW, OLD, BOOK, LIST = "linkedin-2026.csv", "linkedin-2024.csv", "google.csv", "list.csv"
"""The files of the network: two of LinkedIn's exports and two lists. Contacts made by hand may stand in them too."""
EMPTY = dict.fromkeys(Contacts.column_names())


def contact(row: int, name: str, **cells: object) -> Cells:
    """A contact in a ``file``, the first word its given name; a connection, unless the file is a mere list."""
    file = str(cells.pop("file", "a.csv"))
    first, _, last = name.partition(" ")
    made = {
        "contact_id": f"{file}:{row}", "file": file, "row": row, "kind": "list",
        "relation": "contact" if file in {BOOK, LIST} else "connection",
        "name_original": name, "full_name": name, "first_name": first, "last_name": last or None,
        "emails": [], "phones": [], "circles": [], "labels": [],
    }  # fmt: skip
    return {**EMPTY, **made, **cells}


def frame(*contacts: Cells) -> pl.DataFrame:
    """A frame of Contacts."""
    return Contacts.validate(pl.DataFrame(list(contacts), schema=Contacts.create_empty().schema, orient="row"))


def placed(*contacts: Cells) -> pl.DataFrame:
    """Contacts as the parts of matching take them: each with its place, its name's key and its export."""
    return in_places(frame(*contacts))


def in_places(contacts: pl.DataFrame) -> pl.DataFrame:
    """The same of a frame of Contacts."""
    export = pl.when(pl.col("relation") == "connection").then("file")
    return contacts.with_row_index("at").with_columns(name_key=name_key(pl.col("full_name")), export=export)


@cache
def made(rows: int, seed: int) -> Made:
    """A network that a user could have, in four files, with the truth."""
    return overlapping(rows, seed)


@cache
def network(rows: int = 600, seed: int = 77) -> pl.DataFrame:
    """Its contacts."""
    return read_files(made(rows, seed).files).contacts


@cache
def strangers() -> pl.DataFrame:
    """One contact of each person of the network: names and employers are as frequent as they would be there."""
    truth = true_persons(made(600, 77).truth)
    told = network().join(truth, on="contact_id", maintain_order="left")
    return told.unique("person", keep="first", maintain_order=True).drop("person")


def among_strangers(*contacts: Cells) -> Resolved:
    """Who is who of some contacts in the middle of a network of 300 others."""
    return resolve(pl.concat([strangers(), frame(*contacts)]))


def owners(resolved: Resolved) -> dict[str, str]:
    """Whose each contact is."""
    return dict(resolved.membership.select("contact_id", "person_id").iter_rows())


def groups(resolved: Resolved) -> set[frozenset[str]]:
    """Which contacts are one person."""
    return {frozenset(sources) for sources in resolved.people["sources"].to_list()}


def settled(**persons: str) -> pl.DataFrame:
    """Whose each contact is known to be; ``a2`` stands for ``a.csv:2``."""
    return known((f"{contact[0]}.csv:{contact[1:]}", person) for contact, person in persons.items())


def known(persons: Iterable[tuple[str, str]]) -> pl.DataFrame:
    """Whose each contact (by its id) is known to be."""
    return pl.DataFrame(list(persons), schema={"contact_id": pl.String, "person_id": pl.String}, orient="row")


def verdict(resolved: Resolved, one: Cells, other: Cells) -> str:
    """What came of two contacts: they are ``one`` person, the user is ``asked``, or they are ``two`` people."""
    whose = owners(resolved)
    pair = sorted(whose[str(told["contact_id"])] for told in (one, other))
    asked = {tuple(sorted(row)) for row in resolved.review.select("a", "b").iter_rows()}
    return "one" if pair[0] == pair[1] else "asked" if tuple(pair) in asked else "two"
