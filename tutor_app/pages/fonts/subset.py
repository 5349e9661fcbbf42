"""Makes the fonts anew: ``python -m tutor_app.pages.fonts.subset``, when a page has a new icon or Streamlit does.

Needs fontTools with brotli, which come with the tests' packages.
"""

from __future__ import annotations

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from tutor_app.pages.fonts import EMPTY, ICONS, NAMES, needed, whole


def drawn(font: TTFont) -> dict[str, str]:
    """The icons of ``font``: for each name that a page can write, the glyph that is drawn for it."""
    letters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    found = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for first, ligatures in getattr(getattr(table, "ExtSubTable", table), "ligatures", {}).items():
                for ligature in ligatures:
                    found["".join(letters[glyph] for glyph in (first, *ligature.Component))] = ligature.LigGlyph
    return found


def cut(font: TTFont, names: frozenset[str]) -> None:
    """Leave in ``font`` the icons of these ``names`` only, and the letters that write them.

    Names without an icon are passed over: a few in Streamlit's scripts are examples.
    """
    icons = drawn(font)
    letters = sorted({ord(letter) for name in names for letter in name})
    # without closure: by closure the letters would bring every icon that they can write
    cutter = Subsetter(Options(layout_closure=False, layout_features=["*"], hinting=False, notdef_outline=True))
    cutter.populate(unicodes=letters, glyphs=[icons[name] for name in names if name in icons])
    cutter.subset(font)


def main() -> None:
    """Write the two fonts, and the list of what the icons were cut for."""
    for path, names in ((ICONS, needed()), (EMPTY, frozenset[str]())):
        font = TTFont(whole(), recalcTimestamp=False)
        cut(font, names)
        font.flavor = "woff2"
        font.save(path)
    NAMES.write_text("\n".join(sorted(needed())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
