"""Conditions that go on over several lines."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.view import Step, View

LONGEST = 8
"""Lines that a condition may take."""


def wrap_condition(view: View) -> Iterator[Step]:
    """Brackets around the condition, or a mark of continuation at the end of each of its lines."""
    for start in dict.fromkeys((view.line, view.previous_code(view.line))):
        if start is None or not view.is_header(start) or view.ends_with_colon(start):
            continue
        lines = [start]
        last = view.next_code(start)
        while last is not None and last - start < LONGEST and not view.is_header(last):
            if view.ends_with_colon(last):
                low, high = view.range_of(start)
                begin = view.code[low + 1].start if low + 1 < high else view.code[low].end
                end = view.on_line(last)[-1].start
                yield Step("wrap-condition", ((begin, begin, "("), (end, end, ")")))
                yield Step("continue-condition", tuple((view.code_end(n), view.code_end(n), " \\") for n in lines))
                break
            lines.append(last)
            last = view.next_code(last)
