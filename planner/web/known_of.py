"""What is known of somebody, line by line, so that two can be laid side by side."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import polars as pl

from planner.knowledge.naming import place_name
from planner.pipeline import Network
from planner.web import state
from planner.web.file_groups import kind_name
from planner.web.inert import inert
from planner.web.names import is_obscured

Row = Mapping[str, Any]
READ_IN = ("contact_id", "row_id", "person_id", "file", "row", "kind", "gone_in", "full_name", "position", "company")
PRIVATE = ("emails", "phones", "profile")
"""Not shown while names are hidden."""


def known_of(network: Network, people: Iterable[str]) -> dict[str, Row]:
    """Of each of these people what their contacts say, with ``contacts``, the rows it was read in."""
    found = network.profiles.filter(pl.col("person_id").is_in(sorted(set(people))))
    ids = found["sources"].explode()
    read = network.imported.contacts.filter(pl.col("contact_id").is_in(ids.implode())).select(READ_IN)
    rows = {row["contact_id"]: row for row in read.iter_rows(named=True)}
    return {
        one["person_id"]: {**one, "contacts": [rows[contact] for contact in one["sources"] if contact in rows]}
        for one in found.iter_rows(named=True)
    }


def facts(known: Row) -> list[str]:
    """What is known of a person but the name, as lines of Markdown."""
    say = state.say()
    told = {
        "place": _place(known),
        "emails": " · ".join(known["emails"]),
        "phones": " · ".join(known["phones"]),
        "profile": known["profile_url"],
        "connected": say.day(known["connected_on"], "long") if known["connected_on"] else known["connected_year"],
        "sources": " · ".join(source(one) for one in known["contacts"]),
    }
    shown = {name: value for name, value in told.items() if value and not (name in PRIVATE and is_obscured())}
    lines = [f"{say.say(f'duplicates-fact-{name}')}: {inert(str(value))}" for name, value in shown.items()]
    return [work(known) or say.say("duplicates-nothing-known"), *lines]


def work(known: Row) -> str:
    """Position and organisation in one line, safe to show."""
    return ", ".join(inert(known[name]) for name in ("position", "company") if known[name])


def source(contact: Row) -> str:
    """Where a contact was read; a file is often named by its person, and so it has no name while names are hidden."""
    say = state.say()
    file = kind_name(contact["kind"], say) if is_obscured() else contact["file"]
    return say.say("duplicates-source" if contact["gone_in"] is None else "duplicates-source-gone", file=file,
                   row=contact["row"])  # fmt: skip


def block(lines: Sequence[str]) -> str:
    """Lines one below the other."""
    return "  \n".join(lines)


def _place(known: Row) -> str | None:
    code = known["region"] or known["country"]
    place: str | None = known["place_said"] or known["place"]
    return place or (place_name(code, state.say().language) if code else None)
