"""From an uploaded file to the program in it, or to why there is none; nothing of what is refused is kept."""

from __future__ import annotations

from tutor_app.diagnose.decoding import Undecoded, decode
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS, refusal
from tutor_app.diagnose.notebook_files import SUFFIX, NoNotebook, cells, script
from tutor_app.pages.brought import Refused

MEGABYTES = 4
"""Of a file that is taken at most: of a program a tenth is read, but notebooks hold pictures."""
_NAME = 40
"""Characters of an encoding's or a language's name that are said at most."""


def program_in(name: str, data: bytes) -> str | Refused:
    """The text of a program's file, or the code cells of a notebook's as one program."""
    if name.lower().endswith(SUFFIX) or (data.lstrip()[:1] == b"{" and b'"nbformat"' in data):
        return _notebook(data)
    found = decode(data)
    if isinstance(found, Undecoded):
        because = "upload-too-large" if found.encoding is None else "upload-encoding"
        return Refused(name=because, size=len(data), named=(found.encoding or "")[:_NAME])
    return _taken(found)


def _notebook(data: bytes) -> str | Refused:
    found = cells(data)
    if isinstance(found, NoNotebook):
        return Refused(name=f"upload-notebook-{found.fault}", size=len(data), named=found.language[:_NAME])
    return _taken(script(found))


def _taken(text: str) -> str | Refused:
    if len(text) > MAX_CHARACTERS:
        return Refused(name="upload-too-large", size=len(text))
    return text if refusal(text) is None else Refused(name="upload-not-text", size=len(text))
