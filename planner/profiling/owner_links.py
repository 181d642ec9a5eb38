"""What joins a person to the owner of the archive: a past organisation, a time there, an organisation aimed at."""

from collections.abc import Mapping, Sequence
from datetime import date

import polars as pl
from pydantic import BaseModel, ConfigDict

from planner.cleaning.text import alternatives
from planner.matching.companies import organisation_group

PAST = r"(?:ex|former|formerly|previously|già|prima in|alumn[aiou]?s?|laureat[oaie]|ehemals|ancien(?:ne)?)"

Identities = Mapping[str, str | None]
"""The identity of each organisation that the archive names; null for a name that names none."""


class Stint(BaseModel):
    """A time of the owner's at an organisation. No ``until``: still there. No ``since``: when it was is not known."""

    model_config = ConfigDict(frozen=True)

    name: str
    since: date | None = None
    until: date | None = None


def with_owner(profiles: pl.DataFrame, past: Sequence[Stint], wanted: tuple[str, ...]) -> pl.DataFrame:
    """Profiles with ``former_colleague_company``, ``connected_while`` and ``at_target_company``.

    The first is the one of ``past`` where a person is; the second the one where the owner was when the two connected,
    if the person is or was there too. Null where the archive names no such organisations.
    """
    names = [stint.name for stint in past]
    identities = _identities([*names, *wanted])
    there = _by_organisation(names, identities, "former_colleague_company")
    aimed = _by_organisation(wanted, identities, "aimed")
    joined = profiles.join(there, on="organisation", how="left", maintain_order="left").join(
        aimed, on="organisation", how="left", maintain_order="left"
    )
    at_target = pl.col("aimed").is_not_null() if wanted else pl.lit(None, dtype=pl.Boolean)
    told = joined.with_columns(at_target_company=at_target).drop("aimed")
    return told.join(_connected_while(profiles, past, identities), on="person_id", how="left", maintain_order="left")


def said_past(names: Sequence[str]) -> pl.Expr:
    """The one of ``names`` that a position tells as past: "Consultant | ex-Acme"."""
    if not names:
        return pl.lit(None, dtype=pl.String)
    told = rf"(?i)\b{PAST}\b[\s\-@:]*({alternatives([' '.join(name.split()) for name in names])})(?:\W|$)"
    spelled = {" ".join(name.split()).casefold(): name for name in names}
    found = pl.col("position").str.extract(told, 1).str.to_lowercase()
    return found.replace_strict(spelled, default=None, return_dtype=pl.String)


def _connected_while(profiles: pl.DataFrame, past: Sequence[Stint], identities: Identities) -> pl.DataFrame:
    """``person_id, connected_while``: of several the stint that is named first; nobody where no day tells."""
    dated = [stint for stint in past if stint.since and identities[stint.name]]
    rows = [(identities[one.name], one.name, one.since, one.until or date.max) for one in dated]
    schema = {"identity": pl.String, "connected_while": pl.String, "since": pl.Date, "until": pl.Date}
    stints = pl.DataFrame(rows, schema=schema, orient="row").with_row_index("first")
    said = said_past(list(dict.fromkeys(stint.name for stint in dated)))
    was = said.replace_strict(identities, default=None, return_dtype=pl.String)
    places = profiles.drop_nulls("connected_on").select("person_id", "connected_on", is_at="organisation", was_at=was)
    either = places.unpivot(index=["person_id", "connected_on"], on=["is_at", "was_at"], value_name="identity")
    together = either.drop_nulls("identity").join(stints, on="identity", how="inner")
    while_there = together.filter(pl.col("connected_on").is_between("since", "until")).sort("person_id", "first")
    return while_there.unique("person_id", keep="first", maintain_order=True).select("person_id", "connected_while")


def _identities(names: Sequence[str]) -> Identities:
    written = pl.Series(sorted(set(names)), dtype=pl.String)
    return dict(zip(written, organisation_group(written), strict=True))


def _by_organisation(names: Sequence[str], identities: Identities, column: str) -> pl.DataFrame:
    """Each organisation's identity with the name the owner gives it (the first, of several spellings)."""
    rows = [(identities[name], name) for name in names]
    schema = {"organisation": pl.String, column: pl.String}
    found = pl.DataFrame(rows, schema=schema, orient="row").drop_nulls()
    return found.unique("organisation", keep="first", maintain_order=True)
