"""The picture of a setting: of 100 programs that Python refuses, how many get which help, and how often each level is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor_app.domain import Depth
from tutor_app.explain.localisation import Texts
from tutor_app.pages.attempts import level
from validators.promise.gate import OperatingPoint, OperatingPoints

if TYPE_CHECKING:
    import altair as alt

_COLOURS = {
    Depth.REPAIR: "#1b5fa8",
    Depth.EXPLANATION: "#2a7fd0",
    Depth.KIND: "#6aaee8",
    Depth.PLACE: "#b5d5f3",
    Depth.NONE: "#d5dae1",
}
_DARK = frozenset({Depth.REPAIR, Depth.EXPLANATION})
"""Levels on whose colour a number is written in white."""
_ROOM = 4  # of 100: where a number still fits into its part of the bar


def shares(points: OperatingPoints) -> dict[Depth, float]:
    """The share of programs that get help to just this depth, deepest first; they add up to 1."""
    found, reached = {}, 0.0
    for depth, point in zip(sorted(Depth, reverse=True), (*_deepest_first(points), None), strict=True):
        within = 1.0 if point is None else max(point.coverage or 0.0, reached)
        found[depth], reached = within - reached, within
    return found


def chart(chosen: OperatingPoints, saved: OperatingPoints, texts: Texts) -> alt.LayerChart:
    """A bar for the choice, and one for what the class has now where that is another."""
    import altair as alt  # takes longer than the rest of the pages, and most of them have no chart

    bars = {texts("curve-chosen"): chosen}
    if saved.target != chosen.target:
        bars[texts("curve-saved")] = saved
    rows: list[dict[str, str | float | bool]] = []
    for bar, points in bars.items():
        start = 0.0
        for depth, share in shares(points).items():
            middle, start = start + share * 50, start + share * 100
            rows.append(
                {
                    "bar": bar,
                    "level": level(depth, texts),
                    "programs": share * 100,
                    "middle": middle,
                    "order": -depth.value,
                    "said": f"{share * 100:.0f}" if share * 100 >= _ROOM else "",
                    "dark": depth in _DARK,
                }
            )
    names = [level(depth, texts) for depth in _COLOURS]
    scale = alt.Scale(domain=names, range=list(_COLOURS.values()))
    base = alt.Chart(alt.InlineData(values=rows)).encode(y=alt.Y("bar:N", title=None, sort=list(bars)))
    drawn = base.mark_bar(height=34).encode(
        x=alt.X("programs:Q", title=texts("ladder-programs"), stack="zero", scale=alt.Scale(domain=[0, 100])),
        color=alt.Color("level:N", title=None, scale=scale, sort=names, legend=None),
        order=alt.Order("order:Q"),
        tooltip=[alt.Tooltip("level:N", title=texts("ladder-level")), alt.Tooltip("programs:Q", format=".0f")],
    )
    said = base.mark_text(fontSize=13, fontWeight="bold").encode(
        x=alt.X("middle:Q"),
        text="said:N",
        color=alt.condition("datum.dark", alt.value("#ffffff"), alt.value("#16202c")),
    )
    picture: alt.LayerChart = alt.LayerChart(layer=[drawn, said]).properties(
        height=60 * len(bars) + 20, description=description(chosen, texts)
    )
    return picture


def legend(texts: Texts) -> list[tuple[str, str]]:
    """The name and the colour of each part of the bar, from left to right."""
    return [(level(depth, texts), colour) for depth, colour in _COLOURS.items()]


def description(points: OperatingPoints, texts: Texts) -> str:
    """The chart in a sentence."""
    named = {depth.word: f"{share * 100:.0f}" for depth, share in shares(points).items()}
    return texts("ladder-label", **named)


def as_table(points: OperatingPoints, texts: Texts) -> list[dict[str, str]]:
    """For each level, deepest first: how many programs get it, and how often it was right, with interval and grades."""
    rows = []
    for depth, point in zip(sorted(Depth, reverse=True), _deepest_first(points), strict=False):
        known = point.precision is not None
        rows.append(
            {
                texts("ladder-level"): level(depth, texts),
                texts("ladder-reached"): f"{(point.coverage or 0.0) * 100:.0f}",
                texts("ladder-right"): _percent(point.precision) if known else texts("ladder-closed"),
                texts("curve-interval"): f"{_percent(point.precision_low)} – {_percent(point.precision_high)}" if known else "",
                texts("ladder-graded"): f"{point.graded}" if known else "",
            }
        )
    return rows


def _deepest_first(points: OperatingPoints) -> tuple[OperatingPoint, ...]:
    return (points.repair, points.explanation, points.kind, points.place)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"
