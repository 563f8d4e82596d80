"""Feelings as a Django app."""

from django.apps import AppConfig


class FeelingsConfig(AppConfig):
    """Words for feelings, and how one is found."""

    name = "nearer.parts.feelings"
    label = "feelings"
