"""Who may import whom: the architecture cannot drift without a red test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("tutor_app", "validators", "prompts", "assets")
FILES = sorted(path for top in OURS for path in (ROOT / top).rglob("*.py"))
CODE_LIMIT = 400
MOST_ENTRIES = 21
LAYERS = (
    "tutor_app.errors",
    "tutor_app.domain",
    "tutor_app.settings",
    "tutor_app.source",
    "validators.checks",
    "validators.promise",
    "tutor_app.diagnose",
    "tutor_app.slips",
    "tutor_app.repair",
    "tutor_app.explain",
    "tutor_app.evidence",
    "tutor_app.examine",
    "tutor_app.process",
    "tutor_app.llm",
    "tutor_app.tutor",
    "tutor_app.api",
    "tutor_app.language_server",
    "tutor_app.classroom",
    "tutor_app.openid",
    "tutor_app.evaluate",
    "tutor_app.pages",
    "tutor_app.commands",
    "tutor_app.notebook",
)
"""As a program passes them; each may import those above it."""


def module_name(path: Path) -> str:
    """The dotted name of a file of ours."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_name(path): path for path in FILES}


def imports(name: str) -> Iterator[str]:
    """Every module that a module of ours imports, wherever it does; ``a.b`` for ``from a import b``, as b may be one."""
    path = MODULES[name]
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1]) if node.level else ""
            source = ".".join(part for part in (base, node.module) if part)
            yield from (f"{source}.{alias.name}" for alias in node.names)


def within(name: str, *tops: str) -> bool:
    """Whether a module is one of ``tops`` or inside it."""
    return any(name == top or name.startswith(f"{top}.") for top in tops)


def offenders(importers: str, *forbidden: str, but: tuple[str, ...] = ()) -> list[str]:
    """Imports of ``forbidden`` by modules inside ``importers`` other than ``but``."""
    return [
        f"{name} imports {imported}"
        for name in MODULES
        if within(name, importers) and not within(name, *but)
        for imported in imports(name)
        if within(imported, *forbidden)
    ]


def files_imported(name: str) -> set[str]:
    """The modules of ours that a module needs."""
    return {module for imported in imports(name) for module in (imported, imported.rpartition(".")[0]) if module in MODULES} - {
        name
    }


@pytest.mark.parametrize("name", ["tutor_app.domain", "tutor_app.errors"])
def test_shared_values_import_nothing_else_of_ours(name: str) -> None:
    """The values that everything shares depend on each other at most."""
    assert not [
        imported
        for module in MODULES
        if within(module, name)
        for imported in imports(module)
        if within(imported, *OURS) and not within(imported, name)
    ]


def test_the_package_itself_is_only_a_docstring() -> None:
    """Importing one module must not drag in the others."""
    assert not list(imports("tutor_app"))


def test_imports_go_up_the_list_only() -> None:
    """A layer knows those that come before it in the flow, and no other."""
    forbidden = {layer: LAYERS[place + 1 :] for place, layer in enumerate(LAYERS)}

    assert not [offence for layer, later in forbidden.items() for offence in offenders(layer, *later)]


def test_sign_in_and_launches_share_a_ground_and_do_not_know_each_other() -> None:
    """What both need is there once, and knows neither."""
    users = ("tutor_app.openid.sign_in", "tutor_app.openid.lti")

    assert not offenders("tutor_app.openid", *users, but=users)
    assert not offenders(users[0], users[1]) + offenders(users[1], users[0])


def test_every_module_belongs_to_a_layer() -> None:
    """Nothing of the product stands outside the list."""
    tops = {"tutor_app", "validators", "prompts", "assets"}

    assert not [name for name in MODULES if name not in tops and not within(name, *LAYERS, "prompts", "assets")]


def test_no_files_import_each_other_in_a_circle() -> None:
    """Each file can be read after those that it needs."""
    try:
        TopologicalSorter({name: files_imported(name) for name in MODULES}).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


def test_the_top_of_the_application_stays_small() -> None:
    """A newcomer sees the flow at a glance."""
    seen = (path for path in (ROOT / "tutor_app").iterdir() if not path.name.startswith("_"))
    entries = [path.name for path in seen if path.suffix not in {".pyc", ".typed"}]

    assert len(entries) <= MOST_ENTRIES


def test_only_pages_import_streamlit() -> None:
    """Everything else works without the web app."""
    assert not offenders("tutor_app", "streamlit", but=("tutor_app.pages",))
    assert not offenders("validators", "streamlit")


def test_validators_know_only_the_shared_values_and_the_text_model() -> None:
    """Judging feedback does not depend on how it was made."""
    allowed = ("tutor_app.domain", "tutor_app.errors", "tutor_app.source")
    found = [offence for offence in offenders("validators", "tutor_app") if not within(offence.split()[-1], *allowed)]

    assert not found


def test_pages_do_not_know_the_server() -> None:
    """Pages are handed what they need; what stands between the network and them knows them, and they know nothing of it."""
    server = "tutor_app.pages.server"

    assert offenders(server, "tutor_app.pages.service")
    assert not offenders("tutor_app.pages", server, but=(server,))


def calls(name: str) -> Iterator[str]:
    """What a module of ours calls, as it is written: ``compile``, ``ast.parse``."""
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def test_only_the_model_of_program_text_asks_cpython() -> None:
    """Texts are parsed and compiled in one place, so that each is gone through as seldom as can be."""
    asking = {"compile", "ast.parse", "symtable.symtable", "exec", "eval"}
    found = [f"{name} calls {call}" for name in MODULES for call in calls(name) if call in asking]

    assert found
    assert not [offence for offence in found if not within(offence.split()[0], "tutor_app.source.python")]


WORDINGS = (
    "was never closed", "unmatched '", "does not match opening", "unterminated string", "unterminated triple", "EOL while",
    "EOF while", "expected ':'", "expected an indented", "unexpected indent", "unindent does not match", "use of tabs",
    "invalid character", "invalid non-printable", "invalid decimal", "leading zeros in", "forgot a comma", "invalid syntax",
    "cannot assign to", "outside function", "outside loop", "not properly in loop", "positional argument follows",
    "follows default", "keyword argument repeated", "duplicate argument", "Generator expression must", "f-string:",
    "Missing parentheses in call", "expected 'except'", "unexpected EOF", "too many nested parentheses",
    "line continuation character",
)  # fmt: skip
"""What CPython says in its messages."""


def test_messages_of_cpython_are_matched_in_one_place() -> None:
    """A new version's words are added to one table; nobody else knows them."""
    table = (ROOT / "tutor_app" / "source" / "wordings.toml").read_text(encoding="utf-8")
    strings = {
        name: [
            node.value
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        for name, path in MODULES.items()
        if within(name, "tutor_app", "validators") and not within(name, "tutor_app.source")
    }

    assert "tutor_app.explain.fallback" in strings
    assert [wording for wording in WORDINGS if wording not in table] == ["f-string:"]  # cut off before the table is asked
    assert not [f"{name}: {wording}" for name in strings for text in strings[name] for wording in WORDINGS if wording in text]


def test_only_models_import_model_libraries() -> None:
    """A plain install needs no model library, and nothing else may reach for one."""
    assert not offenders("tutor_app", "transformers", "torch", "openai", "llama_cpp", but=("tutor_app.llm.models",))
    assert not offenders("validators", "transformers", "torch", "openai", "llama_cpp")


@pytest.mark.parametrize("name", sorted(MODULES))
def test_modules_stay_readable(name: str) -> None:
    """No module outgrows the limit, and each begins by saying what it is for."""
    text = MODULES[name].read_text(encoding="utf-8")

    assert ast.get_docstring(ast.parse(text))
    assert text.count("\n") <= CODE_LIMIT
