"""The instructor's page: a class, what goes on in it now, its settings, and how sure Surefix is.

What the instructor decides is stored (:class:`tutor_app.classroom.policy.Policy`) and holds for students from their next check.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup, queue, records, review
from tutor_app.pages.classes import (
    address,
    assignments,
    chooser,
    example,
    managing,
    now,
    projector,
    promise,
    settings,
    sure,
    wall,
)
from tutor_app.pages.classes.here import Here
from tutor_app.pages.readers import Readers
from tutor_app.settings import Settings
from validators.promise.calibration import Calibration
from validators.promise.class_ladder import climb

if TYPE_CHECKING:
    from tutor_app.openid.lti.roster import Rosters

VIEWS = ("now", "queue", "assignments", "settings", "sure", "export")
"""The tabs, the first screen first; only the one that is open is drawn."""


def introduce(texts: Texts) -> None:
    """Draw what everybody may see: what the page is for. What is shown to a whole class stands alone."""
    if projector.shown():
        return
    said = Texts("classes", texts.lang)
    st.title(said("title"), anchor=False)
    st.markdown(said("lead"))


def render(
    calibration: Calibration,
    store: Store,
    texts: Texts,
    options: Settings,
    models: sure.Models | None = None,
    admitted: Callable[[], bool] = lambda: True,
    *,
    without: bool = True,
    rosters: Rosters | None = None,
) -> None:
    """Draw the rest, for those who may see it (:mod:`tutor_app.pages.access`), as long as they are ``admitted``.

    ``models`` are the engines with a language model, each with its calibration. ``without`` says whether programs without a class
    are theirs to see. ``rosters`` are the lists of learning platforms, where there are any.
    """
    said = Texts("classes", texts.lang)
    here = Here(chosen=chooser.chosen(store), store=store, texts=texts, said=said, admitted=admitted, without=without)
    if _alone(here, options):
        return
    review.note(store, texts)
    missing = chooser.missing(here)
    if missing and store.outage:
        return
    chooser.draw(here, partial(_class, here, options))
    if missing or _waits(here):
        return
    own = store.grading.grades(calibration.name, here.class_id)
    held = climb(calibration, own, store.decisions.policy(here.class_id).precision)
    if held.drifted:
        promise.alarm(calibration, own, held, texts)
    views: dict[str, Callable[[], None]] = {
        "now": lambda: now.draw(here, held.points, partial(_open, "queue", here.said)),
        "queue": lambda: queue.draw(here, calibration),
        "assignments": lambda: assignments.draw(here, options, rosters),
        "settings": lambda: settings.draw(here, held.points.repair, Readers.of(options)),
        "sure": lambda: sure.draw(here, calibration, own, held, options, models or {}),
        "export": lambda: records.draw(here),
    }
    names = [here.said(f"view-{name}") for name in VIEWS]
    for tab, name in zip(st.tabs(names, key=_key(here.said), on_change="rerun"), VIEWS, strict=True):
        if tab.open:
            with tab:
                views[name]()


def _alone(here: Here, options: Settings) -> bool:
    """Whether something for the whole class is shown, and nothing else."""
    shown = projector.shown()
    if here.chosen is None and not here.without:
        return False
    if shown == projector.WALL and here.chosen is not None:
        wall.draw(here, here.chosen, address.of_class(here.chosen.code, st.context.url or "", options))
    elif shown and shown != projector.WALL:
        example.draw(here, shown, projector.attempt())
    else:
        return False
    return True


def _waits(here: Here) -> bool:
    """Whether a class must be chosen first: what was done without one is for administrators."""
    if here.chosen is not None or here.without:
        return False
    markup.draw(markup.note("waiting", Texts("people", here.texts.lang)("class-first")), here.texts)
    return True


def _class(here: Here, options: Settings) -> None:
    """How students join, and what is to be said of the class itself; folded, as a lesson is about other things."""
    if here.chosen is None:
        return
    with st.popover(here.said("class-join"), key="class-join", icon=":material/group_add:"):
        wall.beside(here, here.chosen, address.of_class(here.chosen.code, st.context.url or "", options))
    with st.popover(here.said("class-manage"), key="class-manage", icon=":material/edit:"):
        managing.draw(here, here.chosen)


def _key(said: Texts) -> str:
    """Of the tabs, which are known by their names: other words, other tabs."""
    return f"views-{said.lang}"


def _open(name: str, said: Texts) -> None:
    st.session_state[_key(said)] = said(f"view-{name}")
