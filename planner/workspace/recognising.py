"""Whose row is it? The contacts of a newer or older export of a list, found again among those that were kept.

Each contact is found at most once, by the strongest sign first:

profile     the same profile address
same-day    one name, connected on the same day (people change their address; the day of connecting never changes)
e-mail      one name and the same e-mail addresses
same-work   one name, organisation and role, and not two different addresses
name        a name that nobody else has, on either side, and not two different addresses
"""

import polars as pl

from planner.matching.names import name_key

NAME = pl.col("name_key")
SIGNS: tuple[tuple[str, pl.Expr, bool], ...] = (
    ("profile", pl.col("profile_url"), True),
    ("same-day", pl.concat_str(NAME, pl.col("connected_on").cast(pl.String), separator="|"), True),
    ("e-mail", pl.concat_str(NAME, pl.col("emails").list.sort().list.join(" ").replace("", None), separator="|"), True),
    ("same-work", pl.concat_str(NAME, "company", "position", separator="|"), False),
    ("name", NAME, False),
)
"""Each sign with its key (null where it does not apply), and whether it holds against two different addresses."""
FOUND = {"contact_id": pl.String, "row_id": pl.Int64, "by": pl.String}


def recognised(incoming: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """Pairs ``contact_id``, ``row_id`` and the sign ``by``: incoming Contacts and held ones (with ``row_id``)."""
    left, right = (frame.with_columns(name_key=name_key(pl.col("full_name"))) for frame in (incoming, held))
    found = pl.DataFrame(schema=FOUND)
    for sign, key, also_against in SIGNS:
        pairs = _pairs(left, right, sign, key, also_against=also_against)
        found = pl.concat([found, pairs])
        left = left.join(pairs, on="contact_id", how="anti", maintain_order="left")
        right = right.join(pairs, on="row_id", how="anti", maintain_order="left")
    return found


def _pairs(left: pl.DataFrame, right: pl.DataFrame, sign: str, key: pl.Expr, *, also_against: bool) -> pl.DataFrame:
    """Those with one key. Under the profile the n-th row meets the n-th; any other key must be the only one."""
    several = sign == "profile"
    ones, others = (_keyed(frame, key, at, several=several) for frame, at in ((left, "contact_id"), (right, "row_id")))
    met = ones.join(others, on=["key", "nth"], maintain_order="left")
    if not also_against:
        addresses = pl.col("profile_url"), pl.col("profile_url_right")
        met = met.filter(pl.any_horizontal(address.is_null() for address in addresses) | addresses[0].eq(addresses[1]))
    return met.select("contact_id", "row_id", by=pl.lit(sign))


def _keyed(frame: pl.DataFrame, key: pl.Expr, at: str, *, several: bool) -> pl.DataFrame:
    keyed = frame.select(at, "profile_url", key=key).drop_nulls("key")
    numbered = keyed.with_columns(nth=pl.int_range(pl.len()).over("key"))
    return numbered if several else numbered.filter(pl.len().over("key") == 1)
