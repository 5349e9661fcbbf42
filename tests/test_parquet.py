"""Programs in columnar files, rows in columnar files: the same as in lines of JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from page_fakes import partly, to_depth
from test_batch import FIELDS, SURE, Engine, judged, ran

from tutor_app.commands import batch
from tutor_app.domain import Depth, Diagnosis, Feedback, Nature, Remark
from tutor_app.errors import CalibrationError, SettingsError
from tutor_app.evaluate.labelled import Labelled, read_labelled
from validators.promise.remarks import counted_kinds

arrow = pytest.importorskip("pyarrow", reason="Parquet needs pyarrow: pip install 'surefix[archives]'")
columnar = pytest.importorskip("pyarrow.parquet", reason="Parquet needs pyarrow: pip install 'surefix[archives]'")


class Places:
    """Names of files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.source, self.target = folder / "in.parquet", folder / "out.parquet"
        self.lines, self.kept = folder / "out.jsonl", folder / "out.parquet.jsonl"
        self.engine = Engine()

    def submit(self, identifiers: list[Any], **columns: list[Any]) -> None:
        """Write the input, one program for each identifier."""
        programs = {"code": [f"p{at}" for at in range(len(identifiers))]}
        columnar.write_table(arrow.table({"id": identifiers, **programs, **columns}), self.source)

    def rows(self) -> list[dict[str, Any]]:
        """What is in the output."""
        return list(columnar.read_table(self.target).to_pylist())


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """An empty folder to run a batch in."""
    return Places(tmp_path)


def every_kind(program: str) -> Feedback:
    """Each program gets feedback of another kind."""
    remark = Remark(kind=counted_kinds()[0].kind, line=1, end=1, quote="x == 1")
    valid = Feedback(program=program, diagnosis=Diagnosis(nature=Nature.VALID, python="3.12.1"), remarks=(remark,))
    kinds = [judged(SURE), partly(), to_depth(Depth.KIND), judged(None), valid]
    return kinds[int(program.removeprefix("p")) % len(kinds)]


def test_rows_are_those_that_lines_of_json_have(places: Places) -> None:
    """Each kind of feedback, with all that is nested in it; a column without a program is a row that says so."""
    places.submit([7, 8, 9, 10, 11, None], code=["p0", "p1", "p2", "p3", "p4", None])

    columns = ran(places.source, places.target, every_kind, workers=2)
    lines = ran(places.source, places.lines, every_kind, workers=2)

    expected = [json.loads(line) for line in places.lines.read_text().splitlines()]
    assert columns == lines and (columns.rows, columns.failed) == (6, 0)
    assert places.rows() == expected
    assert expected[4]["remarks"] and expected[1]["parts"] and expected[0]["candidates"]
    assert list(places.rows()[0]) == FIELDS
    assert [row["id"] for row in expected] == [7, 8, 9, 10, 11, None]
    assert not places.kept.exists()


def test_strings_that_no_column_can_hold_are_made_legible(places: Places) -> None:
    """Identifiers of other kinds become JSON; a lone surrogate becomes the character for what is none."""
    source = places.source.with_name("in.jsonl")
    identifiers = [1, "größe", "🐍", "\ud800", ["a"], None]
    source.write_text("".join(json.dumps({"id": one, "code": "x"}) + "\n" for one in identifiers))

    ran(source, places.target, places.engine, workers=1)

    assert [row["id"] for row in places.rows()] == ["1", "größe", "🐍", "�", '["a"]', None]
    assert ran(source, places.target, places.engine, workers=1).rows == 6
    assert len(places.engine.calls) == 6


def test_an_interrupted_run_goes_on_and_a_finished_one_is_not_repeated(places: Places) -> None:
    """Until all rows are there, they are in a file beside; what is there is not examined again."""
    places.submit([f"n{number}" for number in range(30)], notebook=[None] * 30)

    def interrupted(program: str) -> Feedback:
        if program == "p20":
            raise KeyboardInterrupt
        return places.engine(program)

    with pytest.raises(KeyboardInterrupt):
        ran(places.source, places.target, interrupted, workers=2)
    assert not places.target.exists() and len(places.kept.read_text().splitlines()) == 20

    assert ran(places.source, places.target, places.engine, workers=2).rows == 30
    written, asked = places.target.read_bytes(), len(places.engine.calls)
    assert ran(places.source, places.target, places.engine, workers=2).rows == 30

    assert [row["id"] for row in places.rows()] == [f"n{number}" for number in range(30)]
    assert (places.target.read_bytes(), len(places.engine.calls)) == (written, asked)


@pytest.mark.parametrize("others", [["a", "b"], ["b", "a", "c"], ["a", "b", "c", "d"], [1, 2, 3], []])
def test_rows_of_another_input_are_left_alone(places: Places, others: list[Any]) -> None:
    """Fewer, more, or others: the run stops before it changes anything."""
    places.submit(["a", "b", "c"])
    ran(places.source, places.target, places.engine, workers=1)
    written = places.target.read_bytes()
    places.submit(others)

    with pytest.raises(SettingsError, match="does not belong to this input"):
        ran(places.source, places.target, places.engine, workers=1)
    assert places.target.read_bytes() == written


def test_files_that_cannot_be_used_are_named(places: Places) -> None:
    """A damaged file, one without programs, names that no row could have, a file that is somebody else's."""
    places.source.write_bytes(b"PAR1 and no more")
    with pytest.raises(SettingsError, match="cannot be read as Parquet"):
        ran(places.source, places.target, places.engine, workers=1)
    columnar.write_table(arrow.table({"id": [1]}), places.source)
    with pytest.raises(SettingsError, match="no column 'code'"):
        ran(places.source, places.target, places.engine, workers=1)
    places.submit([1.5])
    with pytest.raises(SettingsError, match=r"column 'id' of .* is double"):
        ran(places.source, places.target, places.engine, workers=1)
    places.submit([1])
    columnar.write_table(arrow.table({"id": [1], "grade": ["A"]}), places.target)
    with pytest.raises(SettingsError, match="no output of this input"):
        ran(places.source, places.target, places.engine, workers=1)
    assert places.engine.calls == []


def test_how_many_programs_there_are_is_known_at_once(places: Places) -> None:
    """The bar of progress has its length from the file itself."""
    places.submit(list(range(1000)))

    assert batch.count(places.source) == 1000


def test_labelled_programs_may_be_columns(places: Places) -> None:
    """``evaluate`` and ``calibrate`` read the same fields, and say which row cannot be used."""
    programs = {"id": ["1", "2"], "group": ["g", "h"], "code": ["x = (", "y = ["], "targets": [["x = ()"], []]}
    columnar.write_table(arrow.table(programs), places.source)

    assert read_labelled(places.source) == [
        Labelled(id="1", group="g", code="x = (", targets=("x = ()",)),
        Labelled(id="2", group="h", code="y = [", targets=()),
    ]
    columnar.write_table(arrow.table({**programs, "group": ["g", None]}), places.source)
    with pytest.raises(CalibrationError, match=r"in\.parquet row 2: group"):
        read_labelled(places.source)
