"""Why to talk to somebody: the purposes that a person suits, how well, and by which rule.

opening   works in an organisation aimed at, near the role or in charge there
bridge    works there in another function, or knows many others by their work (planner.planning.connectors)
exchange  shares a past or a personal circle with the user: ideas and encouragement
insight   knows the role or the sector aimed at
nurture   everybody: stay in touch, nothing asked

The rules with their strengths and the weights of each purpose are data: planner/knowledge/purposes.toml.
"""

import tomllib
from functools import cache
from typing import Any, get_args

import polars as pl
from pydantic import BaseModel, ConfigDict, Field

from planner.knowledge import FOLDER
from planner.model import PARTS, Part, Purpose
from planner.planning.connectors import with_connector
from planner.profiling.strength import DORMANT_YEARS, ENOUGH, STRONG, contact_told, known_weight, strength
from planner.scoring.fit import IN_CHARGE
from planner.scoring.usefulness import is_personal

NEAR = 0.5
"""From here on a role or sector counts as met."""
RELATED = 0.1
"""From here on a role is at least in a function near the one aimed at; another function keeps 0.03 (scoring.roles)."""
AT_THE_TOP = ["owner", "partner", "cxo"]
WELL_PLACED = [*IN_CHARGE, "senior"]
OF_THE_WHOLE = ["general_management", "entrepreneurship"]
"""Functions that decide for all others."""
HIRES = ["finds_people", "hires"]

BY_RULE = 0.7
"""How much of a suitability the rule brings; the rest is what the parts of the score say. Our own choice: enough that
a better match moves a person between purposes whose rules are equally good, and never past a much better rule."""
SERVES = 0.4
"""From this suitability on a further purpose is named beside the first: more than mere staying in touch."""

NEW_YEARS = 1.0
"""A tie less than a year old."""

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
NEEDED = (
    "position", "company", "functions", "seniority", "sectors", "circles", "shared",
    *(f"{part}_value" for part in PARTS),
)  # fmt: skip
"""The columns that purposes are told from."""
SUITS = tuple(f"{name}_suits" for name in PURPOSES)

Row = dict[str, Any]
"""One person of ``with_rules``."""


class Rule(BaseModel):
    """One condition (``CONDITIONS``) and how far (0..1) whoever meets it can serve the purpose."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    when: str
    strength: float = Field(gt=0, le=1)
    reason: str


class Recipe(BaseModel):
    """One purpose: its rules, the strongest first, and its weights over the parts of the score."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: str
    weights: dict[Part, float]
    rules: tuple[Rule, ...]


@cache
def recipes() -> dict[Purpose, Recipe]:
    """Every purpose with its recipe, the most telling first: of equal ones the first is named."""
    told = tomllib.loads((FOLDER / "purposes.toml").read_text(encoding="utf-8"))
    return {name: Recipe.model_validate(told[name]) for name in told if name in PURPOSES}


def purpose() -> pl.Expr:
    """The purpose that suits each of whole columns (NEEDED) best."""
    return pl.struct(NEEDED).map_batches(
        lambda people: with_suitability(people.struct.unnest())["best"], return_dtype=pl.String
    )


def with_suitability(people: pl.DataFrame) -> pl.DataFrame:
    """People (NEEDED) with ``<purpose>_rule`` (null: none applies), ``<purpose>_suits`` (0..1) and ``best``."""
    ruled = with_connector(people).with_columns(
        _rule(recipe).alias(f"{name}_rule") for name, recipe in recipes().items()
    )
    suited = ruled.with_columns(_suits(name, recipe).alias(f"{name}_suits") for name, recipe in recipes().items())
    most = pl.max_horizontal(f"{name}_suits" for name in recipes())
    best = pl.coalesce(pl.when(pl.col(f"{name}_suits") == most).then(pl.lit(name)) for name in recipes())
    return suited.with_columns(best=best)


def with_rules(people: pl.DataFrame) -> pl.DataFrame:
    """People (NEEDED and purpose) with ``purpose_rule``, which led to their purpose, and how far each suits."""
    told = with_suitability(people.select(*NEEDED, "purpose"))
    rule = pl.coalesce(pl.when(pl.col("purpose") == name).then(f"{name}_rule") for name in recipes())
    return people.with_columns(told.select(rule.alias("purpose_rule"), *SUITS))


def other_purposes(row: Row) -> tuple[Purpose, ...]:
    """The further purposes that one of ``with_rules`` serves, the best first."""
    suits = {name: row[f"{name}_suits"] for name in recipes() if name != row["purpose"]}
    return tuple(sorted((name for name in suits if suits[name] >= SERVES), key=lambda name: -suits[name]))


def _rule(recipe: Recipe) -> pl.Expr:
    """The first rule that applies."""
    return pl.coalesce(pl.when(CONDITIONS[rule.when]).then(pl.lit(rule.when)) for rule in recipe.rules)


def _suits(name: Purpose, recipe: Recipe) -> pl.Expr:
    """The strength of the rule, seven tenths as it is and three tenths as far as the known parts bear it out."""
    strengths = {rule.when: rule.strength for rule in recipe.rules}
    strength = pl.col(f"{name}_rule").replace_strict(strengths, default=0.0, return_dtype=pl.Float64)
    known = {part: pl.col(f"{part}_value") for part in recipe.weights}
    points = pl.sum_horizontal(value.fill_null(0.0) * recipe.weights[part] for part, value in known.items())
    weight = pl.sum_horizontal(value.is_not_null() * recipe.weights[part] for part, value in known.items())
    fits = pl.when(weight > 0).then(points / weight).otherwise(0.0)
    return strength * (BY_RULE + (1 - BY_RULE) * fits)


def _conditions() -> dict[str, pl.Expr]:
    inside = pl.col("organisation_value").fill_null(0.0) > 0
    role, sector = pl.col("role_value"), pl.col("sector_value").fill_null(0.0)
    in_charge, at_the_top = (
        pl.col("seniority").is_in(ranks).fill_null(value=False) for ranks in (IN_CHARGE, AT_THE_TOP)
    )
    whole = pl.any_horizontal(pl.col("functions").list.contains(code) for code in OF_THE_WHOLE).fill_null(value=False)
    kind = pl.col("connector").fill_null("none")
    return {
        "inside_near_role": inside & (role >= NEAR),
        "inside_decides": inside & in_charge & (at_the_top | whole | (role >= RELATED) | role.is_null()),
        "inside_in_charge": inside & in_charge,
        "inside_hires": inside & kind.is_in(HIRES),
        "inside_well_placed": inside & pl.col("seniority").is_in(WELL_PLACED).fill_null(value=False),
        "inside": inside,
        "finds_people": kind == "finds_people",
        "association": kind == "association",
        "teaches": kind == "teaches",
        "shared_past": pl.col("shared").is_not_null(),
        "personal_circle": is_personal(),
        "near_role": role >= NEAR,
        "near_sector": sector >= NEAR,
        "everybody": pl.lit(value=True),
    }


CONDITIONS = _conditions()
"""What the rules of purposes.toml may ask of a person."""


def tie_kind(years: pl.Expr) -> pl.Expr:
    """What kind of tie it is; ``years`` is that of tie_years: since connecting and since the last touch.

    Silence that files tell comes before the age of the connection, and a strength counts where enough tells it. A
    personal circle is close whatever passed on LinkedIn; only the user's own word on a last contact says otherwise.
    """
    connected, touched = years.struct.field("connected"), years.struct.field("touched")
    close = (known_weight(touched) >= ENOUGH) & (strength(touched) >= STRONG)
    quiet = pl.coalesce(touched, connected)
    lost = contact_told() & (touched >= DORMANT_YEARS)
    return (
        pl.when(is_personal() & ~lost).then(pl.lit("strong"))
        .when(touched >= DORMANT_YEARS).then(pl.lit("dormant"))
        .when(close & (quiet.is_null() | (quiet < DORMANT_YEARS))).then(pl.lit("strong"))
        .when(connected < NEW_YEARS).then(pl.lit("new"))
        .when(quiet < DORMANT_YEARS).then(pl.lit("moderate"))
        .when(quiet >= DORMANT_YEARS).then(pl.lit("dormant"))
        .when(known_weight(touched) >= ENOUGH).then(pl.lit("moderate"))
        .otherwise(pl.lit("unknown"))
    )  # fmt: skip
