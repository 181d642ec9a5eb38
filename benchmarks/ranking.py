"""How well people are ranked, on invented networks of which the truth is known, beside rankings anybody could make.

python -m benchmarks.ranking [--people 5000] [--seed 1] [--parts]

The figure is nDCG@50: what the first fifty would bring, the earlier the more it counts, as a share of what the best
fifty in the best order would. ``--parts`` also says how it would be if one part of the score were measured truly.
"""

import argparse
import json
from datetime import date
from math import log2

import polars as pl
from rapidfuzz import fuzz

from benchmarks.rankings.files import archive
from benchmarks.rankings.people import FOLDER, Person, network
from benchmarks.rankings.truth import gains, true_frame
from planner.model import Settings, Target
from planner.pipeline import Measured, Network, load, measure, rank_measured
from planner.planning import rank
from planner.scoring import score
from scripts.invented.tables import table

AS_OF = date(2026, 11, 16)
TOP = 50
GRADES = 4
"""A gain of 1 is the best of four grades in the steep figure."""
TRUE_PARTS = {"role": "true_role", "sector": "true_sector", "region": "true_region", "organisation": "door",
              "tie": "true_tie"}  # fmt: skip
Figures = dict[str, float]


def figures(people: int, seed: int, *, parts: bool = False) -> dict[str, Figures]:
    """nDCG@50 of each ranking by target, and the mean of all."""
    persons = network(people, seed)
    loaded = load([archive(persons, seed)])
    by_target = {aim["name"]: _figures(loaded, persons, aim, parts=parts) for aim in table("targets", FOLDER)}
    rankings = next(iter(by_target.values()))
    mean = {name: sum(one[name] for one in by_target.values()) / len(by_target) for name in rankings}
    return {**by_target, "mean": mean}


def best_naive(figures: Figures) -> str:
    """The naive ranking that does best."""
    return max(NAIVE, key=lambda name: figures[name])


def target_of(aim: dict[str, str]) -> Target:
    """What the owner tells the program."""
    told = {name: tuple(aim[name].split(";")) for name in ("sectors", "regions", "organisations")}
    return Target.model_validate({"kind": aim["kind"], "roles": aim["words"].split(";"), **told,
                                  "past_organisations": (aim["past"],)})  # fmt: skip


def _figures(loaded: Network, persons: list[Person], aim: dict[str, str], *, parts: bool) -> Figures:
    truth = gains(true_frame(persons), aim, AS_OF)
    measured = measure(loaded, target_of(aim), AS_OF)
    ours = rank_measured(measured, Settings()).select("person_id", url="profile_url")
    rows = _rows(persons)
    found = {"ours": ndcg(ours["url"], truth), "ours, steep": ndcg(ours["url"], truth, steep=True)}
    found |= {name: ndcg(order(rows, aim), truth) for name, order in NAIVE.items()}
    knowable = truth.sort("knowable", descending=True)["url"]
    found["knowable"] = ndcg(knowable, truth)
    if parts:
        found |= {f"true {part}": ndcg(_with_truth(measured, truth, (part,)), truth) for part in TRUE_PARTS}
        found["all parts true"] = ndcg(_with_truth(measured, truth, tuple(TRUE_PARTS)), truth)
    return found


def ndcg(order: pl.Series, truth: pl.DataFrame, *, steep: bool = False) -> float:
    """nDCG@50 of addresses in an order; ``truth`` has ``url`` and ``gain``.

    The gain counts as it is, as the measure's authors have it (Järvelin and Kekäläinen 2002); ``steep``: as 2^(4 gain)
    - 1, as search engines grade pages, so that the very best alone decide.
    """
    gain_of = dict(truth.with_columns(_counted(steep=steep)).select("url", "gain").iter_rows())
    best = sorted(gain_of.values(), reverse=True)
    return _discounted([gain_of[url] for url in order.head(TOP)]) / _discounted(best[:TOP])


def _counted(*, steep: bool) -> pl.Expr:
    return (2.0 ** (GRADES * pl.col("gain")) - 1).alias("gain") if steep else pl.col("gain")


def _discounted(found: list[float]) -> float:
    return sum(gain / log2(place + 2) for place, gain in enumerate(found))


def _rows(persons: list[Person]) -> pl.DataFrame:
    """What the file says, latest connection first."""
    rows = [(one.row.url, f"{one.row.last_name} {one.row.first_name}", one.row.position, one.row.connected_on)
            for one in persons]  # fmt: skip
    names = ["url", "name", "position", "day"]
    return pl.DataFrame(rows, schema=names, orient="row").sort("day", descending=True, maintain_order=True)


def by_keywords(rows: pl.DataFrame, aim: dict[str, str]) -> pl.Series:
    """How many words of the role the position holds; of equals the latest connection."""
    words = aim["words"].lower().replace(";", " ").split()
    said = pl.col("position").str.to_lowercase()
    count = pl.sum_horizontal(said.str.contains(word, literal=True).cast(pl.Int64) for word in words)
    return rows.sort(count, descending=True, maintain_order=True)["url"]


def by_recency(rows: pl.DataFrame, _: dict[str, str]) -> pl.Series:
    """The latest connection first."""
    return rows["url"]


def by_likeness(rows: pl.DataFrame, aim: dict[str, str]) -> pl.Series:
    """How alike role and position are as texts (RapidFuzz's WRatio); of equals the latest connection."""
    wanted = [word.lower() for word in aim["words"].split(";")]
    alike = [max(fuzz.WRatio(word, text.lower()) for word in wanted) for text in rows["position"]]
    return rows.with_columns(alike=pl.Series(alike)).sort("alike", descending=True, maintain_order=True)["url"]


def by_name(rows: pl.DataFrame, _: dict[str, str]) -> pl.Series:
    """By surname."""
    return rows.sort("name", maintain_order=True)["url"]


NAIVE = {"keywords": by_keywords, "latest": by_recency, "fuzzy title": by_likeness, "alphabetical": by_name}


def _with_truth(measured: Measured, truth: pl.DataFrame, parts: tuple[str, ...]) -> pl.Series:
    """Our order if these parts were the true ones: what a part's reading costs."""
    known = truth.select("url", *(pl.col(TRUE_PARTS[part]).alias(part) for part in parts)).unpivot(
        index="url", variable_name="part", value_name="true"
    )
    ids = measured.people.select("person_id", url="profile_url")
    told = measured.parts.join(ids, on="person_id").join(known, on=["url", "part"], how="left").with_columns(
        value=pl.coalesce("true", "value"),
        confidence=pl.when(pl.col("true").is_not_null()).then(1.0).otherwise("confidence"),
    )  # fmt: skip
    return rank(measured.people, score(told, Settings()))["profile_url"]


def main() -> None:
    """Print the figures as JSON."""
    options = argparse.ArgumentParser(description="Measure the ranking against known truth and naive rankings.")
    options.add_argument("--people", type=int, default=5000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--parts", action="store_true", help="also with one part at a time measured truly")
    chosen = options.parse_args()
    told = figures(chosen.people, chosen.seed, parts=chosen.parts)
    rounded = {target: {name: round(value, 3) for name, value in one.items()} for target, one in told.items()}
    best = best_naive(told["mean"])
    print(json.dumps(rounded, indent=1, ensure_ascii=False))
    print(f"{told['mean']['ours']:.3f}, {told['mean']['ours'] / told['mean'][best]:.2f} times the best naive: {best}")


if __name__ == "__main__":
    main()
