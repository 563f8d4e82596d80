"""Addresses of the journal: identifiers and months, never a word or a feeling."""

from django.urls import path

from nearer.journal import search_views, views

SEARCH = "searches/<uuid:search_id>"
MONTH = "<int:year>/<int:month>"

urlpatterns = [
    path("", views.journal, name="journal"),
    path("before/<uuid:moment_id>/", views.older, name="journal-older"),
    path("after/<uuid:moment_id>/", views.newer, name="journal-newer"),
    path("months/", views.months, name="journal-months"),
    path(f"{MONTH}/", views.month, name="journal-month"),
    path(f"{MONTH}/print/", views.print_month, name="journal-month-print"),
    path(f"{MONTH}/print/<uuid:moment_id>/", views.print_month, name="journal-month-print-on"),
    path("feelings/", views.feelings, name="journal-feelings"),
    path("entries/<uuid:moment_id>/", views.entry, name="journal-entry"),
    path("entries/<uuid:moment_id>/print/", views.print_entry, name="journal-entry-print"),
    path("find/", search_views.begin, name="journal-find"),
    path("searches/", search_views.search, name="journal-searches"),
    path(f"{SEARCH}/", search_views.results, name="journal-search"),
    path(f"{SEARCH}/at/<uuid:moment_id>/", search_views.results, name="journal-search-at"),
    path(f"{SEARCH}/print/", search_views.print_results, name="journal-search-print"),
    path(
        f"{SEARCH}/print/<uuid:moment_id>/",
        search_views.print_results,
        name="journal-search-print-on",
    ),
    path(f"{SEARCH}/entries/<uuid:moment_id>/", search_views.entry, name="journal-search-entry"),
]
