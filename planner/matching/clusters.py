"""Linked contacts to people, guarded against chains: nobody has two different LinkedIn profiles."""

from planner.matching.links import Link


class Clusters:
    """Which contacts are one person so far (union-find over the few contacts that have links)."""

    def __init__(self, profile_urls: list[str | None]) -> None:
        self._parent = list(range(len(profile_urls)))
        self._profile = dict(enumerate(profile_urls))
        self.reasons: dict[int, str] = {}

    def person_of(self, contact: int) -> int:
        """The first contact of the person that ``contact`` belongs to."""
        while self._parent[contact] != contact:
            self._parent[contact] = self._parent[self._parent[contact]]
            contact = self._parent[contact]
        return contact

    def join(self, link: Link) -> None:
        """Make the two contacts one person, unless that person would have two profiles."""
        first, second = sorted((self.person_of(link.one), self.person_of(link.other)))
        profiles = {self._profile[first], self._profile[second]} - {None}
        if first == second or len(profiles) > 1:
            return
        self._parent[second] = first
        self._profile[first] = next(iter(profiles), None)
        self.reasons[second] = link.reason
