"""What we know: how much it is, the answers on employers kept and taken back, in process by streamlit's AppTest."""

from collections.abc import Mapping, Sequence

import polars as pl
import pytest
from streamlit.testing.v1 import AppTest

from planner.web.state import OBSCURED
from planner.workspace.answers import organisations_answered
from planner.workspace.history import counting
from tests.web.visiting import App, already_kept, go, plainly_told, press, upload

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
CORTELUNA = ["Corteluna,Product Manager", "Corteluna,Product Manager", "Corteluna,Contabile", "Corteluna,"]
BRUMALTA = ["Brumalta,Sistemista", "Brumalta,"]
VALDOMBRA = ["Valdombra,Infermiera", "Valdombra,Infermiere", "Valdombra,Contabile"]
ENEL = ["Enel,Direttore acquisti"]
NOWHERE = [","]
WORK = [*CORTELUNA, *BRUMALTA, *VALDOMBRA, *ENEL, *NOWHERE]
NAMES = ("Ada", "Bea", "Cleo", "Dina", "Elsa", "Fabia", "Gaia", "Ida", "Lea", "Mara", "Nora", "Olga", "Pia", "Rita")
SECTOR_SAVE, PLACE_SAVE = "Save these sectors", "Save these places"


def export(work: Sequence[str]) -> str:
    """An export of as many people; ``work`` holds the organisation and position of each."""
    people = ((NAMES[at % len(NAMES)], f"Fontane{'abcdefg'[at // len(NAMES)]}", one) for at, one in enumerate(work))
    rows = (
        f"{first},{last},https://www.linkedin.com/in/{first}-{last},,{one},12 Mar 2023" for first, last, one in people
    )
    return "\n".join([HEADER, *rows])


@pytest.fixture
def page(app: App) -> AppTest:
    """The page over three employers that nobody knows, one everybody knows, and one person without any."""
    return opened(app, WORK)


def opened(app: App, work: Sequence[str], locale: str = "en-GB") -> AppTest:
    already_kept(export(work))
    return go(app(locale), "knowledge")


def labels(page: AppTest, topic: str = "sector") -> list[str]:
    """The employers asked about, as their fields are called."""
    fields = page.selectbox if topic == "sector" else page.text_input
    return [field.label for field in fields]


def answer(page: AppTest, sectors: Mapping[str, str] | None = None, places: Mapping[str, str] | None = None) -> AppTest:
    """Fill the fields of employers, and save."""
    for company, code in (sectors or {}).items():
        next(one for one in page.selectbox if company in one.label).set_value(code)
    for company, text in (places or {}).items():
        next(one for one in page.text_input if company in one.label).set_value(text)
    return press(page, SECTOR_SAVE if sectors else PLACE_SAVE)


def of_company(page: AppTest, company: str, column: str) -> list[str | None]:
    """A column of what the network knows of the people of an employer."""
    profiles: pl.DataFrame = page.session_state["network"].profiles
    return profiles.filter(company=company)[column].to_list()


def answers(page: AppTest) -> dict[str, dict[str, str]]:
    """What the workspace holds of the user's word on employers."""
    given = organisations_answered(page.session_state["moment"].standings)
    return {name: dict(now.answers) for name, now in given.items()}


def test_the_page_says_of_how_many_people_each_fact_is_known(page: AppTest) -> None:
    figures = {one.label: (one.value, one.delta) for one in page.metric}
    assert figures == {
        "Role": ("72 %", "8 of 11"),
        "Level": ("72 %", "8 of 11"),
        "Sector": ("27 %", "3 of 11"),
        "Place": ("0 %", "0 of 11"),
    }
    assert "LinkedIn's file holds no sector and no place" in plainly_told(page)


def test_the_most_telling_questions_come_in_words_with_what_they_bring(page: AppTest) -> None:
    told = plainly_told(page)
    assert "- The sector of Corteluna: 4 people, 36 %\n- Where people at Corteluna work: 4 people, 36 %" in told


def test_employers_are_asked_about_those_of_most_people_first_with_their_titles(page: AppTest) -> None:
    assert labels(page) == ["Corteluna · 4 people", "Brumalta · 2 people", "Valdombra · one person"]
    assert "Product Manager · Contabile" in plainly_told(page)


def test_a_guess_stands_beside_the_field_and_not_in_it(page: AppTest) -> None:
    field = page.selectbox(key="knowledge-sector-valdombra")
    assert (field.value, field.placeholder) == (None, "Healthcare?")
    assert "2 of 3 people here have titles of this sector: Healthcare" in plainly_told(page)
    seat = page.text_input(key="knowledge-place-Enel")
    assert (seat.value, seat.placeholder) == ("", "Roma?")
    assert "Perhaps Roma; that may be no more than the head office" in plainly_told(page)


def test_two_sectors_are_kept_at_once_and_the_network_knows_them(page: AppTest) -> None:
    answer(page, {"Corteluna": "software_it", "Brumalta": "insurance"})
    assert "Saved: now the sector of 6 more people is known" in page.success[0].value
    assert of_company(page, "Corteluna", "sector") == ["software_it"] * 4
    assert of_company(page, "Brumalta", "sector") == ["insurance"] * 2
    assert len({event.at for event in counting(page.session_state["moment"].told)}) == 1
    assert labels(page) == ["Valdombra · one person"]


def test_what_was_saved_is_told_once_and_undone_with_one_click(page: AppTest) -> None:
    answer(page, {"Corteluna": "software_it", "Brumalta": "insurance"})
    press(page, "Undo")
    assert not page.success
    assert answers(page) == {}
    assert of_company(page, "Corteluna", "sector") == [None] * 4


def test_an_answer_stands_among_the_user_s_own_and_can_be_taken_back(page: AppTest) -> None:
    answer(page, {"Corteluna": "software_it", "Brumalta": "insurance"})
    assert "**Corteluna** · Sector: Software and IT services" in plainly_told(page)
    page.button(key="answer-back-sector-org:Corteluna").click().run()
    assert not page.exception
    assert answers(page) == {"Brumalta": {"sector": "Insurance"}}
    assert of_company(page, "Corteluna", "sector") == [None] * 4
    assert page.selectbox(key="knowledge-sector-corteluna").value is None


def test_a_place_counts_for_the_people_there_and_one_nobody_knows_is_refused_with_its_words(page: AppTest) -> None:
    answer(page, places={"Corteluna": "Torino", "Brumalta": "Qxzwv"})
    assert "Saved: now the place of 4 more people is known" in page.success[0].value
    assert of_company(page, "Corteluna", "province") == ["IT-TO"] * 4
    assert answers(page) == {"Corteluna": {"place": "Torino"}}
    assert "we do not know this place: “Qxzwv” (Brumalta). Write a town" in page.warning[0].value.replace("\\", "")
    assert page.text_input(key="knowledge-place-brumalta").value == "Qxzwv"


def test_a_place_understood_at_the_second_try_is_kept(page: AppTest) -> None:
    answer(page, places={"Brumalta": "Qxzwv"})
    assert not page.success
    answer(page, places={"Brumalta": " Ivrea "})
    assert answers(page) == {"Brumalta": {"place": "Ivrea"}}
    assert not page.warning


@pytest.mark.parametrize("words", [SECTOR_SAVE, PLACE_SAVE])
def test_saving_nothing_says_so(page: AppTest, words: str) -> None:
    press(page, words)
    assert "nothing to save yet" in page.info[0].value
    assert answers(page) == {}


def test_the_people_of_an_employer_are_listed_one_by_one_and_lead_to_their_pages(page: AppTest) -> None:
    page.session_state["one-by-one-valdombra"] = True
    page.run()
    assert "**Gaia Fontanea** · Infermiera" in plainly_told(page)
    assert "Ada Fontanea" not in plainly_told(page)
    next(one for one in page.button if str(one.key).startswith("knowledge-open-")).click().run()
    assert page.title[0].value == "Person"
    assert page.subheader[0].value == "Gaia Fontanea"


def test_who_has_no_employer_is_listed_with_the_way_to_their_page(page: AppTest) -> None:
    assert "**Nora Fontanea**" in plainly_told(page)
    press(page, "Open")
    assert page.subheader[0].value == "Nora Fontanea"


def test_ten_employers_are_shown_and_more_at_a_click_but_no_more_than_thirty(app: App) -> None:
    words = ("alba", "corte", "luna", "monte", "pozzo", "verde")
    work = [f"{first.title()}{second},Direttore" for first in words for second in words]
    page = opened(app, work)
    assert len(labels(page)) == 10
    for shown in (20, 30):
        page.button(key="more-sector").click().run()
        assert len(labels(page)) == shown
    assert "6 more employers have no more people than these" in plainly_told(page)
    assert len(labels(page, "place")) == 10


def test_while_names_are_hidden_people_are_initials(app: App) -> None:
    already_kept(export(WORK))
    page = app()
    page.session_state[OBSCURED] = True
    told = plainly_told(go(page, "knowledge"))
    assert "**N. F.**" in told
    assert "Fontanea" not in told


def test_names_with_markup_are_shown_as_text(app: App) -> None:
    page = opened(app, ["Corte *luna* :red[x],Capo **y**"])
    assert labels(page) == [r"Corte \*luna\* \:red\[x\] · one person"]
    assert r"Capo \*\*y\*\*" in "\n".join(one.value for one in page.caption)


def test_an_italian_finds_the_sectors_by_their_italian_names(app: App) -> None:
    page = opened(app, WORK, "it-IT")
    options = page.selectbox(key="knowledge-sector-corteluna").options
    assert options == sorted(options, key=str.casefold)
    assert "Assicurazioni" in options
    page.selectbox(key="knowledge-sector-brumalta").set_value("insurance")
    press(page, "Salva questi settori")
    assert "ora si sa il settore di 2 persone in più" in page.success[0].value
    assert "**Brumalta** · Settore: Assicurazioni" in plainly_told(page)


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [("en-GB", "There is nothing left to ask"), ("it-IT", "Non resta nulla da chiedere")],
)
def test_where_everything_is_known_the_page_says_so(app: App, locale: str, sentence: str) -> None:
    page = opened(app, ["Politecnico di Torino,Docente"], locale)
    assert sentence in page.success[0].value
    assert not page.selectbox
    assert not page.text_input


def test_without_anybody_the_page_leads_to_the_import(app: App) -> None:
    page = go(app(), "knowledge")
    assert "nobody here yet" in page.info[0].value
    assert press(page, "Load your contacts").title[0].value == "Import"


def test_the_import_says_how_much_a_few_answers_bring_and_leads_there(app: App) -> None:
    page = upload(app(), export(WORK))
    told = "The sector of 3 of 11 people is known. Tell it of 3 employers, and it is known of 7 more."
    assert told in plainly_told(page)
    assert press(page, "Say what you know").title[0].value == "What we know"


def test_the_import_asks_nothing_where_every_sector_is_known(app: App) -> None:
    page = upload(app(), export(["Politecnico di Torino,Docente"]))
    assert not [one for one in page.button if one.label == "Say what you know"]
