"""Why somebody is not launched. What a reader is told is the name of a text in ``lti.ftl``; the log gets the rest."""

from __future__ import annotations

from enum import StrEnum

from tutor_app.openid.refusals import Expired, Unreachable, Untrue


class Because(StrEnum):
    """What was wrong, as far as it matters to whoever sits before it."""

    PLATFORM = "platform-unknown"
    """Nobody has registered the platform here."""
    DEPLOYMENT = "deployment-unknown"
    """The platform is known, this installation of us in it is not."""
    OVER = "launch-over"
    """The launch took too long, was used before, or is none that we began."""
    BROWSER = "launch-other-browser"
    """It was begun in another browser, or the browser keeps no cookies of ours."""
    FORGED = "launch-refused"
    """What came is not what the platform should have sent."""
    ANONYMOUS = "launch-anonymous"
    """The platform does not say who it is."""
    COURSE = "launch-no-course"
    """The platform does not say from which course."""
    ROLE = "launch-no-role"
    """Neither student nor teacher of the course."""
    TOO_EARLY = "class-not-yet"
    """No teacher has opened the course's link yet."""
    CLOSED = "class-closed"
    """The class takes no new students, or is over."""
    DISABLED = "account-disabled"
    """Whoever runs this server lets them in no more."""
    INSECURE = "launch-insecure"
    """We are not reached over TLS, without which browsers keep no cookie that a launch needs."""
    UNAVAILABLE = "launch-unavailable"
    """The platform or our database does not answer."""


class Refused(Exception):
    """No launch, ``because`` of this; the ``detail`` is for the log and quotes nothing that came.

    ``name`` is what whoever runs the server must know to register it: of the platform, or of the deployment.
    """

    def __init__(self, because: Because, detail: str = "", name: str = "") -> None:
        super().__init__(f"{because}: {detail}" if detail else str(because))
        self.because, self.detail, self.name = because, detail, name

    @classmethod
    def of(cls, error: Untrue | Unreachable) -> Refused:
        """The launch's refusal for what is wrong with its token."""
        match error:
            case Expired():
                return cls(Because.OVER, str(error))
            case Untrue():
                return cls(Because.FORGED, str(error))
        return cls(Because.UNAVAILABLE, str(error))
