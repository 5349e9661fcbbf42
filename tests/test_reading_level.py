"""Explanations are written for readers of twelve: short sentences, plain words."""

from pathlib import Path

import pytest

from benchmarks import reading_level

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 24
"""Words in a sentence, quoted code being one."""
GRADE = 5.0
"""School grade by Flesch and Kincaid; readers of twelve are in grade six or seven."""
RARE = 0.03
"""Share of words that have three syllables or more and that the glossary does not explain."""


def test_every_sentence_is_short() -> None:
    """No sentence of the catalogue or the glossary is longer than a young reader can follow."""
    assert [one.text for one in reading_level.sentences() if len(one.words) > LONGEST] == []


def test_all_texts_together_are_easy() -> None:
    """The texts' school grade is below that of their readers, and so is that of each part of an explanation."""
    found = reading_level.sentences()

    assert reading_level.grade(found) <= GRADE
    for part in reading_level.PARTS:
        assert reading_level.grade([one for one in found if one.source.endswith(f".{part}")]) <= GRADE, part


def test_long_words_are_rare_or_explained() -> None:
    """Long words are those of the classroom, which the glossary explains, and few others."""
    found = reading_level.sentences()
    words = sum(len(one.words) for one in found)

    assert sum(reading_level.long_words(found).values()) / words <= RARE


def test_the_report_is_up_to_date() -> None:
    """The numbers on file are those of the texts."""
    assert (ROOT / "benchmarks" / "results" / "reading-level.md").read_text(encoding="utf-8") == reading_level.report() + "\n"


@pytest.mark.parametrize(
    ("word", "count"), [("line", 1), ("bracket", 2), ("colon", 2), ("indented", 3), ("closed", 1), ("value", 2)]
)
def test_syllables_are_counted(word: str, count: int) -> None:
    """Groups of vowels are syllables, a silent e is none."""
    assert reading_level.syllables(word) == count
