"""Holds rows that are about to be deleted, so that nobody hangs anything on them until they are gone.

A file has one writer at a time and needs none of it. On a server somebody who joins while a class is deleted would come between
the deletion of its students and its own, and keep it from going. Hold what is above before what is below it, classes before
students before attempts: that is the order in which whoever writes a row holds what the row belongs to.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Table, select


def hold(connection: Connection, table: Table, rows: ColumnElement[bool]) -> None:
    """Have others wait until this transaction ends before they refer to these ``rows`` or change them."""
    number = table.c.id
    connection.execute(select(number).where(rows).order_by(number).with_for_update()).all()
