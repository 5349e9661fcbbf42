"""One mistake on the page, step by step, as deep as it may go: place, kind with its rule and example, explanation.

What is deeper is not in the output: the repair, which is the last step, is drawn by :mod:`tutor_app.pages.feedback`.
"""

from __future__ import annotations

from html import escape

from tutor_app.domain import Depth, ExplanationPart, Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.marks import spots


def section(
    part: ExplanationPart, feedback: Feedback, depth: Depth, texts: Texts, *, title: str, words: list[str], stop: str
) -> str:
    """The steps of ``part`` up to ``depth``; ``words`` are those of its explanation, ``stop`` says why no more follows."""
    place = markup.excerpt(feedback.program, part.line, spots(part, feedback), texts("mark-here"), texts)
    steps = [_step(texts("step-where"), f"<p>{markup.prose(part.where.text)}</p>{place}")]
    if depth >= Depth.KIND:
        rule = markup.rule(part.rule, part.example_wrong, part.example_right, texts)
        steps.append(_step(texts("step-kind"), f"<p>{markup.prose(part.kind.text)}</p>{rule}"))
    if depth >= Depth.EXPLANATION:
        said = "".join(f"<p>{markup.prose(statement.text)}</p>" for statement in part.explanation)
        steps.append(_step(texts("step-explanation"), said + markup.words(words, texts)))
    heading = f"<h3>{escape(title)}</h3>" if title else ""
    end = f"<p class='stop'>{escape(stop)}</p>" if stop else ""
    return f"<section class='part'>{heading}<ol class='steps'>{''.join(steps)}</ol>{end}</section>"


def stop(depth: Depth, texts: Texts) -> str:
    """Why help with a mistake ends at ``depth``, in a sentence."""
    return texts(f"stops-{depth.word}")


def _step(title: str, body: str) -> str:
    return f"<li><h4>{escape(title)}</h4>{body}</li>"
