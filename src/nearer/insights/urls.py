"""Addresses of what one can see so far."""

from django.urls import path

from nearer.insights import views

urlpatterns = [path("", views.so_far, name="so-far")]
