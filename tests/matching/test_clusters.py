from planner.matching.clusters import Clusters
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
