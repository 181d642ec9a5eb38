"""Text from files and users, made safe to show: Streamlit reads Markdown, colours, icons and formulas in most texts."""

import re

ACTIVE = re.compile(r"([\\`*_\[\]<>|~&$:#!{}()+-]|\d(?=\.)|(?<=\bwww)\.)", re.IGNORECASE)


def inert(text: str) -> str:
    """The text with every sign that could act made plain, on one line."""
    return ACTIVE.sub(_plain, " ".join(text.split()))


def _plain(sign: re.Match[str]) -> str:
    return f"{sign[0]}\\" if sign[0].isdigit() else f"\\{sign[0]}"
