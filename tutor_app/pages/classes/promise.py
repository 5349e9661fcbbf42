"""What a setting promises, and what the class's own grades say of it."""

from __future__ import annotations

from pathlib import Path

from tutor_app.domain import Depth
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.settings import Settings
from validators.promise.calibration import Calibration
from validators.promise.class_ladder import ClassGrades, ClassLadder
from validators.promise.gate import OperatingPoint
from validators.promise.refinement import Refined


def alarm(calibration: Calibration, own: ClassGrades, held: ClassLadder, texts: Texts) -> None:
    """What the class's grades say against the promises, what was done about it, and what the instructor can do."""
    said = [said for depth in held.drifted for said in _drift(calibration, own, held.refined[depth].point, depth, texts)]
    markup.draw(markup.note("failed", texts("drift-title"), [*said, texts("drift-chance"), texts("drift-next")]), texts)


def _drift(calibration: Calibration, own: ClassGrades, point: OperatingPoint, depth: Depth, texts: Texts) -> list[str]:
    """How the grades contradict the promise of one level, and where it moved to."""
    before = calibration.points(point.target).at(depth)
    judged = [grade.right for grade in own.at(depth) if before.opens_for(grade.confidence)]
    found = texts(f"drift-counts-{depth.word}", right=sum(judged), graded=len(judged), target=f"{point.target * 100:g}")
    if point.coverage is None:
        return [found, texts(f"drift-closed-{depth.word}")]
    moved = {"now": _of_hundred(point.coverage), "before": _of_hundred(before.coverage)}
    return [found, texts(f"drift-moved-{depth.word}", **moved)]


def draw(refined: Refined, texts: Texts) -> None:
    """What the setting means, in words and natural frequencies, and what the class's own grades say of it."""
    point = refined.point
    if point.precision is None or point.coverage is None:
        markup.draw(markup.note("unsure", texts("promise-heading"), [texts("promise-unreachable")]), texts)
        return
    measured = {
        "precision": _of_hundred(point.precision),
        "low": _of_hundred(point.precision_low),
        "high": _of_hundred(point.precision_high),
        "count": point.graded,
    }
    share = f"{point.target * 100:g}"
    if refined.own:
        said = texts("promise-own", target=share, **measured)
    elif point.target:
        said = texts("promise-precision", target=share, **measured)
    else:
        said = texts("promise-everything", **measured)
    coverage = texts(
        "promise-coverage",
        expected=_of_hundred(point.coverage),
        low=_of_hundred(point.coverage_low),
        high=_of_hundred(point.coverage_high),
    )
    labels = texts("promise-labels", labels=texts(f"labels-{point.labelling}"))
    markup.draw(markup.note("waiting", texts("promise-heading"), [coverage, said, labels, *_own(refined, texts)]), texts)


def of_model(calibration: Calibration | None, chosen: float, settings: Settings, texts: Texts) -> None:
    """What the knob's promise is worth where a language model takes part: the curve is the built-in engine's."""
    name = Path(settings.model or settings.base_url or "").name
    if calibration is None:
        said = [texts("model-not-measured"), texts("model-pessimistic"), texts("model-calibrate")]
        markup.draw(markup.note("unsure", texts("model-title", model=name), said), texts)
        return
    point = calibration.curve.operating_point(chosen)
    if point.precision is None or point.coverage is None:
        said = [texts("model-own"), texts("model-own-unreachable")]
    else:
        precision, coverage = _of_hundred(point.precision), _of_hundred(point.coverage)
        said = [texts("model-own"), texts("model-own-point", precision=precision, coverage=coverage, count=point.graded)]
    markup.draw(markup.note("waiting", texts("model-title", model=name), said), texts)


def _own(refined: Refined, texts: Texts) -> list[str]:
    """How many of the class's own grades count at this setting, and whether they moved it."""
    if not refined.graded:
        return [texts("own-none")]
    counts = texts("own-counts", graded=refined.graded, right=refined.right)
    return [counts, texts("own-carries")] if refined.own else [counts]


def _of_hundred(share: float | None) -> str:
    return f"{(share or 0.0) * 100:.0f}"
