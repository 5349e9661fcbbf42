"""The core: engine, gate, interface for Python and command line work where nothing of the web app is installed."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from test_layers import FILES, MODULES, module_name, within
from typer.testing import CliRunner

from tutor_app.commands import cli, doctor, hosted
from tutor_app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
APP = ("tutor_app.classroom", "tutor_app.openid", "tutor_app.pages", "tutor_app.commands.admin", "tutor_app.commands.admin_lti")
APP_MODULES = (*APP, "tutor_app.commands.admin_people")
LIGHT = "tutor_app.pages.server.launch"
"""How the server is started, which the command line says."""
OURS = {"tutor_app", "validators", "prompts", "assets"}


def names(requirements: list[str]) -> set[str]:
    """The distributions, spelt in one way."""
    return {re.sub(r"[-_.]+", "-", Requirement(one).name).lower() for one in requirements}


def core_modules() -> list[str]:
    """All but those of the web app."""
    return [name for name in map(module_name, FILES) if name == LIGHT or not within(name, *APP_MODULES)]


def imported(name: str) -> Iterator[tuple[str, bool]]:
    """What a module imports, and whether it does so when it is imported itself; what is for type checkers only is left out."""
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    yield from _imported(tree, at_once=True)


def _imported(node: ast.AST, *, at_once: bool) -> Iterator[tuple[str, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from ((alias.name, at_once) for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield child.module, at_once
            yield from ((f"{child.module}.{alias.name}", at_once) for alias in child.names)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            yield from _imported(child, at_once=at_once and not inside)


def test_the_core_requires_what_it_imports_and_nothing_else() -> None:
    """Each distribution that is named is used, and each that is used is named; what is optional there belongs to an extra."""
    known = metadata.packages_distributions()
    roots = {found.partition(".")[0] for name in core_modules() for found, _ in imported(name)}
    third = roots - set(sys.stdlib_module_names) - OURS
    used = set().union(*(names(known.get(root, [root])) for root in third))
    extras = ("archives", "lsp", "notebook", "report", "local-llm", "server-llm")
    optional = set().union(*(names(EXTRAS[extra]) for extra in extras))

    assert used - optional == names(PROJECT["dependencies"])
    assert not names(PROJECT["dependencies"]) & names(EXTRAS["app"])


def test_the_web_app_is_one_extra() -> None:
    """The command line knows its packages; whoever wants to serve a school, or to test, gets it with that."""
    known = metadata.packages_distributions()

    assert set().union(*(names(known[package]) for package in hosted.PACKAGES)) == names(EXTRAS["app"])
    assert all("surefix[app]" in EXTRAS[extra] for extra in ("test", "school", "postgresql"))
    assert hosted.INSTALL == "pip install 'surefix[app]'"


def test_the_core_does_not_know_the_web_app() -> None:
    """No module of it imports one of the web app's, but for the commands that start or ask it, when they do."""
    found = [
        (name, other, at_once)
        for name in core_modules()
        for other, at_once in imported(name)
        if within(other, *APP_MODULES) and not within(other, LIGHT)
    ]

    assert {name for name, *_ in found} == {f"tutor_app.commands.{name}" for name in ("doctor", "hosted", "window")}
    assert not [name for name, _, at_once in found if at_once]


WITHOUT = f'''
import sys

class Missing:
    """Finds none of the web app's packages."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in {hosted.PACKAGES}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing)
'''


def without_app(script: str, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """A script in a Python that has nothing of the web app, though its workers have."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-P", "-c", WITHOUT + script, *arguments]
    return subprocess.run(command, input=stdin, env=environment, capture_output=True, text=True, check=False)


def test_engine_gate_and_interface_load_without_it() -> None:
    """Every module of the core, and an explanation in this very process."""
    wanted = [name for name in core_modules() if name != "tutor_app.evaluate.plots"]
    ask = "from tutor_app.api import explain\nprint(explain('if x', sandbox='none').status.value)\n"
    left = f"print(sorted({{name.partition('.')[0] for name in sys.modules}} & set({hosted.PACKAGES})))\n"

    ended = without_app("".join(f"import {name}\n" for name in wanted) + ask + left)

    assert (ended.returncode, ended.stdout) == (0, "shown\n[]\n"), ended.stderr


COMMAND = "from tutor_app.commands.cli import main\nmain()\n"


@pytest.mark.parametrize("arguments", [[], ["serve"], ["admin"], ["admin", "--help"], ["admin", "classes", "list", "--json"]])
def test_commands_that_need_it_say_what_to_install(arguments: list[str]) -> None:
    """In one sentence, as a mistake in the use: no traceback."""
    ended = without_app(COMMAND, *arguments)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1 and ended.stderr.endswith("pip install 'surefix[app]'\n")


def test_the_other_commands_work_without_it() -> None:
    """All are listed, and the core's do what they do."""
    listed = without_app(COMMAND, "--help").stdout
    told = without_app(COMMAND, "explain", "-", "--precision", "0", stdin="if x\n    y()\n")

    assert all(re.search(rf"^│ {name} ", listed, re.MULTILINE) for name in ("serve", "admin", "explain", "batch", "doctor"))
    assert told.returncode == 0 and "+if x:" in told.stdout


def test_the_doctor_knows_the_web_app_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not there, or others brought a part of it, that is no fault, and no database is asked; else all is."""
    whole = {check.name for check in doctor.examine_installation(Settings())}
    monkeypatch.setattr(hosted, "found", lambda name: False)
    (none,) = doctor._web_app()
    core = {check.name for check in doctor.examine_installation(Settings())}
    monkeypatch.setattr(hosted, "found", lambda name: name != "segno")
    (part,) = doctor._web_app()

    assert none.fine and none.found == "not installed" and hosted.INSTALL in none.advice
    assert part.fine and part.found == "without segno"
    assert "database" in whole and "database" not in core and "web app (optional)" in core - whole


def test_the_administration_reads_its_own_options() -> None:
    """Loaded when it is called, with its help, its usage errors and the name by which it was called."""
    ask: Any = CliRunner().invoke
    helped, wrong = ask(cli.app, ["admin", "people", "--help"]), ask(cli.app, ["admin", "classes", "list", "--jsn"])

    assert helped.exit_code == 0 and "admin people [OPTIONS] COMMAND" in helped.output
    assert wrong.exit_code == 2 and "No such option" in wrong.output
