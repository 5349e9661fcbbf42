"""Every sentence about privacy has a test: the page's, the one's under the editor, and those of the documents.

``privacy.toml`` says which. Who changes a sentence must look there whether its tests still would fail if it were not true.
"""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
TEXTS = "tutor_app/explain/locales/en/joining.ftl"
PAGE = "the page about privacy"
ON_THE_PAGE = ("The sentence under the editor", "The page about privacy")
DOCUMENTS = {
    "docs/data-protection.md": (
        "What is stored",
        "Where it is, and who can read it",
        "For how long",
        "In the browser",
        "Rights of the persons",
        "For research",
        "Measures",
    ),
    "docs/classroom.md": ("Exports", "What is stored", "Joining, and leaving"),
    "docs/students.md": ("What is stored of you",),
}
"""The parts of documents that promise something, by their headings."""
CLAIMS: dict[str, dict[str, list[str]]] = tomllib.loads((TESTS / "privacy.toml").read_text(encoding="utf-8"))
BLOCK = re.compile(r"\n(?:\n+|(?=- |\| ))")
SENTENCE = re.compile(r"(?<=[.?])\s+(?=[«*`A-Z])")
BLANK = re.compile(r"«[^»]*»[.?]?|[|\s-]*")
"""What a school fills in, and lines of a table."""


def parts(document: str) -> dict[str, str]:
    """What stands below each heading."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return dict(part.split("\n", 1) for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:])


def sentences(document: str) -> list[str]:
    """The sentences, and rows of tables, of the parts that promise something, in one line each."""
    found = parts(document)
    blocks = [" ".join(block.split()) for heading in DOCUMENTS[document] for block in BLOCK.split(found[heading])]
    said = [
        sentence
        for block in blocks
        for sentence in ([block] if block.startswith("|") else SENTENCE.split(block.removeprefix("- ")))
    ]
    return [sentence for sentence in said if not BLANK.fullmatch(sentence)]


@cache
def functions(file: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((TESTS / f"{file}.py").read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"))


def test_every_text_of_the_page_is_in_the_table() -> None:
    """With a test, be it a heading; none is there that the page does not have."""
    found = parts(TEXTS)
    names = re.findall(r"^([\w-]+) =", "\n".join(found[heading] for heading in ON_THE_PAGE), re.MULTILINE)

    assert set(names) == set(CLAIMS[PAGE])
    assert all(CLAIMS[PAGE].values())


@pytest.mark.parametrize("document", sorted(DOCUMENTS))
def test_every_sentence_of_the_documents_is_in_the_table(document: str) -> None:
    """Word for word, so that a promise that is changed is looked at again."""
    assert set(sentences(document)) == set(CLAIMS[document])


def test_every_test_of_the_table_is_there() -> None:
    """By its file and its name."""
    named = {test for claims in CLAIMS.values() for tests in claims.values() for test in tests}

    assert [test for test in sorted(named) if test.partition("::")[2] not in functions(test.partition("::")[0])] == []
