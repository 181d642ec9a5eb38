"""Linked contacts to people, guarded against chains: nobody has two different LinkedIn profiles."""

from collections.abc import Sequence

from planner.matching.links import Link

Apart = frozenset[frozenset[str]]
"""Pairs of people's ids that are known to be two people."""
REMEMBERED = "remembered"
"""Why a contact joined: it was this person's before."""


class Clusters:
    """Which contacts are one person so far (union-find over the few contacts that have links).

    ``settled`` tells of each contact whose it is known to be: those of one person are together from the beginning,
    also under two profiles, for people change their address.
    """

    def __init__(
        self, profile_urls: Sequence[str | None], settled: Sequence[str | None] = (), apart: Apart = frozenset()
    ) -> None:
        self._parent = list(range(len(profile_urls)))
        self._profiles = {at: {url} if url else set() for at, url in enumerate(profile_urls)}
        self._settled: dict[int, set[str]] = {}
        self._apart = apart
        self.reasons: dict[int, str] = {}
        self._settle(settled)

    def _settle(self, settled: Sequence[str | None]) -> None:
        firsts: dict[str, int] = {}
        for contact, person in enumerate(settled):
            if person is None:
                continue
            first = firsts.setdefault(person, contact)
            self._settled.setdefault(first, {person})
            if first != contact:
                self._unite(first, contact, REMEMBERED)

    def person_of(self, contact: int) -> int:
        """The first contact of the person that ``contact`` belongs to."""
        while self._parent[contact] != contact:
            self._parent[contact] = self._parent[self._parent[contact]]
            contact = self._parent[contact]
        return contact

    def settled_person(self, contact: int) -> str | None:
        """The id that the person of ``contact`` has kept from before; of two who have come together, the lower."""
        return min(self._settled.get(self.person_of(contact), set()), default=None)

    def join(self, link: Link) -> None:
        """Make the two contacts one person, unless that person would have two profiles or is known to be two people."""
        first, second = sorted((self.person_of(link.one), self.person_of(link.other)))
        if first == second or self._have_two_profiles(first, second) or self._are_apart(first, second):
            return
        self._unite(first, second, link.reason)

    def _unite(self, first: int, second: int, reason: str) -> None:
        self._parent[second] = first
        self._profiles[first] |= self._profiles[second]
        if people := self._settled.get(first, set()) | self._settled.get(second, set()):
            self._settled[first] = people
        self.reasons[second] = reason

    def _have_two_profiles(self, first: int, second: int) -> bool:
        """Whether the two have profiles and none in common: somebody remembered may have had two, one after another."""
        ones, others = self._profiles[first], self._profiles[second]
        return bool(ones and others) and ones.isdisjoint(others)

    def _are_apart(self, first: int, second: int) -> bool:
        ones, others = self._settled.get(first, set()), self._settled.get(second, set())
        return any(frozenset((one, other)) in self._apart for one in ones for other in others)
