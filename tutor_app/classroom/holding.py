"""Holds rows that are about to be deleted, so that nobody hangs anything on them until they are gone.

A file has one writer at a time and needs none of it. On a server, somebody who joins while a class is deleted would come between
the deletion of its students and its own, and keep it from going. In one transaction hold what is above before what is below it:
classes before students before attempts, as whoever writes a row holds what the row belongs to. Else two may wait for each other.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Table, select


def hold(connection: Connection, table: Table, rows: ColumnElement[bool]) -> None:
    """Have others wait until this transaction ends before they refer to these ``rows`` of the table or change them."""
    by_number = select(table.c.id).where(rows).order_by(table.c.id)  # always in the same order, for the same reason
    connection.execute(by_number.with_for_update()).all()
