"""What a location means, which places titles and organisation names mention, and how a place meets a target."""

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.profiling.place_names import NO_COUNTRY, members, senses
from planner.profiling.place_text import key_of
from planner.profiling.places import find_places, place_fit, read_places

COLUMNS = ["text", "place_level", "country", "region", "province", "place", "place_confidence", "evidence"]
FACTS = ("place_level", "country", "region", "province")

LOCATIONS = [
    # Italian towns, in several languages and spellings
    ("Milano", "city", "IT", "IT-25", "IT-MI"),
    ("MAILAND", "city", "IT", "IT-25", "IT-MI"),
    ("Milan, Lombardy, Italy", "city", "IT", "IT-25", "IT-MI"),
    ("Torino e dintorni", "city", "IT", "IT-21", "IT-TO"),
    ("Reggio nell'Emilia", "city", "IT", "IT-45", "IT-RE"),
    ("Reggio Calabria", "city", "IT", "IT-78", "IT-RC"),
    ("S. Donato M.se (MI)", "city", "IT", "IT-25", "IT-MI"),
    ("Bra (CN)", "city", "IT", "IT-21", "IT-CN"),
    ("Via Roma 3, 20121 Milano MI", "city", "IT", "IT-25", "IT-MI"),
    ("Via Torino 12, Roma", "city", "IT", "IT-62", "IT-RM"),
    ("Milano Italia", "city", "IT", "IT-25", "IT-MI"),
    # provinces, regions, areas
    ("MI", "province", "IT", "IT-25", "IT-MI"),
    ("Provincia di Cuneo", "province", "IT", "IT-21", "IT-CN"),
    ("Monza e Brianza", "province", "IT", "IT-25", "IT-MB"),
    ("Brianza", "province", "IT", "IT-25", "IT-MB"),
    ("Langhe", "province", "IT", "IT-21", "IT-CN"),
    ("Südtirol", "province", "IT", "IT-32", "IT-BZ"),
    ("Chianti", "region", "IT", "IT-52", None),
    ("Bologna, Emilia - Romagna", "city", "IT", "IT-45", "IT-BO"),
    ("Trentino-Alto Adige/Südtirol", "region", "IT", "IT-32", None),
    ("Toskana", "region", "IT", "IT-52", None),
    # the world
    ("Londra", "city", "GB", "GB-ENG", None),
    ("Greater Munich Metropolitan Area", "city", "DE", "DE-BY", None),
    ("Muenchen", "city", "DE", "DE-BY", None),
    ("Ville de Paris et périphérie", "city", "FR", "FR-IDF", None),
    ("Canton Ticino", "region", "CH", "CH-TI", None),
    ("Toronto, ON", "city", "CA", "CA-ON", None),
    ("Olanda", "country", "NL", None, None),
    ("Vereinigtes Königreich", "country", "GB", None, None),
    ("Berlin, DE", "city", "DE", "DE-BE", None),
    # namesakes: the text decides
    ("Monaco", "country", "MC", None, None),
    ("Monaco, Germania", "city", "DE", "DE-BY", None),
    ("Naples, FL", "city", "US", "US-FL", None),
    ("London, Kentucky", "city", "US", "US-KY", None),
    ("Tbilisi, Georgia", "city", "GE", "GE-TB", None),
    ("Atlanta, Georgia", "city", "US", "US-GA", None),
    ("Lisbon, PT", "city", "PT", "PT-11", None),
    ("San Paolo, Brasile", "city", "BR", "BR-SP", None),
    ("Georgetown, Guyana", "city", "GY", "GY-DE", None),
    ("Springfield, IL", "city", "US", "US-IL", None),
    ("Cambridge, MA", "city", "US", "US-MA", None),
    ("Friburgo, Germania", "city", "DE", "DE-BW", None),
    ("Rome, Florence", "country", "IT", None, None),
    # abbreviations, codes and postal codes
    ("RM", "province", "IT", "IT-62", "IT-RM"),
    ("Prov. MI", "province", "IT", "IT-25", "IT-MI"),
    ("Mi-It", "province", "IT", "IT-25", "IT-MI"),
    ("20121", "province", "IT", "IT-25", "IT-MI"),
    ("I-39100", "province", "IT", "IT-32", "IT-BZ"),
    ("CAP 09124", "province", "IT", "IT-88", "IT-CA"),
    ("09045", "province", "IT", "IT-88", None),
    ("Via Roma 3, 20121, Italia", "province", "IT", "IT-25", "IT-MI"),
    ("CH-6900 Lugano", "city", "CH", "CH-TI", None),
    ("D-80331 München", "city", "DE", "DE-BY", None),
    ("Paris, 75001", "city", "FR", "FR-IDF", None),
    ("Madrid, 28015", "city", "ES", "ES-MD", None),
    # areas and metropolitan areas
    ("Metropolitan City of Rome Capital", "province", "IT", "IT-62", "IT-RM"),
    ("Libero consorzio comunale di Enna", "province", "IT", "IT-82", "IT-EN"),
    ("Vimercatese", "province", "IT", "IT-25", "IT-MB"),
    ("Terre d'Acqua", "province", "IT", "IT-45", "IT-BO"),
    ("Sannicandro di Bari", "city", "IT", "IT-75", "IT-BA"),
    ("Mexico City Metropolitan Area", "city", "MX", "MX-CMX", None),
    ("Salt Lake City Metropolitan Area", "city", "US", "US-UT", None),
    ("Landkreis Gütersloh", "city", "DE", "DE-NW", None),
    ("Département de la Gironde", "region", "FR", "FR-NAQ", None),
    ("Corfù", "region", "GR", "GR-F", None),
    # several places: what they share
    ("Milano/Roma", "country", "IT", None, None),
    ("Piacenza-Parma", "region", "IT", "IT-45", None),
    ("Milano - Londra", "macro", None, None, None),
]  # fmt: skip

NOWHERE = [
    # names of several places, codes that are rather words, parts of an unnamed country, empty talk, titles, firms
    "Cordoba", "Santiago", "Victoria", "San José", "Georgetown", "Richmond", "Springfield", "Kingston", "Hamilton",
    "Friburgo", "Georgia", "Congo", "Salvador", "Bodensee", "NA", "ND", "IN", "HR", "PM", "00000", "11111", "12345",
    "Region Süd", "Region Nord", "Zona Norte", "Gebietsleiter Nord-Ost", "on the road", "casa", "xxx", "sede",
    "Recruiter IT", "Early-stage VC", "Hermanos Peralta SA", "Texas Instruments", "Telecom Italia",
    "Banca Popolare di Sondrio", "Cattolica Assicurazioni",
]  # fmt: skip

WIDE_OR_EMPTY = [
    ("EMEA", "macro", None),
    ("DACH", "macro", None),
    ("Europe", "macro", None),
    ("Worldwide", "macro", None),
    ("Nord-Est", "macro", "IT"),
    ("Mezzogiorno", "macro", "IT"),
    ("Remote", "remote", None),
    ("Remote, EMEA", "remote", None),
    ("Remote - Italy", "remote", "IT"),
    ("Work from anywhere", "remote", None),
    *((name, "none", None) for name in NOWHERE),
    ("Europe du Sud", "macro", None),
    ("Mundo", "macro", None),
    ("varie sedi", "macro", None),
    ("", "none", None),
    ("-", "none", None),
    ("n/a", "none", None),
    ("mi", "none", None),
    ("casa mia", "none", None),
    (None, "none", None),
]

MENTIONS = [
    ("Area Manager Nord-Est", "macro", "IT", None),
    ("Area Manager Sud", "macro", "IT", None),
    ("Responsabile filiale – sede di Milano", "city", "IT", "IT-MI"),
    ("Sales Manager - Torino", "city", "IT", "IT-TO"),
    ("Country Manager Germany", "country", "DE", None),
    ("Vertriebsleiter Süddeutschland", "macro", "DE", None),
    ("Politecnico di Torino", "city", "IT", "IT-TO"),
    ("BCC di Barlassina", "city", "IT", "IT-MB"),
    ("Comune di Bra", "city", "IT", "IT-CN"),
    ("ASL Città di Torino", "city", "IT", "IT-TO"),
    ("Camera di Commercio di Cuneo", "city", "IT", "IT-CN"),
    ("Provincia di Trento", "province", "IT", "IT-TN"),
    ("Technische Universität München", "city", "DE", None),
]

NO_MENTIONS = [
    "Project Manager", "Head of HR", "Reading Specialist", "Direttore Opera", "Responsabile di medicina",
    "Direttore marche private", "Texas Instruments", "Bank of America", "Hotel Milano", "Studio Verona", "Ing. Parma",
    "Boston Consulting Group", "Made in Italy specialist", "Georgia Tech", "Aprilia", "Iberia",
    "Università Bocconi", "Chief Executive Officer",
]  # fmt: skip

FITS = [
    # target, place of the person, fit
    ("Lombardia", "Brianza", 1.0),
    ("Lombardia", "Monza", 1.0),
    ("IT", "Milano", 1.0),
    ("IT-25", "Milano", 1.0),
    ("IT-MI", "Sesto San Giovanni", 1.0),
    ("Milano", "Sesto San Giovanni", 0.9),
    ("Milano", "Lombardia", 0.6),
    ("Milano", "Provincia di Milano", 0.6),
    ("Milano", "Bergamo", 0.5),
    ("Lombardia", "Nord Italia", 0.5),
    ("Lombardia", "Sud Italia", 0.0),
    ("Lombardia", "EMEA", 0.5),
    ("Italia", "Nord Italia", 1.0),
    ("Nord Italia", "Torino", 1.0),
    ("Nord Italia", "Bari", 0.0),
    ("DACH", "Vienna", 1.0),
    ("EMEA", "DACH", 1.0),
    ("Lombardia", "Torino", 0.2),
    ("Lombardia", "Toscana", 0.0),
    ("Lombardia", "Ticino", 0.0),
    ("Lombardia", "Germania", 0.0),
    ("FR", "Lyon", 1.0),
    ("Remote", "Remote", 1.0),
    ("Lombardia", "Italia", None),
    ("Lombardia", "Remote", None),
    ("Lombardia", "Worldwide", None),
    ("Lombardia", "", None),
    ("Nord Italia", "Italia", None),
    ("nowhere we know", "Milano", None),
]


WEAK_MENTIONS = ["Deloitte Italia", "Banca di Roma", "Export Manager Germany"]


@pytest.fixture(scope="module")
def locations() -> dict[str | None, dict[str, object]]:
    """All locations of the tables, read in one go."""
    texts = [case[0] for case in LOCATIONS] + [case[0] for case in WIDE_OR_EMPTY] + [place for _, place, _ in FITS]
    return {row["text"]: row for row in read_places(texts).to_dicts()}


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, object]]:
    """All titles and organisation names of the tables, read in one go."""
    texts = [text for text, *_ in MENTIONS] + NO_MENTIONS + WEAK_MENTIONS
    return {row["text"]: row for row in find_places(texts).to_dicts()}


@pytest.mark.parametrize(("text", "facts"), [(text, facts) for text, *facts in LOCATIONS])
def test_a_location_gives_level_country_region_and_province(
    locations: dict[str, dict[str, object]], text: str, facts: list[str | None]
) -> None:
    assert [locations[text][fact] for fact in FACTS] == facts


@pytest.mark.parametrize(("text", "level", "country"), WIDE_OR_EMPTY)
def test_wide_areas_and_unknown_words_never_become_a_country(
    locations: dict[str | None, dict[str, object]], text: str | None, level: str, country: str | None
) -> None:
    assert [locations[text][fact] for fact in FACTS] == [level, country, None, None]


@pytest.mark.parametrize(("text", "level", "country", "province"), MENTIONS)
def test_a_place_is_found_in_a_title_or_a_public_body(
    found: dict[str, dict[str, object]], text: str, level: str, country: str, province: str | None
) -> None:
    assert [found[text][fact] for fact in ("place_level", "country", "province")] == [level, country, province]


def test_such_mentions_are_strong_evidence(found: dict[str, dict[str, float]]) -> None:
    assert min(found[text]["place_confidence"] for text, *_ in MENTIONS) >= 0.7


@pytest.mark.parametrize("text", NO_MENTIONS)
def test_ordinary_words_surnames_and_brands_are_no_places(found: dict[str, dict[str, object]], text: str) -> None:
    assert found[text]["place_level"] == "none"


@pytest.mark.parametrize("text", WEAK_MENTIONS)
def test_a_subsidiary_a_brand_or_an_export_market_is_weak_evidence(
    found: dict[str, dict[str, float]], text: str
) -> None:
    assert 0 < found[text]["place_confidence"] < 0.4


@pytest.mark.parametrize("read", [read_places, find_places])
def test_the_result_keeps_order_length_and_columns(read: object) -> None:
    texts = ["Sales Manager - Roma", None, "Comune di Milano", "Sales Manager - Roma", ""]
    places = read(pl.Series(texts))  # type: ignore[operator]
    assert places.columns == COLUMNS
    assert places["text"].to_list() == texts
    assert places["province"].to_list() == ["IT-RM", None, "IT-MI", "IT-RM", None]
    assert places["place_confidence"].to_list()[1] == 0


@pytest.mark.parametrize("read", [read_places, find_places])
def test_no_texts_give_an_empty_frame_with_the_same_columns(read: object) -> None:
    empty = read([])  # type: ignore[operator]
    assert empty.schema == read(["Milano"]).schema  # type: ignore[operator]
    assert empty.height == 0


def test_the_evidence_names_the_words_and_the_vocabulary() -> None:
    facts = read_places(["Torino, Italy"])["evidence"][0].to_list()
    assert facts == [
        {"fact": "place", "value": "IT-TO", "field": "location", "words": "Torino", "source": "places/italy_provinces"},
        {"fact": "place", "value": "IT", "field": "location", "words": "Italy", "source": "places/babel"},
    ]


def test_doubt_lowers_the_confidence() -> None:
    sure, bare_code, several = read_places(["Milano", "MI", "Milano/Roma"])["place_confidence"]
    assert sure > bare_code > several > 0


@pytest.mark.parametrize(("target", "place", "fit"), FITS)
def test_a_place_meets_a_target_by_containment(
    locations: dict[str, dict[str, object]], target: str, place: str, fit: float | None
) -> None:
    assert place_fit(target, pl.DataFrame([locations[place]])).to_list() == [fit]


def test_fits_come_in_the_order_of_the_places() -> None:
    places = read_places(["Roma", None, "Milano", "Lombardia"])
    assert place_fit("Milano", places).to_list() == [0.0, None, 1.0, 0.6]


# The vocabularies themselves

KEYS = {
    "italy_regions": ["code"],
    "italy_provinces": ["code"],
    "italy_towns": ["name", "province"],
    "italy_areas": ["name"],
    "italy_neighbours": ["region", "neighbour"],
    "macro_areas": ["name"],
    "country_aliases": ["code"],
    "world_regions": ["code"],
    "world_cities": ["name", "country", "region"],
    "world_areas": ["name", "country"],
    "words": ["words", "kind"],
    "cues": ["words", "kind"],
    "doubtful": ["name"],
}


def codes(name: str) -> set[str]:
    return set(vocabulary(f"places/{name}")["code"])


def countries() -> set[str]:
    return set(senses().filter(pl.col("source") == "places/babel")["country"])


@pytest.mark.parametrize("name", KEYS)
def test_no_vocabulary_says_a_thing_twice(name: str) -> None:
    lines = vocabulary(f"places/{name}")
    assert lines.filter(lines.select(KEYS[name]).is_duplicated()).to_dicts() == []


def test_there_are_twenty_regions_and_all_provinces() -> None:
    assert len(codes("italy_regions")) == 20
    assert len(codes("italy_provinces")) == 107
    assert vocabulary("places/italy_towns").height > 2000


@pytest.mark.parametrize("name", ["italy_provinces", "italy_areas"])
def test_italian_lines_name_a_region_that_exists(name: str) -> None:
    assert set(vocabulary(f"places/{name}")["region"]) <= codes("italy_regions")


@pytest.mark.parametrize("name", ["italy_towns", "italy_areas"])
def test_italian_lines_name_a_province_that_exists(name: str) -> None:
    assert set(vocabulary(f"places/{name}")["province"].drop_nulls()) <= codes("italy_provinces")


def test_an_area_lies_in_the_region_of_its_province() -> None:
    provinces = vocabulary("places/italy_provinces").select(pl.col("code").alias("province"), "region")
    areas = vocabulary("places/italy_areas").join(provinces, on="province", maintain_order="left")
    assert areas.filter(pl.col("region") != pl.col("region_right")).to_dicts() == []


def test_neighbours_are_regions_and_each_pair_stands_once() -> None:
    pairs = vocabulary("places/italy_neighbours").rows()
    assert {code for pair in pairs for code in pair} <= codes("italy_regions") - {"IT-82", "IT-88"}
    assert all(left < right for left, right in pairs)


@pytest.mark.parametrize("name", ["world_cities", "world_areas"])
def test_world_places_lie_in_a_country_and_their_region_in_it(name: str) -> None:
    lines = vocabulary(f"places/{name}")
    assert set(lines["country"]) <= countries()
    assert lines.filter(pl.col("region").str.slice(0, 2) != pl.col("country")).to_dicts() == []


def test_macro_areas_hold_known_codes_and_include_known_areas() -> None:
    lines = vocabulary("places/macro_areas")
    held = {code for text in lines["members"].drop_nulls() for code in text.split()} - {"*"}
    included = {name for text in lines["includes"].drop_nulls() for name in text.split("|")}
    assert held <= countries() | codes("italy_regions") | codes("world_regions")
    assert included <= set(lines["name"])
    assert all(members(name) for name in lines["name"])


def test_a_macro_area_has_a_country_only_if_all_of_it_lies_there() -> None:
    lines = vocabulary("places/macro_areas").filter(pl.col("country").is_not_null())
    inside = {name: {code[:2] for code in members(name)} for name in lines["name"]}
    assert inside == {name: {country} for name, country in lines.select("name", "country").iter_rows()}


def test_words_and_cues_are_written_as_texts_are_compared() -> None:
    for name in ("words", "cues"):
        assert vocabulary(f"places/{name}").filter(key_of("words") != pl.col("words"))["words"].to_list() == []


def test_cue_confidences_are_shares() -> None:
    confidences = vocabulary("places/cues")["confidence"].drop_nulls().cast(pl.Float64)
    assert confidences.is_between(0, 1).all()


def test_doubtful_names_are_names_of_places() -> None:
    known = set(senses()["key"])
    unknown = vocabulary("places/doubtful").filter(~key_of("name").is_in(list(known)))
    assert unknown["name"].to_list() == []


def test_unions_and_test_codes_are_no_countries() -> None:
    assert countries().isdisjoint(NO_COUNTRY)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Qwertendorf, CH", None),
        ("Qwertendorf, AT", None),
        ("Qwertese (CH)", "IT"),
        ("Lugano, CH", "CH"),
        ("Bra (CN)", "IT"),
        ("Qwertese, MI", "IT"),
        ("CH", "IT"),
    ],
)
def test_letters_of_a_province_and_a_country_decide_nothing_beside_an_unknown_name(
    text: str, country: str | None
) -> None:
    assert read_places([text])["country"].to_list() == [country]
