"""Addresses of this practice."""

from django.urls import path

from nearer.rooms.expression.signals import views

urlpatterns = [
    path("", views.begin, name="body-signals"),
    path("map/", views.signal_map, name="body-signals-map"),
    path("<uuid:moment_id>/", views.words, name="body-signals-words"),
    path("<uuid:moment_id>/body/", views.body, name="body-signals-body"),
]
