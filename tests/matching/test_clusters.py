import pytest

from planner.matching.clusters import REMEMBERED, Clusters, Row

Link = tuple[int, int, str]


def people(rows: list[Row], *links: Link, foes: tuple[tuple[int, int], ...] = (), apart: str = "") -> list[int]:
    """The first contact of each one's person; ``apart`` are two people, a letter each."""
    said = frozenset({frozenset(apart)}) if apart else frozenset()
    clusters = Clusters(dict(enumerate(rows)), said, foes)
    for link in links:
        clusters.join(*link)
    assert [clusters.person_of(at) for at, _ in clusters.people()] == [first for _, first in clusters.people()]
    return [clusters.person_of(at) for at in range(len(rows))]


def test_links_join_contacts_through_each_other() -> None:
    links = [(one, other, "same-email") for one, other in ((2, 3), (1, 3), (0, 3))]
    assert people([Row()] * 4, *links) == [0, 0, 0, 0]


def test_a_join_tells_whether_it_was_made() -> None:
    clusters = Clusters({0: Row("one"), 1: Row(), 2: Row("two")})
    assert [clusters.join(*link, "same-email") for link in ((0, 1), (0, 1), (1, 2))] == [True, False, False]


def test_contacts_need_not_be_numbered_from_0() -> None:
    clusters = Clusters({7: Row(), 9: Row()})
    assert clusters.join(9, 7, "same-email")
    assert dict(clusters.people()) == {7: 7, 9: 7}


@pytest.mark.parametrize(
    ("reason", "joined"),
    [("same-email", False), ("same-name", False), ("same-row", False), ("same-day", True), (REMEMBERED, True)],
)
def test_two_profiles_are_joined_only_by_what_stays_when_people_change_theirs(reason: str, joined: bool) -> None:
    assert people([Row("one"), Row("two")], (0, 1, reason)) == [0, 0 if joined else 1]


@pytest.mark.parametrize(
    ("reason", "joined"),
    [("same-email", False), ("same-day", False), ("same-profile", False), ("same-row", False), (REMEMBERED, True)],
)
def test_two_rows_of_one_export_are_joined_only_where_they_are_remembered(reason: str, joined: bool) -> None:
    assert people([Row(export="a"), Row(export="a")], (0, 1, reason)) == [0, 0 if joined else 1]


def test_a_chain_never_joins_what_may_not_be_joined() -> None:
    chain = ((0, 1, "same-email"), (1, 2, "same-email"))
    assert people([Row("one"), Row(), Row("two")], *chain) == [0, 0, 2]
    assert people([Row(export="a"), Row(), Row(export="a")], *chain) == [0, 0, 2]
    assert people([Row()] * 3, *chain, foes=((2, 0),)) == [0, 0, 2]
    assert people([Row(person="p"), Row(), Row(person="q")], *chain, apart="pq") == [0, 0, 2]


def test_contacts_contradict_one_another_through_all_who_joined_them() -> None:
    links = [(one, other, "same-email") for one, other in ((1, 2), (0, 3), (0, 1))]
    assert people([Row()] * 4, *links, foes=((2, 3),)) == [0, 1, 1, 0]


def test_the_same_entry_twice_does_not_bring_two_others_of_another_export_together() -> None:
    links = ((0, 2, "same-email"), (1, 3, "same-email"), (0, 1, "same-row"))
    assert people([Row(export="a"), Row(export="a"), Row(export="b"), Row(export="b")], *links) == [0, 1, 0, 1]


def test_what_is_remembered_holds_against_all_but_what_the_user_has_said_apart() -> None:
    rows = [Row("one", "a", "p"), Row("two", "a", "p"), Row("two", "b", "q")]
    links = ((0, 1, REMEMBERED), (1, 2, "same-profile"))
    assert people(rows, *links, foes=((0, 1),)) == [0, 0, 0]
    assert people(rows, *links, foes=((0, 1),), apart="pq") == [0, 0, 2]


@pytest.mark.parametrize("profile", ["new", "old", None])
def test_a_contact_joins_somebody_remembered_by_any_of_their_profiles(profile: str | None) -> None:
    rows = [Row("new", person="p"), Row("old", person="p"), Row(profile)]
    assert people(rows, (0, 1, REMEMBERED), (1, 2, "same-profile")) == [0, 0, 0]


def test_a_third_profile_joins_nobody() -> None:
    rows = [Row("new", person="p"), Row("old", person="p"), Row("third")]
    assert people(rows, (0, 1, REMEMBERED), (0, 2, "same-email")) == [0, 0, 2]
