"""No regular expression of ours takes more than about linear time, whatever it is looked for in.

Each is measured on texts that are made against it and grown twice at a time; ``patterns.py`` finds the patterns and makes the
texts. Time is the processor's, so that a busy machine changes nothing.
"""

from __future__ import annotations

import re
import time
from functools import cache
from typing import Any

import pytest
from patterns import ASKED, ELSEWHERE, INSIDE, OURS, SCANS, Attack, Use, asking, attacks, scans, uses

from tutor_app.diagnose import classification
from tutor_app.slips.strings import braces

REPEATS = range(8, 33, 2)
"""How often something is repeated at first, for what doubles its time with each repetition."""
SIZES = (256, 1024, 2048)
"""Characters after that."""
SOON = 0.002
"""Seconds. In linear time two thousand characters take a tenth of that, in the time of their square ten times as long."""
TWICE = 2.8
"""By how much the time may grow with a text of twice the length: linear is 2, a square 4."""
BOUNDED = {"diagnose/classification.py": classification.SAMPLE_WIDTH}
"""Files whose patterns are shown lines of so many characters at most, and no two spaces in a row."""
WHOLE = {classification._PRINT_STATEMENT.pattern, *(mark.pattern for _, mark, _ in classification._PYTHON2)}
"""Patterns of such a file that are shown whole lines as well."""
REACHING = {braces._BEHIND.pattern: braces.REACH, braces._BEHIND_SIGN.pattern: braces.REACH}
"""Patterns that are shown so many characters before a place."""


def took(use: Use, scan: str, text: str) -> float:
    """Seconds of processor time, the best of two."""
    asked: Any = text.encode() if isinstance(use.pattern.pattern, bytes) else text
    best = float("inf")
    for _ in range(2):
        begun = time.process_time()
        SCANS[scan](use.pattern, asked)
        best = min(best, time.process_time() - begun)
        if best < SOON:
            break
    return best


def slow(use: Use) -> list[str]:
    """The texts that take it longer than linear time, one for each way of looking."""
    found = []
    for scan in scans(use):
        for attack in attacks(use.pattern):
            size = _runs_away(use, scan, attack)
            if size:
                found.append(f"{use.where}: {use.pattern.pattern!r} ({scan}, {size} characters): {attack}")
                break
    return found


def _runs_away(use: Use, scan: str, attack: Attack) -> int:
    """The length at which the time has become more than linear, or 0."""
    bound = REACHING.get(use.pattern.pattern) if use.pattern.pattern in WHOLE | {*REACHING} else BOUNDED.get(use.where)
    if bound is not None:
        line = " ".join(attack.text(bound).split())[:bound]
        return len(line) if took(use, scan, line) > 3 * SOON else 0
    for repeat in REPEATS:
        if took(use, scan, attack.text(repeat * len(attack.body))) > SOON:
            return repeat * len(attack.body)
    for size in SIZES:
        if took(use, scan, attack.text(size)) > SOON:
            half, whole = (took(use, scan, attack.text(length)) for length in (size, 2 * size))
            return size if whole > TWICE * half else 0
    return 0


@cache
def patterns() -> list[Use]:
    """Found by the first test that asks, as that reads every file: whoever only collects the tests need not wait for it."""
    return uses()


@pytest.mark.parametrize("where", asking())
def test_no_pattern_takes_longer_than_linear_time(where: str) -> None:
    """Each is asked as its file asks it."""
    found = [use for use in patterns() if use.where == where]

    assert found or where in {file for file, _ in OURS}
    assert [said for use in found for said in slow(use)] == []


def test_what_takes_longer_is_found() -> None:
    """By its square, by its cube, and by a text that doubles the time with every character."""
    for written in (r"\s+$", r"(a+)+b", r"\w+\s*\w+\s*=", r"(['\"])[^\n]*\1[^\n]*\1;"):
        assert slow(Use("here", re.compile(written), frozenset({"search"}))) != [], written
    assert slow(Use("here", re.compile(r"(?<!\s)\s+$"), frozenset({"search"}))) == []


def test_tables_about_patterns_are_about_patterns() -> None:
    """Nothing is left in them of what is no more in the source."""
    files = {use.where for use in patterns()}

    assert files <= {*asking()}
    assert {where for where, _ in (*INSIDE, *ELSEWHERE)} <= files
    assert {*BOUNDED, *ASKED} <= files
    assert len(OURS) == 2
