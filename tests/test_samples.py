"""The sample network is what its script makes, endangers nobody, and shows every feature it is meant to show."""

import csv
import io
import re
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from benchmarks.networks import connections_csv

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "data" / "samples"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
AS_OF = date(2026, 11, 21)
MAIL = re.compile(r"[\w.+-]+@[\w.-]+")


def rows_of(content: bytes) -> list[dict[str, str]]:
    """The rows of a connections file, below its remark and blank line."""
    return list(csv.DictReader(io.StringIO(content.decode().split("\n\n", 1)[1], newline="")))


CONTENT = (SAMPLES / "Connections.csv").read_bytes()
ROWS = rows_of(CONTENT)
PEOPLE = [row for row in ROWS if row["URL"] or row["First Name"]]
GOOGLE = list(csv.DictReader(io.StringIO((SAMPLES / "google-contacts.csv").read_text("utf-8"), newline="")))
TARGET = tomllib.loads((SAMPLES / "target.toml").read_text("utf-8"))


def day(row: dict[str, str]) -> date:
    return datetime.strptime(row["Connected On"], "%d %b %Y").replace(tzinfo=UTC).date()


def slug(row: dict[str, str]) -> str:
    return row["URL"].rstrip("/").rpartition("/")[2]


def full_name(row: dict[str, str]) -> str:
    return f"{row['First Name']} {row['Last Name']}".strip()


def at(organisation: str) -> list[dict[str, str]]:
    """The people whose company names `organisation` as a word."""
    word = re.compile(rf"\b{re.escape(organisation)}\b", re.IGNORECASE)
    return [row for row in PEOPLE if word.search(row["Company"])]


def test_the_script_makes_the_shipped_files_byte_for_byte(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "scripts.make_samples", "--output", tmp_path], cwd=ROOT, check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert set(made) == {"Connections.csv", "google-contacts.csv"}
    for name, content in made.items():
        assert content == (SAMPLES / name).read_bytes(), name


def test_the_connections_file_has_the_layout_of_a_real_export() -> None:
    remark, title = CONTENT.decode().split("\n\n", 1)
    assert remark.startswith('Notes:\n"')
    assert title.startswith(HEADER + "\n")
    assert not CONTENT.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in CONTENT
    assert not CONTENT.endswith(b"\n")
    assert len(ROWS) == 400
    assert [day(row) for row in ROWS] == sorted((day(row) for row in ROWS), reverse=True)


@pytest.mark.parametrize("name", ["Connections.csv", "google-contacts.csv", "target.toml", "README.md"])
def test_every_mail_domain_ends_in_example(name: str) -> None:
    found = MAIL.findall((SAMPLES / name).read_text("utf-8"))
    assert [address for address in found if not address.endswith(".example")] == []


def test_every_profile_address_is_marked_as_a_sample() -> None:
    assert [row["URL"] for row in PEOPLE if row["URL"] and not slug(row).startswith("sample-")] == []


def test_no_phone_number_can_ring() -> None:
    phones = [row["Phone 1 - Value"] for row in GOOGLE if row["Phone 1 - Value"]]
    assert len(phones) >= 25
    assert [phone for phone in phones if not re.fullmatch(r"(\+39 300|\+49|011|051) 000 (000)?\d{4}", phone)] == []


@pytest.mark.parametrize(
    ("feature", "field", "pattern", "least"),
    [
        ("credentials after the name", "Last Name", r", (PMP|PhD|Ph\.D\.|MBA|PRINCE2|CSM)", 10),
        ("emoji in the name", "First Name", r"[\u26a1\U0001f300-\U0001faff]", 2),
        ("title before the name", "First Name", r"^(Ing|Dott|Dott\.ssa|Prof|Arch|Dr|Dr\.-Ing)\.? ", 8),
        ("pronouns", "First Name", r"\(they/them\)", 1),
        ("pronouns after the surname", "Last Name", r"\(she/her\)", 1),
        ("capitals", "Last Name", r"^[A-Z][A-Z ]+$", 4),
        ("particles", "Last Name", r"^(De|Di|Del|Dal|Lo|de|van) ", 5),
        ("another script", "First Name", r"[\u0600-\u06ff\u4e00-\u9fff]", 3),
        ("percent-encoded address", "URL", r"%[0-9A-F]{2}", 3),
        ("address of a country site", "URL", r"^http://it\.linkedin", 1),
        ("slash at the end of the address", "URL", r"/$", 1),
        ("position over several lines", "Position", r"\n", 2),
        ("company over several lines", "Company", r"\n", 1),
        ("quotes inside", "Company", r'"', 1),
        ("looks like a formula", "Company", r"^[+=@-]", 3),
        ("headline with @", "Position", r" @ ?\w", 5),
        ("headline with bars", "Position", r" \| ", 15),
        ("position in capitals", "Position", r"^[A-Z ]{8,}$", 2),
        ("shortened title", "Position", r"^Resp\. ", 8),
        ("said to be a former colleague", "Position", r"\b(ex|former|già)\b.*\b(Reply|Corteluna)", 5),
        ("says where they studied", "Position", r"Politecnico di Torino|PoliTo", 3),
        ("open to work", "Position", r"(?i)open ?to ?work|in cerca|alla ricerca", 3),
        ("freelance", "Company", r"(?i)^(freelance|libero professionista|partita iva|self.employed)", 8),
        ("student", "Position", r"(?i)stude|dottorand|tesista|phd", 5),
        ("retired", "Position", r"(?i)in pensione|pensionat|retired", 2),
        ("runs a firm", "Position", r"(?i)\bCEO\b|titolare|founder|managing director|geschäftsführer", 10),
        ("recruiter or HR", "Position", r"(?i)recruit|talent|\bHR\b|risorse umane|selezion|executive search", 12),
        ("teacher", "Position", r"(?i)docente|insegnante|teacher|profess", 4),
        ("president of an association", "Position", r"^Presidente$", 1),
        ("public body", "Company", r"^(Comune|Regione|Città|INPS|ARPA)", 8),
        ("Italian firm", "Company", r"(?i)\b(s\.?r\.?l|s\.?p\.?a)\b", 40),
        ("German firm", "Company", r"\b(GmbH|AG)\b", 4),
        ("British firm", "Company", r"\b(Ltd|Limited)\b", 2),
        ("Spanish firm", "Company", r"\b(S\.L\.|SL)", 1),
    ],
)
def test_the_sample_shows(feature: str, field: str, pattern: str, least: int) -> None:
    found = [row[field] for row in PEOPLE if re.search(pattern, row[field])]
    assert len(found) >= least, (feature, found)


def test_eight_members_are_hidden() -> None:
    hidden = [row for row in ROWS if row not in PEOPLE]
    assert len(hidden) == 8
    assert all(set(row.values()) == {"", row["Connected On"]} for row in hidden)


def test_three_people_stand_twice() -> None:
    by_name = Counter(map(full_name, PEOPLE))
    assert {name for name, times in by_name.items() if times > 1} == {
        "Tiziana Boverio",
        "Ruggero Malvicini",
        "Ottavia Quarantelli",
        "Silvia Marangoni",  # two different people
    }
    by_slug = Counter(slug(row) for row in PEOPLE if row["URL"])
    assert {name for name, times in by_slug.items() if times > 1} == {
        "sample-tiziana-boverio-h001",
        "sample-ruggero-malvicini-h002",
    }


def test_two_different_people_share_one_name() -> None:
    namesakes = [row for row in PEOPLE if full_name(row) == "Silvia Marangoni"]
    assert len({slug(row) for row in namesakes}) == len({row["Company"] for row in namesakes}) == 2


def test_one_in_eight_or_so_shares_an_address() -> None:
    share = sum(bool(row["Email Address"]) for row in PEOPLE) / len(PEOPLE)
    assert 0.10 <= share <= 0.14


def test_some_people_say_nothing_of_their_work() -> None:
    silent = [row for row in PEOPLE if not row["Company"] and not row["Position"]]
    half_silent = [row for row in PEOPLE if bool(row["Company"]) != bool(row["Position"])]
    assert len(silent) >= 15
    assert len(half_silent) >= 6


@pytest.mark.parametrize(
    ("age", "youngest", "oldest", "least"),
    [
        ("recent", 0, 90, 8),
        ("of this year", 0, 365, 30),
        ("moderately old", 365, 3 * 365, 50),
        ("dormant", 3 * 365, 18 * 365, 150),
    ],
)
def test_ties_are_of_every_age(age: str, youngest: int, oldest: int, least: int) -> None:
    found = [row for row in PEOPLE if youngest <= (AS_OF - day(row)).days < oldest]
    assert len(found) >= least, age


def test_connections_were_made_between_2009_and_october_2026() -> None:
    assert {min(map(day, ROWS)).year, max(map(day, ROWS)).year} == {2009, 2026}
    assert max(map(day, ROWS)) <= date(2026, 10, 31)


@pytest.mark.parametrize("organisation", ["Reply", "Corteluna"])
def test_ten_people_or_more_are_still_at_each_past_employer(organisation: str) -> None:
    assert len(at(organisation)) >= 10


def test_alumni_and_staff_of_the_school_are_there() -> None:
    assert len([*at("Politecnico di Torino"), *at("PoliTo"), *at("Polytechnic University of Turin")]) >= 6


@pytest.mark.parametrize(
    ("organisation", "least"), [("Enel", 7), ("A2A", 6), ("Iren", 6), ("Hera", 4), ("Edison", 3), ("EDP", 3)]
)
def test_several_people_are_at_an_organisation_aimed_at(organisation: str, least: int) -> None:
    assert len(at(organisation)) >= least


@pytest.mark.parametrize("organisation", ["Terna", "Sorgenia", "Alerion"])
def test_nobody_is_known_at_other_organisations_aimed_at(organisation: str) -> None:
    assert organisation in TARGET["organisations"]
    assert at(organisation) == []


def test_people_abroad_are_there() -> None:
    assert len([row for name in ("RWE", "Octopus", "EDF", "Axpo", "Zalando", "Iberdrola") for row in at(name)]) >= 6


def test_the_target_has_the_shape_the_planner_reads() -> None:
    assert TARGET["kind"] == "job"
    assert TARGET["roles"] == ["Product manager", {"name": "Programme manager", "weight": 0.6}]
    assert TARGET["sectors"] == ["renewable_energy", "energy_utilities"]
    assert TARGET["regions"] == ["Lombardia", "Piemonte", {"name": "Emilia-Romagna", "weight": 0.7}]
    assert 6 <= len(TARGET["organisations"]) <= 10
    assert TARGET["past_organisations"] == ["Reply", "Corteluna Software", "Politecnico di Torino"]
    assert 2 <= len(TARGET["offers"]) <= 3


def test_the_address_book_overlaps_with_linkedin_by_address_and_by_name() -> None:
    addresses = {row["Email Address"] for row in PEOPLE if row["Email Address"]}
    shared = {row["E-mail 1 - Value"].lower() for row in GOOGLE} & addresses
    assert len(shared) == 3
    same_name = [row for row in GOOGLE if full_name(row) in set(map(full_name, PEOPLE)) and not row["E-mail 1 - Value"]]
    assert len(same_name) == 3


def test_the_address_book_holds_the_personal_circles() -> None:
    labels = Counter(label for row in GOOGLE for label in row["Labels"].split(" ::: "))
    assert 33 <= len(GOOGLE) <= 37
    for circle in ("Famiglia", "Amici", "Vicini", "Politecnico", "Calcetto", "Volontariato", "Scuola bimbi"):
        assert labels[circle] >= 3, circle


def test_the_address_book_has_bare_rows_and_notes_of_several_lines() -> None:
    nameless = [row for row in GOOGLE if not full_name(row)]
    assert [bool(row["Organization Name"]) for row in nameless] == [True, False]
    assert nameless[1]["E-mail 1 - Value"]
    assert sum("\n" in row["Notes"] for row in GOOGLE) == 3


def test_a_large_network_has_the_size_asked_for_and_is_the_same_for_the_same_seed() -> None:
    network = connections_csv(2000, seed=7)
    assert len(rows_of(network)) == 2000
    assert network == connections_csv(2000, seed=7)
    assert network != connections_csv(2000, seed=8)


def test_a_large_network_has_hidden_members_repeated_people_and_few_namesakes() -> None:
    rows = rows_of(connections_csv(4000, seed=7))
    people = [row for row in rows if row["URL"]]
    namesakes = {full_name(row): slug(row) for row in people}
    assert len(rows) - len(people) == 20
    assert len(people) - len({slug(row) for row in people}) == 20
    assert len(namesakes) >= 0.9 * len(people)
    assert len({row["Company"] for row in people}) >= 1000
