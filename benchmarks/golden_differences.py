"""Where two records of benchmarks/golden.py differ: counted by aspect, and shown side by side."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tutor_app.domain import Edit
from tutor_app.evaluate.matching import matches
from tutor_app.source.edits import changed

Row = dict[str, Any]
Test = Callable[[Row, Row], bool]
TOLERANCE = 1e-4
"""Numbers that are no further apart are the same."""
RIGHT_TO_WRONG, WRONG_TO_RIGHT = (True, False), (False, True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A program that is answered otherwise; ``right`` is whether the first candidate was and is, None where nobody knows."""

    old: Row
    new: Row
    aspects: tuple[str, ...]
    right: tuple[bool, bool] | None


def _apart(old: float | None, new: float | None) -> bool:
    return old != new if old is None or new is None else abs(old - new) > TOLERANCE


def _differ(name: str) -> Test:
    return lambda old, new: bool(old.get(name) != new.get(name))


def _digests(row: Row) -> list[str]:
    return [found["digest"] for found in row.get("candidates", ())]


def _in_both(old: Row, new: Row) -> list[tuple[Row, Row]]:
    """The candidates with a text that both have, in the order of the first."""
    theirs = {found["digest"]: found for found in new.get("candidates", ())}
    return [(found, theirs[found["digest"]]) for found in old.get("candidates", ()) if found["digest"] in theirs]


def _order(old: Row, new: Row) -> bool:
    forth, back = _in_both(old, new), _in_both(new, old)
    return [ours for ours, _ in forth] != [ours for _, ours in back]


def _confidence(old: Row, new: Row) -> bool:
    one, other = old.get("confidence", []), new.get("confidence", [])
    return len(one) != len(other) or any(map(_apart, one, other))


def _evidence(old: Row, new: Row) -> list[str]:
    """The names that have other numbers, or a number in one only."""
    one, other = old.get("evidence", {}), new.get("evidence", {})
    return [name for name in {**one, **other} if (name in one) != (name in other) or _apart(one.get(name), other.get(name))]


ASPECTS: dict[str, dict[str, Test]] = {
    "program": {"the program itself": _differ("program")},
    "diagnosis": {"diagnosis": _differ("diagnosis"), "failure": _differ("failure")},
    "candidates": {
        "first candidate": lambda old, new: _digests(old)[:1] != _digests(new)[:1],
        "set of candidates": lambda old, new: set(_digests(old)) != set(_digests(new)),
        "order of candidates": _order,
        "edits of a candidate": lambda old, new: any(one["edits"] != other["edits"] for one, other in _in_both(old, new)),
        "probabilities": lambda old, new: any(
            _apart(one["probability"], other["probability"]) for one, other in _in_both(old, new)
        ),
        "search exhausted": _differ("exhausted"),
    },
    "kinds": {"kinds": _differ("kinds")},
    "texts": {"texts": _differ("texts")},
    "evidence": {"evidence": lambda old, new: bool(_evidence(old, new))},
    "confidence": {"confidence": _confidence, "verdict": _differ("verdict")},
}
"""What can differ, by the group that it belongs to."""


def differences(
    olds: Mapping[str, Row], news: Mapping[str, Row], only: Sequence[str], targets: Mapping[str, Sequence[str]]
) -> list[Difference]:
    """The programs in both records that differ in a group of ``only``: first what went wrong, then in their order."""
    tests = {name: test for group in ("program", *only) for name, test in ASPECTS[group].items()}
    found = []
    for name in (name for name in olds if name in news):
        old, new = olds[name], news[name]
        if aspects := tuple(aspect for aspect, test in tests.items() if test(old, new)):
            right = (_right(old, targets[name]), _right(new, targets[name])) if name in targets else None
            found.append(Difference(old=old, new=new, aspects=aspects, right=right))
    return sorted(found, key=lambda difference: difference.right != RIGHT_TO_WRONG)


def _right(row: Row, targets: Sequence[str]) -> bool:
    return bool(row.get("candidates")) and matches(_repaired(row), targets)


def _repaired(row: Row) -> str:
    """The program with the first candidate's edits."""
    edits = row["candidates"][0]["edits"] if row.get("candidates") else []
    return changed(row["program"], (Edit(start=start, end=end, before=old, after=new) for start, end, old, new in edits))


def counts(
    olds: Mapping[str, Row], news: Mapping[str, Row], found: Sequence[Difference], targets: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """How many programs differ, by aspect; with ``targets``, also how many got worse and better."""
    differing = Counter(aspect for difference in found for aspect in difference.aspects)
    both = olds.keys() & news.keys()
    table = {"in both": len(both), "only in the old": len(olds.keys() - both), "only in the new": len(news.keys() - both)}
    table |= {"same": len(both) - len(found)}
    table |= {aspect: differing[aspect] for group in ASPECTS.values() for aspect in group}
    if targets:
        table["author's version is known"] = len(both & targets.keys())
        table["right to wrong"] = sum(difference.right == RIGHT_TO_WRONG for difference in found)
        table["wrong to right"] = sum(difference.right == WRONG_TO_RIGHT for difference in found)
    return table


def report(table: Mapping[str, int], found: Sequence[Difference], out: Console) -> None:
    """Print the counts and each difference."""
    shown = Table("what differs", "programs")
    for name, count in table.items():
        shown.add_row(name, str(count))
    out.print(shown)
    for difference in found:
        out.print(_beside(difference))


def _beside(difference: Difference) -> Table:
    title = f"{difference.old['id']}: {', '.join(difference.aspects)}"
    if difference.right is not None:
        title += f"; first candidate {' to '.join('right' if right else 'wrong' for right in difference.right)}"
    table = Table("", "old", "new", title=Text(title), title_justify="left", show_lines=True, expand=True)
    table.columns[1].ratio = table.columns[2].ratio = 1
    groups = {group for group, aspects in ASPECTS.items() if aspects.keys() & set(difference.aspects)}
    names = _evidence(difference.old, difference.new)
    old, new = (dict(_cells(row, names)) for row in (difference.old, difference.new))
    for name in {**old, **new}:
        group = name.split(":")[0]
        if group in {"repair", "kinds"} or (group in groups and old.get(name) != new.get(name)):
            table.add_row(*map(Text, (name, old.get(name, ""), new.get(name, ""))))
    return table


def _cells(row: Row, numbers: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What may be shown of a row, each under its group; of the evidence, the named numbers."""
    before, after = (text.splitlines() for text in (row["program"], _repaired(row)))
    diff = list(difflib.unified_diff(before, after, n=2, lineterm=""))[2:]
    yield "repair", "\n".join(diff).replace("\t", "→")
    yield "kinds", "\n".join(f"line {line}: {kind}" for kind, line in row.get("kinds", ()))
    yield "program", row["program"]
    yield "diagnosis", json.dumps(row.get("diagnosis"), ensure_ascii=False)
    yield "diagnosis: failure", row["failure"] or ""
    yield "candidates", "\n".join(f"{found['probability']:.6f} {found['digest']}" for found in row.get("candidates", ()))
    yield "candidates: exhausted", str(row.get("exhausted"))
    yield from ((f"texts: {name}", text) for name, text in row.get("texts", {}).items())
    evidence = row.get("evidence", {})
    yield "evidence", "\n".join(f"{name}: {evidence.get(name, 'none')}" for name in numbers)
    yield "confidence", str(row.get("confidence"))
    yield "confidence: verdict", str(row.get("verdict"))
