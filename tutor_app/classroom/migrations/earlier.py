"""The numbered steps of the SQLite files that were made before Alembic: the first revision brings each of them to the last step.

SQLite keeps the number of the last step (``user_version``). No step is added here any more: a revision follows.
"""

from __future__ import annotations

import json
import sqlite3

from tutor_app.classroom.digests import digest
from tutor_app.domain import Nature

_AT_FIRST = """
CREATE TABLE IF NOT EXISTS attempts (
    id INTEGER NOT NULL PRIMARY KEY, at DATETIME NOT NULL, visit VARCHAR(40) NOT NULL,
    verdict VARCHAR(20), reason VARCHAR(40), confidence FLOAT, feedback TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS opinions (
    id INTEGER NOT NULL PRIMARY KEY, attempt INTEGER NOT NULL REFERENCES attempts (id), at DATETIME NOT NULL,
    helpful BOOLEAN NOT NULL);
CREATE TABLE IF NOT EXISTS reveals (
    id INTEGER NOT NULL PRIMARY KEY, attempt INTEGER NOT NULL REFERENCES attempts (id), at DATETIME NOT NULL,
    what VARCHAR(20) NOT NULL);
CREATE TABLE IF NOT EXISTS grades (
    id INTEGER NOT NULL PRIMARY KEY, attempt INTEGER NOT NULL REFERENCES attempts (id), at DATETIME NOT NULL,
    calibration VARCHAR(40) NOT NULL, "right" BOOLEAN, faults VARCHAR(80) NOT NULL);
CREATE TABLE IF NOT EXISTS links (
    id INTEGER NOT NULL PRIMARY KEY, digest VARCHAR(64) NOT NULL UNIQUE, attempt INTEGER NOT NULL REFERENCES attempts (id),
    until DATETIME NOT NULL);
CREATE TABLE IF NOT EXISTS part_verdicts (
    id INTEGER NOT NULL PRIMARY KEY, attempt INTEGER NOT NULL REFERENCES attempts (id), verdict VARCHAR(20) NOT NULL,
    reason VARCHAR(40), confidence FLOAT);
CREATE INDEX IF NOT EXISTS ix_part_verdicts_attempt ON part_verdicts (attempt);
CREATE TABLE IF NOT EXISTS policies (
    id INTEGER NOT NULL PRIMARY KEY, at DATETIME NOT NULL, precision FLOAT NOT NULL, helping BOOLEAN NOT NULL,
    deepest INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS paces (
    id INTEGER NOT NULL PRIMARY KEY, at DATETIME NOT NULL, pace VARCHAR(20) NOT NULL, wait INTEGER NOT NULL)
"""
_APART = """
ALTER TABLE attempts ADD COLUMN program TEXT NOT NULL DEFAULT '';
ALTER TABLE attempts ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempts ADD COLUMN digest VARCHAR(64) NOT NULL DEFAULT '';
CREATE TABLE outcomes (
    attempt INTEGER NOT NULL PRIMARY KEY REFERENCES attempts (id), at DATETIME NOT NULL,
    verdict VARCHAR(20), reason VARCHAR(40), confidence FLOAT, feedback TEXT NOT NULL);
INSERT INTO outcomes SELECT id, at, verdict, reason, confidence, feedback FROM attempts;
ALTER TABLE attempts DROP COLUMN verdict;
ALTER TABLE attempts DROP COLUMN reason;
ALTER TABLE attempts DROP COLUMN confidence;
ALTER TABLE attempts DROP COLUMN feedback
"""
_DEEP = """
ALTER TABLE {table} ADD COLUMN depth INTEGER {rule};
ALTER TABLE {table} ADD COLUMN place FLOAT;
ALTER TABLE {table} ADD COLUMN kind FLOAT;
ALTER TABLE {table} ADD COLUMN explanation FLOAT;
ALTER TABLE {table} RENAME COLUMN confidence TO repair;
UPDATE {table} SET place = repair, kind = repair, explanation = repair,
    depth = CASE WHEN verdict = 'Shown' THEN 4 WHEN verdict IS NOT NULL THEN 0 END;
UPDATE {table} SET reason = 'unsure' WHERE verdict = 'Held';
ALTER TABLE {table} DROP COLUMN verdict
"""
_DEEPEST = """
ALTER TABLE part_verdicts DROP COLUMN reason;
UPDATE outcomes SET depth = coalesce(
    (SELECT max(depth) FROM part_verdicts WHERE part_verdicts.attempt = outcomes.attempt), depth) WHERE depth IS NOT NULL
"""
_PYTHONS = "CREATE TABLE pythons (id INTEGER NOT NULL PRIMARY KEY, at DATETIME NOT NULL, python VARCHAR(10))"
_REMARKS = "CREATE TABLE remarks (id INTEGER NOT NULL PRIMARY KEY, at DATETIME NOT NULL, shown BOOLEAN NOT NULL)"
_OF_EACH_LEVEL = """
ALTER TABLE grades ADD COLUMN place BOOLEAN;
ALTER TABLE grades ADD COLUMN kind BOOLEAN
"""


def version(connection: sqlite3.Connection) -> int:
    """The step that the database is at: 0 for an empty one, and for those made before steps had numbers."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def finish(connection: sqlite3.Connection) -> None:
    """Do the steps that are missing, in the transaction that is open."""
    done = version(connection)
    for number, step in enumerate(STEPS[done:], start=done + 1):
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")


def _at_first(connection: sqlite3.Connection) -> None:
    """The tables of the time when steps had no numbers, and an attempt was one row, written when all was over."""
    _execute(connection, _AT_FIRST)


def _apart(connection: sqlite3.Connection) -> None:
    """Attempts and outcomes become rows of their own; the program stands with the attempt, and no text that was refused.

    What is damaged stays as it is, and says nothing of its program.
    """
    _execute(connection, _APART)
    for (number,) in connection.execute("SELECT attempt FROM outcomes").fetchall():
        (text,) = connection.execute("SELECT feedback FROM outcomes WHERE attempt = ?", [number]).fetchone()
        try:
            feedback = json.loads(text)
            program, feedback["program"] = feedback["program"], ""
            refused = feedback["diagnosis"]["nature"] == Nature.REFUSED
        except (ValueError, LookupError, TypeError):
            continue
        connection.execute("UPDATE outcomes SET feedback = ? WHERE attempt = ?", [json.dumps(feedback), number])
        row = ["" if refused else program, len(program), digest(program), number]
        connection.execute("UPDATE attempts SET program = ?, size = ?, digest = ? WHERE id = ?", row)


def _deep(connection: sqlite3.Connection) -> None:
    """Verdicts get a depth and the confidence of each level. What was shown was all; what was held or withheld was nothing."""
    _execute(connection, _DEEP.format(table="outcomes", rule=""))
    _execute(connection, _DEEP.format(table="part_verdicts", rule="NOT NULL DEFAULT 0"))
    _execute(connection, _DEEPEST)


def _versions(connection: sqlite3.Connection) -> None:
    """The instructor says which Python the class uses."""
    _execute(connection, _PYTHONS)


def _of_each_level(connection: sqlite3.Connection) -> None:
    """A grade says whether place and kind of the first mistake are right; of earlier ones nobody knows.

    Nothing is made of the earlier "right" either: counted without the wrong ones, it would prove what it does not.
    """
    _execute(connection, _OF_EACH_LEVEL)


def _remarks(connection: sqlite3.Connection) -> None:
    """The instructor says whether likely mistakes in valid programs are pointed out."""
    _execute(connection, _REMARKS)


def _execute(connection: sqlite3.Connection, statements: str) -> None:
    """One by one: ``executescript`` would end the transaction."""
    for statement in statements.split(";"):
        connection.execute(statement)


STEPS = (_at_first, _apart, _deep, _versions, _of_each_level, _remarks)
"""What each step does, in their order."""
