"""Why a week is not all that the user's preferences ask for: what was wanted, what was found, and the reason."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from planner.knowledge.naming import name_of
from planner.locale import Texts
from planner.model import MixNote, Settings
from planner.planning.pool import Candidate, Pool
from planner.planning.seats import Week, share_of_week

Rule = Literal["seats", "circle", "tie", "purpose", "sector"]


class Told(NamedTuple):
    """One preference that a week (from 0) does not meet. ``reason`` is a text key, ``mix-<rule>-<reason>``.

    ``name`` is the kind of tie, the purpose or the sector meant; ``wanted`` the least, or the most of a purpose or a
    sector; ``behind`` how many points the best of the wanted kind were behind whoever had the seat.
    """

    week: int
    rule: Rule
    name: str
    wanted: int
    found: int
    reason: str
    behind: float | None = None


def told_of(week: Week, pool: Pool, days: list[date], settings: Settings) -> list[Told]:
    """What is to be told of a week that has been filled."""
    left = pool.heads(week.number)
    told = list(_seats(week, left, days, settings))
    is_cut = len(week.chosen) < week.seats and bool(left)
    return told if is_cut or not week.chosen else [*told, *_circle(week, left), *_ties(week, left), *_shares(week)]


def _seats(week: Week, left: list[Candidate], days: list[date], settings: Settings) -> Iterator[Told]:
    """Fewer approaches than in a usual week: what the week is like, what is under way, and whether somebody lacks."""
    usual, whole = settings.per_week, week.seats + week.under_way
    _, reason = share_of_week(days, week.number, settings)
    if whole < usual:
        yield Told(week.number, "seats", "", usual, whole, reason if days else "no-days")
    if week.under_way:
        yield Told(week.number, "seats", "", whole, week.under_way, "under-way")
    if len(week.chosen) < week.seats:
        yield Told(week.number, "seats", "", week.seats, len(week.chosen), "top" if left else "nobody")


def _circle(week: Week, left: list[Candidate]) -> Iterator[Told]:
    if week.personal < week.circle_wanted:
        reason = "shares" if any(one.personal for one in left) else "nobody"
        no_seat = all(one.personal for one in week.chosen)
        yield Told(week.number, "circle", "", week.circle_wanted, week.personal, "under-way" if no_seat else reason)


def _ties(week: Week, left: list[Candidate]) -> Iterator[Told]:
    for kind, wanted in week.ties_wanted.items():
        if (found := week.ties[kind]) < wanted:
            best = min((one for one in left if one.tie_kind == kind), key=week.turn, default=None)
            reason, behind = _why_not(best, week)
            yield Told(week.number, "tie", kind, wanted, found, reason, behind)


def _why_not(best: Candidate | None, week: Week) -> tuple[str, float | None]:
    """Why the best of a wanted kind has no seat: there is none, a share is full, or who has it comes first."""
    if best is None:
        return "nobody", None
    if week.bends(best):
        return "shares", None
    instead = [one for one in week.chosen if week.ties[one.tie_kind] > week.ties_wanted.get(one.tie_kind, 0)]
    rivals = [one for one in instead if not one.personal or week.personal > week.circle_wanted]
    if not rivals:
        return "circle" if any(one.personal for one in week.chosen) else "under-way", None
    return "behind", min(one.points(week.number) for one in rivals) - best.points(week.number)


def _shares(week: Week) -> Iterator[Told]:
    """Purposes and sectors that have more seats than they should, as nobody else was left."""
    for purpose, found in sorted((name, count) for name, count in week.purposes.items() if name):
        if found > week.most_of_purpose:
            yield Told(week.number, "purpose", purpose, week.most_of_purpose, found, "nobody-else")
    for sector, found in sorted((name, count) for name, count in week.sectors.items() if name):
        if found > week.most_of_sector:
            yield Told(week.number, "sector", sector, week.most_of_sector, found, "nobody-else")


def as_notes(told: list[Told], say: Texts) -> tuple[MixNote, ...]:
    """What is told of the weeks, each with its sentence."""
    return tuple(
        MixNote(**{**one._asdict(), "week": one.week + 1, "behind": _rounded(one.behind)}, text=_sentence(one, say))
        for one in told
    )


def _sentence(one: Told, say: Texts) -> str:
    behind = f"{one.behind or 0:.0f}"
    return say.say(
        f"mix-{one.rule}-{one.reason}", name=_name(one, say), wanted=one.wanted, found=one.found, behind=behind
    )


def _name(one: Told, say: Texts) -> str:
    """What is meant, in words."""
    if one.rule == "sector":
        return name_of("sector", one.name, say.language)
    return say.say(f"{one.rule}-{one.name}") if one.rule in {"tie", "purpose"} else ""


def _rounded(points: float | None) -> float | None:
    return None if points is None else round(points, 1)
