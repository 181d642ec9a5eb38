"""Names of organisations: the keys under which two spellings of one name meet, and names that are no organisation.

Two keys, the second weaker than the first:

* ``company_key`` forgets case, accents, punctuation and legal form: "ENEL S.p.A." and "Enel spa" meet;
* ``company_core`` forgets group and country words and brackets too: "Gruppo Enel" and "Enel Italia" meet.
"""

from functools import cache
from string import ascii_lowercase, digits

import polars as pl

from planner.cleaning.text import folded
from planner.knowledge import vocabulary

# Letters that Unicode does not decompose into a base letter and an accent.
UNDECOMPOSED = {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th"}

MARKS = dict.fromkeys("™®©℠", "")
SIGNS = {"'": "", "’": "", "‘": "", "`": "", "ʼ": "", "&": " and ", "+": " and "}

# A word's edge; after plain_text only letters of other scripts are not ASCII, and the ASCII test is far faster.
EDGE = r"(?-u:\b)"


def plain_text(names: pl.Expr) -> pl.Expr:
    """Lower case, compatibility characters resolved, accents and trade-mark signs gone."""
    return folded(names.str.replace_many(MARKS)).str.replace_many(UNDECOMPOSED).str.strip_chars()


def plain_words(names: pl.Expr) -> pl.Expr:
    """The words of a name, plain, one space between them and one at each end, ready for whole-word search."""
    words = plain_text(names).str.replace_all(r"[^\p{L}\p{N}]+", " ").str.strip_chars()
    return pl.concat_str(pl.lit(" "), words, pl.lit(" "))


def company_key(names: pl.Expr) -> pl.Expr:
    """The key of a name without its legal form; never empty when the name has a visible character.

    A legal form counts only beside another word: a firm called "SPA" or "AS" keeps its name.
    """
    # An empty key becomes null by the replacement; naming the expression twice would work it out twice.
    without_form = _joined(_without_legal_forms(_parts(names))).replace("", None)
    return pl.coalesce(without_form, names.str.strip_chars().str.to_lowercase())


def company_core(names: pl.Expr) -> pl.Expr:
    """The weaker key: brackets, group and country words, "&" and common filling gone as well.

    "Gruppo Rossi", "Rossi Holding" and "Rossi Italia (HQ)" meet at "rossi". Where only a generic word would
    remain ("Air France" -> "air") the stronger key stands.
    """
    return core_of_key(company_key(without_brackets(names)))


def without_brackets(names: pl.Expr) -> pl.Expr:
    """The name without what stands in brackets after its first word."""
    return names.str.replace_all(r"(\S)\s*[(\[][^)\]]*[)\]]?", "$1")


def core_of_key(keys: pl.Expr) -> pl.Expr:
    """The weaker key of a stronger one (see ``company_core``)."""
    return pl.coalesce(_without_core_words(keys).replace(["", *ascii_lowercase, *digits, *_generic()], None), keys)


def head(names: pl.Expr) -> pl.Expr:
    """What stands before a name goes on: "Eni" of "Eni (HQ)", "Enel" of "Enel | Procurement", of "Enel - Roma"."""
    return names.str.replace(r"(\S)(?:\s*[|;(\[@•·]|\s[-–—/]\s|,\s|:\s).*$", "$1")


def is_organisation(names: pl.Expr) -> pl.Expr:
    """True where the name says an organisation: not empty, and no "Libero professionista", "Freelance" and the like."""
    return names_organisation(names, company_key(names), company_key(head(names)))


def names_organisation(names: pl.Expr, *keys: pl.Expr) -> pl.Expr:
    """``is_organisation`` where the keys of the name and of its head are known already."""
    phrases = list(_no_employer())
    none = pl.any_horizontal(key.is_in(phrases).fill_null(value=False) for key in keys)
    return names.str.contains(r"[\p{L}\p{N}]").fill_null(value=False) & ~none


def _parts(names: pl.Expr) -> pl.Expr:
    """Plain words, with "|" wherever punctuation parts the name (a legal form ends a part)."""
    return (
        plain_text(names)
        .str.replace_many(SIGNS)
        .str.replace_all(_dotted_forms(), " | ")
        .str.replace_all(r"(\w{3})\.(\w{3})", "$1 $2")
        .str.replace_all(".", "", literal=True)
        .str.replace_all(rf"{EDGE}([a-z])/([a-z]){EDGE}", "$1$2")
        .str.replace_all(r"\s[-–—]\s|[|,;:()\[\]/\\•·@]", " | ")
        .str.replace_all(r"[^\p{L}\p{N}|]+", " ")
        .str.strip_chars()
        .str.replace_all(r" (?:e|ed|et|und|y) ", " and ")
    )


def _joined(parts: pl.Expr) -> pl.Expr:
    """One string of words; initials standing apart ("j p morgan") are put together."""
    return (
        parts.str.replace_all(r"[| ]+", " ")
        .str.strip_chars()
        .str.replace_all(rf"{EDGE}([a-z\d]) ([a-z\d]) ([a-z\d]){EDGE}", "$1$2$3")
        .str.replace_all(rf"{EDGE}([a-z\d]) ([a-z\d]){EDGE}", "$1$2")
    )


def _without_legal_forms(parts: pl.Expr) -> pl.Expr:
    """Drop forms behind a word (the space in front), forms that end a part, and unmistakable forms in front."""
    anywhere, at_end = _alternatives("anywhere"), _alternatives("anywhere", "end")
    return (
        parts.str.replace_all(rf"(?: (?:{anywhere}))+{EDGE}", " |")
        .str.replace_all(rf"(?: (?:{at_end}))+ ?(\||$)", " $1")
        .str.replace(rf"^(?:(?:{anywhere}) )+([^| ])", "$1")
    )


def _without_core_words(keys: pl.Expr) -> pl.Expr:
    both = _core_words("anywhere")
    return (
        keys.str.replace_all(rf" (?:{_core_words('filler')}|and){EDGE}", "")
        .str.replace(rf"^(?:(?:{_core_words('start')}) )+(\S)", "$1")
        .str.replace_all(rf"(?: (?:{both}))+{EDGE}", "")
        .str.strip_chars()
    )


@cache
def _dotted_forms() -> str:
    """A pattern for short forms written with dots, which are legal forms even amid a name ("Enel S.p.A. Roma")."""
    forms = vocabulary("organisations/legal_forms")["form"]
    short = forms.filter(forms.str.contains(r"^\p{L}{2,5}$")).to_list()
    return "[ ,]+(?:" + "|".join(r"\. ?".join(form) for form in _longest_first(short)) + r")\."


@cache
def _alternatives(*where: str) -> str:
    forms = vocabulary("organisations/legal_forms").filter(pl.col("where").is_in(where))["form"]
    return "|".join(_longest_first(forms.to_list()))


@cache
def _core_words(where: str) -> str:
    words = vocabulary("organisations/core_words").filter(pl.col("where") == where)["word"]
    return "|".join(_longest_first(words.to_list()))


@cache
def _generic() -> frozenset[str]:
    words = vocabulary("organisations/core_words").filter(pl.col("where") == "generic")["word"]
    return frozenset(words.to_list()) | frozenset(vocabulary("organisations/sector_words")["word"].to_list())


@cache
def _no_employer() -> frozenset[str]:
    phrases = vocabulary("organisations/no_employer").select(company_key(pl.col("phrase")))
    return frozenset(phrases.to_series().to_list())


def _longest_first(words: list[str]) -> list[str]:
    """Alternatives are tried from the left, so the longer form comes first; ties by name for a stable pattern."""
    return sorted(words, key=lambda word: (-len(word), word))
