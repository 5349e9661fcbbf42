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
from tutor_app.classroom.lesson import Common, Lesson, Seat
from tutor_app.classroom.stuck import Check, Stuck
from tutor_app.explain.prose import prose
from tutor_app.pages import damage, evidence, markup
from tutor_app.pages.classes import naming, projector
from tutor_app.pages.classes.here import Here
from tutor_app.pages.watching import watch
from validators.promise.gate import OperatingPoints

PACE = EVERY + 0.5
"""Seconds between two drawings, so that each has something new to say."""
_COMMON = 5  # mistakes that are listed
_LOOKED = "looked-at"


def draw(here: Here, points: OperatingPoints, to_questions: Callable[[], None]) -> None:
    """The screen, and below it the program of a student whom the teacher looks at; ``to_questions`` opens them."""
    watch(lambda: not here.admitted(), partial(_screen, here, to_questions), every=PACE)
    _looked_at(here, points)


def _screen(here: Here, to_questions: Callable[[], None]) -> None:
    now = datetime.now().astimezone()
    lesson = here.store.glances.today(here.class_id, now)
    names = _names(lesson, here)
    _glance(lesson, now, here)
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
    left, right = st.columns([11, 9], gap="large")
    with left:
        _stuck(lesson, names, now, here)
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


def _stuck(lesson: Lesson, names: dict[str, str], now: datetime, here: Here) -> None:
    st.subheader(here.said("stuck-title"), anchor=False)
    found = [(seat, seat.stuck) for seat in lesson.seats]
    if not any(stuck for _, stuck in found):
        st.caption(here.said("stuck-nobody"))
    for seat, stuck in found:
        if stuck is not None:
            _stuck_seat(seat, stuck, names[_key(seat)], now, here)


def _stuck_seat(seat: Seat, stuck: Stuck, name: str, now: datetime, here: Here) -> None:
    """Who, since when and with what, and the way to the program."""
    since = here.said("stuck-since", attempts=stuck.attempts, minutes=_minutes(stuck.since, now))
    with st.container(horizontal=True, vertical_alignment="center", key=f"stuck-{_key(seat)}"):
        mistake = prose(naming.mistake(stuck.mistake, here.said))
        markup.draw(f"<p class='seat'><strong>{escape(name)}</strong>: {mistake}<br>{escape(since)}</p>", here.texts)
        label = here.said("stuck-look", name=name)
        number = next(check.attempt for check in seat.checks if check.nature is not None)
        icon, key = ":material/visibility:", f"look-{_key(seat)}"
        clicked = st.button(markup.label(label), key=key, icon=icon, on_click=_look, args=(number, name))
    if clicked:  # what is looked at stands below this part of the page
        st.rerun()


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


def _look(attempt: int, name: str) -> None:
    st.session_state[_LOOKED] = (attempt, name)


def _looked_at(here: Here, points: OperatingPoints) -> None:
    """The program of one who is stuck, as it stood when the teacher asked for it."""
    number, name = st.session_state.get(_LOOKED, (0, ""))
    attempt = here.store.attempts.attempt(number, here.class_id) if number else None
    damage.note([number] if number and here.store.attempts.damaged(number, here.class_id) else [], here.texts)
    if attempt is None or attempt.feedback.verdict is None:
        return
    with st.container(border=True, key="looked"):
        st.subheader(markup.label(name), anchor=False)
        evidence.draw(attempt, attempt.feedback.verdict, here.texts, points)
        st.button(here.said("look-close"), key="look-close", icon=":material/close:", on_click=_look_away)


def _look_away() -> None:
    st.session_state.pop(_LOOKED, None)
