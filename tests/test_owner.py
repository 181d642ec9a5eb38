"""What the archive says of its owner, and what it proposes for the target."""

import csv
import io
from datetime import date

import pytest

from planner.owner import MOST, Owner, proposal_of
from planner.pipeline import Imported, read_files
from planner.profiling.owner_links import Stint

PROFILE = (
    "First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry", "Zip Code",
    "Geo Location", "Twitter Handles", "Websites", "Instant Messengers",
)  # fmt: skip
PREFERENCES = (
    "Locations", "Industries", "Company Employee Count", "Preferred Job Types", "Job Titles", "Dream Companies",
    "Introduction Statement", "Phone Number", "Commute Preference Starting Address",
)  # fmt: skip
APPLICATIONS = (
    "Application Date", "Contact Email", "Contact Phone Number", "Company Name", "Job Title", "Job Url",
    "Resume Name", "Question And Answers",
)  # fmt: skip
PRIVATE = "cosa privata"
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On"
EDUCATION = "School Name,Start Date,End Date,Notes,Degree Name,Activities"
Named = tuple[str, bytes]


def file(name: str, header: tuple[str, ...], *rows: dict[str, str], rest: str = "") -> Named:
    text = io.StringIO()
    writer = csv.DictWriter(text, header, restval=rest, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return name, text.getvalue().encode()


def lines(name: str, *written: str) -> Named:
    return name, "\n".join([*written, ""]).encode()


def owner(*files: Named) -> Owner:
    return read_files(files).owner


def preferences(**cells: str) -> Named:
    return file(
        "Job Seeker Preferences.csv", PREFERENCES, {name.replace("_", " "): cell for name, cell in cells.items()}
    )


ARCHIVE = (
    file(
        "Profile.csv",
        PROFILE,
        {
            "First Name": "Ora",
            "Last Name": "Vestini",
            "Headline": "Buyer, tessuti",
            "Industry": "Construction",
            "Geo Location": "Biella, Piemonte, Italia",
        },
        rest=PRIVATE,
    ),
    lines(
        "Positions.csv",
        POSITIONS,
        f"Cantieri Pravelli,Buyer,{PRIVATE},Biella,Jan 2022,",
        f"Tessitura Alboreti,Buyer,{PRIVATE},Biella,2018,Dec 2021",
        f"CANTIERI PRAVELLI,Intern,{PRIVATE},Biella,2016,2017",
    ),
    lines(
        "Education.csv",
        EDUCATION,
        f"Istituto Sella Alta,2010,2015,{PRIVATE},,",
    ),
    lines(
        "Volunteering.csv",
        "Company Name,Role,Cause,Started On,Finished On,Description",
        f"Coro di Valle,Voce,arts,Feb 2016,,{PRIVATE}",
    ),
    lines(
        "Certifications.csv",
        "Name,Url,Authority,Started On,Finished On,License Number",
        f"Auditor tessile,,Ente,Jan 2023,,{PRIVATE}",
    ),
    lines("Skills.csv", "Name", "Negoziazione", "Scrum; Kanban", "", "NEGOZIAZIONE"),
    lines("Languages.csv", "Name,Proficiency", "Italian,Native", "German,"),
    lines("Events.csv", "Event Name,Event Time,Status,External Url", f"Fiera del filo,2026,Going,{PRIVATE}"),
    file(
        "Job Seeker Preferences.csv",
        PREFERENCES,
        {
            "Locations": "Torino | Biella",
            "Industries": "Insurance; Beekeeping",
            "Job Titles": "Buyer;Category manager",
            "Dream Companies": "Filatura Montesel; Cantieri Pravelli",
        },
        rest=PRIVATE,
    ),
    file(
        "Job Applications.csv",
        APPLICATIONS,
        {"Application Date": "3/24/23, 4:11 PM", "Company Name": "Lanificio Orvasca", "Job Title": "Buyer; lane"},
        rest=PRIVATE,
    ),
    lines(
        "Saved Jobs.csv",
        "Saved Date,Job Url,Job Title,Company Name",
        f'"10/3/24, 2:15 PM",{PRIVATE},buyer,FILATURA MONTESEL',
    ),
    lines("Company Follows.csv", "Organization,Followed On", "Museo del Feltro,Wed Jun 24 12:43:42 UTC 2026"),
)


def test_the_archive_tells_of_its_owner_each_thing_once() -> None:
    assert owner(*ARCHIVE) == Owner(
        name="Ora Vestini",
        headline="Buyer, tessuti",
        industry="Construction",
        place="Biella, Piemonte, Italia",
        employers=("Cantieri Pravelli", "Tessitura Alboreti"),
        schools=("Istituto Sella Alta",),
        communities=("Coro di Valle",),
        stints=(
            Stint(name="Cantieri Pravelli", since=date(2022, 1, 1)),
            Stint(name="Tessitura Alboreti", since=date(2018, 1, 1), until=date(2021, 12, 31)),
            Stint(name="CANTIERI PRAVELLI", since=date(2016, 1, 1), until=date(2017, 12, 31)),
            Stint(name="Istituto Sella Alta", since=date(2010, 1, 1), until=date(2015, 12, 31)),
            Stint(name="Coro di Valle", since=date(2016, 2, 1)),
        ),
        certifications=("Auditor tessile",),
        skills=("Negoziazione", "Scrum; Kanban"),
        languages=("Italian", "German"),
        events=("Fiera del filo",),
        wanted_roles=("Buyer", "Category manager", "Buyer; lane"),
        wanted_places=("Torino", "Biella"),
        wanted_industries=("Insurance", "Beekeeping"),
        wanted_organisations=("Filatura Montesel", "Cantieri Pravelli", "Lanificio Orvasca", "Museo del Feltro"),
    )


@pytest.mark.parametrize(
    ("begun", "over", "spans"),
    [
        ("Feb 2020", "Feb 2024", [(date(2020, 2, 1), date(2024, 2, 29))]),
        ("2018", "Dec 2021", [(date(2018, 1, 1), date(2021, 12, 31))]),
        ("gen 2019", "", [(date(2019, 1, 1), None)]),
        ("3/24/23", "2024", [(date(2023, 3, 24), date(2024, 12, 31))]),
        ("3/4/23", "2024", [(date(2023, 1, 1), date(2024, 12, 31))]),
        ("", "2020", []),
        ("2018", "un giorno", []),
        ("", "", []),
    ],
)
def test_a_time_at_an_employer_is_as_wide_as_its_dates_may_mean(
    begun: str, over: str, spans: list[tuple[date, date | None]]
) -> None:
    told = owner(lines("Positions.csv", POSITIONS, f"Filanda Alba,Buyer,,Biella,{begun},{over}"))
    assert [(stint.since, stint.until) for stint in told.stints] == spans
    assert [stint.name for stint in told.past_organisations] == ["Filanda Alba"]


def test_a_study_without_an_end_may_be_over_and_has_no_time() -> None:
    told = owner(lines("Education.csv", EDUCATION, "Istituto Sella Alta,2010,,,,"))
    assert told.past_organisations == (Stint(name="Istituto Sella Alta"),)


def test_the_times_at_one_place_stand_together_in_the_order_of_the_places() -> None:
    times = [(stint.name, stint.since and stint.since.year) for stint in owner(*ARCHIVE).past_organisations]
    assert times == [
        ("Cantieri Pravelli", 2022),
        ("CANTIERI PRAVELLI", 2016),
        ("Tessitura Alboreti", 2018),
        ("Istituto Sella Alta", 2010),
        ("Coro di Valle", 2016),
    ]


def test_what_is_kept_of_the_owner_is_read_back_as_it_was() -> None:
    told = owner(*ARCHIVE)
    assert Owner(**told.model_dump(mode="json")) == told
    assert Owner(employers=("Filanda Alba",)).past_organisations == (Stint(name="Filanda Alba"),)


def test_of_the_owners_private_cells_nothing_is_kept() -> None:
    imported = read_files(ARCHIVE)
    assert all(file.error is None and file.facts for file in imported.report.files)
    assert PRIVATE not in repr(imported)


def test_the_order_of_the_files_changes_nothing() -> None:
    assert owner(*reversed(ARCHIVE)) == owner(*ARCHIVE)


def test_where_there_is_no_archive_nothing_is_known_and_nothing_proposed() -> None:
    people = lines(
        "Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On", "Ada,Neri,,,,"
    )
    assert owner(people) == Owner()
    assert not any(proposal_of(Owner()).model_dump().values())


def test_the_facts_of_the_owner_are_counted_and_are_no_contacts() -> None:
    (skills,) = read_files([ARCHIVE[5]]).report.files
    assert (skills.facts, skills.rows, skills.contacts, skills.rejected) == (3, 0, 0, ())
    assert [(notice.code, notice.facts) for notice in skills.notices] == [("owner-facts", {"rows": 3})]


def test_facts_do_not_count_as_rows_of_contacts() -> None:
    people = lines(
        "Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On", "Ada,Neri,,,,"
    )
    imported: Imported = read_files([people, *ARCHIVE])
    totals = imported.report.totals
    assert totals["rows"] == totals["contacts"] + totals["rejected"] == 1


@pytest.mark.parametrize(
    ("cell", "places"),
    [
        ("Torino;Biella", ("Torino", "Biella")),
        ("Torino | Biella|  Novara", ("Torino", "Biella", "Novara")),
        ("Torino, Piemonte, Italia", ("Torino, Piemonte, Italia",)),
        ("Torino; torino |TORINO", ("Torino",)),
        (" ; |", ()),
        ("", ()),
    ],
)
def test_a_cell_of_the_preferences_is_a_list(cell: str, places: tuple[str, ...]) -> None:
    assert owner(preferences(Locations=cell, Job_Titles="Buyer")).wanted_places == places


@pytest.mark.parametrize(
    ("first", "last", "name"), [("Ora", "Vestini", "Ora Vestini"), ("Ora", "", "Ora"), ("", "Vestini", "Vestini")]
)
def test_the_owners_name_is_what_the_profile_has_of_it(first: str, last: str, name: str) -> None:
    assert owner(file("Profile.csv", PROFILE, {"First Name": first, "Last Name": last})).name == name


def test_the_target_proposed_has_the_wishes_first_and_then_what_is() -> None:
    proposal = proposal_of(owner(*ARCHIVE))
    assert proposal.roles == ("Buyer", "Category manager", "Buyer; lane")
    assert proposal.regions == ("Torino", "Biella", "Biella, Piemonte, Italia")
    assert proposal.organisations[:2] == ("Filatura Montesel", "Cantieri Pravelli")
    assert proposal.past_organisations == (
        *("Cantieri Pravelli", "Tessitura Alboreti", "Istituto Sella Alta", "Coro di Valle"),
    )
    assert proposal.offers == ("Negoziazione", "Scrum; Kanban")


@pytest.mark.parametrize(
    ("wanted", "own", "sectors"),
    [
        (("Insurance",), "Healthcare", ("insurance", "healthcare")),
        (("Assicurazioni", "Insurance", "INSURANCE"), None, ("insurance",)),
        (("Beekeeping", "Telecommunications"), "Beekeeping", ("telecom",)),
        ((), None, ()),
    ],
)
def test_sectors_are_proposed_by_code_and_unknown_ones_not(
    wanted: tuple[str, ...], own: str | None, sectors: tuple[str, ...]
) -> None:
    assert proposal_of(Owner(wanted_industries=wanted, industry=own)).sectors == sectors


def test_of_a_long_list_the_first_are_proposed() -> None:
    many = tuple(f"Wish {number}" for number in range(MOST + 5))
    told = Owner(wanted_roles=many, wanted_places=many, wanted_organisations=many, employers=many, skills=many)
    proposal = proposal_of(told)
    lists = (proposal.roles, proposal.regions, proposal.organisations, proposal.past_organisations, proposal.offers)
    assert set(lists) == {many[:MOST]}
