"""The student's page: write or paste a program, check it, read the feedback beside it.

It draws; what may be shown was decided before (:mod:`validators.promise.gate`). Feedback is drawn by
:mod:`tutor_app.pages.feedback`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from functools import partial
from importlib.resources import files

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from tutor_app.classroom.codes import Codes
from tutor_app.classroom.store import Store
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.explain.localisation import Texts
from tutor_app.pages import (
    allowance,
    ask,
    assigned,
    bar,
    checking,
    held,
    hints,
    history,
    joining,
    markup,
    pasted,
    preferences,
    privacy,
    questions,
    replaced,
    retelling,
    share,
    summary,
    visit,
)
from tutor_app.pages import feedback as panel
from tutor_app.pages.announcer import announce
from tutor_app.pages.brought import Refused
from tutor_app.pages.checking import Checks, Waiting
from tutor_app.pages.editor import Entry, Marked, code_editor, entered, heard
from tutor_app.pages.files import MEGABYTES, program_in
from tutor_app.pages.folding import folding
from tutor_app.pages.hints import Hand
from tutor_app.pages.joining import Entrance
from tutor_app.pages.visit import Tutor, Visit

UPLOADS = 50
"""Files that one visit may upload."""
EXAMPLES = ("colon", "bracket", "quote", "indent", "equals", "two")


def render(
    tutor: Tutor,
    store: Store,
    jobs: Checks,
    texts: Texts,
    languages: Sequence[str] = ("en",),
    entrance: Entrance | None = None,
    waiting: Waiting = nullcontext,
) -> None:
    """Draw the page; ``entrance`` leads into classes, ``waiting`` lasts while the page waits for a check."""
    now = visit.current()
    entrance = entrance or Entrance(codes=Codes(store.people))
    _arrive(now, tutor, store, entrance)
    announced = st.container(key="announced")
    st.title(texts("student-title"), anchor=False)
    st.markdown(texts("student-lead"))
    above = st.container()
    left, right = st.columns([11, 9], gap="large")
    with right:
        feedback = st.container(key="feedback")
    with feedback:
        st.subheader(texts("feedback-heading"), anchor=False)
        _begin(now, tutor, store, jobs, texts, entrance, waiting)
    job = checking.follow(now, jobs)
    held.receive(now, store)
    retelling.retell(now, tutor, store, texts.lang)
    hand = hints.deal(now, now.policy(store), texts)
    with above:
        joining.draw(now, entrance, texts)
        assigned.draw(now, store, texts)
    with left, st.container(key="write"):
        plain = _toolbar(now, store, texts, languages)
        hear = partial(_hear, now)
        entry = code_editor(now.draft, _marked(now, hand), texts, hear, plain=plain, live=preferences.live())
        found = _take(now, entry, jobs)
        with announced:  # which is above the editor, and says what its text has come to
            announce(panel.status(now, texts), turn=panel.turn(now))
        bar.draw(now, texts, busy=job is not None and job.value is None)
        reader = entrance.readers.reader(now.policy(store).engine)
        privacy.draw(now.member, store, reader, texts)
    if now.wanted and entry.too_long:
        now.dismiss()
        now.tell("status-refused")
    elif now.wanted:  # where the session has not drawn the editor before, or a check was missed, that is known only now
        with feedback:
            _check(now, tutor, store, jobs, texts, entrance, waiting)
        st.rerun()
    elif found:
        st.rerun()
    with feedback:
        _notes(now, texts)
        if job is not None:
            checking.draw(now, jobs, store, job, texts)
        if now.refused is not None or job is None or job.value is not None:
            _answer(now, hand, store, texts, jumps=not plain)
        _ways_to_people(now, store, texts)
    history.draw(now, store, texts)
    summary.draw(now, hand.policy, texts)
    now.reader = reader


def _arrive(now: Visit, tutor: Tutor, store: Store, entrance: Entrance) -> None:
    """Learn whose page it is, and which class, assignment and program the address asks for."""
    joining.recognise(now, store, entrance)
    assigned.recognise(now, store)
    share.reopen(now, tutor, store)


def _notes(now: Visit, texts: Texts) -> None:
    """What else there is to say of the last thing that was asked for, before its answer."""
    share.note(now, texts)
    replaced.draw(now, texts)
    checking.note(now, texts)
    allowance.draw(now, texts)


def _ways_to_people(now: Visit, store: Store, texts: Texts) -> None:
    """The ways to other people: the teacher or anybody else to ask, what the teacher answered, and a link."""
    if questions.allowed(now, store):
        questions.ask(now, store, texts)
    else:
        ask.draw(now, store, texts)
    questions.answers(now, store, texts)
    share.draw(now, store, texts)


def _answer(now: Visit, hand: Hand, store: Store, texts: Texts, *, jumps: bool) -> None:
    """What came of the text that was brought last."""
    if now.refused is not None:
        named, size = now.refused.named, now.refused.size
        said = texts(now.refused.name, limit=MAX_CHARACTERS, encoding=named, language=named, seconds=size)
        markup.draw(markup.note("unsure", texts(now.refused.title), [said]), texts)
        return
    pasted.draw(now, store, texts)
    panel.draw(now, hand, store, texts, jumps=jumps)


def _marked(now: Visit, hand: Hand) -> Marked:
    """What the editor marks: the places of the cards, and what Python complains of, in the program as it was checked."""
    last = now.last
    if last is None or last.feedback is None:
        return Marked(turn=now.count)
    return Marked(
        turn=now.count,
        program=last.program,
        fresh=last.program == now.program,
        marks=tuple(card.mark for card in hand.cards),
        problem=last.feedback.diagnosis.problem,
    )


def _take(now: Visit, entry: Entry, jobs: Checks) -> bool:
    """Take up what is in the editor; whether an earlier check of this window was found."""
    _receive(now, entry)
    found = checking.recognise(now, entry.window, jobs)
    now.again = now.again and not found and now.last is None  # a new server knows nothing of the check that the page had
    now.joined = now.joined and checking.checked_before(now, jobs)  # as the form says, and the class knows nothing of it
    return found


def _begin(now: Visit, tutor: Tutor, store: Store, jobs: Checks, texts: Texts, entrance: Entrance, waiting: Waiting) -> None:
    """Have the program checked where that is asked for, before the page is drawn, so that it is drawn once."""
    entry = heard(now.draft, plain=bool(st.session_state.get("plain-editor")))
    if entry is None or entry.too_long:
        return
    _take(now, entry, jobs)
    if now.wanted:
        _check(now, tutor, store, jobs, texts, entrance, waiting)


def _check(now: Visit, tutor: Tutor, store: Store, jobs: Checks, texts: Texts, entrance: Entrance, waiting: Waiting) -> None:
    with st.spinner(texts("checking")):
        now.begin()
        checking.start(now, tutor, store, jobs, texts.lang, entrance.readers, waiting)


def example(name: str) -> str:
    """The text of one of our example programs."""
    return (files("tutor_app") / "pages" / "examples" / f"{name}.txt").read_text(encoding="utf-8")


def _toolbar(now: Visit, store: Store, texts: Texts, languages: Sequence[str]) -> bool:
    """What is above the editor; whether the plain text box is wanted in its place."""
    with st.container(horizontal=True, gap="small"):
        with folding(texts("examples"), icon=":material/menu_book:", key="examples") as opened:
            if opened:
                _examples(now, texts)
        with folding(texts("upload"), icon=":material/upload_file:", key="upload") as opened:
            if opened:
                _uploader(now, texts)
        with folding(texts("options"), icon=":material/tune:", key="options") as opened:
            if opened:
                _choose_language(texts, languages)
            plain = _switches(now, texts)  # which are drawn always, as nobody but the browser remembers what they say
            if opened:
                joining.options(now, store, texts)
    return plain


def _examples(now: Visit, texts: Texts) -> None:
    st.markdown(texts("examples-lead"))
    for name in EXAMPLES:
        st.button(texts(f"example-{name}"), key=f"example-{name}", on_click=_open_example, args=(now, name), width="stretch")


def _choose_language(texts: Texts, languages: Sequence[str]) -> None:
    if len(languages) > 1:
        st.selectbox(
            texts("language"),
            languages,
            index=languages.index(texts.lang),
            key="lang",
            format_func=_language,
            on_change=_speak,
        )


def _switches(now: Visit, texts: Texts) -> bool:
    """Of the editor; gives whether the plain text box is wanted in its place."""
    preferences.ask_live(texts("live-marks"))
    said = texts("plain-editor-help")
    plain: bool = st.toggle(texts("plain-editor"), key="plain-editor", help=said, on_change=_carry_over, args=(now,))
    return plain


def _language(code: str) -> str:
    return Texts("pages", code)("language-name")


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
        key=f"file-{now.uploads}",
        max_upload_size=MEGABYTES,
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
    found = program_in(file.name, file.getvalue())
    _forget_files()
    if isinstance(found, Refused):
        _refuse(now, found)
    else:
        _bring(now, found)


def _forget_files() -> None:
    """Streamlit would keep what was uploaded in memory as long as the session lasts."""
    context = get_script_run_ctx()
    if context is not None:
        context.uploaded_file_mgr.remove_session_files(context.session_id)


def _hear(now: Visit, entry: Entry | None = None) -> None:
    """What the browser says once."""
    entry = entry or entered(now.draft)
    now.asked, now.again, now.joined = now.asked or entry.submitted, now.again or entry.again, now.joined or entry.joined


def _receive(now: Visit, entry: Entry) -> None:
    """What is in the editor; of a text that is too long nothing but the length stays."""
    if entry.too_long:
        now.refused = Refused(name="editor-too-long", size=entry.too_long)
    elif entry.text != now.program or (entry.too_long == 0 and now.refused and now.refused.name == "editor-too-long"):
        now.refused, now.notice = None, ""
    now.program = entry.text


def _refuse(now: Visit, refused: Refused) -> None:
    now.refused = refused
    now.tell("status-refused")
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
