"""Is a text that Python refuses correct code for a notebook?

Only what is right as a whole there counts, and only where something tells that it was written there. Commands on lines of their
own do not: in a file they are in the way, and are told as such (:mod:`tutor_app.slips.pasted.commands`).
"""

from __future__ import annotations

import ast
import builtins
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from tutor_app.diagnose.newer import needed
from tutor_app.source import notebooks as constructs
from tutor_app.source.notebooks import ASYNC, AWAIT, Part, in_file, parts_of
from tutor_app.source.python import first_problem, parsed
from tutor_app.source.versions import Version

_SHELL = re.compile(
    r"%|!{1,2}[ \t]*(?:ls|dir|cat|pwd|cd|pip|pip3|conda|git|head|tail|grep|find|echo|wc|which|date|whoami|hostname|nvidia-smi"
    r"|curl|wget|python|python3|jupyter|unzip|mkdir)\b"
)
"""A value that a command gives; ``!ready`` is how other languages say ``not ready``."""
_OTHER_CELL = re.compile(
    r"%%(?:bash|sh|script|html|HTML|svg|SVG|javascript|js|latex|markdown|perl|ruby|R|sql|cython|writefile|file|system|sx|cmd)\b"
)
_OWN_LOOP = re.compile(r"\.[ \t]*run(?:_until_complete|_forever)?[ \t]*\(")
"""A program that starts its own loop is no notebook's: what waits outside of its functions has lost its indentation."""
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def only_in_notebooks(text: str, target: Version) -> tuple[Part, ...]:
    """Of each construct that only a notebook reads the first; none where the text is no code from a notebook, or has mistakes."""
    parts = parts_of(text)
    waits = any(one.construct in {AWAIT, ASYNC} for one in parts)
    if not any(_tells(one, text) for one in parts) or (waits and _OWN_LOOP.search(text)):
        return ()
    plain = in_file(text).text
    if first_problem(plain) is not None and not needed(plain, target).accepted:
        return ()
    if waits and _lost_indentation(plain, [one.line for one in parts if one.construct in {AWAIT, ASYNC}]):
        return ()
    first = {one.construct: one for one in reversed(parts)}
    return tuple(sorted(first.values(), key=lambda one: one.start))


def _tells(part: Part, text: str) -> bool:
    match part.construct:
        case constructs.AWAIT | constructs.ASYNC | constructs.HELP:
            return True
        case constructs.RESULT:
            return _SHELL.match(text, part.start) is not None
        case constructs.CELL:
            return _OTHER_CELL.match(text, part.start) is not None
        case _:
            return False


def _lost_indentation(text: str, lines: Sequence[int]) -> bool:
    """Whether a statement that waits on one of the lines, which are sorted, reads a name that only a function knows."""
    tree = parsed(text).tree
    if tree is None:
        return False
    outside = {*_bound(tree, inside=False), *dir(builtins)}
    inside = set(_bound(tree, inside=True)) - outside
    waiting = (one for one in tree.body if bisect_left(lines, one.lineno) < bisect_right(lines, one.end_lineno or one.lineno))
    return any(isinstance(node, ast.Name) and node.id in inside for one in waiting for node in ast.walk(one))


def _bound(tree: ast.AST, *, inside: bool) -> Iterator[str]:
    """The names that are bound in functions, or else outside of them."""
    todo: list[tuple[ast.AST, bool]] = [(tree, False)]
    while todo:
        node, deep = todo.pop()
        if deep is inside:
            yield from _names(node)
        deeper = deep or isinstance(node, _FUNCTIONS)
        todo += ((child, deeper) for child in ast.iter_child_nodes(node))


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.alias(name=name, asname=other):
            yield other or name.split(".")[0]
        case ast.ExceptHandler(name=str(name)):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case _:
            return
