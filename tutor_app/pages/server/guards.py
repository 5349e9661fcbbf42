"""What every request passes before it reaches the pages, the outermost first: guards, then what makes answers ours and small."""

from __future__ import annotations

from starlette.middleware import Middleware

from tutor_app.pages.server.calm import Calm
from tutor_app.pages.server.closed import ClosedPaths
from tutor_app.pages.server.counted import Counted
from tutor_app.pages.server.ends import ClearEnds
from tutor_app.pages.server.headers import SecurityHeaders
from tutor_app.pages.server.hosts import KnownHosts, known_names
from tutor_app.pages.server.later import Later
from tutor_app.pages.server.metrics import Metrics
from tutor_app.pages.server.origins import OwnOrigins
from tutor_app.pages.server.paced import Paced
from tutor_app.pages.server.packed import Packed
from tutor_app.pages.server.shell import Shell
from tutor_app.pages.server.uploads import Forget, Uploads
from tutor_app.pages.server.visitors import Visitors
from tutor_app.settings import Settings


def around(settings: Settings, forget: Forget, metrics: Metrics) -> list[Middleware]:
    """What stands around a server with these settings; ``forget`` takes a session's uploaded files from memory."""
    return [
        Middleware(Counted, metrics=metrics),
        Middleware(SecurityHeaders),
        Middleware(ClearEnds),
        Middleware(KnownHosts, names=known_names(settings)),
        Middleware(OwnOrigins),
        Middleware(ClosedPaths),
        Middleware(Visitors, proxies=settings.trusted_proxies),
        Middleware(Later, default=settings.lang),
        Middleware(Uploads, forget=forget),
        Middleware(Paced),
        Middleware(Calm),
        Middleware(Packed),
        Middleware(Shell, default=settings.lang),
    ]
