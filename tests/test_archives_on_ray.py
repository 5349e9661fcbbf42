"""``surefix batch --ray`` on a cluster of several nodes on this machine, of which one is killed."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from ray_nodes import Nodes

pytest.importorskip("ray", reason="A cluster needs Ray: pip install 'surefix[archives]'")

SUREFIX = [sys.executable, "-c", "from tutor_app.commands.cli import main; main()"]
PROGRAMS = ("x = 1\n", "if ready\n    print(1)\n", "print('Ada')\n", "names = ['Ada', 'Grace'\nprint(names)\n")
ROWS = 160


def test_no_row_is_lost_or_doubled_where_a_node_is_killed(tmp_path: Path) -> None:
    """One of two nodes is killed with all its processes while it works: every program has its row, in order; nothing else is said
    of a program than without a cluster. A row that was cut off is made by the same command."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [json.dumps({"id": number, "code": PROGRAMS[number % 4]}) for number in range(ROWS)]
    source.write_text("".join(f"{line}\n" for line in lines))
    with Nodes() as cluster:
        doomed, _ = cluster.add(2)
        command = [*SUREFIX, "batch", str(source), str(target), "--ray", cluster.address]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as run:
            while run.poll() is None and not (target.exists() and target.stat().st_size):
                time.sleep(0.01)
            assert run.poll() is None, run.communicate()
            cluster.kill(doomed)
            told = run.communicate()[1].decode()

        assert run.returncode == 0, told
        whole = target.read_bytes()
        target.write_bytes(whole[:-20])
        again = subprocess.run(command, capture_output=True, check=False)
        assert again.returncode == 0, again.stderr

    rows = [json.loads(line) for line in target.read_bytes().splitlines()]
    assert [row["id"] for row in rows] == list(range(ROWS))
    assert [json.loads(line)["id"] for line in whole.splitlines()] == list(range(ROWS))
    assert [(row["status"], row["fixed"]) for row in rows[:4]] == [
        ("valid", None),
        ("shown", "if ready:\n    print(1)\n"),
        ("valid", None),
        ("shown", "names = ['Ada', 'Grace']\nprint(names)\n"),
    ]
    assert all((one["status"], one["fixed"]) == (rows[at % 4]["status"], rows[at % 4]["fixed"]) for at, one in enumerate(rows))


SPOILT = (
    ("if {0}\n    print({0})\n", "if {0}:\n    print({0})\n"),
    ("{0} = 3\nprint({0}\n", "{0} = 3\nprint({0})\n"),
    ("for one in {0}:\nprint(one)\n", "for one in {0}:\n    print(one)\n"),
    ("{0} = 'tea\nprint({0})\n", "{0} = 'tea'\nprint({0})\n"),
)
LABELLED = 96


@pytest.mark.parametrize("what", ["evaluate", "calibrate"])
def test_what_is_measured_on_a_cluster_is_what_is_measured_here(what: str, tmp_path: Path) -> None:
    """One of two nodes is killed while labelled programs are examined: each has one run, and what comes of them is the same."""
    labels = tmp_path / "labels.jsonl"
    with labels.open("w") as file:
        for number in range(LABELLED):
            code, target = (text.format(f"cups{number}") for text in SPOILT[number % len(SPOILT)])
            row = {"id": str(number), "group": str(number % 12), "code": code, "targets": [target if number % 5 else code]}
            file.write(f"{json.dumps(row)}\n")

    def command(name: str, *options: str) -> list[str]:
        splits = ["--splits", "2"] if what == "evaluate" else []
        out = tmp_path / name if what == "evaluate" else tmp_path / f"{name}.json"
        return [*SUREFIX, what, str(labels), str(out), *splits, *options]

    def runs(name: str) -> Path:
        return tmp_path / name / "runs.jsonl" if what == "evaluate" else tmp_path / f"{name}.runs.jsonl"

    alone = subprocess.run(command("alone", "--workers", "1"), capture_output=True, check=False)
    assert alone.returncode == 0, alone.stderr
    with Nodes() as cluster:
        doomed, _ = cluster.add(2)
        asked = command("shared", "--ray", cluster.address)
        with subprocess.Popen(asked, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as run:
            while run.poll() is None and not (runs("shared").exists() and runs("shared").stat().st_size):
                time.sleep(0.01)
            cluster.kill(doomed)
            told = run.communicate()[1].decode()
        assert run.returncode == 0, told

    assert runs("shared").read_text() == runs("alone").read_text()
    if what == "calibrate":
        assert (tmp_path / "shared.json").read_text() == (tmp_path / "alone.json").read_text()
    else:
        ours, theirs = ((tmp_path / name / "report.md").read_text() for name in ("alone", "shared"))
        assert theirs == ours.replace("alone", "shared")


def test_a_cluster_that_is_not_there_is_named(tmp_path: Path) -> None:
    """With how to start one, as a usage error, and before any row is written."""
    (tmp_path / "in.jsonl").write_text('{"id": 1, "code": "x"}\n')
    command = [*SUREFIX, "batch", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl"), "--ray", "127.0.0.1:1"]
    run = subprocess.run(command, capture_output=True, check=False)

    assert run.returncode == 2
    assert b"there is no Ray cluster at 127.0.0.1:1" in run.stderr and b"ray start --head" in run.stderr
    assert b"Traceback" not in run.stderr
    assert not (tmp_path / "out.jsonl").exists() or not (tmp_path / "out.jsonl").read_bytes()
