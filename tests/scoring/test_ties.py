"""What a tie counts: an inverted U over its strength, the age of the connection where only that is known."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given

from planner.knowledge import vocabulary
from planner.locale import LANGUAGES, texts
from planner.profiling.strength import START_WEIGHT, WEIGHTS
from planner.scoring.tie_reasons import DORMANT, UNDATED
from planner.scoring.usefulness import AGE_CURVE, LESS_DIGITAL_CURVE, STRENGTH_CURVE, Curve, on_curve, tie_values
from tests.profiling.test_strength import AS_OF, TIE, wrote
from tests.profiling.ties import NO_MESSAGES, ties

SINCE_2019 = {"connected_on": date(2019, 5, 1), "connected_year": 2019}
TOGETHER = {"connected_while": "Reply", "shared": "Reply"}
FRIENDS = {"circles": ["friends"], **wrote(40, 40, 0)}


def values(*rows: dict[str, Any]) -> list[float | None]:
    return tie_values(ties(*rows), AS_OF)["value"].to_list()


def test_where_only_the_day_is_known_the_tie_is_highest_some_years_after_connecting() -> None:
    days = [date(AS_OF.year - year, AS_OF.month, AS_OF.day) for year in (0, 1, 2, 4, 6, 9, 12, 30)]
    found = pl.Series(values(*({"connected_on": day, "connected_year": day.year} for day in days)))
    assert found.arg_max() == 2
    assert found.to_list()[-1] == pytest.approx(AGE_CURVE[-1][1])
    assert found[0] == pytest.approx(AGE_CURVE[0][1])


@pytest.mark.parametrize("curve", [STRENGTH_CURVE, LESS_DIGITAL_CURVE])
def test_the_usefulness_of_a_strength_rises_to_one_and_then_falls(curve: Curve) -> None:
    steps = pl.DataFrame({"at": [at / 100 for at in range(101)]}).select(value=on_curve(pl.col("at"), curve))["value"]
    top = steps.arg_max() or 0
    assert 0 < top < 100
    assert steps[top] == pytest.approx(1.0)
    assert all(low < high for low, high in pairwise(steps[: top + 1]))
    assert all(high > low for high, low in pairwise(steps[top:]))


def test_the_moderately_weak_count_more_than_strangers_and_the_closest() -> None:
    stranger, acquaintance, friend = values(NO_MESSAGES, wrote(2, 2, 2.5), FRIENDS)
    assert stranger is not None
    assert acquaintance is not None
    assert friend is not None
    assert acquaintance > max(stranger, friend)


def test_in_less_digital_sectors_close_ties_count_more_than_elsewhere() -> None:
    building, software = values({"sector": "construction", **FRIENDS}, {"sector": "software_it", **FRIENDS})
    weak_there, weak_elsewhere = values(
        {"sector": "construction", **wrote(2, 2, 2.5)}, {"sector": "software_it", **wrote(2, 2, 2.5)}
    )
    assert building is not None
    assert software is not None
    assert weak_there is not None
    assert weak_elsewhere is not None
    assert building > software
    assert building > weak_there
    assert weak_there < weak_elsewhere


def test_the_sectors_with_a_preset_are_fewer_than_the_others() -> None:
    assert 0 < vocabulary("tie_presets").height < vocabulary("organisations/sectors").height / 2


def test_what_little_tells_counts_beside_the_age_of_the_connection() -> None:
    by_age, with_number, well_known = values(
        SINCE_2019, {**SINCE_2019, "in_phone_book": True}, {**SINCE_2019, **FRIENDS}
    )
    assert by_age != with_number
    assert values({**SINCE_2019, **FRIENDS}) == values(FRIENDS) == [well_known]


@pytest.mark.parametrize(
    ("known", "confidence"),
    [
        ({}, 0.0),
        (SINCE_2019, 1.0),
        ({"in_phone_book": True}, 1 / 3),
        ({"in_phone_book": True, **SINCE_2019}, 1.0),
        (NO_MESSAGES, 1.0),
    ],
)
def test_how_far_a_value_is_trusted(known: dict[str, Any], confidence: float) -> None:
    assert tie_values(ties(known), AS_OF)["confidence"][0] == pytest.approx(confidence)


@pytest.mark.parametrize(
    ("known", "reason", "words"),
    [
        ({}, "tie-unknown", None),
        ({"connected_on": date(2027, 1, 1), "connected_year": 2027}, "tie-unknown", None),
        (SINCE_2019, "tie-age", "2019"),
        ({**SINCE_2019, **NO_MESSAGES}, "tie-quiet", "2019"),
        ({**SINCE_2019, **NO_MESSAGES, "relation": "contact"}, "tie-age", "2019"),
        ({**SINCE_2019, "in_phone_book": True}, "tie-phone-book", "2019"),
        ({"endorsed_by_me": 1}, "tie-endorsed", UNDATED),
        (wrote(3, 0), "tie-you-wrote", "2025"),
        (wrote(0, 3), "tie-they-wrote", "2025"),
        (wrote(3, 1), "tie-both-wrote", "2025"),
        (wrote(3, 1, 4), "tie-both-wrote-dormant", "2022"),
        ({**wrote(3, 1, 4), "connected_on": date(2025, 3, 1), "connected_year": 2025}, "tie-both-wrote", "2022"),
        ({"messages_sent": 1, "messages_received": 1}, "tie-both-wrote", UNDATED),
        ({"last_contact": "2025-03", "last_touch": date(2025, 3, 31)}, "tie-contact", "2025"),
        ({"last_contact": "2020", "last_touch": date(2020, 12, 31)}, "tie-contact-dormant", "2020"),
        ({"last_contact": "never"}, "tie-unknown", None),
        ({"circles": ["family"]}, "tie-personal", UNDATED),
        ({"shared": "Reply"}, "tie-shared", "Reply"),
        ({"circles": ["family"], "shared": "Reply"}, "tie-shared", "Reply"),
        ({**SINCE_2019, "shared": "Reply"}, "tie-shared", "Reply"),
        ({"recommends_me": True}, "tie-recommends-me", UNDATED),
        ({"recommended_by_me": True}, "tie-recommended-by-me", UNDATED),
        ({"recommends_me": True, "recommended_by_me": True}, "tie-recommended-both", UNDATED),
        ({**TOGETHER, **wrote(3, 3)}, "tie-together", "Reply"),
        ({**TOGETHER, **wrote(3, 3, 3.1)}, "tie-together-dormant", "Reply"),
    ],
)
def test_the_most_telling_fact_is_the_reason(known: dict[str, Any], reason: str, words: str | None) -> None:
    assert tie_values(ties(known), AS_OF).select("reason", "words").row(0) == (reason, words)


@pytest.mark.parametrize("known", [SINCE_2019, {**SINCE_2019, "shared": "Reply"}, {**SINCE_2019, **NO_MESSAGES}])
def test_the_day_of_connecting_alone_never_makes_a_tie_dormant(known: dict[str, Any]) -> None:
    long_ago = {**known, "connected_on": date(2005, 1, 1), "connected_year": 2005}
    assert not tie_values(ties(long_ago), AS_OF)["reason"][0].endswith(DORMANT)


@given(TIE)
def test_every_tie_has_a_value_within_bounds_and_a_sentence_in_both_languages(known: dict[str, Any]) -> None:
    person_id, value, confidence, reason, words = tie_values(ties(known), AS_OF).row(0)
    assert person_id == "p0"
    assert (value is None) == (confidence == 0.0)
    assert 0.0 <= (value or 0.0) <= 1.0
    for language in LANGUAGES:
        assert UNDATED not in texts(language).say(f"why-{reason}", words=words or "", wish="", same=0)


@pytest.mark.parametrize(
    ("reason", "words", "english", "italian"),
    [
        ("tie-both-wrote", "2025", "You wrote to each other, last in 2025.",
         "Vi siete scritti, l'ultima volta nel 2025."),
        ("tie-both-wrote", UNDATED, "You wrote to each other.", "Vi siete scritti."),
        ("tie-personal-dormant", UNDATED,
         "From a personal circle of yours. Nothing passed for three years or more, as far as your files tell.",
         "È di una tua cerchia personale. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file."),
    ],
)  # fmt: skip
def test_a_reason_is_a_plain_sentence(reason: str, words: str, english: str, italian: str) -> None:
    assert [texts(language).say(f"why-{reason}", words=words) for language in LANGUAGES] == [english, italian]


def test_the_curves_and_weights_of_the_strength_are_documented_as_they_are() -> None:
    page = (Path(__file__).parents[2] / "docs/method.md").read_text(encoding="utf-8")
    told = page.split("### The strength of a tie")[1].split("### The tie by its age")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in told.splitlines() if line.startswith("|")]
    figures = [[float(figure) for figure in row[1:]] for row in rows[-4:] if row[1] != "---"]
    for curve, values in ((STRENGTH_CURVE, figures[1]), (LESS_DIGITAL_CURVE, figures[2])):
        assert tuple(zip(figures[0], values, strict=True)) == curve
    parts = [(row[0].replace(";", ","), row[1]) for row in rows[2:-4]]
    said = sum(float(weight.split()[0]) * (name.count(",") + 1 if "each" in weight else 1) for name, weight in parts)
    assert said == pytest.approx(sum(WEIGHTS.values()) + START_WEIGHT)
