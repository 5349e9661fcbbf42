"""Every regular expression of ours, found in the source, and texts that are made against each.

A pattern is taken from where it is written: its expression is made anew in its module, with ``INSIDE`` for what only a function
or a loop knows there. How its matches are looked for is read from the source as well, as what is matched at one place costs
less than what is looked for everywhere.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from types import SimpleNamespace
from typing import Any

from tutor_app.explain.glossary import patterns as words_of_the_classroom
from tutor_app.slips.strings.ends import _ENDINGS
from tutor_app.source.problems import wordings
from tutor_app.source.versions import syntaxes

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("tutor_app", "validators")
WAYS = frozenset({"search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"})
SCANS: Mapping[str, Callable[[re.Pattern[Any], Any], object]] = {
    "everywhere": lambda pattern, text: sum(1 for _ in pattern.finditer(text)),
    "match": lambda pattern, text: pattern.match(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
}
"""What a pattern is asked. All ways but these two look for one match after the other, through the whole text."""
QUOTES = ("'", '"', "'''", '"""')
EACH_QUOTE: list[dict[str, object]] = [{"quote": quote} for quote in QUOTES]
INSIDE: Mapping[tuple[str, str], list[dict[str, object]]] = {
    ("explain/examples.py", "value"): [{"value": "if"}, {"value": "=="}],
    ("explain/ladder.py", "part"): [{"part": SimpleNamespace(line=12)}],
    ("slips/pasted/numbers.py", "wanted"): [{"wanted": 12}],
    ("slips/strings/braces.py", "escape"): [{"escape": ["'\\n'"]}],
    ("slips/strings/field_quotes.py", "inner"): [{"inner": "'"}, {"inner": '"'}],
    ("slips/strings/literals.py", "quote"): EACH_QUOTE,
    ("slips/strings/nested.py", "outer"): [{"outer": quote} for quote in QUOTES],
    ("slips/strings/nested.py", "string"): [{"string": SimpleNamespace(quote=quote)} for quote in QUOTES],
    ("slips/strings/prefixes.py", "quote"): EACH_QUOTE,
    ("source/formatted.py", "quote"): EACH_QUOTE,
    ("source/lexer.py", "quote"): [{"quote": "'"}, {"quote": '"'}],
    ("checks/reading.py", "name"): [{"name": "colon"}],
}
"""For a file, and a name that its module does not know, values that it has there."""
ELSEWHERE: Mapping[tuple[str, str], Callable[[], Iterable[re.Pattern[str]]]] = {
    ("slips/strings/ends.py", "pattern"): lambda: [pattern for pattern, _ in _ENDINGS],
    ("source/problems.py", "row"): lambda: [wording.pattern for wording in wordings()],
    ("source/versions.py", "row"): lambda: [one for row in syntaxes().values() for one in (row.says, *row.signs)],
    ("explain/glossary.py", "forms"): lambda: words_of_the_classroom("en").values(),
}
"""Patterns that are read from a table, or built by a loop: what builds them is asked for them. Of nine languages, one."""
ASKED = {"explain/glossary.py": frozenset({"search"}), "source/problems.py": frozenset({"match"})}
"""How patterns are asked that a function of their file gives to others."""
OURS = frozenset({("pages/server/shell.py", "found"), ("pages/server/headers.py", "")})
"""What is looked for in the documents that we serve, which nobody else writes; all of a file's where there is no name."""


@dataclass(frozen=True, slots=True)
class Use:
    """A pattern, where it is written, and in which ways its matches are looked for."""

    where: str
    pattern: re.Pattern[Any]
    ways: frozenset[str]


def asking() -> list[str]:
    """The files that ask for something by a pattern of their own, as can be told without understanding them."""
    called = re.compile(rf"\bre\.({'|'.join(sorted(WAYS))}|compile)\(")
    return [_named(file) for file in _files() if called.search(file.read_text(encoding="utf-8"))]


def uses() -> list[Use]:
    """All of them, each once a file."""
    found: dict[tuple[str, Any, int], Use] = {}
    for file in _files():
        for use in _of(file):
            found.setdefault((use.where, use.pattern.pattern, use.pattern.flags), use)
    return list(found.values())


def _of(file: Path) -> Iterator[Use]:
    tree = _tree(file)
    where = _named(file)
    calls = _asks(tree)
    known = vars(importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))) if calls else {}
    for call in calls:
        way = call.func.attr  # type: ignore[attr-defined]
        ways = frozenset({way}) if way in WAYS else _ways(tree, where, call)
        for pattern in _patterns(where, call, known):
            yield Use(where, pattern, ways)


def _named(file: Path) -> str:
    return "/".join(file.relative_to(ROOT).parts[1:])


@cache
def _tree(file: Path) -> ast.Module:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node  # type: ignore[attr-defined]
    return tree


def _asks(tree: ast.Module) -> list[ast.Call]:
    """The calls of functions of ``re`` that take a pattern."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _of_re(node.func) and node.func.attr in WAYS | {"compile"}  # type: ignore[attr-defined]
    ]


def _of_re(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re"


def _patterns(where: str, call: ast.Call, known: Mapping[str, Any]) -> Iterator[re.Pattern[Any]]:
    names = _names(call.args[0])
    if (where, "") in OURS:
        return
    for name in names:
        if (where, name) in ELSEWHERE:
            yield from ELSEWHERE[where, name]()
            return
        if (where, name) in OURS:
            return
    for inside in next((INSIDE[where, name] for name in names if (where, name) in INSIDE), [{}]):
        written = eval(compile(ast.Expression(call.args[0]), where, "eval"), {**known, **inside})
        yield re.compile(written, _flags(call, known))


def _flags(call: ast.Call, known: Mapping[str, Any]) -> int:
    """What is given by name, or is second to ``re.compile``."""
    given = [keyword.value for keyword in call.keywords if keyword.arg == "flags"]
    if call.func.attr == "compile":  # type: ignore[attr-defined]
        given += call.args[1:]
    return sum(int(eval(compile(ast.Expression(one), "flags", "eval"), dict(known))) for one in given)


def _ways(tree: ast.Module, where: str, call: ast.Call) -> frozenset[str]:
    """How the name that a pattern is given is used, here and in all that take it from here; all ways where it has no name."""
    node: ast.AST = call
    while not isinstance(node, ast.Assign | ast.AnnAssign | ast.FunctionDef | ast.Module):
        node = node.parent  # type: ignore[attr-defined]
    if not isinstance(node, ast.Assign):
        return ASKED.get(where, WAYS)
    names = {name for target in node.targets for name in _names(target)}
    trees = [tree, *(other for other in map(_tree, _files()) if any(_takes_from(other, where, name) for name in names))]
    return frozenset({way for each in trees for name in names for way in _looked_for(each).get(name, ())}) or WAYS


def _takes_from(tree: ast.Module, where: str, name: str) -> bool:
    """Whether a file imports the name from that one."""
    module = where.removesuffix(".py").replace("/", ".")
    return any(source.endswith(module) and name in names for source, names in _imports(tree))


@cache
def _imports(tree: ast.Module) -> list[tuple[str, set[str]]]:
    """The modules that a file imports from, each with the names."""
    return [(node.module or "", {one.name for one in node.names}) for node in tree.body if isinstance(node, ast.ImportFrom)]


@cache
def _looked_for(tree: ast.Module) -> Mapping[str, set[str]]:
    """For each name in a file the ways in which it is asked, by itself or in a loop over several."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in WAYS:
            for name in _names(node.value):
                found.setdefault(name, set()).add(node.attr)
        elif isinstance(node, ast.For | ast.comprehension):
            within = node if isinstance(node, ast.For) else node.parent  # type: ignore[attr-defined]
            asked = [one for one in ast.walk(within) if isinstance(one, ast.Attribute) and one.attr in WAYS]
            told = {one.attr for one in asked if _names(one.value) & _names(node.target)}
            for name in _names(node.iter) if told else ():
                found.setdefault(name, set()).update(told)
    return found


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


@cache
def _files() -> Sequence[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def scans(use: Use) -> list[str]:
    """Which of ``SCANS`` are done with a pattern."""
    return sorted({way if way in SCANS else "everywhere" for way in use.ways})


# Texts against a pattern -------------------------------------------------------------------------------------------------------

ALPHABET = "a1_ \t\n\r\"'`\\()[]{}<>.,:;=+-*/%#&|!?@$^~x0E\u00e9\u201c"
"""What may be repeated, beside what the pattern names itself."""
ENDS = ("\0", "a\n")
"""What may follow: most patterns do not end there, so that all that was matched is given back bit by bit."""


@dataclass(frozen=True, slots=True)
class Attack:
    """A text of any length: ``head``, then ``body`` again and again, then ``end``."""

    head: str
    body: str
    end: str

    def text(self, size: int) -> str:
        """About ``size`` characters of it."""
        return self.head + self.body * max(1, size // len(self.body)) + self.end


def attacks(pattern: re.Pattern[Any]) -> list[Attack]:
    """What each unbounded repetition takes, behind what comes before it, and with all ends."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    repeated, whole = list(_repeats(tree, "", {})), _sample(tree, {})
    heads = dict.fromkeys(["", *(head for head, _ in repeated)])
    plain = [sign for sign in ALPHABET if _anywhere(tree, sign)]
    begun = [*repeated, *(("", body) for body in [*plain, *(head + one for head, one in repeated), whole, whole[:-1]])]
    begun += [(head, sign) for head in heads for sign in plain[:4]]
    ends = dict.fromkeys([*ENDS, whole[-1:]])
    return [Attack(head, body, end) for head, body in dict.fromkeys(begun) if body for end in ends]


def _anywhere(tree: Any, sign: str) -> bool:
    """Whether some part of it takes a character; one that takes any says nothing."""
    return any(
        (kind is code.IN and value[0][0] is not code.NEGATE and _in(value, sign))
        or (kind is code.LITERAL and value == ord(sign))
        or (kind in (code.ANY, code.NOT_LITERAL) and sign in "a ")
        or (kind is code.IN and value[0][0] is code.NEGATE and sign in "a1 ." and _in(value, sign))
        for kind, value in _leaves(tree)
    )


def _leaves(tree: Any) -> Iterator[tuple[Any, Any]]:
    for kind, value in tree:
        yield kind, value
        parts = value if isinstance(value, tuple | list) else (value,)
        for part in parts:
            if isinstance(part, parser.SubPattern):
                yield from _leaves(part)
            elif isinstance(part, list):
                yield from (leaf for one in part if isinstance(one, parser.SubPattern) for leaf in _leaves(one))


def _repeats(tree: Any, before: str, groups: dict[int, str]) -> Iterator[tuple[str, str]]:
    """For each repetition without end, what leads to it and what it takes."""
    for kind, value in tree:
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            _least, most, inner = value
            if most is code.MAXREPEAT or most > 100:
                for body in _samples(inner, groups):
                    yield before, body
            yield from _repeats(inner, before, groups)
        elif kind is code.SUBPATTERN:
            yield from _repeats(value[3], before, groups)
        elif kind is code.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch, before, groups)
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            yield from _repeats(value[1], before, groups)
        elif kind is code.ATOMIC_GROUP:
            yield from _repeats(value, before, groups)
        before += _sample([(kind, value)], groups)


def _samples(tree: Any, groups: dict[int, str]) -> list[str]:
    """Some texts that it takes; of a class of characters several."""
    if len(tree) == 1 and tree[0][0] is code.IN:
        return [sign for sign in ALPHABET if _in(tree[0][1], sign)][:6]
    if len(tree) == 1 and tree[0][0] is code.SUBPATTERN:
        return _samples(tree[0][1][3], groups)
    if len(tree) == 1 and tree[0][0] is code.BRANCH:
        return [_sample(branch, groups) for branch in tree[0][1][1]]
    return [_sample(tree, groups)]


def _sample(tree: Any, groups: dict[int, str]) -> str:
    """A short text that it takes, as far as that can be seen without looking around."""
    made = ""
    for kind, value in tree:
        if kind is code.LITERAL:
            made += chr(value)
        elif kind is code.NOT_LITERAL:
            made += "a" if value != ord("a") else "b"
        elif kind is code.ANY:
            made += "a"
        elif kind is code.IN:
            named = [one if kind is code.LITERAL else one[0] for kind, one in value if kind in (code.LITERAL, code.RANGE)]
            made += next(sign for sign in (*ALPHABET, *map(chr, named), *map(chr, range(0x250))) if _in(value, sign))
        elif kind is code.BRANCH:
            made += _sample(value[1][0], groups)
        elif kind is code.SUBPATTERN:
            inner = _sample(value[3], groups)
            if value[0] is not None:
                groups[value[0]] = inner
            made += inner
        elif kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            made += _sample(value[2], groups) * max(1, value[0])
        elif kind is code.ATOMIC_GROUP:
            made += _sample(value, groups)
        elif kind is code.GROUPREF:
            made += groups.get(value, "")
        elif kind is code.GROUPREF_EXISTS:
            made += _sample(value[1], groups)
    return made


def _in(choices: Any, sign: str) -> bool:
    negated = choices[0][0] is code.NEGATE
    return negated != any(_takes(kind, value, sign) for kind, value in choices if kind is not code.NEGATE)


def _takes(kind: Any, value: Any, sign: str) -> bool:
    if kind is code.LITERAL:
        return ord(sign) == value
    if kind is code.RANGE:
        return value[0] <= ord(sign) <= value[1]
    tests = {
        code.CATEGORY_DIGIT: str.isdigit,
        code.CATEGORY_SPACE: str.isspace,
        code.CATEGORY_WORD: lambda one: one.isalnum() or one == "_",
    }
    opposites = {
        code.CATEGORY_NOT_DIGIT: code.CATEGORY_DIGIT,
        code.CATEGORY_NOT_SPACE: code.CATEGORY_SPACE,
        code.CATEGORY_NOT_WORD: code.CATEGORY_WORD,
    }
    return not tests[opposites[value]](sign) if value in opposites else tests[value](sign)
