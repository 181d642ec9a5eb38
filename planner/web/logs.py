"""Discreet logs: no line on the console quotes an exception, because its text may quote a contact.

Streamlit and uvicorn log whole tracebacks. Here each becomes the kind of failure and the line of ours it came from.
"""

import logging
import traceback
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def keep_discreet() -> None:
    """From now on every log record of this process is discreet, and uvicorn no longer tells its starting steps."""
    logging.setLogRecordFactory(discreet_record)
    logging.getLogger("uvicorn.error").addFilter(lambda record: record.levelno >= logging.WARNING)


def discreet_record(*args: object, **kwargs: object) -> logging.LogRecord:
    """A log record in which every exception is replaced by its kind and place."""
    record = logging.LogRecord(*args, **kwargs)  # type: ignore[arg-type]  # logging passes its own arguments through
    if isinstance(record.args, tuple):
        record.args = tuple(kind_and_place(arg) if isinstance(arg, BaseException) else arg for arg in record.args)
    if record.exc_info and record.exc_info[1]:
        record.msg = f"{record.getMessage()}: {kind_and_place(record.exc_info[1])}"
        record.args = record.exc_info = None
    return record


def kind_and_place(failure: BaseException) -> str:
    """Such as ``ValueError at planner/reading/csv.py:41``: the last line of ours, or else the last of anybody's."""
    steps = traceback.extract_tb(failure.__traceback__)
    ours = [step for step in steps if Path(step.filename).is_relative_to(PACKAGE)]
    if not steps:
        return type(failure).__name__
    step = (ours or steps)[-1]
    path = Path(step.filename)
    place = path.relative_to(PACKAGE.parent).as_posix() if ours else path.name
    return f"{type(failure).__name__} at {place}:{step.lineno}"
