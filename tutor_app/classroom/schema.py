"""The tables of the store as they are now, for queries; :mod:`tutor_app.classroom.migrations` makes them.

An attempt is written before its program is examined, and its outcome after that: an attempt without outcome was not finished.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, DateTime, Float, ForeignKey, Integer, MetaData, String, Table, Text

TABLES = MetaData()
ATTEMPTS = Table(
    "attempts",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("visit", String(40), nullable=False),
    Column("program", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
)
OUTCOMES = Table(
    "outcomes",
    TABLES,
    Column("attempt", ForeignKey("attempts.id"), primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("reason", String(40)),
    Column("depth", Integer),
    Column("place", Float),
    Column("kind", Float),
    Column("explanation", Float),
    Column("repair", Float),
    Column("feedback", Text, nullable=False),
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
)
OPINIONS = Table(
    "opinions",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("helpful", Boolean, nullable=False),
)
REVEALS = Table(
    "reveals",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("what", String(20), nullable=False),
)
GRADES = Table(
    "grades",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("calibration", String(40), nullable=False),
    Column("right", Boolean),
    Column("faults", String(80), nullable=False),
    Column("place", Boolean),
    Column("kind", Boolean),
)
LINKS = Table(
    "links",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("until", DateTime, nullable=False),
)
POLICIES = Table(
    "policies",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("precision", Float, nullable=False),
    Column("helping", Boolean, nullable=False),
    Column("deepest", Integer, nullable=False),
)
PACES = Table(
    "paces",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("pace", String(20), nullable=False),
    Column("wait", Integer, nullable=False),
)
PYTHONS = Table(
    "pythons",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("python", String(10)),
)
REMARKS = Table(
    "remarks",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("shown", Boolean, nullable=False),
)
