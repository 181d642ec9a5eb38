"""The list of organisations as a file that somebody edits and brings back."""

import json

import pytest

from planner.checklist.organisations import organisations_bytes
from planner.locale import Language, texts
from planner.model import AimedOrganisation, Target
from planner.pipeline import Network, load
from planner.planning.lamp import lamp, with_organisations
from planner.planning.paths import paths
from planner.reading.organisation_list import read_organisations

PEOPLE = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,,Enel,Product Manager,12 Mar 2023\n"
)
TARGET = Target(
    organisations=(
        AimedOrganisation(name="Terna", motivation=4, posting=False, note="ask, then write; “soon”"),
        AimedOrganisation(name="Enel", posting=True),
        AimedOrganisation(name="=cmd|calc", motivation=1),
        AimedOrganisation(name="Prova Srl"),
    )
)


@pytest.fixture(scope="module")
def network() -> Network:
    return load([("Connections.csv", PEOPLE.encode())])


def written(network: Network, form: str, language: Language = "en", *, hidden: bool = False) -> bytes:
    found = paths(network.profiles, TARGET)
    return organisations_bytes(lamp(found, TARGET), found, form, texts(language), hidden=hidden)


@pytest.mark.parametrize("language", ["en", "it"])
def test_what_is_written_can_be_read_back_in_both_languages(network: Network, language: Language) -> None:
    read = read_organisations("list.csv", written(network, "csv", language))
    assert sorted(read.organisations, key=lambda one: one.name) == sorted(
        TARGET.organisations, key=lambda one: one.name
    )
    assert with_organisations(TARGET, read.organisations) == TARGET


def test_the_file_names_people_and_no_cell_is_run_as_a_formula(network: Network) -> None:
    text = written(network, "csv").decode("utf-8-sig")
    assert "Ada Fontanesi" in text
    assert ",'=cmd|calc" in text
    assert ",=cmd" not in text


def test_while_names_are_hidden_the_file_holds_none(network: Network) -> None:
    assert b"Fontanesi" not in written(network, "csv", hidden=True)
    assert b"Fontanesi" not in written(network, "json", hidden=True)


def test_json_tells_every_way_with_its_reason_in_words(network: Network) -> None:
    first, second, *_ = json.loads(written(network, "json", "it"))
    assert (first["organisation"], first["path"], first["place"]) == ("Terna", "none", 1)
    assert any(way["link"] == "circle" and "Terna" in way["words"] for way in first["paths"])
    assert second["paths"][0]["full_name"] == "Ada Fontanesi"
    assert second["paths"][0]["words"] == "lavora presso Enel"
