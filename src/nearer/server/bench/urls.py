"""All addresses, and beside them the trivial views that pages and saves are compared with."""

from django.urls import path

from nearer.server.bench import trivial
from nearer.server.urls import urlpatterns as pages

urlpatterns = [
    *pages,
    path(trivial.PAGE_PATH.lstrip("/"), trivial.page),
    path(trivial.SAVE_PATH.lstrip("/"), trivial.save),
]
