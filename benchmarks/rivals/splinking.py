"""The same contacts through Splink: its own model, trained on them, its pair scores and its clusters.

Needs the extra ``bench``. What a user of Splink would do with these columns, as its documentation advises: names with
levels of likeness and how frequent they are, several blocking rules, u from random pairs, m by expectation
maximisation. Columns without any value are left out, so that the public sets go the same way.
"""

from logging import ERROR, getLogger
from typing import Any

import polars as pl
import polars.selectors as cs
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.internals.splink_dataframe import SplinkDataFrame

LEGAL_FORM = r" (s ?p ?a|s ?r ?l|s ?n ?c|s ?a ?s|gmbh|ag|ltd|llc|inc|plc|bv|nv|sarl|sa|sl)$"
LOWEST = 0.01
"""Pairs less likely than this are not looked at: no threshold below it was ever the best."""
RANDOM_PAIRS = 1e6
"""How many pairs show what is alike by chance."""
MOST_ITERATIONS = 10
"""Splink 5.0.0 ends with an error where a weight falls below 1e-300: at 1,000 contacts it does within its usual 25."""
NATIONAL_DIGITS = 9
"""A phone number's last digits: the same with and without the code of its country."""
SURE = (("slug",), ("email", "family"), ("day", "family"), ("national",), ("born", "family"))
"""Who agrees on these is almost always one person: how many there are is learnt from them."""
TRAINED_WITHIN = (("given", "family"), ("company", "family"), ("born",))
"""Blocks in which weights are trained: each trains all that it does not hold equal. Of the blocks tried on two networks
these gave the best F1: .88, with e-mail as one more .85."""
BLOCKS = (
    ("slug",), ("emails",), ("phones",), ("national",),
    ("company", "given"), ("company", "family"), ("born", "substr(given, 1, 1)"), ("born", "substr(family, 1, 1)"),
    ("day", "substr(family, 1, 1)"), ("day", "substr(given, 1, 1)"), ("postcode", "family"), ("postcode", "given"),
)  # fmt: skip
COMMON, COMMON_OF_MANY = ("family", "substr(given, 1, 1)"), ("family", "substr(given, 1, 3)")
MANY = 300_000
"""From so many contacts a family name and an initial bring most of all pairs together: there a block asks for more."""
SWAPPED = "l.given = r.family and l.family = r.given"
LISTS = ("emails", "phones")


def prepared(contacts: pl.DataFrame) -> pl.DataFrame:
    """Contacts as Splink takes them: plain words, null where there is nothing, no column without any value.

    Gives of ``unique_id, contact_id, given, family, whole, slug, email, emails, phone, phones, company, title, city,
    day, born, national, postcode`` those that say something.
    """
    words = _plain("full_name").str.split(" ")
    frame = contacts.with_row_index("unique_id").select(
        "unique_id", "contact_id",
        given=pl.coalesce(_plain("first_name"), words.list.first()),
        family=pl.coalesce(_plain("last_name"), words.list.slice(1).list.join(" ")),
        slug=pl.col("profile_url").str.extract(r"/in/([^/?]+)").str.to_lowercase(),
        emails=_filled("emails", pl.element().str.to_lowercase()),
        phones=_filled("phones", pl.element().str.replace_all(r"\D", "").str.tail(NATIONAL_DIGITS)),
        company=_plain("company").str.replace(LEGAL_FORM, ""),
        title=_plain("position"),
        city=_plain("place_said").str.split(" ").list.first(),
        day=pl.col("connected_on").cast(pl.String),
        **_personal(contacts.columns),
    )  # fmt: skip
    full = frame.with_columns(cs.string().replace("", None)).with_columns(
        email=pl.col("emails").list.first(),
        phone=pl.col("phones").list.first(),
        whole=pl.concat_str("given", "family", separator=" "),
    )
    return full.select(name for name in full.columns if full[name].null_count() < full.height)


def _personal(columns: list[str]) -> dict[str, pl.Expr]:
    """What the public sets know besides: texts like ``born:1970-01-02`` by their kind."""
    if "ids" not in columns:
        return {}
    joined = pl.lit("\n") + pl.col("ids").list.join("\n")
    return {kind: joined.str.extract(rf"\n{kind}:(.*)") for kind in ("born", "national", "postcode")}


def _plain(column: str) -> pl.Expr:
    """Small letters without accents and signs."""
    letters = pl.col(column).str.to_lowercase().str.normalize("NFKD").str.replace_all(r"\p{M}", "")
    return letters.str.replace_all(r"[^\p{L}\p{N}]+", " ").str.strip_chars().replace("", None)


def _filled(column: str, made_plain: pl.Expr) -> pl.Expr:
    """A list column, each element made plain, with null for the empty list."""
    values = pl.col(column).list.eval(made_plain).list.sort()
    return pl.when(values.list.len() > 0).then(values)


def _one_of_several(first: str, every: str, *alike: Any) -> Any:  # noqa: ANN401 - levels of Splink
    """Addresses: the same first one (a frequent one says less), any in common, then likenesses."""
    return cl.CustomComparison(
        output_column_name=first,
        comparison_levels=[
            cll.NullLevel(first),
            cll.ExactMatchLevel(first).configure(tf_adjustment_column=first),
            cll.ArrayIntersectLevel(every, min_intersection=1),
            *alike,
            cll.ElseLevel(),
        ],
    )


def _comparisons(frame: pl.DataFrame) -> list[Any]:
    """How each column that has values is compared; a frequent value says less.

    The public sets damage e-mails letter by letter: there likeness counts too. Elsewhere that loses F1.
    """
    slips = [cll.JaroWinklerLevel("email", 0.88)] if "born" in frame.columns else []
    frequent = {
        "company": cl.JaroWinklerAtThresholds("company", [0.9]),
        "title": cl.JaroWinklerAtThresholds("title", [0.9]),
        "city": cl.JaroWinklerAtThresholds("city", [0.9]),
        "postcode": cl.DamerauLevenshteinAtThresholds("postcode", [1]),
    }
    compared = {
        "whole": cl.ForenameSurnameComparison("given", "family", forename_surname_concat_col_name="whole"),
        "email": _one_of_several("email", "emails", *slips),
        "phone": _one_of_several("phone", "phones"),
        "slug": cl.ExactMatch("slug"),
        "day": cl.ExactMatch("day"),
        "born": cl.DateOfBirthComparison("born", input_is_string=True),
        "national": cl.DamerauLevenshteinAtThresholds("national", [1, 2]),
        **{name: each.configure(term_frequency_adjustments=True) for name, each in frequent.items()},
    }
    return [each for name, each in compared.items() if name in frame.columns]


def _known(rules: tuple[tuple[str, ...], ...], frame: pl.DataFrame) -> list[Any]:
    """Those rules of which every column has values."""
    held = [rule for rule in rules if all(part.removeprefix("substr(").split(",")[0] in frame.columns for part in rule)]
    return [block_on(*rule, arrays_to_explode=[part for part in rule if part in LISTS] or None) for rule in held]


def trained(frame: pl.DataFrame) -> Linker:
    """A linker whose weights come from the contacts themselves. ``frame`` as ``prepared`` gives it."""
    common = COMMON if frame.height < MANY else COMMON_OF_MANY
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=_comparisons(frame),
        blocking_rules_to_generate_predictions=[*_known((*BLOCKS, common), frame), SWAPPED],
        retain_matching_columns=False,
        max_iterations=MOST_ITERATIONS,
    )
    table = DuckDBAPI().register(frame.drop("contact_id").to_arrow(), table_name="contacts")
    getLogger("splink").setLevel(ERROR)  # it warns of each level that no pair reaches
    linker = Linker(table, settings, log_level=None)
    linker.training.estimate_probability_two_random_records_match(_known(SURE, frame), recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=RANDOM_PAIRS, seed=1)
    for rule in _known(TRAINED_WITHIN, frame):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    return linker


def scored(linker: Linker) -> SplinkDataFrame:
    """All pairs that a blocking rule brings together, with their probability."""
    return linker.inference.predict(threshold_match_probability=LOWEST)


def clusters(frame: pl.DataFrame, linker: Linker, pairs: SplinkDataFrame, threshold: float) -> pl.DataFrame:
    """``contact_id, person_id``: whoever is linked at least so probably, also by way of others."""
    found = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold).as_pyarrow_table()
    table = pl.DataFrame(found).select(
        pl.col("unique_id").cast(pl.UInt32), person_id=pl.col("cluster_id").cast(pl.String)
    )
    return frame.select("unique_id", "contact_id").join(table, on="unique_id").select("contact_id", "person_id")
