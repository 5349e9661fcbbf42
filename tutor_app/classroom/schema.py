"""The tables of the store as they are now, for queries; :mod:`tutor_app.classroom.migrations` makes them.

An attempt is written before its program is examined, and its outcome after that: an attempt without outcome was not finished.
A row without class was made without one. All times are UTC. Numbers that pages remember are never given again
(``sqlite_autoincrement``; other databases count so anyway).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

from tutor_app.classroom.apart import Apart
from tutor_app.classroom.moment import Moment

TABLES = MetaData()
CLASSES = Table(
    "classes",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("code", String(5), nullable=False, unique=True),
    Column("name", Apart(80), nullable=False),
    Column("made", Moment, nullable=False),
    Column("closed", Moment),
    Column("archived", Moment),
    Column("retention", Integer, nullable=False),
    sqlite_autoincrement=True,
)
ACCOUNTS = Table(
    "accounts",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("issuer", String(255), nullable=False),
    Column("subject", Apart(255), nullable=False),
    Column("name", String(80), nullable=False),
    Column("role", String(20), nullable=False),
    Column("password", String(255)),
    Column("once", Boolean, nullable=False),
    Column("made", Moment, nullable=False),
    Column("disabled", Moment),
    UniqueConstraint("issuer", "subject"),
    sqlite_autoincrement=True,
)
"""People by who vouches for them and what they are called there; this server itself has no name (an empty ``issuer``)."""
SESSIONS = Table(
    "sessions",
    TABLES,
    Column("digest", String(64), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("begun", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("ended", Moment),
)
"""Who is signed in, by the digest of the word that the browser keeps."""
TEACHING = Table(
    "teaching",
    TABLES,
    Column("class_id", ForeignKey("classes.id"), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), primary_key=True, index=True),
)
WORDS = Table(
    "words",
    TABLES,
    Column("digest", String(64), primary_key=True),
    Column("kind", String(20), nullable=False, index=True),
    Column("content", Text, nullable=False),
    Column("until", Moment, nullable=False, index=True),
)
"""What a one-use word stands for, until it is used or over, such as a sign-in that is under way at somebody else's server."""
STUDENTS = Table(
    "students",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("class_id", ForeignKey("classes.id"), nullable=False),
    Column("name", Apart(40), nullable=False),
    Column("made_up", Boolean, nullable=False),
    Column("key", Apart(80), nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("joined", Moment, nullable=False),
    Column("stored", Boolean, nullable=False),
    Column("account_id", ForeignKey("accounts.id")),
    UniqueConstraint("class_id", "key"),
    Index("ix_students_account_id_class_id", "account_id", "class_id", unique=True),
    sqlite_autoincrement=True,
)
ATTEMPTS = Table(
    "attempts",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("visit", String(40), nullable=False),
    Column("program", Apart, nullable=False),
    Column("size", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("class_id", ForeignKey("classes.id")),
    Column("student_id", ForeignKey("students.id"), index=True),
    Index("ix_attempts_class_id_at", "class_id", "at"),
    sqlite_autoincrement=True,
)
OUTCOMES = Table(
    "outcomes",
    TABLES,
    Column("attempt", ForeignKey("attempts.id"), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("reason", String(40)),
    Column("depth", Integer),
    Column("place", Float),
    Column("kind", Float),
    Column("explanation", Float),
    Column("repair", Float),
    Column("feedback", Apart, nullable=False),
    Column("nature", String(20), nullable=False, server_default=""),
)
PARTS = Table(
    "part_verdicts",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False, index=True),
    Column("depth", Integer, nullable=False),
    Column("place", Float),
    Column("kind", Float),
    Column("explanation", Float),
    Column("repair", Float),
    Column("mistake", String(80), nullable=False, server_default=""),
)
OPINIONS = Table(
    "opinions",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("helpful", Boolean, nullable=False),
)
REVEALS = Table(
    "reveals",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("what", String(20), nullable=False),
)
GRADES = Table(
    "grades",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("calibration", String(40), nullable=False),
    Column("right", Boolean),
    Column("faults", String(80), nullable=False),
    Column("place", Boolean),
    Column("kind", Boolean),
    Column("weight", Float, nullable=False, server_default="1"),
)
LINKS = Table(
    "links",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False, index=True),
    Column("until", Moment, nullable=False),
)
APPROVALS = Table(
    "approvals",
    TABLES,
    Column("attempt", ForeignKey("attempts.id"), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("state", String(10), nullable=False),
    Column("text", Apart, nullable=False),
    Column("by", String(40), nullable=False),
    Column("judged", Moment),
    Column("faults", String(80), nullable=False, server_default=""),
)
QUESTIONS = Table(
    "questions",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("class_id", ForeignKey("classes.id")),
    Column("student_id", ForeignKey("students.id"), index=True),
    Column("attempt", ForeignKey("attempts.id"), index=True),
    Column("at", Moment, nullable=False),
    Column("text", Apart, nullable=False),
    Column("answered", Moment),
    Column("answer", Text, nullable=False),
    Index("ix_questions_class_id_answered", "class_id", "answered"),
    sqlite_autoincrement=True,
)
DECISIONS = Table(
    "decisions",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("precision", Float, nullable=False),
    Column("helping", Boolean, nullable=False),
    Column("deepest", Integer, nullable=False),
    Column("pace", String(20), nullable=False),
    Column("wait", Integer, nullable=False),
    Column("python", String(10)),
    Column("remarks", Boolean, nullable=False),
    Column("who", String(40), nullable=False),
    Column("class_id", ForeignKey("classes.id")),
    Column("questions", Boolean, nullable=False, server_default=true()),
    Column("attempt_first", Boolean, nullable=False, server_default=false()),
    Column("language", String(20)),
    Column("left_out", Text, nullable=False, server_default=""),
    Column("approve_from", Float),
    Column("approve_below", Float),
    Column("engine", String(20)),
    Index("ix_decisions_class_id", "class_id"),
)
CHORES = Table(
    "chores",
    TABLES,
    Column("name", String(20), primary_key=True),
    Column("at", Moment, nullable=False),
)
"""What one process of several does for all, and when it was last begun."""
KEYS = Table(
    "keys",
    TABLES,
    Column("name", String(20), primary_key=True),
    Column("key", String(64), nullable=False),
    Column("made", Moment, nullable=False),
)
"""What all processes sign with; it opens nothing by itself."""
LOG_OUTS = Table(
    "log_outs",
    TABLES,
    Column("name", String(40), primary_key=True),
    Column("until", Moment, nullable=False),
)
"""Log-ins by the passphrase that were ended before their time, until they would have ended anyway."""
API_KEYS = Table(
    "api_keys",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("class_id", ForeignKey("classes.id"), nullable=False, index=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("name", String(40), nullable=False),
    Column("made", Moment, nullable=False),
    Column("made_by", String(40), nullable=False, server_default="instructor"),
    Column("revoked", Moment),
    Column("revoked_by", String(40), nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
"""With which programs ask in the name of a class."""
GUESSES = Table(
    "guesses",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("door", String(20), nullable=False),
    Column("place", String(8), nullable=False),
    Column("wrong", Boolean, nullable=False),
    Index("ix_guesses_at", "at"),
    sqlite_autoincrement=True,
)
"""What was tried lately at a door, so that all processes count together; ``place`` tells apart where from, and not where."""
QUOTAS = Table(
    "quotas",
    TABLES,
    Column("name", String(20), primary_key=True),
    Column("who", String(64), primary_key=True),
    Column("full_at", Moment, nullable=False, index=True),
)
"""From when on somebody has the whole of a quota again; ``who`` tells people apart, and not who they are."""
OF_ATTEMPTS = tuple(table for table in TABLES.sorted_tables if "attempt" in table.c)
"""Every table whose rows belong to an attempt, and go with it."""
