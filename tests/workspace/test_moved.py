"""Somebody gone and somebody new of one name are asked about, and not merged."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import polars as pl
import pytest

from planner.frames import Review
from planner.pipeline import read_files, recall
from planner.workspace.database import Workspace, writing
from planner.workspace.history import Entry, record
from planner.workspace.importing import bring_in
from planner.workspace.moved import with_moved
from planner.workspace.opening import opened_in_memory

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
OTHERS = "".join(f"Piero,{last},https://www.linkedin.com/in/m-{last.lower()},,Alba,Sarto,01 Mar 2019\n"
                 for last in ("Abeti", "Betulla", "Carpini", "Dafne", "Elce", "Faggi", "Gelsi", "Larici"))  # fmt: skip
ONCE = "Zoe,Salici,https://www.linkedin.com/in/m-zoe,,Filanda Srl,Tessitrice,02 Mar 2019\n"
ONCE_TOO = "Ugo,Ontani,https://www.linkedin.com/in/m-ugo,,Terna,Analyst,03 Mar 2019\n"
NOW_ELSEWHERE_TOO = "Ugo,Ontani,https://www.linkedin.com/in/ugo-o,,Enel,Head of Data,06 Jun 2024\n"
NOW_ELSEWHERE = "Zoe,Salici,https://www.linkedin.com/in/zoe-s,,Banca Uno,Direttrice,05 Jun 2024\n"
NAMESAKE = "Zoe,Salici,https://www.linkedin.com/in/zoe-t,,Comune di Alba,Vigile,07 Jul 2025\n"


def bring(workspace: Workspace, rows: str) -> None:
    read = read_files([("Connections.csv", (HEADER + OTHERS + rows).encode())])
    moment = datetime(2026, 11, 22, tzinfo=UTC)
    bring_in(workspace, read.contacts, read.touches, read.report, read.owner, now=moment)


@pytest.mark.parametrize(
    ("before", "after", "asked"),
    [
        (ONCE, NOW_ELSEWHERE, 1),
        (ONCE, ONCE + NOW_ELSEWHERE, 0),
        (ONCE, NOW_ELSEWHERE + NAMESAKE, 0),
        (ONCE, ONCE, 0),
    ],
)
def test_only_one_gone_and_one_new_of_a_name_are_asked_about(before: str, after: str, asked: int) -> None:
    workspace = opened_in_memory()
    bring(workspace, before)
    bring(workspace, after)
    review = recall(workspace).resolved.review
    assert review.height == asked
    assert [list(reasons) for reasons in review["reasons"]] == [["gone-and-new"]] * asked


@pytest.mark.parametrize(("kind", "people"), [("same", 9), ("apart", 10)])
def test_the_answer_is_kept_and_not_asked_for_again(kind: str, people: int) -> None:
    workspace = opened_in_memory()
    bring(workspace, ONCE)
    bring(workspace, NOW_ELSEWHERE)
    one, other = recall(workspace).resolved.review.select("a", "b").row(0)
    with writing(workspace) as connection:
        entry = {"subject": one, "kind": kind, "value": other, "day": date(2026, 11, 22)}
        record(connection, [Entry.model_validate(entry)])
    network = recall(workspace)
    assert network.resolved.review.is_empty()
    assert network.profiles.height == people


@pytest.mark.parametrize(
    ("cards", "added"), [((), [0, 1]), ((4,), [5, 6]), ((4, 9, 9), [10, 11])], ids=["none", "one", "several"]
)
def test_each_pair_is_a_card_of_its_own_after_the_others(cards: Sequence[int], added: list[int]) -> None:
    workspace = opened_in_memory()
    bring(workspace, ONCE + ONCE_TOO)
    bring(workspace, NOW_ELSEWHERE + NOW_ELSEWHERE_TOO)
    network = recall(workspace)
    asked = [{"a": f"p-{at}", "b": "p-x", "probability": 0.5, "reasons": ["name-same"], "card": card}
             for at, card in enumerate(cards)]  # fmt: skip
    before = Review.validate(pl.DataFrame(asked, schema=Review.create_empty().schema, orient="row"))
    found = with_moved(before, network.imported.contacts, network.resolved.membership, frozenset())
    assert sorted(found["card"].to_list()) == [*cards, *added]


def test_a_pair_that_is_asked_about_anyhow_is_not_asked_about_twice() -> None:
    workspace = opened_in_memory()
    bring(workspace, ONCE)
    bring(workspace, NOW_ELSEWHERE)
    network = recall(workspace)
    one, other = network.resolved.review.select("a", "b").row(0)
    turned = network.resolved.review.with_columns(a=pl.lit(other), b=pl.lit(one))
    found = with_moved(turned, network.imported.contacts, network.resolved.membership, frozenset())
    assert found.height == 1
