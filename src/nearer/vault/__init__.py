"""Seals and opens what people write; keys and their rotation."""
