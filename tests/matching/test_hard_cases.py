"""Two contacts in the middle of a network: one person, two people, or a question for the user."""

from datetime import date

import pytest

from tests.matching.network import BOOK, IN, LIST, NOW, OLD, Cells, among_strangers, contact, verdict

DAY, LATER = date(2021, 3, 12), date(2024, 6, 5)
PHONE = ["+39 011 5550199"]
Two = tuple[Cells, Cells]


def both(name: str, other_name: str, shared: Cells | None = None, *, one: str = NOW, other: str = BOOK) -> Two:
    """Two contacts by their names and the files where they stand, with what they have in common."""
    cells = shared or {}
    return contact(90001, name, file=one, **cells), contact(90002, other_name, file=other, **cells)


def telling(two: Two, one: Cells, other: Cells) -> Two:
    """The same two, of whom each tells something of its own as well."""
    return two[0] | one, two[1] | other


ALBA: Cells = {"company": "Filanda Alba"}
WORK: Cells = {"company": "Filanda Alba", "position": "Responsabile Acquisti"}
FAMILY: Cells = {"emails": ["brandolin@posta.example"]}
ONE = {
    "a rare name in two files": both("Zita Brandolin", "Zita Brandolin"),
    "accents lost": both("Nicolò Brandolìn", "Nicolo Brandolin"),
    "an umlaut written out": both("Jürgen Käsebohm", "Juergen Kaesebohm"),
    "a particle written together": both("Luca De Brandolis", "Luca Debrandolis"),
    "a hyphen left out": both("Anna-Maria Brandolin", "Annamaria Brandolin"),
    "an apostrophe left out": both("Ada O'Brandol", "Ada OBrandol"),
    "a name turned round": both("Marta Brandolin", "Brandolin Marta"),
    "another script": both("Иван Брандолин", "Иван Брандолин"),
    "a name of two signs at the same firm": both("李 伟", "李 伟", WORK),
    "a nickname at the same firm": both("Gianluigi Brandolin", "Gigi Brandolin", ALBA),
    "an English nickname at the same firm": both("Robert Brandolin", "Bob Brandolin", ALBA),
    "a German nickname at the same firm": both("Johannes Brandolin", "Hans Brandolin", ALBA),
    "a name in another language at the same firm": both("Giovanni Brandolin", "John Brandolin", ALBA),
    "a double surname": both("Marta Brandolin Ceschiutta", "Marta Brandolin", ALBA),
    "a second given name": telling(
        both("Maria Ceschiutta", "Maria Grazia Ceschiutta", ALBA),
        {},
        {"first_name": "Maria Grazia", "last_name": "Ceschiutta"},
    ),
    "an initial at the same firm": both("Zita Brandolin", "Z. Brandolin", ALBA),
    "the surname's initial at the same firm": both("Zita Brandolin", "Zita B.", ALBA),
    "a slip in the given name at the same firm": both("Gianmarco Brandolin", "Gainmarco Brandolin", ALBA),
    "a slip in the surname at the same firm": both("Zita Brandolin", "Zita Brandoln", ALBA),
    "a common name at the same firm": both("Marco Rossi", "Marco Rossi", WORK),
    "a common name with the same number": both("Marco Rossi", "Marco Rossi", {"phones": PHONE}),
    "a married name with the address of before": both(
        "Zita Brandolin", "Zita Ceschiutta", {"emails": ["zita.brandolin@posta.example"]}
    ),
    "a married name with the same profile": both(
        "Zita Brandolin", "Zita Ceschiutta", {"profile_url": f"{IN}zita-b"}, other=OLD
    ),
    "a new employer with the same profile": telling(
        both("Zita Brandolin", "Zita Brandolin", {"profile_url": f"{IN}zita-b"}, other=OLD),
        {"company": "Alba"},
        {"company": "Bosco"},
    ),
    "a new profile address with the same day": telling(
        both("Zita Brandolin", "Zita Brandolin", {"connected_on": DAY}, other=OLD),
        {"profile_url": f"{IN}zita-b"},
        {"profile_url": f"{IN}zb"},
    ),
    "an employer by its initials": telling(
        both("Zita Brandolin", "Zita Brandolin"), {"company": "Officine Bruni Collina"}, {"company": "OBC"}
    ),
    "an employer by the domain of an address": telling(
        both("Zita Brandolin", "Zita B."), {"company": "Filanda Alba"}, {"emails": ["z.b@filandaalba.example"]}
    ),
    "a single name with the same number": both("Zita", "Zita", {"phones": PHONE}, one=LIST),
    "a single name whose address spells the whole": telling(
        both("Gianluca Brandolin", "Gianluca", ALBA), {}, {"emails": ["gianluca.brandolin@posta.example"]}
    ),
}
ASKED = {
    "a common name at another firm": telling(
        both("Marco Rossi", "Marco Rossi"),
        {"company": "Alba", "position": "Notaio"},
        {"company": "Bosco", "position": "Sarto"},
    ),
    "a rare name, and all else different": telling(
        both("Zita Brandolin", "Zita Brandolin"),
        {"company": "Alba", "position": "Notaio"},
        {"company": "Bosco", "position": "Sarta"},
    ),
    "a rare name under two addresses in two exports": telling(
        both("Zita Brandolin", "Zita Brandolin", other=OLD), {"profile_url": f"{IN}zita-b"}, {"profile_url": f"{IN}zb"}
    ),
    "a married name with a neutral address": both(
        "Zita Brandolin", "Zita Ceschiutta", {"emails": ["zita82@posta.example"]}
    ),
    "colleagues Marco and Mario": both("Marco Brandolin", "Mario Brandolin", WORK),
    "father and son with the family's mailbox": both("Ugo Brandolin", "Pietro Brandolin", FAMILY),
    "a couple with the number at home": both("Ugo Brandolin", "Zita Brandolin", {"phones": PHONE}),
    "a rare name twice in one list": both("Zita Brandolin", "Zita Brandolin", one=LIST, other=LIST),
}
TWO = {
    "colleagues at one firm": both("Zita Brandolin", "Ugo Ceschiutta", WORK),
    "colleagues with the firm's mailbox": both(
        "Zita Brandolin", "Ugo Ceschiutta", ALBA | {"emails": ["info@alba.example"]}
    ),
    "colleagues with the firm's number": both("Zita Brandolin", "Ugo Ceschiutta", ALBA | {"phones": PHONE}),
    "relatives": both("Zita Brandolin", "Ugo Brandolin"),
    "single names": both("Zita", "Zita", one=LIST),
    "a single name and a whole one": both("Zita Brandolin", "Zita"),
    "namesakes in one export": telling(
        both("Zita Brandolin", "Zita Brandolin", other=NOW),
        {"profile_url": f"{IN}zita-b"},
        {"profile_url": f"{IN}zita-b2"},
    ),
    "father and son of one name and mailbox in one export": telling(
        both("Ugo Brandolin", "Ugo Brandolin", FAMILY | {"phones": PHONE}, other=NOW),
        {"profile_url": f"{IN}ugo-b"},
        {"profile_url": f"{IN}ugo-b2"},
    ),
    "namesakes in two exports under two addresses since two days": telling(
        both("Zita Brandolin", "Zita Brandolin", other=OLD),
        {"profile_url": f"{IN}zita-b", "connected_on": LATER},
        {"profile_url": f"{IN}zb", "connected_on": DAY},
    ),
}


@pytest.mark.parametrize("two", ONE.values(), ids=ONE)
def test_one_person_under(two: Two) -> None:
    assert verdict(among_strangers(*two), *two) == "one"


@pytest.mark.parametrize("two", ASKED.values(), ids=ASKED)
def test_the_user_is_asked_about(two: Two) -> None:
    assert verdict(among_strangers(*two), *two) == "asked"


@pytest.mark.parametrize("two", TWO.values(), ids=TWO)
def test_two_people_are(two: Two) -> None:
    assert verdict(among_strangers(*two), *two) == "two"


RECYCLED = both("Ugo Ceschiutta", "Zita Brandolin", {"profile_url": f"{IN}zita-b"}, other=OLD)


@pytest.mark.parametrize(
    "two",
    [
        RECYCLED,
        telling(RECYCLED, {"company": "Alba", "connected_on": LATER}, {"company": "Bosco", "connected_on": DAY}),
    ],
    ids=["address alone", "work and day differ"],
)
def test_a_profile_address_that_now_is_somebody_else_s_makes_two_people(two: Two) -> None:
    assert verdict(among_strangers(*two), *two) != "one"


@pytest.mark.parametrize("mailbox", ["info", "segreteria", "hr"])
@pytest.mark.parametrize("name", ["Ugo Brandolin", "Zoe Ceschiutta"])
def test_a_mailbox_that_several_people_read_makes_nobody_one(mailbox: str, name: str) -> None:
    two = both("Zita Brandolin", name, {"emails": [f"{mailbox}@alba.example"]})
    assert verdict(among_strangers(*two), *two) != "one"
