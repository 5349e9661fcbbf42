"""What the container installs is locked with hashes, is what the project asks for, and is looked up among known weaknesses."""

from __future__ import annotations

import json
import re
import runpy
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
LOCKED = ROOT / "deploy" / "requirements.txt"
told = runpy.run_path(str(ROOT / ".ci" / "audit.py"))["told"]


def locked() -> dict[str, tuple[str, list[str]]]:
    """Each package that is locked, with its version and hashes."""
    lines = re.sub(r"\\\n\s*", " ", LOCKED.read_text(encoding="utf-8")).splitlines()
    packages = [line for line in lines if line and not line.lstrip().startswith("#")]
    found = [re.match(r"([\w.-]+)(?:\[[\w,-]+\])?==(\S+)(.*)", line) for line in packages]
    assert all(found), lines
    return {one[1].lower(): (one[2], re.findall(r"--hash=sha256:[0-9a-f]{64}\b", one[3])) for one in found if one}


def asked() -> list[Requirement]:
    """What the project asks for, with all that the container has in addition."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [
        *project["project"]["dependencies"],
        *(one for name in ("app", "postgresql", "school") for one in extras[name]),
        *project["build-system"]["requires"],
    ]
    return [requirement for requirement in map(Requirement, wanted) if requirement.name != "surefix"]


def test_every_package_is_locked_with_its_hashes() -> None:
    """One version each, at least one hash, and no place to fetch it from but the registry that is asked."""
    text = LOCKED.read_text(encoding="utf-8")

    assert len(locked()) > 40
    assert [name for name, (_, hashes) in locked().items() if not hashes] == []
    assert not re.search(r"https?://|^-|git\+|file:", text, re.MULTILINE)


def test_what_is_locked_is_what_the_project_asks_for() -> None:
    """A dependency that is added or raised is locked anew; ``sh deploy/lock.sh`` does it."""
    found = {canonicalize_name(name): Version(version) for name, (version, _) in locked().items()}
    versions = {str(one): (found.get(canonicalize_name(one.name)), one.specifier) for one in asked()}

    assert [name for name, (version, wanted) in versions.items() if version is None or version not in wanted] == []


@pytest.mark.parametrize(
    ("dependencies", "said", "weak"),
    [
        ([{"name": "tea", "version": "1", "vulns": []}], "no known weakness in 1 of 1 packages", False),
        ([{"name": "tea", "version": "1", "vulns": [{"id": "CVE-1"}]}], "tea 1: CVE-1", True),
        ([{"name": "tea", "skip_reason": "not found"}], "not audited: ", False),
        (
            [{"name": "tea", "skip_reason": "not found"}, {"name": "cup", "version": "2", "vulns": []}],
            "no known weakness in 1 of 2 packages; of the other 1 it knows nothing",
            False,
        ),
    ],
)
def test_an_audit_says_what_it_asked(dependencies: list[object], said: str, weak: bool) -> None:
    """A weakness fails the check; what could not be looked up is never called sound."""
    answer = told(json.dumps({"dependencies": dependencies}))

    assert answer[0].startswith(said)
    assert answer[1] is weak


@pytest.mark.parametrize("answer", ["", "no network", "[]", "{}", '{"dependencies": null}'])
def test_without_an_answer_nothing_was_audited(answer: str) -> None:
    """And the check does not fail for want of a network."""
    assert told(answer) == ("not audited: the database of known weaknesses did not answer", False)
