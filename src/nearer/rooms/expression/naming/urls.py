"""Addresses of naming: a word of the list by its id; one's own words by identifiers alone."""

from django.urls import path

from nearer.rooms.expression.naming import guide_views, own_views, views

OWN = "own/<uuid:word_id>"

urlpatterns = [
    path("", views.words, name="words"),
    path("find/", views.find, name="words-find"),
    path("own/", own_views.own_words, name="own-words"),
    path("own/new/", own_views.new, name="own-word-new"),
    path(f"{OWN}/", own_views.own_word, name="own-word"),
    path(f"{OWN}/edit/", own_views.edit, name="own-word-edit"),
    path(f"{OWN}/deletion/", own_views.delete, name="own-word-delete"),
    path("guides/", guide_views.all_guides, name="guides"),
    path("guides/<slug:family>/", guide_views.guide, name="guide"),
    path("guides/<slug:family>/deletion/", guide_views.forget, name="learned-delete"),
    path("put-back/<uuid:note_id>/", own_views.put_back, name="words-put-back"),
    path("<slug:word>/", views.card, name="word"),
]
