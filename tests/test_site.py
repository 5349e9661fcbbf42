"""The site of the documentation: every document is in it, its links hold, and what the code knows is as the code has it."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from docs import list_settings
from docs.build import CONFIGURATION, ROOT, Site
from tutor_app.pages.export import to_csv
from tutor_app.settings import Settings

DOCS = ROOT / "docs"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A repository with little in it, built as the real one is."""
    root = tmp_path / "repository"
    for name in ("README.md", "CHANGELOG.md", "docs/index.md", "benchmarks/results/deep/table.md", "tutor_app/code.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"# The file {name}\n\n## What is there\n")
    (root / "assets").mkdir()
    shutil.copyfile(ROOT / "assets" / "favicon.svg", root / "assets" / "favicon.svg")
    shutil.copytree(DOCS / "theme", root / "docs" / "theme")
    configuration = (DOCS / CONFIGURATION).read_text(encoding="utf-8")
    (root / "docs" / CONFIGURATION).write_text(re.sub(r"^nav = \[.*?^\]$", "", configuration, flags=re.DOTALL | re.MULTILINE))
    return root


def named(nav: Any) -> Iterator[str]:
    """The pages of a navigation, in their order."""
    match nav:
        case str():
            yield nav
        case list():
            for one in nav:
                yield from named(one)
        case dict():
            yield from named(list(nav.values()))


def test_the_settings_are_those_of_the_code() -> None:
    """``PYTHONPATH=. python docs/list_settings.py > docs/settings.md`` was run after the last change to the settings."""
    assert (DOCS / "settings.md").read_text(encoding="utf-8") == list_settings.page()


def test_every_setting_has_a_meaning_and_a_section() -> None:
    """A docstring below it, and a section that begins with it or with one above it."""
    assert list(list_settings.meanings()) == list(Settings.model_fields)
    assert next(iter(Settings.model_fields)) in list_settings.SECTIONS
    assert list_settings.SECTIONS.keys() <= Settings.model_fields.keys()


def test_no_machine_shows_in_the_settings() -> None:
    """A default that depends on the machine is told as such."""
    assert str(Path.home()) not in list_settings.page()


def test_every_document_has_a_place_in_the_navigation() -> None:
    """Each once; the results of benchmarks are reached from the pages that speak of them."""
    nav = tomllib.loads((DOCS / CONFIGURATION).read_text(encoding="utf-8"))["project"]["nav"]

    assert sorted(named(nav)) == sorted(place for place in Site().pages.values() if not place.startswith("results/"))


def test_the_columns_of_the_export_are_listed() -> None:
    """Those that the code writes, in its order, and no others."""
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    table = text.partition("### CSV")[2].partition("### ")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]

    assert re.findall(r"`(\w+)`", " ".join(cells)) == to_csv([], {}).strip().split(",")


@pytest.mark.parametrize(
    ("link", "there"),
    [
        ("[a](../README.md#what-is-there)", "[a](overview.md#what-is-there)"),
        ("[b `x`](../benchmarks/results/deep/table.md)", "[b `x`](results/deep/table.md)"),
        ("![c](../assets/favicon.svg)", "![c](pictures/assets/favicon.svg)"),
        ("[code.py](../tutor_app/code.py)", "`tutor_app/code.py`"),
        ("A [test](../tutor_app/code.py)", "A test (`tutor_app/code.py`)"),
        ("[d](#here) [e](https://example.org/x) [f](missing.md)",) * 2,
        ("`[g](../README.md)` and ``[h]`(../README.md)``",) * 2,
        ("```\n[i](../README.md)\n```",) * 2,
    ],
)
def test_links_are_turned_to_the_places_of_the_site(small: Path, link: str, there: str) -> None:
    """Pages and pictures lie elsewhere there, source is named; other links and code stay as they are."""
    page = small / "docs" / "index.md"
    page.write_text(link)

    assert Site(small).retold(page)[0] == there


def test_links_of_deep_pages_lead_up() -> None:
    """From a page of results to a document."""
    assert "](../measured.md#repair)" in Site().retold(ROOT / "benchmarks" / "results" / "growth.md")[0]


def test_source_can_be_linked_where_it_is_published(small: Path) -> None:
    """By the address that the command line is given."""
    page = small / "docs" / "index.md"
    page.write_text("[code.py](../tutor_app/code.py)")

    assert Site(small, "https://example.org/main/").retold(page)[0] == "[code.py](https://example.org/main/tutor_app/code.py)"


@pytest.mark.parametrize(
    ("link", "code"),
    [("[a](../README.md#what-is-there)", 0), ("[a](../README.md#what-is-not)", 1), ("[a](missing.md)", 1)],
)
def test_a_link_that_leads_nowhere_stops_the_build(small: Path, tmp_path: Path, link: str, code: int) -> None:
    """A missing page or heading is an error, and no site is made."""
    pytest.importorskip("zensical", reason="the site is built with the extra docs")
    (small / "docs" / "index.md").write_text(f"# Home\n\n{link}\n")

    assert Site(small).build(tmp_path / "site") == code
    assert (tmp_path / "site" / "index.html").exists() == (code == 0)
