"""Addresses of the four practices of expression."""

from django.urls import include, path

urlpatterns = [
    path("say/", include("nearer.rooms.expression.saying.urls")),
    path("words/", include("nearer.rooms.expression.naming.urls")),
    path("finer-words/", include("nearer.rooms.expression.finer.urls")),
    path("body-signals/", include("nearer.rooms.expression.signals.urls")),
]
