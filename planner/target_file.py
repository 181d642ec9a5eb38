"""Targets as TOML files: to keep, to hand on, to edit by hand."""

import json
import tomllib
from pathlib import Path

from pydantic import ValidationError

from planner.errors import FileMissing, TargetUnreadable
from planner.model import AimedOrganisation, Target, Wish


def read_target(path: Path) -> Target:
    """The target in a TOML file. Raises FileMissing, TargetUnreadable."""
    try:
        return parse_target(path.read_bytes(), path.name)
    except OSError as error:
        raise FileMissing(file=path.name) from error


def parse_target(data: bytes, name: str) -> Target:
    """A target from TOML. Raises TargetUnreadable with the place of the first mistake."""
    try:
        return Target(**tomllib.loads(data.decode("utf-8-sig")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TargetUnreadable(file=name, place=str(error)[:120]) from error
    except ValidationError as error:
        raise TargetUnreadable(file=name, place=".".join(str(step) for step in error.errors()[0]["loc"])) from error


def write_target(target: Target) -> str:
    """The target as TOML that ``read_target`` reads back as the same target."""
    wishes = {name: getattr(target, name) for name in ("roles", "sectors", "regions", "organisations")}
    plain = {"past_organisations": target.past_organisations, "offers": target.offers}
    lines = [
        f"kind = {_quoted(target.kind)}",
        *(f"{name} = [{', '.join(map(_wish, wished))}]" for name, wished in wishes.items()),
        *(f"{name} = [{', '.join(map(_quoted, texts))}]" for name, texts in plain.items()),
    ]
    return "\n".join(lines) + "\n"


def _wish(wish: Wish) -> str:
    """A plain name where nothing else was said."""
    told = [f"name = {_quoted(wish.name)}", *_weight(wish)]
    if isinstance(wish, AimedOrganisation):
        told += [f"motivation = {wish.motivation}"] if wish.motivation is not None else []
        told += [f"posting = {'true' if wish.posting else 'false'}"] if wish.posting is not None else []
        told += [f"note = {_quoted(wish.note)}"] if wish.note is not None else []
    return f"{{{', '.join(told)}}}" if len(told) > 1 else _quoted(wish.name)


def _weight(wish: Wish) -> list[str]:
    """The weight, unless it is what it would be without a word."""
    said = wish.model_dump(exclude={"weight"})
    return [] if type(wish)(**said).weight == wish.weight else [f"weight = {wish.weight!r}"]


def _quoted(text: str) -> str:
    """A TOML basic string; JSON escapes the same signs, except that TOML also refuses a bare DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
