"""Addresses of this practice."""

from django.urls import path

from nearer.rooms.expression.saying import (
    choosing_views,
    guided_views,
    history_views,
    shared_views,
    views,
)

urlpatterns = [
    path("", views.say, name="say"),
    path("new/", views.new, name="say-new"),
    path("new/<slug:part>/", guided_views.begin, name="say-guided-new"),
    path("shared/", shared_views.shared, name="say-shared"),
    path("history/", history_views.history, name="say-history"),
    path("<uuid:statement_id>/", views.one, name="say-one"),
    path("<uuid:statement_id>/guided/<slug:part>/", guided_views.answer, name="say-guided"),
    path("<uuid:statement_id>/choosing/", choosing_views.choose, name="say-choose"),
    path("<uuid:statement_id>/card/", choosing_views.card, name="say-card"),
    path("<uuid:statement_id>/choice/", choosing_views.settle, name="say-settle"),
    path("<uuid:statement_id>/asking/", choosing_views.ask, name="say-ask"),
    path("<uuid:statement_id>/after/", choosing_views.after, name="say-after"),
    path(
        "<uuid:statement_id>/versions/<int:number>/restoration/",
        views.put_version_back,
        name="say-version",
    ),
    path("<uuid:statement_id>/deletion/", views.delete, name="say-delete"),
    path("<uuid:statement_id>/restoration/", views.restore, name="say-restore"),
]
