"""Whose row is it? The contacts of a newer or older export of a list, found again among those that were kept.

A wrong answer gives somebody another person's history, so a row that no sign tells for sure is a new person; the user
is asked about the pair. Each contact is found at most once, by the strongest sign first:

same        the two rows say the same
profile     the same profile address
same-day    one name, connected on the same day, which never changes. Against two different addresses (people change
            theirs) the organisation, the role or an e-mail address must agree too
e-mail      one name and a personal e-mail address in common
phone       one name and a number in common, and nothing against it
same-work   one name, organisation and role, and nothing against it
name        a name of two words that nobody else in either list has, nothing against it, and the same organisation or
            nothing but the name to go by

Against it are two different profile addresses, days of connecting, e-mail addresses or numbers. Where a list has two
people under one sign, both are left to the other signs.
"""

from typing import NamedTuple

import polars as pl

from planner.knowledge import vocabulary
from planner.matching.names import name_key
from planner.workspace.changes import TOLD
from planner.workspace.records import to_records

FOUND = {"contact_id": pl.String, "row_id": pl.Int64, "by": pl.String}
FACTS = ("profile_url", "connected_on", "emails", "phones", "company", "position")
LISTS = ("emails", "phones")
SAID = [name for name in TOLD if name != "relation"]
"""All that a row says of a person; whoever is gone has lost the relation and says the same."""
MAILBOX = pl.col("email").str.split("@").list.first()


def _other(fact: str) -> pl.Expr:
    return pl.col(f"{fact}_right")


def _agree(fact: str) -> pl.Expr:
    """Whether both rows tell a fact, and the same; of lists, whether they have something in common."""
    if fact in LISTS:
        return pl.col(fact).list.set_intersection(_other(fact)).list.len() > 0
    return (pl.col(fact) == _other(fact)).fill_null(value=False)


def _differ(fact: str) -> pl.Expr:
    """Whether both rows tell a fact, and not the same."""
    if fact in LISTS:
        return (pl.col(fact).list.len() > 0) & (_other(fact).list.len() > 0) & ~_agree(fact)
    return (pl.col(fact) != _other(fact)).fill_null(value=False)


def says_only_a_name(side: str = "") -> pl.Expr:
    """Whether a row says nothing else by which to tell a person."""
    empty = (pl.col(f"{f}{side}").list.len() == 0 if f in LISTS else pl.col(f"{f}{side}").is_null() for f in FACTS)
    return pl.all_horizontal(empty)


class _Sign(NamedTuple):
    """A key (null where it does not apply) and what must hold of two rows with one key.

    ``alone``: the key tells one person only where one person has it; ``once``: and only one row.
    """

    by: str
    key: pl.Expr
    holds: pl.Expr
    alone: bool = True
    once: bool = False


NAME = pl.col("name_key")
AGAINST = pl.any_horizontal(_differ(fact) for fact in ("profile_url", "connected_on", "emails", "phones"))
TOGETHER = pl.any_horizontal(_agree(fact) for fact in ("company", "position", "emails"))
SAME_OR_BARE = pl.any_horizontal(_agree("company"), says_only_a_name(), says_only_a_name("_right"))
SIGNS = (
    _Sign("same", pl.col("said"), pl.lit(value=True), alone=False),
    _Sign("profile", pl.col("profile_url"), pl.lit(value=True), alone=False),
    _Sign(
        "same-day",
        pl.concat_str(NAME, pl.col("connected_on").cast(pl.String), separator="|"),
        ~_differ("profile_url") | TOGETHER,
    ),
    _Sign("e-mail", pl.concat_str(NAME, "email", separator="|"), pl.lit(value=True)),
    _Sign("phone", pl.concat_str(NAME, "phone", separator="|"), ~AGAINST),
    _Sign("same-work", pl.concat_str(NAME, "company", "position", separator="|"), ~AGAINST),
    _Sign("name", pl.when(NAME.str.contains(r"\p{L}{2,} \p{L}{2,}")).then(NAME), ~AGAINST & SAME_OR_BARE, once=True),
)


def recognised(incoming: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """Pairs ``contact_id``, ``row_id`` and the sign ``by``: incoming Contacts and held ones (with ``row_id``)."""
    left, right = _described(incoming, "contact_id"), _described(held, "row_id")
    found = pl.DataFrame(schema=FOUND)
    for sign in SIGNS:
        if found.height in {left.height, right.height}:
            break  # nobody is left to be found
        free = [~pl.col(at).is_in(found[at].implode()) for at in ("contact_id", "row_id")]
        ones, others = _keyed(left, sign).filter(free[0]), _keyed(right, sign).filter(free[1])
        found = pl.concat([found, _pairs(ones, others, sign)])
    return found


def _described(frame: pl.DataFrame, at: str) -> pl.DataFrame:
    """Each row with its facts and ``said``: all that it says, as one text."""
    said = pl.Series("said", to_records(frame, SAID), dtype=pl.String)
    return frame.select(at, *FACTS, name_key=name_key(pl.col("full_name"))).with_columns(said)


def _keyed(frame: pl.DataFrame, sign: _Sign) -> pl.DataFrame:
    """The rows to which a sign applies. Whoever has the key counts, also those whom a stronger sign has found."""
    if sign.by in {"e-mail", "phone"}:
        frame = _one_each(frame, sign.by)
    keyed = frame.with_columns(key=sign.key).drop_nulls("key")
    people = pl.coalesce("profile_url", "said").n_unique() if not sign.once else pl.len()
    return keyed.filter(people.over("key") == 1) if sign.alone else keyed


def _one_each(frame: pl.DataFrame, by: str) -> pl.DataFrame:
    """A row for each personal e-mail address (``email``) or number (``phone``)."""
    if by == "phone":
        return frame.with_columns(phone="phones").explode("phone")
    shared = vocabulary("names/shared_mailboxes")["mailbox"]
    return frame.with_columns(email="emails").explode("email").filter(~MAILBOX.is_in(shared.implode()))


def _pairs(left: pl.DataFrame, right: pl.DataFrame, sign: _Sign) -> pl.DataFrame:
    """Rows with one key, the first with the first: several under one key are one person, or say the same."""
    ones, others = (frame.with_columns(nth=pl.int_range(pl.len()).over("key")) for frame in (left, right))
    met = ones.join(others, on=["key", "nth"], maintain_order="left").filter(sign.holds)
    once = met.unique("contact_id", keep="first", maintain_order=True)
    return once.unique("row_id", keep="first", maintain_order=True).select("contact_id", "row_id", by=pl.lit(sign.by))
