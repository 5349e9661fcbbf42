"""Files opened by a ``with`` statement and read after it, when they are closed: those lines were meant to be inside."""

from __future__ import annotations

import ast

LAZY = frozenset({"reader", "DictReader", "writer", "DictWriter"})
"""What ``csv`` makes of a file reads and writes it only while it is open."""


def closed_files(block: list[ast.stmt]) -> int:
    """How many files of ``with`` statements in the block are used below, where they are closed."""
    if not any(isinstance(statement, ast.With) for statement in block):
        return 0
    found = 0
    read: set[str] = set()
    for statement in reversed(block):
        if isinstance(statement, ast.With):
            files = {
                item.optional_vars.id
                for item in statement.items
                if isinstance(item.optional_vars, ast.Name) and _calls(item.context_expr, {"open"})
            }
            readers = {
                inner.targets[0].id
                for inner in statement.body
                if isinstance(inner, ast.Assign) and isinstance(inner.targets[0], ast.Name) and _calls(inner.value, LAZY)
            }
            found += bool(files) and not (files | readers).isdisjoint(read)
        read = _read(statement, read)
    return found


def _calls(node: ast.expr, names: frozenset[str] | set[str]) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    return (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", None)) in names


def _read(statement: ast.stmt, below: set[str]) -> set[str]:
    """Names that a statement, or those ``below`` it, read before one of them binds them."""
    names = [node for node in ast.walk(statement) if isinstance(node, ast.Name)]
    bound = {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    own = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    binds_first = isinstance(statement, ast.With | ast.For | ast.Try | ast.If | ast.While)
    return (below - bound) | (own - bound if binds_first else own)
