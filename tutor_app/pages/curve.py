"""The knob's picture: precision against coverage as measured, the interval, the chosen point, and a table that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor_app.explain.localisation import Texts
from validators.promise.bounds import clopper_pearson
from validators.promise.curve import Curve
from validators.promise.gate import OperatingPoint
from validators.promise.refinement import Refined

if TYPE_CHECKING:
    import altair as alt

POSITIONS = (0.99, 0.98, 0.97, 0.95, 0.925, 0.9, 0.875, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.0)
"""Where the knob can stand, from "only the nearly certain" to "everything"."""
_BLUE, _ORANGE, _GREY, _GREEN = "#2a7fd0", "#c8641b", "#7b8798", "#1f9a74"
_ENOUGH = 5  # grades of the class's own from which their share is drawn
_TABLE_STEPS = 10
_Row = dict[str, float | str | None]


def chart(curve: Curve, refined: Refined, saved: OperatingPoint, texts: Texts) -> alt.LayerChart:
    """The measured curve with its band, the choice, what the class has now, and what the class's own grades say and changed."""
    import altair as alt  # takes longer than the rest of the pages, and most of them have no chart

    chosen = refined.point
    table: list[_Row] = [
        {"coverage": point.coverage, "precision": point.precision, "low": point.precision_low, "high": point.precision_high}
        for point in curve.points
    ]
    lowest = min([chosen.target or 1.0, *(point.precision for point in curve.points)])
    scale = alt.Scale(domain=[max(0.0, int(lowest * 10 - 0.5) / 10), 1], clamp=True)
    x = alt.X("coverage:Q", title=texts("curve-coverage"), axis=alt.Axis(format="%"), scale=alt.Scale(domain=[0, 1]))
    y = alt.Y("precision:Q", title=texts("curve-precision"), axis=alt.Axis(format="%"), scale=scale)
    base = alt.Chart(_values(table))
    band = base.mark_area(opacity=0.25, color=_BLUE).encode(
        x=x, y=alt.Y("low:Q", title=texts("curve-precision"), scale=scale), y2="high:Q"
    )
    line = base.mark_line(color=_BLUE, strokeWidth=2.5).encode(
        x=x, y=y, tooltip=[alt.Tooltip("coverage:Q", format=".0%"), alt.Tooltip("precision:Q", format=".1%")]
    )
    layers: list[alt.Chart] = [band, line]
    if chosen.target:
        promise: list[_Row] = [{"precision": chosen.target}]
        layers.append(alt.Chart(_values(promise)).mark_rule(color=_GREY, strokeDash=[6, 4]).encode(y=y))
    marks = [(chosen, texts("curve-chosen"), "diamond", _ORANGE)]
    if saved.threshold != chosen.threshold:
        marks.append((saved, texts("curve-saved"), "circle", _GREY))
    shipped = curve.operating_point(chosen.target)
    if shipped.threshold not in {chosen.threshold, saved.threshold}:
        marks.append((shipped, texts("curve-shipped"), "cross", _GREY))
    for point, label, shape, colour in marks:
        if point.coverage is not None:
            layers += _mark(point, label, shape, colour, x, y, texts, below=point is not chosen)
    layers += _own(refined, curve.confidence_level, x, y, scale, texts)
    picture: alt.LayerChart = alt.LayerChart(layer=layers).properties(height=320, description=description(chosen, texts))
    return picture


def description(chosen: OperatingPoint, texts: Texts) -> str:
    """The chart in a sentence."""
    if chosen.precision is None or chosen.coverage is None:
        return texts("promise-unreachable")
    return texts("curve-label", precision=_percent(chosen.precision), coverage=_percent(chosen.coverage))


def as_table(curve: Curve, texts: Texts) -> list[dict[str, str]]:
    """The curve in about ten rows."""
    step = max(1, len(curve.points) // _TABLE_STEPS)
    return [
        {
            texts("curve-coverage"): f"{point.coverage:.0%}",
            texts("curve-precision"): f"{point.precision:.1%}",
            texts("curve-interval"): f"{point.precision_low:.1%} – {point.precision_high:.1%}",
        }
        for point in curve.points[step - 1 :: step]
    ]


def _own(refined: Refined, level: float, x: alt.X, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """The share that the class itself graded as right at the choice, with its interval, where there are enough grades."""
    import altair as alt

    point = refined.point
    if point.coverage is None or refined.graded < _ENOUGH:
        return []
    low, high = clopper_pearson(refined.right, refined.graded, level)
    table: list[_Row] = [
        {
            "coverage": point.coverage,
            "precision": refined.right / refined.graded,
            "low": float(low),
            "high": float(high),
            "label": texts("curve-own"),
        }
    ]
    base = alt.Chart(_values(table)).encode(x=x)
    return [
        base.mark_rule(color=_GREEN, strokeWidth=2).encode(
            y=alt.Y("low:Q", title=texts("curve-precision"), scale=scale), y2="high:Q"
        ),
        base.mark_point(shape="square", size=110, filled=True, opacity=1, color=_GREEN).encode(y=y),
        base.mark_text(align="right", dx=-10, fontSize=13, fontWeight="bold", color=_GREEN).encode(y=y, text="label:N"),
    ]


def _mark(
    point: OperatingPoint, label: str, shape: str, colour: str, x: alt.X, y: alt.Y, texts: Texts, *, below: bool
) -> list[alt.Chart]:
    import altair as alt

    table: list[_Row] = [
        {
            "coverage": point.coverage,
            "precision": point.precision,
            "left": point.coverage_low,
            "right": point.coverage_high,
            "label": label,
        }
    ]
    base = alt.Chart(_values(table)).encode(y=y)
    title = texts("curve-coverage")
    return [
        base.mark_rule(color=colour, strokeWidth=2).encode(x=alt.X("left:Q", title=title), x2="right:Q"),
        base.mark_point(shape=shape, size=160, filled=True, opacity=1, color=colour).encode(x=x),
        base.mark_text(
            align="right" if below else "left",
            dx=-8 if below else 8,
            dy=18 if below else -12,
            fontSize=13,
            fontWeight="bold",
            color=colour,
        ).encode(x=x, text="label:N"),
    ]


def _values(rows: list[_Row]) -> alt.InlineData:
    import altair as alt

    return alt.InlineData(values=rows)


def _percent(share: float) -> str:
    return f"{share * 100:.0f}"
