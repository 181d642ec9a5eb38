"""Why, in codes: each has a sentence in both languages."""

import re
from pathlib import Path

import polars as pl
import pytest

from planner.matching.evidence import COMPARED
from planner.matching.levels import LEVELS
from planner.matching.reasons import codes, link_reason

LOCALE = Path(__file__).parents[2] / "planner" / "locale"
MISSING = dict.fromkeys(COMPARED, "missing")
ORDINARY: dict[str, object] = {
    "given": "same",
    "surname": "same",
    "given_bits": 5.0,
    "surname_bits": 5.0,
    "rivalry": 0.0,
}
CONTACTS = 1024


def told(**pair: object) -> list[str]:
    """The codes of a pair that has one name of ordinary rarity in common and of which nothing else is known."""
    row = MISSING | ORDINARY | pair
    frame = pl.DataFrame([row], schema_overrides=dict.fromkeys(COMPARED, LEVELS))
    found: list[str] = frame.select(codes(CONTACTS)).item().to_list()
    return found


def reason(**pair: object) -> str:
    row = MISSING | ORDINARY | pair
    found: str = pl.DataFrame([row], schema_overrides=dict.fromkeys(COMPARED, LEVELS)).select(link_reason()).item()
    return found


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ({}, ["name-same"]),
        ({"given_bits": 8.0}, ["name-rare"]),
        ({"given_bits": 1.0}, ["name-common"]),
        ({"given": "short"}, ["name-short"]),
        ({"given": "initial"}, ["name-initial"]),
        ({"given": "spelt", "surname": "spelt"}, ["name-spelt"]),
        ({"surname": "part"}, ["name-part"]),
        ({"given": "two-known"}, ["name-two"]),
        ({"given": "other"}, ["name-other"]),
        ({"surname": "other"}, ["surname-other"]),
        ({"given": "other", "surname": "other"}, ["name-other", "surname-other"]),
        ({"given": "missing", "surname": "missing"}, []),
        ({"slug": "same", "day": "same"}, ["name-same", "profile-same", "day-same"]),
        ({"firm": "near", "title": "other", "email": "same"}, ["name-same", "email-same", "firm-near", "title-other"]),
        ({"rivalry": 1.0}, ["name-same", "several"]),
        ({"rivalry": 0.1}, ["name-same"]),
    ],
)
def test_a_pair_is_told_in_codes_what_speaks_for_it_first(pair: dict[str, object], said: list[str]) -> None:
    assert told(**pair) == said


@pytest.mark.parametrize(
    ("pair", "why"),
    [
        ({}, "same-name"),
        ({"firm": "same"}, "same-name-and-work"),
        ({"title": "same"}, "same-name-and-work"),
        ({"firm": "same", "phone": "same"}, "same-phone"),
        ({"phone": "same", "email": "same"}, "same-email"),
        ({"email": "same", "slug": "same"}, "same-profile"),
        ({"slug": "same", "day": "same"}, "same-day"),
        ({"day": "same", "surname": "other", "email": "same"}, "same-email"),
    ],
)
def test_a_link_is_told_by_its_strongest_sign(pair: dict[str, object], why: str) -> None:
    assert reason(**pair) == why


def texts(language: str) -> set[str]:
    """The keys of all texts."""
    files = (LOCALE / language).glob("*.ftl")
    return {key for file in files for key in re.findall(r"^([a-z][\w-]*) =", file.read_text("utf-8"), re.MULTILINE)}


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_code_has_a_sentence(language: str) -> None:
    pairs: list[dict[str, object]] = [
        {thing: level} for thing in COMPARED for level in LEVELS.categories if level != "missing"
    ]
    rarity: list[dict[str, object]] = [{"given_bits": 9.0}, {"given_bits": 0.0}, {"rivalry": 9.0}, {}]
    plain = {f"{thing} {level}" for thing in ("slug", "day", "email", "phone", "title", "place")
             for level in LEVELS.categories if level not in {"same", "other"}}  # fmt: skip
    possible = [pair for pair in pairs if not {f"{thing} {level}" for thing, level in pair.items()} & plain]
    said = {code for pair in possible + rarity for code in told(**pair)}
    assert len(said) > 20
    assert {f"evidence-{code}" for code in said} <= texts(language)


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_reason_for_which_contacts_are_joined_has_a_sentence(language: str) -> None:
    signs: list[dict[str, object]] = [{thing: "same"} for thing in COMPARED]
    reasons = {reason(**pair) for pair in signs} | {"same-row", "remembered"}
    assert {f"{kind}-{why}" for why in reasons for kind in ("merged", "notice-merged")} <= texts(language)
