"""Keys of organisation names, names that are no organisation, and the vocabularies behind them."""

import polars as pl
import pytest

from planner.cleaning.companies import company_core, company_key, is_organisation
from planner.cleaning.organisations import branches, gazetteer, name_frame, spellings
from planner.knowledge import vocabulary

FOLDER = "organisations/"
VOCABULARIES = {
    "legal_forms": ["form"],
    "core_words": ["word", "where"],
    "no_employer": ["phrase"],
    "freemail": ["domain"],
    "sectors": ["code"],
    "sector_words": ["word", "match"],
    "country_words": ["word"],
    "groups": ["member"],
    "organisations": ["name"],
    "industries": ["industry"],
}


def keys(*names: str | None) -> list[str | None]:
    return (
        pl.DataFrame({"name": names}, schema={"name": pl.String})
        .select(company_key(pl.col("name")))
        .to_series()
        .to_list()
    )


def cores(*names: str | None) -> list[str | None]:
    return (
        pl.DataFrame({"name": names}, schema={"name": pl.String})
        .select(company_core(pl.col("name")))
        .to_series()
        .to_list()
    )


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Officine Rossi S.p.A.", "officine rossi"),
        ("OFFICINE ROSSI SPA", "officine rossi"),
        ("Officine Rossi S. p. A.", "officine rossi"),
        ("Officine Rossi, società per azioni", "officine rossi"),
        ("Officine Rossi S.p.A. Torino", "officine rossi torino"),
        ("Verdi S.r.l.s.", "verdi"),
        ("Verdi Srl unipersonale", "verdi"),
        ("Verdi S.a.p.A.", "verdi"),
        ("Rossi & C. S.n.c.", "rossi"),
        ("Il Melo Soc. Coop. Sociale Onlus", "il melo"),
        ("Società Cooperativa Il Melo", "il melo"),
        ("Trasporti Alfa Scarl", "trasporti alfa"),
        ("Müller GmbH & Co. KG", "muller"),
        ("Schmidt AG", "schmidt"),
        ("Turnverein Nord e.V.", "turnverein nord"),
        ("Dupont S.A.S.", "dupont"),
        ("García e Hijos, S.L.U.", "garcia and hijos"),
        ("Nordlys A/S", "nordlys"),
        ("Kowalski Sp. z o.o.", "kowalski"),
        ("Dvořák s.r.o.", "dvorak"),
        ("Horvat d.o.o.", "horvat"),
        ("Smith & Jones LLP", "smith and jones"),
        ("Smith and Jones", "smith and jones"),
        ("Acme Co., Ltd.", "acme"),
        ("Ｗｉｄｅ Ltd", "wide"),
        ("Brasserie L’Écluse®", "brasserie lecluse"),
        ("华为", "华为"),
    ],
)
def test_a_key_forgets_case_accents_punctuation_and_legal_form(name: str, key: str) -> None:
    assert keys(name) == [key]


@pytest.mark.parametrize(
    "name", ["SPA", "AS", "S.p.A.", "Limited", "Co.", "Società Cooperativa", "!!!", "(SE)", "srl srl"]
)
def test_a_name_that_is_only_a_legal_form_keeps_a_key(name: str) -> None:
    assert keys(name)[0]


def test_a_legal_form_amid_other_letters_stays() -> None:
    assert keys("A.S. Collina", "Aspa", "Basf", "Terme & Spa Resort") == [
        "as collina",
        "aspa",
        "basf",
        "terme and spa resort",
    ]


def test_a_missing_name_has_no_key_and_no_core() -> None:
    assert keys(None) == cores(None) == [None]


@pytest.mark.parametrize(
    "names",
    [
        ("Gruppo Rossi", "Rossi Group", "Rossi Holding S.p.A.", "Rossi Italia", "Rossi (HQ)", "Rossi International"),
        ("Bianchi & Neri", "Bianchi e Neri", "Bianchi Neri"),
        ("Università degli Studi di Collina", "Università di Collina"),
    ],
)
def test_the_core_forgets_group_and_country_words(names: tuple[str, ...]) -> None:
    assert len(set(cores(*names))) == 1
    assert len(set(keys(*names))) > 1


def test_the_core_keeps_words_without_which_only_a_generic_word_is_left() -> None:
    assert cores("Air Italy", "Radio Italia", "Gruppo", "Group") == ["air italy", "radio italia", "gruppo", "group"]


@pytest.mark.parametrize(
    "name",
    ["Libero professionista", "LIBERO PROFESSIONISTA", "Freelance", "Freelance | Designer", "Self-employed",
     "In cerca di occupazione", "Autónomo", "Pensionato", "Freiberufler", "Indépendant", "n/a", "-", "", None],
)  # fmt: skip
def test_a_status_is_no_organisation(name: str | None) -> None:
    assert pl.select(is_organisation(pl.lit(name, dtype=pl.String))).item() is False


@pytest.mark.parametrize("name", ["Freelance Italia Network Srl", "Pensionati Uniti", "AS", "3M", "Studio Autonomi"])
def test_a_name_that_holds_a_status_word_is_an_organisation(name: str) -> None:
    assert pl.select(is_organisation(pl.lit(name))).item() is True


def test_a_name_is_found_by_alias_core_and_by_what_stands_first() -> None:
    names = ["Finmeccanica", "Gruppo Eni", "Enel S.p.A. | Procurement", "Zara Immobiliare", "Freelance", None]
    assert name_frame(pl.Series(names))["organisation"].to_list() == ["Leonardo", "Eni", "Enel", None, None, None]


def test_a_branch_in_a_country_belongs_to_its_whole() -> None:
    assert branches()["ABB Italia"] == "ABB"


@pytest.mark.parametrize("name", VOCABULARIES)
def test_each_line_of_a_vocabulary_is_said_once_with_its_source(name: str) -> None:
    lines = vocabulary(FOLDER + name)
    assert lines.filter(pl.struct(VOCABULARIES[name]).is_duplicated()).is_empty()
    assert name == "sectors" or lines["source"].null_count() == 0


def test_no_spelling_is_claimed_by_two_organisations() -> None:
    rows = gazetteer().select("organisation", "aliases").explode("aliases").drop_nulls().rename({"aliases": "spelling"})
    named = pl.concat([rows, gazetteer().select("organisation", spelling="organisation")])
    claimed = named.with_columns(key=company_key(pl.col("spelling")).str.replace_all(" ", ""))
    assert (
        claimed.group_by("key")
        .agg(pl.col("organisation").unique())
        .filter(pl.col("organisation").list.len() > 1)
        .is_empty()
    )


def test_every_spelling_of_the_gazetteer_leads_to_its_organisation() -> None:
    own = name_frame(gazetteer()["organisation"])
    assert own.filter(pl.col("name") != pl.col("organisation").fill_null("")).is_empty()
    assert spellings()["key"].is_unique().all()


def test_sectors_of_organisations_and_words_are_known() -> None:
    known = vocabulary(FOLDER + "sectors")["code"].to_list()
    assert set(gazetteer()["sectors"].explode()) <= set(known)
    assert set(vocabulary(FOLDER + "sector_words")["sector"]) <= set(known)


def test_places_of_organisations_are_shaped_like_iso_codes() -> None:
    places = gazetteer().select("country", "region", "province")
    assert places["country"].str.contains(r"^[A-Z]{2}$").all()
    assert places["region"].drop_nulls().str.contains(r"^[A-Z]{2}-[A-Z0-9]{1,3}$").all()
    assert places["province"].drop_nulls().str.contains(r"^IT-[A-Z]{2}$").all()
    assert places.filter(pl.col("region").str.head(2) != pl.col("country")).is_empty()
    assert places.filter((pl.col("country") == "IT") & pl.col("province").is_null()).is_empty()


def test_no_mail_domain_is_claimed_twice_or_is_free_mail() -> None:
    domains = gazetteer()["domains"].explode().drop_nulls()
    assert domains.is_unique().all()
    assert not set(domains) & set(vocabulary(FOLDER + "freemail")["domain"])


def test_group_members_and_parents_stand_in_the_gazetteer() -> None:
    groups = vocabulary(FOLDER + "groups")
    assert set(groups["member"]) | set(groups["parent"]) <= set(gazetteer()["organisation"])


def test_confidences_of_words_lie_between_nought_and_one() -> None:
    assert vocabulary(FOLDER + "sector_words")["confidence"].cast(pl.Float64).is_between(0.5, 1).all()
