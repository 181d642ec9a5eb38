"""When two names can be one person's."""

import polars as pl


def name_key(name: pl.Expr) -> pl.Expr:
    """The words of a name, sorted, without case, accents and punctuation: ``Rossi, Nicolò`` → ``nicolo rossi``."""
    plain = name.str.normalize("NFKD").str.replace_all(r"\p{M}", "").str.to_lowercase().str.replace_all(r"[’'`.]", "")
    words = plain.str.replace_all(r"[^\p{L}\p{N}?]+", " ").str.strip_chars().str.split(" ")
    return words.list.sort().list.join(" ")


def compatible(one: str, other: str) -> bool:
    """Whether two name keys can be one person: the words of one among those of the other, an initial for a word."""
    fewer, more = sorted((one.split(), other.split()), key=len)
    left = list(more)
    for word in sorted(fewer, key=len, reverse=True):
        partner = next((w for w in left if w == word), None) or next((w for w in left if _initial_of(word, w)), None)
        if partner is None:
            return False
        left.remove(partner)
    return True


def akin(one: str, other: str) -> bool:
    """Whether two name keys have anything in common: a word, or both initials of the shorter one."""
    ones, others = one.split(), other.split()
    if set(ones) & set(others):
        return True
    fewer, more = sorted(({word[0] for word in ones}, {word[0] for word in others}), key=len)
    return len(fewer) > 1 and fewer <= more


def _initial_of(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other))
