"""All addresses. Each has its row in ``server/tests/access_matrix.py``."""

from django.urls import include, path

urlpatterns = [
    path("", include("nearer.people.urls")),
    path("", include("nearer.rooms.presence.urls")),
    path("", include("nearer.rooms.expression.urls")),
    path("composer/", include("nearer.parts.composer.urls")),
    path("journal/", include("nearer.journal.urls")),
    path("so-far/", include("nearer.insights.urls")),
    path("you/", include("nearer.keep.urls")),
    path("api/v1/", include("nearer.api.urls")),
    path("", include("nearer.shell.urls")),
    path("", include("nearer.server.pages")),
]
