"""Addresses of the writing area."""

from django.urls import path

from nearer.parts.composer import views

urlpatterns = [
    path("readings/", views.read_while_writing, name="composer-readings"),
    path("quiet/", views.quiet_rules, name="composer-quiet"),
]
