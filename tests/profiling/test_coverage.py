"""How much of a network is known, and which answers would tell most."""

from typing import Any

import polars as pl

from planner.profiling import profile
from planner.profiling.coverage import Question, coverage, employers_to_ask, most_telling, people_to_ask
from tests.profiling.network import people


def network(*rows: dict[str, Any]) -> pl.DataFrame:
    return profile(people(*rows))


def at(company: str | None, count: int, position: str | None = None) -> list[dict[str, Any]]:
    return [{"company": company, "position": position} for _ in range(count)]


def test_only_what_is_more_than_a_hint_counts_as_known() -> None:
    rows = network({"company": "Enel", "position": "Buyer"}, {"place_said": "Torino"}, {})
    assert coverage(rows)._asdict() == {"people": 3, "function": 1, "seniority": 1, "sector": 1, "place": 1}


def test_an_empty_network_is_covered_by_nothing() -> None:
    assert coverage(network()) == (0, 0, 0, 0, 0)


def test_employers_are_asked_of_those_with_most_people_first_under_their_usual_spelling() -> None:
    rows = network(
        *at("Quadrante Uno", 2, "Buyer"),
        *at("QUADRANTE UNO SRL", 1, "Analyst"),
        *at("Quadrante Due", 5),
        *at("Enel", 9),
    )
    asked = employers_to_ask(rows, "sector").select("company", "people", "titles").rows()
    assert asked == [("Quadrante Due", 5, []), ("Quadrante Uno", 3, ["Buyer", "Analyst"])]


def test_the_seat_of_a_large_firm_is_a_hint_and_the_place_is_still_asked() -> None:
    (row,) = employers_to_ask(network(*at("Enel", 2)), "place").to_dicts()
    assert (row["company"], row["people"], row["guess"], row["hint"]) == ("Enel", 2, "IT-RM", "Enel")


def test_a_hint_of_colleagues_stands_beside_the_question() -> None:
    rows = network(*at("Quadrante Uno", 2, "Infermiere"), *at("Quadrante Uno", 3, "Impiegato"))
    (row,) = employers_to_ask(rows, "sector").to_dicts()
    assert (row["people"], row["guess"], row["hint"]) == (3, "healthcare", "2/5")


def test_nobody_is_asked_of_where_all_is_known() -> None:
    rows = network(*at("Enel", 3))
    assert employers_to_ask(rows, "sector").is_empty()


def test_people_without_an_employer_are_asked_of_one_by_one() -> None:
    rows = network(*at("Enel", 1), *at("Freelance", 1), *at(None, 1), {"place_said": "Torino"})
    assert people_to_ask(rows)["company"].to_list() == ["Freelance", None]


def test_the_most_telling_answers_come_first_of_both_kinds() -> None:
    rows = network(*at("Enel", 9), *at("Quadrante Uno", 3), *at("Torneria Quadrante", 4))
    first = [Question("place", "Torneria Quadrante", 4), Question("sector", "Quadrante Uno", 3)]
    assert most_telling(rows, 2) == first
    assert most_telling(rows, 0) == []


def test_an_employer_with_a_known_seat_is_asked_of_after_those_without() -> None:
    rows = network(*at("Enel", 9), *at("Quadrante Uno", 3))
    assert employers_to_ask(rows, "place")["company"].to_list() == ["Quadrante Uno", "Enel"]
