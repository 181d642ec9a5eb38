"""Invented people as the choice of a plan sees them: crowded employers, rare kinds of tie, few personal circles."""

from datetime import date, timedelta
from itertools import accumulate
from random import Random

import polars as pl

KINDS = ("moderate", "dormant", "strong", "new", "unknown")
PURPOSES = ("opening", "bridge", "exchange", "insight", "nurture")
SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "person_id": pl.String, "score": pl.Float64, "organisation": pl.String, "tie_kind": pl.String,
    "purpose": pl.String, "sector": pl.String, "circles": pl.List(pl.String), "easy": pl.Boolean,
}  # fmt: skip
MONDAY = date(2026, 11, 23)


def ranked_people(people: int, seed: int) -> pl.DataFrame:
    """So many people with the columns that ``select`` looks at, in any order; each seed is another sort of network."""
    chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
    employers, sectors = chance.randint(1, max(2, people)), chance.randint(1, 15)
    kinds, purposes = _uneven(KINDS, chance), _uneven(PURPOSES, chance)
    personal, known = chance.choice((0.0, 0.02, 0.2)), chance.uniform(0.3, 1.0)
    points = dict(zip(PURPOSES, (chance.uniform(0, 25) for _ in PURPOSES), strict=True))
    rows = []
    for number in range(people):
        purpose, close = _drawn(purposes, chance), chance.random() < personal
        rows.append(
            {
                "person_id": f"p{number:05}",
                "score": round(min(100.0, chance.betavariate(3, 3) * 75 + points[purpose]), 2),
                "organisation": f"o{_crowded(employers, chance)}" if chance.random() < known else None,
                "tie_kind": "strong" if close else _drawn(kinds, chance),
                "purpose": purpose,
                "sector": f"s{_crowded(sectors, chance)}" if chance.random() < known else None,
                "circles": ["friends"] if close else [],
                "easy": close or chance.random() < personal,
            }
        )
    return pl.DataFrame(rows, schema=SCHEMA)


def working_weeks(count: int) -> list[list[date]]:
    """Weeks of five working days, none of them in a light month."""
    return [[MONDAY + timedelta(weeks=week, days=day) for day in range(5)] for week in range(count)]


def _uneven(names: tuple[str, ...], chance: Random) -> tuple[tuple[str, ...], list[float]]:
    return names, list(accumulate(chance.random() ** 2 for _ in names))


def _drawn(uneven: tuple[tuple[str, ...], list[float]], chance: Random) -> str:
    names, bounds = uneven
    return chance.choices(names, cum_weights=bounds)[0]


def _crowded(most: int, chance: Random) -> int:
    """A number below ``most``, small ones far more often: a few employers have many people."""
    return int(most * chance.random() ** 3)
