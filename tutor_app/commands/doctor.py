"""Is this installation able to help students? What ``surefix doctor`` looks at."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from importlib import metadata, resources, util
from pathlib import Path

from packaging.requirements import Requirement
from rich.markup import escape
from rich.table import Table

from tutor_app.commands import hosted
from tutor_app.commands import window as windows
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.explain.texts import known_languages
from tutor_app.llm.engines import BUILT_IN, ENGINES, LLM, MIXED
from tutor_app.llm.models.base import Sampling
from tutor_app.llm.models.choose import open_model
from tutor_app.process import tasks
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import FILE_VARIABLE, Settings, named_file
from tutor_app.source.versions import SERVER, chosen, reading
from tutor_app.tutor import load_calibration

PYTHONS = ((3, 11), (3, 13))
_OPTIONAL = {"transformers": "language models in process", "openai": "language models behind a server"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at: what was found, and what to do where it is not ``fine``."""

    name: str
    found: str
    fine: bool = True
    advice: str = ""


def examine_installation(settings: Settings) -> tuple[Check, ...]:
    """All checks."""
    return (
        _python(),
        _judges(settings),
        *_packages(),
        *_web_app(),
        *_optional(),
        _window(),
        _settings_file(),
        *([_database(settings)] if hosted.installed() else []),
        _weights(),
        _calibration(settings),
        _languages(settings),
        *_engines(settings),
    )


def table(checks: tuple[Check, ...]) -> Table:
    """The checks for a terminal."""
    drawn = Table("", "what", "found", "what to do", title="Surefix")
    for check in checks:
        drawn.add_row("[green]ok[/]" if check.fine else "[red]missing[/]", *map(escape, (check.name, check.found, check.advice)))
    return drawn


def _python() -> Check:
    fine = PYTHONS[0] <= sys.version_info[:2] <= PYTHONS[1]
    advice = "" if fine else "Use Python 3.11, 3.12 or 3.13."
    return Check(name="Python", found=platform.python_version(), fine=fine, advice=advice)


def _judges(settings: Settings) -> Check:
    """Which Python judges programs: CPython's own parser for its version, and ruff's for those that it does not know."""
    wanted = chosen(settings.python)
    name, plain = "the class's Python", reading("x = 1\n", wanted)
    if plain is None or not plain.accepted:
        return Check(name=name, found="ruff's parser does not answer", fine=False, advice="pip install ruff")
    by = "this one" if wanted == SERVER else f"this one, with ruff's parser for what {wanted} reads otherwise"
    cells = ", in cells of notebooks" if settings.notebook else ""
    return Check(name=name, found=f"{wanted}{cells}, judged by {by}")


def _packages() -> Iterator[Check]:
    """What everybody needs."""
    return map(_package, _required())


def _web_app() -> Iterator[Check]:
    """What the web app needs, where all of it is there; else that it is not, which is no fault: others use such packages, too."""
    missing = [name for name in hosted.PACKAGES if not hosted.found(name)]
    if not missing:
        yield from map(_package, _required("app"))
        return
    found = f"without {', '.join(missing)}" if len(missing) < len(hosted.PACKAGES) else "not installed"
    yield Check(name="web app (optional)", found=found, advice=f"for 'serve' and 'admin': {hosted.INSTALL}")


def _required(extra: str = "") -> Iterator[Requirement]:
    """What this version of Surefix requires, or one of its extras in addition."""
    for text in metadata.requires("surefix") or ():
        requirement = Requirement(text)
        marker = requirement.marker
        always = marker is None or marker.evaluate({"extra": ""})
        if always is not bool(extra) and (always or (marker is not None and marker.evaluate({"extra": extra}))):
            yield requirement


def _package(requirement: Requirement) -> Check:
    advice = f"pip install '{requirement}'"
    try:
        found = metadata.version(requirement.name)
    except metadata.PackageNotFoundError:
        return Check(name=requirement.name, found="not installed", fine=False, advice=advice)
    fine = requirement.specifier.contains(found, prereleases=True)
    return Check(name=requirement.name, found=found, fine=fine, advice="" if fine else advice)


def _optional() -> Iterator[Check]:
    for name, purpose in _OPTIONAL.items():
        found = metadata.version(name) if util.find_spec(name) else "not installed"
        yield Check(name=f"{name} (optional)", found=found, advice=f"for {purpose}")


def _window() -> Check:
    """With what a window of its own can be opened, which is tried; one who needs none misses nothing."""
    name = "window (optional)"
    try:
        return Check(name=name, found=windows.means(), advice="for 'surefix --window'")
    except SettingsError as error:
        return Check(name=name, found=str(error), advice=error.advice)


def _settings_file() -> Check:
    """Which file the settings come from; one that merely lies about is not read, which somebody may not expect."""
    file, usual = named_file(), "surefix.toml"
    if file is None and Path(usual).exists():
        advice = f"surefix --config {usual} doctor, or {FILE_VARIABLE}={usual}, if you trust it"
        return Check(name="settings file", found=f"none; {usual} in this folder is not read", advice=advice)
    return Check(name="settings file", found=str(file or "none"))


def _to_be_made(file: Path) -> Check:
    folder = next(folder for folder in file.parents if folder.exists())
    if folder.is_dir() and os.access(folder, os.W_OK):
        return Check(name="database", found=f"{file} (made by the web app)")
    advice = "Name another folder with SUREFIX_DATA_FOLDER."
    return Check(name="database", found=f"{file} cannot be made", fine=False, advice=advice)


def _database(settings: Settings) -> Check:
    """Where the web app keeps things, and whether it can; a file that is not there yet is made by the web app."""
    from tutor_app.classroom.database import Unavailable
    from tutor_app.classroom.place import ADVICE, place, told
    from tutor_app.classroom.store import Store

    try:
        where = place(settings)
        if isinstance(where, Path) and not where.exists():
            return _to_be_made(where)
        standing = Store(where).database.standing()
    except SettingsError as error:
        return Check(name="database", found=str(error), fine=False, advice=error.advice)
    except Unavailable:
        return Check(name="database", found=f"{told(settings)} cannot be used", fine=False, advice=ADVICE)
    return Check(name="database", found=f"{told(settings)}, at revision {standing}")


def _weights() -> Check:
    """The trained models of the built-in engine; whether they fit together, trying the engine tells."""
    found = sorted(entry.name for entry in resources.files("assets").iterdir() if entry.name.endswith(".npz"))
    fine = bool(found)
    return Check(name="weights", found=", ".join(found) or "none", fine=fine, advice="" if fine else "Install Surefix again.")


def _calibration(settings: Settings) -> Check:
    try:
        calibration = load_calibration(settings.calibration)
    except SurefixError as error:
        return Check(name="calibration", found=str(error), fine=False, advice=error.advice)
    point = calibration.curve.operating_point(settings.precision)
    if point.coverage is None:
        return Check(name="calibration", found=f"precision {settings.precision:.2f} cannot be promised: nothing will be shown")
    found = f"precision {settings.precision:.2f} at coverage {point.coverage:.2f}, by {point.graded} graded outcomes"
    return Check(name="calibration", found=found)


def _languages(settings: Settings) -> Check:
    known = known_languages()
    fine = settings.lang in known
    return Check(name="languages", found=", ".join(known), fine=fine, advice="" if fine else f"there is no {settings.lang!r}")


def _engines(settings: Settings) -> Iterator[Check]:
    """Whether the built-in engine works here, tried on a tiny program, and which engine will be used."""
    try_it = partial(tasks.examine_simple, lang="en", seconds=settings.repair_seconds, target=SERVER, cell=False)
    try:
        with Sandbox(1, settings.memory_mb) as sandbox:
            feedback = sandbox.call(try_it, seconds=settings.examine_seconds)
        repaired = feedback.repair is not None
        yield Check(name="engine built-in", found="works" if repaired else "finds no repair", fine=repaired)
    except Exception as error:  # whatever is wrong here is what the doctor was called for
        advice = error.advice if isinstance(error, SurefixError) else ""
        found = f"{type(error).__name__}: {error}"
        yield Check(name="engine built-in", found=found, fine=False, advice=advice or "Install Surefix again.")
    if settings.engine in {LLM, MIXED}:
        yield _model(settings)
    fine = settings.engine in ENGINES
    advice = "" if fine else f"choose one of: {', '.join(ENGINES)}"
    yield Check(name="engine in use", found=settings.engine if fine else BUILT_IN, fine=fine, advice=advice)


def _model(settings: Settings) -> Check:
    """Whether the language model answers, tried on one word."""
    try:
        model = open_model(settings)
        try:
            model.complete("Say yes.", Sampling(max_tokens=4), seconds=settings.model_seconds)
        finally:
            model.close()
    except SurefixError as error:
        return Check(name="language model", found=str(error), fine=False, advice=error.advice)
    return Check(name="language model", found=f"{model.name} answers")
