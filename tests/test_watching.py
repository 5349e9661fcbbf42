"""Parts of pages that look for news by themselves."""

from __future__ import annotations

import ast
from pathlib import Path

from streamlit.testing.v1 import AppTest

from tutor_app.pages import watching

PAGES = Path(watching.__file__).parent


def script(news, drawn):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs: a page with one part that looks for news."""
    from tutor_app.pages.watching import watch

    drawn.append("page")
    watch(lambda: news.pop(), lambda: drawn.append("part"))


def test_the_page_is_drawn_anew_where_there_is_news_and_the_part_alone_where_there_is_none() -> None:
    """What was drawn before the news came is not drawn on."""
    drawn: list[str] = []

    opened = AppTest.from_function(script, kwargs={"news": [False, True], "drawn": drawn}).run()

    assert not opened.exception
    assert drawn == ["page", "page", "part"]


def test_there_is_one_way_to_look_for_news() -> None:
    """No page does it by a way of its own, which would have a pace of its own."""
    asking = [
        file.name
        for file in PAGES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and any(word.arg == "run_every" for word in node.keywords)
    ]

    assert asking == ["watching.py"]
