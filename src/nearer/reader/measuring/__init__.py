"""Measures the reader for developers: how fast it is, and how often it is right and wrong."""
