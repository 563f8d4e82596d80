"""Addresses of this practice."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
