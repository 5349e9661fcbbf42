"""What browsers load in place of Streamlit's fonts: the icons that the pages need, and nothing for texts.

The whole icon font has four thousand and weighs as much as the editor. Texts are in fonts of the reader's device, but Streamlit
asks for its own before it has read so; there a font without letters comes. Both are made by :mod:`tutor_app.pages.fonts.subset`.
The drawings are Google's Material Symbols (Apache License 2.0).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

_FOLDER = Path(str(files("tutor_app") / "pages" / "fonts"))
ICONS = _FOLDER / "icons.woff2"
NAMES = ICONS.with_suffix(".txt")
"""Whose drawings were asked for when the font was cut."""
EMPTY = _FOLDER / "empty.woff2"
PAGES = _FOLDER.parent
STREAMLIT = Path(str(files("streamlit"))) / "static" / "static"
_NAMED = re.compile(rb":material/([a-z0-9_]+)")


def whole() -> Path:
    """Streamlit's own icon font; raises ``StopIteration`` where this Streamlit has none."""
    return next((STREAMLIT / "media").glob("MaterialSymbols-Rounded.*.woff2"))


def needed() -> frozenset[str]:
    """The icons that our pages name, and those that Streamlit's own parts do."""
    return named([*PAGES.rglob("*.py"), *(STREAMLIT / "js").glob("*.js")])


def named(sources: Iterable[Path]) -> frozenset[str]:
    """The icons that ``sources`` name."""
    # as bytes: these are 20 MB, and each server reads them as it starts
    return frozenset(name.decode() for source in sources for name in _NAMED.findall(source.read_bytes()))


def replaced() -> dict[Path, Path]:
    """For each of Streamlit's fonts that is not served, what is.

    Its icons are served where a newer Streamlit needs more of them than were cut out.
    """
    texts = dict.fromkeys((STREAMLIT / "media").glob("Source*.woff2"), EMPTY)
    kept = set(NAMES.read_text(encoding="utf-8").split())
    return texts | ({whole(): ICONS} if needed() <= kept else {})
