"""The session's source files: uploaded, pasted, or the sample's. Kept, for streamlit forgets an upload field's."""

from collections.abc import Hashable, Mapping, Sequence
from hashlib import sha256
from typing import Protocol

import streamlit as st

from planner.reading import NamedBytes
from planner.reading.formats import Order
from planner.reading.header import Said
from planner.samples import CONTACTS, TARGET, sample
from planner.target_file import read_target
from planner.web import keeping, state

FILES, CONTENTS, IN_FIELD, WANTED = "files", "files_contents", "files_in_field", "files_wanted"
PASTED, SAMPLE = "pasted-", "sample-"
"""How the ids of such files begin; those of uploads are streamlit's."""
Held = Mapping[str, NamedBytes]


class Upload(Protocol):
    """What streamlit hands over for an uploaded file."""

    file_id: str
    name: str

    def getvalue(self) -> bytes:
        """The file's bytes."""
        ...


def held() -> Held:
    """The session's files by their ids."""
    files: Held = st.session_state.get(FILES, {})
    return files


def keep(files: Held) -> None:
    """Take these files as the session's; their bytes are looked through here, once, and not at every click."""
    st.session_state[FILES] = files
    st.session_state[CONTENTS] = tuple((name, sha256(data).hexdigest()) for name, data in files.values())


def fingerprint(order: Order | None, said: Said) -> Hashable:
    """The same for the same files, order of dates and word on columns: the import is repeated only if one changes."""
    columns = tuple(sorted((shape, tuple(sorted(fields.items()))) for shape, fields in said.items()))
    return st.session_state.get(CONTENTS, ()), order, columns


def upload_field() -> str:
    """The key of the upload field."""
    return state.own_key("uploads")


def take_uploads() -> None:
    """The upload field has changed: what came joins the files, what was removed there leaves them."""
    uploads: list[Upload] = st.session_state[upload_field()]
    _leave_sample()
    removed = st.session_state.get(IN_FIELD, set())
    came = {upload.file_id: held().get(upload.file_id) or (upload.name, upload.getvalue()) for upload in uploads}
    keep({**{at: file for at, file in _pending().items() if at not in removed}, **came})


def note_field(uploads: Sequence[Upload]) -> None:
    """Remember which files the upload field shows: it comes back empty from another page, the files stay."""
    st.session_state[IN_FIELD] = {upload.file_id for upload in uploads}


def beside_field() -> Held:
    """The user's files that the upload field does not show: pasted, or chosen before another page was opened."""
    shown = st.session_state.get(IN_FIELD, set())
    return {at: file for at, file in _own().items() if at not in shown}


def paste(text: str) -> None:
    """Take a pasted text as a file."""
    if not text.strip():
        return
    _leave_sample()
    number = max((int(at.removeprefix(PASTED)) for at in held() if at.startswith(PASTED)), default=0) + 1
    name = state.say().say("paste-name", number=number)
    keep({**_pending(), f"{PASTED}{number}": (name, text.encode())})


def remove(at: str) -> None:
    """Leave one file out."""
    keep({other: file for other, file in held().items() if other != at})


def want(key: Hashable) -> None:
    """The user's word that these files belong to the workspace, though they look like somebody else's."""
    st.session_state[WANTED] = key
    state.forget_import()


def is_wanted(key: Hashable) -> bool:
    """Whether the user has said so of these files."""
    return bool(st.session_state.get(WANTED) == key)


def leave_out() -> None:
    """Let go of the session's files: what they brought stays, what was not brought in is left out."""
    keep({})
    st.session_state[state.BEGINNINGS] = st.session_state.get(state.BEGINNINGS, 0) + 1
    state.forget_import()


def use_sample() -> None:
    """Take the invented network and what its owner aims at, in memory: nothing of it is kept."""
    state.forget()
    keeping.use_memory()
    keep({f"{SAMPLE}{name}": (name, sample(name).read_bytes()) for name in CONTACTS})
    state.keep_target(read_target(sample(TARGET)))


def _leave_sample() -> None:
    """Own files go into the own workspace, which the sample has stood in for."""
    if any(at.startswith(SAMPLE) for at in held()):
        own = _own()
        state.forget()
        keep(own)
        keeping.begin()


def _pending() -> Held:
    """The own files that are not in the workspace yet, or wait for a word of the user's. The others are done with."""
    read = state.last_import()
    if read is None or read.brought is None:
        return _own()
    refused = {file.name for file in read.report.files if file.error}
    return {at: file for at, file in _own().items() if file[0] in refused}


def _own() -> Held:
    """The files without the sample's: nobody wants invented people among their own."""
    return {at: file for at, file in held().items() if not at.startswith(SAMPLE)}
