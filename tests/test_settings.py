"""Where settings come from, and that they reach the process that is started."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor_app.commands.doctor import examine_installation
from tutor_app.errors import SettingsError
from tutor_app.pages.server.capacity import KEPT_BACK, connections_within
from tutor_app.pages.server.hosts import is_known, known_names
from tutor_app.settings import Settings, environment, load


def test_only_a_named_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the working folder says nothing until somebody names it; a variable is stronger than it, an option strongest."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "surefix.toml").write_text("lang = 'de'\nworkers = 7\nport = 1234\nallowed_hosts = ['a.example']\n")
    assert load() == Settings()

    monkeypatch.setenv("SUREFIX_CONFIG", "surefix.toml")
    monkeypatch.setenv("SUREFIX_WORKERS", "5")
    found = load(port=4321)

    assert (found.lang, found.workers, found.port, found.allowed_hosts) == ("de", 5, 4321, ("a.example",))


def test_a_named_file_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip in the name must not start a server without its settings; neither may a damaged file."""
    monkeypatch.setenv("SUREFIX_CONFIG", str(tmp_path / "missing.toml"))
    with pytest.raises(SettingsError, match=r"missing\.toml"):
        load()

    (tmp_path / "missing.toml").write_text("lang = ")
    with pytest.raises(SettingsError, match=r"missing\.toml"):
        load()


def test_the_doctor_says_which_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever expects the folder's file to be read learns that it is not, and how it would be."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "surefix.toml").write_text("lang = 'en'\n")

    def said() -> str:
        (check,) = (check for check in examine_installation(Settings()) if check.name == "settings file")
        return f"{check.found} {check.advice}"

    assert "not read" in said() and "--config" in said()
    monkeypatch.setenv("SUREFIX_CONFIG", "surefix.toml")
    assert "not read" not in said()


def test_settings_survive_the_way_to_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes into the environment comes out of it, secrets and lists included."""
    given = Settings(instructor_passphrase="open sesame", allowed_hosts=("a.example", "*.b.example"), max_connections=33)
    for name, value in environment(given).items():
        monkeypatch.setenv(name, value)

    assert load() == given


@pytest.mark.parametrize(
    "host", ["localhost", "Localhost.:80", "127.0.0.1:8501", "[::1]", "[2001:db8::1]:80", "a.school.example"]
)
def test_known_hosts(host: str) -> None:
    """Own names in any spelling, bare addresses and the school's names."""
    assert is_known(host, known_names(Settings(allowed_hosts="*.school.example")))


@pytest.mark.parametrize(
    "host",
    ["", ":80", "evil.example", "school.example", "127.0.0.1.evil.example", "me@localhost", "localhost/x", "[::1", "localhost:x"],
)
def test_foreign_hosts(host: str) -> None:
    """Other names, names that only begin like ours, and what is no host at all."""
    assert not is_known(host, known_names(Settings(allowed_hosts="*.school.example")))


def test_connections_leave_files_for_the_rest() -> None:
    """As many as were asked for where there are files enough; where there are not, fewer, but some."""
    assert connections_within(65_536, 500) == 500
    assert 100 < connections_within(1024, 500) <= (1024 - KEPT_BACK) / 4
    assert connections_within(100, 500) == 10
