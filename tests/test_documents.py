"""The documents: what they point to exists, and the README stays short enough to be read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
MOST_LINES = 160


def tokens(path: Path) -> list[Token]:
    """The document's blocks, tables included."""
    return MarkdownIt("commonmark").enable("table").parse(path.read_text(encoding="utf-8"))


def targets(path: Path) -> Iterator[str]:
    """Where the document's links and pictures point to, in their order; nothing in code is a link."""
    for block in tokens(path):
        for token in block.children or ():
            target = token.attrGet("href") or token.attrGet("src")
            if token.type in ("link_open", "image"):
                yield str(target)


def anchors(path: Path) -> set[str]:
    """The names by which a repository page lets one link to the document's headings."""
    blocks, seen = tokens(path), Counter[str]()
    found = set()
    for before, block in pairwise(blocks):
        if before.type == "heading_open":
            words = "".join(token.content for token in block.children or ())
            name = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
            found.add(f"{name}-{seen[name]}" if seen[name] else name)
            seen[name] += 1
    return found


def broken(path: Path, root: Path) -> list[str]:
    """The document's relative links that lead to no file or folder below ``root``, or to no heading there."""
    return [target for target in targets(path) if not (urlsplit(target).scheme or _leads_somewhere(target, path, root))]


def _leads_somewhere(target: str, path: Path, root: Path) -> bool:
    parts = urlsplit(target)
    file = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if not (file.exists() and file.is_relative_to(root)):
        return False
    return not parts.fragment or (file.suffix == ".md" and unquote(parts.fragment) in anchors(file))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    """Each relative link and picture points to a file of the project, and to a heading that it has."""
    assert broken(path, ROOT) == []


def test_every_document_can_be_reached() -> None:
    """Who starts at the README finds each document by its links."""
    found, todo = set(), [ROOT / "README.md"]
    while todo:
        path = todo.pop()
        found.add(path)
        linked = {(path.parent / urlsplit(target).path).resolve() for target in targets(path) if not urlsplit(target).scheme}
        todo += (linked & set(DOCUMENTS)) - found - set(todo)

    assert found == set(DOCUMENTS)


def test_the_readme_is_short() -> None:
    """What does not fit on a few screens belongs in docs."""
    assert (ROOT / "README.md").read_text(encoding="utf-8").count("\n") <= MOST_LINES


def test_links_that_lead_nowhere_are_found(tmp_path: Path) -> None:
    """A missing file, picture or heading and a file outside the project are told; code and other sites are not looked at."""
    (tmp_path / "project" / "docs").mkdir(parents=True)
    (tmp_path / "outside.md").touch()
    (tmp_path / "project" / "there.md").write_text("# What `it` says, twice\n\n# What it says, twice\n", encoding="utf-8")
    document = tmp_path / "project" / "docs" / "a.md"
    document.write_text(
        "# Here\n\n[a](../there.md) [b](../there.md#what-it-says-twice-1) [c](#here) [d](https://example.org/x) `[e](e.md)`\n\n"
        "| [f](f.md) | ![g](../g.png) |\n| --- | --- |\n| [h](../there.md#what) | [i](#there) |\n\n[j](../../outside.md)\n",
        encoding="utf-8",
    )

    assert broken(document, tmp_path / "project") == ["f.md", "../g.png", "../there.md#what", "#there", "../../outside.md"]
