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


def test_a_cluster_that_is_not_there_is_named(tmp_path: Path) -> None:
    """With how to start one, as a usage error, and before any row is written."""
    (tmp_path / "in.jsonl").write_text('{"id": 1, "code": "x"}\n')
    command = [*SUREFIX, "batch", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl"), "--ray", "127.0.0.1:1"]
    run = subprocess.run(command, capture_output=True, check=False)

    assert run.returncode == 2
    assert b"there is no Ray cluster at 127.0.0.1:1" in run.stderr and b"ray start --head" in run.stderr
    assert b"Traceback" not in run.stderr
    assert not (tmp_path / "out.jsonl").exists() or not (tmp_path / "out.jsonl").read_bytes()
