"""Every test says in a sentence which behaviour it holds us to."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).parent.rglob("test_*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_test_has_a_sentence(path: Path) -> None:
    """Each test, and each file of tests, has a docstring that is a sentence."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tests = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    silent = [node.name for node in tests if not (ast.get_docstring(node) or "").rstrip().endswith(".")]

    assert ast.get_docstring(tree)
    assert not silent
