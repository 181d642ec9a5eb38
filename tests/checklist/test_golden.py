"""What the sample network becomes, byte by byte, in both languages; `make golden` rewrites the files."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from planner.checklist import FORMATS, checklist_bytes
from planner.checklist.people import people_bytes
from planner.locale import LANGUAGES, Language, texts
from planner.model import Settings
from planner.pipeline import Network, load, measure, plan_measured
from planner.target_file import read_target

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
AS_OF = date(2026, 11, 21)

Golden = Callable[[str, str | bytes], None]


@cache
def network() -> Network:
    return load([SAMPLES / "Connections.csv", SAMPLES / "google-contacts.csv"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_of_the_sample(language: Language, golden: Golden) -> None:
    target = read_target(SAMPLES / "target.toml")
    plan = plan_measured(measure(network(), target, AS_OF), target, Settings(), as_of=AS_OF, language=language)
    made = {form: checklist_bytes(plan, form, texts(language)) for form in FORMATS}
    for form, data in made.items():
        golden(f"sample/plan-{language}.{form}", data)


def test_the_contacts_of_the_sample_in_figures(golden: Golden) -> None:
    people = json.loads(people_bytes(network().profiles, "json"))
    counted = ("function", "seniority", "sector", "region", "country", "place_level", "relation")
    summary = {
        "totals": network().report.totals,
        "people": len(people),
        "known": {name: sum(person[name] not in (None, []) for person in people) for name in people[0]},
        "values": {name: dict(sorted(Counter(str(person[name]) for person in people).items())) for name in counted},
    }
    golden("sample/contacts-summary.json", json.dumps(summary, ensure_ascii=False, indent=1) + "\n")
