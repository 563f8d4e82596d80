"""Words for feelings."""
