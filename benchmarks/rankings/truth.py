"""What a conversation with somebody would bring for an aim, in truth: stated without looking at the program's weights.

From the method's sources: interlocutors are chosen for their correspondence with the aim (role, sector, territory,
organisations); people of standing and bridges open more doors; moderately weak ties and formerly strong dormant ones
help more than the closest and the loosest; and it helps only whoever is willing to answer.

    worth    = 1 - (1 - 0.6 role) (1 - 0.35 sector) (1 - 0.7 door) (1 - 0.2 recruiter)
    door     = works in an organisation aimed at × (0.4; 0.75 a bridge; 1 in charge near the role)
    gain     = worth × (0.7 + 0.3 place) × (0.65 + 0.35 (0.6 tie + 0.4 willing))

What somebody knows and whom they can lead to are different ways to help, and one is enough: hence the product of what
is missing. A far place or a loose tie makes a good contact less good, and a poor one no better: hence the factors.
All are 0 to 1; ``tie`` is an inverted U over strength, highest in the middle. The numbers are our judgement, set before
the program was measured and not changed since. (Of the roles three were split in two after the first measuring: a data
analyst is no data scientist, a site manager no civil engineer, a social worker no designer of social projects.)
"""

from datetime import date

import polars as pl

from benchmarks.rankings.people import FOLDER, Person, Said, Tie, Work
from scripts.invented.tables import table

SAME_FAMILY, BELOW, ABOVE = 0.6, 0.08, 0.04
"""Roles of one family; what each rank below or above the one aimed at takes off: standing is no harm."""
PARENT, REGION_NEAR = 0.5, 0.3
PARENTS = {"renewable_energy": "energy_utilities"}
NEIGHBOURS = {
    "IT-45": ("IT-25", "IT-52", "IT-34", "IT-42", "IT-21"),
    "IT-25": ("IT-21", "IT-45", "IT-34"),
    "IT-21": ("IT-25", "IT-42", "IT-45"),
    "IT-62": ("IT-52", "IT-72"),
    "DE": (),
    "IT": (),
}
IN_CHARGE, DIRECTOR, NEAR = 3, 4, 0.35
DORMANT_DAYS, CLOSE_ONCE = 3 * 365, 0.5
WRITES = 0.2
"""From this strength on there are messages that tell of the tie."""


def true_frame(people: list[Person]) -> pl.DataFrame:
    """The truth, a row a person: url, the fields of Work, of Tie and of Said."""
    rows = [(one.row.url, *one.work, *one.tie, *one.said) for one in people]
    names = ["url", *Work._fields, *Tie._fields, *Said._fields]
    return pl.DataFrame(rows, schema=names, orient="row")


def gains(truth: pl.DataFrame, aim: dict[str, str], as_of: date) -> pl.DataFrame:
    """The truth with each part (0..1), ``gain``, and ``knowable``: the gain as far as the files can tell it."""
    measured = truth.with_columns(
        true_role=true_role(aim), true_sector=true_sector(aim), true_region=true_region(aim),
        inside=pl.col("organisation").is_in(_listed(aim, "organisations")).cast(pl.Float64),
        true_tie=true_tie(as_of), recruiter=(pl.col("role") == "recruiter").cast(pl.Float64),
    ).with_columns(door=_door())  # fmt: skip
    whole = measured.with_columns(gain=_gain())
    return whole.with_columns(knowable=whole.with_columns(_as_far_as_said()).select(_gain()).to_series())


def _gain() -> pl.Expr:
    missing = (
        (1 - 0.6 * pl.col("true_role"))
        * (1 - 0.35 * pl.col("true_sector"))
        * (1 - 0.7 * pl.col("door"))
        * (1 - 0.2 * pl.col("recruiter"))
    )  # fmt: skip
    helped = 0.65 + 0.35 * (0.6 * pl.col("true_tie") + 0.4 * pl.col("willing"))
    return (1 - missing) * (0.7 + 0.3 * pl.col("true_region")) * helped


def _as_far_as_said() -> list[pl.Expr]:
    """The parts with, where the files say nothing, the mean of all such people: of one seat for the place."""
    title, inside = pl.col("title_said"), pl.col("inside")
    tie = pl.col("on_linkedin") & (pl.col("strength") >= WRITES)
    return [
        *(_mean_unless(title, part) for part in ("true_role", "recruiter")),
        _mean_unless(title, "door", inside),
        _mean_unless(pl.col("sector_said"), "true_sector"),
        _mean_unless(pl.col("town_said"), "true_region", pl.col("seat")),
        *(_mean_unless(tie, part) for part in ("true_tie", "willing")),
    ]


def _mean_unless(said: pl.Expr, part: str, *alike: pl.Expr) -> pl.Expr:
    return pl.when(said).then(part).otherwise(pl.col(part).mean().over(said, *alike)).alias(part)


def true_role(aim: dict[str, str]) -> pl.Expr:
    """How near the work and the rank are; of several roles the nearest."""
    apart = pl.col("level") - int(aim["level"])
    rank = 1 - pl.when(apart < 0).then(-apart * BELOW).otherwise(apart * ABOVE)
    return pl.max_horizontal(_work(role) for role in _listed(aim, "role")) * rank


def _work(role: str) -> pl.Expr:
    family = next(row["family"] for row in table("roles", FOLDER) if row["role"] == role)
    near = {row["b"] if row["a"] == family else row["a"]: float(row["near"])
            for row in table("kinship", FOLDER) if family in (row["a"], row["b"])}  # fmt: skip
    known = {family: SAME_FAMILY, **near}
    kin = pl.col("family").replace_strict(known, default=0.0, return_dtype=pl.Float64)
    return pl.when(pl.col("role") == role).then(1.0).otherwise(kin)


def true_sector(aim: dict[str, str]) -> pl.Expr:
    """Whether the sector is one aimed at or a part of one; half for the wider one."""
    wanted = _listed(aim, "sectors")
    wider = [PARENTS[code] for code in wanted if code in PARENTS]
    parts = [child for child, parent in PARENTS.items() if parent in wanted]
    sector = pl.col("sector")
    return pl.when(sector.is_in([*wanted, *parts])).then(1.0).when(sector.is_in(wider)).then(PARENT).otherwise(0.0)


def true_region(aim: dict[str, str]) -> pl.Expr:
    """Whether somebody lives in a region aimed at; a little for the next one."""
    wanted, region = _listed(aim, "region_codes"), pl.col("region")
    near = [code for one in wanted for code in NEIGHBOURS[one]]
    inside = region.is_in(wanted) | region.str.slice(0, 2).is_in(wanted)
    return pl.when(inside).then(1.0).when(region.is_in(near)).then(REGION_NEAR).otherwise(0.0)


def true_tie(as_of: date) -> pl.Expr:
    """An inverted U over strength; ties that were strong and lie dormant bring both news and trust."""
    strength = pl.col("strength")
    dormant = (pl.lit(as_of) - pl.col("touched")).dt.total_days() >= DORMANT_DAYS
    return pl.when(dormant & (strength >= CLOSE_ONCE)).then(0.95).otherwise(1 - 0.6 * (2 * strength - 1) ** 2)


def _door() -> pl.Expr:
    """How far somebody inside can open the door; 0 outside."""
    in_charge = ((pl.col("true_role") >= NEAR) & (pl.col("level") >= IN_CHARGE)) | (pl.col("level") >= DIRECTOR)
    bridge = (pl.col("level") >= IN_CHARGE) | pl.col("role").is_in(["recruiter", "hr_generalist"])
    return pl.col("inside") * pl.when(in_charge).then(1.0).when(bridge).then(0.75).otherwise(0.4)


def _listed(aim: dict[str, str], name: str) -> list[str]:
    return aim[name].split(";")
