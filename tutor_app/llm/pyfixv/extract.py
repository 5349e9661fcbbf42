"""Which part of what a model wrote is the program? Strict: in case of doubt there is none."""

from __future__ import annotations

import re

from tutor_app.llm.models.base import Completion

_THOUGHT = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_OPEN = re.compile(r"^ {0,3}(?P<fence>`{3,}|~{3,})[ \t]*+(?P<language>\w*+)[ \t]*+$")
_LANGUAGES = {"", "python", "python3", "py", "py3"}


def program_in(completion: Completion, given: str) -> str | None:
    """The one program in the completion, or None.

    With fences: the one closed block of Python that differs from the ``given`` program; several different ones are none. Without
    any fence all of the text counts, if it was not cut off.
    """
    text = _THOUGHT.sub("", completion.text).replace("\r\n", "\n")
    blocks, fenced = _blocks(text)
    if not fenced:
        return _whole(text) if completion.finished and text.strip() else None
    different = {block for block in blocks if block.strip() != given.strip()}
    return _whole(different.pop()) if len(different) == 1 else None


def _whole(text: str) -> str:
    return text.strip("\n").rstrip() + "\n"


def _blocks(text: str) -> tuple[list[str], bool]:
    """The closed blocks of Python, and whether there was any fence."""
    blocks: list[str] = []
    fence, python, lines = "", False, list[str]()
    seen = False
    for line in text.split("\n"):
        opened = _OPEN.match(line)
        if not fence:
            if opened:
                fence, python, lines, seen = opened["fence"], opened["language"].lower() in _LANGUAGES, [], True
        elif line.strip().startswith(fence) and not line.strip().strip(fence[0]):
            if python:
                blocks.append("\n".join(lines) + "\n")
            fence = ""
        else:
            lines.append(line)
    return blocks, seen
