"""The tables of learning platforms (LTI 1.3), and of assignments; what :mod:`tutor_app.openid.lti` and its neighbours ask.

A platform is known by its issuer and by what it calls us (``client_id``): one issuer may stand for many schools. A context is
a course as one deployment of the platform knows it, and belongs to one class of ours.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from tutor_app.classroom.moment import Moment
from tutor_app.classroom.schema import TABLES

ASSIGNMENTS = Table(
    "assignments",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("class_id", ForeignKey("classes.id"), nullable=False, index=True),
    Column("title", String(80), nullable=False),
    Column("made", Moment, nullable=False),
    Column("deepest", Integer),
    Column("precision", Float),
    Column("python", String(10)),
    Column("opens", Moment),
    Column("closes", Moment),
    Column("withheld_from", Moment),
    Column("withheld_until", Moment),
    sqlite_autoincrement=True,
)
PLATFORMS = Table(
    "lti_platforms",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("name", String(80), nullable=False),
    Column("issuer", String(255), nullable=False),
    Column("client_id", String(255), nullable=False),
    Column("login_url", Text, nullable=False),
    Column("token_url", Text, nullable=False),
    Column("keys_url", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("hosts", Text, nullable=False),
    Column("made", Moment, nullable=False),
    UniqueConstraint("issuer", "client_id"),
    sqlite_autoincrement=True,
)
DEPLOYMENTS = Table(
    "lti_deployments",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("platform_id", ForeignKey("lti_platforms.id"), nullable=False),
    Column("deployment", String(255), nullable=False),
    UniqueConstraint("platform_id", "deployment"),
    sqlite_autoincrement=True,
)
CONTEXTS = Table(
    "lti_contexts",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("deployment_id", ForeignKey("lti_deployments.id"), nullable=False),
    Column("context", String(255), nullable=False),
    Column("class_id", ForeignKey("classes.id"), nullable=False, index=True),
    Column("members_url", Text, nullable=False, server_default=""),
    UniqueConstraint("deployment_id", "context"),
    sqlite_autoincrement=True,
)
KEYS = Table(
    "lti_keys",
    TABLES,
    Column("kid", String(64), primary_key=True),
    Column("made", Moment, nullable=False),
    Column("private", Text, nullable=False),
)
