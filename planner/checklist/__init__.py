"""A plan as files a person works through: CSV for spreadsheets, Markdown to read and print, JSON for programs."""

import json
from typing import Any

from planner.checklist.markdown import markdown
from planner.checklist.rows import action_rows
from planner.checklist.spreadsheet import csv_bytes, titled
from planner.locale import Texts
from planner.model import Plan

FORMATS = ("csv", "md", "json")
"""The endings a plan is written under."""


def checklist_bytes(plan: Plan, form: str, say: Texts, *, semicolon: bool = False) -> bytes:
    """The plan in one of FORMATS, the same bytes for the same plan."""
    if form == "csv":
        return csv_bytes(titled(action_rows(plan, say), say), semicolon=semicolon)
    if form == "md":
        return markdown(plan, say).encode()
    return (json.dumps(plan_dict(plan), ensure_ascii=False, indent=2) + "\n").encode()


def plan_dict(plan: Plan) -> dict[str, Any]:
    """The plan as JSON has it."""
    told = plan.model_dump(mode="json")
    return {
        "as_of": told["as_of"],
        "target": told["target"],
        "plan": told["items"],
        "balance": told["balance"],
        "coverage": told["coverage"],
        "people": told["people"],
    }
