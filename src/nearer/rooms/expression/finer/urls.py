"""Addresses of this practice."""

from django.urls import path

from nearer.rooms.expression.finer import views

urlpatterns = [
    path("", views.finer_words, name="finer-words"),
    path("check-ins/new/", views.rate_deeply, name="deep-check-in-new"),
    path("check-ins/<uuid:rated_id>/", views.change_rated, name="deep-check-in"),
    path("check-ins/<uuid:rated_id>/deletion/", views.delete_rated, name="deep-check-in-delete"),
    path(
        "check-ins/<uuid:rated_id>/restoration/", views.restore_rated, name="deep-check-in-restore"
    ),
    path("sessions/", views.begin_scenes, name="scenes-begin"),
    path("scenes/<slug:scene_name>/", views.scene, name="scene"),
    path(
        "scenes/<slug:scene_name>/differences/", views.scene_differences, name="scene-differences"
    ),
]
