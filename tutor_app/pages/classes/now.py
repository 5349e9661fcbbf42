"""The first screen: who is at work, who is stuck, which mistakes are common, who waits for an answer; it keeps itself up to date.

Only this part of the page is drawn again, and the database is asked once for all who look (:mod:`tutor_app.classroom.glances`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape

import streamlit as st

from tutor_app.classroom.glances import EVERY
from tutor_app.classroom.lesson import Common, HelpOff, Lesson, Seat
from tutor_app.classroom.stuck import Check
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import damage, evidence, markup
from tutor_app.pages.attempts import moment
from tutor_app.pages.classes import naming, projector
from tutor_app.pages.classes.here import Here
from tutor_app.pages.watching import watch
from validators.promise.gate import OperatingPoints

PACE = EVERY + 0.5
"""Seconds between two drawings, so that each has something new to say."""
_COMMON = 5  # mistakes that are listed
_LOOKED = "looked-at"
"""In the session: the key of the seat whose program is shown."""


def draw(here: Here, points: OperatingPoints, to_questions: Callable[[], None]) -> None:
    """The screen; ``to_questions`` opens the questions."""
    watch(lambda: not here.admitted(), partial(_screen, here, points, to_questions), every=PACE)


def _screen(here: Here, points: OperatingPoints, to_questions: Callable[[], None]) -> None:
    now = datetime.now().astimezone()
    lesson = here.store.glances.today(here.class_id, now)
    names = _names(lesson, here)
    _glance(lesson, now, here)
    _help(lesson.help_off, here)
    if lesson.waiting:
        label = here.said("to-questions", count=lesson.waiting)
        if st.button(label, key="to-questions", type="primary", icon=":material/forum:", on_click=to_questions):
            st.rerun()
    if not any(seat.checks for seat in lesson.seats):
        joined = bool(lesson.seats) or here.chosen is None
        title, more = ("now-nobody", "now-nobody-text") if joined else ("now-empty", "now-empty-text")
        markup.draw(markup.note("waiting", here.said(title), [here.said(more)]), here.texts)
        damage.note(lesson.damaged, here.texts)
        return
    looked = _looked_at(lesson)
    if looked is None:
        left, right = st.columns([11, 9], gap="large")
    else:  # a program needs the room
        left, right = st.container(), st.container()
    with left:
        _stuck(lesson, names, now, here, points, looked)
    with right:
        _common(lesson, here)
    _at_work(lesson, names, now, here)
    damage.note(lesson.damaged, here.texts)
    st.caption(here.said("now-fresh", time=f"{now:%H:%M:%S}"))


def _names(lesson: Lesson, here: Here) -> dict[str, str]:
    """What each seat is called, by :func:`_key`; visits without a student are numbered in the order of their first check."""
    visits = sorted((seat for seat in lesson.seats if seat.student is None), key=lambda seat: seat.checks[-1].attempt)
    named = {_key(seat): here.said("visit-number", number=number) for number, seat in enumerate(visits, start=1)}
    return named | {_key(seat): naming.called(seat.student, here.said) for seat in lesson.seats if seat.student is not None}


def _key(seat: Seat) -> str:
    return seat.visit if seat.student is None else f"student-{seat.student.id}"


def _glance(lesson: Lesson, now: datetime, here: Here) -> None:
    """Three numbers, for a look from afar."""
    numbers = {
        "glance-working": sum(seat.working(now) for seat in lesson.seats),
        "glance-stuck": sum(seat.stuck is not None for seat in lesson.seats),
        "glance-waiting": lesson.waiting,
    }
    items = "".join(
        f"<li class='{name}{' some' if count else ''}'><strong>{count}</strong> {escape(here.said(name, count=count))}</li>"
        for name, count in numbers.items()
    )
    markup.draw(f"<ul class='glance'>{items}</ul>", here.texts)


def _help(off: HelpOff | None, here: Here) -> None:
    """That a test is on: nobody is helped, and who is stuck is not stuck for want of asking."""
    if off is None:
        return
    if off.title:
        said = Texts("assignments", here.texts.lang)
        title = said("withheld", title=off.title)
        until = off.until
        told = here.said("help-off-open") if until is None else here.said("help-off-until", time=moment(until, here.texts.lang))
    else:
        title, told = here.said("helping-off"), here.said("help-off-where")
    markup.draw(markup.note("unsure small", title, [told]), here.texts)


def _stuck(
    lesson: Lesson, names: dict[str, str], now: datetime, here: Here, points: OperatingPoints, looked: Seat | None
) -> None:
    """Who is stuck; with the program of the one whom the teacher looks at, who stays until the teacher closes it."""
    st.subheader(here.said("stuck-title"), anchor=False)
    listed = [seat for seat in lesson.seats if seat.stuck is not None or seat is looked]
    if not any(seat.stuck for seat in listed):
        st.caption(here.said("stuck-nobody"))
    for seat in listed:
        _seat(seat, names[_key(seat)], now, here, looking=seat is looked)
        if seat is looked:
            _program(seat, now, here, points)


def _seat(seat: Seat, name: str, now: datetime, here: Here, *, looking: bool) -> None:
    """Who, since when and with what, and the way to the program, or back from it."""
    if seat.stuck is None:
        mistake, since = prose(_state(seat.checks[0], here)), ""
    else:
        mistake = prose(naming.mistake(seat.stuck.mistake, here.said))
        since = here.said("stuck-since", attempts=seat.stuck.attempts, minutes=_minutes(seat.stuck.since, now))
    with st.container(horizontal=True, vertical_alignment="center", key=f"stuck-{_key(seat)}"):
        markup.draw(f"<p class='seat'><strong>{escape(name)}</strong>: {mistake}<br>{escape(since)}</p>", here.texts)
        label = here.said("look-close") if looking else markup.label(here.said("stuck-look", name=name))
        icon = ":material/close:" if looking else ":material/visibility:"
        wanted = "" if looking else _key(seat)
        st.button(label, key=f"look-{_key(seat)}", icon=icon, on_click=_look, args=(wanted,))


def _common(lesson: Lesson, here: Here) -> None:
    st.subheader(here.said("common-title"), anchor=False)
    if not lesson.mistakes:
        st.caption(here.said("common-none"))
    for place, common in enumerate(lesson.mistakes[:_COMMON], start=1):
        _common_mistake(place, common, here)


def _common_mistake(place: int, common: Common, here: Here) -> None:
    name = naming.mistake(common.mistake, here.said)
    who = here.said("common-students" if here.chosen else "common-visits", count=common.students)
    with st.container(horizontal=True, vertical_alignment="center", key=f"common-{place}"):
        often = here.said("common-attempts", count=common.attempts)
        said = f"<p class='seat'><strong>{prose(name)}</strong><br>{escape(who)}, {escape(often)}</p>"
        markup.draw(said, here.texts)
        clicked = st.button(
            here.said("common-show", number=place),
            key=f"show-{place}",
            icon=":material/cast:",
            on_click=projector.show,
            args=(common.mistake, common.example),
        )
    if clicked:
        st.rerun()


def _at_work(lesson: Lesson, names: dict[str, str], now: datetime, here: Here) -> None:
    said = here.said
    working = [seat for seat in lesson.seats if seat.working(now)]
    st.subheader(said("working-title"), anchor=False)
    head = "".join(f"<th scope='col'>{escape(said(name))}</th>" for name in ("column-who", "column-last", "column-state"))
    rows = "".join(_row(seat, names[_key(seat)], now, here) for seat in working)
    others = [seat for seat in lesson.seats if seat not in working]
    unstored = [seat for seat in others if seat.student is not None and not seat.student.stored]
    lists = {"working-others": [seat for seat in others if seat not in unstored], "working-unstored": unstored}
    table = f"<table class='numbers'><tr>{head}</tr>{rows}</table>" if working else f"<p>{escape(said('working-nobody'))}</p>"
    more = "".join(
        f"<p class='others'>{escape(said(name, count=len(seats)))} {escape(', '.join(names[_key(seat)] for seat in seats))}</p>"
        for name, seats in lists.items()
        if seats
    )
    opening = f"<div class='seats surefix-scroll' role='region' tabindex='0' aria-label='{escape(said('working-title'))}'>"
    markup.draw(f"{opening}{table}</div>{more}", here.texts)


def _row(seat: Seat, name: str, now: datetime, here: Here) -> str:
    last = seat.checks[0]
    ago, state = here.said("minutes-ago", count=_minutes(last.at, now)), _state(last, here)
    return f"<tr><th scope='row'>{escape(name)}</th><td>{escape(ago)}</td><td>{prose(state)}</td></tr>"


def _state(check: Check, here: Here) -> str:
    """What the newest check came to, in words."""
    if check.nature is None:
        return here.said("state-checking")
    if check.broken:
        return ", ".join(naming.mistake(name, here.said) for name in check.mistakes or ("",))
    return here.said("state-right" if check.nature.value == "valid" else "state-other")


def _minutes(since: datetime, now: datetime) -> int:
    return max(int((now - since).total_seconds() // 60), 0)


def _look(seat: str) -> None:
    """Look at the program of this one from now on, whichever it is then; empty: at nobody's."""
    st.session_state[_LOOKED] = seat


def _looked_at(lesson: Lesson) -> Seat | None:
    """Whose program the teacher looks at, as long as there is one."""
    wanted = st.session_state.get(_LOOKED, "")
    return next((seat for seat in lesson.seats if seat.checks and _key(seat) == wanted), None)


def _program(seat: Seat, now: datetime, here: Here, points: OperatingPoints) -> None:
    """The newest program that was checked, right below the name; the next one takes its place by itself."""
    check = next((check for check in seat.checks if check.nature is not None), None)
    if check is None:
        st.caption(here.said("state-checking"))
        return
    found = here.store.attempts.attempt(check.attempt, here.class_id)
    if found is None:
        damaged = here.store.attempts.damaged(check.attempt, here.class_id)
        damage.note([check.attempt] if damaged else [], here.texts)
        return
    with st.container(border=True, key="looked"):
        st.caption(f"{here.said('column-last')}: {here.said('minutes-ago', count=_minutes(check.at, now))}")
        if found.feedback.verdict is None:
            st.code(found.program, language="python", line_numbers=True)
        else:
            evidence.draw(found, found.feedback.verdict, here.texts, points)
