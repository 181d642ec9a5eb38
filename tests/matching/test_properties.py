"""What holds of any contacts, in any order."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.frames import Membership
from planner.matching import Resolved, explained, resolve
from planner.matching.clusters import REMEMBERED
from tests.amounts import examples
from tests.matching.network import BOOK, IN, LIST, MAIL, NOW, OLD, URL, Cells, contact, frame, known, network, owners

ROOT = Path(__file__).parents[2]
few = st.sampled_from
NAMES = [
    "Ada Neri",
    "Neri Ada",
    "A. Neri",
    "Ugo Neri",
    "Li",
    "Marco Rossi",
    "Mario Rossi",
    "Zita Brandolin",
    "Zita B.",
    "?",
]
CELLS = st.fixed_dictionaries(
    {
        "file": few([NOW, OLD, BOOK, LIST]),
        "profile_url": few([None, None, URL, f"{IN}zita-rossi"]),
        "emails": few([[], [], MAIL, ["neri@posta.example"], [*MAIL, "neri@posta.example"], ["info@posta.example"]]),
        "phones": few([[], [], ["011 5550199"]]),
        "company": few([None, "Alba", "Bosco"]),
        "connected_on": few([None, date(2021, 3, 12), date(2024, 6, 5)]),
    }
)
contacts = st.lists(st.tuples(few(NAMES), CELLS), min_size=1, max_size=10).map(
    lambda rows: [contact(row, name, **cells) for row, (name, cells) in enumerate(rows, start=1)]
)
Rows = list[Cells]


def whole(resolved: Resolved, contacts: pl.DataFrame) -> None:
    """Every contact is one person's, and what is said of it is said of all or of none."""
    assert resolved.membership["contact_id"].to_list() == contacts["contact_id"].sort().to_list()
    sources = resolved.people.select("person_id", contact_id="sources").explode("contact_id")
    assert dict(sources.select("contact_id", "person_id").iter_rows()) == owners(resolved)
    assert resolved.membership["reason"].null_count() == resolved.people.height
    assert set(resolved.review["a"]) | set(resolved.review["b"]) <= set(resolved.people["person_id"])
    assert not set(resolved.review.select("a", "b").rows()) & set(resolved.review.select("b", "a").rows())


@settings(max_examples=examples(8))
@given(contacts, st.randoms(use_true_random=False))
def test_any_order_of_the_rows_gives_the_same_people_reasons_and_questions(rows: Rows, chance: Random) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)
    one, other = resolve(frame(*rows)), resolve(frame(*shuffled))
    whole(one, frame(*rows))
    assert one.people.equals(other.people)
    assert one.membership.equals(other.membership)
    assert one.review.equals(other.review)


def test_any_order_of_a_whole_network_gives_the_same_bytes() -> None:
    shuffled = network().sample(fraction=1, shuffle=True, seed=3)
    for one, other in zip(resolve(network()), resolve(shuffled), strict=True):
        assert one.write_json() == other.write_json()


PROGRAM = """
from planner.matching import resolve
from tests.matching.network import network
for table in resolve(network()):
    print(table.write_json())
"""


def test_any_number_of_threads_gives_the_same_bytes() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM], check=True, cwd=ROOT, capture_output=True,
            env={**os.environ, "POLARS_MAX_THREADS": threads, "PYTHONHASHSEED": threads},
        ).stdout
        for threads in ("1", "2")
    }  # fmt: skip
    assert len(told) == 1


@settings(max_examples=examples(8))
@given(contacts)
def test_nobody_has_two_profiles_but_by_the_day_of_connecting_nor_two_rows_of_an_export(rows: Rows) -> None:
    table = frame(*rows)
    told = resolve(table).membership.select("contact_id", "person_id").join(table, on="contact_id")
    for person in told.partition_by("person_id"):
        if person["profile_url"].drop_nulls().n_unique() > 1:
            assert person["connected_on"].drop_nulls().is_duplicated().any()
        exported = person.filter(pl.col("relation") == "connection")
        twice = exported.filter(pl.len().over("file") > 1)
        assert twice.select("file", "profile_url").n_unique() == twice["file"].n_unique()


@settings(max_examples=examples(8))
@given(contacts)
def test_resolving_again_what_was_found_changes_nobody(rows: Rows) -> None:
    table = frame(*rows)
    found = resolve(table)
    again = resolve(table, found.membership.select("contact_id", "person_id"))
    assert owners(again) == owners(found)
    assert again.people.equals(found.people)
    assert set(again.membership["reason"].drop_nulls()) <= {REMEMBERED}


@settings(max_examples=examples(8))
@given(contacts, st.data())
def test_what_the_user_has_said_always_wins(rows: Rows, data: st.DataObject) -> None:
    letters = data.draw(st.lists(few(["p", "q", "r", ""]), min_size=len(rows), max_size=len(rows)))
    said = {str(row["contact_id"]): letter for row, letter in zip(rows, letters, strict=True) if letter}
    found = resolve(frame(*rows), known(said.items()), frozenset({frozenset("pq")}))
    whole(found, frame(*rows))
    whose = owners(found)
    of = {letter: {whose[contact] for contact, told in said.items() if told == letter} for letter in "pqr"}
    assert all(len(persons) <= 1 for persons in of.values())
    assert of["p"] <= {"p"}
    assert of["q"] <= {"q"}
    assert ("p", "q") not in {tuple(sorted(pair)) for pair in found.review.select("a", "b").iter_rows()}


@settings(max_examples=examples(8))
@given(contacts)
def test_every_contact_of_a_merged_person_but_the_first_can_be_explained(rows: Rows) -> None:
    table = frame(*rows)
    found = resolve(table)
    told = explained(table, found.membership)
    whose = owners(found)
    assert told.height == table.height - found.people.height
    assert told["contact_id"].is_unique().all()
    assert all(whose[one] == whose[other] and one != other for one, other in told.select("contact_id", "joined").rows())
    assert told["probability"].is_between(0, 1).all()


@settings(max_examples=examples(5))
@given(contacts, few(["z.csv", "0.csv", "Rubrica di Ada (2).csv", "ü.csv"]))
def test_a_file_may_be_renamed_and_another_added(rows: Rows, name: str) -> None:
    renamed = [
        row if row["file"] != NOW else row | {"file": name, "contact_id": f"{name}:{row['row']}"} for row in rows
    ]
    added = [
        contact(at, f"Ezio {surname}", file="other.csv") for at, surname in enumerate(("Torri", "Alberi"), start=1)
    ]
    table = frame(*renamed, *added)
    whole(resolve(table), table)


def test_a_whole_network_s_merges_are_told_with_reason_other_contact_and_evidence() -> None:
    found = resolve(network())
    whole(found, network())
    merged = found.membership.drop_nulls("reason")
    assert merged["joined"].null_count() == 0
    whose = owners(found)
    assert all(whose[one] == whose[other] for one, other in merged.select("contact_id", "joined").rows())
    weighed = merged.drop_nulls("evidence")
    assert weighed["probability"].null_count() == 0
    assert weighed.height > 0.9 * merged.height
    assert Membership.is_valid(found.membership)


def test_a_whole_network_can_be_explained_after_everything_was_remembered() -> None:
    found = resolve(network())
    kept = resolve(network(), found.membership.select("contact_id", "person_id"))
    assert kept.people.equals(found.people)
    assert explained(network(), kept.membership).equals(explained(network(), found.membership))
    assert explained(network(), found.membership).height == network().height - found.people.height


@pytest.mark.parametrize("column", ["emails", "phones"])
def test_contacts_with_nothing_but_their_names_are_no_error(column: str) -> None:
    bare = frame(*(contact(at, name, **{column: []}) for at, name in enumerate(("Ada", "?", "李伟", "Ada"), start=1)))
    whole(resolve(bare), bare)
