"""What a reader would find odd in a program that compiles: names that nothing defines, code that nothing reaches."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, NamedTuple

from pyflakes import messages

from tutor_app.repair.plausibility.definitions import SEEN, Uses, called
from tutor_app.repair.plausibility.files import closed_files
from tutor_app.source.lexer import BUILTINS
from tutor_app.source.lint import complaints
from tutor_app.source.memory import remembered
from tutor_app.source.python import parsed


class Oddities(NamedTuple):
    """Counts; all are -1 where a program does not parse or is too long to be looked at."""

    undefined: float
    """Names that are bound nowhere in the program."""
    undefined_here: float
    """Names that nothing defines where they are read, and files that are closed where they are read."""
    unused: float
    """Names that are bound and read nowhere."""
    unused_locals: float
    flaws: float
    """All else that pyflakes finds, but for its matters of style."""
    bare_fstrings: float
    """f-strings without a placeholder."""
    warnings: float
    """CPython's, attributes that no string or number has, and loops over a number."""
    useless: float
    """Values that are thrown away."""
    stray_texts: float
    statements: float
    passes: float
    calls: float
    calls_at_top: float
    calls_itself_last: float
    """Functions that end by calling themselves: the call was probably meant to stand below them."""
    unreachable: float
    nested_functions: float
    nested_guards: float
    """``if __name__ == ...`` inside another block."""
    loop_else: float
    constant_tests: float
    lone_tuples: float
    """Tuples that only a comma at the end of a statement makes."""
    self_outside: float
    self_missing: float
    busy_classes: float
    """Classes whose bodies do something: they call, loop or ask."""
    idle_functions: float
    """Functions that hold nothing but attributes and methods."""
    capital_functions: float
    small_classes: float
    builtins_bound: float
    """Names of Python's own that the program uses for something else."""
    classes_called_alone: float
    """Calls of a class whose result is not used: such calls look like those of a function."""
    nothing_used: float
    """Uses of the value of a function that returns none."""
    arguments_hiding: float
    """Parameters with the name of a function or class of the program: it may have been meant as a base class."""
    assigned_inside: float
    """Constants that are assigned within an expression: a comparison may have been meant."""


LONGEST = 12_000
"""Characters; the oddities of longer programs are not counted, for time's sake."""
UNKNOWN = Oddities(*(-1.0 for _ in Oddities._fields))
_LEAVES = frozenset({ast.Name, ast.Constant, ast.Load, ast.Store, ast.Del})
_JUMPS = (ast.Return, ast.Break, ast.Continue, ast.Raise)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_MEMBERS = (ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Pass)
_STYLE = (
    messages.UnusedImport, messages.UnusedAnnotation, messages.RedefinedWhileUnused, messages.ImportShadowedByLoopVar,
    messages.ImportStarUsed, messages.ImportStarUsage, messages.UndefinedExport,
)  # fmt: skip


@remembered(16)
def oddities_of(text: str) -> Oddities:
    """The oddities of ``text``."""
    program = parsed(text)
    if len(text) > LONGEST or program.problem is not None or program.tree is None:
        return UNKNOWN
    found = complaints(text)
    if found is None:
        return UNKNOWN
    walk = _Walk(program.tree)
    undefined = {str(one.message_args[0]) for one in found if isinstance(one, messages.UndefinedName | messages.UndefinedLocal)}
    kinds = [type(one) for one in found]
    own = (messages.UndefinedName, messages.UndefinedLocal, messages.UnusedVariable, messages.FStringMissingPlaceholders)
    walk.counts |= {
        "undefined": len(undefined - walk.bound),
        "undefined_here": walk.counts["undefined_here"] + len(undefined),
        "unused": len(walk.bound - walk.read),
        "unused_locals": kinds.count(messages.UnusedVariable),
        "flaws": sum(kind not in own and kind not in _STYLE for kind in kinds),
        "bare_fstrings": kinds.count(messages.FStringMissingPlaceholders),
        "warnings": walk.counts["warnings"] + len(program.warnings),
        "builtins_bound": len(walk.bound & BUILTINS),
    } | walk.uses.odd()
    return Oddities(**{name: float(count) for name, count in walk.counts.items()})


class _Walk:
    """Goes through a tree once; scopes are pyflakes' business."""

    def __init__(self, tree: ast.Module) -> None:
        self.read: set[str] = set()
        self.bound: set[str] = set()
        self.counts = dict.fromkeys(Oddities._fields, 0)
        self.uses = Uses()
        todo: list[tuple[ast.AST, str]] = [(tree, "")]
        while todo:
            node, function = todo.pop()
            kind = type(node)
            if kind in SEEN:
                self.uses.see(node, function)
            if (count := _COUNTS.get(kind)) is not None:
                count(self, node)
            if kind in _LEAVES:
                continue
            if isinstance(node, ast.stmt):
                self.counts["statements"] += 1
            if isinstance(node, _FUNCTIONS):
                self.counts["nested_functions"] += bool(function)
                function = node.name
            elif isinstance(node, ast.ClassDef):
                function = ""
            for field in node._fields:
                value = getattr(node, field, None)
                if isinstance(value, ast.AST):
                    todo.append((value, function))
                elif isinstance(value, list):
                    if value and isinstance(value[0], ast.stmt):
                        self._block(node, value)
                    todo += [(one, function) for one in value if isinstance(one, ast.AST)]

    def _block(self, owner: ast.AST, block: list[ast.stmt]) -> None:
        counts = self.counts
        counts["undefined_here"] += closed_files(block)
        counts["unreachable"] += sum(isinstance(statement, _JUMPS) for statement in block[:-1])
        for place, statement in enumerate(block):
            if isinstance(statement, ast.Expr):
                self._value(owner, statement.value, first=place == 0)
            elif isinstance(statement, ast.FunctionDef):
                first = [argument.arg for argument in statement.args.args[:1]]
                in_class = isinstance(owner, ast.ClassDef)
                counts["self_outside"] += first == ["self"] and not in_class
                counts["self_missing"] += not first and in_class and not statement.decorator_list
            elif isinstance(statement, ast.If):
                counts["nested_guards"] += not isinstance(owner, ast.Module) and _is_guard(statement)

    def _value(self, owner: ast.AST, value: ast.expr, *, first: bool) -> None:
        """A value that stands alone."""
        self.counts["calls_at_top"] += isinstance(owner, ast.Module) and isinstance(value, ast.Call)
        if _is_text(value):
            self.counts["stray_texts"] += not (first and isinstance(owner, ast.Module | ast.FunctionDef | ast.ClassDef))
        elif not isinstance(value, ast.Call | ast.Await | ast.Yield | ast.YieldFrom):
            self.counts["useless"] += 1
            self.counts["lone_tuples"] += _is_lone(value)

    def name(self, node: ast.Name) -> None:
        (self.read if isinstance(node.ctx, ast.Load) else self.bound).add(node.id)

    def argument(self, node: ast.arg) -> None:
        self.bound.add(node.arg)
        self.read.add(node.arg)  # an argument that is not used is no oddity

    def alias(self, node: ast.alias) -> None:
        self.bound.add((node.asname or node.name).split(".")[0])

    def handler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bound.add(node.name)

    def definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.bound.add(node.name)
        self.read.add(node.name)
        last = node.body[-1]
        self.counts["calls_itself_last"] += (
            isinstance(last, ast.Expr) and isinstance(last.value, ast.Call) and called(last.value) == node.name
        )
        self.counts["idle_functions"] += holds_attributes(node.body)
        self.counts["capital_functions"] += node.name[:1].isupper()

    def class_(self, node: ast.ClassDef) -> None:
        self.bound.add(node.name)
        self.read.add(node.name)
        self.counts["busy_classes"] += not all(isinstance(one, _MEMBERS) or _is_text_alone(one) for one in node.body)
        self.counts["small_classes"] += node.name[:1].islower()

    def assignment(self, node: ast.Assign) -> None:
        self.counts["lone_tuples"] += _is_lone(node.value)

    def pass_(self, _node: ast.Pass) -> None:
        self.counts["passes"] += 1

    def call(self, _node: ast.Call) -> None:
        self.counts["calls"] += 1

    def named(self, node: ast.NamedExpr) -> None:
        self.counts["assigned_inside"] += isinstance(node.value, ast.Constant)

    def attribute(self, node: ast.Attribute) -> None:
        literal = isinstance(node.value, ast.Constant | ast.JoinedStr)
        self.counts["warnings"] += literal and not hasattr(getattr(node.value, "value", ""), node.attr)

    def loop(self, node: ast.For) -> None:
        self.counts["loop_else"] += bool(node.orelse)
        self.counts["warnings"] += isinstance(node.iter, ast.Constant) and not isinstance(node.iter.value, str | bytes)

    def while_(self, node: ast.While) -> None:
        self.counts["loop_else"] += bool(node.orelse)

    def test(self, node: ast.If) -> None:
        self.counts["constant_tests"] += isinstance(node.test, ast.Constant | ast.Tuple)


_COUNTS: dict[type[ast.AST], Callable[[_Walk, Any], None]] = {
    ast.Name: _Walk.name,
    ast.arg: _Walk.argument,
    ast.alias: _Walk.alias,
    ast.ExceptHandler: _Walk.handler,
    ast.FunctionDef: _Walk.definition,
    ast.AsyncFunctionDef: _Walk.definition,
    ast.ClassDef: _Walk.class_,
    ast.Assign: _Walk.assignment,
    ast.Pass: _Walk.pass_,
    ast.Call: _Walk.call,
    ast.NamedExpr: _Walk.named,
    ast.Attribute: _Walk.attribute,
    ast.For: _Walk.loop,
    ast.While: _Walk.while_,
    ast.If: _Walk.test,
}


def holds_attributes(body: list[ast.stmt]) -> bool:
    """Whether a body gives names their values, and does nothing else but to define methods: a class's, not a function's."""
    sets = [one for one in body if isinstance(one, ast.Assign | ast.AnnAssign)]
    others = (one for one in body if not isinstance(one, ast.Assign | ast.AnnAssign))
    return (
        bool(sets) and all(map(_is_attribute, sets)) and all(isinstance(one, _MEMBERS) or _is_text_alone(one) for one in others)
    )


def _is_attribute(statement: ast.Assign | ast.AnnAssign) -> bool:
    """Whether plain names are given a value that is written out."""
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return all(isinstance(target, ast.Name) for target in targets) and not isinstance(statement.value, ast.Call)


def _is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _is_text_alone(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and _is_text(statement.value)


def _is_lone(value: ast.expr) -> bool:
    """Whether the value is a tuple of one without brackets."""
    return isinstance(value, ast.Tuple) and len(value.elts) == 1 and value.col_offset == value.elts[0].col_offset


def _is_guard(statement: ast.If) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(statement.test))
