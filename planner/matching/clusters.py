"""Linked contacts put together as one person, guarded against chains of links that each look good."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

Apart = frozenset[frozenset[str]]
"""Pairs of people's ids that are known to be two people."""
REMEMBERED = "remembered"
"""Why a contact joined: it was this person's before."""
MOVED = "same-day"
"""A link that holds against two profile addresses: people change theirs, but not the day of connecting."""


class Row(NamedTuple):
    """What a contact brings into a cluster: its profile address, the export it is a row of, whose it is known to be."""

    profile: str | None = None
    export: str | None = None
    person: str | None = None


class _Cluster:
    """The contacts that are one person so far, and what must not meet another's."""

    __slots__ = ("exports", "foes", "members", "people", "profiles")

    def __init__(self, at: int, row: Row, foes: set[int]) -> None:
        self.members = {at}
        self.profiles = {row.profile} - {None}
        self.exports = {row.export} - {None}
        self.people = {row.person} - {None}
        self.foes = foes

    def take(self, other: "_Cluster") -> None:
        """Take over all that another cluster holds."""
        self.members |= other.members
        self.profiles |= other.profiles
        self.exports |= other.exports
        self.people |= other.people
        self.foes = self.foes | other.foes


class Clusters:
    """Which of some contacts are one person so far (union-find).

    A union is refused that would put together two profile addresses, two rows of one export, contacts that contradict
    one another (``foes``), or people who are known to be two (``apart``).
    """

    def __init__(
        self, rows: Mapping[int, Row], apart: Apart = frozenset(), foes: Iterable[tuple[int, int]] = ()
    ) -> None:
        self._parent = {at: at for at in rows}
        self._apart = apart
        against: dict[int, set[int]] = {}
        for one, other in foes:
            against.setdefault(one, set()).add(other)
            against.setdefault(other, set()).add(one)
        self._clusters = {at: _Cluster(at, row, against.get(at, set())) for at, row in rows.items()}

    def person_of(self, contact: int) -> int:
        """The first contact of the person that ``contact`` belongs to."""
        parent = self._parent
        while parent[contact] != contact:
            parent[contact] = parent[parent[contact]]
            contact = parent[contact]
        return contact

    def join(self, one: int, other: int, reason: str) -> bool:
        """Make the two contacts one person, unless something speaks against it for certain; whether they are joined."""
        first, second = sorted((self.person_of(one), self.person_of(other)))
        if first == second or self._refused(self._clusters[first], self._clusters[second], reason):
            return False
        self._parent[second] = first
        self._clusters[first].take(self._clusters.pop(second))
        return True

    def people(self) -> Iterator[tuple[int, int]]:
        """Each contact with the first contact of its person."""
        return ((at, self.person_of(at)) for at in self._parent)

    def _refused(self, one: _Cluster, other: _Cluster, reason: str) -> bool:
        if reason == REMEMBERED:
            return False
        two_profiles = one.profiles and other.profiles and one.profiles.isdisjoint(other.profiles)
        return bool(
            (two_profiles and reason != MOVED)
            or not one.exports.isdisjoint(other.exports)
            or not one.foes.isdisjoint(other.members)
            or any(frozenset((a, b)) in self._apart for a in one.people for b in other.people)
        )
