"""What Surefix says is put beside what others say, in random order, and counted for whom it was."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import pytest

from benchmarks.beside import NAMES, by_learner, count, cpython, page, surefix
from tutor_app.tutor import load_calibration


def said(cause: bool) -> dict[str, bool]:
    """A reader's answers to the four questions about one text."""
    return {"cause": cause, "change": cause, "misleading": not cause, "clear": True}


def test_a_page_does_not_tell_whose_text_is_whose() -> None:
    """The reader sees program, author's version and three letters."""
    row = {"id": "one", "buggy": "if a\n    go()\n", "targets": ["if a:\n    go()\n"], "fixed": None}
    text = page(row, ["first", "second", "third"])

    assert "+if a:" in text
    assert [text.index(f"--- {letter}") for letter in "ABC"] == sorted(text.index(f"--- {letter}") for letter in "ABC")
    assert not any(name in text for name in NAMES)


def test_answers_are_counted_for_whom_they_were(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two programs, on which the letters stood for others."""
    key = {"one": dict(zip("ABC", NAMES, strict=True)), "two": dict(zip("CBA", NAMES, strict=True))}
    rows = [
        {"id": "one", "best": "A", "A": said(True), "B": said(False), "C": said(False)},
        {"id": "two", "best": "C", "A": said(False), "B": said(False), "C": said(True)},
    ]
    (tmp_path / "key.json").write_text(json.dumps(key), encoding="utf-8")
    (tmp_path / "answers-1.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    count(argparse.Namespace(folder=tmp_path))

    lines = capsys.readouterr().out.splitlines()
    assert "| surefix | 100% | 100% | 0% | 100% | 2 of 2 |" in lines
    assert "| cpython | 0% | 0% | 100% | 100% | 0 of 2 |" in lines


def test_python_s_own_words_have_line_and_caret() -> None:
    """As CPython prints them; a program that it accepts has none."""
    assert "expected ':'" in cpython("if a\n    go()\n")
    assert cpython("a = 1\n") == ""


def test_of_what_is_not_sure_enough_the_repair_is_not_in_the_text() -> None:
    """At a target that nothing reaches, what is shown holds nothing of the cure."""
    text = surefix("if a\n    go()\n", load_calibration(), 1.0)

    assert "if a:" not in text
    assert "line 1" in text


def test_a_learner_is_drawn_once() -> None:
    """However many programs somebody has, one is read; what does not count for accuracy is not."""
    counted = {"targets": ["a"], "pair_quality": "minimal", "unfinished": False}
    rows = [{"learner": "a"} | counted, {"learner": "a"} | counted, {"learner": "b"} | counted, {"learner": "c", "targets": []}]

    assert sorted(row["learner"] for row in by_learner(rows, random.Random(1))) == ["a", "b"]
