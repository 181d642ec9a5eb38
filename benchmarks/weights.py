"""Fit the weights of matching to invented networks whose truth is known, and print them.

python -m benchmarks.weights 10000:2:normal:coined 10000:3:hard:listed ...

A logistic regression over all pairs that meet in a block (Newton's method, a little ridge), in bits. The networks
are of several sizes, kinds and difficulties so that no weight fits only one.
"""

import argparse

import numpy as np
import polars as pl

from benchmarks.accuracy import true_persons
from benchmarks.overlap import overlapping
from planner import read_files
from planner.matching import best_first
from planner.matching.blocks import candidate_pairs, with_signs
from planner.matching.evidence import COMPARED, evidence
from planner.matching.levels import LEVELS
from planner.matching.traits import traits_of
from planner.matching.weights import MEASURES, measures

NETWORKS = (
    "1000:101:normal:listed", "1000:102:normal:coined", "3000:103:hard:listed", "10000:104:normal:listed",
    "10000:105:normal:coined", "10000:106:hard:coined", "10000:107:easy:listed", "30000:108:normal:listed",
)  # fmt: skip
RIDGE, ROUNDS = 1.0, 30
FEW = 20
"""A level of fewer pairs is not fitted."""
FARTHEST = 30.0


def features(network: str) -> tuple[pl.DataFrame, pl.Series]:
    """A column for each weight, a row for each pair of a network ``rows:seed:difficulty:names``; and the truth."""
    rows, seed, difficulty, names = network.split(":")
    made = overlapping(int(rows), int(seed), difficulty, names)  # type: ignore[arg-type]
    contacts = best_first(read_files(made.files).contacts)
    traits = traits_of(contacts)
    pairs = evidence(with_signs(candidate_pairs(traits.rows, traits.ids), traits.rows), traits)
    levels = [
        (pl.col(name) == one).cast(pl.Float64).alias(f"{name} {one}")
        for name in COMPARED for one in LEVELS.categories if one != "missing"
    ]  # fmt: skip
    person = contacts.join(true_persons(made.truth), on="contact_id", how="left", maintain_order="left")["person"]
    told = pairs.with_columns(**measures(contacts.height)).select(*levels, *MEASURES)
    return told, (person[pairs["left"]] == person[pairs["right"]]).fill_null(value=False)


def fitted(told: pl.DataFrame, truth: pl.Series) -> dict[str, float]:
    """The weights, in bits."""
    used = [name for name in told.columns if told[name].sum() and (told[name] != 0).sum() >= FEW]
    x, y = told.select(used).to_numpy(), truth.cast(pl.Float64).to_numpy()
    w = np.zeros(len(used))
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -FARTHEST, FARTHEST)))
        slope = x.T @ (y - p) - RIDGE * w
        curve = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(len(used))
        w += np.linalg.solve(curve, slope)
    return dict(zip(used, (w / np.log(2)).round(2).tolist(), strict=True))


def main() -> None:
    """Print the fitted weights as lines of the vocabulary."""
    options = argparse.ArgumentParser(description="Fit the weights of matching to invented networks.")
    options.add_argument("networks", nargs="*", default=NETWORKS, metavar="ROWS:SEED:DIFFICULTY:NAMES")
    made = [features(network) for network in options.parse_args().networks]
    weights = fitted(pl.concat(told for told, _ in made), pl.concat(truth for _, truth in made))
    for name, bits in weights.items():
        print(f"{name},{bits}")


if __name__ == "__main__":
    main()
