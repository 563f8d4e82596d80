"""Addresses of the journal."""

from django.urls import path

from nearer.journal import views

urlpatterns = [
    path("", views.journal, name="journal"),
    path("before/<uuid:moment_id>/", views.older, name="journal-older"),
    path("after/<uuid:moment_id>/", views.newer, name="journal-newer"),
]
