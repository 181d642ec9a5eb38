"""The fields of the target page. Each begins with what the session's target holds and then keeps its own value."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

import streamlit as st

from planner.knowledge import vocabulary
from planner.knowledge.naming import name_of
from planner.model import AimedOrganisation, Target, Wish
from planner.profiling.places import read_places
from planner.profiling.sectors import sector_code
from planner.profiling.titles import read_titles
from planner.web import state
from planner.web.inert import inert

Aim = TypeVar("Aim", bound=Wish)

WISHES = ("roles", "sectors", "regions", "organisations")
LINES = ("past_organisations", "offers")
IMPORTANCE = (0.3, 0.6, 1.0)
FREQUENT = 200
"""So many of the network's most frequent positions and organisations are suggested."""
MAX_LINE = 200


def field_key(name: str) -> str:
    """Fields begin anew when another target is taken over from a file."""
    return f"target-{name}-{state.target_round()}"


def wishes_field(kind: str, held: tuple[Aim, ...], of: type[Aim]) -> tuple[Aim, ...]:
    """A field for the wishes of one kind: roles, sectors, regions or organisations; ``of`` is what a new one is."""
    say = state.say().say
    names = [_field_value(kind, wish.name) for wish in held]
    chosen = st.multiselect(
        say(f"target-{kind}"),
        list(dict.fromkeys([*names, *_suggested(kind)])),
        default=names,
        format_func=lambda value: shown(kind, value),
        accept_new_options=kind != "sectors",
        filter_mode="contains",
        placeholder=say(f"target-{kind}-example"),
        help=say(f"target-{kind}-help"),
        key=field_key(kind),
        persist_state="session",
    )
    return _wishes(chosen, dict(zip(names, held, strict=True)), of)


def lines_field(name: str, held: tuple[str, ...]) -> tuple[str, ...]:
    """A field with one entry a line."""
    say = state.say().say
    text = st.text_area(
        say(f"target-{name}"),
        "\n".join(held),
        placeholder=say(f"target-{name}-example"),
        help=say(f"target-{name}-help"),
        key=field_key(name),
        persist_state="session",
    )
    return _lines(text)


def as_filled(held: Target) -> Target:
    """The target with what its fields hold at this moment, also where the page had no time to take it over.

    A click that follows the last word of a field comes before the page has run to its end.
    """
    wishes = {kind: {wish.name: wish for wish in getattr(held, kind)} for kind in WISHES}
    fields = st.session_state
    now = {
        kind: _wishes(fields[field_key(kind)], wishes[kind], wish_type(kind))
        for kind in WISHES
        if field_key(kind) in fields
    }
    lines = {name: _lines(fields[field_key(name)]) for name in LINES if field_key(name) in fields}
    kind = fields.get(field_key("kind")) or held.kind
    return held.model_copy(update={"kind": kind, **now, **lines})


def wish_type(kind: str) -> type[Wish]:
    """What a new wish of a kind is."""
    return AimedOrganisation if kind == "organisations" else Wish


def weighed(kind: str, chosen: tuple[Aim, ...]) -> tuple[Aim, ...]:
    """The wishes of a kind with how much each counts, by sliders; where a motivation was said, that tells it."""
    told = {wish.name for wish in chosen if isinstance(wish, AimedOrganisation) and wish.motivation is not None}
    if told:
        names = state.say().listing([wish.name for wish in chosen if wish.name in told])
        st.caption(inert(state.say().say("organisations-weighed", names=names)))
    return tuple(
        wish if wish.name in told else wish.model_copy(update={"weight": _importance(kind, wish)}) for wish in chosen
    )


def shown(kind: str, value: str) -> str:
    """A value as the field shows it: sectors by their names."""
    return name_of("sector", value, state.language()) if kind == "sectors" else value


def show_remarks(aimed: Target) -> None:
    """Say which words of the target nobody can be found by."""
    say = state.say().say
    places = read_places([wish.name for wish in aimed.regions]).filter(place_level="none")["text"].to_list()
    if places:
        st.warning(inert(say("target-unknown-places", places=", ".join(places))))
    roles = read_titles([wish.name for wish in aimed.roles])
    unread = [title for title, function in roles.select("title", "function").iter_rows() if function is None]
    if unread:
        st.info(inert(say("target-unknown-roles", roles=", ".join(unread))))


def _wishes(chosen: Iterable[str], held: Mapping[str, Aim], of: type[Aim]) -> tuple[Aim, ...]:
    """Wishes of these names, each with what was said of it."""
    names = [(name, name.strip()[:MAX_LINE]) for name in chosen if name.strip()]
    return tuple(
        held[name].model_copy(update={"name": short}) if name in held else of(name=short) for name, short in names
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip()[:MAX_LINE] for line in text.splitlines() if line.strip()))


def _field_value(kind: str, name: str) -> str:
    return sector_code(name) or name if kind == "sectors" else name


def _suggested(kind: str) -> list[str]:
    """Sectors are a closed list; for the rest anything may be written, and this is only a help."""
    if kind == "sectors":
        return vocabulary("organisations/sectors")["code"].to_list()
    if kind == "regions":
        return vocabulary("places/italy_regions")["name"].to_list()
    network = state.network()
    column = {"roles": "position", "organisations": "company"}[kind]
    if network is None:
        return []
    counts = network.profiles[column].drop_nulls().value_counts(name="n")
    return counts.sort(["n", column], descending=[True, False])[column].head(FREQUENT).to_list()


def _importance(kind: str, wish: Wish) -> float:
    say = state.say().say
    return st.select_slider(
        inert(shown(kind, wish.name)),
        IMPORTANCE,
        min(IMPORTANCE, key=lambda step: abs(step - wish.weight)),
        format_func=lambda weight: say(f"target-importance-{round(weight * 10)}"),
        key=field_key(f"{kind}-{wish.name}"),
        persist_state="session",
    )
