"""Attacks on the real parts that no other module makes: programs that want to run, markup in every field, files that are none."""

from __future__ import annotations

import ast
import base64
import gzip
import http.client
import io
import json
import re
import sqlite3
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from live_server import Live, live, run_page
from seats import join, seat

from tutor_app.classroom.people import Class
from tutor_app.classroom.store import Store
from tutor_app.diagnose.decoding import decode
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.examine import examine
from tutor_app.pages.brought import Refused
from tutor_app.pages.files import program_in

ROOT = Path(__file__).resolve().parent.parent
EVIL = '<img src=x onerror="alert(1)">'
BREAKING_IN = "Robert'); DROP TABLE students;--"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One server; its folder is beside its log."""
    with live(tmp_path_factory.mktemp("attacked")) as running:
        yield running


@pytest.fixture(scope="module")
def store(server: Live) -> Store:
    """The server's database, as another process sees it."""
    return Store(server.log.parent / "surefix.sqlite")


def made(store: Store, name: str) -> Class:
    """A new class."""
    one = store.people.new_class(name)
    assert one is not None
    return one


RUNS = (
    "open({canary!r}, 'w').close()\n",
    "class Tea(metaclass=type(open({canary!r}, 'w'))):\n    pass\n",
    "def tea(cup=open({canary!r}, 'w')):\n    pass\n",
    "@open({canary!r}, 'w').write\ndef tea(): ...\n",
    "tea: open({canary!r}, 'w') = 1\n",
    "f'{{open({canary!r}, \"w\")}}'\n",
    "x = __import__('pathlib').Path({canary!r}).touch()\n",
    "%run {canary}\n!touch {canary}\n",
    "import os; os.system('touch {canary}')\n",
    "exec(compile('open({canary!r}, \"w\")', '', 'exec'))\n",
)
"""Programs that leave a file behind when any part of them is run, at whatever time."""


@pytest.mark.parametrize("program", RUNS)
@pytest.mark.parametrize("broken", ["", "if x\n    pass\n", "print('tea)\n"])
def test_no_part_of_a_program_is_run(program: str, broken: str, tmp_path: Path) -> None:
    """Neither of one that Python reads nor of one that has to be repaired, and whose repair is read by every check."""
    canary = tmp_path / "canary"
    text = program.format(canary=str(canary)) + broken

    assert diagnose(text) is not None
    assert examine(text) is not None
    assert not canary.exists()


def test_a_module_that_lies_beside_a_program_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a program imports: its folder may hold a file of that name, and its text may declare a codec of that name."""
    canary = tmp_path / "canary"
    (tmp_path / "tea.py").write_text(f"open({str(canary)!r}, 'w').close()\n")
    monkeypatch.syspath_prepend(tmp_path)

    assert examine("import tea\nfrom tea import *\nif x\n    tea.cup()\n") is not None
    assert decode(b"# coding: tea\nprint(1)\n")
    assert not canary.exists()


def test_what_an_address_says_is_not_markup(server: Live) -> None:
    """Of no path, parameter, name of the host or language anything comes back that a browser would obey."""
    for path in (f"/?class={EVIL}", f"/?lang=en%22%3E{EVIL}", f"/{EVIL}", f"/mistakes?kind={EVIL}", f"/?link={EVIL}"):
        answer = server.ask(quote(path, safe="/?=%&"), Host="localhost", Accept_Language=f"en{EVIL}")
        assert EVIL.encode() not in answer.body
    foreign = server.ask("/", Host=f"localhost:{server.port}{EVIL}")
    assert foreign.status >= 400 and EVIL.encode() not in foreign.body


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", "[tea](javascript:alert(1))", BREAKING_IN, "`${alert(1)}`"])
def test_a_name_is_text_wherever_it_goes(server: Live, store: Store, name: str) -> None:
    """From the form into the database and back onto the page: as it was written, and nobody's markup or statement."""
    of = made(store, name)
    answer = join(server, of.code, name)
    assert answer.status == 200, answer.body

    with server.session(Cookie=seat(answer)) as session:
        drawn = run_page(session)

    assert [student.name for student in store.people.students(of.id)] == [name]
    assert "<img" not in drawn and 'href="javascript:' not in drawn.replace("\\", "")
    with sqlite3.connect(server.log.parent / "surefix.sqlite") as file:
        assert file.execute("SELECT count(*) FROM students").fetchone()[0] >= 1


def test_a_page_is_asked_for_and_nothing_else(server: Live) -> None:
    """No method that mirrors a request, lists a folder or leads out of it is answered with what it wants."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("TRACE", "/", headers={"Host": "localhost", "X-Mirror": "tea-and-cake"})
    answer = connection.getresponse()
    assert answer.status >= 400 and b"tea-and-cake" not in answer.read()
    connection.close()
    for path in ("/static/", "/../../../../etc/passwd", "/static/..%2f..%2f..%2fsurefix.sqlite", "//etc/passwd", "/.git/config"):
        found = server.ask(path, Host="localhost")
        assert b"root:" not in found.body and b"SQLite format" not in found.body and b"[core]" not in found.body
        assert b"Index of" not in found.body and b"Directory listing" not in found.body


def test_our_scripts_make_no_markup_of_text() -> None:
    """What a student writes gets into the page by ``textContent`` and the like; a frame that is not ours is not listened to.

    Many scripts are short, and stand in the Python file of their form.
    """
    pages = ROOT / "tutor_app" / "pages"
    scripts = [*pages.rglob("*.js"), *pages.rglob("*.py"), *(ROOT / "docs" / "theme").glob("*.js")]
    ours = [file for file in scripts if not file.name.endswith(".bundle.js") and "node_modules" not in file.parts]
    forbidden = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|addEventListener\(.message"
    )

    assert {".js", ".py"} == {file.suffix for file in ours} and pages / "log_in.py" in ours
    assert {file.name: forbidden.findall(file.read_text(encoding="utf-8")) for file in ours} == {file.name: [] for file in ours}


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../../tmp/tea.py", "print(1)\n")
        archive.writestr("large.py", b"x = 1\n" * 1_000_000)
    return out.getvalue()


def _tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        link = tarfile.TarInfo("tea.py")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return out.getvalue()


PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


@pytest.mark.parametrize("name", ["tea.py", "../../../etc/passwd", "C:\\tea.py", "tea.py\0.zip", "t" * 5_000, EVIL, "tea.ipynb"])
@pytest.mark.parametrize(
    "data", [_zip(), _tar(), gzip.compress(b"x = 1\n" * 1_000_000), PICTURE], ids=["zip", "tar", "gz", "png"]
)
def test_an_archive_is_no_program_whatever_it_is_called(name: str, data: bytes) -> None:
    """It is refused as no text, is not unpacked, and says nothing of what is in it."""
    found = program_in(name, data)

    assert isinstance(found, Refused)
    assert "passwd" not in str(found) and EVIL not in str(found)


@pytest.mark.parametrize(
    "notebook",
    [
        {"nbformat": 4, "cells": [{"cell_type": "code", "source": "x = 1\n"}] * 5_000},
        {"nbformat": 4, "cells": [{"cell_type": "code", "source": [["x"]] * 100}]},
        {"nbformat": 10**400, "cells": {"cell_type": "code"}},
        {"nbformat": 4, "metadata": {"language_info": {"name": EVIL * 100}}, "cells": []},
        {"nbformat": 4, "cells": [{"cell_type": "code", "source": "x", "outputs": [{"data": {"text/html": EVIL}}]}]},
    ],
    ids=["many", "nested", "number", "language", "output"],
)
def test_a_notebook_gives_its_code_and_nothing_else(notebook: dict[str, object]) -> None:
    """Outputs are left where they are, and what has no code cells as they must be is refused in a few words."""
    found = program_in("tea.ipynb", json.dumps(notebook).encode())

    assert EVIL not in (found if isinstance(found, str) else "")
    assert isinstance(found, str) or all(len(word) <= 40 for word in found.named)


def test_a_notebook_that_is_nested_without_end_is_refused() -> None:
    """Its reader would go as deep as it does."""
    data = b'{"nbformat": 4, "cells": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"

    assert isinstance(program_in("tea.ipynb", data), Refused)


def test_nothing_that_is_sent_is_unpacked_or_unpickled() -> None:
    """Of what unpacks archives nothing is imported but by what writes one; pickles are the server's own, or its cluster's."""
    allowed = {
        "zipfile": {"classroom/progsnap.py"},
        "pickle": {
            "process/worker.py", "process/worker_loop.py", "process/jobs.py", "process/recent.py", "process/archives/cluster.py"
        },
        "marshal": set(), "shelve": set(), "tarfile": set(), "bz2": set(), "lzma": set(), "xml": set(), "yaml": set(),
    }  # fmt: skip
    found: dict[str, set[str]] = {name: set() for name in allowed}
    for file in (ROOT / "tutor_app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in {name.partition(".")[0] for name in names} & found.keys():
                found[name].add("/".join(file.relative_to(ROOT / "tutor_app").parts))

    assert found == allowed
