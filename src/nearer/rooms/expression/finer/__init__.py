"""Finer words: a weekly rating of the same words, and scenes that train telling neighbours apart."""
