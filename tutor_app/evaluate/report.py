"""An evaluation of labelled runs, as one Markdown file with pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tutor_app.errors import CalibrationError
from tutor_app.evaluate import level_report, promise, protocol
from tutor_app.evaluate.labelled import Run
from tutor_app.evaluate.markdown import share, table
from validators.promise.calibration import Calibration, cross_confidences, outcomes
from validators.promise.curve import CONFIDENCE_LEVEL, Curve, Labelling, fit

TARGETS = (0.6, 0.7, 0.8, 0.85, 0.9, 0.95)
METHOD_TARGET = 0.7
"""The target of the paper's headline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """All the numbers of a report."""

    labelling: Labelling
    runs: Sequence[Run]
    methods: dict[float, dict[str, protocol.Summary]]
    curves: Sequence[Curve]
    bins: Sequence[promise.Bin]
    kept: Sequence[promise.Kept]
    ablations: Sequence[promise.Ablation]
    shipped: dict[float, promise.AsShipped]
    levels: level_report.Measured


def evaluate(
    runs: Sequence[Run],
    *,
    shipped: Calibration | None = None,
    splits: int = 100,
    seed: int = 0,
    confidence_level: float = CONFIDENCE_LEVEL,
    others: Sequence[Run] = (),
    source_of: Mapping[str, str] | None = None,
    progress: Callable[[str], None] = lambda stage: None,
) -> Evaluation:
    """Measure everything, by the rubric if there are such grades, else by exact match.

    ``others`` teach the confidence of curves and ablations, but nothing is measured on them. Promises are to hold with the
    probability ``confidence_level``; those of ``shipped`` hold with its own. ``source_of`` says where each program comes from, by
    its id: then each source is also judged by what was fitted on the others.
    """
    deciding, *_ = labellings = _labellings(runs)
    observations, more = ([run.observation for run in part] for part in (runs, others))
    progress("folds")
    methods = _compared(runs, deciding, seed, confidence_level)
    progress("curves")
    confidences = cross_confidences(observations, deciding, seed=seed, others=more)
    progress(f"{splits} splits at each target")
    kept = [promise.kept(runs, deciding, t, splits=splits, seed=seed, confidence_level=confidence_level) for t in TARGETS]
    progress("levels")
    sample = level_report.Sample(observations, more, deciding, splits=splits, seed=seed, confidence_level=confidence_level)
    by_level = level_report.measured(sample, confidences, source_of)
    progress("ablation")
    return Evaluation(
        labelling=deciding,
        runs=runs,
        methods=methods,
        curves=[fit(outcomes(observations, confidences, one), one, confidence_level=confidence_level) for one in labellings],
        bins=promise.reliability(promise.judged(runs, confidences, deciding)),
        kept=kept,
        ablations=promise.ablate(runs, deciding, TARGETS, seed=seed, confidence_level=confidence_level, others=others),
        levels=by_level,
        shipped={} if shipped is None else {t: promise.as_shipped(runs, shipped, deciding, t) for t in TARGETS},
    )


def _labellings(runs: Sequence[Run]) -> list[Labelling]:
    """Those that the programs have, the deciding one first; CalibrationError where there is none."""
    found = [labelling for labelling in Labelling if any(labelling in run.right for run in runs)]
    if not found:
        raise CalibrationError("no program has a label", advice='Give "targets" or grades.')
    return found


def _compared(
    runs: Sequence[Run], deciding: Labelling, seed: int, confidence_level: float
) -> dict[float, dict[str, protocol.Summary]]:
    """Each method's precision and coverage over folds, at the paper's target and at ours."""
    students = any(run.evidence is not None and run.evidence.students is not None for run in runs)
    folds = protocol.folds(runs, seed=seed)
    return {
        target: {
            name: protocol.summarise([method(fold, target, deciding) for fold in folds])
            for name, method in protocol.methods(confidence_level, students=students).items()
        }
        for target in (METHOD_TARGET, 0.9)
    }


def drawable() -> bool:
    """Whether pictures can be drawn; without the extra ``report`` there are tables only."""
    return all(find_spec(name) is not None for name in ("altair", "vl_convert"))


def write(found: Evaluation, folder: Path, *, title: str, command: str) -> Path:
    """Write ``report.md`` and its pictures into ``folder``; the report's path."""
    pictures = drawable()
    if pictures:
        from tutor_app.evaluate import plots

        plots.save(plots.precision_coverage(found.curves, found.methods[METHOD_TARGET]), folder, "precision-coverage")
        plots.save(plots.risk_coverage(found.levels.curves), folder, "levels")
        plots.save(plots.reliability_diagram(found.bins), folder, "reliability")
    path = folder / "report.md"
    path.write_text("\n\n".join(_sections(found, title, command, pictures)) + "\n", encoding="utf-8")
    return path


def _sections(found: Evaluation, title: str, command: str, pictures: bool) -> list[str]:
    curve = found.curves[0]
    sections = [
        f"# {title}",
        f"{len(found.runs)} programs by {len({run.group for run in found.runs})} learners; {curve.graded} outcomes graded, "
        f"{curve.right} of them right. Right means: {found.labelling}. Design effect of learners: {curve.design_effect:.2f}. "
        f"Made by `{command}`.",
    ]
    for target, methods in found.methods.items():
        sections += [f"## Methods at a target of {target:.0%}", _METHODS_NOTE, _methods(methods)]
    sections += ["## Precision and coverage", _curve_note(curve), *(precision_coverage_table(curve) for curve in found.curves)]
    if pictures:
        sections.append("![Precision and coverage](precision-coverage.svg)")
    if found.shipped:
        sections += ["## The calibration in use, as it is", _SHIPPED_NOTE, _shipped(found.shipped)]
    sections += ["## Does the promise hold?", _KEPT_NOTE, _kept(found.kept)]
    sections += level_report.sections(found.levels, pictures=pictures)
    sections += ["## Is the confidence what it says?", _reliability(found.bins)]
    if pictures:
        sections.append("![Reliability](reliability.svg)")
    sections += ["## What each piece of evidence adds", _ABLATION_NOTE, _ablations(found.ablations)]
    return sections


_METHODS_NOTE = (
    "Four folds by learner (half pool, a quarter calibration, a quarter test); mean over the test parts, standard error in "
    "parentheses. For Python's message only the repair is judged, by exact match."
)
_SHIPPED_NOTE = "Nothing was fitted on these programs here; if the calibration was made from them, these numbers flatter it."
_KEPT_NOTE = (
    "Random splits by learner into thirds (pool, calibration, test). Kept: precision on test is at least the target, or nothing "
    "was shown. Within two standard errors: not below the target by more than chance among so few shown would explain."
)
_ABLATION_NOTE = "The confidence fitted without a piece of evidence; coverage is what each target's promise then allows to show."


def _curve_note(curve: Curve) -> str:
    return (
        f"Confidences are cross-fitted by learner. The promise of each target holds with {_level(curve)} certainty, over all "
        "thresholds tried; intervals are two-sided, at the same level."
    )


def _level(curve: Curve) -> str:
    """How sure the promises are; not rounded, or 99.9% would read as certain."""
    return f"{100 * curve.confidence_level:g}%"


def _with_error(value: float | None, error: float | None) -> str:
    return "–" if value is None or error is None else f"{100 * value:.1f} ({100 * error:.1f})"


def _methods(methods: dict[str, protocol.Summary]) -> str:
    rows = [
        [name, _with_error(m.precision, m.precision_error), _with_error(m.coverage, m.coverage_error)]
        for name, m in methods.items()
    ]
    return table(["method", "precision, %", "coverage, %"], rows)


def precision_coverage_table(curve: Curve) -> str:
    """Precision and coverage at each target, with intervals, as a Markdown table."""
    rows = []
    for target in TARGETS:
        point = curve.operating_point(target)
        reach = [
            f"{point.threshold:.3f}",
            f"{share(point.precision)} ({share(point.precision_low)} to {share(point.precision_high)})",
            f"{share(point.coverage)} ({share(point.coverage_low)} to {share(point.coverage_high)})",
            str(point.graded),
        ] if point.threshold is not None else ["not reachable", "–", "–", "–"]  # fmt: skip
        rows.append([f"{target:.0%}", *reach])
    head = [f"target ({curve.labelling}, {_level(curve)} sure)", "threshold", "precision", "coverage", "graded"]
    return table(head, rows)


def _shipped(shipped: dict[float, promise.AsShipped]) -> str:
    rows = [
        [f"{target:.0%}", _with_error(s.precision, s.standard_error), share(s.coverage), share(s.point.coverage)]
        for target, s in shipped.items()
    ]
    return table(["target", "precision, % (standard error)", "coverage", "coverage expected"], rows)


def _kept(kept: Sequence[promise.Kept]) -> str:
    rows = [
        [
            f"{k.target:.0%}",
            f"{k.held + k.silent} of {k.splits}",
            f"{k.within + k.silent} of {k.splits}",
            str(k.silent),
            share(k.precision),
            share(k.coverage),
        ]
        for k in kept
    ]
    return table(["target", "kept", "within two standard errors", "nothing shown", "mean precision", "mean coverage"], rows)


def _reliability(bins: Sequence[promise.Bin]) -> str:
    rows = [[share(b.confidence), share(b.right), f"{share(b.low)} to {share(b.high)}", str(b.count)] for b in bins]
    error = f"Expected calibration error: {100 * promise.calibration_error(bins):.1f} points."
    return error + "\n\n" + table(["mean confidence", "right", "90% interval", "outcomes"], rows)


def _ablations(ablations: Sequence[promise.Ablation]) -> str:
    rows = [[a.name, f"{a.area:.3f}", f"{a.log_loss:.3f}", *(share(c) for c in a.coverage)] for a in ablations]
    return table(["evidence", "area under ROC", "log loss", *(f"coverage at {t:.0%}" for t in TARGETS)], rows)
