"""The user's word on a person: it stands above what was read, and can be taken back."""

from typing import Any

import streamlit as st

from planner.knowledge import vocabulary
from planner.knowledge.naming import name_of, place_name
from planner.profiling.sectors import sector_code
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.story import answer_name
from planner.workspace.answers import Topic
from planner.workspace.history import Entry

FIELDS: tuple[Topic, ...] = ("sector", "place", "circle", "register")
REGISTERS = ("tu", "lei")
MAX_PLACE = 200


def show_answers(person_id: str) -> None:
    """What the user has said, and the fields to say more."""
    say = state.say().say
    st.caption(say("answers-about"))
    for topic in FIELDS:
        _show_given(person_id, topic)
    fields = [topic for topic in FIELDS if topic != "register" or state.language() == "it"]
    with st.form(f"answers-{person_id}", border=False):
        for topic in fields:
            _show_field(person_id, topic)
        st.form_submit_button(say("act-save"), on_click=_save, args=(person_id, fields), icon=":material/save:")


def show_do_not_contact(person_id: str) -> None:
    """A switch that is kept at once; where that fails it goes back, and the notice says why."""
    say, key = state.say().say, _key("do_not_contact", person_id)
    _set(key, "do_not_contact" in keeping.standing_of(person_id).answers)
    st.toggle(
        say("answer-do_not_contact"),
        key=key,
        on_change=_decide_contact,
        args=(person_id,),
        help=say("answer-do_not_contact-about"),
    )


def _decide_contact(person_id: str) -> None:
    is_on = st.session_state[_key("do_not_contact", person_id)]
    keeping.decide([_entry(person_id, "do_not_contact", "yes" if is_on else None)])


def _show_given(person_id: str, topic: Topic) -> None:
    """What the user has said on a topic, and the way back."""
    say, value = state.say().say, keeping.standing_of(person_id).answers.get(topic)
    if not value:
        return
    given = say("answer-given", topic=say(f"answer-{topic}"), value=answer_name(topic, value))
    show_with_way_back(inert(given), _entry(person_id, topic, None))


def show_with_way_back(told: str, back: Entry) -> None:
    """What the user has said, as safe Markdown, beside the button that takes it back."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(told, width="content")
        st.button(
            state.say().say("story-take-back"),
            on_click=_take_back,
            args=(back,),
            icon=":material/undo:",
            type="tertiary",
            key=f"answer-back-{back.topic}-{back.subject}",
        )


def _take_back(back: Entry) -> None:
    keeping.decide([back])


def _show_field(person_id: str, topic: Topic) -> None:
    say, key = state.say().say, _key(topic, person_id)
    _begin(key, _held(person_id, topic))
    if topic == "place":
        st.text_input(say("answer-place"), max_chars=MAX_PLACE, placeholder=_as_read(person_id, topic), key=key)
        return
    st.selectbox(
        say(f"answer-{topic}"),
        _options(topic),
        index=None,
        format_func=lambda value: answer_name(topic, value),
        placeholder=_as_read(person_id, topic),
        key=key,
    )


def _options(topic: Topic) -> list[str]:
    if topic == "sector":
        return vocabulary("organisations/sectors")["code"].to_list()
    return list(REGISTERS) if topic == "register" else vocabulary("circles")["circle"].unique().sort().to_list()


def _held(person_id: str, topic: Topic) -> str | None:
    """The answer that is kept, as its field has it."""
    value = keeping.standing_of(person_id).answers.get(topic)
    if topic == "place":
        return value or ""
    return sector_code(value) or value if topic == "sector" and value else value


def _begin(key: str, held: str | None) -> None:
    """A field follows what is kept, until the user has put something else into it that is not kept yet."""
    was = f"{key}-was"
    if key not in st.session_state or st.session_state[key] == st.session_state.get(was):
        _set(key, held)
    st.session_state[was] = held


def _set(key: str, value: object) -> None:
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def _save(person_id: str, fields: list[Topic]) -> None:
    """Keep what differs from what is kept; an emptied field takes the answer back."""
    told = [(topic, st.session_state[_key(topic, person_id)]) for topic in fields]
    changed = [(topic, value) for topic, value in told if (value or None) != (_held(person_id, topic) or None)]
    if changed:
        keeping.decide([_entry(person_id, topic, _kept_as(topic, value)) for topic, value in changed])


def _kept_as(topic: Topic, value: str | None) -> str | None:
    """Sectors by their names: answers are kept in words."""
    text = (value or "").strip()
    return (name_of("sector", text, "en") if topic == "sector" else text) or None


def _entry(person_id: str, topic: Topic, value: str | None) -> Entry:
    return Entry(subject=person_id, kind="answer", topic=topic, value=value, day=state.as_of())


def _as_read(person_id: str, topic: Topic) -> str:
    """What stands there without the user's word."""
    say = state.say()
    read = _read(person_id, topic)
    return say.say("answer-read", value=read) if read else say.say(f"answer-unread-{topic}")


def _read(person_id: str, topic: Topic) -> str | None:
    network = state.network()
    rows = network.profiles.filter(person_id=person_id).to_dicts() if network else []
    if not rows or topic in keeping.standing_of(person_id).answers:
        return None
    return _read_in(rows[0], topic)


def _read_in(row: dict[str, Any], topic: Topic) -> str | None:
    say = state.say()
    if topic == "sector":
        return name_of("sector", row["sector"], say.language) if row["sector"] else None
    if topic == "circle":
        return say.listing([say.say(f"circle-{circle}") for circle in row["circles"]]) or None
    code = row["region"] or row["country"]
    return row["place"] or (place_name(code, say.language) if code else None) if topic == "place" else None


def _key(topic: str, person_id: str) -> str:
    return f"answer-{topic}-{person_id}"
