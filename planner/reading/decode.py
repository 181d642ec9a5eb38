"""Bytes to text: which encoding, and what was damaged on the way.

Strict UTF-8 first; then what the first bytes say; then, for files saved by old spreadsheets, the Western European
code page, unless its letters make no sense and the charset-normalizer library has a better idea.
"""

import codecs
import re
from typing import NamedTuple

from planner.errors import FileEmpty, NotText
from planner.reading.notices import Notice, info, warning

# UTF-32 before UTF-16: the mark of UTF-16LE begins that of UTF-32LE.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WESTERN = "cp1252"
BINARY_SAMPLE_BYTES = 4096
BINARY_SHARE = 0.02
CONTROL_SIGNS = bytes({*range(1, 9), *range(14, 32)} - {0x1A, 0x1B})  # not: end of file in DOS, escape in Japanese text
GUESS_SAMPLE_BYTES = 64 * 1024
# Western words hold one or two accented letters in a row, and none of the signs that other code pages turn into.
UNLIKELY_IN_WESTERN = re.compile(r"[À-ÿ]{4,}|[¤¦¨¬±¶¸¼½¾†‡ˆ˜›‹ƒ„‚‰Ÿ×÷]|[\x80-\x9f]")


class Decoded(NamedTuple):
    r"""The text of a file with line ends as ``\\n``, its encoding, and what there is to say about it."""

    text: str
    encoding: str
    notices: list[Notice]


def decode(data: bytes, name: str) -> Decoded:
    """Turn the bytes of a text file into text. Raises FileEmpty or NotText."""
    if not data.strip(b"\r\n\t \xef\xbb\xbf"):
        raise FileEmpty(file=name)
    if not data.strip(b"\0") or _is_binary(data):
        raise NotText(file=name)
    text, encoding, notices = _decoded(data)
    if "\0" in text:
        text = text.replace("\0", "")
        notices.append(warning("nul-bytes"))
    return Decoded(_plain_line_ends(text), encoding, notices)


def _is_binary(data: bytes) -> bool:
    """Whether the beginning is full of control signs, as in pictures and archives; zeros do not count (UTF-16)."""
    sample = data[:BINARY_SAMPLE_BYTES]
    return len(sample) - len(sample.translate(None, CONTROL_SIGNS)) > len(sample) * BINARY_SHARE


def _decoded(data: bytes) -> Decoded:
    for mark, marked in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded_as(data, marked)
    if wide := _wide_without_mark(data):
        return _decoded_as(data, wide)
    try:
        return Decoded(_unix_line_ends(data).decode("utf-8"), "utf-8", [])
    except UnicodeDecodeError:
        return _not_utf8(data)


def _decoded_as(data: bytes, encoding: str) -> Decoded:
    notices = [info("byte-order-mark") if encoding == "utf-8-sig" else info("encoding", encoding=encoding)]
    try:
        return Decoded(data.decode(encoding), encoding, notices)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        row = text[: text.find("\ufffd")].count("\n") + 1
        return Decoded(text, encoding, [*notices, warning("letters-damaged", row=row, rows=1)])


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 written without its mark: every other byte of Western text is then a zero."""
    sample = data.rstrip(b"\0")[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < len(sample) // 3 or min(even, odd) > len(sample) // 20:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _not_utf8(data: bytes) -> Decoded:
    if _has_utf8_letters(data):
        return _mixed_lines(data)
    western = data.decode(WESTERN, errors="replace")
    if "\ufffd" not in western and not UNLIKELY_IN_WESTERN.search(western):
        return Decoded(western, WESTERN, [info("encoding", encoding=WESTERN)])
    from charset_normalizer import from_bytes  # noqa: PLC0415 -- needed for old files only, and slow to load

    guess = from_bytes(data[:GUESS_SAMPLE_BYTES]).best()
    encoding = guess.encoding if guess else WESTERN
    text = data.decode(encoding, errors="replace")
    return Decoded(text, encoding, [warning("encoding-guessed", encoding=encoding)])


def _has_utf8_letters(data: bytes) -> bool:
    return any(re.finditer(rb"[\xc3-\xf4][\x80-\xbf]", data)) and _share_of_good_lines(data) > 0


def _share_of_good_lines(data: bytes) -> float:
    lines = [line for line in data.split(b"\n") if not line.isascii()]
    return sum(_is_utf8(line) for line in lines) / max(len(lines), 1)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mixed_lines(data: bytes) -> Decoded:
    """A UTF-8 file with some lines of another encoding or with damaged bytes: each line by itself."""
    lines = data.split(b"\n")
    bad = [number for number, line in enumerate(lines, start=1) if not _is_utf8(line)]
    text = "\n".join(line.decode("utf-8") if _is_utf8(line) else _rescued(line) for line in lines)
    return Decoded(text, "utf-8", [warning("letters-damaged", row=bad[0], rows=len(bad))])


def _rescued(line: bytes) -> str:
    western = line.decode(WESTERN, errors="replace")
    return line.decode("utf-8", errors="replace") if UNLIKELY_IN_WESTERN.search(western) else western


def _unix_line_ends(data: bytes) -> bytes:
    """As _plain_line_ends, on the bytes: of a text with one emoji a copy takes four times the room."""
    if b"\r" not in data:
        return data
    return data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _plain_line_ends(text: str) -> str:
    if "\r" not in text:
        return text
    return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
