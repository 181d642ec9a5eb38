"""Which organisation of the gazetteer a name means: by name, alias, rename or acronym, with legal form or without.

The gazetteer is ``knowledge/organisations/organisations.csv``. A name counts only as a whole ("Zara Immobiliare" is
not Zara), and a spelling two organisations could claim decides nothing.
"""

from functools import cache

import polars as pl

from planner.cleaning.companies import company_core, company_key, is_organisation
from planner.knowledge import vocabulary

# Where a name goes on after its organisation: "Eni (HQ)", "Enel | Global Procurement", "Politecnico di Milano - DIG".
TAIL = r"(?:\s*[|(\[@•·]|\s[-–—]\s|,\s|:\s).*$"


def compact(keys: pl.Expr) -> pl.Expr:
    """A key without spaces: "san pellegrino" and "sanpellegrino" are one spelling."""
    return keys.str.replace_all(" ", "", literal=True)


@cache
def gazetteer() -> pl.DataFrame:
    """The organisations, lists split: organisation, sectors, country, region, province, single_site, domains, aliases."""
    lists = [pl.col(name).str.split(";").fill_null([]) for name in ("sectors", "domains", "aliases")]
    single = pl.col("single_site") == "yes"
    return vocabulary("organisations/organisations").with_columns(*lists, single).rename({"name": "organisation"})


@cache
def spellings() -> pl.DataFrame:
    """Every spelling of the gazetteer, one a line: spelling, key, organisation, kind (name|alias|acronym|core)."""
    named = pl.concat([_spelled("organisation"), _spelled("aliases")])
    keyed = named.with_columns(key=compact(company_key(pl.col("spelling"))))
    cores = named.with_columns(key=compact(company_core(pl.col("spelling"))), kind=pl.lit("core"))
    unclaimed = cores.join(keyed, on="key", how="anti").filter(pl.col("organisation").n_unique().over("key") == 1)
    return pl.concat([keyed, unclaimed]).unique("key", keep="first", maintain_order=True)


def name_frame(names: pl.Series) -> pl.DataFrame:
    """Distinct names in first-seen order: name, company_key, company_core, organisation, kind, is_organisation.

    ``organisation`` is the canonical name or null, ``kind`` how it was found (name|alias|acronym|core).
    """
    text = names.cast(pl.String).alias("name")
    name = pl.col("name")
    keys = pl.DataFrame({"name": text.unique(maintain_order=True)}).with_columns(
        company_key=company_key(name), company_core=company_core(name), is_organisation=is_organisation(name)
    )
    found = _found(keys.with_columns(head=name.str.replace(TAIL, "")))
    usable = pl.when(pl.col("is_organisation"))
    return found.with_columns(usable.then("organisation").alias("organisation"), usable.then("kind").alias("kind"))


def _found(keys: pl.DataFrame) -> pl.DataFrame:
    """Look a name up by its key, then by its core, then by what stands before its tail."""
    part = keys.filter(pl.col("head") != pl.col("name")).select(
        "name", head_key=company_key(pl.col("head")), head_core=company_core(pl.col("head"))
    )
    asked = keys.drop("head").join(part, on="name", how="left", maintain_order="left")
    ways = ["company_key", "company_core", "head_key", "head_core"]
    for way in ways:
        asked = _looked_up(asked, way)
    hits = [pl.when(pl.col(f"{way}_organisation").is_not_null()).then(f"{way}_kind") for way in ways]
    return asked.select(
        *keys.drop("head").columns,
        organisation=pl.coalesce(f"{way}_organisation" for way in ways),
        kind=pl.coalesce(hits),
    )


def _looked_up(asked: pl.DataFrame, way: str) -> pl.DataFrame:
    answers = spellings().select("key", pl.col("organisation", "kind").name.prefix(f"{way}_"))
    return asked.join(answers, left_on=compact(pl.col(way)), right_on="key", how="left", maintain_order="left").drop(
        "key", strict=False
    )


def _spelled(column: str) -> pl.DataFrame:
    spelling = pl.col("spelling")
    acronym = spelling.str.contains(r"^[\p{Lu}\d&.]{2,6}$")
    kind = (
        pl.lit("name")
        if column == "organisation"
        else pl.when(acronym).then(pl.lit("acronym")).otherwise(pl.lit("alias"))
    )
    named = gazetteer().select("organisation", spelling=column)
    rows = named.explode("spelling") if column == "aliases" else named
    return rows.drop_nulls().select("spelling", "organisation", kind=kind)
