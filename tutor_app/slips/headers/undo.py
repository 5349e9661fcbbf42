"""First lines of statements: ``def``, ``class`` and ``for`` that lack something, and imports the wrong way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token


def heads(view: View) -> Iterator[Step]:
    """Slips in the head of the statement that failed."""
    low, high = view.range_of(view.line)
    yield from definitions(view, low, high)
    yield from other_keyword(view, low, high)
    yield from wrap_condition(view)
    yield from imports(view, low, high)


def other_keyword(view: View, low: int, high: int) -> Iterator[Step]:
    """The statement begins with the wrong keyword: ``assert`` for ``with``, ``elif`` for ``if``."""
    if high - low < 2 or view.code[high - 1].text != ":":
        return
    first = view.code[low]
    if first.kind is Kind.KEYWORD:
        for word in ("if", "elif", "while", "for", "with", "else", "except", "def"):
            if word != first.text:
                yield Step(f"other-keyword {first.text} {word}", ((first.start, first.end, word),))


def wrap_condition(view: View) -> Iterator[Step]:
    """A condition that goes on over several lines needs brackets around it, or marks of continuation."""
    first = view.line
    for start in {first, view.previous_code(first)}:
        if start is None or not view.is_header(start) or view.ends_with_colon(start):
            continue
        last = view.next_code(start)
        inner = []
        while last is not None and last - start < 8 and not view.is_header(last):
            inner.append(last)
            if view.ends_with_colon(last):
                word, end = view.on_line(start)[0], view.on_line(last)[-1]
                yield Step("wrap-condition", ((word.end + 1, word.end + 1, "("), (end.start, end.start, ")")))
                ends = [view.code_end(n) for n in (start, *inner[:-1])]
                yield Step("continue-condition", tuple((at, at, " \\") for at in ends))
                break
            last = view.next_code(last)


def definitions(view: View, low: int, high: int) -> Iterator[Step]:
    """Slips in the head of a ``def``, ``class`` or ``for``."""
    if low == high:
        return
    tokens = view.code[low:high]
    first = tokens[0]
    if tokens[-1].text == ":" and first.kind is Kind.NAME:
        yield from _missing_head(view, tokens)
    if first.text in {"def", "class"}:
        if len(tokens) > 1 and tokens[1].text == "(":
            yield Step(
                f"name-{first.text}",
                (
                    (
                        tokens[1].start,
                        tokens[1].start,
                        (" " if first.end == tokens[1].start else "") + ("function" if first.text == "def" else "Name"),
                    ),
                ),
            )
        if len(tokens) == 1 or tokens[1].text == ":":
            yield Step(f"name-{first.text}-whole", ((first.end, first.end, " function()" if first.text == "def" else " Name"),))
        if (
            first.text == "def"
            and len(tokens) > 1
            and tokens[1].kind is Kind.NAME
            and (len(tokens) == 2 or tokens[2].text != "(")
        ):
            yield Step("def-parentheses", ((tokens[1].end, tokens[1].end, "()"),))
            if view.in_class(first.line):
                yield Step("def-parentheses-self", ((tokens[1].end, tokens[1].end, "(self)"),))
            yield Step("def-parentheses-colon", ((tokens[1].end, view.code_end(first.line), "():"),))
            last = tokens[-1] if tokens[-1].text != ":" else tokens[-2]
            if len(tokens) > 3:
                colon = "" if tokens[-1].text == ":" else ":"
                yield Step("def-wrap-arguments", ((tokens[1].end, tokens[2].start, "("), (last.end, last.end, ")" + colon)))
                for name in (2, 3):
                    if len(tokens) > name + 1 and tokens[name].kind is Kind.NAME:
                        yield Step(
                            "def-merge-name",
                            ((tokens[1].start, tokens[name].end, "_".join(t.text for t in tokens[1 : name + 1])),),
                        )
            if tokens[-1].text == ")" or (len(tokens) > 2 and tokens[-2].text == ")"):
                yield Step("def-to-class", ((first.start, first.end, "class"),))
            yield Step("def-to-class-plain", ((first.start, first.end, "class"),))
        if first.text == "class" and any(token.text == "," for token in tokens):
            yield Step("class-to-def", ((first.start, first.end, "def"),))
        strange = [t for t in tokens[2:] if t.kind in (Kind.STRING, Kind.NUMBER)]
        if first.text == "def" and strange and "=" not in {t.text for t in tokens}:
            yield Step(
                "def-literal-parameter",
                tuple(
                    (t.start, t.end, re.sub(r"\W", "", t.text) if re.sub(r"\W", "", t.text).isidentifier() else "value")
                    for t in strange
                ),
            )
        dotted = [p for p in range(2, len(tokens) - 1) if tokens[p].text == "." and tokens[p - 1].kind is Kind.NAME]
        if first.text == "def" and dotted:
            yield Step("def-dotted-parameter", tuple((tokens[p - 1].start, tokens[p].end, "") for p in dotted))
            yield Step("def-dotted-name", tuple((tokens[p].start, tokens[p].end, "_") for p in dotted))
        defaults = [p for p, t in enumerate(tokens) if t.text == "="]
        if first.text == "def" and defaults:
            yield from _defaults(tokens, defaults[0])
    if first.text == "for" and len(tokens) > 2 and not any(t.text == "in" for t in tokens):
        yield Step("for-in", ((tokens[1].end, tokens[1].end, " in"),))
        for position in range(2, len(tokens)):
            if tokens[position].text in {"=", ":", "of", "on", "from", "is", "at", "en", "inn", ","}:
                yield Step(
                    "for-in-instead",
                    (
                        (
                            tokens[position].start,
                            tokens[position].end,
                            "in" if view.text[tokens[position].start - 1].isspace() else " in ",
                        ),
                    ),
                )


def _missing_head(view: View, tokens: list[Token]) -> Iterator[Step]:
    """A line that ends in a colon lacks its first word."""
    start = tokens[0].start
    for word in ("def", "if", "while", "for", "elif", "class", "with"):
        yield Step(f"head {word}", ((start, start, word + " "),))
        if len(tokens) > 1 and tokens[1].kind is not Kind.OPEN:
            yield Step(f"head-instead {word}", ((start, tokens[0].end, word),))
    alike = []
    for n in range(len(view.lines)):
        line = view.on_line(n)
        if len(line) > 3 and line[0].kind is Kind.NAME and line[1].text == "(" and line[-1].text == ":" and line[-2].text == ")":
            alike.append(line[0].start)
    if len(alike) > 1 and start in alike:
        yield Step("head-all def", tuple((at, at, "def ") for at in alike))


def _defaults(tokens: list[Token], first_default: int) -> Iterator[Step]:
    """A parameter without default after one with: give it one."""
    depth = 0
    edits = []
    for position in range(first_default + 1, len(tokens)):
        token = tokens[position]
        if token.text in "([{":
            depth += 1
        elif token.text in ")]}":
            depth -= 1
        if (
            depth <= 0
            and token.kind is Kind.NAME
            and tokens[position - 1].text == ","
            and position + 1 < len(tokens)
            and tokens[position + 1].text in {",", ")"}
        ):
            edits.append((token.end, token.end, "=None"))
    if edits:
        yield Step("give-default", tuple(edits))
        yield Step("give-default-number", tuple((start, end, "=0") for start, end, _new in edits))


def imports(view: View, low: int, high: int) -> Iterator[Step]:
    """Slips in an import: the order, a string, a path, a missing name."""
    tokens = view.code[low:high]
    if not tokens or tokens[0].text not in {"import", "from"}:
        return
    texts = [token.text for token in tokens]
    if texts[0] == "import" and "from" in texts[1:]:
        at = texts.index("from", 1)
        if at + 1 < len(texts):
            names = view.text[tokens[1].start : tokens[at - 1].end]
            module = view.text[tokens[at + 1].start : tokens[-1].end]
            yield Step("import-order", ((tokens[0].start, tokens[-1].end, f"from {module} import {names}"),))
    if texts[0] == "from" and "import" not in texts:
        yield Step("from-to-import", ((tokens[0].start, tokens[0].end, "import"),))
        yield Step("from-import-all", ((tokens[-1].end, tokens[-1].end, " import *"),))
        if len(texts) > 2:
            yield Step("from-import-between", ((tokens[-2].end, tokens[-2].end, " import"),))
    strings = [token for token in tokens if token.kind in (Kind.STRING, Kind.BAD_STRING)]
    if strings:
        yield Step(
            "import-unquote",
            tuple(
                (t.start, t.end, re.sub(r"\W", "", t.text.removesuffix(".py'").removesuffix('.py"')) or "module") for t in strings
            ),
        )
    dashed = [p for p in range(1, len(tokens)) if tokens[p].text == "-" or tokens[p].text == "/"]
    if dashed:
        yield Step(
            "import-underscore", tuple((tokens[p].start, tokens[p].end, "_" if tokens[p].text == "-" else ".") for p in dashed)
        )
    module_text = view.text[tokens[1].start : view.code_end(tokens[0].line)] if len(tokens) > 1 else ""
    if texts[0] == "import" and module_text:
        name = re.sub(r"\W", "", module_text) or "module"
        name = name.lstrip("0123456789") or "module"
        yield Step(
            "import-call",
            ((tokens[0].start, view.code_end(tokens[0].line), f"{name} = __import__('{module_text.strip(chr(34) + chr(39))}')"),),
        )
    target = texts[-1] if tokens[-1].kind is Kind.NAME else ""
    if texts[0] == "from" and "import" in texts and texts.index("import") > 1 and target:
        module = view.text[tokens[1].start : tokens[texts.index("import") - 1].end]
        yield Step("import-call-attribute", ((tokens[0].start, tokens[-1].end, f"{target} = __import__('{module}').{target}"),))
    elif texts[0] == "import" and module_text:
        bare = module_text.strip("\"'()")
        name = re.sub(r"\W", "", bare).lstrip("0123456789") or "module"
        yield Step(
            "import-call-attribute", ((tokens[0].start, view.code_end(tokens[0].line), f"{name} = __import__('{bare}').{name}"),)
        )
    if texts[-1] in {"import", "from", ",", "."}:
        yield Step("import-name", ((tokens[-1].end, tokens[-1].end, " name" if texts[-1] != "." else "name"),))
    if texts[0] == "from" and "import" in texts:
        at = texts.index("import")
        dotted = [p for p in range(at + 1, len(texts)) if texts[p] == "."]
        if dotted:
            yield Step("import-undot", tuple((tokens[p - 1].start, tokens[p].end, "") for p in dotted))
