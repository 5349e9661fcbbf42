"""The settings of a class. Each holds as soon as it is changed (:mod:`tutor_app.pages.classes.deciding`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from tutor_app.classroom.store import Pace, Policy
from tutor_app.domain import LEVELS
from tutor_app.explain.listing import families
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages import curve, markup
from tutor_app.pages.attempts import level
from tutor_app.pages.classes import deciding, naming, onlooker, program_keys, wording
from tutor_app.pages.classes.here import Here
from tutor_app.pages.readers import Readers
from tutor_app.source.versions import KNOWN, SERVER
from validators.promise import remarks
from validators.promise.gate import Band, OperatingPoint

WAITS = (5, 3600)
"""Seconds: the shortest and the longest wait between two steps."""
USUAL = Band(low=0.5, high=1.0)
"""The doubt that waits where a teacher switches this on: what is more likely right than wrong."""


def draw(here: Here, point: OperatingPoint, readers: Readers) -> None:
    """All of them; ``point`` is what the class's promise came to for explanations, ``readers`` are the engines to choose from."""
    saved = here.store.decisions.policy(here.class_id)
    deciding.saved(here)
    left, right = st.columns(2, gap="large")
    with left:
        _sureness(here, saved, point)
        _help(here, saved)
    with right:
        _ways(here, saved)
        _words(here, saved)
        _engine(here, saved, readers)
    for quota in here.store.quotas.all:
        st.caption(here.said(f"quota-{quota.name}", count=quota.size))
    st.link_button(here.said("see-as-student"), onlooker.address(here.chosen), icon=":material/visibility:")
    st.caption(here.said("see-as-student-help"))
    if here.chosen is not None:
        program_keys.draw(here, here.chosen)
    deciding.log(here)


def _sureness(here: Here, saved: Policy, point: OperatingPoint) -> None:
    said = here.said
    names = {share: said(f"preset-{name}") for share, name in wording.PRESETS.items()}
    _set("preset", saved.precision if saved.precision in names else None)
    st.segmented_control(
        said("preset"), list(names), format_func=names.__getitem__, key="preset", **_saving(here, "preset", "precision")
    )
    if point.precision is None or point.coverage is None:
        st.caption(said("preset-unreachable", target=f"{saved.precision * 100:g}"))
    elif not saved.precision:
        low, high = ((share or 0.0) * 100 for share in (point.precision_low, point.precision_high))
        measured = {"precision": f"{point.precision * 100:.0f}", "low": f"{low:.0f}", "high": f"{high:.0f}"}
        st.caption(here.texts("promise-everything", count=point.graded, **measured))
    else:
        numbers = {"target": f"{saved.precision * 100:g}", "shown": f"{point.coverage * 100:.0f}"}
        st.caption(said("preset-means", **numbers))
    with st.expander(said("precise"), key="precise-more"):
        positions = sorted({*curve.POSITIONS, saved.precision}, reverse=True)
        _set("precise", saved.precision)
        st.select_slider(
            here.texts("knob"),
            positions,
            format_func=lambda share: wording.sureness(share, here.texts, said),
            key="precise",
            **_saving(here, "precise", "precision"),
        )


def _help(here: Here, saved: Policy) -> None:
    said, texts = here.said, here.texts
    _toggle(here, "helping", saved.helping, "helping-help")
    if not saved.helping:
        markup.draw(markup.note("unsure small", said("helping-off")), texts)
    if here.chosen is not None:
        st.caption(said("helping-only-here"))
    _approval(here, saved.approval)
    steps = {depth.value: level(depth, texts) for depth in LEVELS}
    _set("deepest", saved.deepest)
    st.segmented_control(
        texts("deepest"), list(steps), format_func=steps.__getitem__, key="deepest", **_saving(here, "deepest", "deepest")
    )


def _approval(here: Here, saved: Band | None) -> None:
    """Whether doubtful feedback waits for the teacher, and how doubtful it may be."""
    _toggle(here, "approval", saved is not None, "approval-help", lambda on: USUAL if on else None)
    if saved is not None:
        _set("approval-band", (round(saved.low * 100), round(saved.high * 100)))
        st.slider(
            here.said("approval-band"),
            0,
            100,
            step=5,
            format="%d%%",
            key="approval-band",
            **_saving(here, "approval-band", "approval", lambda ends: Band(low=ends[0] / 100, high=ends[1] / 100)),
        )


def _ways(here: Here, saved: Policy) -> None:
    texts = here.texts
    paces = {pace: texts(f"pace-{pace.value}") for pace in Pace}
    _set("pace", saved.pace)
    st.segmented_control(texts("pace"), list(paces), format_func=paces.__getitem__, key="pace", **_saving(here, "pace", "pace"))
    if saved.pace is Pace.WAIT:
        _set("pace-seconds", saved.wait)
        lowest, highest = WAITS
        st.number_input(
            texts("pace-seconds"), lowest, highest, step=10, key="pace-seconds", **_saving(here, "pace-seconds", "wait")
        )
    _toggle(here, "attempt-first", saved.attempt_first, "attempt-first-help")
    kinds = {kind.id: naming.mistake(kind.id, here.said) for family in families(texts.lang) for kind in family.kinds}
    kinds |= {name: naming.mistake(name, here.said) for name in saved.left_out}
    _set("left-out", list(saved.left_out))
    st.multiselect(
        here.said("setting-left-out"),
        list(kinds),
        format_func=kinds.__getitem__,
        placeholder=here.said("left-out-none"),
        key="left-out",
        help=here.said("left-out-help"),
        **_saving(here, "left-out", "left_out", lambda names: tuple(sorted(names))),
    )


def _words(here: Here, saved: Policy) -> None:
    texts = here.texts
    pythons = {"": texts("class-python-own", version=str(SERVER))}
    pythons |= {str(version): texts("class-python-version", version=str(version)) for version in reversed(KNOWN)}
    _set("class-python", saved.python or "")
    st.selectbox(
        texts("class-python"),
        list(pythons),
        format_func=pythons.__getitem__,
        key="class-python",
        **_saving(here, "class-python", "python", lambda version: version or None),
    )
    spoken = {"": here.said("language-browsers")} | {code: Texts("pages", code)("language-name") for code in known_languages()}
    _set("class-language", saved.language or "")
    st.selectbox(
        here.said("setting-language"),
        list(spoken),
        format_func=spoken.__getitem__,
        key="class-language",
        help=here.said("language-help"),
        **_saving(here, "class-language", "language", lambda code: code or None),
    )
    _toggle(here, "questions", saved.questions, "questions-help")
    _toggle(here, "remarks", saved.remarks, "remarks-help")
    least: Sequence[float] = list(remarks.bounds(remarks.counted_kinds()).values())
    st.caption(texts("switch-remarks-kinds", count=sum(bound >= saved.precision for bound in least), all=len(least)))


def _engine(here: Here, saved: Policy, readers: Readers) -> None:
    """What finds the fix, where there is a choice; what the class chose stands there also where it is not offered any more."""
    if len(readers.by_engine) == 1 and saved.engine is None:
        return
    names = {"": wording.engine(None, here.said)}
    names |= {name: wording.engine(name, here.said, reader) for name, reader in readers.by_engine.items()}
    if saved.engine is not None and saved.engine not in names:
        names[saved.engine] = here.said("engine-gone", name=wording.engine(saved.engine, here.said))
    _set("class-engine", saved.engine or "")
    st.selectbox(
        here.said("setting-engine"),
        list(names),
        format_func=names.__getitem__,
        key="class-engine",
        help=here.said("engine-help"),
        **_saving(here, "class-engine", "engine", lambda name: name or None),
    )


def _same(value: Any) -> Any:
    return value


def _toggle(here: Here, key: str, value: bool, more: str, meant: Callable[[Any], Any] = _same) -> None:
    """A switch for the field that is called as its ``key``; ``more`` is the name of what is said about it."""
    _set(key, value)
    said, saving = here.said, _saving(here, key, key.replace("-", "_"), meant)
    st.toggle(said(f"setting-{key}"), key=key, help=said(more), width="stretch", **saving)


def _set(key: str, value: Any) -> None:
    """Have a widget show what is saved, whoever saved it, and in whichever window."""
    st.session_state[key] = value


def _saving(here: Here, key: str, field: str, meant: Callable[[Any], Any] = _same) -> dict[str, Any]:
    """What a widget needs to save its value as a ``field`` of the policy; a choice that was taken back changes nothing."""
    return {"on_change": _save, "args": (here, key, field, meant)}


def _save(here: Here, key: str, field: str, meant: Callable[[Any], Any]) -> None:
    value = st.session_state[key]
    if value is not None and here.admitted():
        deciding.decide(here, **{field: meant(value)})
