"""A plan as rows of actions, in words: what to do, on which day, with whom, why, and what to say."""

from typing import Any

import polars as pl

from planner.locale import Texts
from planner.model import Plan, PlanItem

COLUMNS = (
    "done", "due", "week", "action", "full_name", "position", "company", "purpose", "channel", "subject", "message",
    "give", "first_question", "why", "score", "known_share", "profile_url", "email", "outcome", "notes", "rank",
    "person_id",
)  # fmt: skip
"""``done``, ``outcome`` and ``notes`` are the user's to fill; ``person_id`` finds the person when it is read back."""


TELLING = 0.1
"""From this value on a part is a reason to write to somebody; below, it brought next to nothing."""


def action_rows(plan: Plan, say: Texts) -> pl.DataFrame:
    """One row an action with the columns COLUMNS, by day; people who are not planned have one row without a day."""
    rows = [row for item in plan.items for row in _rows(item, say)]
    frame = pl.DataFrame(
        rows,
        schema=dict.fromkeys(COLUMNS, pl.String) | {"score": pl.Float64, "due": pl.Date, "rank": pl.Int64},
        orient="row",
    )
    return frame.sort("due", "rank", nulls_last=True, maintain_order=True)


def _rows(item: PlanItem, say: Texts) -> list[dict[str, Any]]:
    person = {
        name: getattr(item, name)
        for name in ("full_name", "position", "company", "profile_url", "email", "rank", "person_id")
    }
    person |= {"done": "", "outcome": "", "notes": ""}
    approach = {
        **person,
        "due": item.due,
        "week": str(item.week or ""),
        "action": say.say("checklist-action-approach") if item.due else say.say(f"status-{item.status}"),
        "purpose": say.say(f"purpose-{item.purpose}"),
        "channel": say.say(f"channel-{item.channel}"),
        "subject": item.subject,
        "message": item.message,
        "give": item.give,
        "first_question": item.first_question,
        "why": why_sentence(item),
        "score": round(item.score, 1),
        "known_share": f"{item.known_share:.0%}",
    }
    later = [
        {
            **person,
            "due": step.due,
            "week": str(item.week or ""),
            "action": say.say(f"checklist-action-{step.kind}"),
            "message": step.text,
            "score": None,
        }
        for step in item.follow_ups
    ]
    return [{column: row.get(column) for column in COLUMNS} for row in (approach, *later)]


def why_sentence(item: PlanItem) -> str:
    """The known reasons that brought points, strongest first, in one line; what is unknown is said elsewhere."""
    told = [part for part in item.why if (part.value or 0) >= TELLING]
    return " ".join(part.evidence for part in sorted(told, key=lambda part: -part.points))
