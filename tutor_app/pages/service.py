"""What lives as long as the server, and what all visitors share; it is handed to the pages, and to all that stands before them.

It is kept out of Streamlit's caches, which any visitor may clear.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tutor_app.classroom.codes import Codes
from tutor_app.classroom.log_ins import LogIns
from tutor_app.classroom.passphrase import Passphrase
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import Throttle
from tutor_app.pages.checking import Checks
from tutor_app.pages.drawing import Drawings
from tutor_app.pages.leaving import Left
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor

if TYPE_CHECKING:
    from tutor_app.openid.lti.tool import Tool
    from tutor_app.openid.sign_in.code_flow import CodeFlow


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The ``settings`` that the server was started with, and what was opened by them."""

    settings: Settings
    sandbox: Sandbox
    tutor: Tutor
    checks: Checks
    store: Store
    passphrase: Passphrase
    log_ins: LogIns
    codes: Codes
    passwords: Throttle
    """Slows down guesses at the passwords of local accounts."""
    programs: Throttle
    """Slows down programs that ask with wrong keys."""
    code_flow: CodeFlow | None = None
    """Sign-ins by the school's identity provider, if it has one."""
    lti: Tool | None = None
    """What learning platforms launch, where that is installed."""
    drawings: Drawings = field(default_factory=Drawings)
    left: Left = field(default_factory=Left)
