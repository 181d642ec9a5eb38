"""Short cuts through reading that change nothing but the time: most inputs name no column at all.

Looking for a header compares each of the first records with every format, under every delimiter: nine tenths of the
time of an input that has none.
"""

from functools import cache, lru_cache
from unittest.mock import patch

from planner.reading import formats, header
from planner.reading.header import Header, Said
from planner.reading.records import Record

REMEMBERED = 10_000
_claimed = header._claimed  # noqa: SLF001 -- to call it where it has something to look at


@cache
def known_keys() -> frozenset[str]:
    """The keys of all headers of all formats."""
    named = (name for fmt in formats.formats() for names in fmt.columns.values() for name in names)
    return frozenset(formats.header_key(name.replace("*", "1")) for name in named)


def hasten() -> None:
    """Take the short cuts from now on, in this process."""
    patch.object(formats, "name_key", lru_cache(REMEMBERED)(formats.name_key)).start()
    patch.object(header, "_claimed", _claimed_if_known).start()


def _claimed_if_known(records: list[Record], index: int, name: str, said: Said, *, fallback: bool) -> Header | None:
    if not said and known_keys().isdisjoint(map(formats.header_key, records[index].cells)):
        return None
    return _claimed(records, index, name, said, fallback=fallback)
