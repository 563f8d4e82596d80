"""Addresses of the first screen and the check-in."""

from django.urls import path

from nearer.rooms.presence import views, word_views

urlpatterns = [
    path("", views.home, name="home"),
    path("kind-sentence/hiding/", views.hide_kind, name="kind-hide"),
    path("check-ins/", views.create, name="check-ins"),
    path("check-ins/new/", views.breathe, name="check-in-new"),
    path("check-ins/new/body/", views.begin_in_body, name="check-in-new-body"),
    path("check-ins/new/kindness/", views.begin_with_kindness, name="check-in-new-kindness"),
    path("check-ins/readings/", views.read_while_writing, name="check-in-readings"),
    path("check-ins/new/stay/", views.begin_in_stay, name="check-in-new-stay"),
    path("check-ins/<uuid:moment_id>/", views.check_in, name="check-in"),
    path("check-ins/<uuid:moment_id>/body/", views.body, name="check-in-body"),
    path("check-ins/<uuid:moment_id>/name/", views.name, name="check-in-name"),
    path("check-ins/<uuid:moment_id>/words/<slug:word>/", word_views.card, name="check-in-word"),
    path("check-ins/<uuid:moment_id>/sentence/", views.sentence, name="check-in-sentence"),
    path("check-ins/<uuid:moment_id>/about/", views.about, name="check-in-about"),
    path(
        "check-ins/<uuid:moment_id>/versions/<int:number>/restoration/",
        views.put_version_back,
        name="check-in-version",
    ),
    path("check-ins/<uuid:moment_id>/way-out/", views.way_out, name="check-in-way-out"),
    path("check-ins/<uuid:moment_id>/kindness/", views.kindness, name="check-in-kindness"),
    *(
        path(f"check-ins/<uuid:moment_id>/kindness/{part}/", page, name=f"check-in-kindness-{part}")
        for part, page in views.KINDNESS_PAGES.items()
    ),
    path("check-ins/<uuid:moment_id>/stay/", views.stay, name="check-in-stay"),
    path("check-ins/<uuid:moment_id>/edit/", views.edit, name="check-in-edit"),
    path("check-ins/<uuid:moment_id>/deletion/", views.delete, name="check-in-delete"),
    path("check-ins/<uuid:moment_id>/restoration/", views.restore, name="check-in-restore"),
]
