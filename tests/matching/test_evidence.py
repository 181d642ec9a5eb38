"""The evidence of two contacts: a level for each thing that both could tell."""

from datetime import date, timedelta

import polars as pl
import pytest

from planner.matching.evidence import COMPARED
from planner.matching.likely import weighed_pairs
from tests.matching.network import BOOK, IN, LIST, NOW, OLD, Cells, contact, in_places, placed, strangers

DAY = date(2021, 3, 12)
ONE_PAIR = pl.DataFrame({"left": [0], "right": [1]}, schema={"left": pl.UInt32, "right": pl.UInt32})


def told(one: Cells, other: Cells) -> dict[str, object]:
    """What is told of two contacts of two files, by their ``name`` and other cells."""
    cells = ({"file": NOW} | one, {"file": BOOK} | other)
    rows = [contact(at, str(each["name"]), **{key: each[key] for key in each if key != "name"})
            for at, each in enumerate(cells, start=1)]  # fmt: skip
    return weighed_pairs(placed(*rows), ONE_PAIR).row(0, named=True)


@pytest.mark.parametrize(
    ("sign", "one", "other", "differs"),
    [
        ("slug", {"profile_url": f"{IN}ada"}, {"profile_url": f"{IN}ada"}, {"profile_url": f"{IN}x"}),
        ("day", {"connected_on": DAY}, {"connected_on": DAY}, {"connected_on": DAY + timedelta(1)}),
        ("email", {"emails": ["a@x.example", "b@x.example"]}, {"emails": ["b@x.example"]}, {"emails": ["c@y.example"]}),
        ("phone", {"phones": ["011 5550199"]}, {"phones": ["+390115550199"]}, {"phones": ["011 5550188"]}),
        ("firm", {"company": "Enel"}, {"company": "ENEL spa"}, {"company": "Bruni"}),
        ("firm", {"company": "Neri", "emails": ["a@bruni.example"]}, {"company": "Bruni srl"}, {"company": "Alba"}),
        ("title", {"position": "Sales manager"}, {"position": "Sales Manager"}, {"position": "Notaio"}),
        ("place", {"place_said": "Torino"}, {"place_said": "TORINO"}, {"place_said": "Milano"}),
    ],
)
def test_a_sign_is_the_same_or_another_or_missing(sign: str, one: Cells, other: Cells, differs: Cells) -> None:
    name: Cells = {"name": "Ada Neri"}
    assert [told(name | one, name | cells)[sign] for cells in (other, differs, {})] == ["same", "other", "missing"]


@pytest.mark.parametrize(
    ("one", "other", "levels"),
    [
        ({"name": "Ada Neri"}, {"name": "Ada Neri"}, ("same", "same")),
        ({"name": "Marco Rossi"}, {"name": "Rossi Marco"}, ("same", "same")),
        ({"name": "Luigi Neri"}, {"name": "Gigi Neri"}, ("short", "same")),
        ({"name": "Marco Neri"}, {"name": "Mario Neri"}, ("two-known", "same")),
        ({"name": "Ada Neri"}, {"name": "Ada N."}, ("same", "initial")),
        ({"name": "Ada Neri"}, {"name": "Ada"}, ("same", "missing")),
        (
            {"name": "Ada Neri", "profile_url": f"{IN}ada-neri"},
            {"name": "A. Bruni", "emails": ["ada.neri@x.example"]},
            ("spelt", "spelt"),
        ),
        ({"name": "Ada Neri", "emails": ["ada.bruni@x.example"]}, {"name": "Ada Bruni"}, ("same", "spelt")),
        ({"name": "Marco Neri", "emails": ["mario.neri@x.example"]}, {"name": "Mario Neri"}, ("two-known", "same")),
    ],
)
def test_names_are_compared_part_by_part(one: Cells, other: Cells, levels: tuple[str, str]) -> None:
    for found in (told(one, other), told(other, one)):
        assert (found["given"], found["surname"]) == levels


def test_an_address_that_says_again_what_the_names_say_adds_nothing() -> None:
    bare: Cells = {"name": "Ada Neri"}
    assert told(bare | {"emails": ["ada.neri@x.example"]}, bare)["odds"] == told(bare, bare)["odds"]


def test_a_shared_mailbox_is_no_sign() -> None:
    mail: Cells = {"name": "Ada Neri", "emails": ["info@bruni.example"]}
    assert told(mail, mail)["email"] == "missing"


def test_the_days_of_two_accounts_say_nothing() -> None:
    names = [f"Ada {surname}" for surname in ("Neri", "Bruni", "Torri", "Alberi", "Betulla", "Carpini")]
    rows = [contact(at, name, file=file, connected_on=DAY + timedelta(at * 10 + later))
            for file, later in ((NOW, 0), (OLD, 3)) for at, name in enumerate(names, start=1)]  # fmt: skip
    pairs = pl.DataFrame({"left": [0], "right": [6]}, schema=ONE_PAIR.schema)
    assert weighed_pairs(placed(*rows), pairs)["day"].to_list() == ["missing"]
    lonely = [row for row in rows if row["row"] == 1]
    assert weighed_pairs(placed(*lonely), ONE_PAIR)["day"].to_list() == ["other"]


@pytest.mark.parametrize("sign", ["given", "surname"])
def test_what_two_names_share_is_as_rare_as_the_commoner_of_them(sign: str) -> None:
    rows = in_places(pl.concat([strangers(), placed(
        contact(90001, "Marco Rossi", file=LIST), contact(90002, "Marco Rossi", file=BOOK),
        contact(90003, "Zita Brandolin", file=LIST), contact(90004, "Zita Brandolin", file=BOOK),
    ).select(strangers().columns)]))  # fmt: skip
    at = strangers().height
    pairs = pl.DataFrame({"left": [at, at + 2, at], "right": [at + 1, at + 3, at + 3]}, schema=ONE_PAIR.schema)
    common, rare, none = weighed_pairs(rows, pairs)[f"{sign}_bits"].to_list()
    assert rare > common > none == 0


def test_every_pair_is_told_a_level_of_everything_in_the_order_of_the_pairs() -> None:
    rows = placed(*(contact(at, "Ada Neri", file=LIST) for at in range(1, 5)))
    pairs = pl.DataFrame({"left": [2, 0, 1], "right": [3, 1, 3]}, schema=ONE_PAIR.schema)
    found = weighed_pairs(rows, pairs)
    assert found.select("left", "right").equals(pairs)
    assert sum(found.select(COMPARED).null_count().row(0)) == 0


def test_a_mail_domain_tells_the_same_employer_and_never_another() -> None:
    mails: list[Cells] = [
        {"name": "Ada Neri", "emails": [f"{name}.example"]} for name in ("a@bruni", "b@bruni", "b@alba")
    ]
    assert [told(mails[0], other)["firm"] for other in mails[1:]] == ["same", "missing"]
