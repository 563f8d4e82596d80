"""Staying with a feeling: how two pages of one stay are put together, told and drawn."""
