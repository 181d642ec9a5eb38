"""Inputs that broke something, one file for each place that broke: the shortest input met, then made shorter still."""

import time
import traceback
from collections.abc import Callable
from pathlib import Path

from scripts.fuzz.check import NothingWritten, name_for, of_kind

SLOW_SECONDS = 5.0
Check = Callable[[str, bytes], None]


class Slow(Exception):
    """An input took more than SLOW_SECONDS of work."""


class Finds:
    """The finds of one kind of input, in a folder."""

    def __init__(self, kind: str, folder: Path, check: Check) -> None:
        self.kind = kind
        self.folder = folder
        self._check = check
        self._known: dict[str, int] = {}
        self._watch = NothingWritten()

    def run(self, data: bytes) -> None:
        """Check one input; keep it if it is the shortest that breaks in its place."""
        data = of_kind(self.kind, data)
        name = name_for(self.kind, data)
        error = self._broken(name, data)
        if error is None:
            return
        place = place_of(error)
        if len(data) >= self._known.get(place, len(data) + 1):
            return
        if place not in self._known:
            data = self._shortened(name, data, place)
        self._known[place] = len(data)
        self._save(name, data, place)

    def _broken(self, name: str, data: bytes) -> BaseException | None:
        began = time.process_time()
        self._watch.active = True
        try:
            self._check(name, data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 -- any error is the find; a panic of Rust is no Exception
            return error
        finally:
            self._watch.active = False
        return Slow() if time.process_time() - began > SLOW_SECONDS else None

    def _shortened(self, name: str, data: bytes, place: str) -> bytes:
        """The input without every piece that it breaks without, from halves down to single bytes."""
        size = len(data) // 2 if place != Slow.__name__ else 0
        while size:
            at = 0
            while at < len(data):
                shorter = data[:at] + data[at + size :]
                error = self._broken(name, shorter)
                same = error is not None and place_of(error) == place
                data, at = (shorter, at) if same else (data, at + size)
            size //= 2
        return data

    def _save(self, name: str, data: bytes, place: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / f"{place}.{name}").write_bytes(data)
        error = self._broken(name, data)
        lines = (
            traceback.format_exception(error) if error else ["It did not break again: it depends on what was before."]
        )
        (self.folder / f"{place}.txt").write_text("".join(lines), encoding="utf-8")


def place_of(error: BaseException) -> str:
    """What broke and where, the name of a find: the error's class and the last line of ours that it came through."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "planner" in Path(frame.filename).parts]
    where = f"-{Path(frames[-1].filename).stem}-{frames[-1].lineno}" if frames else ""
    what = f"-{'-'.join(str(error).split()[:8])}" if type(error).__name__ == "Broken" else ""
    return f"{type(error).__name__}{where}{what}"
