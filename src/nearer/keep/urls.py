"""Addresses."""

from django.urls import path

from nearer.keep import views

urlpatterns = [path("export/", views.export, name="export")]
