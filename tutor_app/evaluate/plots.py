"""The report's pictures, as SVG and PNG. They need the extra ``report``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import altair as alt

from tutor_app.domain import Depth
from tutor_app.evaluate.promise import Bin
from tutor_app.evaluate.protocol import Summary
from validators.promise.curve import Curve

_BLUE, _ORANGE, _GREY = "#2a7fd0", "#c8641b", "#7b8798"
_PRECISION = "precision: share of the shown that is right"
_COVERAGE = "coverage: share of all programs that get feedback"
_RIGHT = "share that is right"


def save(chart: alt.LayerChart, folder: Path, name: str) -> None:
    """Write the chart as ``name.svg`` and ``name.png``."""
    chart.save(folder / f"{name}.svg")
    chart.save(folder / f"{name}.png", scale_factor=2)


def precision_coverage(curves: Sequence[Curve], methods: Mapping[str, Summary]) -> alt.LayerChart:
    """Measured precision against coverage with its band, for each labelling, and each method as a point."""
    lines = [
        {
            "coverage": point.coverage,
            "precision": point.precision,
            "low": point.precision_low,
            "high": point.precision_high,
            "labelling": str(curve.labelling),
        }
        for curve in curves
        for point in curve.points
    ]
    spots = [
        {"coverage": item.coverage, "precision": item.precision, "method": name}
        for name, item in methods.items()
        if item.precision is not None
    ]
    x = alt.X("coverage:Q", title=_COVERAGE, scale=alt.Scale(domain=[0, 1]))
    y = alt.Y("precision:Q", title=_PRECISION, scale=alt.Scale(domain=[0, 1]))
    colour = alt.Color(
        "labelling:N", title="right means", scale=alt.Scale(range=[_BLUE, _ORANGE]), legend=alt.Legend(orient="bottom")
    )
    curve, marks = _chart(lines), _chart(spots)
    layers = [
        curve.mark_area(opacity=0.2).encode(x=x, y=alt.Y("low:Q", title=_PRECISION), y2="high:Q", color=colour),
        curve.mark_line().encode(x=x, y=y, color=colour),
        marks.mark_point(filled=True, size=60, color=_GREY).encode(x=x, y=y),
        marks.mark_text(align="left", dx=7, dy=-6, color="#333").encode(x=x, y=y, text="method:N"),
    ]
    return alt.LayerChart(layer=layers, width=560, height=380)


def risk_coverage(curves: Mapping[Depth, Curve]) -> alt.LayerChart:
    """For each level the share of the shown that is wrong against the share that is shown; dashed, what no method can pass."""
    drawn, best = [], []
    for depth, curve in curves.items():
        right = curve.right / curve.graded if curve.graded else 0.0
        for point in curve.points:
            drawn.append({"coverage": point.coverage, "risk": 1 - point.precision, "level": depth.word})
            risk = max(1 - right / point.coverage, 0.0) if point.coverage else 0.0
            best.append({"coverage": point.coverage, "risk": risk, "level": depth.word})
    x = alt.X("coverage:Q", title=_COVERAGE, scale=alt.Scale(domain=[0, 1]))
    y = alt.Y("risk:Q", title="risk: share of the shown that is wrong")
    names = [depth.word for depth in curves]
    colour = alt.Color("level:N", sort=names, scale=alt.Scale(domain=names, range=[_GREY, _ORANGE, _BLUE][-len(names) :]))
    layers = [
        _chart(best).mark_line(strokeDash=[5, 4], opacity=0.6).encode(x=x, y=y, color=colour),
        _chart(drawn).mark_line().encode(x=x, y=y, color=colour),
    ]
    return alt.LayerChart(layer=layers, width=560, height=300)


def reliability_diagram(bins: Sequence[Bin]) -> alt.LayerChart:
    """Confidence against the share that is right, with intervals; on the diagonal the confidence keeps its word."""
    measured = _chart([{"confidence": b.confidence, "right": b.right, "low": b.low, "high": b.high} for b in bins])
    ideal = _chart([{"confidence": 0, "right": 0}, {"confidence": 1, "right": 1}])
    x = alt.X("confidence:Q", title="confidence", scale=alt.Scale(domain=[0, 1]))
    y = alt.Y("right:Q", title=_RIGHT, scale=alt.Scale(domain=[0, 1]))
    layers = [
        ideal.mark_line(strokeDash=[5, 4], color=_GREY).encode(x=x, y=y),
        measured.mark_rule(color=_BLUE).encode(x=x, y=alt.Y("low:Q", title=_RIGHT), y2="high:Q"),
        measured.mark_point(filled=True, size=60, color=_BLUE).encode(x=x, y=y),
    ]
    return alt.LayerChart(layer=layers, width=400, height=400)


def _chart(rows: Sequence[Mapping[str, Any]]) -> alt.Chart:
    return alt.Chart(alt.Data(values=list(rows)))  # type: ignore[no-untyped-call]
