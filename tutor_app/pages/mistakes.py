"""What the class gets wrong: each kind of mistake over time, as a chart and as a table, and which come back in the same visit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import streamlit as st
from babel.dates import format_skeleton

from tutor_app.classroom.stored import Attempt
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.attempts import explained, kinds, percent

if TYPE_CHECKING:
    import altair as alt

_COLOURS = ("#2a7fd0", "#c8641b", "#1f9a74", "#b8559c", "#a88a00", "#7b8798")
"""Told apart by those who do not tell red from green; the last is for all other mistakes."""
_NAMED = len(_COLOURS) - 1
_HOUR, _DAY, _WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
_SLOTS = 14  # bars in the chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How often each kind was seen in each slot of time; ``kinds`` by their sum, the rarer ones together at the end."""

    slots: tuple[str, ...]
    kinds: tuple[str, ...]
    counts: Counter[tuple[str, str]]
    """By slot and kind."""

    @property
    def totals(self) -> dict[str, int]:
        """The sum of each kind."""
        return {kind: sum(self.counts[slot, kind] for slot in self.slots) for kind in self.kinds}


def draw(broken: Sequence[Attempt], texts: Texts) -> None:
    """Chart and tables about ``broken`` (newest first)."""
    if not broken:
        markup.draw(markup.note("waiting", texts("tab-mistakes"), [texts("mistakes-none")]), texts)
        return
    over_time = trend(broken, texts)
    st.subheader(texts("trend-title"), anchor=False)
    st.altair_chart(chart(over_time, texts), width="stretch", key="trend")
    markup.draw(markup.legend(zip(over_time.kinds, _COLOURS, strict=False)), texts)
    with st.expander(texts("curve-table"), key="trend-table"):
        st.table(as_table(over_time, texts), border="horizontal", hide_index=True)
    st.subheader(texts("mistakes-lead"), anchor=False)
    st.table(most_common(broken, texts), border="horizontal", hide_index=True)


def trend(broken: Sequence[Attempt], texts: Texts) -> Trend:
    """Counts per hour where that takes no more bars than there are, else per day, else per week and without what is older."""
    times = [attempt.at.astimezone() for attempt in broken]
    newest, span = max(times), max(times) - min(times)
    step = next((step for step in (_HOUR, _DAY) if span <= (_SLOTS - 1) * step), _WEEK)
    slots = tuple(_slot(newest - back * step, step, texts.lang) for back in range(_SLOTS - 1, -1, -1))
    counts = Counter(
        (_slot(time, step, texts.lang), kind)
        for attempt, time in zip(broken, times, strict=True)
        for kind in kinds(attempt, texts)
    )
    totals: Counter[str] = Counter()
    for (slot, kind), count in counts.items():
        if slot in slots:
            totals[kind] += count
    named = [kind for kind, _ in totals.most_common(_NAMED)]
    other = texts("trend-other")
    joined: Counter[tuple[str, str]] = Counter()
    for (slot, kind), count in counts.items():
        joined[slot, kind if kind in named else other] += count
    return Trend(slots=slots, kinds=(*named, *([other] if len(totals) > _NAMED else [])), counts=joined)


def chart(over_time: Trend, texts: Texts) -> alt.Chart:
    """Bars, one for each slot, made of the kinds."""
    import altair as alt  # takes longer than the rest of the pages, and most of them have no chart

    rows = [
        {"when": slot, "kind": kind, "count": over_time.counts[slot, kind], "order": place}
        for slot in over_time.slots
        for place, kind in enumerate(over_time.kinds)
    ]
    scale = alt.Scale(domain=list(over_time.kinds), range=list(_COLOURS[: len(over_time.kinds)]))
    most = max(sum(over_time.counts[slot, kind] for kind in over_time.kinds) for slot in over_time.slots)
    drawn: alt.Chart = (
        alt.Chart(alt.InlineData(values=rows))
        .mark_bar(cornerRadius=2)
        .encode(
            x=alt.X("when:O", title=None, sort=None, axis=alt.Axis(labelAngle=0, labelOverlap=True)),
            y=alt.Y(
                "count:Q",
                title=texts("column-count"),
                axis=alt.Axis(format="d", tickMinStep=1, tickCount=min(most, 6)),
            ),
            color=alt.Color("kind:N", scale=scale, legend=None),
            order=alt.Order("order:Q"),
            tooltip=[
                alt.Tooltip("when:O", title=texts("column-when")),
                alt.Tooltip("kind:N", title=texts("column-mistake")),
                alt.Tooltip("count:Q", title=texts("column-count")),
            ],
        )
        .properties(height=240, description=description(over_time, texts))
    )
    return drawn


def description(over_time: Trend, texts: Texts) -> str:
    """The chart in a sentence."""
    kind, count = max(over_time.totals.items(), key=lambda item: item[1])
    return texts("trend-label", start=over_time.slots[0], end=over_time.slots[-1], kind=kind, times=count)


def as_table(over_time: Trend, texts: Texts) -> list[dict[str, str | int]]:
    """What the chart shows, the newest first, without the empty slots."""
    return [
        {texts("column-when"): slot, texts("column-mistake"): kind, texts("column-count"): over_time.counts[slot, kind]}
        for slot in reversed(over_time.slots)
        for kind in over_time.kinds
        if over_time.counts[slot, kind]
    ]


def most_common(broken: Sequence[Attempt], texts: Texts) -> list[dict[str, str | int]]:
    """Each kind with how often it was seen, in how many visits, in how many of them more than once, and how often explained."""
    named = [(kind, attempt) for attempt in broken for kind in kinds(attempt, texts)]
    times = Counter(kind for kind, _ in named)
    shown = Counter(kind for kind, attempt in named if kind in explained(attempt, texts))
    in_visits = Counter((kind, attempt.visit) for kind, attempt in named)
    visits = Counter(kind for kind, _ in in_visits)
    repeated = Counter(kind for (kind, _), count in in_visits.items() if count > 1)
    return [
        {
            texts("column-mistake"): kind,
            texts("column-share-shown"): percent(shown[kind] / count),
            texts("column-count"): count,
            texts("tab-students"): visits[kind],
            texts("column-again"): repeated[kind],
        }
        for kind, count in times.most_common()
    ]


def _slot(time: datetime, step: timedelta, lang: str) -> str:
    """The name of the slot that ``time`` is in: an hour, a day, or the Monday of a week."""
    if step == _HOUR:
        return f"{time:%H}:00"
    first = time if step == _DAY else time - timedelta(days=time.weekday())
    return str(format_skeleton("MMMd", first, locale=lang))
