"""The commands ``surefix evaluate`` and ``surefix calibrate``, to be registered by the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from tutor_app import settings as configuration
from tutor_app.commands.executors import Ray, executor
from tutor_app.domain import Feedback
from tutor_app.errors import AssetError, CalibrationError, EngineError, SettingsError
from tutor_app.evaluate.labelled import Labelled, Run, graded, read_grades, read_labelled
from tutor_app.evaluate.report import evaluate, write
from tutor_app.evidence import fingerprints as versions
from tutor_app.llm.engines import BUILT_IN, ENGINES
from tutor_app.process.archives.executor import Executor
from tutor_app.process.examination import examined
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor, load_calibration, open_tutor
from validators.promise.calibration import Calibration, calibrate
from validators.promise.curve import CONFIDENCE_LEVEL

_talk = Console(stderr=True)

Grades = Annotated[Path | None, typer.Option(help='People\'s grades: lines of {"id", "right"}, perhaps "repair", "weight".')]
Confidence = Annotated[
    float, typer.Option("--confidence-level", min=0.5, max=0.999, help="How sure it is that each promise holds: a probability.")
]
Seed = Annotated[int, typer.Option(help="A different seed splits the learners differently.")]
Engine = Annotated[str | None, typer.Option(help=f"What finds the fix: {', '.join(ENGINES)}.")]
Model = Annotated[str | None, typer.Option(help="Language model: a hub name, a folder, a GGUF file, or its name at --base-url.")]
BaseUrl = Annotated[str | None, typer.Option(help="Server with the OpenAI interface, such as http://localhost:8080/v1.")]
Workers = Annotated[int | None, typer.Option(min=1, max=64, help="Programs checked at the same time.")]


def evaluate_command(
    labelled: Annotated[
        Path, typer.Argument(help='Lines of {"id", "group", "code", "targets"}, or runs.', metavar="LABELLED.jsonl")
    ],
    folder: Annotated[Path, typer.Argument(help="Gets report.md, pictures and the runs.", metavar="REPORT_FOLDER")],
    grades: Grades = None,
    splits: Annotated[int, typer.Option(min=1, help="Random splits to test the promise on.")] = 100,
    confidence_level: Confidence = CONFIDENCE_LEVEL,
    seed: Seed = 0,
    workers: Workers = None,
    engine: Engine = None,
    model: Model = None,
    base_url: BaseUrl = None,
    ray: Ray = None,
) -> None:
    """Measure precision and coverage on labelled programs. The same command continues an interrupted run."""
    settings = configuration.load(workers=workers, engine=engine, model=model, base_url=base_url)
    rows = read_labelled(labelled)
    folder.mkdir(parents=True, exist_ok=True)
    runs = _observed(rows, folder / _runs_name(settings), settings, executor(settings, ray))
    runs = graded(runs, read_grades(grades)) if grades else runs
    with Progress(SpinnerColumn(), TextColumn("{task.description}"), console=_talk) as bar:
        task = bar.add_task("evaluating", total=None)
        found = evaluate(
            runs,
            shipped=_calibration(settings),
            splits=splits,
            seed=seed,
            confidence_level=confidence_level,
            progress=lambda stage: bar.update(task, description=stage),
        )
    command = f"surefix evaluate {labelled.name} {folder.name}" + (f" --grades {grades.name}" if grades else "")
    command += "" if settings.engine == BUILT_IN else f" --engine {settings.engine} --model {_model_name(settings)}"
    command += "" if confidence_level == CONFIDENCE_LEVEL else f" --confidence-level {confidence_level:g}"
    report = write(found, folder, title="Evaluation", command=f"{command} --splits {splits} --seed {seed}")
    typer.echo(str(report))


def calibrate_command(
    labels: Annotated[
        Path, typer.Argument(help="Labelled programs, or the runs.jsonl of an evaluation.", metavar="LABELS.jsonl")
    ],
    out: Annotated[Path, typer.Argument(help="The calibration.", metavar="OUT.json")],
    grades: Grades = None,
    confidence_level: Confidence = CONFIDENCE_LEVEL,
    seed: Seed = 0,
    workers: Workers = None,
    engine: Engine = None,
    model: Model = None,
    base_url: BaseUrl = None,
    ray: Ray = None,
) -> None:
    """Make a calibration from labelled programs: how sure Surefix must be before it shows something."""
    if not out.absolute().parent.is_dir():
        raise SettingsError(f"{out} cannot be written", advice="Give a file in a folder that exists.")
    rows = read_labelled(labels)
    settings = configuration.load(workers=workers, engine=engine, model=model, base_url=base_url)
    fitted_on = _versions(settings)
    runs = _observed(rows, out.with_suffix(".runs.jsonl"), settings, executor(settings, ray))
    runs = graded(runs, read_grades(grades)) if grades else runs
    found = calibrate([run.observation for run in runs], versions=fitted_on, confidence_level=confidence_level, seed=seed)
    out.write_text(found.to_json(), encoding="utf-8")
    typer.echo(str(out))


def _runs_name(settings: Settings) -> str:
    """Runs of different engines do not mix."""
    return "runs.jsonl" if settings.engine == BUILT_IN else f"runs-{settings.engine}-{_model_name(settings)}.jsonl"


def _model_name(settings: Settings) -> str:
    return Path(settings.model or "server").name


def _observed(rows: list[Labelled | Run], kept: Path, settings: Settings, on: Executor) -> list[Run]:
    """The runs of the rows; programs are examined in workers, and what was examined before is not examined again."""
    if not any(isinstance(row, Labelled) for row in rows):
        return [row for row in rows if isinstance(row, Run)]
    from tutor_app.evaluate.observe import observe  # brings the engine, for which no other command is to wait

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=_talk) as bar:
        count = bar.add_task("examining", total=len(rows))
        return observe(rows, partial(_examining, settings), kept, on, progress=lambda: bar.advance(count))


@contextmanager
def _examining(settings: Settings, workers: int) -> Iterator[Callable[[Labelled], Feedback]]:
    """What examines so many programs at once with the engine in the settings; a language model is asked about every program."""
    if settings.engine == BUILT_IN:
        with Sandbox(workers, settings.memory_mb) as sandbox:
            yield partial(_examined, sandbox=sandbox, settings=settings)
    else:
        with open_tutor(settings.model_copy(update={"calibration": None, "workers": workers})) as tutor:
            yield _Asked(tutor)


def _examined(row: Labelled, sandbox: Sandbox, settings: Settings) -> Feedback:
    return examined(row.code, sandbox, settings, lang="en")


class _Asked:
    """What a language model says, never what the built-in engine says in its place; may be used from many threads.

    A program to which the model gives no answer in time counts as one without a repair; a model that gives none to several in
    a row is away, and raises EngineError.
    """

    def __init__(self, tutor: Tutor) -> None:
        self._tutor = tutor
        self._unanswered = 0

    def __call__(self, row: Labelled) -> Feedback:
        first = self._tutor.first(row.code)
        if not first.diagnosis.repairable:
            return first
        last = self._tutor.last(first)
        if last.candidates.engine != BUILT_IN:
            self._unanswered = 0
            return last
        from tutor_app.llm.assistant import FAILURES

        self._unanswered += 1
        if self._unanswered >= FAILURES:
            raise EngineError(last.note, advice="See to the model. The same command goes on where it stopped.")
        return Feedback(program=row.code, diagnosis=first.diagnosis)


def _versions(settings: Settings) -> dict[str, str]:
    if settings.engine == BUILT_IN:
        return versions.built_in()
    from tutor_app.llm.assistant import pipeline, versions_of  # most ask no language model

    with Sandbox(1, settings.memory_mb) as sandbox:
        stages = pipeline(settings, sandbox)
        try:
            return versions_of(settings, stages)
        finally:
            stages.model.close()


def _calibration(settings: Settings) -> Calibration | None:
    """The calibration in use, if there is one that fits what is in use; an evaluation is what a new one is made from."""
    try:
        return load_calibration(settings.calibration)
    except AssetError:
        return None
    except CalibrationError as error:
        _talk.print(f"The report leaves out the calibration in use: {error}.", markup=False)
        return None
