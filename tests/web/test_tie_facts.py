"""What a page says of how the user and a person know each other."""

from datetime import date
from typing import Any

import pytest

from planner.locale import Language, texts
from planner.web.tie_facts import SIMPLE, tie_facts

NOTHING: dict[str, Any] = dict.fromkeys(
    ["messages_sent", "messages_received", "last_message", "invitation", "invited_on", "invited_with_note", *SIMPLE]
)


def facts(language: Language = "en", **known: Any) -> list[str]:  # noqa: ANN401 -- any cell
    return tie_facts({**NOTHING, **known}, texts(language))


def test_what_no_file_tells_is_not_said() -> None:
    assert facts() == []
    assert facts(messages_sent=0, messages_received=0, endorsed_me=0, recommends_me=False, labels=[]) == []


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        (
            {"messages_sent": 7, "messages_received": 5, "last_message": date(2025, 3, 3)},
            "12 messages, 7 from you, the last on March 3, 2025",
        ),
        ({"messages_sent": 0, "messages_received": 1}, "One message, none from you"),
        ({"message_last_by": "sent"}, "The last message was yours"),
        ({"message_last_by": "received"}, "The last message was theirs"),
        ({"connected_while": "Reply"}, "You connected while you were at Reply, where they are or were too"),
        (
            {"invitation": "outgoing", "invited_with_note": True, "invited_on": date(2020, 5, 1)},
            "You invited them on LinkedIn, with a note, on May 1, 2020",
        ),
        ({"invitation": "incoming", "invited_with_note": False}, "They invited you on LinkedIn"),
        ({"recommends_me": True}, "They recommended you"),
        ({"endorsed_me": 3}, "They endorsed 3 skills of yours"),
        ({"endorsed_me": 1}, "They endorsed a skill of yours"),
        ({"former_colleague_company": "Reply"}, "They work at Reply, where you have been too"),
        ({"labels": ["Sailing", "Neighbours"]}, "Known from: Sailing and Neighbours"),
        ({"last_contact": "2025-03-03"}, "Last contact: March 3, 2025"),
        ({"last_contact": "2025-03"}, "Last contact: March 2025"),
        ({"last_contact": "2025"}, "Last contact: 2025"),
        ({"last_contact": "never"}, "Never in contact, as you noted"),
        ({"bridge": "Nora Quaglia"}, "Who could introduce you: Nora Quaglia"),
        ({"notes": "x" * 500}, f"Notes: {'x' * 400}…"),
    ],
)
def test_each_fact_is_a_plain_sentence(known: dict[str, Any], sentence: str) -> None:
    assert facts(**known) == [sentence]


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        (
            {"messages_sent": 1, "messages_received": 1, "last_message": date(2025, 3, 3)},
            "2 messaggi, 1 da parte tua, l'ultimo il 3 marzo 2025",
        ),
        ({"last_contact": "2025-03"}, "Ultimo contatto: marzo 2025"),
        ({"endorsed_by_me": 2}, "Hai confermato 2 sue competenze"),
    ],
)
def test_the_same_is_said_in_italian(known: dict[str, Any], sentence: str) -> None:
    assert facts("it", **known) == [sentence]
