"""What the user is asked: cards "which of these is it?"."""

from functools import cache
from itertools import pairwise

import polars as pl
import pytest

from planner.matching import Resolved, resolve
from planner.matching.review import CARDS, MOST_COUNTED, SOME_CARDS
from tests.matching.network import (
    BOOK,
    IN,
    LIST,
    NOW,
    Cells,
    among_strangers,
    contact,
    frame,
    known,
    network,
    strangers,
    verdict,
)


@cache
def resolved() -> Resolved:
    return resolve(network())


def cards(review: pl.DataFrame) -> list[int]:
    return review["card"].unique().sort().to_list()


def test_cards_are_numbered_from_0_without_gaps_and_not_too_many() -> None:
    review = resolved().review
    assert cards(review) == list(range(len(cards(review))))
    assert SOME_CARDS < len(cards(review)) <= CARDS * network().height


def test_a_small_network_may_be_asked_about_too() -> None:
    rows = [contact(at, f"{given} Brandolin", file=file, profile_url=f"{IN}{given}-{file}")
            for at, given in enumerate(("Zita", "Ugo", "Ezio", "Ada", "Zoe", "Piero", "Italo"), start=1)
            for file in (NOW, "linkedin-2024.csv")]  # fmt: skip
    review = resolve(frame(*rows)).review
    assert cards(review) == list(range(SOME_CARDS))


def test_nobody_is_asked_about_somebody_alone() -> None:
    assert resolve(frame(contact(1, "Ada Neri"))).review.is_empty()


def test_the_pairs_of_a_card_have_a_person_in_common() -> None:
    several = [card.select("a", "b").rows() for card in resolved().review.partition_by("card") if card.height > 1]
    assert several
    assert all(set.intersection(*(set(pair) for pair in pairs)) for pairs in several)


def test_a_pair_of_people_is_asked_about_once_and_never_a_person_with_themselves() -> None:
    pairs = [frozenset(pair) for pair in resolved().review.select("a", "b").iter_rows()]
    assert len(pairs) == len(set(pairs))
    assert {len(pair) for pair in pairs} == {2}


def test_of_the_cards_about_equally_many_contacts_the_likelier_come_first() -> None:
    size = {person: len(sources) for person, sources in resolved().people.select("person_id", "sources").iter_rows()}
    alone = resolved().review.filter(pl.len().over("card") == 1).select("a", "b", "probability").rows()
    together = [min(size[a] * size[b], MOST_COUNTED) for a, b, _ in alone]
    assert len(alone) > 3
    for contacts in set(together):
        chances = [chance for (*_, chance), of in zip(alone, together, strict=True) if of == contacts]
        assert all(one >= other - 1e-6 for one, other in pairwise(chances))
    assert resolved().review["card"].is_sorted()


def test_every_pair_is_told_with_reasons_and_a_probability() -> None:
    assert resolved().review["reasons"].list.len().min() > 0  # type: ignore[operator]
    assert resolved().review["probability"].is_between(0.2, 1).all()


def test_two_who_stand_under_two_addresses_in_one_export_are_never_asked_about() -> None:
    stands = network().filter(pl.col("relation") == "connection").drop_nulls("profile_url")
    told = stands.join(resolved().membership, on="contact_id").select("person_id", "file", "profile_url").unique()
    asked = resolved().review.select("a", "b").join(told, left_on="a", right_on="person_id")
    both = asked.join(told, left_on=["b", "file"], right_on=["person_id", "file"])
    assert both.filter(pl.col("profile_url") != pl.col("profile_url_right")).is_empty()


def test_of_several_who_may_be_meant_the_user_is_asked_which_on_one_card() -> None:
    namesakes = [contact(at, "Zita Brandolin", file=NOW, profile_url=f"{IN}zita-{at}") for at in (90001, 90002)]
    meant = contact(90001, "Zita Brandolin", file=LIST)
    found = among_strangers(*namesakes, meant)
    assert [verdict(found, one, meant) for one in namesakes] == ["asked", "asked"]
    assert verdict(found, *namesakes) == "two"
    person = found.membership.filter(contact_id=str(meant["contact_id"]))["person_id"].item()
    about = found.review.filter((pl.col("a") == person) | (pl.col("b") == person))
    assert about["card"].n_unique() == 1
    assert all("several" in reasons for reasons in about["reasons"])


def pairs_of(count: int) -> list[Cells]:
    """So many people who stand in two lists under a name that is not quite the same."""
    surnames = ("Brandolin", "Ceschiutta", "Zorzut", "Petrussa")[:count]
    return [contact(90000 + at, f"{given} {surname}", file=file)
            for at, surname in enumerate(surnames) for given, file in (("Marco", BOOK), ("Mario", LIST))]  # fmt: skip


@pytest.mark.parametrize("which", [0, 1, 2])
def test_what_the_user_has_said_apart_is_not_asked_and_leaves_no_gap(which: int) -> None:
    rows = pl.concat([strangers(), frame(*pairs_of(3))])
    first = resolve(rows)
    ids = known(first.membership.select("contact_id", "person_id").iter_rows())
    card = first.review.filter(card=which)
    apart = frozenset(frozenset(pair) for pair in card.select("a", "b").iter_rows())
    again = resolve(rows, ids, apart).review
    assert card.height
    assert not apart & {frozenset(pair) for pair in again.select("a", "b").iter_rows()}
    assert cards(again) == list(range(len(cards(again))))
