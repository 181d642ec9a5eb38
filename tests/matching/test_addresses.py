import polars as pl
import pytest

from planner.matching.addresses import employer_by_mail, made_whole, spelt
from tests.matching.network import IN

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "first": pl.String,
    "last": pl.String,
    "emails": pl.List(pl.String),
    "profile_url": pl.String,
}


def rows(*told: tuple[str | None, str | None, list[str], str | None]) -> pl.DataFrame:
    return pl.DataFrame(list(told), SCHEMA, orient="row").with_row_index("at")


@pytest.mark.parametrize(
    ("emails", "profile", "names"),
    [
        ([], None, []),
        (["luca.neri@alba.example"], None, ["lucaneri"]),
        (["luca_neri82@alba.example"], None, ["lucaneri"]),
        (["l.neri@alba.example"], None, []),
        (["luca.neri@alba.example", "neri.luca@posta.example"], None, ["lucaneri", "neriluca"]),
        ([], f"{IN}luca-neri", ["lucaneri"]),
        ([], f"{IN}luca-neri-5a31b", ["lucaneri"]),
        ([], f"{IN}lucaneri7", ["lucaneri"]),
        (["lucaneri@alba.example"], f"{IN}luca-neri", ["lucaneri"]),
    ],
)
def test_addresses_spell_whole_names(emails: list[str], profile: str | None, names: list[str]) -> None:
    told = rows((None, None, emails, profile)).select(names=spelt("emails", "profile_url"))
    assert sorted(told["names"].to_list()[0] or []) == names


@pytest.mark.parametrize(
    ("name", "emails", "profile", "whole"),
    [
        (("luca", "n"), ["luca.neri@alba.example"], None, ("luca", "neri")),
        (("luca", "n"), ["neri.luca@alba.example"], None, ("luca", "neri")),
        (("l", "neri"), ["luca.neri@alba.example"], None, ("luca", "neri")),
        (("luca", None), ["luca.neri@alba.example"], None, ("luca", "neri")),
        (("luca", None), [], f"{IN}luca-neri-82", ("luca", "neri")),
        (("luca", "n"), ["l.neri@alba.example"], None, ("luca", "neri")),
        (("luca", "n"), ["luca.bruni@alba.example"], None, ("luca", "n")),
        (("luca", "n"), ["ada.neri@alba.example"], None, ("luca", "n")),
        (("luca", "bruni"), ["luca.neri@alba.example"], None, ("luca", "bruni")),
        (("luca", "n"), ["sarto@alba.example"], None, ("luca", "n")),
        ((None, None), ["luca.neri@alba.example"], None, (None, None)),
    ],
)
def test_an_initial_is_filled_in_from_an_address_that_fits(
    name: tuple[str | None, str | None], emails: list[str], profile: str | None, whole: tuple[str | None, str | None]
) -> None:
    assert made_whole(rows((*name, emails, profile))).select("first", "last").row(0) == whole


def test_rows_keep_their_order_and_their_number() -> None:
    twice = ["luca.neri@alba.example", "luca.nervi@posta.example"]
    told = made_whole(rows(("ugo", "torri", [], None), ("luca", "n", twice, f"{IN}luca-neri"), ("ada", "b", [], None)))
    assert told["at"].to_list() == [0, 1, 2]
    assert told["first"].to_list() == ["ugo", "luca", "ada"]


def employers(*emails: list[str]) -> list[str | None]:
    return employer_by_mail(pl.Series("emails", emails, dtype=pl.List(pl.String))).to_list()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ada@alba.example", "ugo@alba.example", True),
        ("ada@mail.alba.example", "ugo@alba.example", True),
        ("ada@alba.example", "ugo@bosco.example", False),
    ],
)
def test_the_domain_of_a_work_address_tells_the_employer(one: str, other: str, same: bool) -> None:
    told = employers([one], [other])
    assert None not in told
    assert (len(set(told)) == 1) is same


@pytest.mark.parametrize("emails", [[], ["ada@gmail.com"]])
def test_a_free_mailbox_tells_no_employer(emails: list[str]) -> None:
    assert employers(emails) == [None]


def test_of_several_addresses_the_first_work_address_tells_and_the_rows_keep_their_order() -> None:
    alba, bosco = employers(["ada@alba.example"], ["ugo@bosco.example"])
    told = employers([], ["ada@gmail.com", "ada@bosco.example", "ada@alba.example"], ["ugo@alba.example"])
    assert told == [None, bosco, alba]
