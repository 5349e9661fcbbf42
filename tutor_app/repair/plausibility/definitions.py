"""How what a program defines is used: a class like a function, or a function like a class, is an oddity."""

from __future__ import annotations

import ast
from collections import Counter

SEEN = frozenset(
    {ast.Call, ast.Expr, ast.arg, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Return, ast.Yield, ast.YieldFrom}
)
"""Nodes that say something of definitions."""


class Uses:
    """Definitions and calls of a program, by their names; methods do not count, since they are called by an object's name."""

    def __init__(self) -> None:
        self._classes: set[str] = set()
        self._functions: set[str] = set()
        self._giving: set[str] = set()
        self._called: Counter[str] = Counter()
        self._alone: Counter[str] = Counter()
        self._arguments: Counter[str] = Counter()

    def see(self, node: ast.AST, function: str) -> None:
        """Takes account of a node, which is inside ``function`` (empty: inside none)."""
        match node:
            case ast.Call(func=ast.Name(id=name)):
                self._called[name] += 1
            case ast.Expr(value=ast.Call(func=ast.Name(id=name))):
                self._alone[name] += 1
            case ast.arg(arg=name):
                self._arguments[name] += 1
            case ast.ClassDef(name=name):
                self._classes.add(name)
            case ast.FunctionDef(name=name, decorator_list=[]):
                self._functions.add(name)
            case ast.AsyncFunctionDef(name=name) | ast.FunctionDef(name=name):
                self._giving.add(name)
            case ast.Return() | ast.Yield() | ast.YieldFrom() if node.value is not None:
                self._giving.add(function)

    def odd(self) -> dict[str, int]:
        """How often what is defined is used like something else."""
        silent = self._functions - self._giving - self._classes
        return {
            "classes_called_alone": sum(self._alone[name] for name in self._classes - self._functions),
            "nothing_used": sum(self._called[name] - self._alone[name] for name in silent),
            "arguments_hiding": sum(self._arguments[name] for name in self._classes | self._functions),
        }


def called(call: ast.Call) -> str:
    """The name that is called; nothing where it is no plain one."""
    return call.func.id if isinstance(call.func, ast.Name) else ""
