"""Feedback that waits for a teacher's word, as the student sees it: that somebody looks at it, and then what they say.

The gate says what waits, and what a person's word opens (:func:`validators.promise.gate.vouched`). Until then, and where the
teacher rejects it, the student sees what the verdict allows. Who waits is looked after every few seconds; nobody else is.
"""

from __future__ import annotations

from dataclasses import replace

from tutor_app.classroom.approvals import Approval, State
from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.needed import left_out
from tutor_app.pages.visit import Try, Visit
from tutor_app.pages.watching import watch
from validators.promise.gate import vouched, waits


def hold(kept: Try, store: Store) -> Try:
    """The stored check, waiting for a teacher's word where the class wants that, and where a word could open anything."""
    feedback, number, policy = kept.feedback, kept.number, kept.policy
    if number is None or policy is None or feedback is None or feedback.verdict is None or feedback.repair is None:
        return kept
    if len(left_out(policy, feedback)) == len(feedback.verdict.parts) > 0:
        return kept
    if not waits(feedback.verdict, policy.approval) or not store.approvals.hold(number):
        return kept
    return replace(kept, held=store.approvals.of(number))


def receive(now: Visit, store: Store) -> None:
    """Take up what the teacher said of the last check, if it waits."""
    last = now.last
    if last is None or last.feedback is None or last.feedback.verdict is None or not _news(last, store):
        return
    said = None if last.number is None else store.approvals.of(last.number)
    now.revise(replace(last, feedback=opened(last.feedback, said, last.policy or now.policy(store)), held=said))


def opened(feedback: Feedback, said: Approval | None, policy: Policy) -> Feedback:
    """``feedback`` with what the teacher opened by what was ``said``; what the class leaves out stays closed."""
    if said is None or said.state is not State.APPROVED or feedback.verdict is None:
        return feedback
    return replace(feedback, verdict=vouched(feedback.verdict, feedback.evidence, left_out(policy, feedback)))


def said(now: Visit, lang: str) -> str:
    """What a screen reader says of it; empty where nothing waits or waited."""
    found = now.last.held if now.last else None
    return Texts("queue", lang)(f"held-{found.state.value}") if found else ""


def draw(now: Visit, last: Try, store: Store, texts: Texts) -> None:
    """That the teacher is looking at it, or what the teacher says."""
    if last.held is None:
        return
    words = Texts("queue", texts.lang)
    if last.held.state is State.WAITING:
        note = markup.note("waiting small", words("held-waiting"), [words("held-meanwhile")])
        watch(lambda: now.last is not last or _news(last, store), lambda: markup.draw(note, words))
        return
    _answer(last.held, words)


def _answer(found: Approval, words: Texts) -> None:
    kind = {State.APPROVED: "good small", State.EDITED: "good"}.get(found.state, "plain small")
    own = [line for line in found.text.splitlines() if line.strip()]
    more = [words("held-go-on")] if found.state is State.REJECTED else own
    markup.draw(markup.note(kind, words(f"held-{found.state.value}"), more), words)


def _news(last: Try, store: Store) -> bool:
    """Whether a check waited and does so no more: the teacher has answered, or it was deleted."""
    if last.number is None or last.held is None or last.held.state is not State.WAITING:
        return False
    found = store.approvals.of(last.number)
    return not store.outage if found is None else found.state is not State.WAITING
