"""The seats of a week: how many there are, whom they are meant for, and what a person in one is worth."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from math import ceil

from planner.model import Settings
from planner.planning.calendar import FEW_DAYS
from planner.planning.pool import Candidate
from planner.planning.underway import Taken

FULL_WEEK = 5
"""Working days of a week without holidays."""
MIX_POINTS = 15.0
"""What the wanted kind of tie is worth, in points of the score: the mix is a preference, and a cashier is no better a
conversation than a product manager for being a newer tie. Our own choice, about the weight of a part of the fit."""


def share_of_week(days: list[date], number: int, settings: Settings) -> tuple[float, str]:
    """How much of the usual number of approaches a week has, and why: a code, empty for a whole week."""
    shares = [(1.0, "")]
    if number == 0 and settings.weeks > 1:
        shares.append((settings.first_week_share, "first-week"))
    if days and days[len(days) // 2].month in settings.light_months:
        shares.append((settings.light_share, "light-month"))
    if len(days) < FEW_DAYS:
        shares.append((len(days) / FULL_WEEK, "few-days"))
    return min(shares, key=lambda one: one[0])


def capacity(days: list[date], number: int, settings: Settings) -> int:
    """The new approaches of a week: fewer in the first, in light months, and where holidays leave a day or two."""
    share, _ = share_of_week(days, number, settings)
    return max(1, round(settings.per_week * share)) if days else 0


def seats_by_tie(seats: int, settings: Settings) -> dict[str, int]:
    """The seats of a week by kind of tie: whole numbers nearest to the mix (largest remainders)."""
    mix = settings.mix.model_dump()
    total = sum(mix.values()) or 1.0
    exact = {kind: seats * share / total for kind, share in mix.items()}
    counts = {kind: int(share) for kind, share in exact.items()}
    missing = seats - sum(counts.values())
    for kind in sorted(exact, key=lambda kind: (counts[kind] - exact[kind], kind))[:missing]:
        counts[kind] += 1
    return counts


class Week:
    """One week as it is being filled. What approaches under way take of it counts as filled, of their kinds too."""

    def __init__(self, number: int, seats: int, settings: Settings, taken: Iterable[Taken] = ()) -> None:
        here = [seat for seat in taken if seat.week == number]
        whole = max(seats, len(here))
        self.number, self.seats, self.under_way = number, whole - len(here), len(here)
        self.ties_wanted = seats_by_tie(whole, settings)
        self.most_of_purpose = max(1, ceil(whole * settings.same_purpose_share))
        self.most_of_sector = max(1, ceil(whole * settings.same_sector_share))
        self.circle_wanted = min(settings.circle_seats, whole // 2)
        self.ties = Counter(seat.tie_kind for seat in here)
        self.purposes = Counter(seat.purpose for seat in here)
        self.sectors = Counter(seat.sector for seat in here)
        self.personal = sum(seat.personal for seat in here)
        self.chosen: list[Candidate] = []

    def seat(self, candidate: Candidate) -> None:
        """Give somebody one of the seats."""
        self.chosen.append(candidate)
        self._count(candidate, 1)

    def unseat(self, candidate: Candidate) -> None:
        """Take the seat of somebody away."""
        self.chosen.remove(candidate)
        self._count(candidate, -1)

    def _count(self, candidate: Candidate, one: int) -> None:
        self.ties[candidate.tie_kind] += one
        self.purposes[candidate.purpose] += one
        self.sectors[candidate.sector] += one
        self.personal += one if candidate.personal else 0

    def turn(self, candidate: Candidate) -> tuple[float | str, ...]:
        """Who is least in this is next: the shares are kept, then the circle, then points; then the id decides."""
        is_missed = candidate.personal and self.personal < self.circle_wanted
        return (self.bends(candidate), not is_missed, -self.worth(candidate), -candidate.score, candidate.person_id)

    def bends(self, candidate: Candidate) -> int:
        """How many of the two largest shares, of a purpose and of a sector, one more of this kind would exceed."""
        sector_full = candidate.sector is not None and self.sectors[candidate.sector] >= self.most_of_sector
        return (self.purposes[candidate.purpose] >= self.most_of_purpose) + sector_full

    def worth(self, candidate: Candidate) -> float:
        """Points in this week, with those for a kind of tie that the mix still wants."""
        wanted = self.ties[candidate.tie_kind] < self.ties_wanted.get(candidate.tie_kind, 0)
        return candidate.points(self.number) + MIX_POINTS * wanted
