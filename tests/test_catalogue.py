"""The catalogue of mistakes as a page of the app and as a document: made from the same files as the explanations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tutor_app.explain.listing import families, markdown
from tutor_app.explain.localisation import Texts
from tutor_app.explain.lookup import commonest, kind_of
from tutor_app.explain.texts import catalogue, known_languages

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "mistakes.md"


def catalogue_script(lang, gone_on):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import catalogue

    catalogue.render(Texts("pages", lang), lambda: gone_on.append(lang))


def link_script(kind, lang):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for a link to an entry."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import catalogue

    catalogue.entry_link(kind, Texts("pages", lang))


def open_page(lang: str = "en", *, kind: str = "", gone_on: list[str] | None = None) -> AppTest:
    """The page of all kinds of mistakes, at the address of a ``kind`` where one is named."""
    told = {"lang": lang, "gone_on": [] if gone_on is None else gone_on}
    page = AppTest.from_function(catalogue_script, kwargs=told, default_timeout=90)
    if kind:
        page.query_params["kind"] = kind
    page.run()
    assert not page.exception
    return page


def search(page: AppTest, sought: str) -> AppTest:
    """The page once something was looked for."""
    page.text_input(key="catalogue-search").input(sought).run()
    assert not page.exception
    return page


def text(page: AppTest) -> str:
    """All HTML on the page."""
    return "".join(str(item.proto.body) for item in page.get("html"))


def listed(page: AppTest, place: str) -> list[str]:
    """The kinds in a list of the page, in its order."""
    return [str(button.key).removeprefix(f"{place}-") for button in page.button if str(button.key).startswith(f"{place}-")]


def headings(page: AppTest) -> Iterator[tuple[str, str]]:
    """Level and words of the page's headings."""
    yield from (("h1", title.value) for title in page.title)
    yield from (("h2", header.value) for header in page.header)


def test_the_document_is_up_to_date() -> None:
    """``python -m tutor_app.explain.listing > docs/mistakes.md`` was run after the last change to the texts."""
    assert DOCUMENT.read_text(encoding="utf-8") == markdown()


@pytest.mark.parametrize("lang", known_languages())
def test_every_kind_is_listed_once(lang: str) -> None:
    """Each kind but the generic ones is in one family, with a name, a rule and two different examples."""
    kinds = [kind for family in families(lang) for kind in family.kinds]

    assert [kind.id for kind in kinds if not (kind.name and kind.rule and kind.wrong != kind.right)] == []
    assert sorted(kind.id for kind in kinds) == sorted(entry.id for entry in catalogue().values() if not entry.is_generic)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_page_lists_the_commonest_and_then_every_kind_by_family(lang: str) -> None:
    """Ten kinds at the top, every kind once below, in the language that was chosen."""
    page = open_page(lang)
    names = {str(button.key): button.label for button in page.button}

    assert listed(page, "common") == [kind.id for kind in commonest(lang)] and len(commonest(lang)) == 10
    assert listed(page, "family") == [kind.id for family in families(lang) for kind in family.kinds]
    assert all(names[f"family-{kind.id}"] == kind.name for family in families(lang) for kind in family.kinds)
    assert f"lang='{lang}'" in text(page)


def test_the_page_has_one_heading_of_the_first_level() -> None:
    """Over the whole page, over a list that was found and over an entry."""
    for page in (open_page(), search(open_page(), "comma"), open_page(kind="missing-comma")):
        levels = [level for level, _ in headings(page)]

        assert levels.count("h1") == 1 and "h2" in levels


def test_an_entry_has_an_address_of_its_own() -> None:
    """A kind that is chosen is named in the address; who comes by that address finds its rule, examples and messages."""
    page = open_page()
    page.button(key="common-missing-colon").click().run()

    assert page.query_params["kind"] == "missing-colon"
    for there in (page, open_page(kind="missing-colon")):
        shown = text(there)
        assert ("h2", "Missing colon `:`.") in headings(there)
        assert "SyntaxError: expected &#x27;:&#x27;" in shown and "Python 3.10–3.15" in shown
        assert "A line that starts a block ends with a colon" in shown and "while" not in listed(there, "family")


def test_an_address_is_the_same_in_every_language() -> None:
    """Who comes by it reads the entry in the language of the visit."""
    kind = kind_of("missing-colon", "de")

    assert kind is not None and ("h2", kind.name) in headings(open_page("de", kind="missing-colon"))


def test_an_entry_leads_back_to_the_list() -> None:
    """Its address goes with it."""
    page = open_page(kind="missing-colon")
    page.button(key="catalogue-back").click().run()

    assert "kind" not in page.query_params
    assert len(listed(page, "common")) == 10


def test_an_address_that_leads_nowhere_says_so() -> None:
    """And the list is there to look in."""
    page = open_page(kind="missing-zebra")

    assert "No mistake has this address." in text(page)
    assert len(listed(page, "common")) == 10


@pytest.mark.parametrize(
    ("sought", "first", "said"),
    [
        ("SyntaxError: invalid syntax. Perhaps you forgot a comma?", "missing-comma-end", "make Python say this"),
        ("++", "increment", "One kind of mistake found"),
        ("colon semicolon", "semicolon-for-colon", "2 kinds of mistakes found"),
    ],
)
def test_the_page_can_be_searched(sought: str, first: str, said: str) -> None:
    """By message, by symbol and by words; how many are found is the heading."""
    page = search(open_page(), sought)

    assert listed(page, "found")[0] == first
    assert listed(page, "family") == []
    assert said in dict(headings(page))["h2"]


def test_a_search_leaves_the_entry_that_is_open() -> None:
    """What was found is shown, not what was open before."""
    page = search(open_page(kind="missing-colon"), "++")

    assert listed(page, "found") == ["increment"]
    assert "kind" not in page.query_params


@pytest.mark.parametrize("sought", ["zebra", "NameError: name 'x' is not defined"])
def test_a_search_for_nothing_that_is_there_says_what_to_try(sought: str) -> None:
    """An empty list is not left unexplained."""
    shown = text(search(open_page(), sought))

    assert "No kind of mistake found" in shown
    assert "Try a symbol, such as <code" in shown


@pytest.mark.parametrize(("sought", "said"), [("++", "One kind of mistake found"), ("zebra", "No kind of mistake found")])
def test_what_is_found_is_announced(sought: str, said: str) -> None:
    """A screen reader hears how many there are, and that there are none."""
    page = search(open_page(), sought)

    assert any(said in str(component.proto) for component in page.get("bidi_component"))


def test_an_example_is_tried_in_the_students_editor() -> None:
    """The wrong example stands in the editor, due to be checked, and the student's page is opened."""
    gone_on: list[str] = []
    page = open_page(kind="missing-colon", gone_on=gone_on)
    page.button(key="catalogue-try").click().run()

    visit, kind = page.session_state["visit"], kind_of("missing-colon")
    assert kind is not None and gone_on == ["en"]
    assert (visit.program, visit.asked) == (kind.wrong + "\n", True)


@pytest.mark.parametrize("lang", known_languages())
def test_feedback_can_link_to_an_entry(lang: str) -> None:
    """The link names the kind and the language; a kind that is not listed has none."""
    links = {}
    for kind in ("missing-colon", "generic-insert", "a model's own words"):
        page = AppTest.from_function(link_script, kwargs={"kind": kind, "lang": lang}).run()
        assert not page.exception
        links[kind] = [(link.proto.url, link.proto.label) for link in page.get("link_button")]

    assert links == {
        "missing-colon": [(f"mistakes?kind=missing-colon&lang={lang}", Texts("pages", lang)("catalogue-more"))],
        "generic-insert": [],
        "a model's own words": [],
    }
