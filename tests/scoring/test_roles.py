"""How near titles are to a target role."""

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.profiling.titles import read_titles
from planner.scoring.roles import compare_roles


def test_titles_are_graded_from_the_same_role_down_to_another_function() -> None:
    ladder = ["Responsabile acquisti", "Senior Buyer", "Stagista ufficio acquisti", "Logistics Manager", "Infermiera"]
    compared = compare_roles("Responsabile acquisti", ladder)
    assert compared["fit"].is_sorted(descending=True)
    assert compared["fit"].n_unique() == len(ladder)
    assert compared["reason"].to_list() == [
        "same_title",
        "same_role",
        "same_speciality",
        "near_function",
        "other_function",
    ]


@pytest.mark.parametrize(
    ("target", "title"),
    [
        ("Responsabile acquisti", "Purchasing Manager"),
        ("Marketing Manager", "Responsabile marketing"),
        ("Direttore vendite", "Sales Director"),
        ("Einkaufsleiter", "Responsable achats"),
    ],
)
def test_the_same_role_in_another_language_is_the_same_role(target: str, title: str) -> None:
    compared = compare_roles(target, [title]).row(0, named=True)
    assert compared["reason"] == "same_role"
    assert compared["fit"] > 0.8


@pytest.mark.parametrize(
    ("target", "nearer", "farther"),
    [
        ("Addetta paghe e contributi", "Payroll Specialist", "Recruiter"),
        ("Addetta paghe e contributi", "HR Administration Specialist", "Recruiter"),
        ("Mechanical Engineer", "Progettista meccanico", "Ingegnere elettrico"),
        ("Mechanical Engineer", "Ingegnere elettrico", "Software Engineer"),
        ("Cuoco", "Pastry Chef", "Magazziniere"),
        ("Steuerberater", "Tax Consultant", "Bilanzbuchhalter"),
        ("Payroll Specialist", "HR Generalist", "Chef de rang"),
    ],
)
def test_a_speciality_counts_before_its_group_and_the_group_before_the_function(
    target: str, nearer: str, farther: str
) -> None:
    near, far = compare_roles(target, [nearer, farther])["fit"]
    assert near > far


def test_a_speciality_near_another_is_said_to_be_so() -> None:
    assert compare_roles("Cuoco", ["Pastry Chef"])["reason"].to_list() == ["near_speciality"]


@pytest.mark.parametrize("target", ["Responsabile acquisti", "Open to work"])
def test_what_cannot_be_compared_has_no_fit(target: str) -> None:
    compared = compare_roles(target, ["In cerca di lavoro", None])
    assert compared["fit"].to_list() == [None, None]
    assert compared["reason"].to_list() == ["unknown", "unknown"]


def test_words_in_common_order_titles_of_one_function() -> None:
    compared = compare_roles("Digital Marketing Manager", ["Digital Marketing Specialist", "Event Coordinator"])
    assert compared["fit"][0] > compared["fit"][1]


def test_titles_already_read_give_the_same_answer() -> None:
    titles = ["Buyer", None, "Head of Sourcing", "Buyer"]
    read = read_titles(titles)
    assert compare_roles("Buyer", titles, read).equals(compare_roles("Buyer", titles))


def test_every_row_keeps_its_place_and_the_fit_stays_between_0_and_1() -> None:
    titles = pl.Series(["Buyer", "Avvocato", "CEO", "Buyer"])
    compared = compare_roles("CEO", titles)
    assert compared["title"].to_list() == titles.to_list()
    assert compared["fit"].is_between(0, 1).all()


def test_near_functions_are_known_functions_with_a_share_below_one() -> None:
    near = vocabulary("titles/near_functions")
    known = vocabulary("titles/functions")["code"]
    assert near["function"].is_in(known.implode()).all()
    assert near["near"].is_in(known.implode()).all()
    assert near["share"].cast(pl.Float64).is_between(0, 1, closed="none").all()
