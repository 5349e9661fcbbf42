"""The icons that the pages need, cut out of Streamlit's icon font, which has four thousand and weighs as much as the editor.

``icons.woff2`` is made by :mod:`tutor_app.pages.icons.subset`, and served where browsers ask for the whole font. Its drawings are
Google's Material Symbols (Apache License 2.0).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

FONT = Path(str(files("tutor_app") / "pages" / "icons" / "icons.woff2"))
NAMES = FONT.with_suffix(".txt")
"""Whose drawings were asked for when the font was cut."""
PAGES = Path(str(files("tutor_app") / "pages"))
STREAMLIT = Path(str(files("streamlit"))) / "static" / "static"
_NAMED = re.compile(r":material/([a-z0-9_]+)")


def whole() -> Path:
    """Streamlit's own icon font; raises ``StopIteration`` where this Streamlit has none."""
    return next((STREAMLIT / "media").glob("MaterialSymbols-Rounded.*.woff2"))


def needed() -> frozenset[str]:
    """The icons that our pages name, and those that Streamlit's own parts do."""
    return named([*PAGES.rglob("*.py"), *(STREAMLIT / "js").glob("*.js")])


def named(sources: Iterable[Path]) -> frozenset[str]:
    """The icons that ``sources`` name."""
    return frozenset(name for source in sources for name in _NAMED.findall(source.read_text(encoding="utf-8")))


def suffices() -> bool:
    """Whether the cut font was made for all that is needed; a newer Streamlit may need more, and then gets its own font."""
    return needed() <= set(NAMES.read_text(encoding="utf-8").split())
