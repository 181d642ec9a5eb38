"""The ranking is measured right, against a truth that the program has no part in, and stays as good as it is."""

import re
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest

from benchmarks import rankings
from benchmarks.ranking import NAIVE, Figures, best_naive, figures, ndcg, target_of
from benchmarks.rankings.people import FOLDER, network
from benchmarks.rankings.truth import gains, true_frame
from scripts.invented.tables import table

AS_OF = date(2026, 11, 16)
PEOPLE, SEED = 1200, 5
LEAST_MEAN, LEAST_STEEP, LEAST_OF_ANY = 0.87, 0.8, 0.79
"""A little under what is measured on this network: 0.882, 0.817 and 0.812."""
AIM = {
    "words": "Buyer", "role": "purchasing", "level": "2", "sectors": "energy_utilities", "region_codes": "IT-25",
    "organisations": "A2A",
}  # fmt: skip
SOMEBODY = {
    "url": "u", "role": "purchasing", "family": "supply", "level": 2, "organisation": "A2A",
    "sector": "energy_utilities", "region": "IT-25", "strength": 0.5, "willing": 0.5, "touched": AS_OF, "shared": "",
    "on_linkedin": True, "title_said": True, "town_said": True, "sector_said": True, "seat": "IT-25",
}  # fmt: skip


@pytest.fixture(scope="module")
def measured() -> dict[str, Figures]:
    return figures(PEOPLE, SEED)


def gain(**changed: object) -> float:
    """The true gain of somebody who meets the aim in everything, but for what is changed."""
    worth: float = gains(pl.DataFrame([{**SOMEBODY, **changed}]), AIM, AS_OF)["gain"].item()
    return worth


@pytest.mark.parametrize(
    ("order", "share"),
    [("abc", 1.0), ("bac", 0.860), ("cba", 0.620)],
)
def test_an_order_is_worth_what_stands_on_top_of_it(order: str, share: float) -> None:
    truth = pl.DataFrame({"url": ["a", "b", "c"], "gain": [1.0, 0.5, 0.0]})
    assert ndcg(pl.Series(list(order)), truth) == pytest.approx(share, abs=0.001)
    assert ndcg(pl.Series(list(order)), truth, steep=True) <= share + 0.001


@pytest.mark.parametrize(
    "changed",
    [
        {"role": "accountant", "family": "finance"},
        {"role": "logistics"},
        {"level": 0},
        {"organisation": "Enel"},
        {"sector": "healthcare"},
        {"region": "IT-72"},
        {"strength": 1.0},
        {"strength": 0.0},
        {"willing": 0.1},
    ],
)
def test_whoever_meets_the_aim_less_brings_less(changed: dict[str, object]) -> None:
    assert gain(**changed) < gain()


def test_somebody_in_charge_opens_the_door_wider() -> None:
    elsewhere = {"role": "accountant", "family": "finance"}
    assert gain(level=3) > gain(level=2)
    assert gain(**elsewhere, level=4) > gain(**elsewhere, level=3) > gain(**elsewhere, level=2)


def test_a_close_tie_that_lies_dormant_helps_more_than_one_in_use() -> None:
    long_ago = AS_OF - timedelta(days=4 * 365)
    assert gain(strength=0.95, touched=long_ago) > gain(strength=0.95)


def test_what_the_files_do_not_say_counts_for_everybody_alike() -> None:
    rows = [{**SOMEBODY, "url": region, "region": region, "town_said": False} for region in ("IT-25", "IT-72")]
    assert gains(pl.DataFrame(rows), AIM, AS_OF)["knowable"].n_unique() == 1


def test_the_same_seed_gives_the_same_people() -> None:
    assert network(50, 3) == network(50, 3)
    assert network(50, 3) != network(50, 4)


def test_every_role_is_written_in_five_languages() -> None:
    written: dict[str, set[str]] = {}
    for row in table("roles", FOLDER):
        written.setdefault(row["role"], set()).add(row["language"])
    assert len(written) >= 40
    assert all(languages == {"it", "en", "es", "fr", "de"} for languages in written.values())


def test_the_truth_is_made_without_the_program() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(*rankings.__path__).glob("*.py")))
    assert not re.search(r"^\s*(from|import) planner", code, re.MULTILINE)


def test_the_targets_are_jobs_and_projects_in_both_languages() -> None:
    aims = table("targets", FOLDER)
    assert len(aims) >= 10
    assert {(aim["kind"], aim["language"]) for aim in aims} == {
        ("job", "it"), ("job", "en"), ("project", "it"), ("project", "en"),
    }  # fmt: skip
    roles = {row["role"] for row in table("roles", FOLDER)}
    assert all(set(aim["role"].split(";")) <= roles and target_of(aim).roles for aim in aims)


def test_everybody_of_the_network_has_a_gain() -> None:
    truth = gains(true_frame(network(300, 2)), dict(table("targets", FOLDER)[0]), AS_OF)
    assert truth["gain"].is_between(0, 1).all()
    assert truth["gain"].null_count() == truth["knowable"].null_count() == 0


def test_the_mean_of_the_targets_is_as_good_as_we_hold_ourselves_to(measured: dict[str, Figures]) -> None:
    assert measured["mean"]["ours"] >= LEAST_MEAN
    assert measured["mean"]["ours, steep"] >= LEAST_STEEP


def test_every_target_is_ranked_at_least_one_and_a_half_times_as_well_as_naively(measured: dict[str, Figures]) -> None:
    for name, one in measured.items():
        assert one["ours"] >= 1.5 * one[best_naive(one)], name


def test_no_target_falls_behind(measured: dict[str, Figures]) -> None:
    assert min(one["ours"] for one in measured.values()) >= LEAST_OF_ANY


def test_nobody_ranks_better_than_the_files_allow(measured: dict[str, Figures]) -> None:
    mean = measured["mean"]
    assert all(mean[name] < mean["knowable"] for name in ("ours", *NAIVE))
