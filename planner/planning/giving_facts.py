"""What could be given, found in facts: an offer that meets somebody's work, two people who might like to meet."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import polars as pl

from planner.model import Purpose
from planner.planning.choice import approachable
from planner.planning.underway import in_peace
from planner.profiling.coverage import WEAK
from planner.profiling.sectors import sector_match
from planner.profiling.specialities import with_specialities
from planner.profiling.title_sectors import title_sectors
from planner.profiling.titles import read_titles
from planner.scoring.usefulness import is_personal

OFFERED: tuple[Purpose, ...] = ("opening", "bridge", "exchange")
"""Where something is asked of a person's time, something of the user's own is offered; insight is repaid by sharing
what was learnt, and a greeting is no trade."""
OFFER_SURE = 0.8
"""From this confidence on a function is what an offer is about: an offer is prose, and a head word such as "people" is
no trade there."""
OTHERS_AT_HAND = 300
"""So many people known to the user, best first, are thought of for an introduction: nobody knows more by heart."""
WORK = ("person_id", "full_name", "position", "organisation", "sector", "sector_confidence")
MEETS = ("speciality", "function", "sector")
"""What an offer and somebody's work can have in common, from the narrowest."""


Facts = Mapping[str, list[str]]
"""The codes that words tell, by each of MEETS."""


class NewRole(NamedTuple):
    """The work of somebody before and after the latest import, as "position · company", and the day of that import."""

    before: str | None
    after: str
    day: date


News = Mapping[str, NewRole]
"""Whose work the latest import has changed, by the id of the person."""
NO_NEWS: News = {}


class Offer(NamedTuple):
    """An offer of the user's for somebody: what it has in common with their work (one of MEETS) and the code of that.

    Both null for an offer of which nothing tells whom it suits: such ones are made in turn.
    """

    text: str
    meets: str | None
    code: str | None


class Meeting(NamedTuple):
    """Somebody else whom a person might like to meet: the name, and the speciality or sector of both."""

    name: str
    kind: str
    code: str


class Giving(NamedTuple):
    """What could be given to whom, by the id of the person."""

    news: News
    offers: Mapping[str, Offer]
    meetings: Mapping[str, Meeting]


def giving_facts(
    ranked: pl.DataFrame,
    people: Sequence[str],
    offers: Sequence[str],
    news: News = NO_NEWS,
    standings: pl.DataFrame | None = None,
) -> Giving:
    """What could be given to people of the ranked frame, in the order in which they are planned.

    Who must not be contacted, rests, said no or has not answered yet (``standings``) is introduced to nobody.
    """
    order = pl.DataFrame({"person_id": list(people)}, schema={"person_id": pl.String})
    named = _with_specialities(order.join(ranked, on="person_id", maintain_order="left"))
    return Giving(
        {person: news[person] for person in people if person in news},
        offers_for(named, offers),
        meetings_for(named, ranked, in_peace(standings)),
    )


def offers_for(people: pl.DataFrame, offers: Sequence[str]) -> dict[str, Offer]:
    """For each person of whose time something is asked, the offer that meets their work, else one for anybody.

    Of offers that meet somebody equally well the one made least often comes first, so that not everybody is offered the
    same. An offer about other work than theirs is not made.
    """
    if not offers:
        return {}
    facts, made = _facts_of_offers(offers), Counter[str]()
    found: dict[str, Offer] = {}
    asked = people.filter(pl.col("purpose").is_in(OFFERED))
    for row in asked.iter_rows(named=True):
        possible = [offer for one in facts if (offer := _meeting_of(one, _facts(row)))]
        if possible:
            best = min(possible, key=lambda offer: (_rank(offer), made[offer.text], offers.index(offer.text)))
            made[best.text] += 1
            found[row["person_id"]] = best
    return found


def meetings_for(people: pl.DataFrame, ranked: pl.DataFrame, untouchable: Collection[str]) -> dict[str, Meeting]:
    """For each person somebody of another organisation in the same speciality, else in the same sector; nobody twice.

    Only people whom the user knows better than by a click, and nobody from a circle outside work: whom somebody knows
    at home, in an association or in the neighbourhood is theirs to tell.
    """
    knows = pl.col("shared").is_not_null() | (pl.col("messages_received").fill_null(0) > 0)
    work = ~is_personal() & pl.col("organisation").is_not_null() & ~pl.col("person_id").is_in(list(untouchable))
    looked_at = ranked.select(*WORK, "circles", "shared", "messages_received", "relation")  # few columns are quick
    others = approachable(looked_at.filter(knows).filter(work)).head(OTHERS_AT_HAND).select(WORK)
    asking = people.filter(work & (pl.col("purpose") != "nurture")).select(*WORK, "specialities")
    if others.is_empty() or asking.is_empty():
        return {}
    named = _with_specialities(others)
    pairs = pl.concat([_pairs(asking, named, kind) for kind in ("speciality", "sector")])
    return _each_once(pairs, asking["person_id"].to_list())


def _with_specialities(people: pl.DataFrame) -> pl.DataFrame:
    """With ``specialities``: those that the position names."""
    return people.with_columns(with_specialities(people.select(title="position"))["specialities"])


def _pairs(asking: pl.DataFrame, others: pl.DataFrame, kind: str) -> pl.DataFrame:
    """``person_id, other, name, kind, code``: those of two organisations who share a speciality or a sector."""
    left, right = (_coded(frame, kind) for frame in (asking, others.with_row_index("rank")))
    joined = left.join(right, on="code", suffix="_other", maintain_order="left_right").filter(
        (pl.col("organisation") != pl.col("organisation_other")) & (pl.col("person_id") != pl.col("person_id_other"))
    )
    return joined.select("person_id", other="person_id_other", name="full_name_other", kind=pl.lit(kind), code="code")


def _coded(people: pl.DataFrame, kind: str) -> pl.DataFrame:
    if kind == "speciality":
        return people.explode("specialities").rename({"specialities": "code"}).drop_nulls("code")
    return people.filter(pl.col("sector_confidence") >= WEAK).rename({"sector": "code"}).drop_nulls("code")


def _each_once(pairs: pl.DataFrame, people: list[str]) -> dict[str, Meeting]:
    by_person = {str(key[0]): frame for key, frame in pairs.partition_by("person_id", as_dict=True).items()}
    found: dict[str, Meeting] = {}
    taken: set[str] = set()
    for person in people:
        if person not in by_person:
            continue
        for other, *told in by_person[person].select("other", "name", "kind", "code").iter_rows():
            if other not in taken:
                taken.add(other)
                found[person] = Meeting(*told)
                break
    return found


def _facts_of_offers(offers: Sequence[str]) -> list[tuple[str, Facts]]:
    """Each offer with what its words tell."""
    read = with_specialities(read_titles(offers))
    sectors = dict(title_sectors(pl.Series(offers, dtype=pl.String)).select("title", "sector").iter_rows())
    return [
        (row["title"], _facts({**row, "sector": sectors.get(row["title"])}, OFFER_SURE))
        for row in read.iter_rows(named=True)
    ]


def _facts(row: Mapping[str, Any], least: float = WEAK) -> Facts:
    """The specialities, functions and sectors of a row, without mere hints; what an offer says of a sector is none."""
    is_hint = row.get("sector_confidence", 1.0) < WEAK
    return {
        "speciality": row["specialities"] or [],
        "function": row["functions"] if row["function_confidence"] >= least else [],
        "sector": [] if is_hint or not row["sector"] else [row["sector"]],
    }


def _meeting_of(offer: tuple[str, Facts], person: Facts) -> Offer | None:
    """The offer with the narrowest thing it has in common with somebody's work; None if it is about other work."""
    text, facts = offer
    if not any(facts.values()):
        return Offer(text, None, None)
    for kind in MEETS:
        common = [own for own in person[kind] if any(_same(kind, code, own) for code in facts[kind])]
        if common:
            return Offer(text, kind, common[0])
    return None


def _same(kind: str, code: str, own: str) -> bool:
    return sector_match(code, own) == 1.0 if kind == "sector" else code == own


def _rank(offer: Offer) -> int:
    return MEETS.index(offer.meets) if offer.meets else len(MEETS)
