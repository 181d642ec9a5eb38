"""What happens to a text when somebody else writes it down."""

# ruff: noqa: PLR2004 -- each chance stands beside what it decides

import unicodedata
from random import Random

LETTERS = "abcdefghilmnoprstuvz"
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
OTHERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "ß": "ss", "đ": "d"})
PARTICLES = ("De ", "Di ", "Del ", "Della ", "Dal ", "Dalla ", "D'", "Dell'", "Lo ", "La ", "Li ", "Degli ",
             "El ", "Al-", "Ben ", "Ait ", "Le ", "Du ", "Dos ", "de la ", "del ",
             "von ", "van der ", "Mc", "O'")  # fmt: skip


def plain(text: str) -> str:
    """Without accents."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text.translate(OTHERS)).encode("ascii", "ignore").decode()


def transliterated(text: str) -> str:
    """Without accents, Müller as Mueller."""
    return plain(text.translate(GERMAN))


def slip(text: str, chance: Random) -> str:
    """One letter too many, too few, another or changed places, never the first one; short texts stay."""
    if len(text) < 4:
        return text
    at, kind = 1 + int(chance.random() * (len(text) - 2)), int(chance.random() * 4)
    letter = LETTERS[int(chance.random() * len(LETTERS))]
    return (
        f"{text[:at]}{letter}{text[at:]}",
        text[:at] + text[at + 1 :],
        f"{text[:at]}{letter}{text[at + 1 :]}",
        f"{text[:at]}{text[at + 1]}{text[at]}{text[at + 2 :]}",
    )[kind]


def regrouped(surname: str, chance: Random) -> str:
    """A surname with its particle written otherwise: De Luca, Deluca; D'Angelo, Dangelo, D Angelo."""
    for particle in PARTICLES:
        if surname.startswith(particle):
            rest, bare = surname[len(particle) :], particle.strip(" '-")
            joined = bare + rest.lower() if chance.random() < 0.7 else f"{bare} {rest}"
            return joined if joined != surname else bare + rest.lower()
    return surname
