"""Every claim of the sentence under the editor, and of the page about privacy."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from class_student import COOKIE, NONE, browser, check, html, joined, new_class, page, said  # noqa: F401 - a fixture
from folded import unfolded
from page_fakes import SECRET, FakeTutor, shown
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.api_keys import Made
from tutor_app.classroom.codes import Codes
from tutor_app.classroom.people import RETENTION, Joined
from tutor_app.classroom.quotas import allowed
from tutor_app.classroom.roles import Role
from tutor_app.classroom.schema import TABLES
from tutor_app.classroom.store import Policy, Store
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages import preferences, privacy
from tutor_app.pages.joining import DAYS, Entrance
from tutor_app.pages.member import Member, found
from tutor_app.pages.readers import Reader, Readers
from tutor_app.pages.server.serving import serving
from tutor_app.process.jobs import KEPT_SECONDS
from tutor_app.settings import Settings

TEXTS = Texts("joining")
PERSONAL = (
    "# Name: Mina Musterfrau\n# mina.musterfrau@school.example\nage = 12\npassword = 'hunter2secret'\n"
    "if age > 10\n    print('big')\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "surefix.sqlite"


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that is stored."""
    with closing(sqlite3.connect(file)) as connection:
        return {table: list(connection.execute(f"SELECT * FROM {table}")) for table in TABLES.tables}


def all_bytes(file: Path) -> bytes:
    """What stands in the database's files."""
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


def told(store: Store, member: Member, reader: Reader | None = None, lang: str = "en") -> str:
    """The sentence."""
    return privacy.sentence(member, store, reader, Texts("joining", lang))


def page_script(store, entrance, link_days, minutes):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the page about privacy."""
    import streamlit as st

    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import privacy

    privacy.render(store, entrance, link_days, minutes, Texts("pages", st.session_state["language"]))


def privacy_page(
    store: Store, *, token: str = "", readers: Readers = NONE, lang: str = "en", link_days: float = 7.0, minutes: float = 10.0
) -> str:
    """All that it says."""
    entrance = Entrance(codes=Codes(store.people), cookie=COOKIE, readers=readers)
    given = {"store": store, "entrance": entrance, "link_days": link_days, "minutes": minutes}
    opened = AppTest.from_function(page_script, kwargs=given)
    opened.session_state["language"] = lang
    opened.session_state["cookies"] = {COOKIE: token}
    opened.run()
    assert not opened.exception
    return unescape(
        "\n".join([*(title.value for title in opened.title), *(text.value for text in opened.markdown), html(opened)])
    )


def test_without_a_class_it_says_how_long_without_a_name_and_who_reads(file: Path) -> None:
    """30 days unless the server says otherwise; what is stored has no class, no student and no name of the browser."""
    store = Store(file)
    opened = check(page(FakeTutor(shown()), store))

    assert TEXTS("privacy-none", days="30 days") in said(opened)
    assert RETENTION == 30
    assert rows(file)["students"] == []
    (attempt,) = store.attempts.recent()
    assert (attempt.class_id, attempt.student_id) == (None, None)
    visit = opened.session_state["visit"]
    assert not [name for name in (visit.name, visit.window) if name and name.encode() in all_bytes(file)]


def test_in_a_class_it_says_the_days_of_the_class_and_the_name(file: Path) -> None:
    """The name is the one that teachers see."""
    store = Store(file)
    of = new_class(store, retention=7)
    opened = page(FakeTutor(shown()), store, token=joined(store, of, "Mina").token)

    assert TEXTS("privacy-class", days="7 days", student="Mina") in said(opened)
    assert [student.name for student in store.people.students(of.id)] == ["Mina"]


def test_for_so_long_and_no_longer(file: Path) -> None:
    """What is younger stays, what is older goes, in the class and without one; and deleted means gone from the file."""
    store = Store(file)
    of = new_class(store, retention=7)
    check(page(FakeTutor(shown()), store, token=joined(store, of, "Mina").token), "mine = 1\nif mine\n    pass\n")
    check(page(FakeTutor(shown()), store), "nobodys = 1\nif nobodys\n    pass\n")
    now = datetime.now(UTC)

    store.keeping.purge(now + timedelta(days=6))
    assert len(rows(file)["attempts"]) == 2
    store.keeping.purge(now + timedelta(days=8))
    assert [row for row in rows(file)["attempts"] if "mine" in str(row)] == []
    store.keeping.purge(now + timedelta(days=29))
    assert len(rows(file)["attempts"]) == 1
    store.keeping.purge(now + timedelta(days=31))
    assert rows(file)["attempts"] == []
    assert b"mine" not in all_bytes(file) and b"nobodys" not in all_bytes(file)


def test_the_server_deletes_by_itself(tmp_path: Path) -> None:
    """It looks as soon as it starts, and goes on as long as it runs."""
    file = tmp_path / "surefix.sqlite"
    Store(file).attempts.record("visit", shown())
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE attempts SET at = '2020-01-01 00:00:00'")
        connection.commit()

    with serving(Settings(data_folder=tmp_path, workers=1)):
        for _ in range(600):
            if not rows(file)["attempts"]:
                break
            time.sleep(0.1)
    assert rows(file)["attempts"] == []


@pytest.mark.parametrize("lang", known_languages())
def test_without_end_it_is_kept_until_whoever_runs_the_server_deletes_it(file: Path, lang: str) -> None:
    """The sentence and the page say so in place of a number of days; a server that is told a number has deleted it."""
    store, texts = Store(file, retention=None), Texts("joining", lang)
    check(page(FakeTutor(shown()), store), "nobodys = 1\nif nobodys\n    pass\n")
    now = datetime.now(UTC)

    assert told(store, Member(), lang=lang) == texts("privacy-endless")
    everything = privacy_page(store, lang=lang).replace("\\", "")
    assert texts("privacy-endless") in everything and texts("keeps-endless") in everything
    assert texts("days", count=30) not in everything

    store.keeping.purge(now + timedelta(days=3650))
    assert len(rows(file)["attempts"]) == 1
    Store(file).keeping.purge(now + timedelta(days=31))
    assert rows(file)["attempts"] == [] and b"nobodys" not in all_bytes(file)


def test_who_is_not_stored_leaves_no_trace(file: Path) -> None:
    """A check, hints, an opinion, a question's form: the tables are as they were. The sentence says it."""
    store = Store(file)
    of = new_class(store)
    mina = joined(store, of, stored=False)
    before = rows(file)
    opened = check(page(FakeTutor(shown()), store, token=mina.token), PERSONAL)
    opened.button(key="hint-1").click().run()
    opened.button(key="hint-1").click().run()

    assert TEXTS("privacy-unstored") in said(opened)
    assert "helpful-yes" not in [button.key for button in opened.button]
    assert rows(file) == before
    assert b"print('big')" not in all_bytes(file)


def test_a_question_of_who_is_not_stored_has_no_program(file: Path) -> None:
    """Neither a new one nor one that was stored before the student said no; the form says what goes along."""
    store = Store(file)
    of = new_class(store)
    mina = joined(store, of)
    opened = check(page(FakeTutor(shown()), store, token=mina.token), "before = 1\nif before\n    pass\n")
    opened.button(key="ask").click().run()
    unfolded(opened, "options").toggle(key=f"unstored-{mina.student.id}").set_value(True).run()
    for words in ("Why here?", "And here?"):
        assert TEXTS("ask-words-only") in [caption.value for caption in opened.caption]
        opened.text_area(key="question-words").input(words)
        opened.button(key="ask-send").click().run()
        check(opened, "unmistakable = 1\nif unmistakable\n    pass\n").button(key="ask").click().run()

    asked = store.questions.waiting(of.id)
    assert [question.text.rpartition("\n")[2] for question in asked] == ["Why here?", "And here?"]
    assert [question.attempt for question in asked] == [None, None]
    assert b"unmistakable" not in all_bytes(file)
    (number,) = (row[0] for row in rows(file)["attempts"])
    sent = store.questions.ask("Whatever a page sends along?", student=mina.student.id, attempt=number)
    assert sent is not None and sent.attempt is None


def test_who_says_no_without_a_class_leaves_no_more_of_what_was_checked_before(file: Path) -> None:
    """What is done with a check that was stored is not: no hint, no opinion, no link, no message with one."""
    store = Store(file)
    opened = check(page(FakeTutor(shown()), store))
    assert {"helpful-yes", "share"} <= {button.key for button in opened.button}
    unfolded(opened, "options").toggle(key="unstored").set_value(True).run()
    before = rows(file)
    while "hint-1" in {button.key for button in opened.button}:
        opened.button(key="hint-1").click().run()
    opened.button(key="ask").click().run()
    assert SECRET in html(opened)

    assert not opened.exception
    assert not {"helpful-yes", "share"} & {button.key for button in opened.button}
    assert rows(file) == before and before["attempts"]


def test_letters_become_x_and_digits_1(file: Path) -> None:
    """As the page says what stands in the place of what was taken out."""
    store = Store(file)
    check(page(FakeTutor(shown()), store), PERSONAL)

    (attempt,) = store.attempts.recent()
    assert "password = 'xxxxxx1xxxxxx'" in attempt.program
    assert TEXTS("takes-out").count("`x`") == TEXTS("takes-out").count("`1`") == 1


def test_a_link_works_no_longer_than_is_said() -> None:
    """A part of a day is told as a whole one."""
    life = 1.4
    store = Store(link_life=timedelta(days=life))
    link = store.links.make(store.attempts.record("visit", shown()) or 0)

    assert link is not None and link.until <= datetime.now(UTC) + timedelta(days=2)
    assert TEXTS("keeps-link", days="2 days") in privacy_page(store, link_days=life)


def test_what_is_left_of_deleted_things_is_told_as_it_is(where: Path | str) -> None:
    """A file is overwritten; a database server keeps traces until it uses the space again."""
    store = Store(where)
    everything = privacy_page(store)

    assert (TEXTS("deletes-all") in everything) is isinstance(where, Path)
    assert (TEXTS("deletes-all-server") in everything) is isinstance(where, str)


def test_the_server_remembers_a_check_for_an_hour_at_most() -> None:
    """That a page has left: the built-in engine's and a model's time included."""
    settings = Settings()

    assert settings.examine_seconds + settings.model_seconds + KEPT_SECONDS <= timedelta(hours=1).total_seconds()


def test_secrets_addresses_and_names_are_taken_out(file: Path) -> None:
    """Nothing of them is in the file; the program is."""
    store = Store(file)
    check(page(FakeTutor(shown()), store), PERSONAL)

    kept = all_bytes(file)
    assert b"if age > 10" in kept
    assert not [word for word in (b"hunter2", b"musterfrau", b"Musterfrau", b"school.example") if word in kept]


def test_nothing_else_of_a_person_is_a_column(file: Path) -> None:
    """No e-mail, no password, no address of a computer: a new column has to be looked at here.

    The account is there only of who signed in to one; nobody else has any.
    """
    Store(file)
    students = {column.name for column in TABLES.tables["students"].c}
    attempts = {column.name for column in TABLES.tables["attempts"].c}

    assert students == {"id", "class_id", "account_id", "name", "made_up", "key", "digest", "joined", "stored"}
    assert attempts == {"id", "at", "visit", "program", "size", "digest", "class_id", "student_id"}


def test_the_word_of_the_cookie_is_not_stored(file: Path) -> None:
    """A digest of it is; who reads the database cannot be the student."""
    store = Store(file)
    token = joined(store, new_class(store)).token

    assert token.encode() not in all_bytes(file)


def test_of_the_key_of_a_program_a_digest_is_stored(file: Path) -> None:
    """Who reads the database cannot ask in the name of the class."""
    store = Store(file)
    made = store.api_keys.make(new_class(store).id)

    assert isinstance(made, Made) and made.word.encode() not in all_bytes(file)


def test_leaving_with_everything_leaves_nothing(file: Path) -> None:
    """Program, question, answer and name are gone from the file, at once."""
    store = Store(file)
    of = new_class(store)
    mina = joined(store, of, "Wilhelmine")
    check(page(FakeTutor(shown()), store, token=mina.token), "unmistakable = 1\nif unmistakable\n    pass\n")
    asked = store.questions.ask("Wherefore?", student=mina.student.id)
    assert asked is not None and store.questions.answer(asked.id, "Therefore.", of.id)
    assert b"unmistakable" in all_bytes(file)

    assert store.keeping.delete_student(mina.student.id)

    kept = all_bytes(file)
    assert not [word for word in (b"unmistakable", b"Wherefore", b"Therefore", b"Wilhelmine", b"wilhelmine") if word in kept]


def test_another_student_sees_nothing_of_it(file: Path) -> None:
    """Neither program nor question nor name."""
    store = Store(file)
    of = new_class(store)
    mina, ola = joined(store, of, "Mina"), joined(store, of, "Ola")
    check(page(FakeTutor(shown()), store, token=mina.token), "unmistakable = 1\nif unmistakable\n    pass\n")
    store.questions.ask("Wherefore?", student=mina.student.id)
    opened = check(page(FakeTutor(shown()), store, token=ola.token))

    assert not [word for word in ("unmistakable", "Wherefore", "Mina") if word in html(opened)]


@pytest.mark.parametrize(
    ("settings", "where"),
    [
        ({}, None),
        ({"base_url": "http://llm.school.example/v1"}, None),
        ({"engine": "llm", "model": "folder"}, Reader()),
        ({"engine": "mixed", "model": "m", "base_url": "http://localhost:8080/v1"}, Reader()),
        ({"engine": "mixed", "model": "m", "base_url": "http://127.0.0.2:8080/v1"}, Reader()),
        ({"engine": "llm", "model": "m", "base_url": "http://192.168.0.9:8080/v1"}, Reader(host="192.168.0.9")),
        ({"engine": "llm", "model": "m", "base_url": "https://user:key@llm.school/v1"}, Reader(host="llm.school")),
    ],
)
def test_it_says_where_a_language_model_reads_programs(settings: dict[str, str], where: Reader | None) -> None:
    """Nowhere where the built-in engine answers, here where the machine is the server's, else at a host by its name."""
    readers = Readers.of(Settings(**settings))
    assert readers.reader(None) == where
    expected = ""
    if where is not None:
        expected = TEXTS("model-elsewhere", host=where.host) if where.host else TEXTS("model-here")
    assert told(Store(), Member(), where).endswith(expected)
    page = privacy_page(Store(), readers=readers)
    assert expected in page and (TEXTS("model-none") in page) is (where is None)


def test_it_says_that_a_class_has_its_programs_sent_outside() -> None:
    """On the page about privacy of its students, by the host; a class that chose nothing hears nothing of it."""
    store, settings = Store(), Settings(class_engines=("cloud",), cloud_url="https://models.example/v1")
    one, other = new_class(store), new_class(store, "9c")
    store.decisions.decide(Policy(engine="cloud"), one.id)
    ours, theirs = (privacy_page(store, token=joined(store, of).token, readers=Readers.of(settings)) for of in (one, other))

    assert TEXTS("model-outside", host="models.example") in ours and TEXTS("model-none") not in ours
    assert "models.example" not in theirs and TEXTS("model-none") in theirs


def test_it_says_that_checks_are_counted_and_answers_remembered() -> None:
    """As long as they are: both can be switched off."""
    counting = Store(quotas=allowed(Settings()))

    assert TEXTS("stores-count") in privacy_page(counting) and TEXTS("keeps-memory", count=10) in privacy_page(counting)
    without = privacy_page(Store(quotas=allowed(Settings(checks_per_hour=0, model_checks_per_day=0))), minutes=0)
    assert TEXTS("stores-count") not in without and "memory" not in without


@pytest.mark.parametrize("lang", known_languages())
def test_the_sentence_and_the_page_are_in_every_language(lang: str) -> None:
    """For each case, with the number of days and the name; the link keeps the language."""
    store, texts = Store(), Texts("joining", lang)
    of = new_class(store, retention=21)
    mina, unstored = joined(store, of, "Mina"), joined(store, of, "Ola", stored=False)
    opened = page(FakeTutor(shown()), store, token=mina.token, lang=lang)
    assert "21" in said(opened) and "Mina" in said(opened) and texts("privacy-more") in said(opened)
    assert f"href='privacy?lang={lang}'" in html(opened)
    assert told(store, found(store, unstored.token, Member()), lang=lang) == texts("privacy-unstored")

    everything = privacy_page(store, token=mina.token, lang=lang)
    assert texts("keeps", days=texts("days", count=21)) in everything
    assert texts("browser-class", days=texts("days", count=DAYS)) in everything
    assert texts("stores-question") in everything and texts("deletes-class") in everything


def test_who_signed_in_is_told_that_an_account_stands_behind_the_name() -> None:
    """Not that there is none, which holds of everybody else."""
    store = Store()
    of, mina = new_class(store), store.accounts.make("mina", Role.STUDENT, issuer="https://school.example")
    assert mina is not None
    student = store.people.join(of.id, "Mina", account=mina.id)
    assert isinstance(student, Joined)

    for member in (Member(of=of, student=student.student), Member()):
        points = dict(privacy.parts(member, store, None, 7.0, 10.0, TEXTS, signed_in=True))
        assert TEXTS("stores-account") in points["stores-title"] and TEXTS("browser-account") in points["browser-title"]
        assert TEXTS("stores-no-more") not in points["stores-title"]
    points = dict(privacy.parts(Member(), store, None, 7.0, 10.0, TEXTS))
    assert TEXTS("stores-no-more") in points["stores-title"] and TEXTS("browser-account") not in points["browser-title"]


def test_no_email_address_is_the_name_of_an_account(file: Path) -> None:
    """Where a school gives one in place of a name, what is before its sign is."""
    store = Store(file)

    account = store.accounts.arrive("https://school.example", "1f3a", Role.STUDENT, name="Mina.Moss@school.example (9b)")

    assert account is not None and account.name == "Mina.Moss (9b)"
    assert b"@school.example" not in all_bytes(file)


def test_the_page_says_only_what_concerns_its_reader() -> None:
    """Without a class nothing of questions, without links nothing of links."""
    store = Store()
    alone = privacy_page(store, link_days=0)

    assert TEXTS("deletes-none") in alone
    assert not [name for name in ("stores-question", "unstored-question", "deletes-class", "reads-link") if TEXTS(name) in alone]
    assert TEXTS("keeps-link", days="7 days") in privacy_page(store)


def test_cookies_are_those_that_are_named(file: Path) -> None:
    """The language, the marks, the choice not to be stored: chosen here, and nothing beside."""
    store = Store(file)
    opened = page(FakeTutor(shown()), store)
    unfolded(opened, "options").toggle(key="unstored").set_value(True).run()

    assert {preferences.LANGUAGE, preferences.LIVE, preferences.STORED} == {
        value for name, value in vars(preferences).items() if name.isupper() and str(value).startswith("surefix-")
    }
    assert json.dumps(sorted(rows(file)["students"])) == "[]"
