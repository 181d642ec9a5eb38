"""From a person in a plan to the form of the message and the facts in it; and the subject in the checklist."""

from datetime import date
from typing import Any

import pytest

from planner.checklist.markdown import markdown
from planner.checklist.rows import action_rows
from planner.locale import texts
from planner.model import Plan, Target
from planner.pipeline import load
from planner.planning.wording import message_facts, message_form
from tests.planning.conftest import MakePlan

ROW: dict[str, Any] = {
    "full_name": "Ada Riva", "first_name": "Ada", "company": "Acme", "shared": None, "purpose": "nurture",
    "sector_value": None, "sector_wish": None, "sector_words": None, "organisation_value": None, "role_value": None,
    "relation": "connection", "connected_on": date(2026, 4, 3), "last_message": date(2019, 5, 1), "channel": "linkedin",
}  # fmt: skip
CONTACTS = (
    "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Labels\n"
    "Ada,Riva,ada@riva.example,,* myContacts ::: Friends\n"
    "Bruno,Sole,,+39 011 555 0100,* myContacts ::: Friends\n"
)


@pytest.fixture
def plan(planned: MakePlan) -> Plan:
    """A plan with a friend to write to and a friend to call."""
    return planned(load([("contacts.csv", CONTACTS.encode())]), Target(kind="project"), language="it", formality="tu")


@pytest.mark.parametrize(
    ("relation", "channel", "form"),
    [
        ("connection", "linkedin", "linkedin"),
        ("contact", "linkedin", "invitation"),
        ("contact", "email", "email"),
        ("connection", "phone", "phone"),
        ("contact", "in_person", "in_person"),
    ],
)
def test_whom_one_is_not_connected_with_on_linkedin_gets_a_note(relation: str, channel: str, form: str) -> None:
    assert message_form(ROW | {"relation": relation, "channel": channel}) == form


@pytest.mark.parametrize(
    ("day", "language", "connected"),
    [
        (date(2026, 4, 3), "it", "ad aprile"), (date(2026, 8, 3), "it", "ad agosto"),
        (date(2026, 10, 3), "it", "a ottobre"), (date(2026, 4, 3), "en", "in April"),
    ],
)  # fmt: skip
def test_the_day_of_connecting_is_told_as_a_month_and_a_year(day: date, language: Any, connected: str) -> None:  # noqa: ANN401
    facts = message_facts(ROW | {"connected_on": day}, Target(), language)
    assert (facts["connected"], facts["since"], facts["last_message"]) == (connected, "2026", "2019")


@pytest.mark.parametrize("change", [{"relation": "contact"}, {"connected_on": None}])
def test_nobody_is_said_to_be_connected_who_is_not_known_to_be(change: dict[str, Any]) -> None:
    facts = message_facts(ROW | change | {"last_message": None}, Target(), "it")
    assert facts["connected"] is facts["since"] is facts["last_message"] is None


def test_an_e_mail_has_a_subject_in_plan_and_checklists_and_a_call_has_none(plan: Plan) -> None:
    told = {item.full_name: item for item in plan.items}
    subject = told["Ada Riva"].subject
    assert subject == "Un progetto, e due idee da scambiare"
    assert told["Bruno Sole"].subject is None
    assert told["Bruno Sole"].message.startswith("Ciao Bruno, sono [il tuo nome]")
    rows = action_rows(plan, texts("it"))
    assert rows["subject"].drop_nulls().to_list() == [subject]
    assert f"*Oggetto* {subject}" in markdown(plan, texts("it"))


def test_an_e_mail_is_quoted_with_its_paragraphs_in_markdown(plan: Plan) -> None:
    lines = markdown(plan, texts("it")).splitlines()
    begun = lines.index("  > Ciao Ada,")
    assert lines[begun + 1] == "  >"
    assert lines[begun + 2].startswith("  > \\[una riga tua")
    assert "  > \\[il tuo nome\\]" in lines[begun:]
