"""Where a phone number is at home: a fixed line in a town, any other number in a country.

The numbering plans are those of the library ``phonenumbers``. A mobile number says where somebody bought it: weak.
"""

import re

import polars as pl

from planner.profiling.places import read_places

FIXED_LINE, MOBILE = 0.6, 0.4
"""How far a number is trusted: offices have fixed lines, and an old number is kept in a new country."""
ABROAD = r"^(?:\+|00)"
"""Only a number with its country code tells the country; without one it may be of any."""
READ = {"number": pl.String, "text": pl.String, "country": pl.String, "trust": pl.Float64}


def phone_places(phones: pl.Series) -> pl.DataFrame:
    """One row a list of numbers, in order, with the columns of ``read_places``: what the first telling number says."""
    listed = pl.DataFrame({"at": pl.int_range(len(phones), eager=True), "number": phones}).explode("number")
    told = listed.join(_read(listed["number"]), on="number", how="inner", maintain_order="left")
    best = told.sort("at", "trust", descending=[False, True], maintain_order=True).unique(
        "at", keep="first", maintain_order=True
    )
    every = pl.DataFrame({"at": pl.int_range(len(phones), eager=True)}).join(
        best, on="at", how="left", maintain_order="left"
    )
    return _placed(every)


def _read(numbers: pl.Series) -> pl.DataFrame:
    """Distinct numbers that tell a country: READ."""
    abroad = numbers.drop_nulls().filter(numbers.drop_nulls().str.contains(ABROAD)).unique().sort()
    rows = [(number, *told) for number in abroad if (told := _home_of(number))]
    return pl.DataFrame(rows, schema=READ, orient="row")


def _home_of(number: str) -> tuple[str | None, str, float] | None:
    """The town of a fixed line or null, the country's code, and how far to trust it."""
    import phonenumbers  # noqa: PLC0415 -- needed for address books only, and slow to load
    from phonenumbers import geocoder  # noqa: PLC0415

    try:
        parsed = phonenumbers.parse(re.sub(ABROAD, "+", number))
    except phonenumbers.NumberParseException:
        return None
    country = phonenumbers.region_code_for_number(parsed)
    if country is None or not phonenumbers.is_valid_number(parsed):
        return None
    if phonenumbers.number_type(parsed) != phonenumbers.PhoneNumberType.FIXED_LINE:
        return None, country, MOBILE
    return geocoder.description_for_number(parsed, "en") or None, country, FIXED_LINE


def _placed(told: pl.DataFrame) -> pl.DataFrame:
    """The town where it is known and in that country, else the country."""
    towns = read_places(pl.select(pl.concat_str(told["text"], told["country"], separator=", ")).to_series())
    inside = (towns["country"] == told["country"]).fill_null(value=False)
    known = told["country"].is_not_null()
    fact = pl.struct(
        fact=pl.lit("place"), value=pl.coalesce("province", "region", "country"), field=pl.lit("phone"),
        words=pl.lit(None, pl.String), source=pl.lit("phonenumbers"),
    )  # fmt: skip
    kept = [pl.when(inside).then(name).alias(name) for name in ("region", "province", "place")]
    return towns.with_columns(
        *kept,
        country=told["country"],
        place_level=pl.when(inside).then("place_level").when(known).then(pl.lit("country")).otherwise(pl.lit("none")),
        place_confidence=pl.when(known).then(told["trust"]).otherwise(0.0),
    ).with_columns(evidence=pl.concat_list(fact))
