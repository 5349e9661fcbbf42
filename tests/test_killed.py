"""A server that is killed under load, a few times; ``benchmarks/killed.py`` does it two hundred times."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benchmarks.killed import killed
from benchmarks.killed_ledger import Ledger, compared
from tutor_app.classroom.store import Store

KILLS = 2


@pytest.mark.skipif(sys.platform != "linux", reason="it looks at processes as Linux shows them")
def test_what_a_killed_server_acknowledged_is_there_once_and_nothing_else_was_shown(tmp_path: Path) -> None:
    """The server alone, then its workers with it: the next one answers by itself, and nothing is lost, doubled or uncounted."""
    seed = int.from_bytes(os.urandom(2))
    found = killed(tmp_path, KILLS, seed)

    assert found.faults == [], seed
    assert len(found.lives) == KILLS and found.ledger.count
    assert not any(life.orphans for life in found.lives)


def test_the_ledger_notices_what_is_not_there(tmp_path: Path) -> None:
    """Else two hundred kills would prove nothing: a question that was acknowledged and is missing, one that is there unasked."""
    store, ledger = Store(tmp_path / "class.sqlite"), Ledger()
    ledger.send("question", "Why?")
    ledger.acknowledge("question", "Why?")
    store.questions.ask("Who asked this?")

    found = compared(ledger, store)

    assert (found.lost, found.doubled) == (("question Why?",), ("question Who asked this?",))


def test_a_thing_whose_name_the_answer_says_may_be_there_where_no_answer_came(tmp_path: Path) -> None:
    """A student who joined as the server died, once: a second one, or the same one twice, was never asked for."""
    store, ledger = Store(tmp_path / "class.sqlite"), Ledger()
    ledger.send_unnamed("question")
    store.questions.ask("Why?")
    assert compared(ledger, store).doubled == ()

    store.questions.ask("Why not?")
    assert set(compared(ledger, store).doubled) == {"question Why?", "question Why not?"}

    ledger.send_unnamed("question")
    assert compared(ledger, store).doubled == ()
    ledger.named("question", "Why?")
    assert compared(ledger, store).doubled == ()
    ledger.send_unnamed("question")
    ledger.named("question")
    store.questions.ask("Why?")
    assert compared(ledger, store).doubled == ("question Why?",)
