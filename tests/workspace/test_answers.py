"""What the user says of a person or an organisation, ready for profiling."""

import polars as pl
import pytest

from planner.workspace.answers import organisation_subject, organisations_answered, told_by, with_circles
from planner.workspace.standing import Standing


def standings(*told: tuple[str, dict[str, str]]) -> dict[str, Standing]:
    return {
        subject: Standing(person_id=subject, answers=answers, last_event=number)
        for number, (subject, answers) in enumerate(told)
    }


@pytest.mark.parametrize(
    ("answers", "circles"), [({}, ["work"]), ({"circle": "family"}, ["family"]), ({"register": "tu"}, ["work"])]
)
def test_the_circle_that_the_user_names_takes_the_place_of_those_read(
    answers: dict[str, str], circles: list[str]
) -> None:
    people = pl.DataFrame({"person_id": ["ada", "ugo"], "circles": [["work"], ["study"]]})
    found = with_circles(people, standings(("ada", answers), ("nobody-here", {"circle": "online"})))
    assert found["circles"].to_list() == [circles, ["study"]]
    assert found.schema == people.schema


def test_sectors_are_told_as_codes_and_places_in_the_users_words() -> None:
    told = told_by(
        standings(("ada", {"sector": "Construction"}), ("ugo", {"place": "Bra"}), ("eva", {"register": "tu"}))
    )
    assert sorted(told.people.rows()) == [("ada", "construction", None), ("ugo", None, "Bra")]
    assert told.organisations.is_empty()


def test_of_two_spellings_of_one_organisation_the_latest_word_on_each_topic_counts() -> None:
    told = told_by(
        standings(
            (organisation_subject("Quadrante Nove Srl"), {"sector": "Insurance", "place": "Bari"}),
            (organisation_subject("QUADRANTE NOVE"), {"sector": "Construction"}),
        )
    )
    assert told.organisations.rows() == [("quadrantenove", "construction", "Bari")]
    assert told.people.is_empty()


def test_words_on_no_organisation_and_sectors_that_nobody_knows_tell_nothing() -> None:
    told = told_by(standings((organisation_subject("Freelance"), {"place": "Bari"}), ("ada", {"sector": "qwertyuiop"})))
    assert told.organisations.is_empty()
    assert told.people.is_empty()


def test_what_was_said_of_organisations_is_listed_the_latest_first() -> None:
    told = standings((organisation_subject("Uno"), {"sector": "Insurance"}), ("ada", {"place": "Bari"}),
                     (organisation_subject("Due"), {"place": "Bra"}), (organisation_subject("Tre"), {}))  # fmt: skip
    assert list(organisations_answered(told)) == ["Due", "Uno"]
