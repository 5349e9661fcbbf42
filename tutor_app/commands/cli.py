"""The command line: reads options, calls the flow, prints. Answers go to standard output, talk to standard error.

Exit codes: 0 shown (in part or whole) or done, 1 our failure, 2 usage or an input that was refused, 3 withheld, 4 valid,
5 unfixed, 130 interrupted.
"""

from __future__ import annotations

import errno
import io
import os
import socket
import subprocess
import sys
from contextlib import nullcontext, suppress
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tutor_app import settings as configuration
from tutor_app.api.shaping import shaped
from tutor_app.commands import batch as batches
from tutor_app.commands import doctor as doctors
from tutor_app.commands import hosted
from tutor_app.commands import notebook as notebooks
from tutor_app.commands import window as windows
from tutor_app.commands.evaluation import calibrate_command, evaluate_command
from tutor_app.commands.executors import Ray, executor
from tutor_app.commands.formats import Form, in_format
from tutor_app.commands.group import Commands
from tutor_app.commands.lsp import lsp_command
from tutor_app.commands.record import EXIT_CODES, as_line, row
from tutor_app.commands.show import show
from tutor_app.commands.terminal import printable
from tutor_app.diagnose.decoding import MAX_BYTES, Undecoded, decode
from tutor_app.domain import Feedback, Status
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.explain.texts import known_languages
from tutor_app.llm.engines import BUILT_IN, ENGINES
from tutor_app.pages.server.launch import FEW_ARENAS, command
from tutor_app.process.archives.executor import Executor
from tutor_app.process.progress import Progress as StageProgress
from tutor_app.settings import Settings
from tutor_app.source.versions import KNOWN
from tutor_app.tutor import Tutor, open_tutor

EXAMPLE = "Try:  echo 'print(\"Hello)' | surefix explain -"

app = typer.Typer(
    cls=Commands,
    help="Surefix explains why Python can't read a program. It shows only what it is sure of.",
    epilog=EXAMPLE,
    add_completion=False,
    pretty_exceptions_enable=False,  # they may print variables, and so a student's program
)
_talk = Console(stderr=True)


def _known_language(value: str | None) -> str | None:
    return _known(value, known_languages(), "language")


def _known_engine(value: str | None) -> str | None:
    return _known(value, ENGINES, "engine")


def _known_python(value: str | None) -> str | None:
    return _known(value, tuple(map(str, KNOWN)), "Python")


def _known(value: str | None, known: tuple[str, ...], what: str) -> str | None:
    if value is not None and value not in known:
        raise typer.BadParameter(f"unknown {what} {printable(value)!r}; known: {', '.join(known)}")
    return value


Precision = Annotated[float | None, typer.Option(min=0.0, max=1.0, help="Share of the shown feedback that must be right.")]
Engine = Annotated[str | None, typer.Option(callback=_known_engine, help=f"What finds the fix: {', '.join(ENGINES)}.")]
Lang = Annotated[str | None, typer.Option(callback=_known_language, help="Language of the explanation, such as en.")]
Python = Annotated[str | None, typer.Option(callback=_known_python, help="The Python that the class uses, such as 3.14.")]
Notebook = Annotated[bool | None, typer.Option("--notebook/--no-notebook", help="Read programs as notebook cells, or as files.")]
Model = Annotated[str | None, typer.Option(help="Language model: a hub name, a folder, a GGUF file, or its name at --base-url.")]
BaseUrl = Annotated[str | None, typer.Option(help="Server with the OpenAI interface, such as http://localhost:8080/v1.")]
Host = Annotated[str | None, typer.Option(help="Address to listen on.")]
Port = Annotated[int | None, typer.Option(min=0, max=65535, help="Port to listen on.")]

Browser = Annotated[
    bool | None, typer.Option("--browser/--no-browser", help="Open the page in a browser, or only say where it is.")
]
Window = Annotated[
    bool | None, typer.Option("--window/--no-window", help="Show the pages in a window of their own; closing it stops Surefix.")
]


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
    window: Annotated[bool, typer.Option("--window", help="Start the web app in a window of its own.")] = False,
    config: Annotated[Path | None, typer.Option(help="A file with settings, such as surefix.toml.", metavar="FILE")] = None,
) -> None:
    """Without a command: start the web app, like serve."""
    if version:
        typer.echo(f"surefix {metadata.version('surefix')}")
        raise typer.Exit
    if config is not None:
        os.environ[configuration.FILE_VARIABLE] = str(config)
    if context.invoked_subcommand is None:
        serve(window=window or None)
    elif window:
        raise typer.BadParameter("it stands alone or after serve. Write: surefix --window", param_hint="--window")


@app.command()
def serve(
    host: Host = None,
    port: Port = None,
    engine: Engine = None,
    model: Model = None,
    base_url: BaseUrl = None,
    python: Python = None,
    notebook: Notebook = None,
    browser: Browser = None,
    window: Window = None,
    log_format: Annotated[str | None, typer.Option(help="How it logs: text, or json for programs.")] = None,
) -> None:
    """Start the web app on this machine."""
    hosted.needed("surefix serve")
    chosen = {"engine": engine, "model": model, "base_url": base_url, "python": python, "notebook": notebook}
    settings = configuration.load(host=host, port=port, browser=browser, window=window, log_format=log_format, **chosen)
    if settings.window:
        settings = windows.alone(settings)
        windows.means()  # says what is missing before anything is started
    _check_address(settings.host, settings.port)
    if settings.log_format == "text":
        _tell("Surefix is starting; this takes a few seconds.")
    become(command(), {**FEW_ARENAS, **os.environ, **configuration.environment(settings)})


def become(arguments: list[str], environment: dict[str, str]) -> NoReturn:
    """Go on as another program, which gets all the signals that are meant for this one. Windows can only start and await it."""
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(arguments[0], arguments, environment)
    process = subprocess.Popen(arguments, env=environment)
    while True:
        with suppress(KeyboardInterrupt):  # the other program got it too, and ends in its own time
            raise typer.Exit(process.wait())


def _check_address(host: str, port: int) -> None:
    """Raises SettingsError where this machine cannot listen there, with what to do about it."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET  # as the server does
        found = socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        with socket.create_server(found[0][4][:2], family=family):
            pass
    except (OSError, UnicodeError) as error:
        number = getattr(error, "errno", None)
        if number == errno.EADDRINUSE:
            advice = f"Stop that program, or choose another port, such as: surefix serve --port {port % 65535 + 1}"
            raise SettingsError(f"another program uses port {port} already", advice=advice) from error
        if number == errno.EACCES:
            raise SettingsError(f"port {port} needs an administrator", advice="Choose a port above 1023.") from error
        why = getattr(error, "strerror", None) or "this is no name of a machine"
        raise SettingsError(f"cannot listen at {host!r}: {why}", advice="Give an address of this machine.") from error


@app.command(epilog=EXAMPLE)
def explain(
    file: Annotated[str, typer.Argument(help="A Python file, a notebook, or - for standard input.", metavar="FILE|-")],
    as_json: Annotated[bool, typer.Option("--json", help="Print all of it as one JSON object, for instructors.")] = False,
    precision: Precision = None,
    engine: Engine = None,
    model: Model = None,
    base_url: BaseUrl = None,
    lang: Lang = None,
    python: Python = None,
    notebook: Notebook = None,
    form: Annotated[Form | None, typer.Option("--format", help="Print what may be shown in the shape of other tools.")] = None,
) -> None:
    """Explain what is wrong with one program."""
    if form is not None and (as_json or notebooks.is_notebook(file)):
        raise typer.BadParameter("it takes one program, no notebook, and goes without --json", param_hint="--format")
    chosen = {"engine": engine, "model": model, "base_url": base_url, "python": python, "notebook": notebook}
    settings = configuration.load(precision=precision, lang=lang, workers=1, **chosen)
    console = None if as_json else Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    if notebooks.is_notebook(file):
        cells = notebooks.read(Path(file))
        with open_tutor(settings) as tutor:
            ask = partial(_feedback, tutor, settings, cell=True)
            raise typer.Exit(notebooks.explain(file, cells, ask, settings.lang, console=console))
    program = _read(file)
    with open_tutor(settings) as tutor:
        feedback = _feedback(tutor, settings, program)
    if form is not None:
        told = in_format(form, shaped(feedback, lang=settings.lang, target=settings.precision), file)
        typer.echo(told, nl=bool(told))
    elif console is None:
        typer.echo(as_line(row(None if file == "-" else file, feedback)))
    else:
        show(feedback, console, lang=settings.lang, target=settings.precision)
        if feedback.note:
            _tell(f"{feedback.note}.")
    raise typer.Exit(EXIT_CODES[feedback.status])


def _feedback(tutor: Tutor, settings: Settings, program: str, cell: bool | None = None) -> Feedback:
    if settings.engine == BUILT_IN:
        return tutor.feedback(program, cell=cell)
    with _talk.status("asking the language model") as line:
        return tutor.feedback(program, cell=cell, watch=lambda progress: line.update(_stage(progress)))


def _stage(progress: StageProgress) -> str:
    limit = "about" if progress.paced else "at most"
    return f"{progress.stage}: {progress.done} of {progress.total}, {limit} {progress.seconds_left:.0f} s left"


def _read(file: str) -> str:
    """The text, or its beginning where it is longer than what is examined."""
    try:
        with nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb") as source:
            found = decode(source.read(MAX_BYTES))
    except OSError as error:
        raise typer.BadParameter(f"{printable(file)}: {error.strerror}", param_hint="FILE") from error
    except ValueError as error:
        raise typer.BadParameter(f"{printable(file)} is no name of a file", param_hint="FILE") from error
    if isinstance(found, Undecoded):
        raise typer.BadParameter(f"{printable(file)}: {found.reason}", param_hint="FILE")
    return found


@app.command()
def batch(
    source: Annotated[
        Path, typer.Argument(help='Lines of {"id": ..., "code": ...}; or a notebook, or .parquet.', metavar="IN.jsonl")
    ],
    target: Annotated[
        Path,
        typer.Argument(help="Gets one line for each program, or row of .parquet. Run it again to continue.", metavar="OUT.jsonl"),
    ],
    precision: Precision = None,
    engine: Engine = None,
    model: Model = None,
    base_url: BaseUrl = None,
    lang: Lang = None,
    python: Python = None,
    notebook: Notebook = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Programs checked at the same time.")] = None,
    ray: Ray = None,
) -> None:
    """Check many programs."""
    chosen = {"engine": engine, "model": model, "base_url": base_url, "python": python, "notebook": notebook}
    settings = configuration.load(precision=precision, lang=lang, workers=workers, **chosen)
    try:
        tally = _batch(source, target, settings, executor(settings, ray))
    except KeyboardInterrupt:
        _talk.print("Interrupted. Run the same command again to continue.")
        raise typer.Exit(130) from None
    details = [f"{number} {what}" for number, what in ((tally.refused, "rejected"), (tally.failed, "failed")) if number]
    _tell(": ".join([f"{tally.rows} rows in {target}", *filter(None, [", ".join(details)])]))
    raise typer.Exit(_batch_code(tally))


def _batch_code(tally: batches.Tally) -> int:
    """1 where we failed on a program, 2 where there was nothing but inputs that were refused, otherwise 0."""
    if tally.failed:
        return EXIT_CODES[Status.FAILED]
    return EXIT_CODES[Status.REJECTED] if tally.rows and tally.refused == tally.rows else 0


def _batch(source: Path, target: Path, settings: Settings, on: Executor) -> batches.Tally:
    batches.check(source, target)
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    total = batches.count(source)
    with Progress(*columns, console=_talk) as bar:
        task = bar.add_task("checking", total=total)
        opening = partial(batches.checking, settings)
        return batches.run(source, target, opening, on, progress=lambda rows: bar.advance(task, rows))


@app.command()
def doctor() -> None:
    """Say what is installed, what is missing and which engine will be used."""
    checks = doctors.examine_installation(configuration.load())
    Console().print(doctors.table(checks))
    raise typer.Exit(0 if all(check.fine for check in checks) else 1)


app.command(
    "admin",
    help=hosted.ADMIN,
    add_help_option=False,
    context_settings={"allow_extra_args": True, "allow_interspersed_args": False, "ignore_unknown_options": True},
)(hosted.admin)
app.command("evaluate")(evaluate_command)
app.command("calibrate")(calibrate_command)
app.command("lsp")(lsp_command)


def main() -> None:
    """Run the command line; our own failures become one line of advice and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # what a terminal's encoding has not must not end the command
    try:
        app()
    except SurefixError as error:
        _tell(f"surefix: {error}")
        if error.advice:
            _tell(error.advice)
        sys.exit(2 if isinstance(error, SettingsError) else 1)
    except OSError as error:
        if error.filename is None:  # no file that was named, so a failure of ours
            raise
        _tell(f"surefix: {error.filename}: {error.strerror}")
        sys.exit(2)


def _tell(line: str) -> None:
    """Say something that may quote what others wrote."""
    _talk.print(printable(line), markup=False, soft_wrap=True)
