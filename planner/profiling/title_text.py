"""The normal form of a job title: a stream of words and signs, the same for titles and for vocabulary lines.

Every word stands between spaces of its own (`` sales  manager ``), so that the engine's patterns cannot overlap or hit
inside a word. Three signs remain: ``|`` begins a new statement, ``,`` a side remark, ``@`` the name of an employer;
``&`` joins. ``^`` opens the title.
"""

import polars as pl

from planner.cleaning.text import folded

_SPELLINGS = {
    "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "’": "'", "‘": "'", "´": "'", "`": "'",
    "c++": " cplusplus ", "c#": " csharp ", ".net": " dotnet ", " at law": " atlaw", "c/o": " @ ",
    "•": " | ", "·": " | ", "●": " | ",
    "¦": " | ", "»": " | ", ">": " | ", ";": " | ", "★": " | ", "✦": " | ", "►": " | ",
    "|": " | ", "@": " @ ",
    "–": " , ", "—": " , ", "(": " , ", ")": " , ", "[": " , ", "]": " , ", ",": " , ", ":": " , ",
    "/": " & ", "+": " & ", "&": " & ", "\n": " | ",
}  # fmt: skip
_GENDER_NOTE = r"\((?:m|f|w|d|x|h|v|div|gn)(?:[/|, ]+(?:m|f|w|d|x|h|v|div|gn|i))+\)|\b[mfwh]/[mfwh](?:/[dx])?\b"
_INCLUSIVE = r"([a-z]{3})(?:[/:*_·]-?|\(-?)(?:innen|in|trice|rice|ice|euse|ere|ora|ne|se|a|e|o)\b\)?"
_EMPLOYER = r"\s(?:presso|at|chez|bei|beim)\s"
_GERMAN_HEADS = (
    "leiter|leitung|ingenieur|entwickler|entwicklung|einkaufer|einkaeufer|direktor|berater|referent|manager|mitarbeiter"
    "|assistent|assistenz|controller|spezialist|sachbearbeiter|koordinator|planer|techniker|vorstand|trainer|management"
)
_COMPOUND = rf"\b(?:gesamt|haupt)?([a-z]{{4,}}?)({_GERMAN_HEADS})(in|innen)?\b"


def plain(text: pl.Expr) -> pl.Expr:
    """Lower case without accents, marks or tags; still with its punctuation."""
    return (
        folded(text)
        .str.replace_all(_GENDER_NOTE, " ")
        .str.replace_all(r"#\S+|https?://\S+", " ")
        .str.replace_all(_INCLUSIVE, "${1}")
    )


def stream(text: pl.Expr) -> pl.Expr:
    """The words and signs of a title, each between its own spaces, opened by ``^``."""
    return pl.concat_str(pl.lit(" ^ "), words(text))


def words(text: pl.Expr) -> pl.Expr:
    """The words and signs of a title or vocabulary line, each between its own spaces."""
    signed = (
        plain(text)
        .str.replace_many(list(_SPELLINGS), list(_SPELLINGS.values()), leftmost=True)
        .str.replace_all(r"\s-+\s", " , ")
        .str.replace_all(_EMPLOYER, " @ ")
        .str.replace_all(r"[^a-z0-9&|,@]+", "  ")
        .str.replace_all(_COMPOUND, "${1}  ${2}${3}")
        .str.strip_chars()
    )
    return pl.concat_str(pl.lit(" "), signed, pl.lit(" "))
