"""Who keeps a server busy while it is killed: students, a teacher who grades, one who sets, and a program that asks over HTTP.

Each notes what was sent and what was acknowledged, and looks at what was shown.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from html import unescape
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from desks import desk
from live_server import Live, cookie
from seats import join
from window import Window

from benchmarks.attacks import FAILURES
from benchmarks.killed_ledger import Ledger
from tutor_app.api import Tutor
from tutor_app.api.feedback import Feedback
from tutor_app.classroom.digests import digest
from tutor_app.classroom.quotas import CHECKS, OF_KEYS, Quota
from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.explain.localisation import Texts

PASSPHRASE = "open sesame"
PRECISION = 0.95
"""At which some of the programs are explained and some are not."""
PROGRAMS = Path(__file__).resolve().parents[1] / "tests" / "programs"
NAMES = (
    "body_flush_left",
    "comma_left_out",
    "print_three_times",
    "apostrophe_in_text",
    "missing_colon_after_if",
    "empty_function",
)
QUOTA = Quota(name=CHECKS, size=60, period=timedelta(hours=1))
"""Of each student: what a few checks use is not there again before the server is."""
STUDENTS = 2
PAUSE = 0.2
"""Seconds between two clicks of a teacher, and two questions of the program."""
CHECKS_OF_A_STUDENT = 3
"""Then another one comes; no more questions of one may wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A program with what the gate passes of it, and words that it keeps back."""

    program: str
    passed: Feedback
    kept_back: tuple[str, ...]

    def numbered(self, name: str) -> str:
        """The program, told from all others."""
        return f"{self.program}# {name}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """What was there before the first server: a class to learn in, one whose settings change, and the key of a third."""

    code: str
    other: str
    key: int
    word: str


def samples() -> tuple[Sample, ...]:
    """The programs; what is kept back is what a gate without a target would pass."""
    found = []
    with Tutor(PRECISION) as tutor, Tutor(0.0) as everything:
        for name in NAMES:
            program = (PROGRAMS / f"{name}.py").read_text(encoding="utf-8")
            passed, whole = tutor.explain(f"{program}# 0\n"), everything.explain(f"{program}# 0\n")
            kept = () if passed.level == "repair" else (*whole.steps, *_changed(program, whole.fixed or ""))
            found.append(Sample(program=program, passed=passed, kept_back=kept))
    return tuple(found)


def school(store: Store) -> School:
    """Make it."""
    made = [store.people.new_class(name) for name in ("7a", "7b", "7c")]
    learning, setting, asking = [one for one in made if one is not None]
    for one in (learning, asking):
        store.decisions.decide(Policy(precision=PRECISION), one.id)
    key = store.api_keys.make(asking.id)
    assert key is not None
    store.decisions.decide(Policy(pace=Pace.WAIT, wait=5), setting.id)
    return School(code=learning.code, other=setting.code, key=key.key.id, word=key.word)


@dataclass(frozen=True, slots=True)
class People:
    """All of them, in one life of a server after the other."""

    ledger: Ledger
    school: School
    samples: Sequence[Sample]
    store: Store
    numbers: Iterator[int]
    waits: Iterator[int]

    @classmethod
    def of(cls, ledger: Ledger, school: School, found: Sequence[Sample], store: Store) -> People:
        """Those of a school; what they do is numbered from the beginning."""
        return cls(ledger, school, found, store, count(1), count(6))

    def come(self, server: Live, teacher: str, over: threading.Event) -> list[threading.Thread]:
        """Have everybody begin; they end when it is ``over`` or nobody answers."""
        acts = [*[self._study] * STUDENTS, self._ask, partial(self._grade, teacher), partial(self._set, teacher)]
        threads = [
            threading.Thread(target=_until, args=(over, partial(act, server=server, over=over)), daemon=True) for act in acts
        ]
        for thread in threads:
            thread.start()
        return threads

    def _study(self, *, server: Live, over: threading.Event) -> None:
        """A new student joins, and has some programs checked, with a question about each."""
        self.ledger.send_unnamed("joined")
        answer = join(server, self.school.code, X_Forwarded_For=f"192.0.2.{next(self.numbers) % 250}")
        if answer.status != 200:
            self.ledger.named("joined")
            time.sleep(0.5)
            return
        own = cookie(answer, "surefix-student-")
        self.ledger.named("joined", digest(own.value))
        self.ledger.acknowledge("joined", digest(own.value))
        with server.session(Cookie=f"{own.key}={own.value}") as session:
            window = Window(session)
            window.open(plain=True)
            for _ in range(CHECKS_OF_A_STUDENT):
                if over.is_set():
                    return
                self._check(window, own.value)

    def _check(self, window: Window, word: str) -> None:
        number = next(self.numbers)
        sample = self.samples[number % len(self.samples)]
        program, pages, said = sample.numbered(str(number)), Texts("pages"), Texts("joining")
        self.ledger.send("check", program)
        asked = datetime.now(UTC)
        if not window.check(program):
            return
        shown = unescape(window.html)
        for words in sample.kept_back:
            if words in shown:
                self.ledger.reject(f"{words!r} of {program!r} on a page")
        if pages("unstored-title") in shown or "<div class='excerpt" not in shown:
            return
        self.ledger.acknowledge("check", program)
        student = self.store.people.student(word)
        if student is not None:
            self.ledger.use(QUOTA, f"student {student.id}", asked)
        question = f"Why does number {number} stop?"
        window.run("ask")
        window.set("question-words", string_value=question)
        self.ledger.send("question", question)
        window.run(next(key for key in window.ids if key.startswith("ask-send")))
        window.forget("question-words")
        if said("ask-sent") in unescape(window.html):
            self.ledger.acknowledge("question", question)

    def _ask(self, *, server: Live, over: threading.Event) -> None:
        over.wait(PAUSE)
        number = next(self.numbers)
        sample = self.samples[number % len(self.samples)]
        asked, program = datetime.now(UTC), sample.numbered(str(number))
        self.ledger.send("answer", program)
        answer = server.send("/api/v1/explain", {"code": program}, Origin="", Authorization=f"Bearer {self.school.word}")
        if answer.status != 200:
            over.wait(0.3)
            return
        self.ledger.acknowledge("answer", program)
        self.ledger.use(OF_KEYS, f"key {self.school.key}", asked)
        found, passed = json.loads(answer.body), sample.passed
        fixed = None if passed.fixed is None else passed.fixed.replace("# 0\n", f"# {number}\n")
        if (found["status"], found["level"], found["fixed"], found["title"], tuple(found["steps"])) != (
            passed.status,
            passed.level,
            fixed,
            passed.title,
            passed.steps,
        ):
            self.ledger.reject(f"{found} for {program!r} over HTTP")

    def _grade(self, teacher: str, *, server: Live, over: threading.Event) -> None:
        """Say of what is drawn by lot that it is right, and of the last one again and again."""
        said = Texts("queue")
        with desk(server, teacher, self.school.code, "queue") as window:
            while not over.wait(PAUSE):
                graded = [key.removeprefix("faults-") for key in window.keys if key.startswith("faults-")]
                if graded:
                    self.ledger.send("grade", graded[0])
                    window.run("grade-right")
                    if said("queue-unstored") not in unescape(window.html):
                        self.ledger.acknowledge("grade", graded[0])
                if "grade-again-button" in window.keys:
                    window.run("grade-again-button")
                elif not graded:
                    over.wait(0.5)
                    window.run()

    def _set(self, teacher: str, *, server: Live, over: threading.Event) -> None:
        """Change one number again and again."""
        said = Texts("classes")
        with desk(server, teacher, self.school.other, "settings") as window:
            while not over.wait(PAUSE):
                value = next(self.waits)
                window.set("pace-seconds", double_value=float(value))
                self.ledger.send("setting", str(value))
                window.run()
                if said("saved") in unescape(window.html):
                    self.ledger.acknowledge("setting", str(value))


def _until(over: threading.Event, act: Callable[[], None]) -> None:
    while not over.is_set():
        try:
            act()
        except (*FAILURES, AssertionError, StopIteration, ValueError):  # the server is gone, or in the middle of going
            over.wait(0.2)


def _changed(program: str, fixed: str) -> list[str]:
    """Lines of the repair that stand nowhere in the student's program."""
    return [line.strip() for line in fixed.splitlines() if line.strip() not in f"{program}# 0\n"]
