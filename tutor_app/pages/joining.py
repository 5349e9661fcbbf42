"""Above the editor: which class the student is in, or the way into the class that the address or the student names.

The code stands in the address (``?class=K7PQ2``) or is typed under *Options*; it is looked up at most once for a drawing, and a
wrong one once for a visit. Whatever becomes of it, the page works without a class.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

import streamlit as st

from tutor_app.classroom.codes import Codes
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import LONGEST_NAME, Class, plain_code
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import TooSoon
from tutor_app.explain.localisation import Texts
from tutor_app.pages import access, join_form, markup, preferences
from tutor_app.pages.folding import folding
from tutor_app.pages.member import Member, called, found
from tutor_app.pages.readers import Readers
from tutor_app.pages.visit import Visit

PARAMETER = "class"
"""Names a class in the address by its code: the one to join on a student's page, the one that a teacher's page is about."""
DAYS = 180
"""How long a browser remembers the class: about a school year's half."""
_LONGEST_CODE = 20
_EXAMPLE = "K7PQ2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """What a student's page needs to know of the server: how codes are looked up, and which cookie holds the student's word.

    ``readers`` are the language models that read programs. An ``onlooker`` sees the page as a student of a class does, whatever
    the browser's cookie holds.
    """

    codes: Codes
    cookie: str = field(default_factory=lambda: cookie("0"))
    readers: Readers = field(default_factory=Readers)
    onlooker: Member | None = None


def cookie(mark: str) -> str:
    """What the cookie is called; a browser sends it to all servers of one name, whatever their port."""
    return f"surefix-student-{mark}"


def word(name: str) -> str:
    """What the browser's cookie of this name holds; empty where there is none."""
    found = st.context.cookies.get(name)
    return found if isinstance(found, str) else ""


def visitor() -> str:
    """Who looks codes up."""
    return access.visitor().name


def recognise(now: Visit, store: Store, entrance: Entrance) -> None:
    """Learn whose page this is, and which class the address asks for."""
    if entrance.onlooker is not None:
        now.member, now.code = entrance.onlooker, ""
        return
    named = st.query_params.get(PARAMETER, "")[:_LONGEST_CODE]
    if named in now.spent:
        del st.query_params[PARAMETER]
    elif named:
        now.code = named
    now.member = found(store, word(entrance.cookie), now.member, stored=preferences.stored(), code=now.code)
    if _told(now) and now.member.over:  # by the code of one that is only archived somebody with an account is still found
        _without(now)


def draw(now: Visit, entrance: Entrance, texts: Texts) -> None:
    """The class that the student is in, and the panel for another one that is asked for."""
    said, member = Texts("joining", texts.lang), now.member
    if member.of is not None and member.student is not None:
        _inside(member.of, called(member.student, said), said)
    elif member.note:
        _said("unsure small", said(member.note, name=member.was), said("code-without"), said)
        if member.note != "class-unavailable":
            join_form.offer_way_out(said, code=member.code, known=False)
    else:
        join_form.confirm_way_out(said)
    if now.code and not _told(now) and (member.of is None or plain_code(now.code) != member.of.code):
        with st.container(border=True, key="join"):
            _panel(now, entrance, said)
            st.button(said("join-without"), key="join-without", type="tertiary", on_click=_without, args=(now,))


def options(now: Visit, store: Store, texts: Texts) -> None:
    """Whether programs are stored, and the field for a class's code."""
    said, member = Texts("joining", texts.lang), now.member
    if member.student is None and preferences.stored() and not member.stored:  # as it was in the class, until it is left
        st.toggle(said("unstored"), value=True, key="unstored-still", help=said("unstored-help"), disabled=True)
    elif member.student is None:
        preferences.ask_stored(said("unstored"), said("unstored-help"))
    else:
        key = f"unstored-{member.student.id}"
        st.toggle(
            said("unstored"),
            value=not member.stored,
            key=key,
            help=said("unstored-help"),
            on_change=_store,
            args=(now, store, key),
        )
    st.text_input(
        said("code-label"),
        key="class-code",
        max_chars=_LONGEST_CODE,
        placeholder=_EXAMPLE,
        help=said("code-help"),
        on_change=_seek,
        args=(now,),
    )


def _inside(of: Class, student: str, said: Texts) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="joined"):
        line = escape(said("joined", name="\ue000", student="\ue001"))
        for place, name in (("\ue000", of.name), ("\ue001", student)):
            line = line.replace(place, f"<strong>{escape(name)}</strong>")
        markup.draw(f"<p>{line}</p>", said)
        with folding(said("leave"), icon=":material/logout:", key="leave", kind="tertiary") as opened:
            if opened:
                join_form.offer_way_out(said, code=of.code)


def _panel(now: Visit, entrance: Entrance, said: Texts) -> None:
    """The class's name and the form, or why there is none."""
    if now.wrong == now.code:
        _said("unsure small", said("code-unknown"), said("code-without"), said)
        return
    try:
        of = entrance.codes.find(visitor(), now.code)
    except Unavailable:
        _said("unsure small", said("join-unavailable"), said("code-without"), said)
        return
    except TooSoon as early:
        _said("unsure small", said("code-wait", count=early.seconds), said("code-without"), said)
        return
    if of is None:
        now.wrong = now.code
        _said("unsure small", said("code-unknown"), said("code-without"), said)
    elif not of.open:
        _said("unsure small", said("code-closed", name=of.name), said("code-without"), said)
    else:
        _form(now, of, said)


def _form(now: Visit, of: Class, said: Texts) -> None:
    sentences = [] if now.member.of is None else [said("join-instead", name=now.member.of.name)]
    sentences.append(said("join-stored", days=said("days", count=of.retention)))
    if now.last is not None and now.last.feedback is not None:
        sentences.append(said("join-again"))
    told = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    markup.draw(f"<h2>{escape(said('join-title', name=of.name))}</h2>{told}", said)
    unstored = not (preferences.stored() and now.member.stored)
    join_form.ask(of.code, f"{said('animal-otter')} 7", LONGEST_NAME, said, unstored=unstored)


def _said(kind: str, title: str, text: str, said: Texts) -> None:
    markup.draw(markup.note(kind, title, [text]), said)


def _seek(now: Visit) -> None:
    """The student has typed a code."""
    code = st.session_state["class-code"].strip()
    if code:
        now.code = st.query_params[PARAMETER] = code
        now.spent.discard(code)
    st.session_state["class-code"] = ""


def _told(now: Visit) -> bool:
    """Whether the note says all that there is to say: of the class with this code, or that none can be looked up."""
    if now.member.note == "class-unavailable":
        return True
    return bool(now.member.code) and plain_code(now.code) == now.member.code


def _without(now: Visit) -> None:
    now.spent.add(now.code)
    now.code = now.wrong = ""
    if PARAMETER in st.query_params:
        del st.query_params[PARAMETER]


def _store(now: Visit, store: Store, key: str) -> None:
    """The student's word on storing, from now on. Where it cannot be kept, the switch goes back; the page says what holds."""
    student, wanted = now.member.student, not st.session_state[key]
    if student is None:
        return
    if store.people.store_programs(student.id, wanted):
        preferences.choose_stored(wanted)
    else:
        st.session_state[key] = wanted
