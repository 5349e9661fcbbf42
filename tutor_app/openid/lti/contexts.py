"""Which class of ours a course is. A course is known by the deployment it is in: its id says nothing anywhere else."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Row

from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.lti_schema import CONTEXTS, DEPLOYMENTS
from tutor_app.classroom.schema import ACCOUNTS, STUDENTS
from tutor_app.openid.lti.launches import Launch


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A course in a deployment of a platform, the class that it is, and where its people are listed (empty: nowhere)."""

    id: int
    platform_id: int
    deployment_id: int
    class_id: int
    members_url: str


class Contexts:
    """The courses in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, launch: Launch) -> Course | None:
        """The course of a launch, where it has a class. Raises Unavailable."""
        return self._one((CONTEXTS.c.deployment_id == launch.deployment.id) & (CONTEXTS.c.context == launch.context))

    def of_class(self, class_id: int) -> Course | None:
        """The course that a class is of; None where it was made by hand."""
        with suppress(Unavailable):
            return self._one(CONTEXTS.c.class_id == class_id)
        return None

    def bind(self, launch: Launch, class_id: int) -> bool:
        """Make the launch's course be this class; False where it is another one by now, or nothing can be kept."""
        row = {"deployment_id": launch.deployment.id, "context": launch.context, "members_url": launch.members}
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(CONTEXTS).values(**row, class_id=class_id))
            return True
        return False

    def heard(self, course: Course, launch: Launch) -> None:
        """Keep where the platform lists the course's people now."""
        if launch.members and launch.members != course.members_url:
            with suppress(Unavailable), self._database.writing() as connection:
                connection.execute(update(CONTEXTS).where(CONTEXTS.c.id == course.id).values(members_url=launch.members))

    def arrived(self, class_id: int, issuer: str) -> frozenset[str]:
        """The subjects of the class's students for whom this issuer vouches."""
        joined = select(ACCOUNTS.c.subject).join(STUDENTS, STUDENTS.c.account_id == ACCOUNTS.c.id)
        with suppress(Unavailable), self._database.reading() as connection:
            theirs = joined.where(STUDENTS.c.class_id == class_id, ACCOUNTS.c.issuer == issuer)
            return frozenset(connection.execute(theirs).scalars())
        return frozenset()

    def _one(self, wanted: Any) -> Course | None:
        joined = CONTEXTS.join(DEPLOYMENTS, DEPLOYMENTS.c.id == CONTEXTS.c.deployment_id)
        with self._database.reading() as connection:
            row = connection.execute(select(CONTEXTS, DEPLOYMENTS.c.platform_id).select_from(joined).where(wanted)).first()
            return None if row is None else _course(row)


def _course(row: Row[Any]) -> Course:
    return Course(
        id=row.id,
        platform_id=row.platform_id,
        deployment_id=row.deployment_id,
        class_id=row.class_id,
        members_url=row.members_url,
    )
