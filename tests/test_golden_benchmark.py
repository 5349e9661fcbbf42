"""The command that records what Surefix answers, and compares two records."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.golden import main, programs, record
from tutor_app.process.sandbox import Sandbox

COLON = "for n in range(3)\n    print(n)\n"
QUOTE = "name = 'Ada\nprint(name)\n"
TWO = "if ready\n    print('go')\nprint('end' n)\n"
FATAL = "while True\n    pass\n"


class Mortal(Sandbox):
    """A sandbox whose workers die of one program, and count what they are asked."""

    calls = 0

    def call(self, fn: Callable[..., Any], *args: object, seconds: float) -> Any:
        """Ends the worker's process in place of examining FATAL."""
        self.calls += 1
        return super().call(os._exit, 3, seconds=seconds) if args == (FATAL,) else super().call(fn, *args, seconds=seconds)


def recorded(chosen: dict[str, str], out: Path) -> int:
    """Records with one worker; how many programs it was asked for."""
    with Mortal(1) as sandbox:
        record(chosen, out, sandbox, workers=1, lang="en", done=lambda count: None)
        return sandbox.calls


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a record."""
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of programs with one mistake, with two, and with none."""
    path = tmp_path_factory.mktemp("golden") / "golden.jsonl"
    recorded({"colon": COLON, "quote": QUOTE, "two": TWO, "valid": "print(1)\n"}, path)
    return path


def altered(golden: Path, out: Path, name: str, change: Callable[[dict[str, Any]], object]) -> Path:
    """The record with one program's row changed."""
    found = rows(golden)
    change(next(row for row in found if row["id"] == name))
    out.write_text("".join(json.dumps(row) + "\n" for row in found))
    return out


def compared(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, int], str]:
    """The exit code of a comparison, its table without the zeros, and all that it printed."""
    code = main(["compare", *map(str, arguments)])
    out = capsys.readouterr().out
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in out.splitlines()]
    return code, {found[0]: int(found[1]) for found in cells if len(found) == 2 and found[1].isdigit() and found[1] != "0"}, out


def test_a_record_has_all_that_surefix_answered(golden: Path) -> None:
    """Diagnosis, candidates as edits, kinds, every text, the evidence of the whole and of each part, and the verdict."""
    colon, _, two, valid = rows(golden)

    assert (colon["diagnosis"]["type"], colon["diagnosis"]["line"]) == ("SyntaxError", 1)
    assert colon["candidates"][0]["edits"] == [[17, 17, "", ":"]]
    assert colon["candidates"][0]["probability"] == colon["evidence"]["probability"]
    assert colon["kinds"] == [["missing-colon", 1]]
    assert {"fall-back", "1 where", "1 kind", "1 explanation 1", "1 rule", "1 wrong", "1 right"} <= colon["texts"].keys()
    assert colon["verdict"] == ["repair", "repair"]
    assert len(two["kinds"]) == 2
    assert {"1 probability", "2 check claims-hold", "place log_odds", "2 kind log_odds"} <= two["evidence"].keys()
    assert (len(two["verdict"]), len(two["confidence"])) == (3, 12)
    assert valid["diagnosis"]["nature"] == "valid"
    assert (valid["candidates"], valid["evidence"], valid["verdict"]) == ([], {}, [])


def test_two_records_of_the_same_code_are_the_same(
    golden: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte for byte, in whatever order Python keeps its sets, and by the command as well."""
    source = tmp_path / "pairs.jsonl"
    source.write_text("".join(json.dumps({"id": row["id"], "buggy": row["program"]}) + "\n" for row in rows(golden)))
    monkeypatch.setenv("PYTHONHASHSEED", "7")

    assert main(["record", str(source), str(tmp_path / "again.jsonl"), "--workers", "1"]) == 0
    assert (tmp_path / "again.jsonl").read_bytes() == golden.read_bytes()
    assert "4 programs; without an answer 0" in capsys.readouterr().out
    assert compared(capsys, golden, tmp_path / "again.jsonl")[:2] == (0, {"in both": 4, "same": 4})


def _other_text(row: dict[str, Any]) -> None:
    row["texts"]["1 kind"] = "A colon was forgotten here."


def _swapped(row: dict[str, Any]) -> None:
    row["candidates"][:2] = row["candidates"][1::-1]


def _likelier(row: dict[str, Any]) -> None:
    row["candidates"][1]["probability"] += 0.01


def _hardly_likelier(row: dict[str, Any]) -> None:
    row["candidates"][1]["probability"] += 0.00001


def _fewer(row: dict[str, Any]) -> None:
    row["candidates"].pop()


def _other_kind(row: dict[str, Any]) -> None:
    row["kinds"][0][0] = "missing-comma"


def _failed_check(row: dict[str, Any]) -> None:
    row["evidence"]["check claims-hold"] = 0.0


def _new_feature(row: dict[str, Any]) -> None:
    row["evidence"]["feature length"] = 1.0


def _withheld(row: dict[str, Any]) -> None:
    row["confidence"], row["verdict"] = [0.1] * 8, ["none: unsure", "none"]


def _elsewhere(row: dict[str, Any]) -> None:
    row["diagnosis"]["column"] += 1


@pytest.mark.parametrize(
    ("change", "aspects"),
    [
        (_other_text, {"texts"}),
        (_swapped, {"first candidate", "order of candidates"}),
        (_likelier, {"probabilities"}),
        (_hardly_likelier, set()),
        (_fewer, {"set of candidates"}),
        (_other_kind, {"kinds"}),
        (_failed_check, {"evidence"}),
        (_new_feature, {"evidence"}),
        (_withheld, {"confidence", "verdict"}),
        (_elsewhere, {"diagnosis"}),
    ],
)
def test_what_changed_is_found_and_counted(
    golden: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[dict[str, Any]], None],
    aspects: set[str],
) -> None:
    """Each change counts under its own name only, and the exit code tells that there is one."""
    code, table, _ = compared(capsys, golden, altered(golden, tmp_path / "new.jsonl", "colon", change))

    assert code == bool(aspects)
    assert table == {"in both": 4, "same": 3 if aspects else 4, **dict.fromkeys(aspects, 1)}


def test_a_difference_is_shown_side_by_side(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The repair as a small diff and the text that changed, before and after; none of it where none is to be shown."""
    new = altered(golden, tmp_path / "new.jsonl", "colon", _other_text)

    shown, hidden = compared(capsys, golden, new)[2], compared(capsys, golden, new, "--show", 0)[2]

    assert "colon: texts" in shown
    assert shown.count("+for n in range(3):") == 2
    assert shown.count("A colon was forgotten here.") == 1
    assert rows(golden)[0]["texts"]["1 kind"] in shown
    assert "colon: texts" not in hidden


def test_only_what_is_asked_for_counts(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With other aspects chosen, a changed text is no difference; an unknown aspect is refused."""
    new = altered(golden, tmp_path / "new.jsonl", "colon", _other_text)

    assert compared(capsys, golden, new, "--only", "candidates,kinds")[0] == 0
    assert compared(capsys, golden, new, "--only", "kinds,texts")[0] == 1
    with pytest.raises(SystemExit):
        main(["compare", str(golden), str(new), "--only", "wording"])


def test_programs_in_one_record_only_are_a_difference(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are counted, and end the command with 1."""
    shorter = tmp_path / "shorter.jsonl"
    shorter.write_text("".join(golden.read_text().splitlines(keepends=True)[1:]))

    assert compared(capsys, golden, shorter)[:2] == (1, {"in both": 3, "only in the old": 1, "same": 3})
    assert compared(capsys, shorter, golden)[:2] == (1, {"in both": 3, "only in the new": 1, "same": 3})


def test_the_authors_versions_tell_better_from_worse(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A first candidate that was the author's version and is no more is counted one way, the reverse the other."""
    pair = {"id": "colon", "targets": ["for k in range(9):\n    print(k)\n"], "pair_quality": "minimal", "unfinished": False}
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(json.dumps(pair) + "\n")
    new = altered(golden, tmp_path / "new.jsonl", "colon", _swapped)

    _, worse, shown = compared(capsys, golden, new, "--pairs", pairs)
    _, better, _ = compared(capsys, new, golden, "--pairs", pairs)

    assert (worse.get("right to wrong"), worse.get("wrong to right")) == (1, None)
    assert (better.get("right to wrong"), better.get("wrong to right")) == (None, 1)
    assert worse["author's version is known"] == 1
    assert "first candidate right to wrong" in shown


def test_an_interrupted_record_goes_on(golden: Path, tmp_path: Path) -> None:
    """What is there is kept, a torn last row is made again, and the whole is as if never interrupted."""
    chosen = {row["id"]: row["program"] for row in rows(golden)}
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(b"".join(golden.read_bytes().splitlines(keepends=True)[:3])[:-10])

    assert recorded(chosen, torn) == 2
    assert torn.read_bytes() == golden.read_bytes()
    assert recorded(chosen, torn) == 0


def test_a_record_torn_in_its_first_row_begins_anew(golden: Path, tmp_path: Path) -> None:
    """Nothing of the torn row stays."""
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(golden.read_bytes()[:50])

    recorded({"colon": COLON}, torn)

    assert torn.read_bytes() == golden.read_bytes().splitlines(keepends=True)[0]


def test_a_record_of_other_programs_is_not_continued(golden: Path, tmp_path: Path) -> None:
    """A file that belongs to something else stays as it is."""
    copy = tmp_path / "copy.jsonl"
    copy.write_bytes(golden.read_bytes())

    with pytest.raises(ValueError, match="other programs"):
        recorded({"colon": QUOTE}, copy)
    assert copy.read_bytes() == golden.read_bytes()


def test_a_killed_worker_is_an_answer(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The program that killed it is recorded with that, those after it as ever; the comparison counts and shows it."""
    out = tmp_path / "out.jsonl"
    recorded({"fatal": FATAL, "colon": COLON}, out)

    assert [(row["id"], row["failure"]) for row in rows(out)] == [("fatal", "Died"), ("colon", None)]
    assert rows(out)[1] == rows(golden)[0]
    healthy = altered(out, tmp_path / "healthy.jsonl", "fatal", lambda row: row.update(failure=None))
    code, table, shown = compared(capsys, healthy, out)
    assert (code, table) == (1, {"in both": 2, "same": 1, "failure": 1})
    assert "Died" in shown


def test_programs_come_from_files_folders_and_lines(tmp_path: Path) -> None:
    """Identifiers name a file by its folder, not by where that lies; two programs of one name are refused."""
    folder = tmp_path / "slips"
    folder.mkdir()
    (folder / "one.py").write_bytes(b"if x\r\n")
    (folder / "one.toml").write_text("fixed = ''")
    (folder / "two.txt").write_text("if y\n")
    (tmp_path / "lines.jsonl").write_text('{"id": 7, "code": "if z"}\n\n{"buggy": "if w", "code": "if v"}\n')

    expected = {"slips/one.py": "if x\r\n", "slips/two.txt": "if y\n", "7": "if z", "lines:2": "if w"}
    assert programs([folder, tmp_path / "lines.jsonl"]) == expected
    assert programs([folder / "two.txt"]) == {"slips/two.txt": "if y\n"}
    with pytest.raises(ValueError, match="two programs"):
        programs([folder, folder / "two.txt"])
