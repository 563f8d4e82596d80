"""Copies of the database: before an upgrade, and encrypted to take elsewhere."""
