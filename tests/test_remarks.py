"""What is worth a look in a valid program, and which kinds of it the gate lets through."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.remarks import agree, count, draw, keep
from tutor_app.diagnose.remarks import worth_a_look
from tutor_app.domain import Remark
from tutor_app.examine import examine
from validators.promise.remarks import MOST, Counted, as_json, bounds, counted_kinds, shown

SURE, UNSURE = Counted(kind="sure", right=99, judged=100), Counted(kind="unsure", right=60, judged=100)
NOTICED = {
    "while true:\n    break\n": ("misspelt-builtin", "true", "True"),
    "pritn(3)\n": ("misspelt-builtin", "pritn", "print"),
    "for tea in Range(3):\n    pass\n": ("misspelt-builtin", "Range", "range"),
    "total = 3\nprint(totla)\n": ("misspelt-name", "totla", "total"),
    "print(math.pi)\n": ("missing-import", "math", ""),
    "print(datetime.now())\n": ("no-value", "datetime", ""),
    "print(datetime.date(2026, 1, 1))\n": ("missing-import", "datetime", ""),
    "def cup():\n    tea = 3\nprint(tea)\n": ("no-value-here", "tea", ""),
    "tea = 3\ndef cup():\n    print(tea)\n    tea = 4\n": ("value-later", "tea", ""),
    "def low(cups):\n    if cups < min:\n        min = cups\n": ("value-later", "min", ""),
    "tea = 3\nif tea is 3:\n    pass\n": ("is-literal", "if tea is 3:", ""),
    "print(whatever)\n": ("no-value", "whatever", ""),
}


@pytest.mark.parametrize("program", NOTICED)
def test_each_kind_is_told_apart(program: str) -> None:
    """With the words that are meant, and what was likely meant by them."""
    (one,) = worth_a_look(program)

    assert (one.kind, one.quote, one.suggestion) == NOTICED[program]


@pytest.mark.parametrize(
    "program",
    [
        "tea = 3\nprint(tea)\n",
        "tea = 3\ndel tea\nprint(tea)\n",
        "from kitchen import *\nprint(tea)\n",
        "try:\n    tea\nexcept NameError:\n    tea = 3\n",
    ],
)
def test_nothing_is_said_of_what_is_meant(program: str) -> None:
    """Names that are taken away on purpose, or may come from elsewhere."""
    assert worth_a_look(program) == ()


def test_a_part_of_a_program_says_little_of_its_names() -> None:
    """Where one name comes from nowhere, others may come from there too."""
    kinds = {one.kind for one in worth_a_look("total = cups()\nprint(totla, math.pi)\nwhile true:\n    pass\n")}

    assert kinds == {"no-value", "misspelt-builtin"}


def test_a_suggestion_is_a_name_that_can_be_seen_there() -> None:
    """A function's own names are not suggested outside of it."""
    (one,) = worth_a_look("def cup():\n    total = 3\n    return total\nprint(totla)\n")

    assert (one.kind, one.suggestion) == ("no-value", "")


def test_what_is_noticed_comes_with_the_examination() -> None:
    """It is found where student code is read, in the worker; a notebook's cell knows names from other cells."""
    assert [one.kind for one in examine("pritn(3)\n").remarks] == ["misspelt-builtin"]
    assert examine("pritn(3)\n", cell=True).remarks == ()


def test_a_kind_is_shown_where_its_bound_reaches_the_target() -> None:
    """Not where its share does: ninety-nine of a hundred do not prove ninety-nine percent."""
    remarks = [Remark(kind=kind, line=1, end=1, quote="x") for kind in ("unsure", "sure", "unheard-of")]

    assert [one.kind for one in shown(remarks, 0.9, [SURE, UNSURE])] == ["sure"]
    assert shown(remarks, 0.99, [SURE, UNSURE]) == ()
    assert [one.kind for one in shown(remarks, 0.0, [SURE, UNSURE])] == ["unsure", "sure"]


def test_a_higher_target_never_shows_more() -> None:
    """And never more than two remarks."""
    remarks = [Remark(kind=one.kind, line=line, end=line, quote=f"x{line}") for line in (1, 2) for one in (SURE, UNSURE)]
    told = [shown(remarks, target / 100, [SURE, UNSURE]) for target in range(101)]

    assert all(len(one) <= MOST for one in told)
    assert all(len(more) >= len(less) for more, less in pairwise(told))


def test_kinds_share_the_error() -> None:
    """The more kinds are judged, the less each proves."""
    assert bounds((SURE,))["sure"] > bounds((SURE, UNSURE))["sure"]


def test_the_counts_that_come_with_surefix_are_of_kinds_that_it_tells() -> None:
    """Forty judgements stand behind each kind that is shown at the usual target."""
    kinds = {kind for kind, _, _ in NOTICED.values()}

    assert {one.kind for one in counted_kinds()} == kinds
    assert all(one.judged >= 40 for one in counted_kinds() if bounds(counted_kinds())[one.kind] >= 0.9)


def test_judgements_are_drawn_one_of_each_learner_and_counted(tmp_path: Path) -> None:
    """Two programs of one learner give one row; what nobody judged does not count."""
    rows = [{"id": str(n), "group": g, "code": f"pritn({n})\n"} for n, g in enumerate("aabc")]
    file, sample, judged = tmp_path / "valid.jsonl", tmp_path / "sample.jsonl", tmp_path / "judged.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    drawn = draw([file])
    sample.write_text("".join(json.dumps(row) + "\n" for row in drawn))
    judged.write_text('{"number": 0, "right": true}\n{"number": 1, "right": false}\n')

    counted = count(sample, judged)

    assert [row["kind"] for row in drawn] == ["misspelt-builtin"] * 3
    assert counted == [Counted(kind="misspelt-builtin", right=1, judged=2)]
    assert [Counted(**row) for row in json.loads(as_json(counted))] == counted


def test_two_readers_are_compared_on_what_both_judged(tmp_path: Path) -> None:
    """Judgements are kept by program and kind, without a word of the program; kappa takes out what chance would agree on."""
    sample, first, second = tmp_path / "sample.jsonl", tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    sample.write_text("".join(json.dumps({"number": n, "id": f"p{n}", "kind": "k", "code": "secret"}) + "\n" for n in range(6)))
    for file, said in ((first, [True, True, False, False, True]), (second, [True, True, False, True, False, True])):
        judged = tmp_path / "judged.jsonl"
        judged.write_text("".join(json.dumps({"number": n, "right": right}) + "\n" for n, right in enumerate(said)))
        file.write_text("".join(json.dumps(row) + "\n" for row in keep(sample, judged)))

    assert json.loads(first.read_text().splitlines()[0]) == {"id": "p0", "kind": "k", "right": True}
    assert agree(first, second) == (5, pytest.approx(0.6), pytest.approx((0.6 - 0.52) / 0.48))
