"""The extension of IPython: a cell that does not compile gets what the gate allows, whatever else goes wrong is left alone."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from test_ways_in import PROGRAMS, secrets
from ways_in import Kept

from tutor_app.api import Tutor
from tutor_app.explain.texts import known_languages
from tutor_app.settings import Settings
from tutor_app.tutor import open_tutor

pytest.importorskip("IPython")

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

LOAD = "%load_ext tutor_app.notebook"
BROKEN = "for name in names\n    print(name)\n"
ATTACK = "x = '</code></pre></details></section><script>alert(1)</script><img src=x onerror=alert(2)>\n"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Kept]:
    """One warm worker for all of them."""
    kept = Kept(1)
    yield kept
    kept.end()


class Session:
    """A shell and all that it displayed."""

    def __init__(self) -> None:
        config = Config()
        config.HistoryManager.enabled = False
        self.shell = InteractiveShell(config=config)
        self.shown: list[dict[str, str]] = []
        self.shell.display_pub.publish = lambda data, **_: self.shown.append(data)  # type: ignore[method-assign]

    def run(self, cell: str) -> list[dict[str, str]]:
        """What the cell displayed."""
        before = len(self.shown)
        self.shell.run_cell(cell)
        return self.shown[before:]


@pytest.fixture
def session(sandbox: Kept, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session with the extension, which asks the warm worker."""
    monkeypatch.setattr("tutor_app.api.tutor.Sandbox", lambda *_: sandbox)
    monkeypatch.setattr(sys, "displayhook", sys.displayhook)
    opened = Session()
    monkeypatch.setattr(InteractiveShell, "_instance", opened.shell)
    opened.run(LOAD)
    yield opened
    opened.run("%unload_ext tutor_app.notebook")


class _Balanced(HTMLParser):
    """The elements of a text, in order; fails where one is closed that is not the innermost."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.names.append(tag)
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


def elements(html: str) -> set[str]:
    """The names of all elements of a well-nested text."""
    parser = _Balanced()
    parser.feed(html)
    parser.close()
    return set(parser.names)


def test_a_cell_that_does_not_compile_gets_a_card_in_place_of_the_message(
    session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    """HTML with the steps folded into each other, plain text with the first of them, and no traceback."""
    [card] = session.run(BROKEN)

    assert "Line 1: Missing colon" in card["text/plain"]
    assert card["text/plain"].endswith("Type `%hint` for the next hint.")
    folds = r"<details.*Next hint \(3 of 4\).*<details.*Show me a fix \(4 of 4\).*<ins>:</ins>"
    assert re.search(folds, card["text/html"], re.DOTALL)
    assert "Traceback" not in capsys.readouterr().out


def test_hint_tells_one_step_after_the_other(session: Session) -> None:
    """The explanation, then the fix, then that there is nothing more."""
    session.run(BROKEN)

    told = [session.run("%hint")[0]["text/plain"] for _ in range(3)]

    assert "Add `:` after `names` on line 1." in told[0]
    assert "+ for name in names:" in told[1]
    assert told[2] == "There are no more hints."


@pytest.mark.parametrize(
    "cell", ["if x:\nprint(x)\n", "if x:\n\ty()\n        z()\n", "x = 1\nreturn x\n", "print(1\n%matplotlib\n"]
)
def test_every_way_in_which_a_cell_does_not_compile_is_seen(session: Session, cell: str) -> None:
    """Indentation, tabs, what only the compiler finds, and mistakes beside IPython's own commands."""
    assert "text/html" in session.run(cell)[0]


@pytest.mark.parametrize("cell", ["exec('if x')", "1 / 0", "import broken_module", "print(1)", "!true", "%nosuch"])
def test_what_is_not_about_the_cell_is_left_to_ipython(session: Session, cell: str, tmp_path: Path) -> None:
    """Errors while it runs, those of files that it imports, and cells that work get no card."""
    (tmp_path / "broken_module.py").write_text("if x\n", encoding="utf-8")
    session.run(f"import sys; sys.path.insert(0, {str(tmp_path)!r})")
    session.shell.system = lambda _: None  # type: ignore[method-assign]

    assert session.run(cell) == []
    session.run("sys.path.pop(0)")


def test_what_ipython_forgives_is_no_mistake(session: Session) -> None:
    """Shared indentation and prompts are taken off before the cell is judged, and its lines count as its author sees them."""
    [card] = session.run("\n    x = 1\n    if x\n        print(x)\n")

    assert card["text/plain"].startswith("Line 3: Missing colon")


def test_settings_hold_from_the_next_cell_on(session: Session) -> None:
    """The language, the depth and the switch; alone, the magic shows what is set."""
    session.run("%surefix lang=de depth=kind")
    [card] = session.run(BROKEN)
    session.run("%surefix off")

    assert "Doppelpunkt" in card["text/plain"]
    assert "<ins>" not in card["text/html"]
    assert "names:" not in card["text/html"]
    assert session.run(BROKEN) == []
    assert session.run("%surefix")[0]["text/plain"] == "%surefix off precision=0.9 lang=de depth=kind"


@pytest.mark.parametrize(
    "line", ["precision=2", "precision=nan", "precision=x", "lang=xx", "depth=none", "speed=3", "onn", "lang='de"]
)
def test_a_setting_that_makes_no_sense_is_refused(session: Session, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line that says what is known; nothing is changed."""
    assert session.run(f"%surefix off {line}") == []
    said = capsys.readouterr()

    assert "UsageError: %surefix: " in said.out + said.err
    assert session.run("%surefix")[0]["text/plain"].startswith("%surefix on precision=0.9 lang=en")


def test_the_program_cannot_break_out_of_the_card(session: Session) -> None:
    """A program is text, whatever tags are in it."""
    [card] = session.run(ATTACK)

    assert elements(card["text/html"]).isdisjoint({"script", "img"})


def test_a_cell_that_does_not_compile_changes_no_setting(session: Session) -> None:
    """A line of it that asks for more is text like the rest: the target stays, and the card and all hints keep to it."""
    session.run("%surefix precision=1")
    [card] = session.run(f"%surefix precision=0 depth=repair\n%hint\n{BROKEN}")
    hints = session.run("%hint")

    assert session.run("%surefix")[0]["text/plain"] == "%surefix on precision=1 lang=en depth=repair"
    assert "SyntaxError: expected ':'" in card["text/plain"]
    assert "names:" not in re.sub(r"<[^>]*>", "", card["text/html"])
    assert hints == [{"text/plain": "There are no more hints."}]


@pytest.mark.parametrize("lang", known_languages())
def test_the_card_speaks_the_language_in_its_direction(session: Session, lang: str) -> None:
    """It names its language and direction, and code stays from left to right."""
    session.run(f"%surefix lang={lang}")
    [card] = session.run(BROKEN)

    assert f"lang='{lang}' dir='{'rtl' if lang == 'ar' else 'ltr'}'" in card["text/html"]
    assert "<pre dir='ltr'" in card["text/html"]
    assert {"section", "h3", "details", "summary"} <= elements(card["text/html"])


@pytest.mark.parametrize("target", [0.6, 0.9, 0.97, 1.0])
def test_a_cell_gets_the_verdict_of_explain_and_no_more(session: Session, sandbox: Kept, target: float) -> None:
    """The same values as ``Tutor.explain`` gives, and nothing that is kept back is in the card or in any hint."""
    session.run(f"%surefix precision={target}")
    extension = _extension(session)
    with open_tutor(Settings(), sandbox=sandbox) as flow, Tutor(target, notebook=True) as tutor:
        for name, code in PROGRAMS.items():
            if name == "a console's" or tutor.explain(code).status in {"valid", "rejected"}:
                continue  # IPython takes a console's signs away itself; of the others there is nothing to say
            [card] = session.run(code)
            said = "".join(card.values()) + "".join("".join(session.run("%hint")[0].values()) for _ in range(6))
            plain = re.sub(r"<[^>]*>", "", said)

            assert extension.last == tutor.explain(code), name
            assert not [one for one in secrets(flow.feedback(code, precision=target, cell=True)) if one in plain], name


def test_unloading_leaves_everything_as_it_was(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    """Python's message is back, and the magics are gone."""
    session.run("%unload_ext tutor_app.notebook")
    shown = session.run(BROKEN)

    assert shown == []
    assert "SyntaxError" in capsys.readouterr().out
    assert not {"surefix", "hint"} & set(session.shell.magics_manager.magics["line"])


def _extension(session: Session) -> Any:
    find: Callable[..., Any] = session.shell.find_line_magic
    return find("surefix").__self__
