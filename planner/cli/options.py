"""The options every command shares, and how a run ends: sentences and exit codes, never a traceback."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

import click

from planner.errors import PlannerError, WorkspaceUnusable
from planner.locale import LANGUAGES, Language, Texts, language_of, system_language, texts


def _help_language() -> Language:
    """The language of --help: click writes it before any option is read, so --language is looked for by hand."""
    asked = re.search(rf"--language[ =]({'|'.join(LANGUAGES)})\b", " ".join(sys.argv))
    return language_of(asked[1]) if asked else system_language()


HELP = texts(_help_language()).say
LOOK = 1
"""The exit code for "done, but something needs attention"."""
SOME_PATH = click.Path(path_type=Path)
SHARED = ("language", "as_of", "workspace", "quiet", "debug")


@dataclass(frozen=True)
class Run:
    """What the shared options say, wherever they stand on the command line."""

    language: Language
    as_of: date
    workspace: str | None
    quiet: bool
    debug: bool

    @property
    def texts(self) -> Texts:
        """The sentences of the user's language."""
        return texts(self.language)

    def finish(self, *, attention: bool) -> None:
        """End the run; with exit code 1 if there is something the user should look at."""
        sys.exit(LOOK if attention else 0)


SHARED_OPTIONS = (
    click.option("--language", type=click.Choice(LANGUAGES), help=HELP("cli-language")),
    click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help=HELP("cli-as-of")),
    click.option("--workspace", metavar="PATH", help=HELP("cli-workspace")),
    click.option("--quiet", is_flag=True, default=None, help=HELP("cli-quiet")),
    click.option("--debug", is_flag=True, default=None, help=HELP("cli-debug")),
)


def shared_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Accept the shared options."""
    for option in reversed(SHARED_OPTIONS):
        command = option(command)
    return command


def with_run(command: Callable[..., Any]) -> Callable[..., Any]:
    """Hand a command its Run, drawn from the shared options before it and after it; those after it win."""

    @wraps(command)
    def started(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 -- click hands over any command's parameters
        before = click.get_current_context().find_root().params
        after = {name: kwargs.pop(name) for name in SHARED}
        run = _run({name: before.get(name) if value is None else value for name, value in after.items()})
        return _guarded(command, run, *args, **kwargs)

    return shared_options(started)


def _run(given: dict[str, Any]) -> Run:
    as_of: datetime | None = given["as_of"]
    return Run(
        language=given["language"] or system_language(),
        as_of=as_of.date() if as_of else date.today(),  # noqa: DTZ011 -- the user's own calendar day
        workspace=given["workspace"],
        quiet=bool(given["quiet"]),
        debug=bool(given["debug"]),
    )


def _guarded(command: Callable[..., Any], run: Run, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 -- see above
    try:
        return command(run, *args, **kwargs)
    except PlannerError as error:
        if run.debug:
            raise
        stop(sentences(error, run), error.exit_code)
    except (click.exceptions.Exit, click.ClickException, click.Abort, BrokenPipeError):
        raise  # click's own endings; and "planner plan ... | head" is no mistake
    except Exception as error:  # the last net: a user never meets a traceback, nor the data an error may quote
        if run.debug:
            raise
        stop(run.texts.say("error-unexpected", kind=type(error).__name__), LOOK)


def sentences(error: PlannerError, run: Run) -> str:
    """What happened, where, and what to do; of a workspace with the way to its last good backup."""
    if isinstance(error, WorkspaceUnusable):
        from planner.cli.keeping import told  # noqa: PLC0415 -- not loaded for --help, see planner.cli

        return told(error, run)
    return f"{error.message(run.texts)} {error.next_step(run.texts)}"


def stop(sentence: str, exit_code: int) -> NoReturn:
    """Say why on stderr and end."""
    click.echo(sentence, err=True)
    sys.exit(exit_code)
