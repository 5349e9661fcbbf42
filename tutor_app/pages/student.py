"""The student's page: write or paste a program, check it, read the feedback beside it.

It draws; what may be shown was decided before (:mod:`validators.promise.gate`). Feedback is drawn by
:mod:`tutor_app.pages.feedback`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from importlib.resources import files

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from tutor_app.classroom.store import Store
from tutor_app.diagnose.decoding import Undecoded, decode
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.explain.localisation import Texts
from tutor_app.pages import bar, checking, history, markup, preferences, retelling, share, visit
from tutor_app.pages import feedback as panel
from tutor_app.pages.announcer import announce
from tutor_app.pages.checking import Checks
from tutor_app.pages.editor import Entry, Marked, code_editor
from tutor_app.pages.marks import marks
from tutor_app.pages.pace import opened
from tutor_app.pages.visit import Refused, Tutor, Visit

UPLOADS = 50
"""Files that one visit may upload."""
_ENCODING = 40
"""Characters of an encoding's name that are said at most."""
EXAMPLES = ("colon", "bracket", "quote", "indent", "equals", "two")


def render(tutor: Tutor, store: Store, jobs: Checks, texts: Texts, languages: Sequence[str] = ("en",)) -> None:
    """Draw the page."""
    now = visit.current()
    share.reopen(now, tutor, store)
    job = checking.follow(now, jobs)
    retelling.retell(now, tutor, store, texts.lang)
    number = now.last.number if now.last else None
    announce(panel.status(now, texts), turn=f"{now.count} {number} {now.notice} {now.waits}")
    st.title(texts("student-title"), anchor=False)
    st.markdown(texts("student-lead"))
    plain = bool(st.session_state.get("plain-editor"))
    left, right = st.columns([11, 9], gap="large")
    with left, st.container(key="write"):
        _toolbar(now, texts, languages)
        entry = code_editor(now.draft, _marked(now, store), texts, plain=plain, live=preferences.live())
        _receive(now, entry)
        found = checking.recognise(now, entry.window, jobs)
        asked = bar.draw(now, texts, busy=job is not None and job.value is None)
    with right, st.container(key="feedback"):
        st.subheader(texts("feedback-heading"), anchor=False)
        wanted, now.asked = asked or entry.submitted or now.asked, False
        if wanted and entry.too_long:
            now.notice = "status-refused"
        elif wanted:
            _check(now, tutor, store, jobs, texts)
        if found:
            st.rerun()
        share.note(now, texts)
        checking.note(now, texts)
        if job is not None:
            checking.draw(now, jobs, store, job, texts)
        if now.refused is not None:
            said = texts(now.refused.name, limit=MAX_CHARACTERS, encoding=now.refused.encoding)
            markup.draw(markup.note("unsure", texts("refused-title"), [said]), texts)
        elif job is None or job.value is not None:
            panel.draw(now, store, texts, jumps=not plain)
        share.draw(now, store, texts)
    history.draw(now, texts)


def _marked(now: Visit, store: Store) -> Marked:
    """What the editor marks: the places that may be shown, and what Python complains of, in the program as it was checked."""
    last = now.last
    if last is None or last.feedback is None:
        return Marked(turn=now.count)
    step = opened(now.tries, store.policy(), datetime.now().astimezone()).step
    return Marked(
        turn=now.count,
        program=last.program,
        fresh=last.program == now.program,
        marks=marks(last.feedback, step),
        problem=last.feedback.diagnosis.problem,
    )


def _check(now: Visit, tutor: Tutor, store: Store, jobs: Checks, texts: Texts) -> None:
    """Have the program checked, and draw the page anew."""
    with st.spinner(texts("checking")):
        now.undo, now.notice, now.refused = None, "", None
        checking.start(now, tutor, store, jobs, texts.lang)
    st.rerun()


def example(name: str) -> str:
    """The text of one of our example programs."""
    return (files("tutor_app") / "pages" / "examples" / f"{name}.txt").read_text(encoding="utf-8")


def _toolbar(now: Visit, texts: Texts, languages: Sequence[str]) -> None:
    with st.container(horizontal=True, gap="small"):
        with st.popover(texts("examples"), icon=":material/menu_book:", key="examples", on_change="rerun"):
            st.markdown(texts("examples-lead"))
            for name in EXAMPLES:
                st.button(
                    texts(f"example-{name}"), key=f"example-{name}", on_click=_open_example, args=(now, name), width="stretch"
                )
        with st.popover(texts("upload"), icon=":material/upload_file:", key="upload", on_change="rerun"):
            _uploader(now, texts)
        with st.popover(texts("options"), icon=":material/tune:", key="options"):
            _options(now, texts, languages)


def _options(now: Visit, texts: Texts, languages: Sequence[str]) -> None:
    if len(languages) > 1:
        st.selectbox(
            texts("language"),
            languages,
            index=languages.index(texts.lang),
            key="lang",
            format_func=lambda code: Texts("pages", code)("language-name"),
            on_change=_speak,
        )
    preferences.ask_live(texts("live-marks"))
    st.toggle(texts("plain-editor"), key="plain-editor", help=texts("plain-editor-help"), on_change=_carry_over, args=(now,))


def _speak() -> None:
    """Keep the chosen language for the whole session, and in the address for links to it and for the next visit."""
    st.session_state["language"] = st.query_params["lang"] = st.session_state["lang"]


def _open_example(now: Visit, name: str) -> None:
    _bring(now, example(name))


def _uploader(now: Visit, texts: Texts) -> None:
    """One file at a time: each upload gets a field of its own, so that nothing is left of the one before."""
    enough = now.uploads >= UPLOADS
    st.file_uploader(
        texts("upload-label"),
        type=["py", "txt"],
        key=f"file-{now.uploads}",
        max_upload_size=1,
        disabled=enough,
        on_change=_open_file,
        args=(now,),
    )
    if enough:
        st.caption(texts("upload-enough"))


def _open_file(now: Visit) -> None:
    file: UploadedFile | None = st.session_state.get(f"file-{now.uploads}")
    if file is None or now.uploads >= UPLOADS:
        return
    now.uploads += 1
    found = decode(file.getvalue())
    _forget_files()
    if isinstance(found, Undecoded):
        name = "upload-too-large" if found.encoding is None else "upload-encoding"
        _refuse(now, Refused(name=name, size=file.size, encoding=(found.encoding or "")[:_ENCODING]))
    elif len(found) > MAX_CHARACTERS:
        _refuse(now, Refused(name="upload-too-large", size=len(found)))
    else:
        _bring(now, found)


def _forget_files() -> None:
    """Streamlit would keep what was uploaded in memory as long as the session lasts."""
    context = get_script_run_ctx()
    if context is not None:
        context.uploaded_file_mgr.remove_session_files(context.session_id)


def _receive(now: Visit, entry: Entry) -> None:
    """What is in the editor; of a text that is too long nothing but the length stays."""
    if entry.too_long:
        now.refused = Refused(name="editor-too-long", size=entry.too_long)
    elif entry.text != now.program or (entry.too_long == 0 and now.refused and now.refused.name == "editor-too-long"):
        now.refused = None
    now.program = entry.text


def _refuse(now: Visit, refused: Refused) -> None:
    now.refused, now.notice = refused, "status-refused"
    _close()


def _bring(now: Visit, program: str) -> None:
    """Put a program into the editor and have it checked; what it was chosen from closes."""
    now.undo, now.notice, now.asked = None, "", True
    now.put(program)
    _close()


def _close() -> None:
    """Close what a program is chosen from, so that it and what is said of it can be seen."""
    st.session_state["examples"] = st.session_state["upload"] = False


def _carry_over(now: Visit) -> None:
    """Take the text along from one kind of editor to the other."""
    now.put(now.program)
