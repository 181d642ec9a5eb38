"""Which purposes a person suits, why, and how the rules are kept as data."""

import re
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import polars as pl
import pytest

from benchmarks.networks import connections_csv
from planner.locale import LANGUAGES, Language, texts
from planner.model import PARTS, PlanItem, Settings, Target
from planner.pipeline import Network, load, measure, rank_measured
from planner.planning import explain
from planner.planning.connectors import with_connector
from planner.planning.purpose import CONDITIONS, PURPOSES, purpose, recipes, with_suitability
from planner.planning.purpose_words import also_serves
from tests.planning.conftest import AS_OF

Connections = Callable[..., Network]
ELSEWHERE = "Officine Bulgheroni"
TARGET = Target.model_validate(
    {
        "roles": ["Responsabile acquisti"],
        "sectors": ["energy_utilities"],
        "organisations": ["Enel"],
        "past_organisations": ["Politecnico di Torino"],
    }
)


def item_of(network: Network, target: Target = TARGET, language: Language = "en") -> PlanItem:
    """The first person of a network, explained."""
    measured = measure(network, target, AS_OF)
    ranked = rank_measured(measured, Settings())
    return explain(ranked, measured.parts, Settings(), ranked["person_id"][0], language=language)


@pytest.mark.parametrize(
    ("company", "position", "expected"),
    [
        ("Enel", "Responsabile acquisti", "opening"),
        ("Enel", "Amministratore delegato", "opening"),
        ("Enel", "Direttore generale", "opening"),
        ("Enel", "Responsabile marketing", "bridge"),
        ("Enel", "Senior Graphic Designer", "bridge"),
        ("Enel", "Impiegata amministrativa", "bridge"),
        ("Enel", "HR Director", "bridge"),
        ("Enel", None, "bridge"),
        (ELSEWHERE, "Talent Acquisition Specialist", "bridge"),
        (ELSEWHERE, "Headhunter", "bridge"),
        (ELSEWHERE, "Recruiter", "bridge"),
        ("Liceo Volta", "Docente di matematica", "bridge"),
        (ELSEWHERE, "Corporate trainer", "bridge"),
        (ELSEWHERE, "Business Coach", "bridge"),
        ("Università di Torino", "Professore ordinario", "bridge"),
        ("Camera di Commercio di Torino", "Impiegata amministrativa", "bridge"),
        ("Confindustria Brescia", "Data Analyst", "bridge"),
        ("Weber Executive Search GmbH", "Founder", "bridge"),
        (ELSEWHERE, "Responsabile acquisti", "insight"),
        ("Terna", "Impiegata amministrativa", "insight"),
        (ELSEWHERE, "HR Director", "nurture"),
        (ELSEWHERE, "Impiegata amministrativa", "nurture"),
        (ELSEWHERE, "Area Sales Manager | Talent acquisition", "nurture"),
        (ELSEWHERE, None, "nurture"),
    ],
)
def test_the_purpose_follows_from_work_and_aim(
    company: str, position: str | None, expected: str, connections: Connections
) -> None:
    network = connections(("Ada", "Bianchi", company, position or "", "12 Mar 2024"))
    assert item_of(network).purpose == expected


@pytest.mark.parametrize(
    ("company", "position", "others"),
    [
        ("Enel", "Responsabile acquisti", ("bridge", "insight")),
        ("Enel", "Responsabile marketing", ("opening", "insight")),
        ("Politecnico di Torino", "Professore ordinario", ("bridge",)),
        (ELSEWHERE, "Impiegata amministrativa", ()),
    ],
)
def test_further_purposes_are_named_and_staying_in_touch_is_none(
    company: str, position: str, others: tuple[str, ...], connections: Connections
) -> None:
    item = item_of(connections(("Ada", "Bianchi", company, position, "12 Mar 2024")))
    assert item.other_purposes == others
    assert item.purpose not in others


@pytest.mark.parametrize(
    ("language", "position", "told"),
    [
        ("en", "HR Director", "Why this purpose: is at an organisation you aim at (Enel) and looks after its people."),
        ("it", "HR Director", "Perché questo scopo: è in un'organizzazione a cui punti (Enel) e ne segue le persone."),
        ("en", "Responsabile acquisti", ("Why this purpose: is at an organisation you aim at (Enel), in a role near "
         "one of yours (Responsabile acquisti).")),
        ("it", "Responsabile acquisti", ("Perché questo scopo: è in un'organizzazione a cui punti (Enel), in un ruolo "
         "vicino a uno a cui punti (Responsabile acquisti).")),
    ],
)  # fmt: skip
def test_the_reason_is_one_sentence_with_the_facts(
    language: Language, position: str, told: str, connections: Connections
) -> None:
    network = connections(("Ada", "Bianchi", "Enel", position, "12 Mar 2024"))
    assert item_of(network, language=language).why_purpose == told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", sorted(CONDITIONS))
def test_every_rule_has_its_sentence(rule: str, language: Language) -> None:
    facts = {"company": "Enel", "role": "Buyer", "sector": "energy", "shared": "Politecnico"}
    assert texts(language).say(f"purpose-why-{rule.replace('_', '-')}", **facts).endswith(".")


def test_every_purpose_has_rules_weights_and_reasons() -> None:
    assert set(recipes()) == set(PURPOSES)
    for recipe in recipes().values():
        assert recipe.reason
        assert set(recipe.weights) <= set(PARTS)
        assert all(weight > 0 for weight in recipe.weights.values())
        assert all(rule.reason for rule in recipe.rules)
        assert [rule.strength for rule in recipe.rules] == sorted((r.strength for r in recipe.rules), reverse=True)


def test_the_rules_of_the_file_and_of_the_program_are_the_same() -> None:
    assert {rule.when for recipe in recipes().values() for rule in recipe.rules} == set(CONDITIONS)


@pytest.fixture(scope="module")
def people() -> pl.DataFrame:
    network = load([("Connections.csv", connections_csv(2_000, 5))])
    return measure(network, TARGET, AS_OF).people


def test_suitabilities_lie_between_0_and_1_and_everybody_has_a_purpose(people: pl.DataFrame) -> None:
    suited = with_suitability(people)
    for name in PURPOSES:
        values = suited[f"{name}_suits"]
        assert values.null_count() == 0
        assert values.is_between(0, 1).all()
        assert (values > 0).to_list() == suited[f"{name}_rule"].is_not_null().to_list()
    assert suited["best"].is_in(PURPOSES).all()
    assert suited["nurture_rule"].null_count() == 0


def test_the_order_and_the_company_of_others_change_nobodys_purpose(people: pl.DataFrame) -> None:
    alone = people.tail(40).reverse().with_columns(again=purpose())
    assert alone["again"].to_list() == alone["purpose"].to_list()


def test_a_purpose_is_told_of_whole_columns_in_little_time(people: pl.DataFrame) -> None:
    many = pl.concat([people.drop("purpose")] * 15)
    assert many.height > 25_000
    many.head(10).select(purpose())  # the vocabularies are read once
    begun = perf_counter()
    with_connector(many)
    reading = perf_counter() - begun
    begun = perf_counter()
    many.select(purpose())
    assert perf_counter() - begun - reading < 0.5  # 0.01 s on a quiet machine


@pytest.mark.parametrize(
    ("company", "position", "expected"),
    [
        ("Associazione Sportiva Dilettantistica Ordine dei Cavalieri", "Sales Manager", None),
        ("Acme", "Sales Manager at Confindustria lovers", None),
        ("CNA Torino", "Impiegato", "association"),
        ("Acna Chimica", "Impiegato", None),
        ("Ordine degli Ingegneri di Torino", "Impiegato", "association"),
    ],
)
def test_associations_are_told_by_the_employers_name_in_their_sector(
    company: str, position: str, expected: str | None
) -> None:
    sector = None if expected is None and "Associazione" not in company else "public_nonprofit"
    sectors = ["media_entertainment"] if "Sportiva" in company else [sector] if sector else []
    frame = pl.DataFrame(
        {"company": [company], "position": [position], "functions": [["sales"]], "sectors": [sectors]},
        schema_overrides={"sectors": pl.List(pl.String)},
    )
    assert with_connector(frame)["connector"].to_list() == [expected]


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Also suited for: bridge and insight."), ("it", "Si presta anche a: ponte e conoscenza.")],
)
def test_further_purposes_are_told_in_a_sentence(language: Language, told: str) -> None:
    assert also_serves(("bridge", "insight"), texts(language)) == told
    assert also_serves((), texts(language)) == ""


def test_the_strengths_and_weights_are_documented_as_they_are() -> None:
    method = (Path(__file__).parents[2] / "docs" / "method.md").read_text(encoding="utf-8")
    for name, recipe in recipes().items():
        (line,) = re.findall(rf"^\| {name} \| (.+) \| (\w+ \d+(?:, \w+ \d+)*) \|$", method, re.MULTILINE)
        told, weights = line
        assert [float(value) for value in re.findall(r"\(([\d.]+)\)", told)] == [r.strength for r in recipe.rules]
        assert {part: float(weight) for part, weight in re.findall(r"(\w+) (\d+)", weights)} == recipe.weights
