import pytest

from planner.matching.clusters import REMEMBERED, Clusters
from planner.matching.links import Link


def test_links_join_contacts_through_each_other() -> None:
    clusters = Clusters([None, None, None, None])
    for pair in ((2, 3), (1, 3), (0, 3)):
        clusters.join(Link(*pair, "same-email"))
    assert [clusters.person_of(at) for at in range(4)] == [0, 0, 0, 0]
    assert sorted(clusters.reasons) == [1, 2, 3]


def test_a_link_between_two_profiles_joins_nobody() -> None:
    clusters = Clusters(["one", None, "two"])
    clusters.join(Link(0, 1, "same-email"))
    clusters.join(Link(1, 2, "same-email"))
    assert [clusters.person_of(at) for at in range(3)] == [0, 0, 2]
    assert clusters.reasons == {1: "same-email"}


def test_those_who_are_known_to_be_one_are_together_also_under_two_profiles() -> None:
    clusters = Clusters(["new", "old", None], ["ada", "ada", None])
    assert [clusters.person_of(at) for at in range(3)] == [0, 0, 2]
    assert clusters.reasons == {1: REMEMBERED}
    assert [clusters.settled_person(at) for at in range(3)] == ["ada", "ada", None]


@pytest.mark.parametrize("profile", ["new", "old", None])
def test_a_contact_joins_somebody_remembered_by_any_of_their_profiles(profile: str | None) -> None:
    clusters = Clusters(["new", "old", profile], ["ada", "ada", None])
    clusters.join(Link(1, 2, "same-profile"))
    assert clusters.settled_person(2) == "ada"


def test_a_third_profile_joins_nobody() -> None:
    clusters = Clusters(["new", "old", "third"], ["ada", "ada", None])
    clusters.join(Link(0, 2, "same-email"))
    assert clusters.settled_person(2) is None


@pytest.mark.parametrize(("apart", "people"), [((), 1), (("ada", "ugo"), 2), (("ada", "zoe"), 1)])
def test_two_who_are_linked_become_one_under_the_lower_id_unless_they_are_known_to_be_two(
    apart: tuple[str, ...], people: int
) -> None:
    clusters = Clusters([None, None, None], ["ugo", "ada", None], frozenset({frozenset(apart)}))
    clusters.join(Link(0, 2, "same-profile"))
    clusters.join(Link(1, 2, "same-email"))
    assert len({clusters.person_of(at) for at in range(3)}) == people
    assert clusters.settled_person(2) == ("ada" if people == 1 else "ugo")
    assert clusters.settled_person(1) == "ada"
