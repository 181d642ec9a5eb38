"""What an employer's name tells: which organisation, which sector, where its head office is - with the evidence.

The order of trust: the gazetteer by name, the gazetteer by work e-mail domain, words in the name, nothing.
Confidences are judgements, checked on labelled names: a gazetteer line is a fact (.95), unless the name is but a
surname that other firms bear too (.7: "Bianchi srl"); a mail domain may be an old employer's (.75); words carry the
confidence written beside them in ``sector_words.csv``.
"""

from collections.abc import Sequence
from functools import cache

import polars as pl

from planner.cleaning.companies import plain_text, plain_words
from planner.cleaning.organisations import gazetteer, name_frame
from planner.cleaning.slices import by_slices
from planner.knowledge import vocabulary

NAMED, SURNAMED, MAILED = 0.95, 0.7, 0.75
AT_ITS_ONLY_SITE, AT_HEAD_OFFICE, COUNTRY_IN_NAME = 0.8, 0.3, 0.6
# Two words that point to different sectors leave less trust in either.
DIVIDED = 0.7

Names = Sequence[str | None] | pl.Series

COLUMNS = (
    "name", "company_key", "organisation", "sectors", "sector", "sector_confidence",
    "country", "region", "province", "place_confidence", "evidence",
)  # fmt: skip


def read_companies(names: Names, domains: Names | None = None, known: pl.DataFrame | None = None) -> pl.DataFrame:
    """Read employers, one row an input name, in input order; ``known`` is ``name_frame`` of the names if at hand.

    Columns: ``name``; ``company_key``; ``organisation`` (canonical name or null); ``sectors`` (list, may be empty);
    ``sector`` (best or null); ``sector_confidence`` (0..1); ``country`` (ISO 3166-1), ``region``, ``province``
    (ISO 3166-2) of the head office, or null; ``place_confidence`` (0..1: at most .3 where people may well work
    elsewhere); ``evidence`` (list of fact, value, field, words, source).
    """
    mailed = [None] * len(names) if domains is None else domains
    asked = pl.DataFrame({"name": _text(names), "domain": _text(mailed)})
    read = _read(asked.unique(maintain_order=True), name_frame(asked["name"]) if known is None else known)
    return asked.join(read, on=["name", "domain"], how="left", nulls_equal=True, maintain_order="left").select(COLUMNS)


def _read(asked: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    named = asked.join(names, on="name", how="left", nulls_equal=True, maintain_order="left")
    return by_slices(named, _told)


def _told(named: pl.DataFrame) -> pl.DataFrame:
    known = _with_gazetteer(_with_mail(named))
    full = known.join(_sectors_in_names(known), on="name", how="left", nulls_equal=True, maintain_order="left")
    return _with_evidence(_with_place(_with_sector(full)))


def _with_mail(named: pl.DataFrame) -> pl.DataFrame:
    """Let the mail domain name the organisation where the name is missing or unknown (but not "freelance")."""
    answers = _domains().rename({"organisation": "mailed"})
    domain = pl.col("domain").str.to_lowercase().str.strip_chars().str.replace(r"^.*@", "")
    found = named.with_columns(mail=domain, mail_root=domain.str.extract(r"([^.]+\.[^.]+)$"))
    for way in ("mail", "mail_root"):
        found = found.join(
            answers.rename({"mailed": f"{way}ed"}), left_on=way, right_on="domain", how="left", maintain_order="left"
        )
    open_to_mail = pl.col("organisation").is_null() & (pl.col("name").is_null() | pl.col("is_organisation"))
    mailed = pl.when(open_to_mail).then(pl.coalesce("mailed", "mail_rooted"))
    return found.with_columns(
        field=pl.when(pl.col("organisation").is_not_null())
        .then(pl.lit("company"))
        .when(mailed.is_not_null())
        .then(pl.lit("email")),
        organisation=pl.coalesce("organisation", mailed),
    )


def _with_gazetteer(named: pl.DataFrame) -> pl.DataFrame:
    facts = gazetteer().select("organisation", "sectors", "country", "region", "province", "single_site")
    return named.join(facts, on="organisation", how="left", maintain_order="left")


def _sectors_in_names(known: pl.DataFrame) -> pl.DataFrame:
    """Sectors said by words of names the gazetteer does not know: name, cued, cue, cue_confidence."""
    unknown = (
        known.filter(pl.col("sectors").is_null() & pl.col("is_organisation")).select("name").unique(maintain_order=True)
    )
    words = _cues()
    hits = (
        unknown.with_columns(
            pattern=plain_words(pl.col("name")).str.extract_many(words["pattern"].to_list(), overlapping=True)
        )
        .explode("pattern")
        .join(words, on="pattern", how="inner", maintain_order="left")
    )
    return _best_cues(_without_shorter(hits))


def _without_shorter(hits: pl.DataFrame) -> pl.DataFrame:
    """Drop a cue that is only part of a longer one of the same name ("banca" within "banca del sangue")."""
    pairs = hits.join(hits.select("name", longer="pattern"), on="name", how="left", maintain_order="left")
    part = pl.col("longer").str.contains(pl.col("pattern").str.strip_chars(), literal=True)
    whole = part & (pl.col("longer").str.len_chars() > pl.col("pattern").str.len_chars())
    shorter = pairs.filter(whole).select("name", "pattern").unique()
    return hits.join(shorter, on=["name", "pattern"], how="anti", maintain_order="left")


def _best_cues(hits: pl.DataFrame) -> pl.DataFrame:
    ranked = hits.sort(
        "name",
        pl.col("cue_confidence"),
        pl.col("pattern").str.len_chars(),
        "pattern",
        descending=[False, True, True, False],
    )
    best = ranked.group_by("name", maintain_order=True).agg(
        cued=pl.col("cue_sector").unique(maintain_order=True),
        cue=pl.col("word").first(),
        cue_confidence=pl.col("cue_confidence").first(),
    )
    alone = pl.col("cued").list.len() == 1
    trust = pl.when(alone).then("cue_confidence").otherwise(pl.col("cue_confidence") * DIVIDED)
    return best.with_columns(cue_confidence=trust).filter(pl.col("cued").list.first() != "unknown")


def _with_sector(full: pl.DataFrame) -> pl.DataFrame:
    field = pl.coalesce("field", pl.when(pl.col("cued").is_not_null()).then(pl.lit("words")))
    surnamed = pl.col("company_core").is_in(_surnames())
    named = pl.when(surnamed).then(SURNAMED).otherwise(NAMED)
    trust = pl.when(pl.col("field") == "company").then(named).when(pl.col("field") == "email").then(MAILED)
    sectors = pl.coalesce("sectors", "cued").fill_null([])
    return full.with_columns(
        field=field,
        sectors=sectors,
        sector=sectors.list.first(),
        sector_confidence=pl.coalesce(trust, "cue_confidence").fill_null(0.0),
    )


def _with_place(full: pl.DataFrame) -> pl.DataFrame:
    """Where the head office is; but "Novartis Italia" says its own country, and then the region is not known."""
    countries = _country_words()
    said = pl.col("company_key").str.extract(rf" ({'|'.join(countries)})(?: |$)")
    abroad = said.replace_strict(countries, default=None, return_dtype=pl.String)
    elsewhere = (pl.col("field") == "company") & abroad.is_not_null() & (abroad != pl.col("country"))
    trust = pl.when("single_site").then(AT_ITS_ONLY_SITE).otherwise(AT_HEAD_OFFICE)
    known = pl.when(pl.col("country").is_not_null()).then(trust).otherwise(0.0)
    return full.with_columns(
        country=pl.when(elsewhere).then(abroad).otherwise("country"),
        region=pl.when(~elsewhere.fill_null(value=False)).then("region"),
        province=pl.when(~elsewhere.fill_null(value=False)).then("province"),
        place_confidence=pl.when(elsewhere).then(COUNTRY_IN_NAME).otherwise(known),
    )


def _with_evidence(full: pl.DataFrame) -> pl.DataFrame:
    """Say of each fact where it was read. One row a fact, then one list a name: far faster than lists row by row."""
    rows = full.with_row_index("row").with_columns(place=pl.coalesce("province", "region", "country"))
    facts = pl.concat(_facts(rows, fact) for fact in ("organisation", "sector", "place")).sort(
        "row", maintain_order=True
    )
    lists = facts.group_by("row", maintain_order=True).agg(evidence=pl.struct(pl.exclude("row")))
    told = rows.join(lists, on="row", how="left", maintain_order="left")
    return told.with_columns(pl.col("evidence").fill_null([]))


def _facts(rows: pl.DataFrame, fact: str) -> pl.DataFrame:
    by_mail, by_words = pl.col("field") == "email", pl.col("field") == "words"
    words = pl.when(by_mail).then("domain").when(by_words).then("cue").otherwise("name")
    source = pl.when(by_words).then(pl.lit("sector_words")).otherwise(pl.lit("organisations"))
    return rows.filter(pl.col(fact).is_not_null()).select(
        "row",
        fact=pl.lit(fact),
        value=pl.col(fact),
        field=pl.when(by_mail).then(pl.lit("email")).otherwise(pl.lit("company")),
        words=words,
        source=pl.format("organisations/{}", source),
    )


@cache
def _domains() -> pl.DataFrame:
    free = vocabulary("organisations/freemail")["domain"]
    owned = gazetteer().select("organisation", domain="domains").explode("domain").drop_nulls()
    return owned.filter(~pl.col("domain").is_in(free.to_list())).unique("domain", keep="first", maintain_order=True)


@cache
def _surnames() -> list[str]:
    """Surnames as keys of employers."""
    return vocabulary("names/surnames").select(plain_text(pl.col("name"))).to_series().to_list()


@cache
def _cues() -> pl.DataFrame:
    """Sector words as search patterns: a space stands where the word must begin or end."""
    start = pl.when(pl.col("match").is_in(["word", "start"])).then(pl.lit(" ")).otherwise(pl.lit(""))
    end = pl.when(pl.col("match").is_in(["word", "end"])).then(pl.lit(" ")).otherwise(pl.lit(""))
    return vocabulary("organisations/sector_words").select(
        "word",
        pattern=pl.concat_str(start, plain_words(pl.col("word")).str.strip_chars(), end),
        cue_sector="sector",
        cue_confidence=pl.col("confidence").cast(pl.Float64),
    )


@cache
def _country_words() -> dict[str, str]:
    words = vocabulary("organisations/country_words")
    return dict(zip(words["word"], words["country"], strict=True))


def _text(values: Names) -> pl.Series:
    return pl.Series(values, dtype=pl.String) if not isinstance(values, pl.Series) else values.cast(pl.String)
