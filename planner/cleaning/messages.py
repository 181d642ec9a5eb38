"""Messages between the user and one other person. Groups, drafts, spam and advertisements are no tie.

Until 2023 a message names its recipients without addresses, joined by commas that may stand in names too; since
then the addresses tell.
"""

import re
from typing import NamedTuple

import polars as pl

from planner.cleaning.addresses import profile_url

SPONSORED = r"spinmail-quill-editor|%FIRSTNAME%"
"""Marks of advertisements that LinkedIn sends as messages."""
SPAM = "spam"
DRAFT = r"(?im)^\s*(yes|true|1)\b"
ADDRESS = r"https?://[^,;\s]+"
POST_NOMINAL = re.compile(r"(?=.*\.|.*[A-Z].*[A-Z])[A-Z][\w.]{0,5}|[A-Za-z]{1,3}\.[\w. ]*")
"""What may follow a comma within one name: Ph.D., MBA, CFA; not "Ugo", somebody without a family name."""


class _Owner(NamedTuple):
    """By which profile address and under which names the owner writes and is written to, as far as it is known."""

    url: str | None
    names: list[str]


def messages_with_one(rows: pl.DataFrame, owner_name: str | None, owner_url: str | None) -> pl.DataFrame:
    """RawTouches of messages to those with one other person, with that one's ``person``, ``url`` and ``direction``.

    Where the archive does not say who its owner is, it is the one who takes part in most conversations.
    """
    meant = _without_noise(rows, owner_name)
    meant = meant.with_columns(
        sender=profile_url(meant["from_url"]),
        conversation=pl.coalesce("conversation", pl.format("row {}", "row")),
    )
    recipients = _recipients(meant["to_urls"])
    owner = _owner(meant, recipients, owner_name, owner_url)
    by_name = pl.col("sender").is_null() & pl.col("from_name").is_in(owner.names)
    sent = (pl.col("sender") == pl.lit(owner.url)) | by_name
    told = meant.with_columns(sent=sent.fill_null(value=False)).join(
        _others(recipients, owner.url), on="to_urls", how="left", maintain_order="left"
    )
    told = _signs(told, owner.names)
    return told.filter(~pl.col("several").any().over("conversation") & ~pl.col("to_self")).select(
        *(column for column in rows.columns if column not in {"person", "url", "direction"}),
        person=pl.when("sent").then("to_names").otherwise("from_name"),
        url=pl.when("sent").then("other").otherwise("sender"),
        direction=pl.when("sent").then(pl.lit("sent")).otherwise(pl.lit("received")),
    )


def _without_noise(rows: pl.DataFrame, owner_name: str | None) -> pl.DataFrame:
    """Without drafts, spam and advertisements (of which many have no sender's address where others have one)."""
    addressed = rows["from_url"].is_not_null().any()
    noise = [
        pl.col("draft").str.contains(DRAFT),
        pl.col("folder").str.to_lowercase() == SPAM,
        pl.col("text").str.contains(SPONSORED),
        pl.col("from_url").is_null() & (pl.col("from_name") != pl.lit(owner_name or "")) & pl.lit(addressed),
    ]
    return rows.filter(~pl.any_horizontal(sign.fill_null(value=False) for sign in noise))


def _recipients(cells: pl.Series) -> pl.DataFrame:
    """The distinct cells of recipients' addresses (``to_urls``) with each profile in them (``recipient``)."""
    distinct = pl.DataFrame({"to_urls": cells.drop_nulls().unique().sort()})
    written = distinct.with_columns(recipient=pl.col("to_urls").str.extract_all(ADDRESS)).explode("recipient")
    return written.with_columns(recipient=profile_url(written["recipient"])).drop_nulls()


def _others(recipients: pl.DataFrame, owner_url: str | None) -> pl.DataFrame:
    """Of each cell of recipients the first who is not the owner (``other``) and how many they are (``others``)."""
    but_owner = (
        pl.col("recipient").filter(pl.col("recipient").ne_missing(pl.lit(owner_url))).unique(maintain_order=True)
    )
    return recipients.group_by("to_urls").agg(other=but_owner.first(), others=but_owner.len())


def _owner(rows: pl.DataFrame, recipients: pl.DataFrame, name: str | None, url: str | None) -> _Owner:
    """The owner, where the messages know that name or address; else who takes part in most conversations."""
    sent = rows.select("conversation", name="from_name", who="sender")
    received = rows.select("conversation", "to_urls", name="to_names").join(recipients, on="to_urls", how="left")
    parties = pl.concat([sent, received.select("conversation", "name", who="recipient")])
    url = url if parties["who"].eq(pl.Series([url], dtype=pl.String)).any() else None
    if url is None and not parties["name"].eq(pl.Series([name], dtype=pl.String)).any():
        url = _most_frequent(parties.select("conversation", "who")) if len(recipients) else None
        name = name if url else _most_frequent(parties.select("conversation", who="name"))
    url = url or _most_frequent(parties.filter(pl.col("name") == pl.lit(name)).select("conversation", "who"))
    names = sent.filter(pl.col("who") == pl.lit(url))["name"].drop_nulls().unique().sort().to_list()
    return _Owner(url, [*names, *([name] if name else [])])


def _most_frequent(rows: pl.DataFrame) -> str | None:
    """Of the columns ``conversation`` and ``who`` the one in most conversations; of several the first by alphabet."""
    counts = rows.drop_nulls("who").unique().group_by("who").len().sort(["len", "who"], descending=[True, False])
    return None if counts.is_empty() else str(counts["who"][0])


def _signs(rows: pl.DataFrame, owner_names: list[str]) -> pl.DataFrame:
    """Columns ``several``, whether a message went to or came from more than one other person, and ``to_self``."""
    known = set(rows["from_name"].drop_nulls().unique())
    lone = {names: _is_one_name(names, known) for names in rows["to_names"].drop_nulls().unique().sort()}
    to_one = pl.col("to_names").replace_strict(lone, default=True, return_dtype=pl.Boolean)
    to_owner = pl.col("to_names").is_in(owner_names)
    by_addresses = pl.col("others") > pl.when("sent").then(1).otherwise(0)
    by_names = ~pl.when("sent").then(to_one).otherwise(to_owner.fill_null(value=True))
    to_self = pl.col("sent") & pl.coalesce(pl.col("others") == 0, to_owner, pl.lit(value=False))
    return rows.with_columns(several=pl.coalesce(by_addresses, by_names), to_self=to_self)


def _is_one_name(names: str, known: set[str]) -> bool:
    """Whether recipients written without addresses are one person whose name holds a comma."""
    _, *rest = names.split(", ")
    return not rest or names in known or all(POST_NOMINAL.fullmatch(part) for part in rest)
