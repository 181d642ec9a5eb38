"""How right what is read of titles, employers and places is, against labelled lists.

python -m benchmarks.knowing [--labelled FOLDER] [--misses]

The lists in ``benchmarks/labelled`` were written from knowledge of the field by people who had not seen the
vocabularies, and no vocabulary line is to be taken from them: they would measure nothing afterwards. Where experts may
differ, the columns ``..._also`` hold further right answers (``;`` between them).
"""

import argparse
import json
from collections.abc import Iterator
from math import log2
from pathlib import Path

import polars as pl

import planner

LABELLED = Path(__file__).parent / "labelled"
UNKNOWN = "unknown"
TOP = 10
"""Titles that count for the order: nobody reads further."""
Figures = dict[str, float]


def measure(folder: Path = LABELLED) -> dict[str, Figures]:
    """All figures, by what is read. Shares are 0 to 1, counts whole numbers."""
    titles = pl.concat(_read(folder, name) for name in sorted(path.stem for path in folder.glob("titles*.csv")))
    return {
        "function": fact_figures(with_titles(titles), "function"),
        "seniority": fact_figures(with_titles(titles), "seniority"),
        "roles": role_figures(_read(folder, "target_roles")),
        "organisations": pair_figures(_read(folder, "company_pairs")),
        "sectors": sector_figures(_read(folder, "companies"), _read(folder, "company_cues")),
        "places": place_figures(_read(folder, "places")),
    }


def with_titles(titles: pl.DataFrame) -> pl.DataFrame:
    """The labelled titles with ``function_read`` and ``seniority_read``."""
    read = planner.read_titles(titles["title"])
    return titles.with_columns(
        read[name].fill_null(UNKNOWN).alias(f"{name}_read") for name in ("function", "seniority")
    )


def fact_figures(told: pl.DataFrame, fact: str) -> Figures:
    """Share right, mean F1 of the classes, how many get an answer, how many of those are right, by language too."""
    read, right = pl.col(f"{fact}_read"), _right(fact)
    graded = told.with_columns(right=right, answered=read != UNKNOWN)
    by_language = graded.group_by("lang").agg(pl.col("right").mean()).sort("lang")
    answered = graded.filter("answered")
    return {
        "titles": told.height,
        "right": _mean(graded, "right"),
        "right_by_first_label": _mean(graded.with_columns(one=read == pl.col(fact)), "one"),
        "macro_f1": macro_f1(graded, fact),
        "answered": _mean(graded, "answered"),
        "right_when_answered": _mean(answered, "right"),
        **{f"right_{language}": share for language, share in by_language.iter_rows()},
    }


def macro_f1(graded: pl.DataFrame, fact: str) -> float:
    """The mean over the classes of F1; a further right answer counts as the class itself."""
    truth = pl.col(fact)
    given = pl.when("right").then(truth).otherwise(f"{fact}_read")
    pairs = graded.select(truth=truth, given=given)
    classes = pairs["truth"].unique().sort()
    hits = {name: pairs.filter((pl.col("truth") == name) & (pl.col("given") == name)).height for name in classes}
    sizes = {name: pairs.filter(pl.col("truth") == name).height + pairs.filter(pl.col("given") == name).height
             for name in classes}  # fmt: skip
    return sum(2 * hits[name] / sizes[name] for name in classes) / len(classes)


def role_figures(pairs: pl.DataFrame) -> Figures:
    """How well the fit orders the titles of each target: nDCG of the first ten, and pairs in the right order."""
    orders, gains = [], []
    for (target,), group in pairs.group_by("target", maintain_order=True):
        fits = planner.compare_roles(str(target), group["title"])["fit"].fill_null(-1.0).to_list()
        grades = group["grade"].cast(pl.Float64).to_list()
        gains.append(ndcg(fits, grades))
        orders += list(ordered_pairs(fits, grades))
    return {"targets": len(gains), "ndcg": sum(gains) / len(gains), "pairs_in_order": sum(orders) / len(orders)}


def ndcg(fits: list[float], grades: list[float]) -> float:
    """Discounted gain of the order by fit over that of the best order; 1 is perfect."""
    found = [grade for _, grade in sorted(zip(fits, grades, strict=True), key=lambda pair: -pair[0])]
    return _gain(found) / _gain(sorted(grades, reverse=True))


def ordered_pairs(fits: list[float], grades: list[float]) -> Iterator[float]:
    """For each pair of different grades: 1 in the right order, a half undecided, 0 in the wrong one."""
    both = list(zip(fits, grades, strict=True))
    for fit, grade in both:
        yield from (1.0 if fit > other else 0.5 if fit == other else 0.0 for other, less in both if grade > less)


def pair_figures(pairs: pl.DataFrame) -> Figures:
    """One organisation or two: ``exact`` and ``strong`` say one."""
    tiers = planner.compare_companies(pairs["a"], pairs["b"])["tier"]
    judged = pairs.select(true=pl.col("same_organisation") == "1").with_columns(said=tiers.is_in(["exact", "strong"]))
    both = judged.filter(pl.col("true") & pl.col("said")).height
    return {
        "pairs": pairs.height,
        "precision": both / judged.filter("said").height,
        "recall": both / judged.filter("true").height,
    }


def sector_figures(known: pl.DataFrame, invented: pl.DataFrame) -> Figures:
    """Sectors of well-known organisations, by the list and beyond it, and of invented names by their words alone."""
    firms, cues = _with_employer(known), _with_employer(invented)
    listed, italian = pl.col("organisation").is_not_null(), pl.col("hq_country") == "IT"
    told = pl.col("sector_read") != UNKNOWN
    return {
        "organisations": firms.height,
        "right_where_listed": _mean(firms.filter(listed), "right"),
        "right_by_words": _mean(pl.concat([firms.filter(~listed), cues]).filter(told), "right"),
        "answered_italian": _mean(firms.filter(italian).select(told=told), "told"),
        "answered_others": _mean(firms.filter(~italian).select(told=told), "told"),
        "answered_by_words": _mean(cues.filter(pl.col("sector") != UNKNOWN).select(told=told), "told"),
        "region_right_where_listed": _mean(firms.filter(listed & pl.col("hq_region").is_not_null()), "region_right"),
    }


def place_figures(places: pl.DataFrame) -> Figures:
    """Italian regions, countries and foreign regions, and countries where there is none."""
    told = planner.read_places(places["text"]).select(pl.col("country", "region").name.suffix("_read"))
    read = pl.concat([places, told], how="horizontal").with_columns(
        country_right=pl.col("country").eq_missing(pl.col("country_read")),
        region_right=pl.col("region").eq_missing(pl.col("region_read")),
    )
    italian, region = pl.col("country") == "IT", pl.col("region").is_not_null()
    return {
        "places": places.height,
        "italian_region_right": _mean(read.filter(italian & region), "region_right"),
        "foreign_region_right": _mean(read.filter(~italian & region), "region_right"),
        "country_right": _mean(read.filter(pl.col("country").is_not_null()), "country_right"),
        "false_countries": read.filter(pl.col("country").is_null() & pl.col("country_read").is_not_null()).height,
    }


def misses(folder: Path = LABELLED) -> Iterator[str]:
    """The titles that were read wrong, one a line."""
    titles = pl.concat(_read(folder, name) for name in sorted(path.stem for path in folder.glob("titles*.csv")))
    for fact in ("function", "seniority"):
        wrong = with_titles(titles).filter(~_right(fact))
        yield from (f"{fact}: {title} | {want} | {got}"
                    for title, want, got in wrong.select("title", fact, f"{fact}_read").iter_rows())  # fmt: skip


def _with_employer(firms: pl.DataFrame) -> pl.DataFrame:
    read = planner.read_companies(firms["company"])
    told = firms.with_columns(
        organisation=read["organisation"], sector_read=read["sector"].fill_null(UNKNOWN), hq_region_read=read["region"]
    )
    return told.with_columns(right=_right("sector"), region_right=_right("hq_region"))


def _right(fact: str) -> pl.Expr:
    """Whether what was read is the label or one of the further right answers."""
    also = pl.col(f"{fact}_also").fill_null("").str.split(";")
    read = pl.col(f"{fact}_read")
    return ((read == pl.col(fact)) | also.list.contains(read)).fill_null(value=False)


def _gain(grades: list[float]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:TOP]))


def _mean(rows: pl.DataFrame, column: str) -> float:
    share = rows[column].cast(pl.Float64).mean()
    return float(share) if isinstance(share, float) else 0.0


def _read(folder: Path, name: str) -> pl.DataFrame:
    return pl.read_csv(folder / f"{name}.csv", infer_schema=False)


def main() -> None:
    """Print the figures as JSON, and the misses where they are asked for."""
    options = argparse.ArgumentParser(description="Measure the reading of titles, employers and places.")
    options.add_argument("--labelled", type=Path, default=LABELLED, help="a folder of labelled lists")
    options.add_argument("--misses", action="store_true", help="print the titles that are read wrong")
    chosen = options.parse_args()
    if chosen.misses:
        print(*misses(chosen.labelled), sep="\n")
    print(json.dumps(measure(chosen.labelled), indent=1))


if __name__ == "__main__":
    main()
