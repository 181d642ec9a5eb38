"""Reading titles: function, seniority, evidence."""

import polars as pl
import pytest

from planner.profiling.title_words import forms
from planner.profiling.titles import read_titles

COLUMNS = [
    "title", "functions", "function", "function_confidence", "seniority", "seniority_confidence", "evidence",
]  # fmt: skip


def fact(title: str, name: str) -> object:
    return read_titles([title])[name].to_list()[0]


@pytest.mark.parametrize(
    ("title", "function", "seniority"),
    [
        ("Addetta ufficio acquisti", "purchasing", "entry"),
        ("Resp. Uff. Acquisti", "purchasing", "manager"),
        ("Direttrice comunicazione", "communication", "director"),
        ("Impiegato amministrativo", "administrative", "entry"),
        ("Infermiera presso Clinica Aurora Marketing", "healthcare", "entry"),
        ("Head of Procurement", "purchasing", "director"),
        ("VP, Human Resources", "human_resources", "vp"),
        ("Vertriebsleiterin Süd", "sales", "manager"),
        ("Softwareentwickler (m/w/d)", "information_technology", "entry"),
        ("Chargé(e) de recrutement", "human_resources", "entry"),
        ("Directora de compras", "purchasing", "director"),
        ("Stagista ufficio legale", "legal", "training"),
        ("SENIOR BUYER 🚀", "purchasing", "senior"),
        ("Geschaeftsfuehrer", "general_management", "cxo"),
    ],
)
def test_a_title_of_any_of_the_five_languages_gives_function_and_seniority(
    title: str, function: str, seniority: str
) -> None:
    assert (fact(title, "function"), fact(title, "seniority")) == (function, seniority)


@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("Product Marketing Manager", "marketing"),
        ("Sales Engineer", "sales"),
        ("Programmatore di produzione", "operations"),
        ("Media buyer", "marketing"),
        ("Assistente di volo", "operations"),
        ("Customer service logistico", "operations"),
        ("Docente di marketing", "education"),
        ("Marketing Analytics Manager", "data_analytics"),
    ],
)
def test_the_longest_phrase_decides_the_function(title: str, function: str) -> None:
    assert fact(title, "function") == function


@pytest.mark.parametrize(
    ("title", "seniority"),
    [
        ("Assistant to the CEO", "entry"),
        ("HR Business Partner", "entry"),
        ("Channel Partner Manager", "manager"),
        ("Consigliere comunale", "entry"),
        ("Chef de projet", "manager"),
        ("Direttore lavori", "entry"),
        ("Executive Assistant", "entry"),
        ("Account Director", "director"),
        ("Senior Product Owner", "senior"),
        ("Founder & CEO", "owner"),
        ("Chief Marketing Officer", "cxo"),
        ("Freelance", "owner"),
        ("Freelance translator", "entry"),
    ],
)
def test_the_context_of_a_rank_word_is_read_before_the_word(title: str, seniority: str) -> None:
    assert fact(title, "seniority") == seniority


@pytest.mark.parametrize("title", ["Open to work", "In cerca di nuove opportunità", "Rentner", "", "???", None])
def test_a_status_phrase_or_nothing_stays_unknown(title: str | None) -> None:
    row = read_titles([title]).row(0, named=True)
    assert (row["functions"], row["function"], row["function_confidence"]) == ([], None, 0.0)
    assert (row["seniority"], row["seniority_confidence"], row["evidence"]) == (None, 0.0, [])


@pytest.mark.parametrize(
    "title",
    ["Specialista @ Marketing Nova", "Impiegato presso Acquisti Srl", "Manager | ex-Sales Director", "Ex buyer"],
)
def test_words_of_the_employer_and_of_the_past_do_not_vote(title: str) -> None:
    assert fact(title, "function") is None


def test_an_ambiguous_acronym_keeps_all_its_meanings_with_low_confidence() -> None:
    assert fact("CPO", "functions") == ["product", "purchasing", "human_resources"]
    assert fact("CPO", "function_confidence") < 0.6  # type: ignore[operator]


def test_the_context_decides_an_ambiguous_acronym() -> None:
    assert fact("CPO | Procurement & Logistics", "function") == "purchasing"
    assert fact("CRO - Chief Risk Officer", "function") == "finance"


def test_a_slip_of_one_letter_in_a_long_word_is_repaired_and_a_short_word_is_left() -> None:
    assert fact("Markting Manager", "function") == "marketing"
    assert fact("Responsabile acquisi", "function") == "purchasing"
    assert fact("Buier", "function") is None


def test_the_evidence_names_the_words_and_the_vocabulary() -> None:
    said = {row["fact"]: row for row in fact("Senior Buyer Italia", "evidence")}  # type: ignore[attr-defined]
    assert said["function"] == {
        "fact": "function", "value": "purchasing", "field": "position", "words": "senior buyer",
        "source": "titles/roles",
    }  # fmt: skip
    assert said["seniority"]["words"] == "senior"


def test_rows_come_back_in_input_order_with_duplicates_and_nulls() -> None:
    titles = ["Buyer", None, "Avvocato", "Buyer"]
    read = read_titles(pl.Series(titles))
    assert read.columns == COLUMNS
    assert read["title"].to_list() == titles
    assert read["function"].to_list() == ["purchasing", None, "legal", "purchasing"]


def test_no_titles_give_an_empty_frame_of_the_same_columns() -> None:
    assert read_titles([]).columns == COLUMNS
    assert read_titles([]).is_empty()


@pytest.mark.parametrize(
    ("phrase", "language", "form"),
    [
        ("direttore creativo", "it", "direttrice creativa"),
        ("infermiere", "it", "infermiera"),
        ("einkäufer", "de", "einkäuferin"),
        ("geschäftsführer", "de", "geschaeftsfuehrerin"),
        ("technischer leiter", "de", "technische leiterin"),
        ("ingénieur d'études", "fr", "ingénieure d'études"),
        ("vendeur", "fr", "vendeuse"),
        ("diseñador gráfico", "es", "diseñadora gráfica"),
    ],
)
def test_feminine_and_respelt_forms_are_generated(phrase: str, language: str, form: str) -> None:
    assert form in forms(phrase, language)
