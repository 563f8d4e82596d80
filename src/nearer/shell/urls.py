"""Addresses of the shell; the server includes them at the root."""

from django.conf import settings
from django.urls import path

from nearer.shell import views

urlpatterns = [
    path("offline/", views.offline, name="offline"),
    path("manifest.webmanifest", views.manifest, name="manifest"),
    path("sw.js", views.service_worker, name="service-worker"),
]
if settings.DEBUG:
    urlpatterns += [
        path("gallery/", views.gallery, name="gallery"),
        path("gallery/<slug:page>/", views.gallery, name="gallery-page"),
    ]
