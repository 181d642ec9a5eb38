"""The order of the organisations, and how a list joins those already aimed at."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model import AimedOrganisation, Target
from planner.planning.lamp import lamp, with_organisations
from planner.planning.paths import PATHS

ONE = AimedOrganisation


def ways(**links: str) -> pl.DataFrame:
    """``paths``' frame with people by the place of their organisation: ``p0="certain likely"``."""
    rows = [
        {"at": int(at[1:]), "link": link, "person_id": f"{at}-{number}"}
        for at, told in links.items()
        for number, link in enumerate(told.split())
    ]
    return pl.DataFrame(rows, schema=PATHS)


@pytest.mark.parametrize(
    ("organisations", "links", "expected"),
    [
        ([ONE(name="A", motivation=2), ONE(name="B", motivation=5)], {"p0": "certain certain"}, "BA"),
        ([ONE(name="A"), ONE(name="B")], {"p1": "likely"}, "BA"),
        ([ONE(name="A"), ONE(name="B")], {"p0": "likely likely", "p1": "certain"}, "BA"),
        ([ONE(name="A"), ONE(name="B", posting=True)], {"p0": "certain certain", "p1": "certain"}, "BA"),
        ([ONE(name="A", posting=False), ONE(name="B"), ONE(name="C", posting=True)], {}, "CBA"),
        ([ONE(name="A"), *(ONE(name=name, motivation=at) for name, at in (("B", 3), ("C", 4), ("D", 2)))], {}, "CBAD"),
        ([ONE(name="A"), ONE(name="B")], {}, "AB"),
    ],
    ids=["motivation", "somebody", "certainty", "vacancy", "three vacancies", "unsaid is the middle", "own order"],
)  # fmt: skip
def test_motivation_comes_first_then_people_then_a_vacancy(
    organisations: list[AimedOrganisation], links: dict[str, str], expected: str
) -> None:
    target = Target(organisations=tuple(organisations))
    assert "".join(lamp(ways(**links), target)["organisation"]) == expected


def test_people_are_counted_once_and_circles_are_no_people() -> None:
    told = lamp(
        ways(p0="certain likely bridge circle", p1="bridge"), Target(organisations=(ONE(name="A"), ONE(name="B")))
    )
    assert told.select("organisation", "path", "certain", "likely").rows() == [
        ("A", "certain", 1, 1),
        ("B", "none", 0, 0),
    ]


def test_a_list_adds_what_is_new_and_takes_over_what_it_says_of_the_rest() -> None:
    before = Target(organisations=(ONE(name="Enel", motivation=2, note="old"), ONE(name="Prova Srl", weight=0.5)))
    after = with_organisations(
        before,
        [ONE(name="ENEL S.p.A.", motivation=5, posting=True), ONE(name="Terna"), ONE(name="Prova", posting=False)],
    )
    assert after.organisations == (
        ONE(name="Enel", weight=1.0, motivation=5, posting=True, note="old"),
        ONE(name="Prova Srl", weight=0.5, posting=False),
        ONE(name="Terna"),
    )


NAMES = st.sampled_from(["Enel", "ENEL", "Terna", "Terna S.p.A.", "freelance", "Freelance", "Prova Srl", "Prova", "-"])
LISTS = st.lists(st.builds(ONE, name=NAMES, motivation=st.none() | st.integers(1, 5)), max_size=8)


@given(LISTS, LISTS)
def test_bringing_a_list_twice_changes_nothing_more(
    first: list[AimedOrganisation], then: list[AimedOrganisation]
) -> None:
    once = with_organisations(with_organisations(Target(), first), then)
    assert with_organisations(once, then) == once
    assert len(once.organisations) <= len(first) + len(then)
