"""The parent's side of tests.faults.worker: start a child, wait for it, kill it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Warm:
    """A warm process. One child at a time."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process, self._log = process, log

    def start(self, work: str, **job: object) -> int:
        """Start a child and wait until it says that it has begun; its process id."""
        self._send(work, job)
        told = {self._line(), self._line()}
        pids = [int(line.split()[1]) for line in told if line.startswith("pid ")]
        assert pids, self._log.read_text()
        assert "begun" in told, self._log.read_text()
        return pids[0]

    def end(self) -> int:
        """Wait until the child has ended; its status as os.waitpid tells it."""
        while not (line := self._line()).startswith("ended "):
            pass
        return int(line.split()[1])

    def kill(self, child: int, after: float) -> None:
        """Kill a child after so many seconds. It must have been at work until then."""
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        assert self.end() == signal.SIGKILL, self._log.read_text()

    def done(self, work: str, result: Path, **job: object) -> dict[str, Any]:
        """Let a child do its job; what it has written, or ``{"killed": <signal>}``, or nothing if it ``may_end``."""
        result.unlink(missing_ok=True)
        self._send(work, {**job, "result": str(result)})
        status = self.end()
        if os.WIFSIGNALED(status):
            return {"killed": os.WTERMSIG(status)}
        if status and job.get("may_end"):
            return {"killed": 0}
        assert status == 0, self._log.read_text()
        told: dict[str, Any] = json.loads(result.read_text())
        return told

    @property
    def log(self) -> str:
        return self._log.read_text()

    def _send(self, work: str, job: dict[str, object]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"work": work, **job}, default=str).encode() + b"\n")
        self._process.stdin.flush()

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().decode().strip()
        assert line, f"the warm process has ended:\n{self._log.read_text()}"
        return line


@contextmanager
def warm_process(log: Path, *before: str, **environment: str) -> Iterator[Warm]:
    """Start one, under a command such as setpriv and with more in its environment."""
    command: Sequence[str] = (*before, sys.executable, "-m", "tests.faults.worker")
    own = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"} | environment
    with (
        log.open("wb") as errors,
        subprocess.Popen(
            command, cwd=ROOT, env=own, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
        ) as process,
    ):
        try:
            yield Warm(process, log)
        finally:
            process.kill()
