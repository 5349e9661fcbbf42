"""A check as a job: begun by a click, followed by every script run, shown while it goes on, ended by the student or by itself.

The built-in engine's word is on the page at once. Where a language model is asked as well, its word takes that place when it may
be shown; what was shown already stays otherwise. A reload of the window finds the job again.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime
from functools import partial
from html import escape

import streamlit as st

from tutor_app.classroom.desk import Forbidden
from tutor_app.classroom.quotas import CHECKS, MODEL
from tutor_app.classroom.store import Store, Visitor
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS, refused
from tutor_app.domain import Depth, Feedback, Nature, Refusal
from tutor_app.errors import traced
from tutor_app.explain.localisation import Texts
from tutor_app.llm.engines import BUILT_IN
from tutor_app.pages import access, held, markup
from tutor_app.pages.brought import Refused
from tutor_app.pages.member import Member
from tutor_app.pages.needed import needed, under
from tutor_app.pages.readers import Readers
from tutor_app.pages.visit import Try, Tutor, Visit
from tutor_app.pages.watching import watch
from tutor_app.process.jobs import Job, Jobs, Key, State, Step, Word
from tutor_app.process.progress import Progress, Stopped, Watch
from tutor_app.process.queue import Asker, Full

AT_ONCE = 1.0
"""Seconds that a click waits for the first word, which is nearly always enough, before the page shows that it is waited for."""
PACE, SLOWEST_PACE, MODEL_PACE = 0.5, 5.0, 1.5
"""Seconds between two looks at a job that goes on: before its first word, while many wait for theirs, and while a model takes
its time."""
FAILED = "the built-in engine answered, because the language model failed"
NOT_AWAITED = "the built-in engine answered, because the student did not wait for the language model"
UNSURE = "the built-in engine's feedback was shown already, and the language model's was not sure enough"
SPENT = "the built-in engine answered, because the student may have the language model asked for no more programs now"
BUSY = "the built-in engine answered, because too many wait for the language model"
_log = logging.getLogger(__name__)
Checks = Jobs[Try]
Waiting = Callable[[], AbstractContextManager[None]]


def start(
    now: Visit,
    tutor: Tutor,
    store: Store,
    jobs: Checks,
    lang: str,
    readers: Readers,
    waiting: Waiting = nullcontext,
) -> None:
    """Check the program as it is now, unless there is none, or that was done; its size is looked at before anything holds it.

    No language model gets it of which the page has not told the student yet. ``waiting`` lasts while its word is waited for.
    """
    if not now.program.strip():
        jobs.stop(now.session)
        now.following = 0
        now.refused = Refused(name="empty-text", size=len(now.program), title="empty-title")
        now.tell("status-empty")
        return
    if len(now.program) > MAX_CHARACTERS:
        _refuse(now, store, jobs)
        return
    policy, who = now.policy(store), now.member.visitor(now.name)
    if readers.reader(policy.engine) not in {None, now.reader}:
        policy = replace(policy, engine=BUILT_IN)
    whose = Try(program=now.program, at=_now(), feedback=None, visit=now.name, student=who.student)
    asked = replace(whose, used=now.uses_fix, lang=lang, policy=policy)
    if _answered(now.last, asked):
        now.tell("checked-already")
        return
    key, asker = Key(session=now.session, program=now.program, lang=lang, student=who.student), asking(now)
    try:
        job = jobs.under_way(key)
        if job is None:
            jobs.queue.check_room(asker)  # what is not begun takes nothing of the quota
            now.checks = store.quotas.take(CHECKS, now.member.visitor(now.session))
            if now.checks is not None and not now.checks.granted:
                now.tell("quota-title")
                return
            room = partial(jobs.slow.check_room, asker)
            step = partial(_first, asked, asker, now.session, now.member, who, tutor, store, room)
            job = jobs.start(key, _unless_gone(step, replace(asked, stopped=True)), asker)
    except Full as full:
        _come_back(now, full)
        return
    now.following = job.number
    with waiting():
        jobs.wait(job, AT_ONCE)


def asking(now: Visit) -> Asker:
    """Whose turn it is when the visit's check is due: a student's in their class; else a window's, among those at its address."""
    who = now.member.visitor(now.name)
    if who.student is not None:
        return Asker(f"student {who.student}", f"class {now.member.class_id}")
    return Asker(now.session, f"address {access.visitor().name}")


def _come_back(now: Visit, full: Full) -> None:
    now.refused = Refused(name="queue-full", size=full.seconds, title="queue-full-title")
    now.tell("queue-full-title")


def _answered(last: Try | None, asked: Try) -> bool:
    """Whether the last check was of the same program of the same student, as now, and is kept where it is to be."""
    if last is None or last.feedback is None or last.unkept is not None:
        return False
    return (last.program, last.lang, last.policy, last.student) == (asked.program, asked.lang, asked.policy, asked.student)


def recognise(now: Visit, window: str, jobs: Checks) -> bool:
    """Learn which ``window`` this is; whether its new visit goes on with what it asked for before it was loaded again.

    What somebody else asked for in this window stays theirs: who joins or leaves a class begins anew.
    """
    if not window or window == now.window:
        return False
    now.window = window
    before = jobs.newest(window)
    if before is None or not _ours(now, before) or now.tries or now.following:
        return False
    now.following = before.number
    return True


def checked_before(now: Visit, jobs: Checks) -> bool:
    """Whether the student of a class had the same program checked in this window before, as somebody else: before joining."""
    before = jobs.newest(now.session)
    if before is None or now.member.student is None or _ours(now, before):
        return False
    return before.key.program.rstrip() == now.program.rstrip()


def _ours(now: Visit, job: Job[Try]) -> bool:
    """Whether the job is of whom the page belongs to now."""
    return job.key.student == now.member.visitor(now.name).student


def follow(now: Visit, jobs: Checks) -> Job[Try] | None:
    """Take up what the visit's check came to; gives the job while more is to come.

    A check that was ended because nobody looked at it is asked for again, unless the program was changed since.
    """
    job = jobs.newest(now.session)
    if job is None or job.number != now.following or not _ours(now, job):
        return None
    if job.value is not None:
        now.take(job.number, job.value)
    elif job.state is State.MISSED:
        now.asked = now.asked or job.key.program == now.program
    elif job.ended:
        stopped = job.state is State.STOPPED
        now.take(job.number, Try(program=job.key.program, at=_now(), feedback=None, stopped=stopped))
    if not job.ended:
        return job
    now.following = 0
    return None


def note(now: Visit, texts: Texts) -> None:
    """Say that the last check could not be stored, if it is the first in the visit that met this outage."""
    last = now.last
    if last is None or last.unkept is None:
        return
    if next(item for item in now.tries if item.unkept == last.unkept) is last:
        markup.draw(markup.note("unsure small", texts("unstored-title"), [texts("unstored-text")]), texts)


def draw(now: Visit, jobs: Checks, store: Store, job: Job[Try], texts: Texts) -> None:
    """What goes on, how far it is, and the button for those who do not want to wait; brings itself up to date."""
    pace = MODEL_PACE if job.value is not None else min(max(job.wait / 2, PACE), SLOWEST_PACE)  # all who wait ask together
    watch(lambda: _news(jobs.newest(now.session), job), partial(_panel, now, jobs, store, job, texts), every=pace)


def _news(job: Job[Try] | None, drawn: Job[Try]) -> bool:
    return job is None or job.number != drawn.number or job.ended or job.value is not drawn.value


def _panel(now: Visit, jobs: Checks, store: Store, drawn: Job[Try], texts: Texts) -> None:
    job = jobs.newest(now.session) or drawn
    first = job.value is None
    title = texts("checking" if first else "model-at-work")
    queued = [texts("queue-place", place=job.place)] if job.place > 0 else []
    said = queued if first else [_said(job.progress, texts), texts("model-meanwhile")]
    markup.draw(markup.note("waiting small", title, said, more=_bar(job.progress, title)), texts)
    label = texts("stop-checking" if first else "stop-waiting")
    st.button(label, key="stop", icon=":material/close:", on_click=_stop, args=(now, jobs, store))


def _said(progress: Progress | None, texts: Texts) -> str:
    """Stage, samples done and time left in one line."""
    if progress is None or progress.stage == "turn":
        return texts("model-turn")
    seconds = max(round(progress.seconds_left), 1)
    left = texts("model-left" if progress.paced else "model-limit", seconds=seconds)
    return f"{texts(f'model-{progress.stage}', done=progress.done, total=progress.total)} {left}"


def _bar(progress: Progress | None, title: str) -> str:
    measured = f" max='{progress.total}' value='{progress.done}'" if progress is not None and progress.total > 1 else ""
    return f"<progress aria-label='{escape(title)}'{measured}></progress>"


def _stop(now: Visit, jobs: Checks, store: Store) -> None:
    """The student does not wait: what is there stays, and is kept as any other attempt."""
    job, who = jobs.stop(now.session), now.member.visitor(now.name)
    if job is None or job.value is None or job.value.feedback is None:
        return
    now.take(job.number, _kept(job.value, replace(job.value.feedback, note=NOT_AWAITED), who, store))
    now.following = 0


def _refuse(now: Visit, store: Store, jobs: Checks) -> None:
    """What the engine would say of a text that is too large, said without it."""
    jobs.stop(now.session)
    now.following, now.hints = 0, {}
    who = now.member.visitor(now.name)
    begun = Try(program="", at=_now(), feedback=None, begun=store.attempts.begin(who, now.program))
    now.add(_kept(begun, Feedback(program="", diagnosis=refused(Refusal.TOO_LARGE)), who, store))


def _first(
    asked: Try,
    asker: Asker,
    session: str,
    member: Member,
    who: Visitor,
    tutor: Tutor,
    store: Store,
    room: Callable[[], None],
    watch: Watch,
) -> Word[Try]:
    """The built-in engine's word, on an attempt that is stored before. Raises Stopped where nobody waits for it any more.

    It is the last one where ``room`` raises Full: too many wait for the language model.
    """
    policy = asked.policy or member.policy(store)
    begun = replace(asked, at=_now(), since=time.monotonic(), begun=store.attempts.begin(who, asked.program))
    answer = tutor.first(
        asked.program,
        precision=policy.precision,
        lang=asked.lang,
        python=policy.python,
        visitor=asker.person,
        class_id=member.class_id,
        watch=watch,
    )
    feedback = under(policy, answer)
    watch(Progress(stage="turn", done=0, total=0, seconds_left=0.0))
    if policy.helping and tutor.unfinished(feedback, policy.engine):
        try:
            room()
        except Full:
            return Word(value=_kept(begun, replace(feedback, note=BUSY), who, store))
        left = store.quotas.take(MODEL, member.visitor(session))
        early = replace(begun, feedback=feedback, model=left)
        if left is None or left.granted:
            then = partial(_last, early, feedback, member, who, tutor, store)
            return Word(value=early, then=_unless_gone(then, early))
        return Word(value=_kept(early, replace(feedback, note=SPENT), who, store))
    return Word(value=_kept(begun, feedback, who, store))


def _unless_gone(step: Step[Try], otherwise: Try) -> Step[Try]:
    """The same, and ``otherwise`` where who asked is not there any more: a student may be deleted while a check waits."""

    def stepped(watch: Watch) -> Word[Try]:
        try:
            return step(watch)
        except Forbidden:
            return Word(value=otherwise)

    return stepped


def _last(begun: Try, first: Feedback, member: Member, who: Visitor, tutor: Tutor, store: Store, watch: Watch) -> Word[Try]:
    """The language model's word, unless it is not to be shown where the first one is, or fails."""
    now = member.policy(store)
    policy = begun.policy or now
    if now.engine != policy.engine:  # the class has another by now: the program goes nowhere
        return Word(value=_kept(begun, first, who, store))
    try:
        named = {"lang": begun.lang, "engine": policy.engine}
        last = tutor.last(first, precision=policy.precision, class_id=member.class_id, watch=watch, **named)
        last = under(policy, last)
    except Stopped:
        raise
    except Exception as error:  # the first word is there, so nobody is left with nothing
        _log.error("the language model failed: %s", traced(error))
        last = replace(first, note=FAILED)
    if _shown(first) > _shown(last):
        last = replace(first, note=UNSURE)
    return Word(value=_kept(begun, last, who, store))


def _shown(feedback: Feedback) -> tuple[Depth, bool]:
    """How much of it a student sees, to compare by."""
    verdict = feedback.verdict
    return (Depth.NONE, False) if verdict is None else (verdict.depth, verdict.whole)


def _kept(begun: Try, feedback: Feedback, who: Visitor, store: Store) -> Try:
    """The check with its outcome, which is stored if that can be done; held is what pages need, of a refused text nothing."""
    number = begun.begun
    if number is None:
        number = store.attempts.record(who, feedback)
    elif not store.attempts.finish(number, feedback):
        number = None
    wanted = who.stored and (who.student is None or store.outage)  # a student may have been deleted meanwhile
    unkept = store.outage if number is None and wanted else None
    kept = replace(begun, feedback=needed(feedback), number=number, unkept=unkept)
    if feedback.diagnosis.nature is Nature.REFUSED:
        return replace(kept, program="", feedback=replace(feedback, program=""))
    return held.hold(kept, store)


def _now() -> datetime:
    return datetime.now().astimezone()
