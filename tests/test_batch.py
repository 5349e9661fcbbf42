"""Lines of JSON in, lines of JSON out: same order, nothing lost, nothing done twice."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import levels, partly, to_depth

from tutor_app.commands import batch
from tutor_app.commands.record import EXIT_CODES, reason, row
from tutor_app.domain import (
    Candidates,
    Depth,
    Diagnosis,
    Edit,
    Evidence,
    Explanation,
    Feedback,
    Levels,
    Nature,
    Problem,
    Reason,
    Refusal,
    Repair,
    Status,
    Verdict,
)
from tutor_app.errors import AssetError, EngineError, SettingsError
from tutor_app.process.archives.executor import Local
from tutor_app.process.sandbox import Closed

FIELDS = [
    "id",
    "status",
    "fixed",
    "explanation",
    "confidence",
    "candidates",
    "diagnosis",
    "reason",
    "engine",
    "elapsed_ms",
    "parts",
    "depth",
    "levels",
    "remarks",
]
PROBLEM = Problem(type="SyntaxError", message="expected ':'", line=1, column=5)
REPAIR = Repair(text="if x:\n", edits=(Edit(start=4, end=4, before="", after=":"),), probability=0.9)


def judged(verdict: Verdict | None, *, repairs: tuple[Repair, ...] = (REPAIR,), nature: Nature = Nature.BROKEN) -> Feedback:
    """Feedback with this verdict."""
    return Feedback(
        program="if x\n",
        diagnosis=Diagnosis(nature=nature, python="3.12.1", problem=PROBLEM),
        candidates=Candidates(repairs=repairs),
        explanation=Explanation(parts=()) if repairs else None,
        evidence=Evidence(probability=0.9, margin=0.8) if repairs else None,
        verdict=verdict,
    )


SURE = Verdict(depth=Depth.REPAIR, levels=levels(0.9))


def stopped(because: Reason, depth: Depth = Depth.NONE, share: float = 0.4) -> Verdict:
    """Not all may be shown."""
    return Verdict(depth=depth, levels=levels(share), because=because)


class Engine:
    """Takes every program for valid; remembers what it was asked, and takes longer for the first."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.under_way = 0
        self.most_under_way = 0
        self._lock = threading.Lock()

    def __call__(self, program: str) -> Feedback:
        """Nothing to fix."""
        with self._lock:
            self.calls.append(program)
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)
        time.sleep(0.05 if program == "p0" else 0.001)
        with self._lock:
            self.under_way -= 1
        return Feedback(program=program, diagnosis=Diagnosis(nature=Nature.VALID, python="3.12.1"))


def ran(source: Path, target: Path, feedback: batch.Check, *, workers: int) -> batch.Tally:
    """A batch on this machine."""
    return batch.run(source, target, lambda _: nullcontext(feedback), Local(workers), progress=lambda rows: None)


class Folder:
    """An input and an output file."""

    def __init__(self, path: Path) -> None:
        self.source, self.target = path / "in.jsonl", path / "out.jsonl"
        self.engine = Engine()

    def submit(self, *identifiers: object) -> None:
        """Write the input, one program for each identifier."""
        lines = [json.dumps({"id": identifier, "code": f"p{at}"}) for at, identifier in enumerate(identifiers)]
        self.source.write_text("".join(f"{line}\n" for line in lines))

    def run(self, workers: int = 3) -> int:
        """Run the batch; gives the number of rows."""
        return self.tally(self.engine, workers).rows

    def tally(self, feedback: Callable[[str], Feedback], workers: int = 3) -> batch.Tally:
        """Run the batch with an engine."""
        return ran(self.source, self.target, feedback, workers=workers)

    def rows(self) -> list[dict[str, Any]]:
        """What is in the output."""
        return [json.loads(line) for line in self.target.read_text().splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """An empty folder to run a batch in."""
    return Folder(tmp_path)


def test_rows_come_in_the_order_of_the_input(folder: Folder) -> None:
    """A slow first program holds back its row only, and the order stays."""
    folder.submit(*range(40))

    assert folder.run() == 40
    assert [answer["id"] for answer in folder.rows()] == list(range(40))
    assert folder.engine.most_under_way > 1


def test_every_row_has_exactly_the_promised_fields(folder: Folder) -> None:
    """The fields and their order are a contract."""
    folder.source.write_text('{"id": "a", "code": "x"}\nnot json\n')
    folder.run()

    assert [list(answer) for answer in folder.rows()] == [FIELDS, FIELDS]
    assert list(row("a", judged(SURE))) == FIELDS


@pytest.mark.parametrize(
    ("line", "identifier", "why"),
    [
        (b"not json", None, "not JSON"),
        (b"\xff\xfe\x00", None, "not JSON"),
        (b"[1, 2]", None, "not a JSON object"),
        (b'{"id": 7}', 7, "'code'"),
        (b'{"id": 7, "code": null}', 7, "'code'"),
        (b'{"id": NaN, "code": "x"}', None, "not JSON"),
        (b'{"id": 1e999, "code": "x"}', None, "1e999 is too large a number"),
        (b'{"id": [-1e999], "code": "x"}', None, "too large a number"),
        (b"[" * 100_000, None, "not JSON"),
        (b'{"id": 7, "code": "x"', None, "not JSON"),
        (b'{"id": 1' + b"0" * 5000 + b', "code": "x"}', None, "not JSON"),
    ],
)
def test_a_bad_line_is_rejected_and_the_others_are_not(folder: Folder, line: bytes, identifier: object, why: str) -> None:
    """A line without a program gets a row that says why, between its neighbours."""
    folder.source.write_bytes(b'{"id": "a", "code": "x"}\n' + line + b'\n{"id": "b", "code": "y"}\n')

    assert folder.run() == 3
    before, bad, after = folder.rows()
    assert (before["status"], after["status"]) == ("valid", "valid")
    assert (bad["id"], bad["status"]) == (identifier, "rejected")
    assert why in bad["reason"]


def test_a_line_too_long_is_rejected_without_reading_it_whole(folder: Folder) -> None:
    """An endless line costs one row, not the memory."""
    folder.source.write_bytes(b'{"id": 1, "code": "' + b"x" * (2 * batch.MAX_LINE) + b'"}\n{"id": 2, "code": "y"}\n')

    assert batch.count(folder.source) == 2
    folder.run()
    assert [answer["status"] for answer in folder.rows()] == ["rejected", "valid"]


def test_blank_lines_are_no_submissions(folder: Folder) -> None:
    """Blank lines, as editors leave them at the end, get no row."""
    folder.source.write_text('\n{"id": 1, "code": "x"}\n\n  \n')

    assert folder.run() == 1


def test_identifiers_of_any_kind_come_back_unchanged(folder: Folder) -> None:
    """Numbers, texts in any script, null and lone surrogates travel through."""
    identifiers = [1, 2.5, "größe", "学生", None, "\ud800", ["a"], {"b": 1}]
    folder.submit(*identifiers)
    folder.run()

    assert [answer["id"] for answer in folder.rows()] == identifiers


def test_a_finished_run_is_not_repeated(folder: Folder) -> None:
    """Running again examines nothing and changes nothing."""
    folder.submit("a", "b")
    folder.run()
    written = folder.target.read_bytes()

    assert folder.run() == 2
    assert folder.target.read_bytes() == written
    assert len(folder.engine.calls) == 2


@pytest.mark.parametrize("torn", [b'{"id": 2, "status": "val', b'{"id": 2}\n', b"\x00\x00", b"{"])
def test_a_torn_last_row_is_done_again(folder: Folder, torn: bytes) -> None:
    """A run killed in the middle of a row goes on with that row."""
    folder.submit(1, 2, 3)
    folder.run()
    first, *_ = folder.target.read_bytes().splitlines(keepends=True)
    folder.target.write_bytes(first + torn)
    folder.engine.calls.clear()

    assert folder.run() == 3
    assert [answer["id"] for answer in folder.rows()] == [1, 2, 3]
    assert sorted(folder.engine.calls) == ["p1", "p2"]


def test_an_interrupted_run_goes_on(folder: Folder) -> None:
    """Rows written before an interruption are kept, and the rest follows."""
    folder.submit(*range(30))
    whole = folder.engine

    def interrupted(program: str) -> Feedback:
        if program == "p20":
            raise KeyboardInterrupt
        return whole(program)

    with pytest.raises(KeyboardInterrupt):
        ran(folder.source, folder.target, interrupted, workers=2)
    assert [answer["id"] for answer in folder.rows()] == list(range(20))

    assert folder.run() == 30
    assert [answer["id"] for answer in folder.rows()] == list(range(30))


@pytest.mark.parametrize(
    "torn", [b'{"id": 1, "status": "val', b'{"id": 1, "status": "failed", "fixed": null, "exp', b"{", b'{"id']
)
def test_a_torn_first_row_is_done_again(folder: Folder, torn: bytes) -> None:
    """A run killed in the middle of its first row goes on with it, where the text can only be this row's."""
    folder.submit(1, 2)
    folder.target.write_bytes(torn)

    assert folder.run() == 2
    assert [answer["id"] for answer in folder.rows()] == [1, 2]


def test_an_empty_file_may_be_filled(folder: Folder) -> None:
    """Nothing is lost by that."""
    folder.submit(1)
    folder.target.touch()

    assert folder.run() == 1


@pytest.mark.parametrize(
    "content",
    [
        b"my only copy of the thesis",
        b"my only copy of the thesis\n",
        b'{"id": 1, "status": "open", "text": "a ticket',
        b'{"id": 1, "status": "valid"}',
        b'{"id": 1, "status": "valid"}\n',
        b'{"id": 2, "status": "val',
        b"\x00\x00",
        b"\n",
        b"[" * 100_000,
        b'{"id": 1, "status": "open", "elapsed_ms": 3}\n',
    ],
)
@pytest.mark.parametrize("identifiers", [[1, 2], []])
def test_a_file_that_is_not_ours_is_left_alone(folder: Folder, content: bytes, identifiers: list[object]) -> None:
    """Whatever is in it: the run stops before it changes anything, and says why."""
    folder.submit(*identifiers)
    folder.target.write_bytes(content)

    with pytest.raises(SettingsError, match="no output of this input"):
        folder.run()
    assert folder.target.read_bytes() == content


def test_one_program_s_failure_is_its_row_s_answer(folder: Folder, caplog: pytest.LogCaptureFixture) -> None:
    """The run goes on, says on how many programs it failed, also when it is run again, and the log has no program."""

    def failing(program: str) -> Feedback:
        if program in {"p0", "p2"}:
            raise KeyError(program)
        return folder.engine(program)

    folder.submit(*"abcd")
    with folder.source.open("a") as source:
        source.write("no JSON\n")

    tally = folder.tally(failing)

    assert tally == batch.Tally(rows=5, refused=1, failed=2)
    assert [answer["status"] for answer in folder.rows()] == ["failed", "valid", "failed", "valid", "rejected"]
    assert folder.rows()[0]["reason"] == "Surefix failed on this program (KeyError)"
    assert list(folder.rows()[0]) == FIELDS
    assert "KeyError" in caplog.text and "p0" not in caplog.text
    assert folder.tally(folder.engine) == tally


@pytest.mark.parametrize("error", [Closed("closed"), AssetError("no weights"), EngineError("no worker")])
def test_what_would_fail_for_every_program_ends_the_run(folder: Folder, error: Exception) -> None:
    """No rows are written that say nothing; the same command goes on later."""

    def failing(program: str) -> Feedback:
        if program == "p1":
            raise error
        return folder.engine(program)

    folder.submit(*"abc")
    with pytest.raises(type(error)):
        folder.tally(failing)

    assert [answer["id"] for answer in folder.rows()] == ["a"]


def test_numbers_that_json_does_not_know_are_never_written(folder: Folder) -> None:
    """A row that would have one is a failed row."""

    def odd(program: str) -> Feedback:
        return replace(folder.engine(program), elapsed_ms=float("nan"))

    folder.submit("a")

    assert folder.tally(odd).failed == 1
    assert b"NaN" not in folder.target.read_bytes()


def test_files_that_cannot_be_used_are_named(folder: Folder) -> None:
    """A folder, a full disk: one clear error of the user's, for input and output."""
    folder.submit("a")
    for source, target, said in [
        (folder.source.parent, folder.target, "is a folder"),
        (folder.source, folder.source.parent, "is a folder"),
        (folder.source, Path("/dev/full"), "No space left"),
    ]:
        with pytest.raises(SettingsError, match=said):
            ran(source, target, folder.engine, workers=1)


@pytest.mark.parametrize("others", [[9, 2], [1], [1, 2, 3][::-1]])
def test_rows_of_another_input_are_not_overwritten(folder: Folder, others: list[object]) -> None:
    """Where identifiers do not match, the run stops before it changes anything."""
    folder.submit(1, 2, 3) if len(others) == 1 else folder.submit(1, 2)
    folder.run()
    written = folder.target.read_bytes()
    folder.submit(*others)

    with pytest.raises(SettingsError):
        folder.run()
    assert folder.target.read_bytes() == written


def test_a_damaged_row_in_the_middle_stops_the_run(folder: Folder) -> None:
    """What is not a torn end is not cut off."""
    folder.submit(1, 2, 3)
    folder.run()
    first, _, last = folder.target.read_bytes().splitlines(keepends=True)
    damaged = first + b"garbage\n" + last
    folder.target.write_bytes(damaged)

    with pytest.raises(SettingsError, match="damaged"):
        folder.run()
    assert folder.target.read_bytes() == damaged


def test_input_and_output_must_differ(folder: Folder) -> None:
    """The input is not appended to."""
    folder.submit(1)

    with pytest.raises(SettingsError, match="same file"):
        ran(folder.source, folder.source, folder.engine, workers=1)


def test_a_missing_input_is_our_user_s_mistake(folder: Folder) -> None:
    """A file that is not there is named."""
    with pytest.raises(SettingsError, match=r"in\.jsonl"):
        folder.run()


def test_reading_ahead_is_bounded(folder: Folder) -> None:
    """While the first program is slow, only a bounded number of later ones is taken."""
    released = threading.Event()
    started: list[str] = []

    def stuck(program: str) -> Feedback:
        started.append(program)
        if program == "p0":
            time.sleep(0.3)
            released.set()
        elif len(started) > 50:
            assert released.is_set()
        return folder.engine("quick")

    folder.submit(*range(200))
    ran(folder.source, folder.target, stuck, workers=2)

    assert len(started) == 200


@given(st.lists(st.binary(max_size=40).map(lambda line: line.replace(b"\n", b" ")), max_size=8))
def test_any_bytes_give_one_submission_a_line(lines: list[bytes]) -> None:
    """Whatever is in the file, every line that is not blank becomes one submission."""
    whole = io.BytesIO(b"".join(line + b"\n" for line in lines))

    assert len(list(batch.read(whole))) == sum(bool(line.strip()) for line in lines)


@pytest.mark.parametrize(
    ("feedback", "expected", "code"),
    [
        (judged(SURE), Status.SHOWN, 0),
        (judged(stopped(Reason.UNSURE)), Status.WITHHELD, 3),
        (judged(stopped(Reason.UNSOUND)), Status.WITHHELD, 3),
        (judged(stopped(Reason.UNSURE, Depth.PLACE)), Status.PARTLY, 0),
        (judged(stopped(Reason.UNSURE, Depth.REPAIR)), Status.PARTLY, 0),
        (judged(None, repairs=(), nature=Nature.VALID), Status.VALID, 4),
        (judged(stopped(Reason.NO_REPAIR), repairs=()), Status.UNFIXED, 5),
        (judged(stopped(Reason.NO_REPAIR, Depth.PLACE), repairs=()), Status.PARTLY, 0),
        (judged(stopped(Reason.HELP_IS_OFF), repairs=()), Status.UNFIXED, 5),
        (judged(None, repairs=(), nature=Nature.EMPTY), Status.REJECTED, 2),
        (judged(None, repairs=(), nature=Nature.NOT_PYTHON), Status.REJECTED, 2),
    ],
)
def test_status_and_exit_code(feedback: Feedback, expected: Status, code: int) -> None:
    """Every outcome has its status and its exit code, and a reason unless it was shown or valid."""
    assert feedback.status is expected
    assert EXIT_CODES[expected] == code
    assert (reason(feedback) is None) == (expected in {Status.SHOWN, Status.VALID})


def test_every_refusal_says_why() -> None:
    """No refusal leaves the reader without a reason."""
    reasons = {
        reason(Feedback(program="", diagnosis=Diagnosis(nature=Nature.REFUSED, python="3.12.1", refusal=refusal)))
        for refusal in Refusal
    }

    assert None not in reasons
    assert len(reasons) == len(Refusal)


def test_withheld_feedback_is_in_the_row() -> None:
    """Instructors see what was found even where students do not."""
    answer = row("a", judged(stopped(Reason.UNSURE)))

    assert (answer["fixed"], answer["confidence"]) == ("if x:\n", 0.4)
    assert answer["explanation"] is not None
    assert answer["candidates"] == [{"fixed": "if x:\n", "probability": 0.9}]
    assert answer["diagnosis"] == {
        "nature": "broken", "type": "SyntaxError", "message": "expected ':'", "line": 1, "column": 5, "python": "3.12.1",
        "needs": None, "target": None, "notebook": False,
    }  # fmt: skip


def test_at_most_ten_candidates_are_reported() -> None:
    """The list of candidates is bounded."""
    repairs = tuple(Repair(text=f"x = {n}\n", edits=(), probability=0.05) for n in range(15))

    assert len(row("a", judged(SURE, repairs=repairs))["candidates"]) == 10


def test_a_row_has_each_mistake_with_its_own_depth_and_status() -> None:
    """Of two mistakes one may be shown whole and the other not at all; where there is no explanation there is no part."""
    several, one, none = (row("x", feedback)["parts"] for feedback in (partly(), to_depth(Depth.KIND), judged(None)))

    assert [(part["mistake"], part["line"], part["confidence"], part["depth"], part["status"]) for part in several] == [
        ("missing-colon", 2, 0.5, "none", "withheld"),
        ("missing-comma", 3, 0.95, "repair", "shown"),
    ]
    assert [part["levels"]["place"] for part in several] == [0.5, 0.95]
    assert partly().status is Status.PARTLY
    assert [(part["confidence"], part["depth"], part["status"]) for part in one] == [(0.4, "kind", "partly")]
    assert none == []


def test_a_row_says_how_deep_help_goes_and_how_sure_each_level_is() -> None:
    """The depth is that of the deepest mistake; where nothing was judged there are no levels."""
    sure = Levels(place=0.9, kind=0.8, explanation=0.5, repair=0.25)
    found = row("x", judged(Verdict(depth=Depth.KIND, levels=sure, because=Reason.UNSURE)))
    valid = row("x", judged(None, repairs=(), nature=Nature.VALID))

    assert (found["depth"], found["confidence"]) == ("kind", 0.25)
    assert found["levels"] == {"place": 0.9, "kind": 0.8, "explanation": 0.5, "repair": 0.25}
    assert (row("x", partly())["depth"], row("x", partly())["status"]) == ("repair", "partly")
    assert (valid["depth"], valid["levels"]) == ("none", None)
