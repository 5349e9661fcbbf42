"""What a reader would find odd in a program that compiles: names that nothing defines, code that nothing reaches."""

from __future__ import annotations

import ast
import builtins

from tutor_app.repair.scopes import oddities
from tutor_app.source.memory import remembered
from tutor_app.source.python import parsed

SENSE = (
    "undefined",
    "useless",
    "stray_texts",
    "warnings",
    "statements",
    "passes",
    "calls",
    "unreachable",
    "nested_functions",
    "loop_else",
    "unused",
    "constant_tests",
    "calls_at_top",
    "calls_itself_last",
    "self_outside",
    "self_missing",
    "undefined_here",
    "unused_locals",
)
"""Counts, in the order of :func:`sense_of`; ``warnings`` are CPython's, and attributes that a text or number has not.

Undefined where they are used (``undefined_here``) are files too that are closed there."""
LONGEST = 12_000
"""Characters; the oddities of longer programs are not counted, for time's sake."""
UNKNOWN = tuple(-1.0 for _ in SENSE)
_BUILTINS = frozenset({*dir(builtins), "__file__", "__name__", "__class__"})
READERS = frozenset({"reader", "DictReader", "writer", "DictWriter"})
"""What reads and writes a file only while it is open."""
_JUMPS = (ast.Return, ast.Break, ast.Continue, ast.Raise)


@remembered(16)
def sense_of(text: str) -> tuple[float, ...]:
    """The counts of :data:`SENSE` for ``text``; all -1 where it does not parse or is too long."""
    if len(text) > LONGEST:
        return UNKNOWN
    program = parsed(text)
    if program.problem is not None or program.tree is None:
        return UNKNOWN
    counter = _Counter()
    try:
        counter.visit(program.tree)
        nowhere, unread = oddities(text)
    except RecursionError:
        return UNKNOWN
    undefined = set() if counter.star else counter.loaded - counter.bound - _BUILTINS
    counts = counter.counts
    counts["undefined"] = len(undefined)
    counts["unused"] = len(counter.bound - counter.loaded)
    counts["warnings"] += len(program.warnings)
    counts["undefined_here"] += 0 if counter.star else nowhere
    counts["unused_locals"] = unread
    return tuple(float(counts[name]) for name in SENSE)


def _closed(block: list[ast.stmt]) -> int:
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
                if isinstance(inner, ast.Assign) and isinstance(inner.targets[0], ast.Name) and _calls(inner.value, READERS)
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


class _Counter(ast.NodeVisitor):
    """Collects names and counts oddities; scopes are not told apart."""

    def __init__(self) -> None:
        self.loaded: set[str] = set()
        self.bound: set[str] = set()
        self.star = False
        self.counts = dict.fromkeys(SENSE, 0)
        self._functions = 0

    def generic_visit(self, node: ast.AST) -> None:
        if isinstance(node, ast.stmt):
            self.counts["statements"] += 1
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                self._block(node, block)
        super().generic_visit(node)

    def _block(self, owner: ast.AST, block: list[ast.stmt]) -> None:
        last = block[-1] if block else None
        if isinstance(owner, ast.FunctionDef) and isinstance(last, ast.Expr) and isinstance(last.value, ast.Call):
            called = last.value.func
            self.counts["calls_itself_last"] += isinstance(called, ast.Name) and called.id == owner.name
        self.counts["undefined_here"] += _closed(block)
        for place, statement in enumerate(block):
            if isinstance(statement, ast.FunctionDef):
                first = [argument.arg for argument in statement.args.args[:1]]
                self.counts["self_outside"] += first == ["self"] and not isinstance(owner, ast.ClassDef)
                self.counts["self_missing"] += not first and isinstance(owner, ast.ClassDef) and not statement.decorator_list
            if isinstance(statement, _JUMPS) and place + 1 < len(block):
                self.counts["unreachable"] += 1
            if isinstance(statement, ast.Expr):
                self.counts["calls_at_top"] += isinstance(owner, ast.Module) and isinstance(statement.value, ast.Call)
                text = isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str)
                if text and not (place == 0 and isinstance(owner, ast.Module | ast.FunctionDef | ast.ClassDef)):
                    self.counts["stray_texts"] += 1
                elif not text and not isinstance(statement.value, ast.Call | ast.Await | ast.Yield | ast.YieldFrom):
                    self.counts["useless"] += 1

    def visit_Name(self, node: ast.Name) -> None:
        (self.loaded if isinstance(node.ctx, ast.Load) else self.bound).add(node.id)

    def visit_arg(self, node: ast.arg) -> None:
        self.bound.add(node.arg)
        self.loaded.add(node.arg)  # an argument that is not used is no oddity
        self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> None:
        self.star |= node.name == "*"
        self.bound.add((node.asname or node.name).split(".")[0])

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bound.add(node.name)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.bound.add(node.name)
        self.loaded.add(node.name)
        self.counts["nested_functions"] += self._functions > 0
        self._functions += 1
        self.generic_visit(node)
        self._functions -= 1

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bound.add(node.name)
        self.loaded.add(node.name)
        outside, self._functions = self._functions, 0
        self.generic_visit(node)
        self._functions = outside

    def visit_Pass(self, node: ast.Pass) -> None:
        self.counts["passes"] += 1
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        literal = isinstance(node.value, ast.Constant | ast.JoinedStr)
        self.counts["warnings"] += literal and not hasattr(getattr(node.value, "value", ""), node.attr)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.counts["calls"] += 1
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        self.counts["loop_else"] += bool(node.orelse)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        self.counts["loop_else"] += bool(node.orelse)
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        self.counts["constant_tests"] += isinstance(node.test, ast.Constant | ast.Tuple)
        self.generic_visit(node)
