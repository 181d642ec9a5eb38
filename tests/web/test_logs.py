import logging
from collections.abc import Callable

import pytest

from planner.web import server
from planner.web.logs import discreet_record

SECRET = "Ada Invented, ada@mail.example"  # noqa: S105  an invented contact


def logged(write: Callable[[logging.Logger], None]) -> str:
    """What a log line written like this would say."""
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(logging.Formatter().format(record))  # type: ignore[method-assign]
    logger = logging.getLogger("planner.tests.logs")
    logger.addHandler(handler)
    usual = logging.getLogRecordFactory()
    logging.setLogRecordFactory(discreet_record)
    try:
        write(logger)
    finally:
        logging.setLogRecordFactory(usual)
        logger.removeHandler(handler)
    return "\n".join(lines)


def failure() -> ValueError:
    """An exception that quotes a contact, raised below a line of ours."""
    try:
        server.flat_settings(_Quoting())
    except ValueError as raised:
        return raised
    raise AssertionError


class _Quoting(dict[str, object]):
    def items(self) -> None:  # type: ignore[override]
        raise ValueError(SECRET)


@pytest.mark.parametrize(
    "write",
    [
        lambda logger: logger.error("Uncaught app execution", exc_info=failure()),
        lambda logger: logger.error("Done to 100%%: %s", 3, exc_info=failure()),
        lambda logger: logger.error("It failed: %s", failure()),
    ],
)
def test_a_log_line_names_the_failure_s_kind_and_place_and_quotes_nothing(
    write: Callable[[logging.Logger], None],
) -> None:
    line = logged(write)
    assert "ValueError at planner/web/server.py:" in line
    assert "Ada" not in line
    assert "\n" not in line


def test_a_line_without_a_failure_stays_as_it_is() -> None:
    assert logged(lambda logger: logger.warning("%d of %s", 3, "four")) == "3 of four"
