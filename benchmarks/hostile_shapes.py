"""Families of programs made to take long: each is asked for so many characters, and gives a text of about that size.

Used by benchmarks/hostile.py, which measures how the time of an examination grows with the size, and by the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, takewhile
from types import MappingProxyType

Shape = Callable[[int], str]
"""A text of about so many characters."""
INVISIBLE = {
    "form feed": "\f",
    "vertical tab": "\v",
    "escape": "\x1b",
    "substitute": "\x1a",
    "backspace": "\b",
    "delete": "\x7f",
    "next line": "\x85",
    "no-break space": "\xa0",
    "soft hyphen": "\xad",
    "ogham space": "\u1680",
    "em space": "\u2003",
    "zero-width space": "\u200b",
    "zero-width joiner": "\u200d",
    "left-to-right mark": "\u200e",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "right-to-left override": "\u202e",
    "isolate": "\u2066",
    "word joiner": "\u2060",
    "ideographic space": "\u3000",
    "byte-order mark": "\ufeff",
    "variation selector": "\ufe0f",
    "combining acute": "\u0301",
    "tag letter": "\U000e0041",
}
"""Characters that are not seen: white space, known to Python or not, marks, controls, those that turn the reading around."""


def line(text: str, *, tail: str = "") -> Shape:
    """The same again and again, and ``tail`` behind it."""
    return lambda size: text * max((size - len(tail)) // len(text), 1) + tail


def numbered(template: str, *, tail: str = "") -> Shape:
    """The same with another number each time, where ``{n}`` stands."""

    def shape(size: int) -> str:
        pieces, length = [], 0
        for number in count():
            piece = template.replace("{n}", str(number))
            length += len(piece)
            if length > size:
                return "".join(pieces) + tail
            pieces.append(piece)
        raise AssertionError

    return shape


def nested(opening: str, closing: str, *, most: int | None = None, middle: str = "") -> Shape:
    """Opened as often as fits, or ``most``, and closed again; where ``most`` is given, line by line until the size is there."""

    def shape(size: int) -> str:
        room = len(opening) + len(closing)
        if most is None:
            return opening * (size // room) + middle + closing * (size // room) + "\n"
        once = opening * most + middle + closing * most + "\n"
        return once * max(size // len(once), 1)

    return shape


def stairs(header: str, *, broken: str = "") -> Shape:
    """Blocks within blocks, each further in than the one before it."""

    def shape(size: int) -> str:
        lengths = (sum(range(depth)) + depth * len(header) for depth in count(1))
        depth = sum(1 for _ in takewhile(lambda length: length < size, lengths))
        return "".join(f"{' ' * step}{header}\n" for step in range(depth)) + " " * depth + f"pass\n{broken}"

    return shape


def uneven(size: int) -> str:
    """Lines whose indentation falls and rises without ever meeting another's."""
    widths = [(7 * number) % 61 for number in range(size // 34)]
    return "if x:\n" + "".join(f"{' ' * width}y\n" for width in widths)


BROKEN = "if x\n    y()\n"
SHAPES: MappingProxyType[str, Shape] = MappingProxyType(
    {
        "round brackets opened": line("("),
        "brackets of three kinds opened": line("([{"),
        "brackets closed": line(")"),
        "brackets closed, a line each": line(")\n"),
        "brackets nested": nested("(", ")"),
        "brackets nested 90 deep, on every line": nested("[", "]", most=90),
        "brackets of the wrong kind": nested("(", "]", most=40),
        "brackets opened, a line each": line("f(\n"),
        "calls without end": numbered("print(f{n}(\n"),
        "curly braces nested as dictionaries": nested("{1:", "}", most=40, middle="2"),
        "patterns nested": line("match x:\n case " + "[" * 22 + "]" * 22 + ": pass\n", tail=BROKEN),
        "subscripts": line("[0]", tail="\n)"),
        "dots": line("a.", tail="\n"),
        "one long line of names": line("a "),
        "one long sum": line("1+", tail="\n"),
        "one long sum, broken in the middle": lambda size: "x = " + "1+" * (size // 4) + " )" + "1+" * (size // 4) + "1\n",
        "one long list without commas": numbered("{n} ", tail="]"),
        "one long list, not closed": lambda size: "x = [" + numbered("{n}, ")(size) + "\n",
        "one long name": line("a", tail=" b\n"),
        "one long number": line("1", tail="x\n"),
        "one long word of underscores": line("_", tail=" 1\n"),
        "one long comparison": line("a < b == ", tail="\n"),
        "one long string, not closed": lambda size: "x = '" + "word " * (size // 5) + "\n",
        "minus signs": line("-", tail="1 1\n"),
        "not not not": line("not ", tail="\n"),
        "lambda lambda": line("lambda: ", tail="\n"),
        "if else if else": line("a if b else ", tail="\n"),
        "await await": line("await ", tail="x\n"),
        "stars": line("*", tail="\n"),
        "operators of all kinds": line("+ - * / % @ & | ^ ~ < > = ! ? $ ` "),
        "single quotes": line("'"),
        "single quotes, odd": lambda size: "'" * (size // 2 * 2 + 1) + "\n",
        "double quotes with spaces": line('" '),
        "quotes of two kinds": line("'\""),
        "a quote on every line": line("x = 'a\n"),
        "an apostrophe on every line": line("print('it's')\n"),
        "triple quotes": line('"""', tail="x"),
        "triple quotes, spaced": line('""" '),
        "triple quotes, a line each": line("'''\n", tail="'''"),
        "triple quotes of two kinds": line("'''\"\"\"\n"),
        "quotes behind a backslash": line('\\"""a'),
        "backslashes": line("\\"),
        "backslashes, a line each": line("\\\n", tail="x ="),
        "backslashes with a space behind": line("x = 1 + \\ \n"),
        "escapes in strings": line("x = '\\x'\n"),
        "paths with backslashes": line("x = 'C:\\Users\\new'\n"),
        "f-strings nested": line("f'{"),
        "f-strings without end": line("f'{x\n"),
        "f-strings with empty braces": line("f'{}'\n"),
        "f-strings with one brace": line("print(f'{a')\n"),
        "formats within formats": line("f'{a:{b}}' "),
        "decorators": line("@a\n"),
        "decorators without a name": line("@\n"),
        "huge indents": lambda size: "if x:\n" + (" " * 900 + "y\n") * (size // 902) + ")",
        "one indent of the whole size": lambda size: "if x:\n" + " " * size + "y\nz(\n",
        "tabs and spaces in turn": line("if x:\n\ty\n        z\n"),
        "stairs of if": stairs("if x:"),
        "stairs of if without colon": stairs("if x"),
        "stairs of def, broken at the end": stairs("def f():", broken="x = (\n"),
        "uneven indents": uneven,
        "indents that fall": lambda size: "".join(f"{' ' * (100 - n % 100)}x\n" for n in range(size // 53)),
        "if without body": line("if x:\n"),
        "else else": line("else:\n"),
        "try without except": line("try:\n    x\n"),
        "functions without colon": numbered("def f{n}(x)\n    return x\n"),
        "functions, the last broken": numbered("def f{n}(x):\n    return x\n", tail=BROKEN),
        "classes without colon": numbered("class C{n}\n    def f(self)\n        pass\n"),
        "for without in": numbered("for i{n} range(3):\n    print(i{n})\n"),
        "one-letter lines": line("a\n"),
        "two-letter lines": line("a b\n"),
        "words": line("the quick brown fox jumps over the lazy dog\n"),
        "prose with commas": line("Well, this is it, isn't it? I'd say so, too.\n"),
        "equal lines, one broken": line("y = f(1, 'a')\n", tail="x = 'abc\n"),
        "different lines, one broken": numbered("y{n} = f({n}, 'a')\n", tail="x = 'abc\n"),
        "leading zeros": line("x = 07\n"),
        "names that begin with digits": numbered("{n}x = {n}\n"),
        "await at the top": line("await x\n"),
        "returns outside": line("return x\n"),
        "breaks outside": line("break\n"),
        "print statements": numbered("print {n}\n"),
        "print statements with strings": numbered("print 'hello %s' % {n}\n"),
        "exec and backquotes": line("exec `x`\n"),
        "except with a comma": line("try:\n    x\nexcept A, b:\n    y\n"),
        "prompts": numbered(">>> x = {n}\n{n}\n"),
        "prompts without output": line(">>> x =\n... y\n"),
        "notebook prompts": numbered("In [{n}]: x = {n}\nOut[{n}]: {n}\n", tail=BROKEN),
        "notebook commands": line("!ls\n%time x\n", tail=BROKEN),
        "tracebacks": line('Traceback (most recent call last):\n  File "a.py", line 1\n    x\nSyntaxError: invalid\n'),
        "conflict marks": line("<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> b\n"),
        "code fences": line("```python\nx = 1\n```\n", tail=BROKEN),
        "signs of a web page": line("if a &lt; b &amp;&amp; c:\n    d\n"),
        "tags": line("<div><p>x</p></div>\n"),
        "braces of C": numbered("int f{n}() { return {n}; }\n"),
        "semicolons": line(";"),
        "semicolons behind values": line("x;"),
        "colons": line(":"),
        "colons behind words": line("if x: "),
        "commas": line(","),
        "equals signs": line("a = "),
        "walrus": line("x := 1\n"),
        "equals in conditions": numbered("if x = {n}:\n    y\n"),
        "dictionary with equals signs": lambda size: "d = {" + numbered("'a{n}' = {n}, ")(size) + "}\n",
        "dictionary without commas": lambda size: "d = {\n" + numbered("    'a{n}': {n}\n")(size) + "}\n",
        "calls without commas": line("f(a b c d)\n"),
        "keywords": line("for while if else def class import from "),
        "keywords, a line each": line("for\nwhile\nif\ndef\n"),
        "keywords as names": line("class = 1\n"),
        "misspelt keywords": line("whlie x:\n    y\n"),
        "imports backwards": numbered("import a{n} from b\n"),
        "globals late": numbered("def f{n}():\n    x = 1\n    global x\n"),
        "assignments to calls": numbered("f({n}) = {n}\n"),
        "del of literals": line("del 1\n"),
        "comments": line("# x\n", tail=BROKEN),
        "one long comment": lambda size: "#" + "x" * size + "\n" + BROKEN,
        "empty lines": line("\n", tail="x = ("),
        "lines of spaces": line("    \n", tail="x = ("),
        "carriage returns": line("\r", tail="x = ("),
        "carriage returns for line ends": line("if x\r    y()\r"),
        "line ends of all kinds": line("x = 1\r\ny =\rz\n"),
        "increments": line("i++\n"),
        "operators apart": line("if a = = b:\n    c\n"),
        "operators turned": line("if a => b:\n    c\n"),
        "words for operators": line("if a && b || !c:\n    d\n"),
        "curly quotes": line("print(\u201chi\u201d)\n"),
        "dashes and primes": line("x = a \u2212 b\u2032\n"),
        "full-width letters": line("\uff50\uff52\uff49\uff4e\uff54\uff08\uff11\uff09\n"),
        "letters of other scripts": line("х = 1 + \u4f60\u597d\n", tail="if \u0445\n    y\n"),
        "emoji": line("x = \U0001f40d\n"),
        "snakes joined": line("\U0001f469\u200d\U0001f4bb = 1\n"),
        "superscripts": line("x = y\u00b2\n"),
        "escapes outside strings": line("x = \\n\n"),
        "type hints": numbered("def f{n}(x: int -> int:\n    return x\n"),
        "newer syntax": numbered("type A{n}[T] = list[T]\ndef f{n}[T](x: T) -> T: return x\n", tail=BROKEN),
        "except groups": line("try:\n    x\nexcept* A:\n    y\n", tail=BROKEN),
        "match statements": numbered("match x\n    case {n}\n        y\n"),
        "f-strings of 3.12": line("f'{'a'}'\n"),
        "t-strings": line("t'{a}'\n", tail=BROKEN),
        "comprehensions": line("[x for x in y if z for "),
        "with items": line("with a as b, c as d\n    e\n"),
        "many slips": line("if x\n    y(\nwhile z=1\n  print 'a\n"),
    }
    | {f"{name} before every line": line(f"{sign}x = 1\n") for name, sign in INVISIBLE.items()}
    | {f"{name} in every line": line(f"x{sign} = 1\n") for name, sign in INVISIBLE.items()}
    | {f"{name} alone": line(sign, tail="x = (") for name, sign in INVISIBLE.items()}
)
"""All families, by what they are made of."""
