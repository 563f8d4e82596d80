"""Accounts, people, their sessions and spaces, and who may see what."""
