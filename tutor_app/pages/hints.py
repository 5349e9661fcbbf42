"""The mistakes as cards: the first is open, each of the others is one line until it is opened. Each has a ladder of its own.

The next hint is a button that opens one more level. Where it does not open, the page says what is needed: time, another attempt,
or more certainty than there is.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from functools import partial
from html import escape

import streamlit as st

from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Depth, Feedback
from tutor_app.explain.ladder import stop
from tutor_app.explain.localisation import Texts
from tutor_app.pages import catalogue, fix, markup, onward, steps
from tutor_app.pages.countdown import SLOT, countdown
from tutor_app.pages.pace import Opened, opened
from tutor_app.pages.steps import Card
from tutor_app.pages.visit import Try, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """What all cards of a check have in common."""

    now: Visit
    last: Try
    feedback: Feedback
    store: Store
    texts: Texts
    policy: Policy
    reached: Opened
    jumps: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """The ``cards`` of the last check, and what the class's ``policy`` lets be ``reached``: made once in a run, for all of it."""

    policy: Policy
    reached: Opened
    cards: tuple[Card, ...] = ()


def deal(now: Visit, policy: Policy, texts: Texts) -> Hand:
    """Each mistake as deep as the verdict, the instructor's steps and the student's own clicks have it."""
    reached = opened(now.tries, policy, time.monotonic())
    feedback = None if now.last is None else now.last.feedback
    cards = () if feedback is None else steps.cards(feedback, policy, reached.step, now.hints, texts)
    return Hand(policy=policy, reached=reached, cards=cards)


def draw(now: Visit, last: Try, feedback: Feedback, hand: Hand, store: Store, texts: Texts, *, jumps: bool) -> None:
    """The cards, if there are any."""
    found = hand.cards
    if not found:
        return
    scene = _Scene(
        now=now, last=last, feedback=feedback, store=store, texts=texts, policy=hand.policy, reached=hand.reached, jumps=jumps
    )
    clock = next((card for card in found if _waits(card, scene)), None)
    first, more = found[0], found[1:]
    with st.container(key="cards-changed" if now.stale else "cards"):
        with st.container(border=True, key=first.name):
            python = onward.python(feedback, texts, unfolded=first.allowed < Depth.EXPLANATION)
            markup.draw(steps.body(first, feedback, texts, titled=True, python=python), texts)
            _below(first, scene, clock=first is clock)
        if more:
            st.markdown(texts("further-mistakes", count=len(more)))
        for card in more:
            with st.expander(f"**{card.number}** {markup.label(card.mark.headline)}", key=_fold(card, now), on_change="rerun"):
                markup.draw(steps.body(card, feedback, texts, titled=False), texts)
                _below(card, scene, clock=card is clock)


def _fold(card: Card, now: Visit) -> str:
    """The key of a folded card; each check has its own, so that the cards of the next one are folded again."""
    return f"{card.name}-of-{now.count}"


def _below(card: Card, scene: _Scene, *, clock: bool) -> None:
    """The fix or the next hint, the ways to the line and to the catalogue, and what is to be known of a hint that is not open."""
    texts = scene.texts
    if card.depth >= Depth.REPAIR:
        fix.draw(scene.now, scene.last, scene.feedback, card.index, scene.store, texts)
    with st.container(horizontal=True, vertical_alignment="center"):
        if card.depth < min(card.allowed, scene.policy.deepest):
            _next_hint(card, scene)
        if scene.jumps:
            mark, icon = card.mark, ":material/my_location:"
            label, key, place = texts("go-to-line", line=mark.line), f"go-{mark.number}", (mark.first, mark.number)
            st.button(label, key=key, type="tertiary", icon=icon, on_click=scene.now.go_to, args=place)
        if card.depth >= Depth.KIND:
            catalogue.entry_link(card.part.misconception, texts)
    if card.depth >= scene.policy.deepest:
        _said(texts("hints-end") if scene.policy.deepest < Depth.REPAIR else "", texts)
    elif card.depth >= card.allowed:
        _said(steps.left_out(card, scene.last.policy or scene.policy, texts) or stop(card.depth, texts.lang), texts)
    elif _waits(card, scene):
        _needed(scene, clock=clock)
    elif card.depth is Depth.EXPLANATION:
        st.caption(texts("ask-repair-first"))


def _waits(card: Card, scene: _Scene) -> bool:
    """Whether there is a next hint that may be shown, but not yet."""
    return scene.reached.step <= card.depth < min(card.allowed, scene.policy.deepest)


def _next_hint(card: Card, scene: _Scene) -> None:
    wanted = Depth(card.depth + 1)
    name = "next-hint-fix" if wanted is Depth.REPAIR else "next-hint"
    st.button(
        scene.texts(name, number=wanted.value, total=scene.policy.deepest),
        key=f"hint-{card.number}",
        icon=":material/lightbulb:",
        disabled=_waits(card, scene),
        on_click=_open,
        args=(scene.now, card, wanted, scene.store),
    )


def _said(sentence: str, texts: Texts) -> None:
    if sentence:
        markup.draw(f"<p class='stop'>{escape(sentence)}</p>", texts)


def _needed(scene: _Scene, *, clock: bool) -> None:
    """What is needed before the next hint opens. Only the browser's clock runs; the hint opens here or not at all."""
    reached, texts, now = scene.reached, scene.texts, scene.now
    if reached.due is None:
        _said(texts("next-hint-attempt"), texts)
    elif not clock:
        _said(texts("next-hint-later"), texts)
    else:
        seconds = math.ceil(reached.due - time.monotonic())
        said, turn = texts("next-hint-wait", left=SLOT), f"{now.count}-{reached.step}"
        countdown(max(seconds, 1), said, direction=texts.direction, turn=turn, on_due=partial(_due, now))


def _due(now: Visit) -> None:
    now.tell("next-hint-ready")


def _open(now: Visit, card: Card, wanted: Depth, store: Store) -> None:
    """Open one more level of a card, which stays unfolded though its headline says more now."""
    now.hints.update(dict.fromkeys(card.kinds, wanted))
    now.tell("hint-opened")
    if _fold(card, now) in st.session_state:
        st.session_state[_fold(card, now)] = True
    if wanted is Depth.REPAIR:
        now.seen.update(card.kinds)
        if now.number is not None:
            store.attempts.reveal(now.number, "repair")
