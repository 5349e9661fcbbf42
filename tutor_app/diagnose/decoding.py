"""From the bytes of a file to its text, as Python would read it.

The server decodes uploads in its own process, so nothing here may take long: the size is looked at first, and only codecs
whose time grows with the size alone are used. Python knows others (``punycode`` takes minutes for a file of this size), and
a file may name any of them.
"""

from __future__ import annotations

import codecs
import encodings
import pkgutil
import re
from dataclasses import dataclass
from encodings.aliases import aliases
from functools import cache

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS

MAX_BYTES = 4 * (MAX_CHARACTERS + 2)
"""Larger files are not read: four bytes for a character is the most that any encoding here takes, and a mark may come first."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WINDOWS = ("cp874", "cp932", "cp949", "cp950", *(f"cp{number}" for number in range(1250, 1259)))
_DOS = ("cp437", "cp720", "cp737", "cp775", "cp850", "cp852", "cp855", *(f"cp{number}" for number in (*range(857, 867), 869)))
_ISO = ("latin_1", *(f"iso8859_{number}" for number in range(1, 17)))
_OTHERS = (
    "ascii",
    "utf_8",
    "utf_8_sig",
    "koi8_r",
    "koi8_u",
    "koi8_t",
    "kz1048",
    "ptcp154",
    "mac_roman",
    "mac_cyrillic",
    "tis_620",
)
_EAST_ASIAN = ("gb2312", "gbk", "gb18030", "big5", "big5hkscs", "shift_jis", "shift_jis_2004", "euc_jp", "euc_jis_2004", "euc_kr")
LINEAR = frozenset((*_WINDOWS, *_DOS, *_ISO, *_OTHERS, *_EAST_ASIAN)) - {"cp859", "iso8859_12"}  # there are no such two
"""The encodings that source files are written in, by the names of Python's own modules for them."""
_DECLARATION = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")  # PEP 263
_BLANK = re.compile(rb"[ \t\f]*(?:#.*)?$")
_LINE_ENDS = re.compile(r"[-_](?:unix|dos|mac)$", re.IGNORECASE)  # Emacs says in the same word how lines end


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecoded:
    """A file that was not read: ``encoding`` is what it says that it is written in; None where it is too large."""

    encoding: str | None = None

    @property
    def reason(self) -> str:
        """Why, in English."""
        if self.encoding is None:
            return f"the file is too large: a program may have at most {MAX_CHARACTERS} characters"
        return f"this file says that it is encoded as {self.encoding}, which is not supported; save it as UTF-8"


def decode(data: bytes) -> str | Undecoded:
    """The text of a file: by its byte-order mark, then its PEP 263 declaration, then as UTF-8, then as old Western encodings.

    The mark is left out, as Python leaves it out; everything else, line ends included, is kept. A declaration that is wrong,
    or names what Python does not know either, is passed over. Never raises.
    """
    if len(data) > MAX_BYTES:
        return Undecoded()
    for mark, encoding in _MARKS:
        if data.startswith(mark) and (text := _decoded(data, encoding)) is not None:
            return text
    declared = _declared(data)
    codec = _codec(declared)
    if codec not in LINEAR and codec in _known():
        return Undecoded(encoding=declared)
    for encoding in (codec if codec in LINEAR else "utf_8", "utf_8", "cp1252"):
        if (text := _decoded(data, encoding)) is not None:
            return text
    return data.decode("latin-1")


def _declared(data: bytes) -> str:
    """What the file's first two lines say; UTF-8 where they say nothing."""
    for line in data.splitlines()[:2]:
        if found := _DECLARATION.match(line):
            return found[1].decode("ascii")
        if not _BLANK.match(line):
            break
    return "utf-8"


def _codec(declared: str) -> str:
    """The name of Python's module for an encoding, without looking the codec up: that would import what a file asks for."""
    name = encodings.normalize_encoding(_LINE_ENDS.sub("", declared)).lower()
    return aliases.get(name) or aliases.get(name.replace(".", "_")) or name


@cache
def _known() -> frozenset[str]:
    """Everything that Python could decode, whether or not it is text."""
    return frozenset(module.name for module in pkgutil.iter_modules(encodings.__path__)) - {"aliases"}


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except ValueError:
        return None
