"""Kinds of mistakes that people are known to make, as ways to break correct programs; for benchmarks/corrupt.py.

Pairs of real programs say how often which mistake is made; many kinds are so rare among them that nothing can be learned of them.
Here each kind is drawn as often as any other. A kind is a pattern of correct code, and what people write instead.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind, tokenise

Break = Callable[[str, random.Random], tuple[str, str] | None]
"""Of a correct program a pair: a correct one (it, or one that lacks a block) and a broken one; CPython is yet to be asked."""
Instead = str | Callable[[re.Match[str], random.Random], str]


@dataclass(frozen=True, slots=True)
class Mistake:
    """What the pattern finds, outside texts and comments unless ``anywhere``, becomes ``instead``, once or ``everywhere``."""

    pattern: re.Pattern[str]
    instead: Instead
    anywhere: bool = False
    everywhere: bool = False


def _one_of(*choices: str) -> Instead:
    return lambda match, chance: match.expand(chance.choice(choices))


def _misspelt(match: re.Match[str], chance: random.Random) -> str:
    """A word with two letters swapped, one lost, doubled or wrong, or a capital."""
    word = match[0]
    at = chance.randrange(len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + chance.choice("aeinorst") + word[at + 1 :],
            word.capitalize(),
            word.upper(),
        )
    )


def _typed(match: re.Match[str], chance: random.Random) -> str:
    """A declaration as other languages have it, with a type that suits the value."""
    value = match["value"]
    kinds = (
        ("string", "String", "str") if value[:1] in "\"'"
        else ("list", "List", "var") if value[:1] == "["
        else ("dict", "map", "let") if value[:1] == "{"
        else ("boolean", "bool") if value[:4] in ("True", "Fals")
        else ("float", "double") if "." in value
        else ("int", "let", "var", "const")
    )  # fmt: skip
    return f"{match['indent']}{chance.choice(kinds)} {match[0][len(match['indent']) :]}"


def _entities(match: re.Match[str], _chance: random.Random) -> str:
    return match[0].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_ATTRIBUTES = r"(?:[ \t]+\w+ ?= ?[^\n(]*\n)+(?:\s*\Z|\n|\S)"
"""A body that gives names their values and does nothing else: it says what the word before its name was."""
_STRING = r"\"[^\"\n\\]*\"|'[^'\n\\]*'"
_ROWS: tuple[tuple[str, Instead], ...] = (
    (r"\band\b", _one_of("&&", "&", "AND", ",")),
    (r"\bor\b", _one_of("||", "OR", "|")),
    (r"\bnot (?=\w|\()", _one_of("!", "! ", "NOT ")),
    (r">=", _one_of("=>", "> =", "≥")),
    (r"<=", _one_of("=<", "< =", "≤")),
    (r"!=", _one_of("=!", "<>", "! =", "≠")),
    (r"==", _one_of("=", "===", "= =", "=")),
    (r"(\w+) [+]= 1\b", r"\1++"),
    (r"(\w+) -= 1\b", r"\1--"),
    (r"([+*/-])=", r"=\1"),
    (r"->", _one_of("=>", "- >", ":")),
    (r"\belif\b", _one_of("else if", "elseif", "elsif", "elif:", "else:")),
    (r"\belse:", _one_of("else", "otherwise:", "else {", "else: if", "els:")),
    (r"\bdef (?=\w)", _one_of("function ", "void ", "", "", "func ", "define ", "def: ")),
    (r"\bclass (?=\w)", _one_of("", "", "Class ", "public class ")),
    (rf"\bclass (?=\w+[^\n:]*:[ \t]*\n{_ATTRIBUTES})", _one_of("", "", "Class ")),
    (r"\b(?:import|from)\b", _one_of("include", "#import", "using", "")),
    (r"\b(?:while|for|if|elif|else|def|class|import|return|from|try|except|with|in|and|lambda|finally|break)\b", _misspelt),
    (r"\bfor (\w+) in ", _one_of(r"for \1 ", r"for each \1 in ", r"foreach \1 in ", r"for \1 = ", r"for (\1 in ", r"for in ")),
    (r"\bwhile (?=\w+ [<>=!])", _one_of("for ", "until ", "while: ", "repeat while ", "do while ")),
    (r"\bexcept (\w+):", _one_of(r"except: \1:", r"except \1", r"catch \1:", r"except(\1:")),
    (r"(?<=\w) in (?=\w)", _one_of(". in ", " is in of ", ", in ", " inside ")),
    (r"(?<=[\w)\]]):(?=[ \t]*$)", _one_of("", ";", " then", " {", "::", ".", ")")),
    (r"^(?P<indent>[ \t]*)\w+ = (?P<value>[\"'\[{]|\d+\.?\d*|True|False)", _typed),
    (r"(?<=[\w\"']), (?=[\w\"'])", _one_of(" ", "", ". ", "; ", ",, ")),
    (r"\[(?=[^\[\]\n]+\])", _one_of("(", "{", "[[", "")),
    (r"\((?=[^()\n]*\))", _one_of("", "[", "{", "((")),
    (r"\[([^\[\]\n]*)\]", _one_of(r"(\1)", r"{\1}")),
    (r"(?<=\w)\[([^\[\]\n]*:[^\[\]\n]*)\]", _one_of(r"(\1)", r"{\1}")),
    (r"(?<=\w)\[(:[^\[\]\n]*)\]", _one_of(r"(\1)", r"{\1}")),
    (r"\{([^{}\n]*:[^{}\n]*)\}", _one_of(r"[\1]", r"(\1)")),
    (r"\)", _one_of("", "", "]", "}", "))")),
    (r"\]", _one_of("", ")", "}", "]]")),
    (r"\}", _one_of("", ")", "]")),
    (r"\((\w+), (\w+) ?= ?([^\s,()]+)\)", r"(\2=\3, \1)"),
    (r"\bprint\(([^()\n]+)\)$", _one_of(r"print \1", r"print(\1", r"print\1)", r"print:(\1)")),
    (r"(?<=[\w)\]\"'])\n[ \t]*(?=\w+[ .(=])", _one_of("", " ", ", ")),
    (r"(?<=\w)\.(?=\w)", _one_of(" ", ",", "..", "")),
    (r"\b([A-Za-z]+)_(?=[A-Za-z]+ = )", r"\1 "),
    (r"\b([A-Za-z]+)_(?=[A-Za-z]+\()", r"\1 "),
    (r"(?<=\w) = (?=\w)", _one_of(" == = ", " := = ", " = = ", " <- - ", " => ", " - > ")),
    (r"(?<=[\w)])$", _one_of(":", ")", "]", " then", "}", r"\\", ".", " end")),
)  # fmt: skip
_IN_TEXTS: tuple[tuple[str, Instead], ...] = (
    (_STRING, lambda match, chance: match[0][1:] if chance.random() < 0.5 else match[0][:-1]),
    (_STRING, lambda match, _chance: match[0][1:-1]),
    (_STRING, lambda match, _chance: match[0][0] * 2 + match[0][1:-1]),
    (_STRING, lambda match, _chance: match[0][1:-1] + match[0][0] * 2),
    (_STRING, lambda match, _chance: match[0][:-1] + ('"' if match[0][0] == "'" else "'")),
    (_STRING, lambda match, _chance: f"\u201c{match[0][1:-1]}\u201d"),
    (r"(\"[^\"\n]*\")\)", _one_of(r"\1", r"\1]")),
    (r"\"([^\"\n]*)\"\)", r'"\1)"'),
    (r"\"([^\"'\n]*)(n't|'s|'re|'ll) ([^\"'\n]*)\"", r"'\1\2 \3'"),
    (r"\\'", "'"),
    (r"\\\"", '"'),
    (r"\"\\n\"", r"\\n"),
    (r"(f\"[^\"{}\n]*)(\{[^{}\n]*\})\"", _one_of(r'\1"\2', r"\1\2", r'\1{"\2')),
    (r"(f\"[^\"{}\n]*\{[^{}\n]*)\}", r"\1"),
    (r"^#!", _one_of("!#", "!", "# !")),
    (r"^([ \t]*)#", _one_of(r"\1//", r"\1", r"\1/* ", r"\1--")),
    (r"__name__ == \"__main__\"", _one_of('__name__ == __main__"', '__name__ = "__main__"', "__name__ == ''__main__")),
)  # fmt: skip
_EVERYWHERE: tuple[tuple[str, Instead], ...] = (
    (r"[<>&]=?|->", _entities),
    (r"\band\b", "&&"),
    (r"\bor\b", "||"),
    (r"\bnot (?=\w)", "!"),
    (r"(?<=\w):(?=[ \t]*$)", ""),
    (r"\bdef (?=\w)", ""),
    (r"\bTrue\b", "true"),
)
MISTAKES: tuple[Mistake, ...] = (
    *(Mistake(re.compile(pattern, re.MULTILINE), instead) for pattern, instead in _ROWS),
    *(Mistake(re.compile(pattern, re.MULTILINE), instead, anywhere=True) for pattern, instead in _IN_TEXTS),
    *(Mistake(re.compile(pattern, re.MULTILINE), instead, everywhere=True) for pattern, instead in _EVERYWHERE),
)


def made(program: str, mistake: Mistake, chance: random.Random) -> str | None:
    """The program with the mistake in it; None where it has no place for one."""
    found = [match for match in mistake.pattern.finditer(program) if mistake.anywhere or _is_code(program, match.start())]
    if not found:
        return None
    chosen = found if mistake.everywhere else [chance.choice(found)]
    for match in reversed(chosen):
        new = match.expand(mistake.instead) if isinstance(mistake.instead, str) else mistake.instead(match, chance)
        program = program[: match.start()] + new + program[match.end() :]
    return program


def _is_code(program: str, offset: int) -> bool:
    texts = (Kind.STRING, Kind.COMMENT)
    return not any(token.start < offset < token.end for token in tokenise(program) if token.kind in texts)


def without_body(program: str, chance: random.Random) -> tuple[str, str] | None:
    """A program with ``pass`` for one of its blocks, and the same with nothing in its place."""
    lines = program.split("\n")
    headers = [n for n, line in enumerate(lines[:-1]) if line.rstrip().endswith(":") and _word(line) in BLOCK_KEYWORDS]
    if not headers:
        return None
    header = chance.choice(headers)
    width = _width(lines[header])
    end = header + 1
    while end < len(lines) and (not lines[end].strip() or _width(lines[end]) > width):
        end += 1
    blank = next((n for n in range(end, header, -1) if lines[n - 1].strip()), header + 1)
    head, tail = lines[: header + 1], lines[blank:]
    indent = " " * (width + 4)
    return "\n".join([*head, f"{indent}pass", *tail]), "\n".join([*head, *tail])


def fragment(program: str, chance: random.Random) -> str:
    """A few whole statements from the outermost level of a program."""
    lines = program.rstrip("\n").split("\n")
    clauses = ("else", "elif", "except", "finally")
    starts = [n for n, line in enumerate(lines) if line[:1].isalpha() and _word(line) not in clauses]
    if len(starts) < 2:
        return program
    first = chance.randrange(len(starts))
    last = min(first + chance.choice((1, 1, 2, 3)), len(starts))
    end = starts[last] if last < len(starts) else len(lines)
    return "\n".join(lines[starts[first] : end]).rstrip() + "\n"


def _word(line: str) -> str:
    return next(iter(re.findall(r"\w+", line)), "")


def _width(line: str) -> int:
    return len(line) - len(line.lstrip())


def _by(mistake: Mistake) -> Break:
    def broken(program: str, chance: random.Random) -> tuple[str, str] | None:
        text = made(program, mistake, chance)
        return None if text is None else (program, text)

    return broken


KINDS: tuple[Break, ...] = (without_body, *map(_by, MISTAKES))
