"""How dates read, by language: Django looks here first."""
