"""What kind of text is it that CPython refuses? Recognition only: nothing here changes the text or compiles it.

Calling a student's broken program "not Python" denies help to somebody who needs it, so everything here is cautious:
a text is foreign only where the marks of another language rule and those of Python are next to absent.
Comes after CPython's refusal in :mod:`tutor_app.diagnose.diagnosis`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tutor_app.source.transcripts import PLAIN

SAMPLE_LINES = 400
"""Recognition looks at the first so many lines that are not blank: more would not change its mind."""
SAMPLE_WIDTH = 300
"""... and at so many characters of each."""

_PROMPT = re.compile(rf"\s*(?:{PLAIN})")
_BANNER = re.compile(r'\s*(?:Python \d|\[(?:GCC|Clang|MSC)|Type "|IPython \d|$|#)')
_FEW_PROMPTS = 0.3

_PYTHON = re.compile(
    r"""\s*(?:
        (?:async\s+)?def\s+\w+\s*\(?.*[:)]\s*(?:\#.*)?$
      | class\s+\w+\s*(?:\(.*)?:\s*(?:\#.*)?$
      | (?:if|elif|while|for|with|except|match|case)\b.*:\s*(?:\#.*)?$
      | (?:else|try|finally|except)\s*:
      | elif\b | except\b
      | import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+)*\s*(?:\#.*)?$
      | from\s+[\w.]+\s+(?:(?:import|as)\b|\w+\s*$)
      | for\s+\w+(?:\s*,\s*\w+)*\s+in\b
      | print\b(?!.*;\s*$) | input\s*\( | raw_input\b
      | [\w.]+\s*[-+*/]?=\s*(?:input|int|float|str|list|dict|set|len|range|open|raw_input)\s*\(
      | [\w.]+\s*[-+*/]?=(?![=>]).*[^;{\s]\s*$
      | @\w | global\s+\w | pass$ | lambda\b | \# \s? [^!i\s]
    )""",
    re.VERBOSE,
)

_MARKS: Mapping[str, re.Pattern[str]] = {
    "html": re.compile(r"\s*</?(?:!doctype|html|head|body|div|span|p|a|h[1-6]|ul|ol|li|br|img|table|t[rdh]|form|input|script"
                       r"|style|meta|link|title|nav|section|header|footer|main|button|svg)\b[^>]*>?", re.IGNORECASE),
    "xml": re.compile(r"\s*(?:<\?xml\b|</?[a-z][\w.:-]*(?:\s+[\w.:-]+\s*=\s*\"[^\"]*\")*\s*/?>)", re.IGNORECASE),
    "php": re.compile(r"\s*(?:<\?php|\?>|echo\s+.*;|\$\w+\s*=.*;|foreach\s*\(.*\$\w+)"),
    "java": re.compile(
        r"\s*(?:package\s+[\w.]+;|import\s+(?:static\s+)?[\w.*]+;|System\.(?:out|err|in)\b"
        r"|(?:public|private|protected)\s+(?:static\s+|final\s+|abstract\s+)*(?:class|interface|enum|void|int|boolean"
        r"|String|[A-Z]\w*)\b"
        r"|(?:final\s+)?(?:int|double|boolean|char|long|float|String|Scanner)(?:\[\])?\s+\w+\s*(?:=.*)?;|@Override)"),
    "csharp": re.compile(r"\s*(?:using\s+[\w.]+;|namespace\s+[\w.]+\s*\{?$|Console\.\w+\(|(?:public|private"
                         r"|internal)\s+.*\bstring\b"
                         r"|static\s+void\s+Main)"),
    "c": re.compile(
        r"\s*(?:\#\s*(?:include\s*[<\"]|define\s+\w+|ifn?def\b|endif\b)|using\s+namespace\b|(?:std::)?c(?:out|in|err)\s*(?:<<|>>)"
        r"|(?:int|void|char|float|double|bool|long|unsigned|struct|const|static|auto"
        r"|size_t)\b[\w\s*&:<>\[\]]*\w\s*\([^()]*\)\s*[{;]?\s*$"
        r"|(?:int|char|float|double|bool|long|unsigned|size_t|struct\s+\w+)\b[\s*]+\w+.*;\s*(?://.*)?$"
        r"|(?:printf|scanf|return|free|malloc)\b.*;\s*$|typedef\b|template\s*<)"),
    "javascript": re.compile(
        r"\s*(?:(?:let|var|const)\s+[\w{\[][^=]*=|(?:async\s+)?function\b\s*\w*\s*\(.*\{|console\.(?:log|error)\(|document\.\w+"
        r"|import\s+.*\bfrom\s+['\"]|export\s+(?:default|const|function|class)\b|\}\s*\)\s*;?\s*$|.*=>\s*\{|window\.\w+"
        r"|module\.exports|(?:interface|type)\s+\w+\s*[={])"),
    "css": re.compile(r"\s*(?:[.\#]?[\w-]+(?:[\s.\#:>,]+[\w-]+)*\s*\{\s*$|[a-z-]+\s*:\s*[^{}:]+;\s*$|@media\b|@import\b)"),
    "sql": re.compile(r"\s*(?:SELECT\s.+|FROM\s+\w+.*|INSERT\s+INTO\b|UPDATE\s+\w+\s+SET\b|CREATE\s+(?:TABLE|DATABASE"
                      r"|VIEW)\b|WHERE\s.+"
                      r"|DROP\s+TABLE\b|(?:LEFT|INNER|RIGHT)?\s*JOIN\s.+\sON\b|GROUP\s+BY\b|ORDER\s+BY\b|ALTER\s+TABLE\b"
                      r"|DELETE\s+FROM\b)", re.IGNORECASE),
    "shell": re.compile(r"\s*(?:\#!.*\b(?:ba|z|)sh\b|\$\s+\w+|(?:sudo|apt(?:-get)?|cd|ls|mkdir|echo|export|chmod|pip3?|npm"
                        r"|git|curl)\s+[-\w./~\"'$]"
                        r"[^=()]*$|fi$|done$|esac$|if\s+\[{1,2}\s.*\]{1,2}\s*;?|then$|do$)"),
    "ruby": re.compile(r"\s*(?:puts\s+\S|end$|require\s+['\"]|attr_\w+\s+:|def\s+\w+[?!]?(?:\s*\(.*\))?$|.*\bdo\s*\|\w+"
                       r"|elsif\b|unless\b)"),
    "go": re.compile(r"\s*(?:package\s+\w+$|func\s+(?:\(.*\)\s*)?\w+\(.*\{|fmt\.\w+\(|import\s+(?:\(|\"))"),
    "rust": re.compile(r"\s*(?:(?:pub\s+)?fn\s+\w+.*\{|let\s+(?:mut\s+)?\w+.*;|use\s+[\w:]+(?:::.*)?;|println!\(|impl\b.*\{)"),
}  # fmt: skip
_BRACES = re.compile(r"\s*[{}()]*\s*;?\s*$|.*[;{}]\s*(?://.*)?$|\s*(?://|/\*|\*/|\*\s)")
_OWN_MARKS = 0.15
"""At least this share of a foreign text's lines carries marks of its language ..."""
_ALL_MARKS = 0.6
"""... and at least this share looks like it or is punctuated as no Python is."""

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_CODE = re.compile(r"[=\[\]{}<>|\\@#_^~+*`$%&]|\w\(|\(\)|\w\.\w|\b\d+\b.*\b\d+\b|[:;]\s*$|^\s*[\"']")
_KEYWORD_FIRST = re.compile(
    r"\s*(?:if|elif|else|for|while|def|class|import|from|return|print|try|except|with|assert|del|global|raise|pass|break|continue"
    r"|lambda|yield|input|not|None|True|False|async|await|nonlocal|match|case)\b"
)
_SENTENCE_WORDS = 5
_SENTENCES = 0.8

_PRINT_STATEMENT = re.compile(
    r"^(\s*(?:\w.*:\s*|else\s*:\s*)?)print(?:[ \t]+(?![=(.,)\]])|(?=[\"'`]))(?:>>\s*[\w.]+\s*,?)?(.*?)$"
)
_PYTHON2 = (
    ("except", re.compile(r"^(\s*+except\s++[\w.()\s,]*?[\w)])\s*+,\s*+(\w++)\s*+:"), r"\1 as \2:"),
    ("raise", re.compile(r"^(\s*raise\s+[\w.]+)\s*,\s*(.+)$"), r"\1(\2)"),
    ("exec", re.compile(r"^(\s*)exec[ \t]+([^=(].*)$"), r"\1exec(\2)"),
    ("backticks", re.compile(r"`([^`\n]+)`"), r"repr(\1)"),
    ("unequal", re.compile(r"<>"), "!="),
    ("octal", re.compile(r"(?<![\w.])0([0-7]+)\b(?!\.)"), r"0o\1"),
    ("long", re.compile(r"\b(\d+)[lL]\b"), r"\1"),
    ("unicode", re.compile(r"\b[uU][rR]([\"'])"), r"\1"),
)
_PYTHON3 = re.compile(r"\bprint\s*\(|\b[fF][\"']|:=|\bnonlocal\b|\basync\s+def\b|->")


def sample(text: str) -> list[str]:
    """The lines that recognition looks at: not blank, from the top, cut to a sensible width, runs of white space made one space.

    Patterns that look for white space in two places would otherwise take quadratic time on lines full of it.
    """
    return list(_lines(text))


def _lines(text: str) -> Iterator[str]:
    taken = 0
    for line in text.splitlines():
        if line.strip():
            yield " ".join(line[:SAMPLE_WIDTH].split())
            taken += 1
            if taken == SAMPLE_LINES:
                return


def is_transcript(lines: list[str]) -> bool:
    """Whether the lines were copied from an interactive console, prompts and all.

    Prompts inside a docstring are examples, not a transcript: there something else comes first, and prompts are few.
    """
    prompts = sum(bool(_PROMPT.match(line)) for line in lines)
    if not prompts:
        return False
    first = next((line for line in lines if not _BANNER.match(line)), "")
    if _PROMPT.match(first):
        return True
    before = "\n".join(lines[: next(at for at, line in enumerate(lines) if _PROMPT.match(line))])
    in_string = any(before.count(quotes) % 2 for quotes in ('"""', "'''"))
    return not in_string and prompts >= _FEW_PROMPTS * len(lines)


def foreign_language(lines: list[str]) -> str | None:
    """The language of a text that is plainly no Python ("java", "html", "prose" ...), or None."""
    if not lines:
        return None
    python = sum(bool(_PYTHON.match(line)) and not _MARKS["c"].match(line) for line in lines)
    marks = {name: sum(bool(mark.match(line)) for line in lines) for name, mark in _MARKS.items()}
    language = max(marks, key=lambda name: marks[name])
    own = marks[language]
    punctuated = sum(bool(_MARKS[language].match(line) or (_BRACES.match(line) and not _PYTHON.match(line))) for line in lines)
    enough = own >= 2 or (own == 1 and len(lines) <= 2 and language in {"html", "xml", "php", "java", "c", "csharp", "sql"})
    if enough and own > 3 * python and own >= _OWN_MARKS * len(lines) and punctuated >= _ALL_MARKS * len(lines):
        return language
    return "prose" if python == 0 and own == 0 and _is_prose(lines) else None


def _is_prose(lines: list[str]) -> bool:
    """Whether nearly every line is a sentence, or part of one, in any human language."""
    sentences = [line for line in lines if not _CODE.search(line) and not _KEYWORD_FIRST.match(line)]
    if len(sentences) < _SENTENCES * len(lines):
        return False
    words = sum(len(_WORD.findall(line)) for line in sentences)
    wide = sum(len(line) for line in sentences if not line.isascii() and " " not in line.strip())  # scripts without spaces
    return words >= _SENTENCE_WORDS * len(sentences) or wide >= 2 * _SENTENCE_WORDS * len(sentences)


def python2_marks(lines: list[str]) -> frozenset[str]:
    """The kinds of Python 2 syntax in the lines: ``print``, ``except``, ``exec``, ``backticks`` ..."""
    code = [line for line in lines if not line.lstrip().startswith("#")]
    kinds = {name for name, mark, _ in _PYTHON2 if any(mark.search(line) for line in code)}
    return frozenset(kinds | ({"print"} if any(_PRINT_STATEMENT.match(line) for line in code) else set()))


def python3_lines(lines: list[str]) -> int:
    """How many lines are written as only Python 3 is (or as it is hardly ever written in Python 2)."""
    return sum(bool(_PYTHON3.search(line)) for line in lines)


def print_statements(lines: list[str]) -> int:
    """How many lines hold a ``print`` statement."""
    return sum(bool(_PRINT_STATEMENT.match(line)) for line in lines)


def modernised(text: str) -> str:
    """A rough translation from Python 2, line by line, to ask whether Python 2 explains every error. Not to be shown."""
    return "\n".join(_modern_line(line) for line in text.split("\n"))


def _modern_line(line: str) -> str:
    for _, mark, replacement in _PYTHON2:
        line = mark.sub(replacement, line)
    statement = _PRINT_STATEMENT.match(line)
    return line if statement is None else f"{statement[1]}print({statement[2].rstrip().rstrip(',;')})"
