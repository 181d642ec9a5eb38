from datetime import date

import polars as pl
import pytest

from planner.matching import likely
from planner.matching.likely import ASKED, AUTOMATIC, CONTRADICTION, likely_pairs, probability
from planner.matching.links import certain_links
from tests.matching.network import BOOK, IN, LIST, NOW, OLD, Cells, contact, in_places, network, placed

DAY = date(2021, 3, 12)


def likely_of(rows: pl.DataFrame) -> likely.Likely:
    return likely_pairs(rows, certain_links(rows))


@pytest.mark.parametrize(("odds", "chance"), [(0, 0.5), (1, 2 / 3), (-2, 0.2), (-500, 0), (500, 1)])
def test_a_probability_goes_with_the_odds(odds: float, chance: float) -> None:
    told = pl.DataFrame({"odds": [float(odds)]}).select(probability()).item()
    assert told == pytest.approx(chance, abs=1e-9)
    assert 0 <= told <= 1


def test_links_are_made_from_certain_odds_on_the_surest_first() -> None:
    found = likely_of(in_places(network()))
    odds = found.pairs["odds"].to_list()
    assert odds == sorted(odds, reverse=True)
    sure = found.pairs.filter(pl.col("odds") >= AUTOMATIC).select("left", "right")
    assert 0 < sure.height < found.pairs.height
    assert found.links().select("left", "right").equals(sure)


def test_pairs_that_contradict_one_another_are_neither_linked_nor_asked_about() -> None:
    found = likely_of(in_places(network()))
    worth = found.pairs.filter(pl.col("odds") >= min(ASKED, AUTOMATIC))
    assert CONTRADICTION < ASKED < AUTOMATIC
    assert found.against.height
    assert found.against.join(worth, on=["left", "right"], how="semi").is_empty()


def test_pairs_weighed_in_slices_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = in_places(network())
    whole = likely_of(rows)
    monkeypatch.setattr(likely, "AT_A_TIME", 97)
    sliced = likely_of(rows)
    assert sliced.pairs.equals(whole.pairs)
    assert sliced.against.sort("left", "right").equals(whole.against.sort("left", "right"))


@pytest.mark.parametrize(
    ("sign", "linked"),
    [
        ({}, False),
        ({"company": "Filanda Alba", "position": "Sarto", "place_said": "Torino"}, False),
        ({"emails": ["brandolin@posta.example"], "phones": ["011 5550199"]}, False),
        ({"connected_on": DAY, "profile_url": f"{IN}brandolin"}, True),
    ],
    ids=["name alone", "work and place", "address and number", "profile and day"],
)
def test_two_known_given_names_are_one_person_only_by_profile_or_day(sign: Cells, linked: bool) -> None:
    rows = placed(
        *(contact(1, name, file=file, **sign) for name, file in (("Marco Brandolin", NOW), ("Mario Brandolin", OLD)))
    )
    assert (likely_of(rows).links().height == 1) is linked


def test_of_two_namesakes_in_a_list_neither_is_linked_and_one_alone_is() -> None:
    listed = [contact(at, "Zita Brandolin", file=LIST, place_said=place) for at, place in ((1, "Torino"), (2, "Bari"))]
    met = contact(1, "Zita Brandolin", file=BOOK)
    assert likely_of(placed(listed[0], met)).links().height == 1
    assert likely_of(placed(*listed, met)).links().is_empty()


def test_somebody_alone_is_nobody_s_rival() -> None:
    found = likely_of(placed(contact(1, "Ada Neri")))
    assert found.pairs.is_empty()
    assert found.against.is_empty()
    assert found.links().is_empty()


def test_in_a_single_export_nobody_is_compared_and_beside_a_list_everybody_is() -> None:
    row: Cells = {"name": "Zita Brandolin", "company": "Filanda Alba", "position": "Cuoca"}
    export = [contact(at, file=NOW, **row) for at in (1, 2)]  # type: ignore[arg-type]
    assert likely_of(placed(*export)).pairs.is_empty()
    assert likely_of(placed(*export, contact(1, file=LIST, **row))).pairs.height == 2  # type: ignore[arg-type]
