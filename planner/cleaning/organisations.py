"""Which organisation of the gazetteer a name means: by name, alias, rename or acronym, with legal form or without.

The gazetteer is ``knowledge/organisations/organisations.csv``. A name counts only as a whole ("Zara Immobiliare" is
not Zara), and a spelling two organisations could claim decides nothing.
"""

from functools import cache

import polars as pl

from planner.cleaning.companies import company_key, core_of_key, head, names_organisation, without_brackets
from planner.cleaning.slices import by_slices
from planner.knowledge import vocabulary

# The ways to look a name up, most trusted first: whole, without group words, and the same of what stands first.
WAYS = ("company_key", "company_core", "head_key", "head_core")


def compact(keys: pl.Expr) -> pl.Expr:
    """A key without spaces: "san pellegrino" and "sanpellegrino" are one spelling."""
    return keys.str.replace_all(" ", "", literal=True)


@cache
def gazetteer() -> pl.DataFrame:
    """The organisations, their lists split: organisation, sectors, country, region, province, single_site, ..."""
    lists = [pl.col(name).str.split(";").fill_null([]) for name in ("sectors", "domains", "aliases")]
    single = pl.col("single_site") == "yes"
    return vocabulary("organisations/organisations").with_columns(*lists, single).rename({"name": "organisation"})


@cache
def spellings() -> pl.DataFrame:
    """Every spelling of the gazetteer, one a line: key, organisation, kind (name|alias|acronym|former|core)."""
    named = pl.concat([_spelled("organisation"), _former(), _spelled("aliases")])
    keyed = named.with_columns(key=company_key(pl.col("spelling")))
    full = keyed.select(compact(pl.col("key")), "organisation", "kind")
    cores = keyed.select(compact(core_of_key(pl.col("key"))), "organisation", kind=pl.lit("core"))
    new = cores.join(full, on="key", how="anti", maintain_order="left").unique(maintain_order=True)
    unclaimed = new.unique("key", keep="none", maintain_order=True)
    return pl.concat([full, unclaimed]).unique("key", keep="first", maintain_order=True)


@cache
def branches() -> dict[str, str]:
    """Organisations that are another's branch in a country: "ABB Italia" -> "ABB" (of one sector at least)."""
    names = gazetteer().select(
        "organisation", "sectors", core=compact(core_of_key(company_key(pl.col("organisation"))))
    )
    found = names.join(spellings(), left_on="core", right_on="key", how="inner", suffix="_whole", maintain_order="left")
    other = found.filter(pl.col("organisation") != pl.col("organisation_whole"))
    sectors = gazetteer().select(organisation_whole="organisation", whole_sectors="sectors")
    akin = other.join(sectors, on="organisation_whole", how="left", maintain_order="left").filter(
        pl.col("sectors").list.set_intersection("whole_sectors").list.len() > 0
    )
    return dict(akin.select("organisation", "organisation_whole").iter_rows())


def name_frame(names: pl.Series) -> pl.DataFrame:
    """Distinct names in first-seen order: name, company_key, company_core, is_organisation, organisation, kind.

    ``organisation`` is the canonical name or null, ``kind`` how it was found (name|alias|acronym|former|core).
    """
    return by_slices(pl.DataFrame({"name": names.cast(pl.String).unique(maintain_order=True)}), _recognised)


def _recognised(names: pl.DataFrame) -> pl.DataFrame:
    asked = _keyed(names)
    for way in WAYS:
        asked = _looked_up(asked, way)
    employer = pl.when("is_organisation")
    return asked.select(
        "name", "company_key", "company_core", "is_organisation",
        organisation=employer.then(pl.coalesce(f"{way}_organisation" for way in WAYS)),
        kind=employer.then(pl.coalesce(f"{way}_kind" for way in WAYS)),
    )  # fmt: skip


def _keyed(names: pl.DataFrame) -> pl.DataFrame:
    """Add the keys; what stands before a bracket or a dash is worked out only for the names that have such."""
    name = pl.col("name")
    keyed = names.with_columns(company_key=company_key(name))
    parted = names.filter((head(name) != name) | (without_brackets(name) != name)).select(
        "name", head_key=company_key(head(name)), bare=company_key(without_brackets(name))
    )
    parts = parted.with_columns(head_core=core_of_key(pl.col("head_key")))
    return keyed.join(parts, on="name", how="left", maintain_order="left").with_columns(
        company_core=core_of_key(pl.coalesce("bare", "company_key")),
        is_organisation=names_organisation(name, pl.col("company_key"), pl.col("head_key")),
    )


def _looked_up(asked: pl.DataFrame, way: str) -> pl.DataFrame:
    answers = spellings().select(pl.col("key").alias("spelling"), pl.col("organisation", "kind").name.prefix(f"{way}_"))
    keyed = asked.with_columns(spelling=compact(pl.col(way)))
    return keyed.join(answers, on="spelling", how="left", maintain_order="left").drop("spelling")


def _spelled(column: str) -> pl.DataFrame:
    acronym = pl.col("spelling").str.contains(r"^[\p{Lu}\d&.]{2,6}$")
    alias = pl.when(acronym).then(pl.lit("acronym")).otherwise(pl.lit("alias"))
    named = gazetteer().select("organisation", spelling=column)
    rows = named.explode("spelling") if column == "aliases" else named
    kind = pl.lit("name") if column == "organisation" else alias
    return rows.drop_nulls().select("spelling", "organisation", kind=kind)


def _former() -> pl.DataFrame:
    """Names that organisations had before. One that was bought is still its own firm, or a brand: not the buyer."""
    renames = vocabulary("organisations/renames").filter(pl.col("kind") != "acquired")
    return renames.select(pl.col("former").alias("spelling"), "organisation", kind=pl.lit("former"))
