"""Personal identifiers, which a register may bring along."""

import polars as pl
import pytest

from planner.matching.identifiers import id_evidence, identifiers
from tests.matching.network import contact, placed

PAIR = pl.DataFrame({"left": [0], "right": [1]}, schema={"left": pl.UInt32, "right": pl.UInt32})


def rows(*ids: list[str] | None) -> pl.DataFrame:
    """A contact with each list of identifiers, and others with their own."""
    told = [*ids, *([f"national:{at}{at}{at}"] for at in range(1000, 1030))]
    contacts = placed(*(contact(at, "Ada Neri") for at in range(1, len(told) + 1)))
    return contacts.with_columns(pl.Series("ids", told, dtype=pl.List(pl.String)))


def evidence(one: list[str] | None, other: list[str] | None) -> tuple[float, float]:
    told = id_evidence(PAIR, identifiers(rows(one, other)))
    return told.select("id_bits", "other_ids").row(0)


def test_contacts_without_identifiers_have_none() -> None:
    assert identifiers(placed(contact(1, "Ada Neri"))).is_empty()


def test_an_identifier_has_a_kind_and_a_value() -> None:
    told = identifiers(rows(["national:77", "born:1970-01-02", "nonsense"], None)).filter(pl.col("at") < 2)
    assert told.select("at", "kind", "value").rows() == [(0, "national", "77"), (0, "born", "1970-01-02")]


@pytest.mark.parametrize(
    ("one", "other", "agrees", "differing"),
    [
        (["national:4512"], ["national:4512"], True, 0),
        (["national:4512"], ["national:4513"], True, 0),
        (["national:4512"], ["national:9876"], False, 1),
        (["national:4512", "born:1970-01-02"], ["national:9876", "born:1981-11-22"], False, 2),
        (["national:4512"], ["born:4512"], False, 0),
        (["national:4512"], None, False, 0),
        (None, None, False, 0),
    ],
    ids=["same", "a slip", "another", "two others", "another kind", "one has none", "none"],
)
def test_identifiers_of_one_kind_agree_or_differ(
    one: list[str] | None, other: list[str] | None, agrees: bool, differing: int
) -> None:
    for told in (evidence(one, other), evidence(other, one)):
        assert (told[0] > 0, told[1]) == (agrees, differing)


def test_a_slip_says_less_than_the_same() -> None:
    assert evidence(["national:4512"], ["national:4513"])[0] < evidence(["national:4512"], ["national:4512"])[0]
