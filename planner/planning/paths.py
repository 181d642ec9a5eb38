"""The ways into the organisations aimed at: who is known there, else who could introduce and where to look.

Work is done once for each organisation, or each distinct employer, and then joined back to the people.
"""

from collections.abc import Collection
from functools import cache, lru_cache
from typing import NamedTuple

import polars as pl
from polars.datatypes import DataType, DataTypeClass
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from planner.cleaning.organisations import compact, gazetteer, name_frame
from planner.cleaning.text import folded
from planner.knowledge import vocabulary
from planner.matching.companies import LONG_NAME, SHORTEST_ACRONYM, SMALL_WORDS, compare_companies, organisation_group
from planner.matching.people import TIES
from planner.model import Target
from planner.planning.introductions import bridges, circles
from planner.profiling.companies import read_companies
from planner.profiling.places import read_places
from planner.profiling.sectors import sector_code

SCHOOLS = "education_research"
LONGEST_ACRONYM = 6
"""Longer initials are hardly ever used as a name."""
ENDS = 3
"""Two names one letter apart begin or end alike: the slip touches two neighbouring letters at most."""
PATHS: dict[str, DataType | DataTypeClass] = {
    "at": pl.Int64, "organisation": pl.String, "link": pl.String, "reason": pl.String, "words": pl.String,
    "person_id": pl.String, "full_name": pl.String, "company": pl.String, "position": pl.String,
    "purposes": pl.List(pl.String), "rank": pl.Int64,
}  # fmt: skip


def paths(people: pl.DataFrame, target: Target, in_peace: Collection[str] = ()) -> pl.DataFrame:
    """All paths to the organisations of a target, in its order; PATHS names the columns.

    ``people`` is ``rank``'s frame, or profiles (then no purposes are told, and their order is the rank). ``at`` is the
    organisation's place in the target, from 0. ``link`` is ``certain`` or ``likely`` (the person is there: ``reason``
    says why, ``words`` how they write it); for organisations where nobody is certain also ``bridge`` (somebody who
    could introduce) and ``circle`` (a kind of place to look: no person). An organisation without any ``certain`` or
    ``likely`` row has no path yet. Whoever is to be left ``in_peace`` (person ids) is asked to introduce nobody.
    """
    known = _tied(people)
    aims, school = _aims(target)
    certain = _certain(known, aims)
    likely = _likely(known, aims)
    closed = aims.join(certain, on="at", how="anti", maintain_order="left")
    asked = known.filter(~pl.col("person_id").is_in(list(in_peace)))
    between = bridges(asked, closed).join(likely, on=["at", "person_id"], how="anti", maintain_order="left")
    found = [certain, likely, between, circles(closed, school)]
    order = pl.col("link").replace_strict({"certain": 0, "likely": 1, "bridge": 2, "circle": 3})
    every = pl.concat([pl.DataFrame(schema=PATHS).drop("organisation"), *found], how="diagonal")
    named = every.join(aims.select("at", organisation="aim"), on="at", how="left", maintain_order="left")
    # What is found first within a link stays first: people by their rank, bridges and circles by their kind.
    return named.sort("at", order, maintain_order=True).select(list(PATHS))


def _tied(people: pl.DataFrame) -> pl.DataFrame:
    """The people whom the user has a tie with, best first; of their purposes the first is the one the plan names."""
    columns = people.columns
    rank = pl.col("rank").cast(pl.Int64) if "rank" in columns else pl.int_range(1, pl.len() + 1)
    told = [pl.col(name) for name in ("purpose", "other_purposes") if name in columns]
    purposes = pl.concat_list(told).list.drop_nulls() if told else pl.lit([], dtype=pl.List(pl.String))
    facts = ("person_id", "full_name", "company", "position", "sector", "sectors", "region", "functions")
    return (
        people.select(*facts, "relation", purposes=purposes, identity="organisation", rank=rank)
        .filter(pl.col("relation").is_in(TIES))
        .sort("rank")
    )


class Aims(NamedTuple):
    """The organisations of a target, one row each, and the user's school, if one is known.

    Columns: at, aim (as the user writes it), identity, listed, core, initials, sectors, regions.
    """

    organisations: pl.DataFrame
    school: str | None


def _aims(target: Target) -> Aims:
    return _read_aims(
        tuple(wish.name for wish in target.organisations),
        tuple(wish.name for wish in target.sectors),
        tuple(wish.name for wish in target.regions),
        target.past_organisations,
    )


@lru_cache(maxsize=8)
def _read_aims(
    aims: tuple[str, ...], sectors: tuple[str, ...], regions: tuple[str, ...], past: tuple[str, ...]
) -> Aims:
    """What is known of the organisations. Kept: the names stay the same while the people change, and the reverse.

    Where the sector of one is not known, the sectors aimed at stand in; places aimed at count beside its seat.
    """
    names = pl.Series("aim", [*aims, *past], dtype=pl.String)
    known = name_frame(names)
    read = read_companies(names, known=known)
    wanted = [code for name in sectors if (code := sector_code(name))]
    places = read_places(regions)["region"].drop_nulls().to_list()
    words = known.select(aim="name", core=compact(pl.col("company_core")), initials=_initials(pl.col("company_core")))
    everything = pl.DataFrame({
        "aim": names, "identity": organisation_group(names, known),
        "listed": read["organisation"], "sectors": read["sectors"], "region": read["region"],
    }).join(words, on="aim", how="left", maintain_order="left")  # fmt: skip
    schools = everything.slice(len(aims)).filter(pl.col("sectors").list.contains(SCHOOLS))["aim"]
    around = pl.concat_list("region", pl.lit(places, dtype=pl.List(pl.String)))
    organisations = everything.head(len(aims)).select(
        pl.int_range(pl.len()).alias("at"), pl.exclude("region", "sectors"),
        sectors=pl.when(pl.col("sectors").list.len() > 0).then("sectors").otherwise(wanted),
        regions=around.list.drop_nulls().list.unique(maintain_order=True),
    )  # fmt: skip
    return Aims(organisations, schools[0] if len(schools) else None)


def _certain(people: pl.DataFrame, aims: pl.DataFrame) -> pl.DataFrame:
    """Who works there, by the identity of the organisation."""
    there = aims.select("at", "identity").drop_nulls()
    found = people.join(there, on="identity", how="inner", maintain_order="left")
    return found.with_columns(link=pl.lit("certain"), reason=pl.lit("same"), words="company").select(_columns())


def _likely(people: pl.DataFrame, aims: pl.DataFrame) -> pl.DataFrame:
    """Who may work there: a firm of the same group, a spelling one letter apart, initials."""
    employers = people.select("company", "identity").drop_nulls().unique("company", maintain_order=True)
    pairs = _near(aims.drop_nulls("identity"), employers)
    compared = compare_companies(pairs["aim"], pairs["company"]).select("tier", "reason")
    possible = pairs.with_columns(compared).filter(tier="possible").select("at", "company", "reason")
    found = people.join(possible, on="company", how="inner", maintain_order="left")
    return found.with_columns(link=pl.lit("likely"), words="company").select(_columns())


def _columns() -> list[str]:
    return [name for name in PATHS if name != "organisation"]


def _near(aims: pl.DataFrame, employers: pl.DataFrame) -> pl.DataFrame:
    """The few pairs (at, aim, company) that ``compare_companies`` may call possible: to compare all takes too long."""
    named = employers.with_columns(
        core=compact(folded(pl.col("identity"))), initials=_initials(folded(pl.col("company")))
    )
    found = [_of_one_group(aims, named), _by_initials(aims, named), _by_spelling(aims, named)]
    different = pl.col("identity") != pl.col("identity_right")
    return pl.concat(pairs.filter(different).select("at", "aim", "company") for pairs in found).unique(
        maintain_order=True
    )


def _of_one_group(aims: pl.DataFrame, employers: pl.DataFrame) -> pl.DataFrame:
    parent = pl.col("identity").replace_strict(_parents(), default=None, return_dtype=pl.String)
    ours, theirs = (frame.with_columns(parent=parent).drop_nulls("parent") for frame in (aims, employers))
    return ours.join(theirs, on="parent", how="inner", maintain_order="left")


def _by_initials(aims: pl.DataFrame, employers: pl.DataFrame) -> pl.DataFrame:
    """One name is made of the other's initials; what follows them may be a legal form."""
    short = [
        aims.join(
            employers.with_columns(begins=pl.col("initials").str.head(length)),
            left_on="core", right_on="begins", how="inner", maintain_order="left",
        ).filter(pl.col("core").str.len_chars() == length)
        for length in range(SHORTEST_ACRONYM, LONGEST_ACRONYM + 1)
    ]  # fmt: skip
    long = aims.join(employers, left_on="initials", right_on="core", how="inner", maintain_order="left")
    shared = ["at", "aim", "company", "identity", "identity_right"]
    return pl.concat(frame.select(shared) for frame in (*short, long))


def _by_spelling(aims: pl.DataFrame, employers: pl.DataFrame) -> pl.DataFrame:
    long = pl.col("core").str.len_chars() >= LONG_NAME
    ours, theirs = aims.filter(long), employers.filter(long)
    ends = (pl.col("core").str.head(ENDS), pl.col("core").str.tail(ENDS))
    pairs = pl.concat(
        ours.with_columns(end=end).join(theirs.with_columns(end=end), on="end", how="inner", maintain_order="left")
        for end in ends
    ).filter((pl.col("core").str.len_chars().cast(pl.Int64) - pl.col("core_right").str.len_chars()).abs() <= 1)
    edits = cpdist(
        pairs["core"].to_list(), pairs["core_right"].to_list(), scorer=OSA.distance, score_cutoff=1, workers=1
    )
    return pairs.filter(pl.Series(edits, dtype=pl.Int64) == 1)


def _initials(words: pl.Expr) -> pl.Expr:
    return words.str.replace_all(SMALL_WORDS, " ").str.replace_all(r"\W*(\w)\w*\W*", "$1")


@cache
def _parents() -> dict[str, str]:
    """The group of each organisation that we know; one that belongs to none is its own."""
    groups = vocabulary("organisations/groups").select("member", "parent")
    own = dict.fromkeys(gazetteer()["organisation"])
    return {name: name for name in own} | dict(groups.iter_rows())
