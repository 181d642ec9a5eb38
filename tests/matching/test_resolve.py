from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.frames import Contacts
from planner.matching import Resolved, resolve
from tests.amounts import examples

EMPTY = dict.fromkeys(Contacts.column_names())


def contact(row: int, name: str, **cells: object) -> dict[str, object]:
    file = str(cells.pop("file", "a.csv"))
    given_row = {
        "contact_id": f"{file}:{row}", "file": file, "row": row, "kind": "list", "relation": "connection",
        "name_original": name, "full_name": name, "emails": [], "phones": [], "circles": [], "labels": [],
    }  # fmt: skip
    return {**EMPTY, **given_row, **cells}


def frame(*contacts: dict[str, object]) -> pl.DataFrame:
    return Contacts.validate(pl.DataFrame(list(contacts), schema=Contacts.create_empty().schema, orient="row"))


def groups(resolved: Resolved) -> set[frozenset[str]]:
    """Which contacts are one person."""
    return {frozenset(sources) for sources in resolved.people["sources"].to_list()}


URL = "https://www.linkedin.com/in/ada"
MAIL = ["ada@posta.example"]


@pytest.mark.parametrize(
    ("one", "other", "people"),
    [
        (contact(1, "Ada Neri", profile_url=URL), contact(2, "Ada N.", profile_url=URL), 1),
        (contact(1, "Ada Neri", profile_url=URL), contact(2, "Ada Neri", profile_url=f"{URL}-2"), 2),
        (contact(1, "Ada Neri", emails=MAIL), contact(2, "Neri Ada", emails=MAIL), 1),
        (contact(1, "Ada Neri", emails=MAIL), contact(2, "A. Neri", emails=MAIL), 1),
        (contact(1, "Ada Neri", emails=MAIL), contact(2, "Ugo Neri", emails=MAIL), 2),
        (
            contact(1, "Ada Neri", emails=["info@posta.example"]),
            contact(2, "Ada Neri", emails=["info@posta.example"]),
            2,
        ),
        (contact(1, "Ada Neri", company="Alba"), contact(2, "Ada Neri", company="Alba"), 1),
        (contact(1, "Ada Neri", company="Alba"), contact(2, "Ada Neri", company="Bosco"), 2),
        (contact(1, "Ada Neri"), contact(2, "Ada Neri"), 2),
        (contact(1, "Ada Neri", company="Alba"), contact(1, "Ada Neri", company="Alba", file="b.csv"), 2),
    ],
)
def test_two_contacts_are_one_person_only_where_it_is_certain(
    one: dict[str, object], other: dict[str, object], people: int
) -> None:
    assert resolve(frame(one, other)).people.height == people


def test_the_best_of_each_field_is_kept_and_all_of_the_lists() -> None:
    address_book = contact(
        1, "Ada Neri", file="b.csv", relation="contact", profile_url=URL, emails=MAIL, circles=["family"], notes="zia"
    )
    listed = contact(4, "Ada Neri", profile_url=URL, company="Alba", connected_on=date(2021, 3, 12))
    person = resolve(frame(address_book, listed)).people.row(0, named=True)
    assert (person["relation"], person["company"], person["connected_on"]) == ("connection", "Alba", date(2021, 3, 12))
    assert (person["emails"], person["circles"], person["notes"]) == (MAIL, ["family"], "zia")
    assert person["sources"] == ["a.csv:4", "b.csv:1"]


def test_one_full_name_in_two_files_is_put_before_the_user() -> None:
    review = resolve(frame(contact(1, "Ada Neri"), contact(1, "Neri Ada", file="b.csv"))).review
    assert review["reasons"].to_list() == [["same-name"]]


def test_a_frequent_name_is_not_put_before_the_user() -> None:
    three = [contact(row, "Ada Neri", file=f"{row}.csv") for row in range(1, 4)]
    assert resolve(frame(*three)).review.is_empty()


def test_a_chain_of_addresses_never_joins_two_profiles() -> None:
    chain = [
        contact(1, "Ada Neri", profile_url=URL, emails=MAIL),
        contact(2, "Ada Neri", emails=[*MAIL, "neri@posta.example"]),
        contact(3, "Ada Neri", profile_url=f"{URL}-2", emails=["neri@posta.example"]),
    ]
    assert resolve(frame(*chain)).people["profile_url"].n_unique() == 2


few = st.sampled_from
contacts = st.lists(
    st.builds(
        lambda name, cells: (name, cells),
        few(["Ada Neri", "Neri Ada", "A. Neri", "Ugo Neri", "Li"]),
        st.fixed_dictionaries(
            {
                "file": few(["a.csv", "b.csv"]),
                "profile_url": few([None, URL, f"{URL}-2"]),
                "emails": few(
                    [[], MAIL, ["neri@posta.example"], [*MAIL, "neri@posta.example"], ["info@posta.example"]]
                ),
                "company": few([None, "Alba", "Bosco"]),
                "relation": few(["connection", "contact"]),
            }
        ),
    ),
    min_size=1,
    max_size=8,
).map(lambda rows: [contact(row, name, **cells) for row, (name, cells) in enumerate(rows, start=1)])


@settings(max_examples=examples(32))
@given(contacts, st.randoms(use_true_random=False))
def test_any_order_of_the_rows_gives_the_same_people(rows: list[dict[str, object]], chance: object) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = resolve(frame(*rows)), resolve(frame(*shuffled))
    assert one.people.equals(other.people)
    assert one.membership.equals(other.membership)
    assert one.review.equals(other.review)


@settings(max_examples=examples(32))
@given(contacts)
def test_everybody_is_somebody_and_nobody_has_two_profiles(rows: list[dict[str, object]]) -> None:
    table = frame(*rows)
    resolved = resolve(table)
    assert resolved.membership["contact_id"].sort().equals(table["contact_id"].sort())
    assert sum(map(len, groups(resolved))) == table.height
    profiles = resolved.membership.join(table, on="contact_id").group_by("person_id").agg(
        pl.col("profile_url").drop_nulls().n_unique()
    )  # fmt: skip
    assert profiles["profile_url"].max() in {0, 1}
    assert resolved.membership["reason"].null_count() == resolved.people.height


@settings(max_examples=examples(24))
@given(contacts)
def test_merging_what_is_merged_changes_nothing(rows: list[dict[str, object]]) -> None:
    people = resolve(frame(*rows)).people
    again = resolve(
        frame(*(
            contact(row, person["full_name"], file="people.csv",
                    **{c: person[c] for c in ("profile_url", "emails", "company", "relation")})
            for row, person in enumerate(people.to_dicts(), start=1)
            if person["profile_url"]
        ))
    ).people  # fmt: skip
    assert again["person_id"].to_list() == people.drop_nulls("profile_url")["person_id"].to_list()


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (["2024-03", "2025", "never"], "2025"),
        (["2025", "2025-09", "2025-09-03"], "2025-09-03"),
        (["never", None], "never"),
        ([None, None], None),
    ],
)
def test_of_several_last_contacts_the_latest_counts(told: list[str | None], known: str | None) -> None:
    rows = [contact(at, "Ada Neri", profile_url=URL, last_contact=text) for at, text in enumerate(told, start=1)]
    assert resolve(frame(*rows)).people["last_contact"].to_list() == [known]


def test_the_labels_of_all_lists_and_the_bridge_of_any_are_kept() -> None:
    one = contact(1, "Ada Neri", profile_url=URL, labels=["coro"])
    other = contact(2, "Ada Neri", profile_url=URL, labels=["coro", "liceo"], bridge="Ugo Torri", degree=2)
    person = resolve(frame(one, other)).people.row(0, named=True)
    assert (person["labels"], person["bridge"], person["degree"]) == (["coro", "liceo"], "Ugo Torri", 2)


def settled(**persons: str) -> pl.DataFrame:
    """Whose each contact is known to be; ``a2`` stands for ``a.csv:2``."""
    ids = [f"{contact[0]}.csv:{contact[1:]}" for contact in persons]
    told = {"contact_id": ids, "person_id": list(persons.values())}
    return pl.DataFrame(told, schema={"contact_id": pl.String, "person_id": pl.String})


BRIDGED = (
    contact(1, "Ada Neri", profile_url=URL),
    contact(2, "Ada Neri", emails=MAIL),
    contact(3, "Ada Neri", profile_url=URL, emails=MAIL),
)


def owners(resolved: Resolved) -> dict[str, str]:
    return dict(resolved.membership.select("contact_id", "person_id").iter_rows())


def test_people_keep_their_id_whatever_their_contacts_say_now() -> None:
    moved = contact(1, "Ada Verdi", profile_url=f"{URL}-anew", company="Bosco")
    assert owners(resolve(frame(moved), settled(a1="p-kept"))) == {"a.csv:1": "p-kept"}


def test_contacts_known_to_be_one_person_stay_one_under_two_profiles() -> None:
    ones = (contact(1, "Ada Neri", profile_url=URL), contact(2, "Ada Verdi", profile_url=f"{URL}-anew"))
    assert resolve(frame(*ones)).people.height == 2
    assert set(owners(resolve(frame(*ones), settled(a1="p-kept", a2="p-kept"))).values()) == {"p-kept"}


def test_two_people_bridged_by_a_contact_are_one_unless_the_user_has_said_otherwise() -> None:
    known = settled(a1="p-b", a2="p-a")
    assert set(owners(resolve(frame(*BRIDGED), known)).values()) == {"p-a"}
    apart = owners(resolve(frame(*BRIDGED), known, frozenset({frozenset({"p-a", "p-b"})})))
    assert apart == {"a.csv:1": "p-b", "a.csv:2": "p-a", "a.csv:3": "p-b"}


def test_nobody_new_gets_the_id_of_somebody_known() -> None:
    fresh = owners(resolve(frame(contact(1, "Ada Neri", profile_url=URL))))["a.csv:1"]
    both = (contact(1, "Ugo Bruni"), contact(2, "Ada Neri", profile_url=URL))
    found = owners(resolve(frame(*both), settled(a1=fresh)))
    assert found["a.csv:1"] == fresh
    assert found["a.csv:2"] != fresh


def test_a_pair_said_to_be_two_people_is_not_asked_about_again() -> None:
    both = (contact(1, "Ada Neri", company="Alba"), contact(1, "Ada Neri", company="Bosco", file="b.csv"))
    known = settled(a1="p-a", b1="p-b")
    assert resolve(frame(*both), known).review.height == 1
    assert resolve(frame(*both), known, frozenset({frozenset({"p-a", "p-b"})})).review.is_empty()


@given(st.permutations(range(3)))
def test_the_order_of_the_contacts_does_not_change_who_is_who(order: list[int]) -> None:
    known = settled(a1="p-b", a2="p-a")
    assert owners(resolve(frame(*(BRIDGED[at] for at in order)), known)) == owners(resolve(frame(*BRIDGED), known))
