"""A command for a terminal or a notebook stands among the instructions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

TOOLS = (
    "pip|pip3|pipenv|pipx|conda|mamba|uv|poetry|python|python2|python3|py|ipython|jupyter|sudo|apt|apt-get|brew|choco|winget|npm"
    "|git|cd|ls|mkdir|touch|rm|curl|wget|source|export|chmod|docker|streamlit|flask|django-admin|pytest|pyinstaller|virtualenv"
)
MAGICS = (
    "alias|autoreload|capture|cd|conda|config|debug|env|history|load|load_ext|lprun|magic|matplotlib|memit|mprun|pip|prun|pylab|reset"
    "|run|set_env|store|time|timeit|who|whos|writefile"
)
"""Commands of IPython, behind which anything may stand."""
COMMAND = re.compile(
    rf"""[ \t]*(?:
        %%?(?:{MAGICS})\b.*|!(?:{TOOLS})[ ].*
        |(?:(?:\$|PS\b[^>\n]*>|[A-Za-z]:\\[^>\n]*>|[\w.-]+@[\w.-]+:[^$\#\n]*[$\#])[ ]*(?:{TOOLS})\b
        |(?:{TOOLS})[ ]+(?=[\w./~-])(?![ ]*(?:is|in|and|or|if|not|as|import|for)\b)
        |%%?[A-Za-z]\w*(?=[ ]*(?:$|[\w-]))
        |!(?:{TOOLS})\b)(?P<rest>[^=()\n]*|.*[ ]-.*)
    )$""",
    re.VERBOSE,
)
"""A command with its prompt, or one of a notebook, that takes up all of a line."""
MOST = 40
"""Lines that are taken for commands at once."""


def undo(view: View) -> Iterator[Step]:
    """The command goes, or all of them, or becomes a comment."""
    found = [n for n, text in enumerate(view.lines) if COMMAND.match(text)]
    if view.line in found:
        yield Step("drop-command", (_line(view, view.line),))
        start = view.starts[view.line]
        yield Step("comment-command", ((start, start, "# "),))
    if found and len(found) <= MOST:
        yield Step("drop-commands", tuple(_line(view, n) for n in found))


def _line(view: View, line: int) -> tuple[int, int, str]:
    start, end = view.starts[line], view.next_start(line)
    if end == len(view.text) and start and not view.text.endswith("\n"):
        start = view.end_of(line - 1)
    return start, end, ""


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """One is taken away, or several in a row."""
    lines = whole.taken(context, change)
    commands = [] if lines is None else [text.strip() for text in lines.text.split("\n") if text.strip()]
    return told("pasted-command", change, command=commands[0]) if commands and all(map(COMMAND.match, commands)) else None


def _installed(source: Source) -> Iterator[Edits]:
    """The command that installs a library, or that shows drawings in a notebook, stands above the program."""
    notebook = ("%matplotlib inline", "!pip install tea", "%timeit tea = 3")
    for command in ("pip install tea", *notebook, "python3 tea.py", "pip install tea\npip install milk -U"):
        yield ((0, 0, f"{command}\n"),)


SLIPS = (
    Slip(
        kind="pasted-command", make=_installed, undo=undo, tell=tell,
        accepts=(
            Example("pip install tea\nprint('tea')\n", "print('tea')\n"),
            Example("pip install tea\npip install milk -U\nprint('tea')\n", "print('tea')\n"),
            Example("%matplotlib inline\nprint('tea')\n", "print('tea')\n"),
            Example("%timeit tea = 3\nprint('tea')\n", "print('tea')\n"),
        ),
        rejects=(
            Example("python is tea tea\nprint('tea')\n", "print('tea')\n"),
            Example("7 milk +\nprint('tea')\n", "print('tea')\n"),
        ),
    ),
)  # fmt: skip
