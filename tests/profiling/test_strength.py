"""How close a tie is: within bounds, by what is known only, and never less for more that came back."""

from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.profiling.strength import DORMANT_YEARS, ENOUGH, STRONG, WEIGHTS, with_strength
from tests.profiling.ties import NO_MESSAGES, ties

AS_OF = date(2026, 11, 21)
SIGNS: list[dict[str, Any]] = [
    {"circles": ["family"]},
    {"connected_while": "Reply", "shared": "Reply"},
    {"shared": "Reply"},
    {"recommends_me": True},
    {"recommended_by_me": True},
    {"endorsed_me": 2},
    {"endorsed_by_me": 1},
    {"invitation": "incoming", "invited_with_note": True},
    {"noted": True},
    {"in_phone_book": True},
]
COUNT = st.none() | st.integers(0, 400)
DAY = st.none() | st.dates(date(2004, 1, 1), date(2027, 12, 31))
FACTS = st.fixed_dictionaries(
    {
        "messages_sent": st.integers(0, 400),
        "messages_received": st.integers(0, 400),
        "endorsed_me": COUNT,
        "endorsed_by_me": COUNT,
        "recommends_me": st.none() | st.booleans(),
        "recommended_by_me": st.none() | st.booleans(),
        "invited_with_note": st.none() | st.booleans(),
        "noted": st.none() | st.booleans(),
        "in_phone_book": st.sampled_from([None, True]),
        "connected_while": st.sampled_from([None, "Reply"]),
        "shared": st.sampled_from([None, "Reply"]),
        "circles": st.sampled_from([[], ["work"], ["family"]]),
        "last_contact": st.sampled_from([None, "never", "2024"]),
        "last_touch": DAY,
        "relation": st.sampled_from(["connection", "contact", "none"]),
    }
)
UNREAD = st.just({"messages_sent": None, "messages_received": None})
TIE = st.tuples(FACTS, UNREAD | st.just({})).map(lambda told: {**told[0], **told[1]})


def measured(*rows: dict[str, Any], as_of: date = AS_OF) -> pl.DataFrame:
    return with_strength(ties(*rows), as_of)


def strengths(*rows: dict[str, Any]) -> list[float | None]:
    return measured(*rows)["strength"].to_list()


def wrote(sent: int, received: int, years: float = 1.0) -> dict[str, Any]:
    """Somebody with so many messages each way, the last so many years ago."""
    last = AS_OF - timedelta(days=round(years * 365.25))
    return {"messages_sent": sent, "messages_received": received, "last_message": last, "last_touch": last}


@pytest.mark.parametrize(
    "known",
    [
        {},
        {"connected_on": date(2015, 1, 1), "connected_year": 2015},
        {"circles": ["work"]},
        {"recommends_me": False, "endorsed_me": 0, "noted": False, "invited_with_note": False, "followed": True},
        {"last_contact": "never"},
        {"relation": "contact", **NO_MESSAGES},
        {"invitation": "incoming", "invited_on": date(2020, 1, 1), "last_touch": date(2020, 1, 1)},
    ],
)
def test_where_no_file_tells_how_close_two_are_it_is_unknown_and_not_nought(known: dict[str, Any]) -> None:
    found = measured(known)
    assert found["strength"].to_list() == [None]
    assert found["told"].to_list() == [0.0]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("beside", [{}, NO_MESSAGES, wrote(40, 40, 0), wrote(1, 0, 9)])
def test_no_sign_ever_makes_a_tie_weaker(sign: dict[str, Any], beside: dict[str, Any]) -> None:
    without, with_it = strengths(beside, {**beside, **sign})
    assert with_it is not None
    assert with_it > (without or 0.2)


def test_every_part_is_told_by_its_name_and_unknown_parts_are_null() -> None:
    everything: dict[str, Any] = {**wrote(30, 10, 2)}
    for sign in SIGNS:
        everything |= sign
    told, nothing = measured(everything, {}).select(f"strength_{name}" for name in WEIGHTS).to_dicts()
    assert set(nothing.values()) == {None}
    assert {name for name, value in told.items() if value is None} == {"strength_past"}  # the time together says it
    assert told["strength_messages"] == 1.0
    assert told["strength_answers"] == 1.0
    assert told["strength_recent"] == pytest.approx(0.5, abs=0.001)


@pytest.mark.parametrize(
    ("weaker", "stronger"),
    [
        (wrote(1, 0), wrote(2, 0)),
        (wrote(4, 0), wrote(3, 1)),
        (wrote(5, 5, 8), wrote(5, 5, 2)),
        (NO_MESSAGES, wrote(1, 0)),
        (wrote(10, 10), {"circles": ["friends"], **wrote(10, 10)}),
        ({"shared": "Reply"}, {"shared": "Reply", "connected_while": "Reply"}),
        ({**NO_MESSAGES, "endorsed_me": 30}, {**NO_MESSAGES, "recommends_me": True}),
    ],
)
def test_what_tells_more_makes_a_tie_stronger(weaker: dict[str, Any], stronger: dict[str, Any]) -> None:
    less, more = strengths(weaker, stronger)
    assert less is not None
    assert more is not None
    assert less < more


@pytest.mark.parametrize(
    ("known", "strong"),
    [
        ({"circles": ["family"]}, True),
        ({"connected_while": "Reply", "shared": "Reply"}, True),
        (wrote(12, 12, 0.5), True),
        (wrote(2, 2, 2.5), False),
        (NO_MESSAGES, False),
        ({**NO_MESSAGES, "endorsed_me": 3, "endorsed_by_me": 1}, False),
    ],
)
def test_what_counts_as_a_strong_tie(known: dict[str, Any], strong: bool) -> None:
    found = measured(known)
    assert found["told"][0] >= ENOUGH
    assert (found["strength"][0] >= STRONG) is strong


@pytest.mark.parametrize(
    ("known", "touched"),
    [
        ({**NO_MESSAGES, "last_touch": date(2020, 11, 21)}, 6.0),
        ({"last_contact": "2020-11-21", "last_touch": date(2020, 11, 21)}, 6.0),
        ({"last_touch": date(2020, 11, 21)}, None),
        ({"last_contact": "never", "last_touch": date(2020, 11, 21)}, None),
        ({**NO_MESSAGES, "connected_on": date(2015, 1, 1)}, None),
        ({**NO_MESSAGES, "last_touch": date(2026, 12, 31)}, 0.0),
    ],
)
def test_silence_is_told_by_messages_or_the_users_word_and_never_by_the_day_of_connecting(
    known: dict[str, Any], touched: float | None
) -> None:
    found = measured(known)["touched"][0]
    assert found == (None if touched is None else pytest.approx(touched, abs=0.01))


def test_three_years_to_the_day_are_dormant() -> None:
    day = {**NO_MESSAGES, "last_touch": date(2023, 11, 21)}
    assert measured(day)["touched"][0] >= DORMANT_YEARS > measured(day, as_of=date(2026, 11, 19))["touched"][0]


@given(st.lists(TIE, min_size=1, max_size=6))
def test_a_strength_and_its_parts_lie_between_nought_and_one(rows: list[dict[str, Any]]) -> None:
    found = measured(*rows).select("strength", *(f"strength_{name}" for name in WEIGHTS))
    values = [value for row in found.rows() for value in row if value is not None]
    assert all(0.0 <= value <= 1.0 for value in values)


@given(TIE.filter(lambda known: known["messages_sent"] is not None), st.integers(1, 50))
def test_one_more_answer_never_makes_a_tie_weaker(known: dict[str, Any], more: int) -> None:
    for one, other in (("messages_sent", "messages_received"), ("messages_received", "messages_sent")):
        answered = {**known, one: known[one] + more}
        before, after = strengths({**known, "profile_url": "https://www.linkedin.com/in/a"},
                                  {**answered, "profile_url": "https://www.linkedin.com/in/a"})  # fmt: skip
        assert before is not None
        assert after is not None
        assert after >= before - 1e-12, other


@given(st.lists(TIE, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_people_changes_nothing(rows: list[dict[str, Any]], chance: Any) -> None:  # noqa: ANN401
    people = ties(*rows)
    shuffled = people.sample(fraction=1.0, shuffle=True, seed=chance.randrange(2**31))
    assert with_strength(shuffled, AS_OF).sort("person_id").equals(with_strength(people, AS_OF))
