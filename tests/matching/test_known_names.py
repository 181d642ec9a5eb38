import pytest

from planner.matching.known_names import full_names, shares


@pytest.mark.parametrize("kind", ["given_names", "surnames"])
def test_every_listed_name_has_one_share_of_all_people(kind: str) -> None:
    told = shares(kind)
    assert told["name"].is_unique().all()
    assert told["share"].min() > 0  # type: ignore[operator]
    assert told["share"].sum() <= 1
    assert told["name"].str.contains(r"^\p{Ll}+$|^[\p{Lo}\p{Ll}]+$").all()


@pytest.mark.parametrize(("kind", "common", "rarer"), [("given_names", "marco", "zita"), ("surnames", "rossi", "neri")])
def test_common_names_have_a_greater_share(kind: str, common: str, rarer: str) -> None:
    share = dict(shares(kind).iter_rows())
    assert share[common] > share[rarer]


def test_a_short_name_stands_for_full_ones_and_never_for_itself() -> None:
    stands_for: dict[str, list[str]] = dict(full_names().iter_rows())
    assert {"luigi", "gianluigi", "pierluigi"} <= set(stands_for["gigi"])
    assert not [short for short, fulls in stands_for.items() if short in fulls]
