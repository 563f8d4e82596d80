"""Reads a message before it is sent: pure, without Django or network."""
