"""Builds the site of the documentation: ``python docs/build.py FOLDER [--source https://host/surefix/blob/main]``.

The documents stay where readers of the repository look for them. Here they are laid side by side in a temporary folder, each link
between them turned to its place there, with the pictures that they show. A link to source becomes the file's name, or, with
``--source``, leads to where the repository is published. A link that leads nowhere is an error, by Zensical's strict mode.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
CONFIGURATION = "zensical.toml"
PICTURES = {".png", ".svg"}
ICON = "assets/favicon.svg"
"""No page shows it, but the configuration names it."""
_LINK = re.compile(
    r"(?P<code>^ *(?P<fence>```+|~~~+).*?^ *(?P=fence)|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+)\)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Site:
    """What the site is made of, and how each page reads there.

    ``root`` is the repository's folder; ``source`` is where it is published, empty if nowhere.
    """

    root: Path = ROOT
    source: str = ""

    @property
    def pages(self) -> dict[Path, str]:
        """The documents, with their places on the site."""
        results = self.root / "benchmarks" / "results"
        return {
            self.root / "README.md": "overview.md",
            self.root / "CHANGELOG.md": "changes.md",
            **{path: path.name for path in sorted((self.root / "docs").glob("*.md"))},
            **{path: f"results/{path.relative_to(results).as_posix()}" for path in sorted(results.rglob("*.md"))},
        }

    def lay_out(self, folder: Path) -> None:
        """Write all pages, and copy the pictures and what the theme needs."""
        pictures = {self.root / ICON}
        for page, place in self.pages.items():
            text, shown = self.retold(page)
            pictures |= shown
            _parent(folder / place).write_text(text, encoding="utf-8")
        for picture in pictures:
            shutil.copyfile(picture, _parent(folder / self._picture(picture)))
        shutil.copytree(self.root / "docs" / "theme", folder / "theme")

    def retold(self, page: Path) -> tuple[str, set[Path]]:
        """A page's text with its links turned to the site's places, and the pictures that it shows."""
        pages, pictures = self.pages, set[Path]()

        def turned(found: re.Match[str]) -> str:
            parts = urlsplit(found["target"] or "")
            if found["code"] or parts.scheme or not parts.path:
                return found[0]
            target = (page.parent / parts.path).resolve()
            if not target.exists():
                return found[0]  # for Zensical to complain of
            if target not in pages and target.suffix not in PICTURES:
                return self._of_source(found["text"], target.relative_to(self.root).as_posix())
            if target.suffix in PICTURES:
                pictures.add(target)
            place = pages.get(target) or self._picture(target)
            there = Path(os.path.relpath(place, Path(pages[page]).parent)).as_posix()
            return f"[{found['text']}]({there}{parts.fragment and '#'}{parts.fragment})"

        return _LINK.sub(turned, page.read_text(encoding="utf-8")), pictures

    def build(self, target: Path) -> int:
        """Build the site into a new folder; what Zensical ends with, 0 when all is well."""
        with tempfile.TemporaryDirectory() as name:
            work = Path(name)
            self.lay_out(work / "pages")
            shutil.copyfile(self.root / "docs" / CONFIGURATION, work / CONFIGURATION)
            command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", CONFIGURATION]
            code = subprocess.run(command, cwd=work, check=False).returncode
            if code == 0:
                shutil.copytree(work / "site", target)
        return code

    def _picture(self, path: Path) -> str:
        return f"pictures/{path.relative_to(self.root).as_posix()}"

    def _of_source(self, text: str, path: str) -> str:
        if self.source:
            return f"[{text}]({self.source.rstrip('/')}/{path})"
        return f"`{path}`" if path.endswith(text.strip("`/")) else f"{text} (`{path}`)"


def _parent(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def main() -> int:
    """As the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="is made; it must not be there")
    parser.add_argument("--source", default="", help="where the repository is published, for links to source")
    chosen = parser.parse_args()
    if chosen.folder.exists():
        parser.error(f"{chosen.folder} is there already")
    return Site(source=chosen.source).build(chosen.folder)


if __name__ == "__main__":
    sys.exit(main())
